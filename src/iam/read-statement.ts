import type { MapEntry, MapValue, Value } from '../model/value.js';
import { entry, textOf } from '../model/value.js';
import type { ConditionTest, Element, PrincipalElement, PrincipalEntry, Statement } from './document.js';

/** Reads one statement. `certain` is false for one that stands in only one branch of a template. */
export function readStatement(value: MapValue, index: number, certain: boolean): Statement {
  const effect = textOf(entry(value, 'Effect')?.value);
  return {
    index,
    sid: textOf(entry(value, 'Sid')?.value),
    effect: effect === 'Allow' || effect === 'Deny' ? effect : undefined,
    actions: readElement(value, 'Action', 'NotAction'),
    resources: readElement(value, 'Resource', 'NotResource'),
    principals: readPrincipals(value),
    conditions: readConditions(entry(value, 'Condition')),
    span: value.span,
    value,
    ...(certain ? {} : { uncertain: true }),
  };
}

function either(value: MapValue, name: string, negatedName: string): { found: MapEntry; negated: boolean } | undefined {
  const plain = entry(value, name);
  if (plain !== undefined) return { found: plain, negated: false };
  const negated = entry(value, negatedName);
  return negated && { found: negated, negated: true };
}

function readElement(value: MapValue, name: string, negatedName: string): Element | undefined {
  const element = either(value, name, negatedName);
  if (element === undefined) return undefined;
  const { found, negated } = element;
  return { negated, values: flatten(found.value), keySpan: found.keySpan, span: { start: found.keySpan.start, end: found.value.span.end } };
}

/** A list's items, at any depth; an `either` stays one value. */
export function flatten(value: Value): readonly Value[] {
  if (value.type !== 'list') return [value];
  if (value.items.every((item) => item.type !== 'list')) return value.items;
  const flat: Value[] = [];
  const open: Value[] = [value];
  while (open.length > 0) {
    const next = open.pop() as Value;
    if (next.type === 'list') for (let i = next.items.length - 1; i >= 0; i--) open.push(next.items[i] as Value);
    else flat.push(next);
  }
  return flat;
}

function readPrincipals(value: MapValue): PrincipalElement | undefined {
  const element = either(value, 'Principal', 'NotPrincipal');
  if (element === undefined) return undefined;
  const { found, negated } = element;
  return {
    negated,
    entries: principalEntries(found.value),
    keySpan: found.keySpan,
    span: { start: found.keySpan.start, end: found.value.span.end },
  };
}

const principalTypes = ['AWS', 'Service', 'Federated', 'CanonicalUser'] as const;

function principalEntries(value: Value): PrincipalEntry[] {
  if (value.type === 'map') {
    return value.entries.flatMap(({ key, value: under }) => {
      const type = principalTypes.find((name) => name === key) ?? 'unknown';
      return flatten(under).map((each): PrincipalEntry => ({ type, value: each }));
    });
  }
  if (value.type === 'either') return value.options.flatMap(principalEntries);
  return flatten(value).map((each): PrincipalEntry => ({ type: textOf(each) === '*' ? '*' : 'unknown', value: each }));
}

/** A block, operator or key that is no map or can't be known becomes a test that nobody can decide, never no test at all. */
function readConditions(found: MapEntry | undefined): ConditionTest[] {
  if (found === undefined) return [];
  if (found.value.type !== 'map') return [undecidable(found, '', '')];
  return found.value.entries.flatMap((operator): ConditionTest[] => {
    if (operator.value.type !== 'map') return [undecidable(operator, '', '')];
    return operator.value.entries.map(({ key, keySpan, value }) => ({
      operator: operator.key,
      key,
      values: flatten(value),
      operatorSpan: operator.keySpan,
      keySpan,
      span: { start: keySpan.start, end: value.span.end },
    }));
  });
}

function undecidable(at: MapEntry, operator: string, key: string): ConditionTest {
  const span = { start: at.keySpan.start, end: at.value.span.end };
  const value: Value = { type: 'unknown', why: 'a condition that is not written out', span: at.value.span };
  return { operator, key, values: [value], operatorSpan: at.keySpan, keySpan: at.keySpan, span };
}
