import { constants } from 'node:buffer';

export interface BatchObject {
  readonly id: string;
  readonly type: string;
  /** Undefined: past the limit, its bytes were let go. */
  readonly bytes: Buffer | undefined;
}

/** One answer of `cat-file --batch`: an object, or what it says instead of one. */
export type BatchEntry = BatchObject | { readonly id: string; readonly absent: true };

/** What does not read as the protocol; whatever was being read is damaged. */
export class BrokenBatch extends Error {}

export const largestObject = Math.min(1_500_000_000, constants.MAX_LENGTH);

/**
 * Reads the stream of `cat-file --batch` chunk by chunk. A body that lies in one chunk is a view of it; only one that
 * spans chunks is copied, once.
 */
export class BatchParser {
  #header: Buffer | undefined;
  #open: { id: string; type: string; size: number; body: Buffer | undefined; filled: number } | undefined;

  /** True when the stream may end here. */
  get idle(): boolean {
    return this.#open === undefined && this.#header === undefined;
  }

  /** @throws BrokenBatch; what came before it in this chunk is in `done`. */
  push(chunk: Buffer, done: BatchEntry[]): void {
    let at = 0;
    while (at < chunk.length) {
      if (this.#open !== undefined) {
        at = this.#body(chunk, at, done);
        continue;
      }
      const end = chunk.indexOf(10, at);
      if (end === -1) {
        this.#header = this.#header === undefined ? chunk.subarray(at) : Buffer.concat([this.#header, chunk.subarray(at)]);
        if (this.#header.length > 1000) throw new BrokenBatch();
        return;
      }
      const line =
        this.#header === undefined
          ? chunk.toString('latin1', at, end)
          : this.#header.toString('latin1') + chunk.toString('latin1', at, end);
      this.#header = undefined;
      at = end + 1;
      const [id = '', type = '', length] = line.split(' ');
      if (length === undefined) {
        if (type !== 'missing') throw new BrokenBatch();
        done.push({ id, absent: true });
        continue;
      }
      const size = Number(length);
      if (!Number.isSafeInteger(size) || size < 0) throw new BrokenBatch();
      if (size <= largestObject && chunk.length - at > size) {
        if (chunk[at + size] !== 10) throw new BrokenBatch();
        done.push({ id, type, bytes: chunk.subarray(at, at + size) });
        at += size + 1;
      } else this.#open = { id, type, size, body: size > largestObject ? undefined : Buffer.allocUnsafe(size), filled: 0 };
    }
  }

  #body(chunk: Buffer, at: number, done: BatchEntry[]): number {
    const open = this.#open;
    if (open === undefined) return at;
    const take = Math.min(open.size - open.filled, chunk.length - at);
    open.body?.set(chunk.subarray(at, at + take), open.filled);
    open.filled += take;
    if (at + take === chunk.length) return chunk.length;
    if (chunk[at + take] !== 10) throw new BrokenBatch();
    done.push({ id: open.id, type: open.type, bytes: open.body });
    this.#open = undefined;
    return at + take + 1;
  }
}
