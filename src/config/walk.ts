import { nearest, quoted } from '../model/nearest.js';
import type { LineIndex, Span } from '../model/position.js';
import type { RuleInfo } from '../model/rule.js';
import type { MapValue, Value } from '../model/value.js';
import type { ConfigProblem } from './config-file.js';
import type { Key, Shape, TextKind } from './shape.js';

/** More than a reader will mend in one go. */
const problemLimit = 50;

/** Reads located values against a shape; what is wrong is kept in `problems`, and read on. */
export class Walk {
  readonly problems: ConfigProblem[] = [];
  readonly #path: string;
  readonly #lines: LineIndex;
  readonly #rules: readonly string[];

  constructor(path: string, lines: LineIndex, rules: readonly RuleInfo[]) {
    this.#path = path;
    this.#lines = lines;
    this.#rules = rules.map(({ id }) => id);
  }

  line(span: Span): number {
    return this.#lines.at(span.start).line;
  }

  report(span: Span, message: string, fix: string, near?: string): undefined {
    if (this.problems.length >= problemLimit) return;
    this.problems.push({ message, fix, path: this.#path, ...this.#lines.at(span.start), ...(near === undefined ? {} : { nearest: near }) });
  }

  /** The plain value, or undefined where it is wrong or nothing stands there. */
  read(value: Value, shape: Shape, at: string): unknown {
    if (value.tag !== undefined)
      return this.report(value.span, `${at}: the tag ${quoted(value.tag)} means nothing here`, 'Take the tag out.');
    switch (shape.type) {
      case 'choice':
        return this.#choice(value, shape.values, at);
      case 'text':
        return this.#text(value, shape.kind, at);
      case 'list':
        return this.#list(value, shape, at);
      case 'map':
        return this.#map(value, shape, at);
      case 'rules':
        return this.#byRule(value, shape.value, at);
    }
  }

  #choice(value: Value, values: readonly string[], at: string): string | undefined {
    const text = value.type === 'text' ? value.text : value.type === 'boolean' ? String(value.value) : undefined;
    if (text !== undefined && value.type === 'text' && values.includes(text)) return text;
    const off = value.type === 'boolean' && values.includes('off');
    const near = off ? 'off' : (nearest(text ?? '', values) ?? '');
    const said =
      text === undefined ? `${kindOf(value)} can't stand here` : `${quoted(text)} is none of its values; the nearest is ${quoted(near)}`;
    return this.report(value.span, `${at}: ${said}`, `Write ${off ? "'off'" : near}, or another of ${values.join(', ')}.`, near);
  }

  #text(value: Value, kind: TextKind, at: string): string | undefined {
    const text = value.type === 'text' ? value.text.trim() : kind.digits && value.type === 'number' ? value.raw : undefined;
    if (text === undefined)
      return this.report(
        value.span,
        `${at}: ${kind.what} belongs here, not ${kindOf(value)}`,
        `Write ${kind.what}, in quotes where it looks like something else.`,
      );
    if (text.includes('\0') || text === '')
      return this.report(value.span, `${at}: ${kind.what} belongs here, and nothing usable stands here`, `Write ${kind.what}.`);
    if (kind.rule) return this.#rule(text, value.span, at);
    if (kind.maxLength !== undefined && text.length > kind.maxLength)
      return this.report(value.span, `${at}: longer than ${kind.maxLength} characters`, 'Shorten it.');
    if (kind.pattern !== undefined && !new RegExp(kind.pattern).test(text))
      return this.report(value.span, `${at}: ${quoted(text)} is not ${kind.what}`, `Write ${kind.what}.`);
    const problem = kind.problem?.(text);
    if (problem !== undefined) return this.report(value.span, `${at}: ${quoted(text)}: ${problem}`, `Write ${kind.what}.`);
    return text;
  }

  #rule(text: string, span: Span, at: string): string | undefined {
    if (this.#rules.includes(text)) return text;
    const near = nearest(text, this.#rules) ?? '';
    return this.report(
      span,
      `${at}: there is no rule ${quoted(text)}; the nearest is ${quoted(near)}`,
      `Write ${near}, or another rule's id.`,
      near,
    );
  }

  #list(value: Value, shape: Shape & { type: 'list' }, at: string): unknown[] | undefined {
    if (value.type === 'null') return undefined;
    if (value.type !== 'list') {
      if (!shape.single) return this.report(value.span, `${at}: a list belongs here, not ${kindOf(value)}`, 'Write a list: [a, b].');
      const only = this.read(value, shape.items, at);
      return only === undefined ? undefined : [only];
    }
    if (shape.filled && value.items.length === 0)
      return this.report(value.span, `${at}: the list is empty`, `Name at least one, or leave ${at} out.`);
    return value.items.map((item, index) => this.read(item, shape.items, `${at}[${index}]`)).filter((item) => item !== undefined);
  }

  #map(value: Value, shape: Shape & { type: 'map' }, at: string): Record<string, unknown> | undefined {
    if (value.type === 'null' && shape.oneOf === undefined) return undefined;
    if (value.type !== 'map')
      return this.report(value.span, `${at || 'the file'}: keys with values belong here, not ${kindOf(value)}`, 'Write key: value lines.');
    const names = Object.keys(shape.keys);
    const read: Record<string, unknown> = {};
    for (const { key, keySpan, value: inner } of this.#distinct(value, at)) {
      const known: Key | undefined = Object.hasOwn(shape.keys, key) ? shape.keys[key] : undefined;
      if (known !== undefined) read[key] = this.read(inner, known.shape, at === '' ? key : `${at}.${key}`);
      else {
        const near = nearest(key, names) ?? '';
        this.report(
          keySpan,
          `${at === '' ? '' : `${at}: `}unknown key ${quoted(key)}; the nearest is ${quoted(near)}`,
          `Write ${near}, or take the key out.`,
          near,
        );
      }
    }
    const has = (name: string): boolean => value.entries.some(({ key }) => key === name);
    for (const [name, key] of Object.entries(shape.keys))
      if (key.required && !has(name)) this.report(value.span, `${at}: ${name} is missing: ${key.description}`, `Add ${name}: to it.`, name);
    if (shape.oneOf !== undefined && !shape.oneOf.some(has))
      this.report(value.span, `${at}: neither ${shape.oneOf.join(' nor ')} says what is meant`, `Add ${shape.oneOf.join(': or ')}: to it.`);
    return Object.assign(read, { line: this.line(value.span) });
  }

  #byRule(value: Value, shape: Shape, at: string): Record<string, unknown> | undefined {
    if (value.type === 'null') return undefined;
    if (value.type !== 'map')
      return this.report(value.span, `${at}: rules with values belong here, not ${kindOf(value)}`, 'Write rule: value lines.');
    const read: [string, unknown][] = [];
    for (const { key, keySpan, value: inner } of this.#distinct(value, at)) {
      const rule = this.#rule(key, keySpan, at);
      const answer = this.read(inner, shape, `${at}.${key.slice(0, 100)}`);
      if (rule !== undefined && answer !== undefined) read.push([rule, answer]);
    }
    return Object.fromEntries(read);
  }

  *#distinct(map: MapValue, at: string): Generator<MapValue['entries'][number]> {
    const seen = new Set<string>();
    for (const entry of map.entries) {
      if (seen.has(entry.key))
        this.report(entry.keySpan, `${at === '' ? '' : `${at}: `}the key ${quoted(entry.key)} stands here twice`, 'Leave one of them out.');
      else yield entry;
      seen.add(entry.key);
    }
  }
}

function kindOf(value: Value): string {
  const kinds: Partial<Record<Value['type'], string>> = {
    text: 'a text',
    number: 'a number',
    list: 'a list',
    map: 'keys with values',
    null: 'nothing',
  };
  if (value.type === 'boolean') return String(value.value);
  return kinds[value.type] ?? 'something unreadable';
}
