import { existing } from './revisions.js';
import { listCommits } from './commits.js';
import type { Ends } from './range-ends.js';
import type { ObjectStore } from './store.js';

/** What of a range isn't here. */
export interface Missing {
  readonly any: boolean;
  readonly base: boolean;
  readonly head: boolean;
  readonly what: string;
  readonly why: string;
}

const nothing: Missing = { any: false, base: false, head: false, what: '', why: '' };

/**
 * Whether every commit of the range is here. One at a shallow boundary is not a root: its parents are unknown, so what
 * it brings is too.
 */
export async function missingOf(store: ObjectStore, { base, head, branch }: Pick<Ends, 'base' | 'head' | 'branch'>): Promise<Missing> {
  const boundary = store.boundary();
  const shallow = boundary.size > 0;
  const here = new Set(await existing(store, base === undefined ? [head] : [base, head]));
  const lost = (end: string, id: string): Pick<Missing, 'any' | 'what' | 'why'> => ({
    any: true,
    what: `the ${end} of the change, ${id.slice(0, 12)}`,
    why: shallow ? 'the clone is shallow and lacks it' : 'this clone lacks it',
  });
  const baseLost = base !== undefined && !here.has(base);
  if (!here.has(head)) return { ...lost('head', head), base: baseLost, head: true };
  if (baseLost) return { ...lost('base', base), base: true, head: false };
  if (branch !== undefined)
    return {
      ...nothing,
      any: true,
      what: `the default branch ${branch}`,
      why: shallow ? 'the clone is shallow and lacks it' : 'this clone lacks it',
    };
  if (base === head || !shallow) return nothing;
  const { commits, ending } = await listCommits(store, base, [head]);
  const why = 'the clone is shallow: it ends before the change begins';
  if (ending.code !== 0 || commits.some(({ id }) => boundary.has(id))) return { ...nothing, any: true, what: 'commits of the change', why };
  // Where base's own past is cut off, a range that goes down to a root may hold commits that base has too.
  if (base !== undefined && commits.some(({ parents }) => parents.length === 0)) {
    const past = await listCommits(store, undefined, [base]);
    if (past.commits.some(({ id }) => boundary.has(id))) return { ...nothing, any: true, what: 'where the change begins', why };
  }
  return nothing;
}
