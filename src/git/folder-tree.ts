import type { Threads } from '../model/ports.js';
import type { Tally, TreeFile } from '../model/source.js';
import { showFolder } from './beside-files.js';
import { showPath } from './bytes.js';
import { Disk, type DiskKind } from './disk.js';
import { readFiles } from './disk-files.js';
import { noteIncomplete, noteNotScanned } from './notes.js';
import { ReadableTree, type FileBytes, type See } from './trees.js';

/** A folder that is no repository: every file in it, except what lies in a `.git`. */
export class FolderTree extends ReadableTree {
  readonly #disk: Disk;
  readonly #threads: (() => Promise<Threads>) | undefined;

  constructor(root: string, threads?: () => Promise<Threads>) {
    super();
    this.#threads = threads;
    this.#disk = new Disk(root);
  }

  protected list(): Promise<readonly TreeFile[]> {
    return Promise.resolve(walk(this.#disk, '', this.tally));
  }

  readInto(files: readonly TreeFile[], tally: Tally): AsyncIterable<FileBytes> {
    return readFiles(this.#disk, files, tally);
  }

  override showInto(files: readonly TreeFile[], tally: Tally, see: See): Promise<readonly unknown[]> {
    return showFolder(this.#disk, files, this.#threads, tally, see);
  }
}

/** Where the machine shows its own state as if it were files. */
const notFiles = new Set(['/proc', '/sys', '/dev']);

/** All files and links below a folder (`''` or `sub/`), sorted; folders that are links are links. */
export function walk(disk: Disk, from: string, tally: Tally): TreeFile[] {
  const files: TreeFile[] = [];
  const open = [from];
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    for (const [name, kind] of readFolder(disk, folder, tally)) {
      const id = folder + name;
      const path = showPath(id);
      if (kind === 'file' || kind === 'link') files.push({ path, id, kind });
      else if (notFiles.has(String(disk.locate(id))))
        noteNotScanned(tally, { path, why: 'not opened: a window into the machine, no files' });
      else if (kind !== 'folder') noteNotScanned(tally, { path, why: 'not opened: a pipe, a socket or a device' });
      else if (name.toLowerCase() !== '.git') open.push(`${id}/`);
    }
  }
  return files.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function readFolder(disk: Disk, folder: string, tally: Tally): ReadonlyMap<string, DiskKind> {
  try {
    return disk.list(folder.replace(/\/$/, ''));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
    noteIncomplete(tally, {
      what: showPath(folder) || 'the folder',
      why: `cannot be read (${code})`,
      fix: 'Make the folder readable for this user',
    });
    return new Map();
  }
}
