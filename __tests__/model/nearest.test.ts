import { describe, expect, test } from '@jest/globals';
import { isDay } from '../../src/model/day.js';
import { nearest, quoted } from '../../src/model/nearest.js';

describe('the nearest word', () => {
  const words = ['fail-on', 'role-to-assume', 'role-session-name', 'base', 'baseline'];
  test.each([
    ['fail_on', 'fail-on'],
    ['--FAIL-ON', 'fail-on'],
    ['failon', 'fail-on'],
    ['role-to', 'role-to-assume'],
    ['bsae', 'base'],
    ['base', 'base'],
    ['baselin', 'baseline'],
    ['x'.repeat(100_000), 'role-session-name'],
  ])('of %s', (word, expected) => {
    const found = nearest(word, words);
    if (word.startsWith('x')) expect(words).toContain(found);
    else expect(found).toBe(expected);
  });

  test('of nothing', () => {
    expect(nearest('a', [])).toBeUndefined();
  });
});

test('a repeated word is cut, and holds nothing that a terminal or a log obeys', () => {
  const text = quoted(`\u001b[31m\r\n::error::\u202e\u2028\u0085\ufeff${'x'.repeat(500)}`);
  expect(text.length).toBeLessThan(200);
  expect(text).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u202e\ufeff]/);
});

test.each([
  ['2027-01-31', true],
  ['2028-02-29', true],
  ['2027-02-29', false],
  ['2027-00-10', false],
  ['2027-1-31', false],
  ['0000-01-01', true],
  ['2027-01-31T00:00:00Z', false],
  ['２０２７-01-31', false],
])('%s is a day: %s', (text, right) => {
  expect(isDay(text)).toBe(right);
});
