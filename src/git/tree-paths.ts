import type { PathChanges } from './history-paths.js';
import type { TreeLists } from './pack/tree-lists.js';

/** Names of one tree that lead to a wanted blob, or are one. Of a name that is both, before or after, each stands for itself. */
interface Leading {
  readonly blobs: ReadonlyMap<string, string>;
  readonly trees: ReadonlyMap<string, string>;
}

const nothing: Leading = { blobs: new Map(), trees: new Map() };

/** Folders within folders, so many; deeper is left to git. */
const deepest = 500;

/** Thrown where only git can tell. */
class Unsure extends Error {}

/**
 * What pairs of trees (`before after`, or the empty tree before) do to wanted blobs, by pair, only pairs that do anything.
 * Undefined where a tree isn't known.
 */
export function pathsOfTrees(lists: TreeLists, pairs: Iterable<string>, emptyTree: string): Map<string, PathChanges> | undefined {
  const leadings = new Map<string, Leading>([[emptyTree, nothing]]);
  const found = new Map<string, PathChanges>();
  try {
    for (const pair of pairs) {
      const space = pair.indexOf(' ');
      const changes: { path: string; id: string | undefined; before: string | undefined }[] = [];
      compare(leadingOf(pair.slice(0, space), 0), leadingOf(pair.slice(space + 1), 0), '', changes);
      if (changes.length > 0) found.set(pair, changes);
    }
  } catch (error) {
    if (error instanceof Unsure) return undefined;
    throw error;
  }
  return found;

  function leadingOf(tree: string, depth: number): Leading {
    const known = leadings.get(tree);
    if (known !== undefined) return known;
    const list = lists.of(tree);
    if (list === undefined || depth > deepest) throw new Unsure();
    const blobs = new Map<string, string>();
    const trees = new Map<string, string>();
    for (let i = 0; i < list.count; i++) {
      const id = list.id(i);
      const name = list.name(i);
      // A name twice: how git reads such a tree is git's own business.
      if (blobs.has(name) || trees.has(name)) throw new Unsure();
      if (!list.isTree(i)) blobs.set(name, id);
      else if (leadingOf(id, depth + 1) !== nothing) trees.set(name, id);
    }
    const leading = blobs.size + trees.size === 0 ? nothing : { blobs, trees };
    leadings.set(tree, leading);
    return leading;
  }

  function compare(
    before: Leading,
    after: Leading,
    folder: string,
    changes: { path: string; id: string | undefined; before: string | undefined }[],
  ): void {
    if (before === after) return;
    for (const [name, id] of after.blobs) {
      const old = before.blobs.get(name);
      if (old !== id) changes.push({ path: folder + name, id, before: old });
    }
    for (const [name, old] of before.blobs) {
      if (!after.blobs.has(name)) changes.push({ path: folder + name, id: undefined, before: old });
    }
    for (const [name, id] of after.trees) {
      const old = before.trees.get(name);
      if (old !== id) compare(old === undefined ? nothing : leadingOf(old, 0), leadingOf(id, 0), `${folder}${name}/`, changes);
    }
    for (const [name, old] of before.trees) {
      if (!after.trees.has(name)) compare(leadingOf(old, 0), nothing, `${folder}${name}/`, changes);
    }
  }
}
