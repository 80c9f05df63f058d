import { emptyTally, type Tally, type TreeFile } from '../model/source.js';
import { showPath } from './bytes.js';
import { Disk } from './disk.js';
import { showFiles } from './disk-files.js';
import type { See } from './trees.js';

/** Files below a folder that several threads read together: who takes a batch first reads it. Plain data. */
export interface SharedFiles {
  readonly root: string;
  /** Names below the root as bytes in latin1, each ended by a zero byte. */
  readonly names: string;
  /** Which of them are links. */
  readonly links: readonly number[];
  /** By batch: who has taken it; nobody is 0. */
  readonly takers: Uint8Array<SharedArrayBuffer>;
  /** The batch that nobody has taken yet. */
  readonly next: Int32Array<SharedArrayBuffer>;
  /** Who reads: 1 and up. */
  readonly taker: number;
}

/** So many files are taken at once. */
const batch = 128;

export function shareFiles(root: string, files: readonly TreeFile[]): Omit<SharedFiles, 'taker'> {
  const links: number[] = [];
  files.forEach(({ kind }, at) => kind === 'link' && links.push(at));
  return {
    root,
    names: files.map(({ id }) => `${id}\0`).join(''),
    links,
    takers: new Uint8Array(new SharedArrayBuffer(Math.ceil(files.length / batch))),
    next: new Int32Array(new SharedArrayBuffer(4)),
  };
}

/** Shows batches of the files, one after the other, as long as there are any that nobody has taken. */
export async function showTaken(
  { takers, next, taker }: Pick<SharedFiles, 'takers' | 'next' | 'taker'>,
  show: (from: number, to: number) => Promise<void>,
): Promise<void> {
  for (let at = Atomics.add(next, 0, 1); at < takers.length; at = Atomics.add(next, 0, 1)) {
    Atomics.store(takers, at, taker);
    await show(at * batch, (at + 1) * batch);
  }
}

/** The batches that one taker has, from where to where. */
export function* takenBy({ takers }: Pick<SharedFiles, 'takers'>, taker: number): Generator<readonly [number, number]> {
  for (let at = 0; at < takers.length; at++) if (takers[at] === taker) yield [at * batch, (at + 1) * batch];
}

/** A thread's side of it. */
export class FilesShare {
  readonly tally: Tally = emptyTally();
  readonly #shared: SharedFiles;

  constructor(shared: SharedFiles) {
    this.#shared = shared;
  }

  /** Shows the files that nobody else has taken. */
  show(see: See): Promise<void> {
    const { root, names, links } = this.#shared;
    const disk = new Disk(root);
    const ids = names.split('\0');
    ids.pop();
    const isLink = new Set(links);
    const fileAt = (id: string, at: number): TreeFile => ({ path: showPath(id), id, kind: isLink.has(at) ? 'link' : 'file' });
    return showTaken(this.#shared, (from, to) => {
      const files = ids.slice(from, to).map((id, i) => fileAt(id, from + i));
      return showFiles(disk, files, this.tally, see);
    });
  }
}
