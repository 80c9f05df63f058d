import { expect, test } from '@jest/globals';
import { compilePattern, matchesText } from '../../src/iam/pattern.js';
import { arnsOverlap, covers, overlaps } from '../../src/iam/pattern-relation.js';

/** All words of up to `length` letters of the alphabet. */
function words(alphabet: string, length: number): string[] {
  let last = [''];
  const all = [''];
  for (let i = 0; i < length; i++) {
    last = last.flatMap((word) => [...alphabet].map((letter) => word + letter));
    all.push(...last);
  }
  return all;
}

const patterns = words('ab*?', 3);
const texts = words('ab', 5);
const compiled = patterns.map((text) => compilePattern([text]));
const expression = (text: string): RegExp => new RegExp(`^${text.replaceAll('*', '.*').replaceAll('?', '.')}$`);
const languages = patterns.map((text) => new Set(texts.filter((word) => expression(text).test(word))));

test('every small pattern matches the words it should', () => {
  for (const [i, pattern] of compiled.entries()) {
    expect(texts.filter((word) => matchesText(pattern, word) === true)).toEqual([...(languages[i] as Set<string>)]);
  }
});

test('two patterns overlap when a word matches both', () => {
  for (const [i, a] of compiled.entries()) {
    for (const [j, b] of compiled.entries()) {
      const common = [...(languages[i] as Set<string>)].some((word) => languages[j]?.has(word));
      if (overlaps(a, b) !== common) throw new Error(`${patterns[i]} and ${patterns[j]}: ${String(common)}`);
    }
  }
});

test('a pattern that covers another matches all its words', () => {
  for (const [i, a] of compiled.entries()) {
    for (const [j, b] of compiled.entries()) {
      const all = [...(languages[j] as Set<string>)].every((word) => languages[i]?.has(word));
      if (covers(a, b) && !all) throw new Error(`${patterns[i]} does not cover ${patterns[j]}`);
    }
  }
  expect(covers(compilePattern(['a*']), compilePattern(['ab*c']))).toBe(true);
  expect(covers(compilePattern(['arn:*']), compilePattern(['arn:', { reference: 'x' }]))).toBe(true);
  expect(covers(compilePattern(['a', { reference: 'x' }]), compilePattern(['a', { reference: 'x' }]))).toBe(true);
  expect(covers(compilePattern(['a', { reference: 'x' }]), compilePattern(['a', { reference: 'y' }]))).toBe(false);
});

test('an unknown stretch may be anything', () => {
  const pattern = compilePattern(['arn:', { reference: 'p' }, ':x']);
  expect(matchesText(pattern, 'arn:aws:x')).toBe('unknown');
  expect(matchesText(pattern, 'arn:aws:y')).toBe(false);
});

test('in an ARN a wildcard reaches over no colon', () => {
  const role = compilePattern(['arn:aws:iam::*:role/*']);
  expect(arnsOverlap(role, compilePattern(['arn:aws:iam::????????????:user/*']))).toBe(false);
  expect(arnsOverlap(role, compilePattern(['arn:aws:iam::111122223333:role/a']))).toBe(true);
});

test('many wildcards against a long text come to an end', () => {
  const text = 'a'.repeat(20_000);
  expect(matchesText(compilePattern(['*a'.repeat(50) + 'b']), text)).toBe(false);
  expect(matchesText(compilePattern(['*'.repeat(100_000)]), text)).toBe(true);
  expect(matchesText(compilePattern(['*?'.repeat(1000)]), text)).toBe(true);
});
