import type { Tally, TreeFile } from '../model/source.js';
import type { Disk } from './disk.js';
import { isLfsPointer, lfsWhy } from './lfs.js';
import { noteIncomplete, noteNotScanned } from './notes.js';
import type { FileBytes, See } from './trees.js';

/** After so many files others get a turn: reading is synchronous, because that is the fastest for small files. */
const turn = 256;

/** Shows the files as they lie there. One that is gone is left out silently, one that can't be read is noted. */
export async function showFiles(disk: Disk, files: readonly TreeFile[], tally: Tally, see: See): Promise<void> {
  for (let at = 0; at < files.length;) {
    const end = Math.min(at + turn, files.length);
    while (at < end) {
      const file = files[at++] as TreeFile;
      const bytes = readNoted(disk, file, tally);
      const wait = bytes === undefined ? undefined : see(file, bytes);
      if (wait !== undefined) await wait;
    }
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** The same files one after the other. Bytes are valid until the next one is asked for. */
export async function* readFiles(disk: Disk, files: readonly TreeFile[], tally: Tally): AsyncGenerator<FileBytes> {
  let read = 0;
  for (const file of files) {
    if (++read % turn === 0) await new Promise((resolve) => setImmediate(resolve));
    const bytes = readNoted(disk, file, tally);
    if (bytes !== undefined) yield { file, bytes };
  }
}

function readNoted(disk: Disk, file: TreeFile, tally: Tally): Buffer | undefined {
  if (file.kind === 'submodule') return undefined;
  const found = file.kind === 'file' ? disk.peekPlain(file.id) : disk.peek(file.id);
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
