import { commitAt } from './at-commit.js';
import type { Commit, ListedCommit } from './commits.js';
import type { ObjectStore } from './store.js';

/** A commit of a line, with its own tree and its parent's. */
export interface LineCommit extends ListedCommit {
  readonly tree: string;
  readonly treeBefore: string;
}

export interface StraightLine {
  /** What `head` reaches and `base` doesn't, newest first. */
  readonly commits: readonly LineCommit[];
  readonly mergeBase: string;
}

/** So far each side is walked. */
const longest = 30;

/**
 * The commits of a small change, as most are: from both ends one parent each, down to where they meet. Then all that base
 * reaches is known, so that this is exact. Undefined for every other shape; git tells that.
 */
export async function straightLine(store: ObjectStore, base: string, head: string): Promise<StraightLine | undefined> {
  const boundary = store.boundary();
  const down = await walk(store, boundary, head, (id) => id === base);
  if (down === undefined) return undefined;
  const reached = new Set(down.map(({ id }) => id));
  const across = reached.has(base) ? undefined : await walk(store, boundary, base, (id) => reached.has(id));
  const mergeBase = across === undefined ? base : across.at(-1)?.id;
  const end = down.findIndex(({ id }) => id === mergeBase);
  if (mergeBase === undefined || end === -1) return undefined;
  const commits = down.slice(0, end).map(({ id, commit }, at): LineCommit => {
    const treeBefore = down[at + 1]?.commit.tree as string;
    return { id, time: commit.time, parents: commit.parents, tree: commit.tree, treeBefore };
  });
  return { commits, mergeBase };
}

interface Step {
  readonly id: string;
  readonly commit: Commit;
}

/** From a commit down to the one that ends the way, which is the last; the way may also end at `longest`. */
async function walk(
  store: ObjectStore,
  boundary: ReadonlySet<string>,
  from: string,
  ends: (id: string) => boolean,
): Promise<Step[] | undefined> {
  const steps: Step[] = [];
  for (let id = from; steps.length <= longest;) {
    const commit = await commitAt(store, id);
    if (commit === undefined) return undefined;
    steps.push({ id, commit });
    if (ends(id)) return steps;
    const [parent, ...others] = commit.parents;
    if (parent === undefined || others.length > 0 || boundary.has(id)) return steps;
    id = parent;
  }
  return steps;
}
