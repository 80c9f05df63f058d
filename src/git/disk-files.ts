import type { Tally, TreeFile } from '../model/source.js';
import type { Disk, DiskFile } from './disk.js';
import { isLfsPointer, lfsWhy } from './lfs.js';
import { noteIncomplete, noteNotScanned } from './notes.js';
import type { FileBytes, See } from './trees.js';

/** After so many files others get a turn: reading is synchronous, because that is the fastest for small files. */
const turn = 256;

/** From so many files of one folder, one look at the folder costs less than a look at each. */
const several = 3;

/** Shows the files as they lie there. One that is gone is left out silently, one that can't be read is noted. */
export async function showFiles(disk: Disk, files: readonly TreeFile[], tally: Tally, see: See): Promise<void> {
  const crowds = crowdsOf(files);
  for (let at = 0; at < files.length;) {
    const end = Math.min(at + turn, files.length);
    while (at < end) {
      const file = files[at++] as TreeFile;
      const bytes = readNoted(disk, file, crowds, tally);
      const wait = bytes === undefined ? undefined : see(file, bytes);
      if (wait !== undefined) await wait;
    }
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** The same files one after the other. Bytes are valid until the next one is asked for. */
export async function* readFiles(disk: Disk, files: readonly TreeFile[], tally: Tally): AsyncGenerator<FileBytes> {
  const crowds = crowdsOf(files);
  let read = 0;
  for (const file of files) {
    if (++read % turn === 0) await new Promise((resolve) => setImmediate(resolve));
    const bytes = readNoted(disk, file, crowds, tally);
    if (bytes !== undefined) yield { file, bytes };
  }
}

/** How many files are asked for in each folder. */
type Crowds = ReadonlyMap<string, number>;

function crowdsOf(files: readonly TreeFile[]): Crowds {
  const crowds = new Map<string, number>();
  for (const { id } of files) {
    const folder = folderOf(id);
    crowds.set(folder, (crowds.get(folder) ?? 0) + 1);
  }
  return crowds;
}

function readNoted(disk: Disk, file: TreeFile, crowds: Crowds, tally: Tally): Buffer | undefined {
  if (file.kind === 'submodule') return undefined;
  const found = readOne(disk, file.id, (crowds.get(folderOf(file.id)) ?? 0) >= several);
  if (found.kind === 'absent') return undefined;
  if (found.kind === 'special' || found.kind === 'unreadable') {
    noteIncomplete(tally, { what: file.path, why: found.why, fix: 'Make it a regular file that this user can read, or remove it' });
    return undefined;
  }
  tally.files++;
  tally.bytes += found.bytes.length;
  if (found.kind === 'file' && isLfsPointer(found.bytes)) noteNotScanned(tally, { path: file.path, why: lfsWhy });
  return found.bytes;
}

function readOne(disk: Disk, name: string, crowded: boolean): DiskFile {
  const kind = crowded ? disk.kindOf(name) : 'unknown';
  if (kind === undefined) return { kind: 'absent' };
  return kind === 'unknown' ? disk.peek(name) : disk.readAs(name, kind);
}

function folderOf(name: string): string {
  return name.slice(0, Math.max(0, name.lastIndexOf('/')));
}
