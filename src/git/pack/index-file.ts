import { readFileSync, statSync } from 'node:fs';

/** Larger ones are left to git: what is held of a pack is proportional to them. */
const largestIndex = 150_000_000;

/**
 * The index of a pack, version 2: which objects it holds, and where.
 * https://git-scm.com/docs/gitformat-pack#_version_2_pack_idx_files_support_packs_larger_than_4_gib_and
 */
export class PackIndex {
  /** How many objects. */
  readonly count: number;
  readonly #bytes: Buffer;
  readonly #idLength: number;
  readonly #far: number;

  private constructor(bytes: Buffer, idLength: number, count: number) {
    this.#bytes = bytes;
    this.#idLength = idLength;
    this.count = count;
    this.#far = idsAt + count * (idLength + 8);
  }

  /** Undefined for what is no index of this version, and for one too large. */
  static read(file: string, idLength: number): PackIndex | undefined {
    let bytes: Buffer;
    try {
      if (statSync(file).size > largestIndex) return undefined;
      bytes = readFileSync(file);
    } catch {
      return undefined;
    }
    if (bytes.length < idsAt + 2 * idLength || bytes.readUInt32BE(0) !== 0xff744f63 || bytes.readUInt32BE(4) !== 2) return undefined;
    const count = bytes.readUInt32BE(idsAt - 4);
    const rest = bytes.length - idsAt - count * (idLength + 8) - 2 * idLength;
    if (rest < 0 || rest % 8 !== 0) return undefined;
    let before = 0;
    for (let at = 8; at < idsAt; at += 4) {
      const next = bytes.readUInt32BE(at);
      if (next < before) return undefined;
      before = next;
    }
    return new PackIndex(bytes, idLength, count);
  }

  /** Where in the pack each object begins, in the order of the ids; NaN for one that the index places nowhere. */
  offsets(): Float64Array {
    const offsets = new Float64Array(this.count);
    const near = idsAt + this.count * (this.#idLength + 4);
    for (let i = 0; i < this.count; i++) {
      const offset = this.#bytes.readUInt32BE(near + i * 4);
      offsets[i] = offset < 0x80000000 ? offset : this.#farOffset(offset - 0x80000000);
    }
    return offsets;
  }

  #farOffset(number: number): number {
    const at = this.#far + number * 8;
    if (at + 8 > this.#bytes.length - 2 * this.#idLength) return Number.NaN;
    return this.#bytes.readUInt32BE(at) * 0x100000000 + this.#bytes.readUInt32BE(at + 4);
  }

  /** The hexadecimal id of the object at a place in the index. */
  id(place: number): string {
    const at = idsAt + place * this.#idLength;
    return this.#bytes.toString('hex', at, at + this.#idLength);
  }

  /** The same as its bytes. */
  rawId(place: number): Buffer {
    const at = idsAt + place * this.#idLength;
    return this.#bytes.subarray(at, at + this.#idLength);
  }

  /** What the pack's last bytes must be: the sum of all before them. */
  get packSum(): Buffer {
    return this.#bytes.subarray(this.#bytes.length - 2 * this.#idLength, this.#bytes.length - this.#idLength);
  }

  /** The place of an object whose id stands in `bytes` at `at`, raw; -1 where the pack lacks it. */
  find(bytes: Uint8Array, at = 0): number {
    const first = bytes[at] as number;
    let low = first === 0 ? 0 : this.#bytes.readUInt32BE(4 + first * 4);
    let high = this.#bytes.readUInt32BE(8 + first * 4);
    while (low < high) {
      const middle = (low + high) >>> 1;
      const order = this.#compare(middle, bytes, at);
      if (order === 0) return middle;
      if (order < 0) low = middle + 1;
      else high = middle;
    }
    return -1;
  }

  #compare(place: number, bytes: Uint8Array, at: number): number {
    const from = idsAt + place * this.#idLength;
    for (let i = 0; i < this.#idLength; i++) {
      const order = (this.#bytes[from + i] as number) - (bytes[at + i] as number);
      if (order !== 0) return order;
    }
    return 0;
  }
}

/** Behind the signature, the version and 256 sums. */
const idsAt = 8 + 256 * 4;
