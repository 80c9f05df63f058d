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

/**
 * Searches bytes for many literals at once (Wu and Manber's shift table over pairs of bytes), so that the number of
 * literals costs nothing and most bytes are never looked at. Every literal has at least four bytes.
 * https://webglimpse.net/pubs/TR94-17.pdf
 */
export class LiteralSet<Tag> {
  /** The length of the longest literal, in bytes. */
  readonly longest: number;
  readonly #shortest: number;
  readonly #shifts: Uint8Array;
  /** The literals by the pair of bytes that ends their first `shortest` bytes. */
  readonly #chains = new Map<number, Entry<Tag>[]>();

  /** Literals by group; of a literal in two groups the first counts. */
  constructor(groups: readonly (readonly [Tag, readonly string[]])[]) {
    const all = new Map<string, Entry<Tag>>();
    for (const [tag, literals] of groups) {
      for (const literal of literals) if (!all.has(literal)) all.set(literal, { bytes: Buffer.from(literal, 'latin1'), tag });
    }
    const lengths = [...all.values()].map(({ bytes }) => bytes.length);
    this.#shortest = Math.min(...lengths);
    this.longest = Math.max(...lengths);
    if (this.#shortest < 4) throw new RangeError('a literal needs at least four bytes');
    this.#shifts = new Uint8Array(65536).fill(this.#shortest - 1);
    for (const entry of all.values()) {
      const { bytes } = entry;
      for (let i = 1; i < this.#shortest; i++) {
        const pair = ((bytes[i - 1] as number) << 8) | (bytes[i] as number);
        this.#shifts[pair] = Math.min(this.#shifts[pair] as number, this.#shortest - 1 - i);
      }
      const last = ((bytes[this.#shortest - 2] as number) << 8) | (bytes[this.#shortest - 1] as number);
      this.#chains.set(last, [...(this.#chains.get(last) ?? []), entry]);
    }
  }

  /** The first literal that begins at `from` or after, and before `to`. */
  next(bytes: Uint8Array, from = 0, to = bytes.length): Hit<Tag> | undefined {
    const shifts = this.#shifts;
    const length = Math.min(bytes.length, to + this.#shortest - 1);
    let i = from + this.#shortest - 1;
    while (i < length) {
      const pair = ((bytes[i - 1] as number) << 8) | (bytes[i] as number);
      const shift = shifts[pair] as number;
      if (shift !== 0) {
        i += shift;
        continue;
      }
      const start = i - this.#shortest + 1;
      for (const entry of this.#chains.get(pair) ?? []) {
        if (standsAt(bytes, start, entry.bytes)) return { start, end: start + entry.bytes.length, tag: entry.tag };
      }
      i++;
    }
    return undefined;
  }
}

function standsAt(bytes: Uint8Array, start: number, literal: Uint8Array): boolean {
  if (start + literal.length > bytes.length) return false;
  for (let k = 0; k < literal.length; k++) if (bytes[start + k] !== literal[k]) return false;
  return true;
}
