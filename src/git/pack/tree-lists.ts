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
interface Layout {
  readonly starts: Int32Array;
  readonly values: Int32Array;
  readonly count: number;
  readonly listAt: number;
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
  #starts = new Int32Array(1024);
  #values = new Int32Array(1024);

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
    const count = this.#parse(bytes, base, version?.kept);
    if (count === -1) return false;
    const listAt = this.#listed(count, base);
    if (listAt === -1) return false;
    this.#byTree.set(id, listAt);
    if (version !== undefined) {
      const starts = this.#starts.slice(0, count);
      this.#bySlot[version.slot] = { starts, values: this.#values.slice(0, count), count, listAt };
    }
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

  /** How many names there are; -1 for a tree that is none. */
  #parse(bytes: Buffer, base: Layout | undefined, kept: Kept | undefined): number {
    const { length } = bytes;
    let count = 0;
    let stretch = 0;
    for (let at = 0; at < length;) {
      if (base !== undefined && kept !== undefined) {
        while (stretch < kept.count && (kept.numbers[3 * stretch + 1] as number) <= at) stretch++;
        if (stretch < kept.count && (kept.numbers[3 * stretch] as number) <= at) {
          const end = kept.numbers[3 * stretch + 1] as number;
          const shift = (kept.numbers[3 * stretch] as number) - (kept.numbers[3 * stretch + 2] as number);
          const like = placeOf(base, at - shift);
          // The last name of the stretch may end outside it.
          const last = like === -1 ? -1 : firstBehind(base, end - shift) - 1;
          if (last > like) {
            this.#room(count + last - like);
            for (let i = like; i < last; i++) {
              this.#starts[count] = (base.starts[i] as number) + shift;
              this.#values[count++] = base.values[i] as number;
            }
            at = (base.starts[last] as number) + shift;
            continue;
          }
        }
      }
      const end = this.#parseOne(bytes, at, count);
      if (end === -1) return -1;
      count++;
      at = end;
    }
    return count;
  }

  #parseOne(bytes: Buffer, start: number, number: number): number {
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
    this.#room(number + 1);
    this.#starts[number] = start;
    this.#values[number] = value;
    return end;
  }

  #room(count: number): void {
    if (count <= this.#starts.length) return;
    this.#starts = grown(this.#starts, count);
    this.#values = grown(this.#values, count);
  }

  /** Where its list stands: the base's where that says the same. */
  #listed(count: number, base: Layout | undefined): number {
    const at = this.#filled;
    if (at + 1 + count > mostNumbers || this.#names.length > mostNumbers / 8) return -1;
    if (at + 1 + count > this.#numbers.length) this.#numbers = grown(this.#numbers, at + 1 + count);
    let filled = at + 1;
    for (let i = 0; i < count; i++) {
      const value = this.#values[i] as number;
      if (value !== 0) this.#numbers[filled++] = value;
    }
    this.#numbers[at] = filled - at - 1;
    if (base !== undefined && this.#isSame(base.listAt, at)) return base.listAt;
    this.#filled = filled;
    return at;
  }

  #isSame(one: number, other: number): boolean {
    const count = this.#numbers[one] as number;
    for (let i = 0; i <= count; i++) if (this.#numbers[one + i] !== this.#numbers[other + i]) return false;
    return true;
  }
}

const folder = 0o040000;
const submodule = 0o160000;

function grown(numbers: Int32Array<ArrayBuffer>, least: number): Int32Array<ArrayBuffer> {
  const more = new Int32Array(Math.max(least, 2 * numbers.length));
  more.set(numbers);
  return more;
}

/** Which name begins at a place; -1 for none. */
function placeOf(layout: Layout, start: number): number {
  const at = firstBehind(layout, start - 1);
  return at < layout.count && layout.starts[at] === start ? at : -1;
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
