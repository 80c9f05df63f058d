import { lastAtMost } from './ascending.js';

/** A stretch of decoded text: UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** 1-based line and column; columns count Unicode code points. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Turns offsets of one text into lines and columns. Lines end at LF, CRLF or a lone CR. A leading byte order mark counts as no column. */
export class LineIndex {
  readonly #text: string;
  #starts: number[] | undefined;
  #pairs: number[] | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  at(offset: number): Position {
    const starts = (this.#starts ??= lineStarts(this.#text));
    const line = Math.max(0, lastAtMost(starts, offset));
    const start = starts[line] as number;
    return { line: line + 1, column: this.#codePoints(start, offset) + 1 };
  }

  /** Far along a line the characters aren't counted one by one: a minified file is one line, and asked for often. */
  #codePoints(from: number, to: number): number {
    if (to - from < 500) return codePoints(this.#text, from, to);
    const pairs = (this.#pairs ??= pairsIn(this.#text));
    const end = Math.min(to, this.#text.length);
    const mark = from === 0 && this.#text.charCodeAt(0) === 0xfeff ? 1 : 0;
    return end - from - mark - (lastAtMost(pairs, end - 2) - lastAtMost(pairs, from - 1));
  }

  /** What stands in a span, as written. */
  text({ start, end }: Span): string {
    return this.#text.slice(start, end);
  }

  /** The place fields of a span. */
  place(span: Span): { line: number; column: number; endLine: number; endColumn: number } {
    const start = this.at(span.start);
    const end = this.at(Math.max(span.start, span.end));
    return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
  }
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return starts;
}

/** Where characters begin that take two units. */
function pairsIn(text: string): number[] {
  const pairs: number[] = [];
  for (let i = 0; i < text.length; i++) if (isPair(text, i)) pairs.push(i++);
  return pairs;
}

function isPair(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const low = text.charCodeAt(at + 1);
  return code >= 0xd800 && code < 0xdc00 && low >= 0xdc00 && low < 0xe000;
}

function codePoints(text: string, from: number, to: number): number {
  let count = 0;
  const end = Math.min(to, text.length);
  for (let i = from === 0 && text.charCodeAt(0) === 0xfeff ? 1 : from; i < end; i++) {
    if (isPair(text, i)) i++;
    count++;
  }
  return count;
}
