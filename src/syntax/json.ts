import type { Span } from '../model/position.js';
import type { Parsed, SyntaxProblem } from '../model/syntax.js';
import type { MapEntry, Value } from '../model/value.js';
import { plainJson, type Offsets } from './json-plain.js';
import { jsonText } from './json-string.js';
import { jsonTokens } from './json-tokens.js';
import type { Token } from './json-tokens.js';

/** Nesting beyond this is not read: it stands in the value as unknown, and a problem of kind `depth` says so. */
export const jsonDepthLimit = 1000;

/** How many problems one document is worth; a reader needs the first. */
const problemLimit = 20;

type Expect = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or end' | 'end';

type Open =
  | { readonly type: 'list'; readonly start: number; readonly items: Value[] }
  | { readonly type: 'map'; readonly start: number; readonly entries: MapEntry[]; key?: Token };

/**
 * Strict JSON (RFC 8259) with where everything stands; duplicate keys are kept, a byte order mark is allowed. Comments,
 * trailing commas and wrong characters in a string are problems, yet the value is given; after any other mistake it is
 * undefined. Uses a stack of its own, so depth never overflows the call stack. Never throws.
 * With `offsets` of documents alone, texts that can hold none may lack their `outer`.
 */
export function parseJson(text: string, offsets?: Offsets): Parsed {
  const plain = plainJson(text, offsets);
  return plain === undefined ? new Reader(text).read() : { value: plain, problems: [] };
}

/** The values of a text that holds one after the other, as JSON Lines and tools that append do. A mistake leaves none. */
export function parseJsonStream(text: string): { readonly values: readonly Value[]; readonly problems: readonly SyntaxProblem[] } {
  const values: Value[] = [];
  const { value, problems } = new Reader(text, values).read();
  return { values: value === undefined ? [] : [...values, value], problems };
}

class Reader {
  /** Where the values before the last one go; without it there is one only. */
  readonly #before: Value[] | undefined;
  readonly #text: string;
  readonly #scan: () => Token;
  readonly #problems: SyntaxProblem[] = [];
  readonly #stack: Open[] = [];
  #expect: Expect = 'value';
  #comma: Span | undefined;
  #root: Value | undefined;

  constructor(text: string, before?: Value[]) {
    this.#text = text;
    this.#before = before;
    this.#scan = jsonTokens(text);
  }

  read(): Parsed {
    for (;;) {
      const token = this.#scan();
      if (token.kind === 'comment') this.#note('syntax', 'JSON has no comments', token.span);
      else if (token.kind === 'end') {
        const whole = this.#expect === 'end' || this.#fail('the document ends too early', token.span);
        return { value: whole ? this.#root : undefined, problems: this.#problems };
      } else if (!this.#take(token)) return { value: undefined, problems: this.#problems };
    }
  }

  /** One step of the grammar; false after a mistake that leaves no sense in the rest. */
  #take(token: Token): boolean {
    const { kind, span } = token;
    const top = this.#stack.at(-1);
    if (this.#expect === 'end') {
      if (this.#before === undefined || this.#root === undefined || (kind !== '{' && kind !== '['))
        return this.#fail('something follows the end of the document', span);
      this.#before.push(this.#root);
      return this.#value(token);
    }
    if (this.#expect === ':') {
      if (kind !== ':') return this.#fail('a colon is missing', span);
      this.#expect = 'value';
      this.#comma = undefined;
      return true;
    }
    if ((kind === '}' && top?.type === 'map') || (kind === ']' && top?.type === 'list')) return this.#close(top, span);
    if (this.#expect === ', or end') {
      if (kind !== ',') return this.#fail('a comma is missing', span);
      this.#comma = span;
      this.#expect = top?.type === 'map' ? 'key' : 'value';
      return true;
    }
    if (top?.type === 'map' && top.key === undefined) {
      if (kind !== 'string') return this.#fail('a name in double quotes is missing', span);
      top.key = token;
      this.#expect = ':';
      return this.#stringIsWhole(token);
    }
    this.#comma = undefined;
    return this.#value(token);
  }

  #value(token: Token): boolean {
    const { kind, span, text } = token;
    switch (kind) {
      case '{':
      case '[':
        if (this.#stack.length >= jsonDepthLimit) return this.#skip(span);
        this.#stack.push(kind === '{' ? { type: 'map', start: span.start, entries: [] } : { type: 'list', start: span.start, items: [] });
        this.#expect = kind === '{' ? 'key or }' : 'value or ]';
        return true;
      case 'string':
        return this.#stringIsWhole(token) && this.#place(jsonText(this.#text, text, span));
      case 'number':
        if (token.flaw !== undefined) break;
        return this.#place({ type: 'number', value: Number(text), raw: text, span });
      case 'true':
      case 'false':
        return this.#place({ type: 'boolean', value: kind === 'true', span });
      case 'null':
        return this.#place({ type: 'null', span });
      default:
    }
    return this.#fail('a value is missing', span);
  }

  #stringIsWhole({ flaw, span }: Token): boolean {
    if (flaw === 'cut') return this.#fail('a string has no closing quote on its line', span);
    if (flaw !== undefined) this.#note('syntax', 'a string holds a control character or an escape that JSON does not know', span);
    return true;
  }

  #close(open: Open, closing: Span): boolean {
    if (this.#expect === 'value' || this.#expect === 'key') {
      if (this.#comma === undefined) return this.#fail('a value is missing', closing);
      this.#note('syntax', 'a comma stands before a closing bracket', this.#comma);
    }
    this.#stack.pop();
    const span = { start: open.start, end: closing.end };
    return this.#place(open.type === 'map' ? { type: 'map', entries: open.entries, span } : { type: 'list', items: open.items, span });
  }

  #place(value: Value): true {
    const parent = this.#stack.at(-1);
    this.#expect = parent === undefined ? 'end' : ', or end';
    if (parent === undefined) this.#root = value;
    else if (parent.type === 'list') parent.items.push(value);
    else if (parent.key !== undefined) {
      parent.entries.push({ key: parent.key.text, keySpan: parent.key.span, value });
      delete parent.key;
    }
    return true;
  }

  /** Passes over what is nested too deep, counting brackets only. */
  #skip(from: Span): boolean {
    let end = from.end;
    for (let depth = 1; depth > 0;) {
      const { kind, span } = this.#scan();
      if (kind === 'end') return this.#fail('the document ends too early', span);
      if (kind === '{' || kind === '[') depth++;
      if (kind === '}' || kind === ']') depth--;
      end = span.end;
    }
    const why = `nested deeper than ${jsonDepthLimit} levels`;
    this.#note('depth', why, from);
    return this.#place({ type: 'unknown', why, span: { start: from.start, end } });
  }

  #note(kind: SyntaxProblem['kind'], message: string, span: Span): void {
    if (this.#problems.length < problemLimit) this.#problems.push({ kind, message, span });
  }

  /** The mistake that ends the reading is always told, whatever was noted before. */
  #fail(message: string, span: Span): false {
    if (this.#problems.length >= problemLimit) this.#problems.pop();
    this.#problems.push({ kind: 'syntax', message, span });
    return false;
  }
}
