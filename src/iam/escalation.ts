import type { Statement } from './document.js';
import type { EscalationPath } from './escalation-paths.js';
import { escalationPaths, pathActionsByService } from './escalation-paths.js';
import { actionsAmong } from './evaluate.js';
import type { GrantSet, Granted } from './grant.js';
import { grantOf } from './grant.js';

export interface EscalationVerdict {
  /** The minimal set of actions, in AWS's spelling. */
  readonly path: readonly string[];
  /** Further sets that the very same words of the policy grant. */
  readonly further: readonly (readonly string[])[];
  /** Nothing stands in the way; else a condition or a resource may. */
  readonly certain: boolean;
  /** What grants each action of the path, in its order. */
  readonly grants: readonly Granted[];
}

interface Found {
  readonly path: EscalationPath;
  readonly grants: readonly Granted[];
  readonly certain: boolean;
}

/**
 * How a principal can give itself more, over all that it holds. Of sets that hold one another the smallest is named;
 * sets that one and the same wildcard grants are one verdict.
 */
export function findEscalations(set: GrantSet): readonly EscalationVerdict[] {
  const memo = new Map<string, Granted | undefined>();
  const named = new Map<string, Statement[]>();
  for (const statement of set.statements) {
    if (statement.effect !== 'Allow') continue;
    for (const action of actionsAmong(statement.actions, pathActionsByService)) {
      const known = named.get(action);
      if (known === undefined) named.set(action, [statement]);
      else known.push(statement);
    }
  }
  if (named.size === 0) return [];
  const found: Found[] = [];
  for (const path of escalationPaths) {
    // The last one is what a path is about; to pass a role is granted more often.
    if (!named.has(path.actions[path.actions.length - 1] as string) || !path.actions.every((action) => named.has(action))) continue;
    const granted = (action: string): Granted | undefined => {
      const key = `${path.way} ${action} ${action === 'iam:PassRole' ? (path.actions[1] ?? '') : ''}`;
      if (!memo.has(key)) memo.set(key, grantOf(action, path, set, named.get(action) ?? []));
      return memo.get(key);
    };
    // From the last one: what is passed a role is granted less often than the passing, and asked with less trouble.
    if (!path.actions.every((_, i) => granted(path.actions.at(-1 - i) as string) !== undefined)) continue;
    const known = path.actions.map((action) => granted(action) as Granted);
    found.push({ path, grants: known, certain: known.every(({ certain }) => certain) });
  }
  return grouped(found.filter((each) => !found.some((other) => makesNeedless(other, each))));
}

/** A smaller set that is as certain says it all. */
function makesNeedless(small: Found, large: Found): boolean {
  if (small === large || small.path.actions.length >= large.path.actions.length) return false;
  return (small.certain || !large.certain) && small.path.actions.every((action) => large.path.actions.includes(action));
}

function grouped(found: readonly Found[]): EscalationVerdict[] {
  const groups = new Map<string, { first: Found; further: (readonly string[])[] }>();
  for (const each of found) {
    const words = [...new Set(each.grants.map(({ statement, span }) => `${identity(statement)}:${span.start}`))].sort();
    const key = `${each.certain} ${words.join(' ')}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { first: each, further: [] });
    else group.further.push(each.path.actions);
  }
  return [...groups.values()].map(({ first, further }) => ({
    path: first.path.actions,
    further,
    certain: first.certain,
    grants: first.grants,
  }));
}

const identities = new WeakMap<Statement, number>();
let next = 0;

/** Statements of different files may have the same index. */
function identity(statement: Statement): number {
  const known = identities.get(statement) ?? next++;
  identities.set(statement, known);
  return known;
}
