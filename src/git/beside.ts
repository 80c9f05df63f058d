import type { Threads } from '../model/ports.js';
import type { Tally } from '../model/source.js';
import type { Packs } from './pack/packs.js';
import type { Share, SharedPack } from './pack/shared-walk.js';
import type { RepositoryFacts } from './repository.js';

/** What a thread answers to a `SharedPack`. */
export interface BesideAnswer {
  readonly share: Share;
  /** What was made of the contents; the source doesn't know it. */
  readonly found: unknown;
}

/** Threads that walk the largest pack together with this one. What one of them took and did not bring to an end is left to git. */
export class Beside {
  readonly pack: SharedPack;
  readonly found: unknown[] = [];
  readonly #packs: Packs;
  readonly #running: readonly ReturnType<Threads['start']>[];

  private constructor(pack: SharedPack, packs: Packs, threads: Threads) {
    this.pack = pack;
    this.#packs = packs;
    this.#running = Array.from({ length: threads.forPacks.count }, () => threads.start(pack));
  }

  /** Undefined where it isn't worth it. */
  static async begin(packs: Packs, { objects, format }: RepositoryFacts, lent: () => Promise<Threads>): Promise<Beside | undefined> {
    const largest = packs.largest();
    if (largest === undefined) return undefined;
    const threads = await lent();
    if (threads.forPacks.count < 1 || largest.size < threads.forPacks.worthFrom) return undefined;
    const claims = new Uint8Array(new SharedArrayBuffer(largest.count));
    return new Beside({ objects, format, name: largest.name, claims }, packs, threads);
  }

  /** Waits for all of them, and adds what they came through. Their pointers to large files are the result. */
  async join(tally: Tally): Promise<string[]> {
    const pointers: string[] = [];
    for (const answer of await Promise.all(this.#running.map(({ answer }) => answer))) {
      if (answer === undefined) continue;
      const { share, found } = answer as BesideAnswer;
      this.#packs.noteGiven(this.pack.name, share.given);
      tally.files += share.files;
      tally.bytes += share.bytes;
      for (const id of share.pointers) pointers.push(id);
      this.found.push(found);
    }
    return pointers;
  }

  end(): void {
    for (const { end } of this.#running) end();
  }
}
