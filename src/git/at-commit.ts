import { parseCommit, type Commit } from './commits.js';
import { parseTree, type RawEntry } from './raw-tree.js';
import type { ObjectStore } from './store.js';

/** A commit by its full id; undefined where it can't be had so. */
export async function commitAt(store: ObjectStore, id: string): Promise<Commit | undefined> {
  const [answer] = (await store.ask([id])) ?? [];
  return answer === undefined || 'absent' in answer || answer.type !== 'commit' || answer.bytes === undefined
    ? undefined
    : parseCommit(answer.bytes);
}

/** The trees by their ids, in their order; undefined where one of them can't be had so. */
export async function treesAt(store: ObjectStore, ids: readonly string[]): Promise<RawEntry[][] | undefined> {
  const trees: RawEntry[][] = [];
  for (const answer of (await store.ask(ids)) ?? []) {
    if ('absent' in answer || answer.type !== 'tree' || answer.bytes === undefined) return undefined;
    const entries = parseTree(answer.bytes, store.idBytes);
    if (entries === undefined) return undefined;
    trees.push(entries);
  }
  return trees.length === ids.length ? trees : undefined;
}

/**
 * What a path is in a commit's tree. Undefined where that can't be told so.
 * @param path - bytes in latin1
 */
export async function entryAt(store: ObjectStore, commit: string, path: string): Promise<RawEntry | 'absent' | undefined> {
  let tree = (await commitAt(store, commit))?.tree;
  const parts = path.split('/');
  for (const [at, part] of parts.entries()) {
    if (tree === undefined) return undefined;
    const [entries] = (await treesAt(store, [tree])) ?? [];
    if (entries === undefined) return undefined;
    const found = entries.find(({ name }) => name === part);
    if (found === undefined) return 'absent';
    if (at === parts.length - 1) return found;
    if (found.kind !== 'tree') return 'absent';
    tree = found.id;
  }
  return 'absent';
}
