/** A stretch of the arena's memory, with a number that no other living one has. */
export interface Region {
  readonly start: number;
  readonly end: number;
  readonly slot: number;
}

/** Bytes behind each region that belong to nobody, so that four may be written at once up to its end. */
const margin = 4;

/** One piece of memory in which contents are made from one another, so that copying needs no views. */
export class Arena {
  readonly bytes: Buffer;
  readonly view: DataView;
  /** In the order of their beginnings. */
  readonly #living: Region[] = [];
  readonly #slots: boolean[] = [];

  /** @param size - in bytes; memory that is never written to costs nothing */
  constructor(size: number) {
    this.bytes = Buffer.allocUnsafeSlow(size);
    this.view = new DataView(this.bytes.buffer);
  }

  /** Undefined when there is no room. */
  take(length: number): Region | undefined {
    let start = 0;
    let at = 0;
    for (; at < this.#living.length; at++) {
      const one = this.#living[at] as Region;
      if (one.start - start >= length + margin) break;
      start = one.end + margin;
    }
    if (start + length + margin > this.bytes.length) return undefined;
    let slot = this.#slots.indexOf(false);
    if (slot === -1) slot = this.#slots.length;
    this.#slots[slot] = true;
    const region = { start, end: start + length, slot };
    this.#living.splice(at, 0, region);
    return region;
  }

  /** Gives the memory back to the system now, not whenever the collector comes by. What was in it is gone. */
  free(): void {
    structuredClone(undefined, { transfer: [this.bytes.buffer as ArrayBuffer] });
  }

  give(region: Region): void {
    this.#living.splice(this.#living.indexOf(region), 1);
    this.#slots[region.slot] = false;
  }
}
