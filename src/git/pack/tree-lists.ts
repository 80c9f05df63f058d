import type { Kept } from '../../model/source.js';
import type { Expanded } from './walk.js';

/** What a tree object names of what was asked for: other trees, and wanted blobs. */
export interface TreeList {
  readonly count: number;
  name(i: number): string;
  /** Hexadecimal. */
  id(i: number): string;
  isTree(i: number): boolean;
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
  readonly #idBytes: number;
  readonly #wanted: (id: string) => boolean;
  readonly #bySlot: (Layout | undefined)[] = [];
  readonly #byTree = new Map<string, number>();
  /** Each list is its length and then its values. */
  #numbers = new Int32Array(4096);
  #filled = 1;
  /** By value: what it stands for. Nothing has the value 0. */
  readonly #names: string[] = [''];
  readonly #ids: string[] = [''];
  readonly #trees: boolean[] = [false];
  readonly #passing = new Layout();

  constructor(idBytes: number, wanted: (id: string) => boolean) {
    this.#idBytes = idBytes;
    this.#wanted = wanted;
  }

  /**
   * Takes in one tree; trees come in the order of `expandPack`.
   * @returns false for one that git would not have written, and when there are too many: nothing can be said then
   */
  add(id: string, { bytes, version }: Pick<Expanded, 'bytes' | 'version'>): boolean {
    const base = version?.base === undefined ? undefined : this.#bySlot[version.base];
    const own = version === undefined ? this.#passing : (this.#bySlot[version.slot] ??= new Layout());
    if (!this.#parse(bytes, own, base, version?.kept) || !this.#list(own, base)) return false;
    this.#byTree.set(id, own.listAt);
    return true;
  }

  of(tree: string): TreeList | undefined {
    const at = this.#byTree.get(tree);
    if (at === undefined) return undefined;
    const value = (i: number): number => this.#numbers[at + 1 + i] as number;
    return {
      count: this.#numbers[at] as number,
      name: (i) => this.#names[value(i)] as string,
      id: (i) => this.#ids[value(i)] as string,
      isTree: (i) => this.#trees[value(i)] as boolean,
    };
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
      const isTree = kind === folder;
      const id = bytes.toString('hex', nameEnd + 1, end);
      if (isTree || this.#wanted(id)) {
        const name = bytes.toString('latin1', nameAt, nameEnd);
        if (name.includes('/')) return -1;
        value = this.#names.length;
        this.#names.push(name);
        this.#ids.push(id);
        this.#trees.push(isTree);
      }
    }
    own.room(own.count + 1);
    own.starts[own.count] = start;
    own.values[own.count++] = value;
    return end;
  }

  /** Writes its list down, or finds that its base's says the same; false when there are too many. */
  #list(own: Layout, base: Layout | undefined): boolean {
    const at = this.#filled;
    if (at + 1 + own.count > mostNumbers || this.#names.length > mostNumbers / 8) return false;
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
