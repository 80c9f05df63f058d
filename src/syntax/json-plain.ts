import { trimmed } from '../model/trimmed.js';
import type { MapEntry, Value } from '../model/value.js';
import { jsonText } from './json-string.js';

/** Which texts tell where each of their characters stands: all, or those that a document of its own could stand in. */
export type Offsets = 'every text' | 'documents';

/** Whatever is nested deeper is left to the reader that keeps a stack of its own. */
const deepest = 100;

const number = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;

/**
 * One JSON document without a flaw, read in one go with where everything stands. Undefined for anything else: what is wrong, or
 * deep, or follows, is for the reader that can say so.
 */
export function plainJson(text: string, offsets: Offsets = 'every text'): Value | undefined {
  const reader = new PlainReader(text, offsets);
  const value = reader.value(0);
  return value !== undefined && reader.atEnd() ? value : undefined;
}

class PlainReader {
  readonly text: string;
  at: number;

  readonly #all: boolean;

  constructor(text: string, offsets: Offsets) {
    this.text = text;
    this.#all = offsets === 'every text';
    this.at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  }

  atEnd(): boolean {
    this.blank();
    return this.at === this.text.length;
  }

  value(depth: number): Value | undefined {
    switch (this.blank()) {
      case 0x22: {
        const start = this.at;
        const text = this.string();
        if (text === undefined) return undefined;
        const span = { start, end: this.at };
        return this.#all || mayHoldDocument(text) ? jsonText(this.text, text, span) : { type: 'text', text, span };
      }
      case 0x7b:
        return depth < deepest ? this.map(depth) : undefined;
      case 0x5b:
        return depth < deepest ? this.list(depth) : undefined;
      case 0x74:
        return this.word('true') && { type: 'boolean', value: true, span: { start: this.at - 4, end: this.at } };
      case 0x66:
        return this.word('false') && { type: 'boolean', value: false, span: { start: this.at - 5, end: this.at } };
      case 0x6e:
        return this.word('null') && { type: 'null', span: { start: this.at - 4, end: this.at } };
      default:
        return this.number();
    }
  }

  /** Passes over white space; what stands behind it, NaN at the end. */
  blank(): number {
    for (;;) {
      const code = this.text.charCodeAt(this.at);
      if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return code;
      this.at++;
    }
  }

  map(depth: number): Value | undefined {
    const start = this.at++;
    const entries: MapEntry[] = [];
    if (this.blank() === 0x7d) this.at++;
    else
      for (;;) {
        if (this.blank() !== 0x22) return undefined;
        const from = this.at;
        const key = this.string();
        if (key === undefined) return undefined;
        const keySpan = { start: from, end: this.at };
        if (this.blank() !== 0x3a) return undefined;
        this.at++;
        const value = this.value(depth + 1);
        if (value === undefined) return undefined;
        entries.push({ key, keySpan, value });
        const next = this.blank();
        this.at++;
        if (next === 0x7d) break;
        if (next !== 0x2c) return undefined;
      }
    return { type: 'map', entries: trimmed(entries), span: { start, end: this.at } };
  }

  list(depth: number): Value | undefined {
    const start = this.at++;
    const items: Value[] = [];
    if (this.blank() === 0x5d) this.at++;
    else
      for (;;) {
        const value = this.value(depth + 1);
        if (value === undefined) return undefined;
        items.push(value);
        const next = this.blank();
        this.at++;
        if (next === 0x5d) break;
        if (next !== 0x2c) return undefined;
      }
    return { type: 'list', items: trimmed(items), span: { start, end: this.at } };
  }

  /** The literal that begins here, decoded. */
  string(): string | undefined {
    const { text } = this;
    const start = this.at;
    let at = start + 1;
    let escaped = false;
    for (;;) {
      const code = text.charCodeAt(at);
      if (code === 0x22) break;
      // Control characters, and NaN behind the end.
      if (!(code >= 0x20)) return undefined;
      if (code === 0x5c) {
        escaped = true;
        at++;
      }
      at++;
    }
    this.at = at + 1;
    return escaped ? unescaped(text.slice(start, at + 1)) : text.slice(start + 1, at);
  }

  number(): Value | undefined {
    const start = this.at;
    number.lastIndex = start;
    const raw = number.exec(this.text)?.[0];
    if (raw === undefined) return undefined;
    this.at += raw.length;
    // `012` and `1.` are two words to this expression, and one mistake.
    return this.isOver() ? { type: 'number', value: Number(raw), raw, span: { start, end: this.at } } : undefined;
  }

  word(word: string): true | undefined {
    if (!this.text.startsWith(word, this.at)) return undefined;
    this.at += word.length;
    return this.isOver() || undefined;
  }

  /** Whether a number or word ends here. */
  isOver(): boolean {
    const code = this.text.charCodeAt(this.at);
    return !(code >= 0x21) || code === 0x2c || code === 0x5d || code === 0x7d;
  }
}

/** An object or a list, which may be percent-encoded. */
function mayHoldDocument(text: string): boolean {
  const code = text.charCodeAt(0);
  return code === 0x7b || code === 0x5b || code === 0x25 || !(code > 0x20 && code < 0x7f);
}

function unescaped(literal: string): string | undefined {
  try {
    return JSON.parse(literal) as string;
  } catch {
    return undefined;
  }
}
