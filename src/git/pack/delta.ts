import type { Kept } from '../../model/source.js';

/** How long the results of a delta and of its base are, in bytes. */
export interface DeltaSizes {
  readonly base: number;
  readonly result: number;
  /** Where the instructions begin. */
  readonly start: number;
}

/** The head of an inflated delta; undefined for none. https://git-scm.com/docs/gitformat-pack#_deltified_representation */
export function deltaSizes(delta: Uint8Array): DeltaSizes | undefined {
  const sizes: number[] = [];
  let at = 0;
  for (let which = 0; which < 2; which++) {
    let size = 0;
    let scale = 1;
    let byte = 0;
    do {
      if (at >= delta.length || scale > 0x1000000000000) return undefined;
      byte = delta[at++] as number;
      size += (byte & 127) * scale;
      scale *= 128;
    } while (byte > 127);
    sizes.push(size);
  }
  return { base: sizes[0] as number, result: sizes[1] as number, start: at };
}

/** Shorter stretches are not worth telling, in bytes. */
const leastKept = 256;

/** What stands byte for byte in the base, as it is written down while a delta is carried out. */
export class KeptStretches implements Kept {
  count = 0;
  numbers = new Int32Array(3 * 256);

  clear(): void {
    this.count = 0;
  }

  /** Stretches come in ascending order. */
  add(start: number, end: number, from: number): void {
    if (end - start < leastKept) return;
    const at = 3 * this.count++;
    if (at === this.numbers.length) {
      const more = new Int32Array(2 * at);
      more.set(this.numbers);
      this.numbers = more;
    }
    this.numbers[at] = start;
    this.numbers[at + 1] = end;
    this.numbers[at + 2] = from;
  }
}

/** Up to this length, in bytes, four at a time are faster than a call of `copyWithin`. */
const short = 80;

/**
 * Carries out a delta inside `memory`: from the base at `from` to the result at `to`, which don't overlap. Of the memory
 * behind a result, up to three bytes are overwritten.
 * @returns false when it asks for what isn't there, or gives another length than it says; the result is then void
 */
export function applyDelta(
  { bytes: memory, view }: { readonly bytes: Uint8Array; readonly view: DataView },
  from: number,
  to: number,
  delta: Uint8Array,
  { base, result, start }: DeltaSizes,
  kept: KeptStretches,
): boolean {
  const length = delta.length;
  let at = start;
  let filled = 0;
  /** Copies that go on where the last one ended, in the base too, are one stretch: this one's beginnings. */
  let stretch = 0;
  let stretchFrom = 0;
  while (at < length) {
    const order = delta[at++] as number;
    if (order > 127) {
      let offset = 0;
      let size = 0;
      if ((order & 1) !== 0) offset = delta[at++] as number;
      if ((order & 2) !== 0) offset |= (delta[at++] as number) << 8;
      if ((order & 4) !== 0) offset |= (delta[at++] as number) << 16;
      if ((order & 8) !== 0) offset += (delta[at++] as number) * 0x1000000;
      if ((order & 16) !== 0) size = delta[at++] as number;
      if ((order & 32) !== 0) size |= (delta[at++] as number) << 8;
      if ((order & 64) !== 0) size |= (delta[at++] as number) << 16;
      if (size === 0) size = 0x10000;
      if (at > length || offset + size > base || filled + size > result) return false;
      if (offset - stretchFrom !== filled - stretch) {
        kept.add(stretch, filled, stretchFrom);
        stretch = filled;
        stretchFrom = offset;
      }
      const target = to + filled;
      const source = from + offset;
      if (size > short) memory.copyWithin(target, source, source + size);
      else for (let i = 0; i < size; i += 4) view.setInt32(target + i, view.getInt32(source + i));
      filled += size;
    } else {
      if (order === 0 || at + order > length || filled + order > result) return false;
      for (let i = 0; i < order; i++) memory[to + filled + i] = delta[at + i] as number;
      at += order;
      kept.add(stretch, filled, stretchFrom);
      filled += order;
      stretch = filled;
      stretchFrom = -filled;
    }
  }
  kept.add(stretch, filled, stretchFrom);
  return filled === result;
}
