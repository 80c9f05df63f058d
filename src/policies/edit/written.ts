import type { SourceFile } from '../../documents/located.js';
import type { Span } from '../../model/position.js';
import type { ListValue, MapEntry, MapValue, Value } from '../../model/value.js';
import { entry } from '../../model/value.js';
import type { Piece } from './change.js';

/** How things are written in one file. Everything gives undefined where the file doesn't write a thing plainly: then nothing is edited. */
export class Written {
  readonly #file: SourceFile;

  constructor(file: SourceFile) {
    this.#file = file;
  }

  /** In JSON and YAML whole elements can be written anew; elsewhere only texts. */
  get isData(): boolean {
    return /\.(?:json|ya?ml|template)$/i.test(this.#file.path);
  }

  at(span: Span): string {
    return this.#file.lines.text(span);
  }

  /** A text or key written as the one that stands there. */
  word(span: Span, old: string, wanted: string): Piece | undefined {
    const source = this.at(span);
    if (/["\\\n]|\$\{|%\{/.test(wanted) && !this.isData) return undefined;
    if (source === JSON.stringify(old)) return { span, text: JSON.stringify(wanted) };
    if (source === `'${old.replaceAll("'", "''")}'`) return { span, text: `'${wanted.replaceAll("'", "''")}'` };
    if (source !== old || old === '') return undefined;
    return { span, text: /^[A-Za-z][\w./-]*$/.test(wanted) || this.#isName(span, wanted) ? wanted : JSON.stringify(wanted) };
  }

  /** Words with colons are plain in YAML, as long as no blank follows one. */
  #isName(span: Span, wanted: string): boolean {
    return /^[A-Za-z][\w./:-]*[\w*]$/.test(wanted) && /\.ya?ml$/i.test(this.#file.path) && /^[A-Za-z]/.test(this.at(span));
  }

  /** A value written anew, as JSON, which YAML reads too. */
  value(old: Value, wanted: Value): Piece | undefined {
    const plain = this.isData && old.span.end > old.span.start && isPlain(old) ? jsonOf(wanted) : undefined;
    if (plain === undefined) return undefined;
    const source = this.at(old.span);
    if (/[#&*|>]\s|<</.test(source.replace(/"(?:[^"\\]|\\.)*"|'[^']*'/g, ''))) return undefined;
    const isFlow = /^[{["']/.test(source);
    const trail = /\s*$/.exec(source)?.[0] ?? '';
    if (old.type === 'map' && isFlow && !source.trimEnd().endsWith('}')) return undefined;
    return { span: old.span, text: (source.includes('\n') && isFlow ? this.#indented(old.span, plain) : oneLine(plain)) + trail };
  }

  /** On lines of their own, as deep as what stands there. */
  #indented({ start }: Span, plain: unknown): string {
    const { line } = this.#file.lines.at(start);
    const before = this.at({ start: Math.max(0, start - 2000), end: start });
    const indent = line === 1 ? '' : (/^[ \t]*/.exec(before.slice(before.lastIndexOf('\n') + 1))?.[0] ?? '');
    const step = indent.includes('\t') ? '\t' : this.#step(start, indent);
    return JSON.stringify(plain, undefined, step).replaceAll('\n', `\n${indent}`);
  }

  #step(start: number, indent: string): string {
    const next = /\n([ \t]+)\S/.exec(this.at({ start, end: start + 2000 }))?.[1] ?? '';
    return next.length > indent.length ? next.slice(indent.length) : '  ';
  }

  /** One more item behind the last of a list. */
  append({ items, span }: ListValue, texts: readonly string[]): Piece | undefined {
    const last = items[items.length - 1];
    if (!this.isData || last?.type !== 'text') return undefined;
    const isFlow = this.at(span).startsWith('[');
    const end = { start: last.span.end, end: last.span.end };
    const quoted = this.at(last.span);
    const style = (text: string): string => (quoted.startsWith("'") ? `'${text}'` : quoted.startsWith('"') ? JSON.stringify(text) : text);
    const before = this.at({ start: Math.max(span.start - (isFlow ? 0 : 200), last.span.start - 200), end: last.span.start });
    const lead = /(?:^|[^\n])(\n[ \t]*)$/.exec(before)?.[1] ?? ' ';
    if (isFlow) return { span: end, text: texts.map((text) => `,${lead}${style(text)}`).join('') };
    const dash = /(\n[ \t]*-[ \t]+)$/.exec(before)?.[1];
    return dash === undefined ? undefined : { span: end, text: texts.map((text) => `${dash}${style(text)}`).join('') };
  }

  /** An entry before the first of a map. */
  prepend(map: MapValue, key: string, text: string): Piece | undefined {
    const [first] = map.entries;
    if (!this.isData || first === undefined) return undefined;
    const open = { start: map.span.start, end: first.keySpan.start };
    const gap = this.at(open);
    const at = { start: first.keySpan.start, end: first.keySpan.start };
    if (/^\{\s*$/.test(gap)) return { span: at, text: `${JSON.stringify(key)}: ${JSON.stringify(text)},${gap.slice(1) || ' '}` };
    if (gap !== '') return undefined;
    const before = this.at({ start: Math.max(0, at.start - 200), end: at.start });
    const indent = /(?:^|\n)([ ]*)$/.exec(before)?.[1];
    return indent === undefined ? undefined : { span: at, text: `${key}: '${text}'\n${indent}` };
  }

  /** Without an entry of a map that has others; the comma or the line goes with it. */
  withoutEntry(map: MapValue, dropped: MapEntry): Piece | undefined {
    const span = { start: dropped.keySpan.start, end: dropped.value.span.end };
    if (map.entries.length < 2 || entry(map, dropped.key) !== dropped) return undefined;
    return this.isData ? (this.#without(span, map.span) ?? this.#withoutLine(span, /^[ \t]*$/)) : undefined;
  }

  /** Without an item of a list that has others. */
  withoutItem(list: ListValue, item: Value): Piece | undefined {
    if (list.items.length < 2) return undefined;
    if (!this.isData && item.type !== 'text') return undefined;
    return this.#without(item.span, list.span) ?? this.#withoutLine(item.span, /^[ \t]*-[ \t]+$/);
  }

  #without(span: Span, whole: Span): Piece | undefined {
    if (!/^[{[]/.test(this.at(whole)) || span.end <= span.start) return undefined;
    const after = /^\s*,\s*/.exec(this.at({ start: span.end, end: whole.end }))?.[0];
    const before = /,\s*$/.exec(this.at({ start: whole.start, end: span.start }))?.[0];
    if (after !== undefined && (before === undefined || !/^\s*,\s*\]/.test(this.at({ start: span.end, end: whole.end }))))
      return { span: { start: span.start, end: span.end + after.length }, text: '' };
    return before === undefined ? undefined : { span: { start: span.start - before.length, end: span.end }, text: '' };
  }

  /** Without a line of YAML that holds nothing else. */
  #withoutLine(span: Span, lead: RegExp): Piece | undefined {
    if (!/\.(?:ya?ml|template)$/i.test(this.#file.path) || this.at(span).includes('\n')) return undefined;
    const before = /[^\n]*$/.exec(this.at({ start: Math.max(0, span.start - 200), end: span.start }))?.[0] ?? '';
    const rest = /^[ \t]*\n/.exec(this.at({ start: span.end, end: span.end + 200 }))?.[0];
    if (rest === undefined || !lead.test(before)) return undefined;
    return { span: { start: span.start - before.length, end: span.end + rest.length }, text: '' };
  }
}

function oneLine(plain: unknown): string {
  return JSON.stringify(plain, undefined, 1).replace(/\n\s*/g, ' ');
}

/** Nothing in it is worked out by the template, or known in part only. */
function isPlain(value: Value): boolean {
  if (value.tag !== undefined) return false;
  if (value.type === 'map') return value.entries.every((each) => isPlain(each.value));
  if (value.type === 'list') return value.items.every(isPlain);
  return value.type === 'text' || value.type === 'boolean' || value.type === 'number';
}

function jsonOf(value: Value): unknown {
  switch (value.type) {
    case 'map':
      return Object.fromEntries(value.entries.map((each) => [each.key, jsonOf(each.value)]));
    case 'list':
      return value.items.map(jsonOf);
    case 'text':
      return value.text;
    case 'boolean':
      return value.value;
    case 'number':
      return value.value;
    default:
      return undefined;
  }
}
