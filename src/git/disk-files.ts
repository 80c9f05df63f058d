import type { Tally, TreeFile } from '../model/source.js';
import type { Disk } from './disk.js';
import { isLfsPointer, lfsWhy } from './lfs.js';
import { noteIncomplete, noteNotScanned } from './notes.js';
import type { FileBytes } from './trees.js';

/** After so many files others get a turn: reading is synchronous, because that is the fastest for small files. */
const turn = 256;

/** The files as they lie there. One that is gone is left out silently, one that can't be read is noted. */
export async function* readFiles(disk: Disk, files: readonly TreeFile[], tally: Tally): AsyncGenerator<FileBytes> {
  let read = 0;
  for (const file of files) {
    if (file.kind === 'submodule') continue;
    if (++read % turn === 0) await new Promise((resolve) => setImmediate(resolve));
    const found = disk.read(file.id);
    if (found.kind === 'absent') continue;
    if (found.kind === 'special' || found.kind === 'unreadable') {
      noteIncomplete(tally, { what: file.path, why: found.why, fix: 'Make it a regular file that this user can read, or remove it' });
      continue;
    }
    tally.files++;
    tally.bytes += found.bytes.length;
    if (found.kind === 'file' && isLfsPointer(found.bytes)) noteNotScanned(tally, { path: file.path, why: lfsWhy });
    yield { file, bytes: found.bytes };
  }
}
