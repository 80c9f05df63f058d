import type { PackFile } from './pack-file.js';
import type { PackIndex } from './index-file.js';

/** Kinds of entries, as packs number them. https://git-scm.com/docs/gitformat-pack */
export const kinds = { commit: 1, tree: 2, blob: 3, tag: 4, byOffset: 6, byName: 7 } as const;

/** The heads of all entries of a pack, by number: in the order in which they lie there. */
export interface Entries {
  readonly count: number;
  /** Where each begins; one more says where the last one ends. */
  readonly offsets: Float64Array;
  /** The place of each in the index. */
  readonly places: Int32Array;
  readonly kinds: Uint8Array;
  /** How long the head is: what is deflated stands behind it. */
  readonly heads: Uint8Array;
  /** What inflating gives, in bytes. */
  readonly sizes: Float64Array;
  /** The entry that a delta is against; -1 for none, or for one that is not in this pack. */
  readonly bases: Int32Array;
}

/** The longest head: a size of ten bytes, and an offset of as many or a name. */
const longestHead = 10 + 32;

/**
 * Reads the heads of a pack's entries. What makes no sense is left with a kind of 0.
 * @throws what the file system says
 */
export function readEntries(pack: PackFile, index: PackIndex, idLength: number): Entries | undefined {
  if (pack.size < 12 + idLength) return undefined;
  const head = pack.read(0, 12);
  const version = head.readUInt32BE(4);
  if (head.toString('latin1', 0, 4) !== 'PACK' || (version !== 2 && version !== 3)) return undefined;
  const byPlace = index.offsets();
  const { count } = index;
  const offsets = new Float64Array(count + 1);
  offsets.set(byPlace);
  offsets[count] = pack.size - idLength;
  if (byPlace.some((offset) => !(offset >= 12 && offset < pack.size - idLength))) return undefined;
  offsets.sort();
  const entries = {
    count,
    offsets,
    places: new Int32Array(count).fill(-1),
    kinds: new Uint8Array(count),
    heads: new Uint8Array(count),
    sizes: new Float64Array(count),
    bases: new Int32Array(count).fill(-1),
  };
  const numbers = new Int32Array(count);
  for (let place = 0; place < count; place++) {
    const number = find(offsets, count, byPlace[place] as number);
    entries.places[number] = place;
    numbers[place] = number;
  }
  const window = Buffer.allocUnsafeSlow(windowSize);
  let from = 0;
  let filled = 0;
  for (let number = 0; number < count; number++) {
    // Two ids at one offset: an index that lies.
    if (entries.places[number] === -1) continue;
    const offset = offsets[number] as number;
    if (offset + longestHead > from + filled && from + filled < pack.size) {
      from = offset;
      filled = pack.fill(window, from);
    }
    readHead(
      entries,
      number,
      { bytes: window, at: offset - from, end: Math.min(offset - from + longestHead, filled) },
      index,
      numbers,
      idLength,
    );
  }
  return entries;
}

/** Heads are read through it, in bytes: most entries are shorter than this, and what a long one holds is not wanted here. */
const windowSize = 65_536;

function readHead(
  entries: Entries,
  number: number,
  { bytes, at: start, end }: { readonly bytes: Buffer; readonly at: number; readonly end: number },
  index: PackIndex,
  numbers: Int32Array,
  idLength: number,
): void {
  if (start >= end) return;
  let byte = bytes[start] as number;
  const kind = (byte >> 4) & 7;
  let size = byte & 15;
  let at = start + 1;
  for (let scale = 16; byte > 127; scale *= 128) {
    if (at >= end || at - start > 9) return;
    byte = bytes[at++] as number;
    size += (byte & 127) * scale;
  }
  if (kind === kinds.byOffset) {
    let back = 0;
    do {
      if (at >= end || back > 0x1fffffffffff) return;
      byte = bytes[at++] as number;
      back = back * 128 + (byte & 127) + (byte > 127 ? 1 : 0);
    } while (byte > 127);
    const from = entries.offsets[number] as number;
    if (back > 0 && back <= from) entries.bases[number] = find(entries.offsets, entries.count, from - back);
  } else if (kind === kinds.byName) {
    if (at + idLength > end) return;
    const place = index.find(bytes, at);
    if (place !== -1) entries.bases[number] = numbers[place] as number;
    at += idLength;
  }
  entries.kinds[number] = kind;
  entries.heads[number] = at - start;
  entries.sizes[number] = size;
}

/** By entry: the kind of what it is in the end made from. Undefined where one is made from nothing in this pack. */
export function rootKinds({ count, kinds: own, bases }: Entries): Uint8Array | undefined {
  const roots = new Uint8Array(count);
  const chain: number[] = [];
  for (let number = 0; number < count; number++) {
    let at = number;
    while (roots[at] === 0 && (own[at] as number) > kinds.tag) {
      chain.push(at);
      at = bases[at] as number;
      // No chain is longer than the pack: a longer one is a circle.
      if (at === -1 || chain.length > count) return undefined;
    }
    const kind = (roots[at] as number) || (own[at] as number);
    if (kind === 0) return undefined;
    roots[at] = kind;
    for (let one = chain.pop(); one !== undefined; one = chain.pop()) roots[one] = kind;
  }
  return roots;
}

/** The number of what lies at an offset; -1 for none. */
function find(offsets: Float64Array, count: number, offset: number): number {
  let low = 0;
  let high = count - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const there = offsets[middle] as number;
    if (there === offset) return middle;
    if (there < offset) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
