/** A mistake in the text; the block that holds it is given up. */
export class HclMistake extends Error {
  readonly at: number;

  constructor(message: string, at: number) {
    super(message);
    this.at = at;
  }
}

/** Nesting beyond this is a mistake, so that no input overflows the call stack. */
const depthLimit = 200;

const identifier = /[\p{ID_Start}_][\p{ID_Continue}-]*/uy;

/** A place in the text that moves on, with the little that all of the grammar shares. */
export class Cursor {
  readonly text: string;
  at = 0;
  /** Whether a line's end is mere space: within parentheses, brackets and interpolations. */
  loose = false;
  /** Ends of heredocs that were looked for in vain. */
  readonly missing = new Set<string>();
  #depth = 0;

  constructor(text: string) {
    this.text = text;
    if (text.charCodeAt(0) === 0xfeff) this.at = 1;
  }

  get ended(): boolean {
    return this.at >= this.text.length;
  }

  /** Passes over spaces and comments, over the ends of lines only where they mean nothing. */
  space(lines = this.loose): void {
    const { text } = this;
    for (;;) {
      const code = text.charCodeAt(this.at);
      if (code === 32 || code === 9 || code === 13 || (code === 10 && lines)) this.at++;
      else if (code === 35 || (code === 47 && text.charCodeAt(this.at + 1) === 47)) this.#line();
      else if (code === 47 && text.charCodeAt(this.at + 1) === 42) this.#comment();
      else return;
    }
  }

  #line(): void {
    const end = this.text.indexOf('\n', this.at);
    this.at = end < 0 ? this.text.length : end;
  }

  #comment(): void {
    const end = this.text.indexOf('*/', this.at + 2);
    if (end < 0) this.fail('a comment that does not end');
    this.at = end + 2;
  }

  /** Whether `word` stands here; passes over it if so. */
  take(word: string): boolean {
    if (!this.text.startsWith(word, this.at)) return false;
    this.at += word.length;
    return true;
  }

  sees(word: string): boolean {
    return this.text.startsWith(word, this.at);
  }

  want(word: string): void {
    if (!this.take(word)) this.fail(`\`${word}\` is missing`);
  }

  /** The identifier that stands here; undefined when none does. */
  word(): string | undefined {
    identifier.lastIndex = this.at;
    const found = identifier.exec(this.text)?.[0];
    if (found !== undefined) this.at += found.length;
    return found;
  }

  fail(message: string, at = this.at): never {
    throw new HclMistake(message, at);
  }

  /** Reads something that may hold itself. */
  nested<T>(loose: boolean, read: () => T): T {
    if (this.#depth >= depthLimit) this.fail(`nested deeper than ${depthLimit} levels`);
    const before = this.loose;
    this.#depth++;
    this.loose = loose;
    const made = read();
    this.#depth--;
    this.loose = before;
    return made;
  }

  /** Begins anew after a mistake. */
  restart(at: number): void {
    this.at = at;
    this.loose = false;
    this.#depth = 0;
  }
}
