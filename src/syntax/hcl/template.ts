import type { Span } from '../../model/position.js';
import type { Cursor } from './cursor.js';
import { readExpression } from './expression.js';
import { LiteralBuilder, stripped } from './literal.js';
import { trimmed } from '../../model/trimmed.js';
import type { Expression, TemplateExpression, TemplatePiece } from './tree.js';

/** A quoted template: the opening quote stands at the cursor. */
export function readQuoted(cursor: Cursor): TemplateExpression {
  const start = cursor.at;
  cursor.want('"');
  const pieces = new Pieces();
  const literal = pieces.literal;
  for (;;) {
    const at = cursor.at;
    const unit = cursor.text[at];
    if (unit === undefined || unit === '\n') cursor.fail('a string that does not end', start);
    if (unit === '"') break;
    if (unit === '\\') escape(cursor, literal);
    else if ((unit === '$' || unit === '%') && marker(cursor, pieces)) continue;
    else {
      plain.lastIndex = at + 1;
      plain.exec(cursor.text);
      const end = plain.lastIndex;
      literal.add(cursor.text.slice(at, end), at);
      cursor.at = end;
    }
  }
  cursor.at++;
  return { type: 'template', pieces: pieces.end(cursor), span: { start, end: cursor.at } };
}

const plain = /[^"\\$%\n]*/y;

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\' };

function escape(cursor: Cursor, literal: LiteralBuilder): void {
  const { text, at } = cursor;
  const code = /^\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8}))/.exec(text.slice(at, at + 10));
  const point = Number.parseInt(code?.[1] ?? code?.[2] ?? '', 16);
  const known = escapes[text[at + 1] ?? ''];
  if (code !== null && point <= 0x10ffff) literal.add(String.fromCodePoint(point), at);
  else if (known !== undefined) literal.add(known, at);
  else cursor.fail('an escape that HCL does not know');
  cursor.at += code === null ? 2 : code[0].length;
}

/** A heredoc: `<<` stands at the cursor. */
export function readHeredoc(cursor: Cursor): TemplateExpression {
  const start = cursor.at;
  const { text } = cursor;
  cursor.want('<<');
  const indented = cursor.take('-');
  const name = cursor.word() ?? cursor.fail('a heredoc without a name');
  while (cursor.sees('\r') || cursor.sees(' ') || cursor.sees('\t')) cursor.at++;
  cursor.want('\n');
  const from = cursor.at;
  const end = cursor.missing.has(name) ? undefined : endOf(text, from, name);
  if (end === undefined) {
    cursor.missing.add(name);
    cursor.fail(`a heredoc without its end \`${name}\``, start);
  }
  const pieces = readPieces(cursor, end.start, indented ? indentOf(text.slice(from, end.start)) : 0);
  cursor.at = end.end;
  return { type: 'template', pieces, span: { start, end: end.end } };
}

function endOf(text: string, from: number, name: string): Span | undefined {
  const last = new RegExp(`^[ \\t]*${name}(?![\\p{ID_Continue}-])[ \\t\\r]*$`, 'gmu');
  last.lastIndex = from;
  const found = last.exec(text);
  return found === null ? undefined : { start: found.index, end: found.index + found[0].trimEnd().length };
}

function indentOf(body: string): number {
  const indents = (body.match(/^[ \t]*(?=[^ \t\r\n])/gm) ?? []).map(({ length }) => length);
  return indents.length === 0 ? 0 : indents.reduce((a, b) => Math.min(a, b));
}

/** A file that is a template as a whole, as `templatefile` reads it. */
export function readTemplateText(cursor: Cursor): TemplateExpression {
  const start = cursor.at;
  const pieces = readPieces(cursor, cursor.text.length, 0);
  return { type: 'template', pieces, span: { start, end: cursor.text.length } };
}

function readPieces(cursor: Cursor, end: number, indent: number): readonly TemplatePiece[] {
  const pieces = new Pieces();
  const ordinary = /[^$%\n]*/y;
  let fresh = true;
  while (cursor.at < end) {
    if (fresh) cursor.at += leading(cursor.text, cursor.at, Math.min(indent, end - cursor.at));
    fresh = false;
    const at = cursor.at;
    const unit = cursor.text[at];
    if (at >= end) break;
    if ((unit === '$' || unit === '%') && marker(cursor, pieces)) continue;
    if (unit === '\n') {
      pieces.literal.add('\n', at);
      cursor.at++;
      fresh = true;
      continue;
    }
    ordinary.lastIndex = at + 1;
    ordinary.exec(cursor.text);
    cursor.at = Math.min(ordinary.lastIndex, end);
    pieces.literal.add(cursor.text.slice(at, cursor.at), at);
  }
  if (cursor.at > end) cursor.fail('an interpolation that does not end', end);
  return pieces.end(cursor);
}

function leading(text: string, at: number, most: number): number {
  let count = 0;
  while (count < most && (text[at + count] === ' ' || text[at + count] === '\t')) count++;
  return count;
}

/** What begins with `$` or `%`; false when that is but a letter. */
function marker(cursor: Cursor, pieces: Pieces): boolean {
  const { text, at } = cursor;
  const sign = text[at] as string;
  if (text[at + 1] === sign && text[at + 2] === '{') {
    pieces.literal.add(sign, at);
    pieces.literal.add('{', at + 2);
    cursor.at += 3;
    return true;
  }
  if (text[at + 1] !== '{') return false;
  cursor.at += 2;
  const strip = cursor.take('~');
  if (strip) pieces.trimLast();
  if (sign === '$') {
    const expression = cursor.nested(true, () => readExpression(cursor));
    close(cursor, pieces);
    pieces.add({ kind: 'value', expression, span: { start: at, end: cursor.at } });
  } else cursor.nested(true, () => directive(cursor, pieces, at));
  return true;
}

function close(cursor: Cursor, pieces: Pieces): void {
  cursor.space(true);
  const strip = cursor.take('~');
  cursor.want('}');
  pieces.flush();
  if (strip) pieces.trimNext = true;
}

function directive(cursor: Cursor, pieces: Pieces, start: number): void {
  cursor.space();
  const word = cursor.word();
  if (word === 'if') pieces.open({ word, condition: readExpression(cursor), start });
  else if (word === 'for') {
    const names = readNames(cursor);
    pieces.open({ word, names, collection: readExpression(cursor), start });
  } else if (word === 'else') pieces.turn(cursor);
  else if (word === 'endif' || word === 'endfor') pieces.fold(cursor, word.slice(3), start);
  else cursor.fail('a directive that HCL does not know');
  close(cursor, pieces);
}

/** `k, v in`, up to and with the `in`. */
export function readNames(cursor: Cursor): string[] {
  const names: string[] = [];
  do {
    cursor.space(true);
    names.push(cursor.word() ?? cursor.fail('a name is missing'));
    cursor.space(true);
  } while (cursor.take(',') && names.length < 2);
  if (cursor.word() !== 'in') cursor.fail('`in` is missing');
  return names;
}

interface OpenDirective {
  readonly word: 'if' | 'for';
  readonly condition?: Expression;
  readonly names?: readonly string[];
  readonly collection?: Expression;
  readonly start: number;
}

/** The pieces of a template while it is read, with the directives that are still open. */
class Pieces {
  readonly literal = new LiteralBuilder();
  trimNext = false;
  #pieces: TemplatePiece[] = [];
  readonly #open: { readonly directive: OpenDirective; readonly outer: TemplatePiece[]; yes?: TemplatePiece[] }[] = [];

  add(piece: TemplatePiece): void {
    this.#pieces.push(piece);
  }

  flush(): void {
    const text = this.literal.end();
    if (text === undefined) return;
    this.#pieces.push(this.trimNext ? stripped(text, 'start') : text);
    this.trimNext = false;
  }

  trimLast(): void {
    this.flush();
    const last = this.#pieces.at(-1);
    if (last?.kind === 'text') this.#pieces[this.#pieces.length - 1] = stripped(last, 'end');
  }

  open(directive: OpenDirective): void {
    this.flush();
    this.#open.push({ directive, outer: this.#pieces });
    this.#pieces = [];
  }

  turn(cursor: Cursor): void {
    this.flush();
    const top = this.#open.at(-1);
    if (top?.directive.word !== 'if' || top.yes !== undefined) cursor.fail('`else` without an `if`');
    top.yes = this.#pieces;
    this.#pieces = [];
  }

  fold(cursor: Cursor, word: string, end: number): void {
    this.flush();
    const top = this.#open.pop();
    if (top?.directive.word !== word) return cursor.fail(`\`end${word}\` without its beginning`);
    const { names, collection, condition, start } = top.directive;
    const span = { start, end };
    const inner = this.#pieces;
    this.#pieces = top.outer;
    if (condition !== undefined) {
      this.add({ kind: 'if', condition, yes: top.yes ?? inner, no: top.yes === undefined ? [] : inner, span });
    } else if (collection !== undefined) this.add({ kind: 'for', names: names ?? [], collection, body: inner, span });
  }

  end(cursor: Cursor): readonly TemplatePiece[] {
    this.flush();
    if (this.#open.length > 0) cursor.fail('a directive that does not end');
    return trimmed(this.#pieces);
  }
}
