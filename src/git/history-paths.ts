import type { Commit } from './commits.js';
import type { TreeLists } from './pack/tree-lists.js';
import { rawDiffs } from './raw-diff.js';
import type { ObjectStore } from './store.js';
import { pathsOfTrees } from './tree-paths.js';

/** What one pair of trees does to the paths that matter: the wanted blob that came, and the wanted one that went. */
export type PathChanges = readonly { readonly path: string; readonly id: string | undefined; readonly before: string | undefined }[];

/** Commits, parents before children, whatever their dates say. */
export function parentsFirst(commits: ReadonlyMap<string, Commit>): string[] {
  const order: string[] = [];
  const done = new Set<string>();
  const open: string[] = [];
  for (const start of commits.keys()) {
    open.push(start);
    while (open.length > 0) {
      const id = open[open.length - 1] as string;
      const before = done.has(id) ? [] : (commits.get(id)?.parents ?? []).filter((parent) => commits.has(parent) && !done.has(parent));
      if (before.length > 0) {
        for (const parent of before) open.push(parent);
        continue;
      }
      open.pop();
      if (!done.has(id)) {
        done.add(id);
        order.push(id);
      }
    }
  }
  return order;
}

/** The pair of trees that a commit's first parent and it make; undefined when they are the same. */
export function treePair(store: ObjectStore, commits: ReadonlyMap<string, Commit>, commit: Commit): string | undefined {
  const parent = commits.get(commit.parents[0] ?? '');
  const before = parent?.tree ?? store.emptyTree;
  return before === commit.tree ? undefined : `${before} ${commit.tree}`;
}

function treePairs(store: ObjectStore, commits: ReadonlyMap<string, Commit>): Set<string> {
  const pairs = new Set<string>();
  for (const commit of commits.values()) {
    const pair = treePair(store, commits, commit);
    if (pair !== undefined) pairs.add(pair);
  }
  return pairs;
}

/** What `pathsInHistory` finds of some blobs, out of the packs alone; undefined where they don't have it all. */
export function pathsInPacks(
  store: ObjectStore,
  commits: ReadonlyMap<string, Commit>,
  blobs: readonly string[],
  lists: TreeLists | undefined,
): Map<string, PathChanges> | undefined {
  return lists === undefined ? undefined : pathsOfTrees(lists, blobs, treePairs(store, commits), store.emptyTree);
}

/**
 * Walks what each commit changed against its first parent, each distinct pair of trees once.
 * @param wanted - whether a blob at a path matters
 * @returns by pair, only pairs at which something that matters came or went; trees that are missing have none
 */
export async function pathsInHistory(
  store: ObjectStore,
  commits: ReadonlyMap<string, Commit>,
  wanted: (path: string, id: string) => boolean,
): Promise<Map<string, PathChanges>> {
  const found = new Map<string, PathChanges>();
  const all = [...treePairs(store, commits)];
  // Two processes where it pays: neighbours share their trees, so each takes one stretch of the history.
  const middle = all.length > worthTwo ? Math.ceil(all.length / 2) : all.length;
  await Promise.all([collect(all.slice(0, middle)), collect(all.slice(middle))]);
  return found;

  async function collect(some: readonly string[]): Promise<void> {
    if (some.length === 0) return;
    // What isn't found this way is still reported, as a blob that no commit names.
    for await (const { of, changes } of rawDiffs(store, some, () => undefined)) {
      const mattering: { path: string; id: string | undefined; before: string | undefined }[] = [];
      for (const { path, id, mode, before } of changes) {
        const come = mode !== '000000' && wanted(path, id) ? id : undefined;
        const gone = before.find((old) => wanted(path, old));
        // A change of the mode alone takes nothing away.
        if (come !== gone) mattering.push({ path, id: come, before: gone });
      }
      if (mattering.length > 0) found.set(of, mattering);
    }
  }
}

/** So many pairs of trees keep git busy for longer than a second process takes to start. */
const worthTwo = 2000;
