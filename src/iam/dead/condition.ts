import { anybodyAt, callerContext, callerKinds } from '../caller.js';
import { parseDate } from '../date.js';
import { parseNumber } from '../compare.js';
import type { RequestContext } from '../condition.js';
import { evaluateTest } from '../condition.js';
import type { ConditionTest, Statement } from '../document.js';
import type { Operator } from '../operator.js';
import { parseOperator } from '../operator.js';
import { all } from '../truth.js';
import type { Dead } from './index.js';
import { isMfaTest } from '../mfa/tests.js';
import { neverHolds } from './value.js';

/** The first reason why the conditions of a statement can never hold together. */
export function deadCondition(statement: Statement, now: number): Dead | undefined {
  for (const test of statement.conditions) {
    const never = neverHolds(test, now);
    if (never !== undefined)
      return { ...never, span: test.span, fix: 'Write the operator and value that are meant, or remove the statement.' };
  }
  if (statement.conditions.length < 2) return undefined;
  const groups = new Map<string, ConditionTest[]>();
  for (const test of statement.conditions) {
    const key = isMfaTest(test) ? 'mfa' : test.key.toLowerCase();
    groups.set(key, [...(groups.get(key) ?? []), test]);
  }
  for (const [key, tests] of groups) {
    if (tests.length < 2 || tests.length > 20 || key === '') continue;
    if (key === 'mfa' ? mfaContradicts(tests, now) : contradicts(tests)) {
      const [first] = tests;
      if (first === undefined) continue;
      return {
        span: first.span,
        why: `its conditions on ${first.key} contradict each other: they are all asked for at once`,
        fix: 'Put the conditions into two statements, so that either is enough.',
      };
    }
  }
  return undefined;
}

function mfaContradicts(tests: readonly ConditionTest[], now: number): boolean {
  return callerKinds.every((caller) => all(tests.map((test) => evaluateTest(test, callerContext(caller, anybodyAt(now))))) === false);
}

/** True when neither absence nor any value that the tests themselves speak of, or that lies between, meets them all. */
function contradicts(tests: readonly ConditionTest[]): boolean {
  const operators = tests.map((test) => parseOperator(test.operator));
  if (operators.some((operator) => operator === undefined || operator.set !== undefined)) return false;
  const known = operators as Operator[];
  const candidates = candidatesOf(tests, known);
  if (candidates === undefined) return false;
  return [undefined, ...candidates].every((value) => all(tests.map((test) => evaluateTest(test, holding(value)))) === false);
}

function holding(value: string | undefined): RequestContext {
  return { lookup: () => (value === undefined ? 'absent' : [value]) };
}

/** The values that are worth trying: those are all there are. Undefined where others could be. */
function candidatesOf(tests: readonly ConditionTest[], operators: readonly Operator[]): readonly string[] | undefined {
  const texts: string[] = [];
  for (const test of tests) {
    for (const value of test.values) {
      if (value.type === 'unknown' || value.type === 'either' || value.type === 'partial') return undefined;
      const text =
        value.type === 'text' ? value.text : value.type === 'boolean' ? String(value.value) : value.type === 'number' ? value.raw : '';
      if (text.includes('${')) return undefined;
      texts.push(text);
    }
  }
  if (texts.length > 200) return undefined;
  const families = new Set(operators.map(({ family }) => family).filter((family) => family !== 'null'));
  if (families.size > 1) return undefined;
  const [family] = families;
  if (family === undefined) return ['any'];
  if (family === 'bool') return ['true', 'false'];
  if (family === 'numeric') return texts.flatMap((text) => around(parseNumber(text), 1, String));
  if (family === 'date') return texts.flatMap((text) => around(parseDate(text), 1000, (time) => String(time / 1000)));
  const pinned = operators.some(({ family: each, negated, wildcards, insensitive }, i) => {
    const exact = each === 'string' && !negated && !insensitive && !wildcards;
    return (
      exact || (each === 'arn' && !negated && (tests[i]?.values ?? []).every((value) => value.type === 'text' && !/[*?]/.test(value.text)))
    );
  });
  return pinned ? texts : undefined;
}

function around(value: number | undefined, step: number, write: (value: number) => string): string[] {
  return value === undefined || !Number.isSafeInteger(Math.trunc(value))
    ? []
    : [value - step, value - step / 2, value, value + step / 2, value + step].map(write);
}
