import type { Access, Grant } from '../../iam/access/grants.js';
import type { Pair } from './match.js';

/** So many combinations of what changed with what stands beside it are looked into; a change made by people has some thousand. */
const most = 5_000_000;

/** The pairs that can be compared in reasonable time, in their order, and those that can't. */
export function withinBudget(pairs: readonly Pair[]): { readonly pairs: readonly Pair[]; readonly beyond: readonly Pair[] } {
  let left = most;
  const within: Pair[] = [];
  const beyond: Pair[] = [];
  for (const each of pairs) {
    const cost = costOf(each);
    if (cost > left) beyond.push(each);
    else {
      left -= cost;
      within.push(each);
    }
  }
  return { pairs: within, beyond };
}

function costOf({ head, base }: Pair): number {
  if (head === undefined || base === undefined) return cells(grants((head ?? base).access));
  const [now, before] = [grants(head.access), grants(base.access)];
  const changed = (some: readonly Grant[], others: readonly Grant[]): readonly Grant[] => {
    const known = new Set(others.map(({ identity }) => identity));
    return some.filter(({ identity }) => !known.has(identity));
  };
  return cells(changed(now, before)) * (1 + before.length) + cells(changed(before, now)) * (1 + now.length);
}

function grants({ allows, denies }: Access): readonly Grant[] {
  return [...allows, ...denies];
}

function cells(some: readonly Grant[]): number {
  return some.reduce((sum, { who, actions, resources }) => sum + who.length * actions.length * resources.length, 0);
}
