import { describe, expect, test } from '@jest/globals';
import type { RequestContext } from '../../src/iam/condition.js';
import { evaluateConditions } from '../../src/iam/condition.js';
import { readPolicy } from '../../src/iam/read.js';
import type { Truth } from '../../src/iam/truth.js';
import { parseJson } from '../../src/syntax/json.js';
import type { Value } from '../../src/model/value.js';

type Given = Record<string, readonly string[] | 'absent' | 'present' | 'unknown'>;

function holds(condition: unknown, given: Given): Truth {
  const document = parseJson(
    JSON.stringify({ Version: '2012-10-17', Statement: { Effect: 'Allow', Action: '*', Resource: '*', Condition: condition } }),
  ).value;
  const statement = readPolicy(document as Value, 'identity').statements[0];
  const context: RequestContext = { lookup: (key) => given[key] ?? 'absent' };
  return evaluateConditions(statement?.conditions ?? [], context);
}

const key = 'aws:SourceArn';
const got = (...values: string[]): Given => ({ 'aws:sourcearn': values });

describe('one value', () => {
  const cases: [string, string, unknown, string, boolean][] = [
    ['text', 'StringEquals', 'a', 'a', true],
    ['text by its case', 'StringEquals', 'A', 'a', false],
    ['text without case', 'StringEqualsIgnoreCase', 'A', 'a', true],
    ['a star is a star', 'StringEquals', 'a*', 'ab', false],
    ['wildcards', 'StringLike', 'a?c*', 'abcde', true],
    ['wildcards, too short', 'StringLike', 'a?c*', 'ac', false],
    ['any of a list', 'StringEquals', ['x', 'a'], 'a', true],
    ['none of a list', 'StringNotEquals', ['x', 'a'], 'a', false],
    ['none of a list, met', 'StringNotEquals', ['x', 'y'], 'a', true],
    ['an empty list', 'StringEquals', [], 'a', false],
    ['none of an empty list', 'StringNotEquals', [], 'a', true],
    ['boolean, unquoted', 'Bool', true, 'true', true],
    ['boolean, capital', 'Bool', 'True', 'true', true],
    ['boolean, nonsense', 'Bool', 'yes', 'true', false],
    ['number', 'NumericEquals', '10', '10.0', true],
    ['number, nonsense', 'NumericLessThan', 'ten', '1', false],
    ['less', 'NumericLessThan', 5, '5', false],
    ['less or equal', 'NumericLessThanEquals', '5', '5', true],
    ['date', 'DateGreaterThan', '2020-01-01', '2024-02-29T12:00:00Z', true],
    ['date with zone', 'DateEquals', '2020-01-01T02:00:00+02:00', '1577836800', true],
    ['range', 'IpAddress', '10.0.0.0/8', '10.255.0.1', true],
    ['range of another family', 'IpAddress', '0.0.0.0/0', '2001:db8::1', false],
    ['range, v6', 'IpAddress', '2001:db8::/32', '2001:db8:1::7', true],
    ['out of range', 'NotIpAddress', '10.0.0.0/8', '11.0.0.1', true],
    ['ARN', 'ArnLike', 'arn:aws:iam::*:role/*', 'arn:aws:iam::111122223333:role/a/b', true],
    ['ARN: equals is like', 'ArnEquals', 'arn:aws:iam::*:role/*', 'arn:aws:iam::111122223333:role/a', true],
    ['ARN: no wildcard over a colon', 'ArnLike', 'arn:aws:*:role/x', 'arn:aws:iam::111122223333:role/x', false],
    ['operators in any case', 'stringequals', 'a', 'a', true],
  ];
  test.each(cases)('%s', (_, operator, want, have, expected) => {
    expect(holds({ [operator]: { [key]: want } }, got(have))).toBe(expected);
  });
});

describe('an absent key', () => {
  const cases: [string, boolean][] = [
    ['StringEquals', false],
    ['StringNotEquals', true],
    ['StringEqualsIfExists', true],
    ['StringNotEqualsIfExists', true],
    ['ForAllValues:StringEquals', true],
    ['ForAnyValue:StringEquals', false],
    ['ForAnyValue:StringNotEquals', false],
    ['ForAnyValue:StringLikeIfExists', true],
    ['NumericLessThan', false],
    ['NumericNotEquals', true],
    ['NotIpAddress', true],
    ['ArnNotLike', true],
  ];
  test.each(cases)('%s', (operator, expected) => {
    expect(holds({ [operator]: { [key]: '1' } }, {})).toBe(expected);
    expect(holds({ [operator]: { [key]: '1' } }, got())).toBe(expected);
  });

  test('Null tells it', () => {
    expect(holds({ Null: { [key]: 'true' } }, {})).toBe(true);
    expect(holds({ Null: { [key]: true } }, got('x'))).toBe(false);
    expect(holds({ Null: { [key]: ['true', 'false'] } }, got('x'))).toBe(true);
  });
});

test('sets of values', () => {
  expect(holds({ 'ForAllValues:StringEquals': { [key]: ['a', 'b'] } }, got('a', 'b'))).toBe(true);
  expect(holds({ 'ForAllValues:StringEquals': { [key]: ['a', 'b'] } }, got('a', 'c'))).toBe(false);
  expect(holds({ 'ForAnyValue:StringEquals': { [key]: ['a', 'b'] } }, got('c', 'b'))).toBe(true);
  expect(holds({ 'ForAllValues:StringNotEquals': { [key]: ['a'] } }, got('b', 'c'))).toBe(true);
  expect(holds({ 'ForAnyValue:StringNotEquals': { [key]: ['a'] } }, got('a', 'c'))).toBe(true);
});

test('what is not known decides nothing, unless it makes no odds', () => {
  expect(holds({ StringEquals: { [key]: 'a' } }, { 'aws:sourcearn': 'unknown' })).toBe('unknown');
  expect(holds({ StringLike: { [key]: '*' } }, { 'aws:sourcearn': 'present' })).toBe(true);
  expect(holds({ StringLikeIfExists: { [key]: '*' } }, { 'aws:sourcearn': 'unknown' })).toBe(true);
  expect(holds({ Null: { [key]: 'false' } }, { 'aws:sourcearn': 'present' })).toBe(true);
  expect(holds({ StringSounds: { [key]: 'a' } }, got('a'))).toBe('unknown');
  expect(holds(null, {})).toBe('unknown');
});

test('variables take the request’s values; an absent one without default matches nothing', () => {
  const condition = { StringLike: { [key]: 'home/${aws:username}/*' } };
  expect(holds(condition, { ...got('home/bob/x'), 'aws:username': ['bob'] })).toBe(true);
  expect(holds(condition, { ...got('home/bob/x'), 'aws:username': ['eve'] })).toBe(false);
  expect(holds(condition, got('home//x'))).toBe(false);
  expect(holds(condition, { ...got('home/bob/x'), 'aws:username': 'unknown' })).toBe('unknown');
  expect(holds({ StringEquals: { [key]: "${aws:username, 'guest'}" } }, got('guest'))).toBe(true);
  expect(holds({ StringEquals: { [key]: '${*}' } }, got('*'))).toBe(true);
});

test('one more value never narrows a positive test, and never widens a negated one', () => {
  const texts = ['a', 'b', 'a*', '*', 'arn:aws:iam::1:x'];
  for (const operator of [
    'StringEquals',
    'StringLike',
    'ForAnyValue:StringLike',
    'ForAllValues:StringEquals',
    'StringNotEquals',
    'StringNotLike',
  ]) {
    for (const have of texts) {
      for (const first of texts) {
        for (const second of texts) {
          const one = holds({ [operator]: { [key]: [first] } }, got(have));
          const two = holds({ [operator]: { [key]: [first, second] } }, got(have));
          const swapped = holds({ [operator]: { [key]: [second, first] } }, got(have));
          expect(swapped).toBe(two);
          if (operator.includes('Not')) expect(two === true && one === false).toBe(false);
          else expect(one === true && two === false).toBe(false);
        }
      }
    }
  }
});
