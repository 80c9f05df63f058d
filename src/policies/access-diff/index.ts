import type { Documents } from '../../documents/located.js';
import type { Gain } from '../../iam/access/difference.js';
import { gainsOf } from '../../iam/access/difference.js';
import type { Catalog } from '../../iam/catalog/catalog.js';
import type { ManagedDocuments } from '../../iam/managed/managed.js';
import type { AccessChanges, AccessPrincipal, AccessRow } from '../../model/access.js';
import { marksOf, riseOf } from './marks.js';
import { withinBudget } from './budget.js';
import { pair } from './match.js';
import type { Pair } from './match.js';
import type { ComparedParty, Source } from './parties.js';
import { accessWithout, partiesOf } from './parties.js';
import { rowsOf } from './rows.js';
import type { Told } from './rows.js';

export interface AccessDiffInput {
  readonly base: Documents;
  readonly head: Documents;
  /** What AWS knows: tells a wildcard that grants nothing more from one that does. */
  readonly catalog?: Catalog | undefined;
  readonly managed?: ManagedDocuments | undefined;
  /** Milliseconds since the epoch: what a date in a condition is held against. */
  readonly now: number;
  /** The commit of base: places of what is gone are in it. */
  readonly baseCommit?: string | undefined;
}

/** What head grants that base doesn't, and the other way round; compared by what is matched. The same for the same trees. */
export function accessDiff({ base, head, catalog, managed, now, baseCommit }: AccessDiffInput): AccessChanges {
  const [before, after] = [partiesOf(base, managed), partiesOf(head, managed)];
  const all = pair(before.parties, after.parties);
  const { pairs, beyond } = withinBudget(all);
  const compare = (turned: boolean): AccessRow[] => {
    const told = pairs.flatMap((each) => toldOf(turned ? swapped(each) : each, turned ? 'gone' : 'new', catalog, now));
    const visible = told.filter((each) => !isGroups(each, told));
    // What a tree lets through stands in it; where a ceiling is gone, all that is left to point at stands in the other one.
    return rowsOf(visible.map((each) => ({ ...each, commit: turned === each.gone ? undefined : baseCommit })));
  };
  return {
    gains: compare(false),
    losses: compare(true),
    notCompared: [
      ...unread(base, head),
      ...tooLarge(before.oversized, 'at base'),
      ...tooLarge(after.oversized, 'at head'),
      ...beyond.map(tooMuch),
    ],
  };
}

function tooLarge(paths: readonly string[], tree: string): AccessChanges['notCompared'] {
  return paths.map((path) => ({ path, why: `${tree}: a policy in it is far larger than AWS takes, and what it says is not read` }));
}

function tooMuch({ head, base }: Pair): AccessChanges['notCompared'][number] {
  const { path, name } = head ?? base;
  return { path, why: `what changes of ${name} is too much to be compared` };
}

interface ToldParty extends Told {
  readonly compared: ComparedParty;
  readonly gone: boolean;
}

function swapped({ head, base }: Pair): Pair {
  return head === undefined
    ? { head: base, base: undefined }
    : base === undefined
      ? { head: undefined, base: head }
      : { head: base, base: head };
}

function toldOf({ head, base }: Pair, alone: 'new' | 'gone', catalog: Catalog | undefined, now: number): ToldParty[] {
  const compared = head ?? base;
  const gains = gainsOf(base?.access ?? accessWithout(compared), head?.access ?? accessWithout(compared), catalog);
  if (gains.length === 0) return [];
  const rise = riseOf(base?.holder, head?.holder, now);
  const principal = principalOf(compared, base === undefined ? alone : undefined);
  return gains.map((gain) => ({ gain, principal, compared, gone: head === undefined, ...marksOf(gain, compared, rise) }));
}

function principalOf({ kind, name, service, fixture }: ComparedParty, alone: 'new' | 'gone' | undefined): AccessPrincipal {
  return {
    kind,
    name,
    ...(service === undefined ? {} : { service }),
    ...(alone === undefined ? {} : { [alone]: true }),
    ...(fixture ? { context: 'fixture' } : {}),
  };
}

/** What the members of a group gain through it is the group's row. */
function isGroups({ gain, principal }: ToldParty, told: readonly ToldParty[]): boolean {
  if (principal.kind !== 'user' || !gain.grant.source.throughGroup) return false;
  const same = (other: Gain<Source>): boolean =>
    other.grant.source.file === gain.grant.source.file && other.grant.identity === gain.grant.identity;
  return told.some((each) => each.principal.kind === 'group' && same(each.gain));
}

function unread(base: Documents, head: Documents): AccessChanges['notCompared'] {
  const list = (documents: Documents, tree: string): { path: string; why: string }[] =>
    documents.unread
      .filter(({ brokenPolicy, incomplete }) => brokenPolicy === true || incomplete === true)
      .map(({ path, why }) => ({ path, why: `${tree}: ${why}` }));
  return [...list(base, 'at base'), ...list(head, 'at head')];
}
