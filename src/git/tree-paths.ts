import type { PathChanges } from './history-paths.js';
import type { TreeLists } from './pack/tree-lists.js';

/** Names of one tree that lead to a wanted blob, or are one, with the object. Of a name that is both, before or after, each stands for itself. */
interface Leading {
  readonly blobs: ReadonlyMap<number, number>;
  readonly trees: ReadonlyMap<number, number>;
}

type Change = PathChanges[number];

const none: ReadonlyMap<number, number> = new Map();
const nothing: Leading = { blobs: none, trees: none };

/** Folders within folders, so many; deeper is left to git. */
const deepest = 500;

/** Thrown where only git can tell. */
class Unsure extends Error {}

/**
 * What pairs of trees (`before after`, or the empty tree before) do to wanted blobs, by pair, only pairs that do anything.
 * Undefined where a tree isn't known.
 * @param wanted - the ids of the blobs, as the lists were asked for them
 */
export function pathsOfTrees(
  lists: TreeLists,
  wanted: readonly string[],
  pairs: Iterable<string>,
  emptyTree: string,
): Map<string, PathChanges> | undefined {
  const paths = new TreePaths(lists, wanted);
  const found = new Map<string, PathChanges>();
  const leadingOf = (id: string): Leading => (id === emptyTree ? nothing : paths.leadingOf(lists.tree(id), 0));
  try {
    for (const pair of pairs) {
      const space = pair.indexOf(' ');
      const changes: Change[] = [];
      paths.compare(leadingOf(pair.slice(0, space)), leadingOf(pair.slice(space + 1)), '', changes);
      if (changes.length > 0) found.set(pair, changes);
    }
  } catch (error) {
    if (error instanceof Unsure) return undefined;
    throw error;
  }
  return found;
}

class TreePaths {
  readonly #lists: TreeLists;
  readonly #wanted: readonly string[];
  /** By the number of a tree's list: most versions of a tree name the same. */
  readonly #leadings = new Map<number, Leading>();
  /** By name: the list that had it last. */
  readonly #seen: number[] = [];

  constructor(lists: TreeLists, wanted: readonly string[]) {
    this.#lists = lists;
    this.#wanted = wanted;
  }

  leadingOf(tree: number, depth: number): Leading {
    const list = this.#lists.of(tree);
    if (list === undefined || depth > deepest) throw new Unsure();
    const known = this.#leadings.get(list.number);
    if (known !== undefined) return known;
    // A name twice: how git reads such a tree is git's own business.
    for (let i = 0; i < list.count; i++) {
      if (this.#seen[list.name(i)] === list.number) throw new Unsure();
      this.#seen[list.name(i)] = list.number;
    }
    let blobs: Map<number, number> | undefined;
    let trees: Map<number, number> | undefined;
    for (let i = 0; i < list.count; i++) {
      const object = list.object(i);
      if (object < this.#lists.wanted) (blobs ??= new Map()).set(list.name(i), object);
      else if (this.leadingOf(object, depth + 1) !== nothing) (trees ??= new Map()).set(list.name(i), object);
    }
    const leading = blobs === undefined && trees === undefined ? nothing : { blobs: blobs ?? none, trees: trees ?? none };
    this.#leadings.set(list.number, leading);
    return leading;
  }

  compare(before: Leading, after: Leading, folder: string, changes: Change[]): void {
    if (before === after) return;
    const path = (name: number): string => folder + this.#lists.name(name);
    const blob = (number: number | undefined): string | undefined => (number === undefined ? undefined : this.#wanted[number]);
    const under = (tree: number | undefined): Leading => (tree === undefined ? nothing : this.leadingOf(tree, 0));
    for (const [name, object] of after.blobs) {
      const old = before.blobs.get(name);
      if (old !== object) changes.push({ path: path(name), id: blob(object), before: blob(old) });
    }
    for (const [name, old] of before.blobs) {
      if (!after.blobs.has(name)) changes.push({ path: path(name), id: undefined, before: blob(old) });
    }
    for (const [name, object] of after.trees) {
      const old = before.trees.get(name);
      if (old !== object) this.compare(under(old), under(object), `${path(name)}/`, changes);
    }
    for (const [name, old] of before.trees) {
      if (!after.trees.has(name)) this.compare(under(old), nothing, `${path(name)}/`, changes);
    }
  }
}
