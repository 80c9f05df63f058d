import path from 'node:path';
import type { Ends } from './range-ends.js';
import { missingOf } from './range-gaps.js';
import { Fetcher } from './fetch.js';
import type { Git } from './git.js';
import { missingBlobs } from './missing-blobs.js';
import type { RepositoryFacts } from './repository.js';
import type { ObjectStore } from './store.js';
import type { WorkspaceOptions } from './workspace.js';

export interface FetchedFrom {
  readonly git: Git;
  readonly store: ObjectStore;
  readonly facts: RepositoryFacts;
  /** Our own temporary folder. */
  readonly own: string;
  readonly options: WorkspaceOptions;
}

export interface Filled {
  readonly ends: Ends;
  readonly remarks: readonly string[];
  /** Why fetching didn't help. */
  readonly failure?: string;
}

/** Enough for most pull requests at once; a range that begins before them is asked for again, deeper. */
const depths = [64, 1024, 16_384, 2_147_483_647];

/** Fetches what the range lacks into a store of our own, as far as that is allowed and possible. */
export async function fillGaps({ git, store, facts, own, options }: FetchedFrom, ends: Ends, mayFetch: boolean): Promise<Filled> {
  const asIs: Filled = { ends, remarks: [] };
  const missing = await missingOf(store, ends);
  const partial = store.isPartial();
  if (!missing.any && !partial) return asIs;
  if (!mayFetch || options.remote === undefined) return asIs;
  const fetcher = Fetcher.for(git, options.remote, options.environment, path.join(own, 'fetched'), facts.format);
  if (typeof fetcher === 'string') return { ...asIs, failure: fetcher };
  let filled = ends;
  if (missing.any) {
    for (const depth of depths) {
      const failure = await fetcher.commits([ends.head, ...(ends.base === undefined ? [] : [ends.base])], ends.branch, depth);
      if (failure !== undefined) {
        // What came before is kept; a first fetch that failed leaves nothing worth reading.
        if (depth !== depths[0]) await store.adoptBoundary();
        return { ends: filled, remarks: [], failure };
      }
      store.useFetched(fetcher.folder);
      const tip = fetcher.branchTip();
      if (ends.branch !== undefined && tip !== undefined) {
        filled = { ...ends, branch: undefined, base: tip };
      }
      if (!(await missingOf(store, filled)).any) break;
    }
    await store.adoptBoundary();
  }
  const blobs = await missingBlobs(store, filled);
  if (blobs.length > 0) {
    const failure = await fetcher.blobs(blobs);
    if (failure !== undefined) return { ends: filled, remarks: [], failure };
    if (!missing.any) {
      store.useFetched(fetcher.folder);
      await store.adoptBoundary();
    }
  }
  const did = missing.any || blobs.length > 0;
  return { ends: filled, remarks: did ? ['what the clone lacks was fetched into a store of our own; the clone is as it was'] : [] };
}
