import type { Statement } from '../iam/document.js';
import { settle, shownText } from '../iam/pieces.js';
import type { NotScanned } from '../model/source.js';
import type { MapEntry, MapValue, PartialText, UnknownValue, Value } from '../model/value.js';
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
    if (value.type === 'list') pushBackwards(value.items, open);
    else if (value.type === 'either') pushBackwards(value.options, open);
    else if (value.type === 'map') for (let i = value.entries.length - 1; i >= 0; i--) open.push((value.entries[i] as MapEntry).value);
  }
  return undefined;
}

function pushBackwards(values: readonly Value[], open: Value[]): void {
  for (let i = values.length - 1; i >= 0; i--) {
    const value = values[i] as Value;
    if (value.type !== 'text') open.push(value);
  }
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
