import type { Statement } from '../iam/document.js';
import type { NotScanned } from '../model/source.js';
import type { MapValue, UnknownValue, Value } from '../model/value.js';
import type { PolicySubject } from './rule.js';

/** Values that only a deployment knows, at most one a statement, with the place where they stand. */
export function unknownsOf({ located, policy }: PolicySubject): NotScanned[] {
  const list = (value: UnknownValue): NotScanned => ({
    path: `${located.file.path}:${located.file.lines.at(value.span.start).line}`,
    why: `a value in this policy can't be known from the files: ${value.why}`,
  });
  const whole = located.document.type === 'unknown' ? [located.document] : [];
  const statements = policy.statements.flatMap((statement) => firstUnknown(statement) ?? []);
  return [...whole, ...statements, ...unknownStatements(located.document)].map(list);
}

function firstUnknown(statement: Statement): UnknownValue | undefined {
  const open: Value[] = [statement.value];
  while (open.length > 0) {
    const value = open.pop() as Value;
    if (value.type === 'unknown') return value;
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
