import type { SourceFile } from '../../documents/located.js';
import type { Statement } from '../../iam/document.js';
import { partsOf } from '../../iam/pattern.js';
import { shownText } from '../../iam/pieces.js';
import type { MapEntry, MapValue, TextValue } from '../../model/value.js';
import { entry } from '../../model/value.js';
import type { NewTest } from './addition.js';
import { Additions } from './addition.js';
import type { Change, Edit } from './change.js';

/** A further test beside those that a statement has. */
export function limited({ value: statement }: Statement, test: NewTest, file: SourceFile): Edit[] {
  const additions = new Additions(file);
  const condition = entry(statement, 'Condition')?.value;
  const { operator, key, value } = test;
  const text: TextValue = { type: 'text', text: value, span: { ...statement.span } };
  const tested = made(key, text);
  if (condition === undefined) {
    const change: Change = { kind: 'put', into: statement, entry: made('Condition', holding(made(operator, holding(tested)))) };
    return editOf(additions.condition(statement, test), change);
  }
  if (condition.type !== 'map' || condition.entries.length === 0) return [];
  const block = condition.entries.find((each) => each.key === operator)?.value;
  if (block === undefined)
    return editOf(additions.entry(condition, operator, { [key]: value }), {
      kind: 'put',
      into: condition,
      entry: made(operator, holding(tested)),
    });
  if (block.type !== 'map' || block.entries.some((each) => each.key.toLowerCase() === key.toLowerCase())) return [];
  return editOf(additions.entry(block, key, value), { kind: 'put', into: block, entry: tested });
}

/** The test that the words of a fix name as JSON; undefined where they leave a part of it open. */
export function namedTest(fix: string): NewTest | undefined {
  const found = /\{"Condition":\{"(\w+)":\{"([^"]+)":"([^"]+)"\}\}\}/.exec(fix);
  const [, operator = '', key = '', value = ''] = found ?? [];
  return found === null || value.startsWith('YOUR-') ? undefined : { operator, key, value };
}

/** The one account that all resources of a statement are of. */
export function accountOf({ resources }: Statement): string | undefined {
  if (resources?.negated !== false) return undefined;
  const accounts = resources.values.map((value) => /^arn:[^:]*:[^:]*:[^:]*:(\d{12}):/.exec(shownText(partsOf(value) ?? []))?.[1]);
  const [first] = accounts;
  return accounts.every((account) => account === first) ? first : undefined;
}

function made(key: string, value: MapValue | TextValue): MapEntry {
  return { key, keySpan: { ...value.span }, value };
}

function holding(inner: MapEntry): MapValue {
  return { type: 'map', span: { ...inner.keySpan }, entries: [inner] };
}

function editOf(piece: Edit['pieces'][number] | undefined, change: Change): Edit[] {
  return piece === undefined ? [] : [{ pieces: [piece], changes: [change] }];
}
