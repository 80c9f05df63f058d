import type { Threads } from '../model/ports.js';
import type { Tally, TreeFile } from '../model/source.js';
import type { Disk } from './disk.js';
import { showFiles } from './disk-files.js';
import { copyNotes } from './notes.js';
import { shareFiles, showTaken, takenBy } from './shared-files.js';
import type { See } from './trees.js';

/** What a thread answers to `SharedFiles`. */
export interface FilesAnswer {
  readonly tally: Tally;
  /** What was made of the contents; the tree doesn't know it. */
  readonly found: unknown;
}

/** Fewer are read before a thread runs. */
const fewest = 500;

/** The one that asks. */
const first = 1;

/** Shows files as they lie on disk: with the help of threads where it is worth it. */
export async function showFolder(
  disk: Disk,
  files: readonly TreeFile[],
  lent: (() => Promise<Threads>) | undefined,
  tally: Tally,
  see: See,
): Promise<readonly unknown[]> {
  const threads = files.length < fewest ? undefined : await lent?.();
  if (threads !== undefined && threads.forFiles.count > 0 && files.length >= threads.forFiles.worthFrom)
    return showBeside({ disk, files, threads }, tally, see);
  await showFiles(disk, files, tally, see);
  return [];
}

/**
 * Shows files as they lie on disk, except those that threads look at beside it, and gives what these made of theirs. What one
 * of them took and did not bring to an end is shown here.
 */
async function showBeside(
  { disk, files, threads }: { disk: Disk; files: readonly TreeFile[]; threads: Threads },
  tally: Tally,
  see: See,
): Promise<readonly unknown[]> {
  threads.forFiles.compileLater?.();
  const shared = shareFiles(disk.root, files);
  const others = Array.from({ length: threads.forFiles.count }, (_, i) => first + 1 + i);
  const running = others.map((taker) => ({ taker, ...threads.start({ ...shared, taker }) }));
  const found: unknown[] = [];
  try {
    await showTaken({ ...shared, taker: first }, (from, to) => showFiles(disk, files.slice(from, to), tally, see));
    for (const { taker, answer } of running) {
      const taken = [...takenBy(shared, taker)];
      if (taken.length === 0) continue;
      const came = (await answer) as FilesAnswer | undefined;
      if (came === undefined) for (const [from, to] of taken) await showFiles(disk, files.slice(from, to), tally, see);
      else {
        tally.files += came.tally.files;
        tally.bytes += came.tally.bytes;
        copyNotes(came.tally, tally);
        found.push(came.found);
      }
    }
  } finally {
    for (const { end } of running) end();
  }
  return found;
}
