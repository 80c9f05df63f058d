import type { Range } from '../model/range.js';
import type { Tally } from '../model/source.js';
import { firstLine, showPath } from './bytes.js';
import { isOlder, listCommits } from './commits.js';
import { kindOfMode, submoduleWhy } from './listing.js';
import { noteIncomplete, noteNotScanned } from './notes.js';
import { listTree } from './object-tree.js';
import { rawDiffs } from './raw-diff.js';
import { existing } from './revisions.js';
import type { ObjectStore } from './store.js';
import { straightLine } from './straight-line.js';
import { treeChanges } from './tree-changes.js';

/** Where a blob came in: a path, and the oldest commit of the range that brought it there. */
export interface BroughtAt {
  readonly path: string;
  /** Undefined: it stands in the tree judged, and which commit brought it isn't known. */
  readonly commit: string | undefined;
  readonly time: number | undefined;
}

/** What a range brings, by object. */
export class Brought {
  /** Committer date by commit. */
  readonly commits = new Map<string, number>();
  /** Commits that surely have no parent. */
  readonly roots = new Set<string>();
  readonly #places = new Map<string, Map<string, BroughtAt>>();

  add(id: string, at: BroughtAt): void {
    const paths = this.#places.get(id) ?? new Map<string, BroughtAt>();
    this.#places.set(id, paths);
    const known = paths.get(at.path);
    if (known === undefined || (at.commit !== undefined && (known.commit === undefined || isOlder(entryOf(at), entryOf(known)))))
      paths.set(at.path, at);
  }

  places(id: string): BroughtAt[] {
    return [...(this.#places.get(id)?.values() ?? [])];
  }

  /** Commits first, then blobs, each once. */
  ids(): string[] {
    return [...this.commits.keys(), ...this.#places.keys()];
  }
}

function entryOf(at: BroughtAt): { id: string; time: number } {
  return { id: at.commit ?? '', time: at.time ?? 0 };
}

export async function collectBrought(store: ObjectStore, range: Range, prefix: string, tally: Tally): Promise<Brought> {
  const small = await broughtByFew(store, range, prefix, tally);
  if (small !== undefined) return small;
  const brought = new Brought();
  const heads = await existing(store, [range.head, ...(range.shortfalls.length > 0 ? [range.judged] : [])]);
  const [base] = range.base === undefined ? [] : await existing(store, [range.base]);
  const { commits, ending } = heads.length === 0 ? { commits: [], ending: undefined } : await listCommits(store, base, heads);
  if (ending !== undefined && ending.code !== 0) noteBroken(tally, 'the list of commits', ending.stderr);
  for (const { id, time, parents } of commits) {
    brought.commits.set(id, time);
    // At the boundary of a shallow clone a commit only seems to have none.
    if (parents.length === 0 && range.shortfalls.length === 0) brought.roots.add(id);
  }
  tally.commits = commits.length;
  const failed = (commit: string, stderr: string): void => noteBroken(tally, `what commit ${commit.slice(0, 12)} changes`, stderr);
  const ids = commits.map(({ id }) => id);
  for await (const { of, changes } of rawDiffs(store, ids, failed)) {
    for (const { path, mode, id, before } of changes) {
      if (mode === '000000' || before.includes(id) || !path.startsWith(prefix)) continue;
      if (kindOfMode(mode) === 'submodule') noteNotScanned(tally, { path: showPath(path), why: submoduleWhy });
      else brought.add(id, { path, commit: of, time: brought.commits.get(of) });
    }
  }
  if (range.shortfalls.length > 0) {
    for (const entry of await listTree(store, range.judged, prefix, tally)) {
      if (kindOfMode(entry.mode) === 'submodule') noteNotScanned(tally, { path: showPath(entry.path), why: submoduleWhy });
      else brought.add(entry.id, { path: entry.path, commit: undefined, time: undefined });
    }
  }
  return brought;
}

/** A small change needs no further process. Undefined for any other. */
async function broughtByFew(store: ObjectStore, range: Range, prefix: string, tally: Tally): Promise<Brought | undefined> {
  const { base, head, shortfalls } = range;
  const line = base === undefined || shortfalls.length > 0 ? undefined : await straightLine(store, base, head);
  if (line === undefined) return undefined;
  const brought = new Brought();
  const submodules = new Set<string>();
  for (const { id: commit, time, tree, treeBefore } of line.commits) {
    brought.commits.set(commit, time);
    const changes = await treeChanges(store, treeBefore, tree);
    if (changes === undefined) return undefined;
    for (const { path, kind, id } of changes) {
      if (!path.startsWith(prefix)) continue;
      if (kind === 'submodule') submodules.add(path);
      else brought.add(id, { path, commit, time });
    }
  }
  tally.commits = line.commits.length;
  for (const path of submodules) noteNotScanned(tally, { path: showPath(path), why: submoduleWhy });
  return brought;
}

function noteBroken(tally: Tally, what: string, stderr: string): void {
  noteIncomplete(tally, {
    what,
    why: `git cannot tell: ${firstLine(stderr)}`,
    fix: 'Fetch the whole history ("fetch-depth: 0" in actions/checkout, no filter); where that is done, run "git fsck"',
  });
}
