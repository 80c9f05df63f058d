import type { SourceFile } from '../../documents/located.js';
import type { Span } from '../../model/position.js';
import type { MapEntry, MapValue } from '../../model/value.js';
import type { Piece } from './change.js';

/** One test of a condition. */
export interface NewTest {
  readonly operator: string;
  readonly key: string;
  readonly value: string;
}

/** How a further entry of a map is written in one file. Undefined where the file doesn't write the map plainly. */
export class Additions {
  readonly #file: SourceFile;

  constructor(file: SourceFile) {
    this.#file = file;
  }

  /** `Condition` with one test, behind the last element of a statement. */
  condition(statement: MapValue, { operator, key, value }: NewTest): Piece | undefined {
    if (this.#isBlock(statement)) return this.#block(statement, { operator, key, value });
    return this.entry(statement, 'Condition', { [operator]: { [key]: value } });
  }

  /** An entry behind the last one. */
  entry(map: MapValue, key: string, value: object | string): Piece | undefined {
    const last = map.entries[map.entries.length - 1];
    if (last === undefined) return undefined;
    const joint = this.#at({ start: last.keySpan.end, end: last.value.span.start });
    const name = this.#at(last.keySpan);
    const isBraced = this.#at(map.span).startsWith('{');
    if (isBraced && name === JSON.stringify(last.key) && /^\s*:\s*$/.test(joint)) return this.#json(map, last, key, value);
    if (isBraced && name.replace(/^"(.*)"$/, '$1') === last.key && /^\s*=\s*$/.test(joint)) return this.#hcl(map, last, key, value);
    return this.#isYaml() && !isBraced ? this.#yaml(map, key, value) : undefined;
  }

  #json(map: MapValue, last: MapEntry, key: string, value: object | string): Piece {
    const lead = this.#lead(map, last);
    const step = this.#step(map, lead);
    const text = step === undefined ? oneLine(value) : JSON.stringify(value, undefined, step).replaceAll('\n', lead);
    return { span: behind(last), text: `,${lead === '' ? ' ' : lead}${JSON.stringify(key)}: ${text}` };
  }

  #hcl(map: MapValue, last: MapEntry, key: string, value: object | string): Piece {
    const lead = this.#lead(map, last);
    return { span: behind(last), text: `${lead.includes('\n') ? lead : ', '}${word(key)} = ${hclOf(value)}` };
  }

  /** Before the last entry where that one is more than a line. */
  #yaml(map: MapValue, key: string, value: object | string): Piece | undefined {
    const at = [...map.entries].reverse().find(({ keySpan }) => this.#indent(keySpan.start) !== undefined);
    const indent = at && this.#indent(at.keySpan.start);
    if (at === undefined || indent === undefined) return undefined;
    const text = `${/^\w+$/.test(key) ? key : JSON.stringify(key)}: ${oneLine(value)}`;
    return { span: { start: at.keySpan.start, end: at.keySpan.start }, text: `${text}\n${indent}` };
  }

  /** A `condition` block of `aws_iam_policy_document`. */
  #block(statement: MapValue, { operator, key, value }: NewTest): Piece | undefined {
    const last = statement.entries[statement.entries.length - 1];
    const indent = last && this.#indent(last.keySpan.start);
    if (last === undefined || indent === undefined || /["\\$%]/.test(key + value)) return undefined;
    const rows = [`test     = "${operator}"`, `variable = "${key}"`, `values   = ["${value}"]`];
    const text = `condition {\n${rows.map((row) => `${indent}  ${row}\n`).join('')}${indent}}\n\n${indent}`;
    return { span: { start: last.keySpan.start, end: last.keySpan.start }, text };
  }

  /** The keys of a block are not those of the document. */
  #isBlock({ entries }: MapValue): boolean {
    return /\.tf$/i.test(this.#file.path) && entries.length > 0 && entries.every(({ keySpan }) => /^[a-z_]+$/.test(this.#at(keySpan)));
  }

  #isYaml(): boolean {
    return /\.(?:ya?ml|template)$/i.test(this.#file.path);
  }

  #at(span: Span): string {
    return this.#file.lines.text(span);
  }

  /** What stands between the last entry and what is before it. */
  #lead(map: MapValue, last: MapEntry): string {
    return /\s*$/.exec(this.#at({ start: map.span.start, end: last.keySpan.start }))?.[0] ?? '';
  }

  /** How much deeper than the map its entries stand; undefined on one line. */
  #step(map: MapValue, lead: string): string | undefined {
    if (!lead.includes('\n')) return undefined;
    const inner = lead.slice(lead.lastIndexOf('\n') + 1);
    const close = /\n([ \t]*)\}$/.exec(this.#at(map.span))?.[1] ?? '';
    return inner.length > close.length && inner.startsWith(close) ? inner.slice(close.length) : '  ';
  }

  /** The blanks before a place, where nothing else stands before it on its line. */
  #indent(at: number): string | undefined {
    return /(?:^|\n)([ \t]*)$/.exec(this.#at({ start: Math.max(0, at - 200), end: at }))?.[1];
  }
}

function behind({ value }: MapEntry): Span {
  return { start: value.span.end, end: value.span.end };
}

function oneLine(value: object | string): string {
  return JSON.stringify(value, undefined, 1).replace(/\n\s*/g, ' ');
}

function word(key: string): string {
  return /^[A-Za-z_]\w*$/.test(key) ? key : JSON.stringify(key);
}

function hclOf(value: object | string): string {
  if (typeof value === 'string') return JSON.stringify(value).replace(/[$%](?=\{)/g, '$&$&');
  const entries = Object.entries(value).map(([key, inner]) => `${word(key)} = ${hclOf(inner as object | string)}`);
  return `{ ${entries.join(', ')} }`;
}
