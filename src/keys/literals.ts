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
 * Searches bytes for many literals at once, so that their number costs nothing. Of the three pairs of bytes that follow one
 * another in the first four of a literal, one begins at every third place: only these are looked at, four of them in one
 * step, since most pairs stand in no literal.
 */
export class LiteralSet<Tag> {
  /** The length of the longest literal, in bytes. */
  readonly longest: number;
  /** Pairs by what they can be: any of the three of a literal, its first, its third. */
  readonly #pairs = new Uint8Array(65536);
  /** The literals by the third of their pairs. */
  readonly #chains = new Map<number, Entry<Tag>[]>();

  /** Literals by group; of a literal in two groups the first counts. */
  constructor(groups: readonly (readonly [Tag, readonly string[]])[]) {
    const all = new Map<string, Entry<Tag>>();
    for (const [tag, literals] of groups) {
      for (const literal of literals) if (!all.has(literal)) all.set(literal, { bytes: Buffer.from(literal, 'latin1'), tag });
    }
    const lengths = [...all.values()].map(({ bytes }) => bytes.length);
    if (Math.min(...lengths) < shortest) throw new RangeError('a literal needs at least four bytes');
    this.longest = Math.max(...lengths);
    for (const entry of all.values()) {
      for (let i = 0; i < 3; i++) this.#pairs[pairAt(entry.bytes, i)] = (this.#pairs[pairAt(entry.bytes, i)] as number) | any;
      this.#pairs[pairAt(entry.bytes, 0)] = (this.#pairs[pairAt(entry.bytes, 0)] as number) | first;
      const last = pairAt(entry.bytes, 2);
      this.#pairs[last] = (this.#pairs[last] as number) | third;
      this.#chains.set(last, [...(this.#chains.get(last) ?? []), entry]);
    }
  }

  /** The first literal that begins at `from` or after, and before `to`. */
  next(bytes: Uint8Array, from = 0, to = bytes.length): Hit<Tag> | undefined {
    const pairs = this.#pairs;
    const end = Math.min(bytes.length - 1, to + 2);
    const quick = end - 9;
    let at = from + 2;
    for (;;) {
      while (
        at < quick &&
        ((pairs[((bytes[at] as number) << 8) | (bytes[at + 1] as number)] as number) |
          (pairs[((bytes[at + 3] as number) << 8) | (bytes[at + 4] as number)] as number) |
          (pairs[((bytes[at + 6] as number) << 8) | (bytes[at + 7] as number)] as number) |
          (pairs[((bytes[at + 9] as number) << 8) | (bytes[at + 10] as number)] as number)) ===
          0
      )
        at += 12;
      if (at >= end) return undefined;
      for (const stop = Math.min(at + 12, end); at < stop; at += 3) {
        if (pairs[((bytes[at] as number) << 8) | (bytes[at + 1] as number)] === 0) continue;
        for (let start = at - 2; start <= at && start < to; start++) {
          const hit = this.#at(bytes, start);
          if (hit !== undefined) return hit;
        }
      }
    }
  }

  #at(bytes: Uint8Array, start: number): Hit<Tag> | undefined {
    if (((this.#pairs[pairAt(bytes, start)] as number) & first) === 0) return undefined;
    const last = pairAt(bytes, start + 2);
    if (((this.#pairs[last] as number) & third) === 0) return undefined;
    for (const { bytes: literal, tag } of this.#chains.get(last) as Entry<Tag>[]) {
      if (standsAt(bytes, start, literal)) return { start, end: start + literal.length, tag };
    }
    return undefined;
  }
}

const any = 1;
const first = 2;
const third = 4;

function pairAt(bytes: Uint8Array, at: number): number {
  return ((bytes[at] as number) << 8) | (bytes[at + 1] as number);
}

function standsAt(bytes: Uint8Array, start: number, literal: Uint8Array): boolean {
  if (start + literal.length > bytes.length) return false;
  for (let k = 0; k < literal.length; k++) if (bytes[start + k] !== literal[k]) return false;
  return true;
}
