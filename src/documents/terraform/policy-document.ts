import type { Span } from '../../model/position.js';
import type { MapEntry, MapValue, Value } from '../../model/value.js';
import { entry, member, spelled, textOf } from '../../model/value.js';
import { attributeSpan, blocksOf, isPlace, valueOf } from './blocks.js';
import type { Place } from './blocks.js';
import type { Evaluator } from './evaluate.js';
import { attribute } from './folder.js';
import type { SourceFile } from '../located.js';
import type { Ground, Placed } from './ground.js';
import { documentOf } from './policy-text.js';
import { list, text, unknown } from './worked.js';
import type { Worked } from './worked.js';

/** Attributes of a statement block, and the elements that they make. */
const elements: readonly (readonly [string, string])[] = [
  ['actions', 'Action'],
  ['not_actions', 'NotAction'],
  ['resources', 'Resource'],
  ['not_resources', 'NotResource'],
];

/**
 * The document that `aws_iam_policy_document` makes, statements taken over from other documents included
 * (https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/iam_policy_document).
 */
export function policyDocument(place: Place, evaluator: Evaluator): Worked {
  const own = blocksOf(place, 'statement', evaluator).map((found) => {
    if (!isPlace(found)) return found;
    const made = statement(found, evaluator);
    if (found.perhaps !== true) return made;
    return isPassedThrough(made) ? unknown('dynamic statement', found.span) : maybe(made);
  });
  const sources = [...documents(place, 'source_json', evaluator), ...documents(place, 'source_policy_documents', evaluator)];
  const overrides = [...documents(place, 'override_json', evaluator), ...documents(place, 'override_policy_documents', evaluator)];
  const sourced = sources.flatMap(statementsOf);
  const taken = own.reduce((before, each) => override(before, each, sourced), sourced);
  const statements = overrides.flatMap(statementsOf).reduce((before, each) => override(before, each), taken);
  const { span } = place;
  const head = { start: span.start, end: span.start };
  const entries: MapEntry[] = [
    { key: 'Version', keySpan: head, value: valueOf(place, 'version', evaluator) ?? text('2012-10-17', span) },
    { key: 'Statement', keySpan: head, value: list(statements, span) },
  ];
  const id = valueOf(place, 'policy_id', evaluator);
  if (id !== undefined) entries.push({ key: 'Id', keySpan: head, value: spelled(id) });
  return { type: 'map', entries, span, encoded: true };
}

/** A statement of the same Sid takes the place of the one before it, where that may be replaced. */
function override(before: readonly Value[], statement: Value, replaceable = before): Value[] {
  const sid = textOf(member(statement, 'Sid'));
  const index =
    sid === undefined || sid === '' ? -1 : before.findIndex((each) => replaceable.includes(each) && textOf(member(each, 'Sid')) === sid);
  return index < 0 ? [...before, statement] : before.map((each, at) => (at === index ? statement : each));
}

function documents(place: Place, name: string, evaluator: Evaluator): Value[] {
  const value = valueOf(place, name, evaluator);
  if (value === undefined || textOf(value) === '') return [];
  return (value.type === 'list' && value.encoded !== true ? value.items : [value]).map(documentOf);
}

function statementsOf(document: Value): Value[] {
  if (document.type === 'null' || textOf(document) === '') return [];
  if (document.type === 'either') return document.options.flatMap(statementsOf);
  const found = member(document, 'Statement');
  if (found?.type === 'list') return (document as Worked).perhaps === true ? found.items.map(maybe) : [...found.items];
  const why = document.type === 'partial' ? document.parts.map((part) => (typeof part === 'string' ? part : part.reference)).join('') : '';
  return [found ?? unknown(document.type === 'unknown' ? document.why : why || 'a document taken over', document.span)];
}

/** Whether the items that aren't known say what a statement is about, so that any of its elements may be null. */
function isPassedThrough(statement: MapValue): boolean {
  return statement.entries.some(({ key, value }) => key !== 'Resource' && key !== 'Sid' && key !== 'Condition' && isHole(value));
}

function isHole(value: Value): boolean {
  return value.type === 'unknown' || (value.type === 'partial' && value.parts.every((part) => typeof part !== 'string'));
}

/** A statement that may not be there. */
function maybe(value: Value): Value {
  return value.type === 'map' ? { type: 'either', options: [value, { type: 'null', span: value.span }], span: value.span } : value;
}

function statement(place: Place, evaluator: Evaluator): MapValue {
  const { body, scope, span } = place;
  const entries: MapEntry[] = [];
  const named = (name: string): Span => {
    const found = attribute(body, name);
    return found === undefined ? span : { start: found.nameSpan.start + scope.base, end: found.nameSpan.end + scope.base };
  };
  const sid = valueOf(place, 'sid', evaluator);
  if (sid !== undefined && textOf(sid) !== '') entries.push({ key: 'Sid', keySpan: named('sid'), value: spelled(sid) });
  const effect = valueOf(place, 'effect', evaluator) ?? text('Allow', { start: span.start, end: span.start });
  entries.push({ key: 'Effect', keySpan: named('effect'), value: effect });
  for (const [name, key] of elements) {
    const value = valueOf(place, name, evaluator);
    // The provider leaves out what is empty.
    if (value !== undefined && !(value.type === 'list' && value.items.length === 0))
      entries.push({ key, keySpan: named(name), value: single(value) });
  }
  for (const [name, key] of [
    ['principals', 'Principal'],
    ['not_principals', 'NotPrincipal'],
  ] as const) {
    const found = principals(blocksOf(place, name, evaluator), evaluator);
    if (found !== undefined) entries.push({ key, keySpan: found.at, value: found.value });
  }
  const tests = conditions(blocksOf(place, 'condition', evaluator), evaluator);
  if (tests !== undefined) entries.push({ key: 'Condition', keySpan: tests.at, value: tests.value });
  return { type: 'map', entries, span };
}

/** The provider writes a list of one as that one. */
function single(value: Value): Value {
  const [only] = value.type === 'list' && value.items.length === 1 ? value.items : [];
  return only ?? value;
}

interface Found {
  readonly at: Span;
  readonly value: Value;
}

function principals(blocks: readonly (Place | Worked)[], evaluator: Evaluator): Found | undefined {
  const [first] = blocks;
  if (first === undefined) return undefined;
  const at = { start: first.span.start, end: first.span.start };
  const byType = new Map<string, { readonly keySpan: Span; readonly values: Value[] }>();
  for (const block of blocks) {
    if (!isPlace(block)) return { at, value: block };
    const type = valueOf(block, 'type', evaluator);
    const name = textOf(type);
    const identifiers = valueOf(block, 'identifiers', evaluator) ?? list([], block.span);
    if (type === undefined || name === undefined) return { at, value: unknown('the type of a principal', block.span) };
    const known = byType.get(name) ?? { keySpan: type.span, values: [] };
    known.values.push(...(identifiers.type === 'list' ? identifiers.items : [identifiers]));
    byType.set(name, known);
  }
  const span = { start: first.span.start, end: blocks.at(-1)?.span.end ?? first.span.end };
  const stars = byType.get('*')?.values ?? [];
  const [star] = stars;
  if (byType.size === 1 && star !== undefined && textOf(star) === '*') return { at, value: star };
  const entries = [...byType].map(([key, { keySpan, values }]): MapEntry => ({
    key,
    keySpan,
    value: single(list(values, { start: keySpan.start, end: values.at(-1)?.span.end ?? keySpan.end })),
  }));
  return { at, value: { type: 'map', entries, span } };
}

/** Blocks of the same test and variable are one, with the values of all. */
function conditions(blocks: readonly (Place | Worked)[], evaluator: Evaluator): Found | undefined {
  const [first] = blocks;
  if (first === undefined) return undefined;
  const span = { start: first.span.start, end: blocks.at(-1)?.span.end ?? first.span.end };
  const at = { start: first.span.start, end: first.span.start };
  const operators = new Map<string, { readonly keySpan: Span; readonly tests: MapEntry[]; readonly span: Span }>();
  for (const block of blocks) {
    if (!isPlace(block)) return { at, value: block };
    const test = valueOf(block, 'test', evaluator);
    const key = valueOf(block, 'variable', evaluator);
    const values = valueOf(block, 'values', evaluator);
    const operator = textOf(test);
    const name = textOf(key);
    if (test === undefined || key === undefined || operator === undefined || values === undefined) {
      return { at, value: unknown('a condition', block.span) };
    }
    const written = attribute(block.body, 'values');
    const end = written === undefined ? values.span.end : Math.max(attributeSpan(written, block.scope).end, values.span.end);
    const group = operators.get(operator) ?? { keySpan: test.span, tests: [], span: { start: test.span.start, end } };
    operators.set(operator, group);
    const shown = name ?? keyText(key);
    const known = group.tests.findIndex((each) => each.key === shown);
    const before = group.tests[known];
    if (before === undefined) group.tests.push({ key: shown, keySpan: key.span, value: single(values) });
    else group.tests[known] = { ...before, value: joined(before.value, values) };
  }
  const entries = [...operators].map(([key, group]): MapEntry => ({
    key,
    keySpan: group.keySpan,
    value: { type: 'map', entries: group.tests, span: group.span },
  }));
  return { at, value: { type: 'map', entries, span } };
}

function joined(left: Value, right: Value): Value {
  const of = (value: Value): readonly Value[] => (value.type === 'list' ? value.items : [value]);
  return list([...of(left), ...of(right)], { start: left.span.start, end: right.span.end });
}

function keyText(value: Value): string {
  if (value.type !== 'partial') return '';
  return value.parts.map((part) => (typeof part === 'string' ? part : `\${${part.reference}}`)).join('');
}

/** Whether a document was made of nothing that is known. */
export function isEmptyDocument(document: Value): boolean {
  const found = document.type === 'map' ? entry(document, 'Statement')?.value : undefined;
  return found?.type === 'list' && found.items.length === 0;
}

/**
 * Parts a document by the files that its statements stand in, the document's own first; without it where nothing of it is left
 * there but the shell.
 */
export function byFile(document: Value, placed: Placed, ground: Ground): readonly [Placed, ...Placed[]] {
  const found = document.type === 'map' ? entry(document, 'Statement')?.value : undefined;
  if (found?.type !== 'list') return [placed];
  const files = new Map<SourceFile, Value[]>();
  for (const item of found.items) {
    const file = (item.type === 'map' || item.type === 'either' ? ground.span(item.span)?.file : undefined) ?? placed.file;
    if (file !== placed.file) files.set(file, [...(files.get(file) ?? []), item]);
  }
  const elsewhere = [...files.values()].flatMap((items) => ground.settle(alone(items)) ?? []);
  const gone = new Set([...files.values()].flat());
  if (gone.size === 0) return [placed];
  const [first, ...rest] = elsewhere;
  if (gone.size === found.items.length && first !== undefined) return [first, ...rest];
  return [ground.settle(without(document, gone)) ?? placed, ...elsewhere];
}

/** A document without some of its statements. */
function without(document: Value, gone: ReadonlySet<Value>): Value {
  if (document.type !== 'map') return document;
  const entries = document.entries.map((each): MapEntry => {
    if (each.key !== 'Statement' || each.value.type !== 'list') return each;
    return { ...each, value: { ...each.value, items: each.value.items.filter((item) => !gone.has(item)) } };
  });
  return { ...document, entries };
}

/** A document of these statements alone, which stand in one file. */
function alone(statements: readonly Value[]): Value {
  const span = { start: Math.min(...statements.map((each) => each.span.start)), end: Math.max(...statements.map((each) => each.span.end)) };
  const head = { start: span.start, end: span.start };
  const entries: MapEntry[] = [
    { key: 'Version', keySpan: head, value: text('2012-10-17', head) },
    { key: 'Statement', keySpan: head, value: list(statements, span) },
  ];
  return { type: 'map', entries, span };
}
