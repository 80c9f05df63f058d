import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';

const blockSize = 32_768;
const mostBlocks = 512;
const nothing = Buffer.alloc(0);

/** A pack on disk, read in blocks of which a few are kept: never the whole of it. */
export class PackFile {
  readonly size: number;
  readonly #descriptor: number;
  readonly #most: number;
  readonly #blocks = new Map<number, Buffer>();

  private constructor(descriptor: number, size: number, readers: number) {
    this.#descriptor = descriptor;
    // Each has a memory of its own to keep besides, so that all together have no more than one alone.
    this.#most = Math.ceil(mostBlocks / readers ** 2);
    this.size = size;
  }

  /**
   * Undefined for what is no regular file, or can't be read.
   * @param readers - how many threads read it together
   */
  static open(file: string, readers = 1): PackFile | undefined {
    let descriptor: number | undefined;
    try {
      descriptor = openSync(file, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
      const stats = fstatSync(descriptor);
      if (stats.isFile()) return new PackFile(descriptor, stats.size, readers);
    } catch {
      // The plain way says what is wrong with it.
    }
    if (descriptor !== undefined) closeSync(descriptor);
    return undefined;
  }

  /**
   * The bytes from `start` to `end`, or to the end of the file; valid until the next call.
   * @throws what the file system says
   */
  read(start: number, end: number): Buffer {
    const last = Math.min(end, this.size);
    if (start >= last) return nothing;
    const first = Math.floor(start / blockSize);
    const from = start - first * blockSize;
    if (last <= (first + 1) * blockSize) return this.#block(first).subarray(from, last - first * blockSize);
    const bytes = Buffer.allocUnsafe(last - start);
    if (last - start > 2 * blockSize) return bytes.subarray(0, this.fill(bytes, start));
    let filled = this.#block(first).copy(bytes, 0, from);
    for (let block = first + 1; block * blockSize < last; block++) filled += this.#block(block).copy(bytes, filled);
    return bytes.subarray(0, filled);
  }

  #block(number: number): Buffer {
    const known = this.#blocks.get(number);
    if (known !== undefined) return known;
    let room: Buffer | undefined;
    if (this.#blocks.size >= this.#most) {
      const [oldest, block] = this.#blocks.entries().next().value as [number, Buffer];
      room = Buffer.from(block.buffer);
      this.#blocks.delete(oldest);
    }
    room ??= Buffer.allocUnsafeSlow(blockSize);
    const read = room.subarray(0, this.fill(room, number * blockSize));
    this.#blocks.set(number, read);
    return read;
  }

  /**
   * Fills a buffer with what begins at a place; tells how much there was.
   * @throws what the file system says
   */
  fill(room: Buffer, from: number): number {
    let filled = 0;
    while (filled < room.length) {
      const count = readSync(this.#descriptor, room, filled, room.length - filled, from + filled);
      if (count === 0) break;
      filled += count;
    }
    return filled;
  }

  close(): void {
    this.#blocks.clear();
    closeSync(this.#descriptor);
  }
}
