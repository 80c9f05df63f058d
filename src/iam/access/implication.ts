import { parseRange } from '../address.js';
import { evaluateTest } from '../condition.js';
import type { ConditionTest } from '../document.js';
import type { Operator } from '../operator.js';
import { parseOperator } from '../operator.js';
import { compilePattern, hasWildcard, partsOf } from '../pattern.js';
import { atHome, knownText, shownText } from '../pieces.js';
import type { Truth } from '../truth.js';
import { all } from '../truth.js';
import type { Term } from './reach.js';
import { includes } from './reach.js';
import type { Sample } from './samples.js';
import { samplesFor } from './samples.js';

/** What a test says, wherever its operator, key and values may be written otherwise. */
export type Test = Pick<ConditionTest, 'operator' | 'key' | 'values'>;

/** Whether every request that meets the first tests surely meets the second ones. */
export function implies(given: readonly Test[], wanted: readonly Test[]): Truth {
  return all(wanted.map((test) => impliesOne(given, test)));
}

/** True when no request meets all tests of both. */
export function clash(a: readonly Test[], b: readonly Test[]): boolean {
  const keys = new Set(a.map(keyOf));
  return [...new Set(b.map(keyOf))].some((key) => {
    const tests = [...a, ...b].filter((test) => keyOf(test) === key);
    if (!keys.has(key) || !tests.every(isExact)) return false;
    return !samplesFor(tests).some((sample) => meets(tests, key, sample) !== false);
  });
}

/** A test for the eye: `StringEquals aws:username = a, b`. */
export function testText({ operator, key, values }: Test): string {
  const shown = values.map((value) => (value.type === 'unknown' ? `(not known: ${value.why})` : shownText(partsOf(value) ?? [])));
  return shown.length === 0 ? `${operator} ${key}` : `${operator} ${key} = ${shown.join(', ')}`;
}

/** The same for tests that mean the same by their words: order, case and needless wildcards aside. */
export function testIdentity(test: Test): string {
  const operator = parseOperator(test.operator);
  const name = operator === undefined ? test.operator.toLowerCase() : plainName(operator, test);
  return JSON.stringify([name, test.key.toLowerCase(), [...new Set(test.values.map((value) => JSON.stringify(wordOf(value))))].sort()]);
}

function plainName({ set, family, negated, ifExists, wildcards, insensitive, order, name }: Operator, test: Test): string {
  const free = wildcards && terms(test)?.every(({ pattern }) => !hasWildcard(pattern)) !== true;
  const word = family === 'string' ? `${negated}${insensitive}${free}` : family === 'arn' ? String(negated) : `${name}${order}`;
  return [set ?? 'one', family, word, ifExists].join(' ').toLowerCase();
}

function wordOf(value: Test['values'][number]): string {
  if (value.type === 'unknown') return `? ${value.why}`;
  return value.type === 'either' ? `| ${value.options.map(wordOf).join(' ')}` : shownText(atHome(partsOf(value) ?? []));
}

function keyOf({ key }: Test): string {
  return key.toLowerCase();
}

function impliesOne(given: readonly Test[], wanted: Test): Truth {
  const identity = testIdentity(wanted);
  if (given.some((test) => testIdentity(test) === identity)) return true;
  const same = given.filter((test) => keyOf(test) === keyOf(wanted) || test.operator === wanted.operator);
  if (parseOperator(wanted.operator) === undefined) return same.length > 0 ? 'unknown' : false;
  const related = given.filter((test) => keyOf(test) === keyOf(wanted));
  if (related.some((test) => isNarrower(test, wanted))) return true;
  const samples = samplesFor([...related, wanted]);
  const witness = (sample: Sample): boolean =>
    meets(related, keyOf(wanted), sample) === true && meets([wanted], keyOf(wanted), sample) === false;
  if (samples.some(witness)) return false;
  return [...related, wanted].every(isExact) ? true : 'unknown';
}

function meets(tests: readonly Test[], key: string, sample: Sample): Truth {
  const context = { lookup: (name: string) => (name === key ? sample : 'unknown') };
  return all(tests.map((test) => evaluateTest(test as ConditionTest, context)));
}

/** Whether a handful of values shows all that a test can tell apart. */
export function isExact(test: Test): boolean {
  const operator = parseOperator(test.operator);
  if (operator === undefined || !['string', 'bool', 'null', 'numeric', 'date', 'binary'].includes(operator.family)) return false;
  return test.values.every((value) => {
    const text = knownText(partsOf(value) ?? [{ reference: '' }]);
    return text !== undefined && !text.includes('${') && !(operator.wildcards && /[*?]/.test(text) && text !== '*');
  });
}

/** By their words: the same kind of test, with values that let less through. */
function isNarrower(given: Test, wanted: Test): boolean {
  const a = parseOperator(given.operator);
  const b = parseOperator(wanted.operator);
  if (a === undefined || b === undefined || a.family !== b.family || a.negated !== b.negated || a.set !== b.set) return false;
  if (a.family !== 'string' && a.family !== 'arn' && a.family !== 'ip') return false;
  if ((a.ifExists && !b.ifExists && !b.negated) || a.insensitive !== b.insensitive) return false;
  const [inner, outer] = a.negated ? [wanted, given] : [given, wanted];
  if (a.family === 'ip')
    return inner.values.every((value) => outer.values.some((other) => rangeWithin(textOfValue(value), textOfValue(other))));
  const narrow = terms(inner);
  const wide = terms(outer);
  return narrow !== undefined && wide !== undefined && narrow.every((each) => wide.some((other) => includes(other, each) === true));
}

function textOfValue(value: Test['values'][number]): string {
  return knownText(partsOf(value) ?? []) ?? '';
}

function rangeWithin(inner: string, outer: string): boolean {
  const a = parseRange(inner);
  const b = parseRange(outer);
  if (a === undefined || b === undefined || a.bytes.length !== b.bytes.length || a.prefix < b.prefix) return false;
  return b.bytes.every((byte, i) => {
    const mask = (0xff00 >> Math.min(8, Math.max(0, b.prefix - 8 * i))) & 0xff;
    return (byte & mask) === ((a.bytes[i] as number) & mask);
  });
}

function terms(test: Test): Term[] | undefined {
  const operator = parseOperator(test.operator);
  if (operator === undefined) return undefined;
  const found = test.values.map((value): Term | undefined => {
    const parts = partsOf(value);
    if (parts === undefined) return undefined;
    const { wildcards, insensitive } = operator;
    return { pattern: compilePattern(atHome(parts), { wildcards, insensitive }), text: shownText(parts) };
  });
  return found.every((each) => each !== undefined) ? found : undefined;
}
