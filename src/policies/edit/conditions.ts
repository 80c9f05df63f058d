import type { ConditionTest, Statement } from '../../iam/document.js';
import type { MapEntry, MapValue, TextValue, Value } from '../../model/value.js';
import { entry } from '../../model/value.js';
import type { Edit } from './change.js';
import type { Written } from './written.js';

/** An operator and a key of a statement's conditions, as entries. */
export interface WrittenTest {
  readonly block: MapValue;
  readonly operator: MapEntry;
  readonly key: MapEntry;
}

/** What a test is to become; undefined: it goes. */
export type Turn = (test: WrittenTest) => { readonly operator: string; readonly value?: string } | undefined;

/** Every test of a statement, where its conditions are written out. */
export function testsOf(statement: Statement): WrittenTest[] | undefined {
  const condition = entry(statement.value, 'Condition')?.value;
  if (condition?.type !== 'map') return undefined;
  const tests: WrittenTest[] = [];
  for (const operator of condition.entries) {
    if (operator.value.type !== 'map') return undefined;
    for (const key of operator.value.entries) tests.push({ block: operator.value, operator, key });
  }
  return tests;
}

/** The entry that a test was read from. */
export function isSame({ key }: WrittenTest, test: ConditionTest): boolean {
  return key.keySpan === test.keySpan;
}

/** Turns tests of a statement into others: word by word where that says it, else by writing the Condition anew. */
export function turned(statement: Statement, turn: Turn, written: Written): Edit[] {
  const condition = entry(statement.value, 'Condition');
  const tests = testsOf(statement);
  if (condition?.value.type !== 'map' || tests === undefined) return [];
  const small = wordByWord(condition.value, tests, turn, written);
  if (small !== undefined) return small.changes.length === 0 ? [] : [small];
  const anew = rewritten(condition.value, tests, turn);
  if (anew.entries.length === 0) return without(statement, condition, written);
  const piece = written.value(condition.value, anew);
  return piece === undefined ? [] : [{ pieces: [piece], changes: [{ kind: 'value', of: condition.value, to: anew }] }];
}

function wordByWord(condition: MapValue, tests: readonly WrittenTest[], turn: Turn, written: Written): Edit | undefined {
  const pieces: Edit['pieces'][number][] = [];
  const changes: Edit['changes'][number][] = [];
  for (const test of tests) {
    const wanted = turn(test);
    if (wanted === undefined) return undefined;
    if (wanted.operator !== test.operator.key) {
      const alone = test.block.entries.length === 1 && !condition.entries.some(({ key }) => key === wanted.operator);
      const piece = alone ? written.word(test.operator.keySpan, test.operator.key, wanted.operator) : undefined;
      if (piece === undefined) return undefined;
      pieces.push(piece);
      changes.push({ kind: 'key', at: test.operator.keySpan, key: wanted.operator });
    }
    const { value } = test.key;
    if (wanted.value === undefined || wordOf(value) === wanted.value) continue;
    const piece = value.type === 'text' ? written.word(value.span, value.text, wanted.value) : undefined;
    if (piece === undefined) return undefined;
    pieces.push(piece);
    changes.push({ kind: 'value', of: value, to: textValue(wanted.value, value) });
  }
  return { pieces, changes };
}

function wordOf(value: Value): string | undefined {
  return value.type === 'text' ? value.text : value.type === 'boolean' ? String(value.value) : undefined;
}

function rewritten(condition: MapValue, tests: readonly WrittenTest[], turn: Turn): MapValue {
  const blocks = new Map<string, Map<string, MapEntry>>();
  for (const test of tests) {
    const wanted = turn(test);
    if (wanted === undefined) continue;
    const block = blocks.get(wanted.operator) ?? new Map<string, MapEntry>();
    const value = wanted.value === undefined ? test.key.value : textValue(wanted.value, test.key.value);
    block.set(test.key.key, { ...test.key, value });
    blocks.set(wanted.operator, block);
  }
  const entries = [...blocks].map(([key, block]): MapEntry => {
    const value: MapValue = { type: 'map', span: condition.span, entries: [...block.values()] };
    return { key, keySpan: condition.span, value };
  });
  return { type: 'map', span: condition.span, entries };
}

function without(statement: Statement, condition: MapEntry, written: Written): Edit[] {
  const piece = written.withoutEntry(statement.value, condition);
  return piece === undefined ? [] : [{ pieces: [piece], changes: [{ kind: 'drop', entry: condition }] }];
}

/** A text that stands where another value stood. */
export function textValue(text: string, { span }: Value): TextValue {
  return { type: 'text', text, span };
}
