import { parseRange } from '../../iam/address.js';
import type { Policy, Statement } from '../../iam/document.js';
import { parseOperator } from '../../iam/operator.js';
import type { Span } from '../../model/position.js';
import type { ListValue, TextValue, Value } from '../../model/value.js';
import { entry } from '../../model/value.js';
import type { Edit } from './change.js';
import { isSame, textValue, turned } from './conditions.js';
import type { Written } from './written.js';

/** Another word for a text. */
export function reworded(value: Value | undefined, wanted: string | undefined, written: Written): Edit[] {
  if (value?.type !== 'text' || wanted === undefined || wanted === value.text) return [];
  const piece = written.word(value.span, value.text, wanted);
  return piece === undefined ? [] : [{ pieces: [piece], changes: [{ kind: 'value', of: value, to: textValue(wanted, value) }] }];
}

/** The statement without one element. */
export function withoutElement({ value }: Statement, name: string, written: Written): Edit[] {
  const dropped = entry(value, name);
  const piece = dropped && written.withoutEntry(value, dropped);
  return dropped === undefined || piece === undefined ? [] : [{ pieces: [piece], changes: [{ kind: 'drop', entry: dropped }] }];
}

/** A list within the statement without one of its items. */
export function withoutItem(statement: Statement, span: Span, written: Written): Edit[] {
  const list = listsIn(statement.value).find(({ items }) => items.some((item) => item.span === span));
  const item = list?.items.find((each) => each.span === span);
  const piece = list && item && written.withoutItem(list, item);
  return item === undefined || piece === undefined ? [] : [{ pieces: [piece], changes: [{ kind: 'remove', item }] }];
}

function listsIn(value: Value): ListValue[] {
  if (value.type === 'map') return value.entries.flatMap((each) => listsIn(each.value));
  return value.type === 'list' ? [value, ...value.items.flatMap(listsIn)] : [];
}

/** The document without a statement that others make needless. */
export function withoutStatement(document: Value, statement: Statement, written: Written): Edit[] {
  const list = document.type === 'map' ? entry(document, 'Statement')?.value : undefined;
  const item = list?.type === 'list' ? list.items.find((each) => each === statement.value) : undefined;
  const piece = list?.type === 'list' && item !== undefined ? written.withoutItem(list, item) : undefined;
  return item === undefined || piece === undefined ? [] : [{ pieces: [piece], changes: [{ kind: 'remove', item }] }];
}

/** A Sid that no other statement has: the same with a number. */
export function renumbered({ statements }: Policy, { value }: Statement, written: Written): Edit[] {
  const taken = new Set(statements.map(({ sid }) => sid));
  const sid = entry(value, 'Sid')?.value;
  if (sid?.type !== 'text') return [];
  let number = 2;
  while (taken.has(`${sid.text}${number}`)) number++;
  return reworded(sid, `${sid.text}${number}`, written);
}

/** What an operator is to be called, by the code of what is weak about it. */
const rightOperators: Readonly<Record<string, (name: string) => string>> = {
  WILDCARD_WITHOUT_LIKE_OPERATOR: (name) => name.replace(/Equals(?:IgnoreCase)?/i, 'Like'),
  FORALLVALUES_WITH_SINGLE_VALUED_KEY: (name) => name.replace(/^ForAllValues:/i, ''),
  FORANYVALUE_WITH_AUDIENCE_CLAIM_TYPE: (name) => name.replace(/^ForAnyValue:/i, ''),
  NULL_WITH_QUALIFIER: () => 'Null',
};

/** The weak test as the words of its code say it should be. */
export function strengthened(statement: Statement, code: string, span: Span, written: Written): Edit[] {
  const holds = (each: Span): boolean => each.start <= span.start && span.end <= each.end;
  const test = statement.conditions.find((each) => each.span === span) ?? statement.conditions.find((each) => holds(each.span));
  if (test === undefined) return [];
  const rename = rightOperators[code];
  if (rename !== undefined) {
    const wanted = rename(test.operator);
    return turned(statement, (each) => ({ operator: isSame(each, test) ? wanted : each.operator.key }), written);
  }
  if (code === 'IMPROVE_IP_RANGE') {
    const value = test.values.find((each) => each.span === span) as TextValue | undefined;
    return value === undefined ? [] : reworded(value, firstAddress(value.text), written);
  }
  return [];
}

/** The range of IPv4 by its first address. */
function firstAddress(text: string): string | undefined {
  const range = parseRange(text);
  if (range?.bytes.length !== 4) return undefined;
  const kept = range.bytes.map((byte, i) => byte & (0xff << Math.min(8, Math.max(0, 8 * (i + 1) - range.prefix))) & 0xff);
  return `${kept.join('.')}/${range.prefix}`;
}

/** The loosest of several numbers, which alone counts. */
export function loosest(statement: Statement, span: Span, written: Written): Edit[] {
  const test = statement.conditions.find((each) => each.span === span);
  const list = test && statement.value.entries.flatMap((each) => listsIn(each.value)).find(({ items }) => items[0] === test.values[0]);
  const order = test && parseOperator(test.operator)?.order;
  const numbers = (test?.values ?? []).map((value) =>
    value.type === 'text' ? Number(value.text) : value.type === 'number' ? value.value : NaN,
  );
  if (list === undefined || numbers.some((number) => Number.isNaN(number))) return [];
  const best = order?.startsWith('less') === true ? Math.max(...numbers) : Math.min(...numbers);
  const to = textValue(String(best), list);
  const piece = written.value(list, to);
  return piece === undefined ? [] : [{ pieces: [piece], changes: [{ kind: 'value', of: list, to }] }];
}
