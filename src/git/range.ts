import type { ChangesWish, Range } from '../model/range.js';
import type { Shortfall } from '../model/source.js';
import { Problem } from '../model/problem.js';
import { endsOf, type Ends } from './range-ends.js';
import { fillGaps, type FetchedFrom } from './range-fetch.js';
import { missingOf, type Missing } from './range-gaps.js';
import { commitsOfIds, parentsOf, resolveRevisions, type RevisionReader } from './revisions.js';
import type { RepositoryFacts } from './repository.js';
import type { ObjectStore } from './store.js';
import { straightLine } from './straight-line.js';

export interface RangeDependencies extends RevisionReader, FetchedFrom {
  readonly store: ObjectStore;
  readonly facts: RepositoryFacts;
}

type Resolver = (wish: ChangesWish, options: { readonly mayFetch: boolean }) => Promise<Range>;

/** Turns what was asked for into a range of commits, fetching what the clone lacks where that is allowed. */
export function rangeResolver(dependencies: RangeDependencies): Resolver {
  const { store, facts } = dependencies;
  return async (wish, { mayFetch }) => {
    if (facts.head === undefined && wish.kind !== 'refs') {
      throw new Problem('environment', 'No commit is checked out, so there is no change to look at', {
        fix: 'Add a checkout step (actions/checkout) before this one',
      });
    }
    store.warm();
    const ends = await endsOf(wish, {
      checkedOut: facts.head,
      parents: (commit) => parentsOf(store, commit),
      resolve: async (names) =>
        (await commitsOfIds(store, facts.head, names)) ??
        resolveRevisions(dependencies, names, { shallow: facts.shallow, idBytes: store.idBytes }),
      shallow: facts.shallow,
    });
    const fetched = await fillGaps(dependencies, ends, mayFetch);
    const missing = await missingOf(store, fetched.ends);
    return rangeOf(fetched.ends, missing, fetched.remarks, fetched.failure, store);
  };
}

async function rangeOf(
  ends: Ends,
  missing: Missing,
  remarks: readonly string[],
  failure: string | undefined,
  store: ObjectStore,
): Promise<Range> {
  const shortfalls: Shortfall[] = [...ends.shortfalls];
  if (missing.any) {
    shortfalls.push({
      what: missing.what,
      why: [missing.why, failure === undefined ? '' : `fetching it failed: ${failure}`].filter((text) => text !== '').join('; '),
      fix: 'Set "fetch-depth: 0" in actions/checkout, or run "git fetch --unshallow"',
    });
  }
  const base = missing.base ? undefined : ends.base;
  const mergeBase = base === undefined || missing.head ? undefined : await findMergeBase(store, base, ends.head);
  return { base, head: ends.head, judged: ends.judged, mergeBase, shortfalls, remarks: [...ends.remarks, ...remarks] };
}

async function findMergeBase(store: ObjectStore, base: string, head: string): Promise<string | undefined> {
  const line = await straightLine(store, base, head);
  if (line !== undefined) return line.mergeBase;
  const { code, stdout } = await store.run({ args: ['merge-base', base, head] });
  const id = stdout.toString('latin1').trim();
  return code === 0 && id !== '' ? id : undefined;
}
