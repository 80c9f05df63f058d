/** Object ids, raw, each with a number of its own: 0, 1, 2, … A tenth of what the same takes as strings in a map. */
export class IdNumbers {
  count = 0;
  readonly #idBytes: number;
  #ids: Buffer;
  /** By hash: a number and one, 0 where there is none. Ids are random, so that their first bytes are the hash. */
  #slots = new Int32Array(1024);

  constructor(idBytes: number) {
    this.#idBytes = idBytes;
    this.#ids = Buffer.allocUnsafeSlow(512 * idBytes);
  }

  /** The number of the id that stands in `bytes` at `at`; -1 for one that has none. */
  find(bytes: Uint8Array, at = 0): number {
    return (this.#slots[this.#slotOf(bytes, at)] as number) - 1;
  }

  /** The same, with the next number for one that has none yet. */
  numberOf(bytes: Uint8Array, at = 0): number {
    const slot = this.#slotOf(bytes, at);
    const known = this.#slots[slot] as number;
    if (known !== 0) return known - 1;
    const number = this.count++;
    if (this.count * this.#idBytes > this.#ids.length) this.#ids = Buffer.concat([this.#ids], 2 * this.#ids.length);
    for (let i = 0; i < this.#idBytes; i++) this.#ids[number * this.#idBytes + i] = bytes[at + i] as number;
    this.#slots[slot] = this.count;
    if (2 * this.count > this.#slots.length) this.#spread();
    return number;
  }

  /** Where the id is, or would be. */
  #slotOf(bytes: Uint8Array, at: number): number {
    const last = this.#slots.length - 1;
    let slot =
      ((bytes[at] as number) | ((bytes[at + 1] as number) << 8) | ((bytes[at + 2] as number) << 16) | ((bytes[at + 3] as number) << 24)) &
      last;
    for (;;) {
      const known = this.#slots[slot] as number;
      if (known === 0 || this.#isAt(known - 1, bytes, at)) return slot;
      slot = (slot + 1) & last;
    }
  }

  #isAt(number: number, bytes: Uint8Array, at: number): boolean {
    const start = number * this.#idBytes;
    for (let i = 0; i < this.#idBytes; i++) if (this.#ids[start + i] !== bytes[at + i]) return false;
    return true;
  }

  #spread(): void {
    this.#slots = new Int32Array(4 * this.#slots.length);
    for (let number = 0; number < this.count; number++) this.#slots[this.#slotOf(this.#ids, number * this.#idBytes)] = number + 1;
  }
}
