/**
 * Searches bytes for many literals at once (Wu and Manber's shift table over pairs of bytes), so that the number of
 * literals costs nothing and most bytes are never looked at. Every literal has at least four bytes.
 * https://webglimpse.net/pubs/TR94-17.pdf
 */
export class LiteralSet {
  readonly #shortest: number;
  readonly #shifts: Uint8Array;
  /** Chains of literals by the pair of bytes that ends their first `shortest` bytes. */
  readonly #chains = new Map<number, Buffer[]>();

  constructor(literals: readonly string[]) {
    const all = [...new Set(literals)].map((literal) => Buffer.from(literal, 'latin1'));
    this.#shortest = Math.min(...all.map((literal) => literal.length));
    if (this.#shortest < 4) throw new RangeError('a literal needs at least four bytes');
    this.#shifts = new Uint8Array(65536).fill(this.#shortest - 1);
    for (const literal of all) {
      for (let i = 1; i < this.#shortest; i++) {
        const pair = ((literal[i - 1] as number) << 8) | (literal[i] as number);
        this.#shifts[pair] = Math.min(this.#shifts[pair] as number, this.#shortest - 1 - i);
      }
      const last = ((literal[this.#shortest - 2] as number) << 8) | (literal[this.#shortest - 1] as number);
      this.#chains.set(last, [...(this.#chains.get(last) ?? []), literal]);
    }
  }

  /** Where one of the literals begins, at `from` or after; -1 when there is none. */
  indexIn(bytes: Uint8Array, from = 0): number {
    const shifts = this.#shifts;
    const length = bytes.length;
    let i = from + this.#shortest - 1;
    while (i < length) {
      const pair = ((bytes[i - 1] as number) << 8) | (bytes[i] as number);
      const shift = shifts[pair] as number;
      if (shift !== 0) {
        i += shift;
        continue;
      }
      const start = i - this.#shortest + 1;
      for (const literal of this.#chains.get(pair) ?? []) if (standsAt(bytes, start, literal)) return start;
      i++;
    }
    return -1;
  }
}

function standsAt(bytes: Uint8Array, start: number, literal: Uint8Array): boolean {
  if (start + literal.length > bytes.length) return false;
  for (let k = 0; k < literal.length; k++) if (bytes[start + k] !== literal[k]) return false;
  return true;
}
