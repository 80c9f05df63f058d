import type { Threads } from '../model/ports.js';
import type { Tally, TreeFile } from '../model/source.js';
import { Problem } from '../model/problem.js';
import { firstLine, showPath } from './bytes.js';
import { Disk } from './disk.js';
import { readFiles } from './disk-files.js';
import { showFolder } from './beside-files.js';
import { walk } from './folder-tree.js';
import { asTreeFile, submoduleWhy, type Entry } from './listing.js';
import { noteNotScanned } from './notes.js';
import { ObjectTree } from './object-tree.js';
import type { ObjectStore } from './store.js';
import { ReadableTree, type FileBytes, type See } from './trees.js';

export interface WorkingTreeOf {
  readonly root: string;
  readonly store: ObjectStore;
  /** Index and untracked names, with tags: together, or one after the other where the first come much sooner. */
  readonly entries: () => readonly Promise<readonly Entry[]>[];
  readonly threads?: (() => Promise<Threads>) | undefined;
}

/**
 * The working tree: tracked files as they lie there, and untracked ones that the repository doesn't ignore. What a
 * sparse checkout left out is read from the index.
 */
export class WorkingTree extends ReadableTree {
  readonly #given: WorkingTreeOf;
  readonly #disk: Disk;
  readonly #left: ObjectTree;
  readonly #leftOut = new Map<string, TreeFile>();
  #listed: readonly Promise<readonly TreeFile[]>[] | undefined;

  constructor(given: WorkingTreeOf) {
    super();
    this.#given = given;
    this.#disk = new Disk(given.root);
    this.#left = new ObjectTree(given.store, () => Promise.resolve([]));
  }

  override async *parts(): AsyncGenerator<readonly TreeFile[]> {
    for (const part of this.#parts()) yield await part;
  }

  protected async list(): Promise<readonly TreeFile[]> {
    return (await Promise.all(this.#parts())).flat();
  }

  #parts(): readonly Promise<readonly TreeFile[]>[] {
    if (this.#listed === undefined) {
      this.#listed = this.#given.entries().map(async (entries) => this.#filesOf(await entries));
      // Each is waited for in its turn.
      for (const part of this.#listed) part.catch(() => undefined);
    }
    return this.#listed;
  }

  #filesOf(entries: readonly Entry[]): readonly TreeFile[] {
    const files = new Map<string, TreeFile>();
    for (const entry of entries) {
      if (entry.mode === '160000') {
        noteNotScanned(this.tally, { path: showPath(entry.path), why: submoduleWhy });
        files.set(entry.path, asTreeFile(entry, entry.path));
      } else if (entry.path.endsWith('/')) {
        // git does not look into a repository that lies untracked in another; its files are there all the same.
        for (const file of walk(this.#disk, entry.path, this.tally)) files.set(file.id, file);
      } else if (entry.tag !== '?') {
        const file = asTreeFile(entry, entry.path);
        if (entry.tag === 'S') this.#leftOut.set(file.id, asTreeFile(entry));
        files.set(file.id, file);
      } else
        files.set(entry.path, {
          path: showPath(entry.path),
          id: entry.path,
          kind: this.#disk.kindOf(entry.path) === 'link' ? 'link' : 'file',
        });
    }
    return [...files.values()];
  }

  override async showInto(files: readonly TreeFile[], tally: Tally, see: See): Promise<readonly unknown[]> {
    if (this.#leftOut.size > 0) return super.showInto(files, tally, see);
    return showFolder(this.#disk, files, this.#given.threads, tally, see);
  }

  async *readInto(files: readonly TreeFile[], tally: Tally): AsyncGenerator<FileBytes> {
    const left = files.filter((file) => this.#leftOut.has(file.id) && this.#disk.read(file.id).kind === 'absent');
    const gone = new Set(left);
    yield* readFiles(this.#disk, gone.size === 0 ? files : files.filter((file) => !gone.has(file)), tally);
    if (left.length === 0) return;
    const objects = new Map(left.map((file) => [this.#leftOut.get(file.id) as TreeFile, file]));
    for await (const { file, bytes } of this.#left.readInto([...objects.keys()], tally)) {
      yield { file: objects.get(file) as TreeFile, bytes };
    }
  }
}

/** What `ls-files` says when it fails: the index itself is not to be read. */
export function indexProblem(stderr: string): Problem {
  return new Problem('environment', `git cannot read the index: ${firstLine(stderr)}`, {
    fix: 'Run "git fsck", or clone the repository anew',
  });
}
