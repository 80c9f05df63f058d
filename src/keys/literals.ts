/** A literal found in bytes, with the tag that its group has. */
export interface Hit<Tag> {
  readonly start: number;
  readonly end: number;
  readonly tag: Tag;
}

interface Entry<Tag> {
  readonly bytes: Buffer;
  readonly tag: Tag;
}

/** No literal is shorter, in bytes. */
const shortest = 4;

/**
 * Searches bytes for many literals at once, so that their number costs next to nothing. Of the two triples of bytes that
 * follow one another in the first four of a literal, one begins at an even place: only these are looked at, two in each
 * machine word and four words in one step, since most triples stand in no literal.
 */
export class LiteralSet<Tag> {
  /** The length of the longest literal, in bytes. */
  readonly longest: number;
  /** Whether a triple, by its hash, can be one of the first two of a literal. */
  readonly triples = new Uint8Array(65536);
  /** Pairs by what they can be: the first of a literal, its third. */
  readonly pairs = new Uint8Array(65536);
  /** Where the literals stand in `chains`, by the third of their pairs. */
  readonly #chainOf = new Uint16Array(65536);
  readonly #chains: Entry<Tag>[][] = [];
  #words: Uint32Array = new Uint32Array();

  readonly #groups: readonly (readonly [Tag, readonly string[]])[];
  #made = false;

  /** Literals by group; of a literal in two groups the first counts. */
  constructor(groups: readonly (readonly [Tag, readonly string[]])[]) {
    this.#groups = groups;
    const lengths = groups.flatMap(([, literals]) => literals.map(({ length }) => length));
    if (Math.min(...lengths) < shortest) throw new RangeError('a literal needs at least four bytes');
    this.longest = Math.max(...lengths);
  }

  /** Fills the tables, before they are used: most runs search for few of the sets. */
  make(): void {
    if (this.#made) return;
    this.#made = true;
    const all = new Map<string, Entry<Tag>>();
    for (const [tag, literals] of this.#groups) {
      for (const literal of literals) if (!all.has(literal)) all.set(literal, { bytes: Buffer.from(literal, 'latin1'), tag });
    }
    for (const entry of all.values()) {
      const { bytes } = entry;
      for (let i = 0; i < 2; i++) {
        this.triples[hashed(((bytes[i] as number) << 8) | ((bytes[i + 1] as number) << 16) | ((bytes[i + 2] as number) << 24))] = 1;
      }
      this.pairs[pairAt(bytes, 0)] = (this.pairs[pairAt(bytes, 0)] as number) | first;
      const last = pairAt(bytes, 2);
      if (((this.pairs[last] as number) & third) === 0) this.#chainOf[last] = this.#chains.push([]) - 1;
      this.pairs[last] = (this.pairs[last] as number) | third;
      (this.#chains[this.#chainOf[last] as number] as Entry<Tag>[]).push(entry);
    }
  }

  /** The first literal that begins at `from` or after, and before `to`. */
  next(bytes: Uint8Array, from = 0, to = bytes.length): Hit<Tag> | undefined {
    if (!this.#made) this.make();
    const last = Math.min(to, bytes.length - shortest + 1);
    if (last - from < worthWords || !littleEndian) return this.#among(bytes, from, last);
    const shift = bytes.byteOffset;
    // The triples of a word tell of what begins one byte before it, in its first three bytes.
    let at = (shift + from + 4) >>> 2;
    const early = this.#among(bytes, from, 4 * at - shift - 1);
    if (early !== undefined) return early;
    const words = this.#wordsOf(bytes.buffer);
    // Of the last one the next must lie in the bytes too.
    const end = Math.min((shift + last + 4) >>> 2, ((shift + bytes.length) >>> 2) - 1);
    while ((at = this.#nextWord(words, at, end)) < end) {
      const place = 4 * at - shift;
      const hit = this.#among(bytes, place - 1, Math.min(place + 3, last));
      if (hit !== undefined) return hit;
      at++;
    }
    return this.#among(bytes, 4 * end - shift - 1, last);
  }

  /** The first word at `at` or after, and before `end`, that has a triple of a literal; `end` where there is none. */
  #nextWord(words: Uint32Array, at: number, end: number): number {
    const triples = this.triples;
    let i = at;
    let a = words[i] as number;
    while (i + 3 < end) {
      const b = words[i + 1] as number;
      const c = words[i + 2] as number;
      const d = words[i + 3] as number;
      const e = words[i + 4] as number;
      const ab = (triples[hashed(a << 8)] as number) | (triples[hashed(acrossWords(a, b))] as number);
      const bc = (triples[hashed(b << 8)] as number) | (triples[hashed(acrossWords(b, c))] as number);
      const cd = (triples[hashed(c << 8)] as number) | (triples[hashed(acrossWords(c, d))] as number);
      const de = (triples[hashed(d << 8)] as number) | (triples[hashed(acrossWords(d, e))] as number);
      if ((ab | bc | cd | de) !== 0) return ab !== 0 ? i : bc !== 0 ? i + 1 : cd !== 0 ? i + 2 : i + 3;
      a = e;
      i += 4;
    }
    for (; i < end; i++) {
      const one = words[i] as number;
      if (((triples[hashed(one << 8)] as number) | (triples[hashed(acrossWords(one, words[i + 1] as number))] as number)) !== 0) break;
    }
    return i;
  }

  /** A view of a whole buffer. That of a small one is kept, since it is asked for again and again. */
  #wordsOf(buffer: ArrayBufferLike): Uint32Array {
    if (this.#words.buffer === buffer) return this.#words;
    const words = new Uint32Array(buffer, 0, buffer.byteLength >>> 2);
    if (buffer.byteLength <= mostKept) this.#words = words;
    return words;
  }

  /** The first one that begins between two places, by a look at each. */
  #among(bytes: Uint8Array, from: number, to: number): Hit<Tag> | undefined {
    const pairs = this.pairs;
    for (let start = from; start < to; start++) {
      if (((pairs[pairAt(bytes, start)] as number) & first) === 0) continue;
      const last = pairAt(bytes, start + 2);
      if (((pairs[last] as number) & third) === 0) continue;
      const hit = this.at(bytes, start);
      if (hit !== undefined) return hit;
    }
    return undefined;
  }

  /** The literal that stands at a place where its first and its third pair do. */
  at(bytes: Uint8Array, start: number): Hit<Tag> | undefined {
    const chain = this.#chains[this.#chainOf[pairAt(bytes, start + 2)] as number] as readonly Entry<Tag>[];
    for (const { bytes: literal, tag } of chain) if (standsAt(bytes, start, literal)) return { start, end: start + literal.length, tag };
    return undefined;
  }
}

const first = 1;
const third = 2;

/** Fewer places than this are looked at one by one. */
const worthWords = 48;

/** The largest buffer that a search holds on to, in bytes. */
const mostKept = 8 * 1024 * 1024;

const littleEndian = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1;

/** Of a triple in the upper three bytes of a word: sixteen bits of a product with 2^32 divided by the golden ratio. */
function hashed(triple: number): number {
  return Math.imul(triple, 0x9e3779b1) >>> 16;
}

/** The triple that begins in the middle of a word, in the upper three bytes. */
function acrossWords(one: number, next: number): number {
  return ((one >>> 8) & 0xffff00) | (next << 24);
}

function pairAt(bytes: Uint8Array, at: number): number {
  return ((bytes[at] as number) << 8) | (bytes[at + 1] as number);
}

function standsAt(bytes: Uint8Array, start: number, literal: Uint8Array): boolean {
  if (start + literal.length > bytes.length) return false;
  for (let k = 0; k < literal.length; k++) if (bytes[start + k] !== literal[k]) return false;
  return true;
}
