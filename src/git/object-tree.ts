import type { Tally, TreeFile } from '../model/source.js';
import { Problem } from '../model/problem.js';
import { firstLine } from './bytes.js';
import { readFewOrMany } from './few-objects.js';
import { isLfsPointer, lfsWhy } from './lfs.js';
import { asTreeFile, parseListing, submoduleWhy, type Entry } from './listing.js';
import { noteIncomplete, noteNotScanned } from './notes.js';
import type { ObjectStore } from './store.js';
import { ReadableTree, type FileBytes } from './trees.js';
import { UnreadNotes } from './unread.js';

/** A tree whose contents are objects: a commit's, or the index. */
export class ObjectTree extends ReadableTree {
  readonly #store: ObjectStore;
  readonly #entries: (tally: Tally) => Promise<readonly Entry[]>;

  constructor(store: ObjectStore, entries: (tally: Tally) => Promise<readonly Entry[]>) {
    super();
    this.#store = store;
    this.#entries = entries;
  }

  protected async list(): Promise<readonly TreeFile[]> {
    const files = (await this.#entries(this.tally)).map((entry) => asTreeFile(entry));
    for (const file of files) if (file.kind === 'submodule') noteNotScanned(this.tally, { path: file.path, why: submoduleWhy });
    return files;
  }

  async *readInto(files: readonly TreeFile[], tally: Tally): AsyncGenerator<FileBytes> {
    const byId = new Map<string, TreeFile[]>();
    for (const file of files) {
      if (file.kind === 'submodule') continue;
      const same = byId.get(file.id);
      if (same === undefined) byId.set(file.id, [file]);
      else same.push(file);
    }
    const unread = new UnreadNotes(tally, (id) => byId.get(id)?.[0]?.path);
    for await (const { id, bytes } of readFewOrMany(this.#store, [...byId.keys()], unread)) {
      for (const file of byId.get(id) ?? []) {
        tally.files++;
        tally.bytes += bytes.length;
        if (isLfsPointer(bytes)) noteNotScanned(tally, { path: file.path, why: lfsWhy });
        yield { file, bytes };
      }
    }
    unread.finish();
  }
}

/** The names in a commit's tree (or any tree's) below `prefix`; a tree that can't be read is noted and has none. */
export async function listTree(store: ObjectStore, treeish: string, prefix: string, tally: Tally): Promise<Entry[]> {
  if (!/^[0-9a-f]{40,64}$/.test(treeish)) throw new Problem('bug', 'a tree is asked for by its object id');
  const { code, stdout, stderr } = await store.run({ args: ['ls-tree', '-r', '-z', '--full-tree', treeish] });
  if (code !== 0 || stderr !== '') {
    noteIncomplete(tally, {
      what: `the tree of ${treeish.slice(0, 12)}`,
      why: `git cannot read it: ${firstLine(stderr)}`,
      fix: 'Fetch the whole history ("fetch-depth: 0" in actions/checkout); where that is done, run "git fsck"',
    });
  }
  return parseListing(stdout).filter((entry) => entry.path.startsWith(prefix));
}
