/** Bytes of UTF-8 that a surface takes, handed out block by block. */
export class Budget {
  #left: number;

  constructor(bytes: number) {
    this.#left = bytes;
  }

  /** True when the block still fits; it is then counted, with the line break behind it. */
  take(block: string): boolean {
    const bytes = Buffer.byteLength(block) + 1;
    if (bytes > this.#left) return false;
    this.#left -= bytes;
    return true;
  }

  /** A part of what is left, set apart: what it does not use flows back by `settle`. */
  share(fraction: number): Budget {
    const bytes = Math.floor(this.#left * fraction);
    this.#left -= bytes;
    return new Budget(bytes);
  }

  /** Gives back what a share has not used. */
  settle(share: Budget): void {
    this.#left += share.#left;
    share.#left = 0;
  }

  /** The longest row of blocks from the start that fits; what does not fit is not even made. */
  fit<T>(items: readonly T[], block: (item: T) => string): string[] {
    const fitting: string[] = [];
    for (const item of items) {
      const made = block(item);
      if (!this.take(made)) break;
      fitting.push(made);
    }
    return fitting;
  }
}
