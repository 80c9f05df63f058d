import type { Kept } from '../../model/source.js';
import { IdNumbers } from './id-numbers.js';
import type { Expanded } from './walk.js';

/** What a tree object names of what was asked for: other trees, and wanted blobs. Everything is a number. */
export interface TreeList {
  /** The same for trees that name the same. */
  readonly number: number;
  readonly count: number;
  name(i: number): number;
  /** Wanted blobs come first, in the order in which they were asked for; trees follow them. */
  object(i: number): number;
}

/** Together, in numbers of four bytes; where trees name more, git is asked instead. */
const mostNumbers = 12_000_000;

/** One tree that others are made from: where each of its names begins, and what matters of it (0 for nothing). */
class Layout {
  starts = new Int32Array(256);
  values = new Int32Array(256);
  count = 0;
  listAt = 0;

  /** Makes room for so many names. */
  room(count: number): void {
    if (count <= this.starts.length) return;
    this.starts = grown(this.starts, count);
    this.values = grown(this.values, count);
  }
}

/**
 * Gathers what trees name while they are expanded from one another: of each, only what its base lacks is looked at.
 * Names that are kept from the base are taken over where both begin at the same one.
 * https://git-scm.com/docs/gitformat-pack#_deltified_representation
 */
export class TreeLists {
  /** How many blobs are wanted: objects with lower numbers are these. */
  readonly wanted: number;
  readonly #idBytes: number;
  readonly #objects: IdNumbers;
  readonly #bySlot: (Layout | undefined)[] = [];
  /** By object: where the list of a tree is, 0 where there is none. */
  #byTree = new Int32Array(4096);
  /** Each list is its length and then its values. */
  #numbers = new Int32Array(4096);
  #filled = 1;
  /** By value: what it stands for, a name and an object. Nothing has the value 0. */
  #values = new Int32Array(4096);
  #valueCount = 1;
  readonly #names: string[] = [];
  readonly #nameNumbers = new Map<string, number>();
  readonly #passing = new Layout();

  /** @param wanted - ids of blobs, in hexadecimal */
  constructor(idBytes: number, wanted: Iterable<string>) {
    this.#idBytes = idBytes;
    this.#objects = new IdNumbers(idBytes);
    for (const id of wanted) this.#objects.numberOf(Buffer.from(id, 'hex'));
    this.wanted = this.#objects.count;
  }

  /**
   * Takes in one tree; trees come in the order of `expandPack`.
   * @param id - raw
   * @returns false for one that git would not have written, and when there are too many: nothing can be said then
   */
  add(id: Uint8Array, { bytes, version }: Pick<Expanded, 'bytes' | 'version'>): boolean {
    const base = version?.base === undefined ? undefined : this.#bySlot[version.base];
    const own = version === undefined ? this.#passing : (this.#bySlot[version.slot] ??= new Layout());
    if (!this.#parse(bytes, own, base, version?.kept) || !this.#list(own, base)) return false;
    const tree = this.#objects.numberOf(id);
    if (tree < this.wanted) return false;
    if (tree >= this.#byTree.length) this.#byTree = grown(this.#byTree, tree + 1);
    this.#byTree[tree] = own.listAt;
    return true;
  }

  /** The number of a tree with an id in hexadecimal, which names something or is named; -1 for another. */
  tree(id: string): number {
    const number = this.#objects.find(Buffer.from(id, 'hex'));
    return number < this.wanted ? -1 : number;
  }

  /** What a tree names; undefined for one that was not taken in. */
  of(tree: number): TreeList | undefined {
    const at = this.#byTree[tree] ?? 0;
    if (at === 0) return undefined;
    const value = (i: number): number => this.#numbers[at + 1 + i] as number;
    return {
      number: at,
      count: this.#numbers[at] as number,
      name: (i) => this.#values[2 * value(i)] as number,
      object: (i) => this.#values[2 * value(i) + 1] as number,
    };
  }

  /** A name by its number, as bytes in latin1. */
  name(number: number): string {
    return this.#names[number] as string;
  }

  /** False for a tree that is none. */
  #parse(bytes: Buffer, own: Layout, base: Layout | undefined, kept: Kept | undefined): boolean {
    own.count = 0;
    let stretch = 0;
    for (let at = 0; at < bytes.length;) {
      if (base !== undefined && kept !== undefined) {
        while (stretch < kept.count && (kept.numbers[3 * stretch + 1] as number) <= at) stretch++;
        if (stretch < kept.count && (kept.numbers[3 * stretch] as number) <= at) {
          const end = kept.numbers[3 * stretch + 1] as number;
          const shift = (kept.numbers[3 * stretch] as number) - (kept.numbers[3 * stretch + 2] as number);
          const next = takeOver(own, base, at, end, shift);
          if (next > at) {
            at = next;
            continue;
          }
        }
      }
      at = this.#parseOne(bytes, at, own);
      if (at === -1) return false;
    }
    return true;
  }

  #parseOne(bytes: Buffer, start: number, own: Layout): number {
    let mode = 0;
    let at = start;
    for (let digit = bytes[at] as number; digit !== 32; digit = bytes[++at] as number) {
      if (!(digit >= 48 && digit <= 55) || at - start > 6) return -1;
      mode = mode * 8 + digit - 48;
    }
    const nameAt = at + 1;
    const nameEnd = bytes.indexOf(0, nameAt);
    const end = nameEnd + 1 + this.#idBytes;
    if (nameEnd <= nameAt || end > bytes.length) return -1;
    const kind = mode & 0o170000;
    let value = 0;
    if (kind !== submodule) {
      const object = kind === folder ? this.#objects.numberOf(bytes, nameEnd + 1) : this.#objects.find(bytes, nameEnd + 1);
      if (kind === folder && object < this.wanted) return -1;
      if (kind === folder || (object !== -1 && object < this.wanted)) {
        const name = this.#nameNumber(bytes.toString('latin1', nameAt, nameEnd));
        if (name === -1) return -1;
        value = this.#value(name, object);
      }
    }
    own.room(own.count + 1);
    own.starts[own.count] = start;
    own.values[own.count++] = value;
    return end;
  }

  /** -1 for what is no name. */
  #nameNumber(name: string): number {
    const known = this.#nameNumbers.get(name);
    if (known !== undefined) return known;
    if (name.includes('/')) return -1;
    this.#nameNumbers.set(name, this.#names.length);
    return this.#names.push(name) - 1;
  }

  #value(name: number, object: number): number {
    const value = this.#valueCount++;
    if (2 * this.#valueCount > this.#values.length) this.#values = grown(this.#values, 2 * this.#valueCount);
    this.#values[2 * value] = name;
    this.#values[2 * value + 1] = object;
    return value;
  }

  /** Writes its list down, or finds that its base's says the same; false when there are too many. */
  #list(own: Layout, base: Layout | undefined): boolean {
    const at = this.#filled;
    if (at + 1 + own.count > mostNumbers || this.#valueCount > mostNumbers / 8) return false;
    if (at + 1 + own.count > this.#numbers.length) this.#numbers = grown(this.#numbers, at + 1 + own.count);
    let filled = at + 1;
    for (let i = 0; i < own.count; i++) {
      const value = own.values[i] as number;
      if (value !== 0) this.#numbers[filled++] = value;
    }
    this.#numbers[at] = filled - at - 1;
    if (base !== undefined && this.#isSame(base.listAt, at)) own.listAt = base.listAt;
    else {
      own.listAt = at;
      this.#filled = filled;
    }
    return true;
  }

  #isSame(one: number, other: number): boolean {
    const count = this.#numbers[one] as number;
    for (let i = 0; i <= count; i++) if (this.#numbers[one + i] !== this.#numbers[other + i]) return false;
    return true;
  }
}

/** Takes over the names from `at` on that lie whole in a stretch kept up to `end`, if one begins there. Tells where they end. */
function takeOver(own: Layout, base: Layout, at: number, end: number, shift: number): number {
  const from = firstBehind(base, at - shift - 1);
  if (from >= base.count || base.starts[from] !== at - shift) return at;
  // The last one of the stretch may end outside it.
  const to = firstBehind(base, end - shift) - 1;
  if (to <= from) return at;
  own.room(own.count + to - from);
  const { starts, values } = own;
  let { count } = own;
  for (let i = from; i < to; i++) {
    starts[count] = (base.starts[i] as number) + shift;
    values[count++] = base.values[i] as number;
  }
  own.count = count;
  return (base.starts[to] as number) + shift;
}

const folder = 0o040000;
const submodule = 0o160000;

function grown(numbers: Int32Array<ArrayBuffer>, least: number): Int32Array<ArrayBuffer> {
  const more = new Int32Array(Math.max(least, 2 * numbers.length));
  more.set(numbers);
  return more;
}

/** The first name that begins behind a place. */
function firstBehind({ starts, count }: Layout, place: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] as number) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}
