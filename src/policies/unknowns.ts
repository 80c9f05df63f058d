import type { Statement } from '../iam/document.js';
import { settle, shownText } from '../iam/pieces.js';
import type { NotScanned } from '../model/source.js';
import type { MapValue, PartialText, UnknownValue, Value } from '../model/value.js';
import type { PolicySubject } from './rule.js';

/** Values that only a deployment knows, at most one a statement, with the place where they stand. */
export function unknownsOf({ located, policy }: PolicySubject): NotScanned[] {
  const list = (value: UnknownValue | PartialText): NotScanned => ({
    path: `${located.file.path}:${located.file.lines.at(value.span.start).line}`,
    why: `a value in this policy can't be known from the files: ${value.type === 'unknown' ? value.why : shownText(value.parts)}`,
  });
  const whole = located.document.type === 'unknown' ? [located.document] : [];
  const statements = [...new Set(policy.statements.flatMap((statement) => firstUnknown(statement) ?? []))];
  return [...whole, ...statements, ...unknownStatements(located.document)].map(list);
}

/** Of a text that is known in part the rest is judged; one that is not known at all is as good as unknown. */
function isOpaque(value: Value): value is UnknownValue | PartialText {
  return (
    value.type === 'unknown' || (value.type === 'partial' && settle(value.parts).every((part) => typeof part !== 'string' || part === ''))
  );
}

function firstUnknown(statement: Statement): UnknownValue | PartialText | undefined {
  const open: Value[] = [statement.value];
  while (open.length > 0) {
    const value = open.pop() as Value;
    if (isOpaque(value)) return value;
    for (const inner of children(value)) open.push(inner);
  }
  return undefined;
}

function children(value: Value): readonly Value[] {
  if (value.type === 'list') return [...value.items].reverse();
  if (value.type === 'either') return [...value.options].reverse();
  return value.type === 'map' ? value.entries.map((entry) => entry.value).reverse() : [];
}

/** Statements that are themselves unknown. */
function unknownStatements(document: Value): UnknownValue[] {
  const under = document.type === 'map' ? statementValue(document) : undefined;
  const items = under?.type === 'list' ? under.items : under === undefined ? [] : [under];
  return items.filter((item) => item.type === 'unknown');
}

function statementValue(document: MapValue): Value | undefined {
  return document.entries.find(({ key }) => key === 'Statement')?.value;
}
