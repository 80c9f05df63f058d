import type { Content } from '../../model/source.js';
import { isLfsPointer } from '../lfs.js';
import { Packs } from './packs.js';

/** A pack that several threads walk together: whoever claims a tree of deltas first expands it. */
export interface SharedPack {
  readonly objects: string;
  readonly format: 'sha1' | 'sha256';
  readonly name: string;
  /** By entry: 1 when a thread has taken the tree that begins there. */
  readonly claims: Uint8Array<SharedArrayBuffer>;
}

/** What one thread has come through. Plain data. */
export interface Share {
  /** By place in the index of the pack: given by this thread. */
  readonly given: Uint8Array;
  readonly files: number;
  readonly bytes: number;
  readonly pointers: readonly string[];
}

/** The blobs of a shared pack that no other thread has taken. */
export class SharedWalk {
  readonly #pack: SharedPack;
  readonly #packs: Packs;
  readonly #pointers: string[] = [];
  #files = 0;
  #bytes = 0;

  constructor(pack: SharedPack) {
    this.#pack = pack;
    this.#packs = new Packs(pack.objects, pack.format, pack.name);
  }

  *contents(): Generator<Content> {
    for (const { id, bytes, version } of this.#packs.objects((_id, type) => type === 'blob', { shared: this.#pack })) {
      this.#files++;
      this.#bytes += bytes.length;
      if (isLfsPointer(bytes)) this.#pointers.push(id);
      yield { id, kind: 'blob', bytes, version };
    }
  }

  /** What `contents` has given so far. */
  share(): Share {
    const given = this.#packs.givenOf(this.#pack.name) ?? new Uint8Array(0);
    return { given, files: this.#files, bytes: this.#bytes, pointers: this.#pointers };
  }
}
