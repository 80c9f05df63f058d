import { describe, expect, test } from '@jest/globals';
import { minimatch } from 'minimatch';
import { compileGlob, globLimits, globProblem } from '../../src/model/glob.js';

describe('globs mean what minimatch means', () => {
  const patterns = [
    'a', '*', '**', '**/*', '*.js', '**/*.js', 'a/**', 'a/**/b', '**/b', 'a/*/b', 'a/**/b/**', '**/a/**/b', '?', '??', 'a?c', '[ab]', '[!ab]', '[^ab]',
    '[a-c]x', 'a*b*c', '*a*', '.env', '*env', '**/.env', '.*', 'x/{a,b}.js', '{a,b}/**', '{a,{b,c}}d', 'a{,b}', 'a{b}', '{a', 'a}', '\\*', 'a\\?', '[]a]', '[a', 'a]',
    '**a', 'a**', 'a**b', '[a-]', 'infra/**/*.json', '*/*', '**/**', '**/**/b', 'a b', 'ä*', 'A',
  ]; // prettier-ignore
  const paths = [
    'a', 'b', 'c', 'ab', 'abc', 'aXc', 'a/b', 'a/c/b', 'a/b/c', 'a/b/b', 'x/a/y/b', '.env', 'x/.env', 'dev.env', 'x.js', 'a/x.js', 'a/.b/x.js', '.a/b', 'x/a.js', 'x/b.js', 'x/c.js',
    'ad', 'bd', 'cd', 'a{b}', '{a', 'a}', '*', 'a?', ']', '[a', 'a]', 'ax', 'cx', 'dx', '-', 'infra/p.json', 'infra/x/y/p.json', 'a b', 'äb', 'A', 'aab', 'aXbYc', 'a/b/c/d/e',
  ]; // prettier-ignore
  test.each(patterns)('%s', (pattern) => {
    const glob = compileGlob(pattern);
    const expected = paths.filter((path) => minimatch(path, pattern, { dot: true, nonegate: true, nocomment: true, noext: true }));
    expect(paths.filter(glob)).toEqual(expected);
  });
});

describe('what is ours', () => {
  test.each([
    ['third_party/', 'third_party/a/b', true],
    ['third_party/', 'third_party', false],
    ['./src/*.ts', 'src/a.ts', true],
    ['/src/*.ts', 'src/a.ts', true],
    ['vendor/*.jar', 'vendor/a.jar!/x/y', true],
    ['**/*.zip', 'a/b.zip!/c.tar!/d', true],
    ['**/*.tar', 'a/b.zip!/c.tar!/d', true],
    ['a/b.zip!/c', 'a/b.zip!/c', true],
    ['a/b.zip!/x', 'a/b.zip!/c', false],
    ['**', '', false],
    ['*', '', false],
    ['#not-a-comment', '#not-a-comment', true],
    ['+(a|b)', '+(a|b)', true],
    ['?', '😀', true],
    ['a\nb', 'a\nb', true],
  ])('%j means %j: %s', (pattern, path, means) => {
    expect(compileGlob(pattern)(path)).toBe(means);
  });
});

describe('what is no pattern', () => {
  test.each([
    [''],
    ['!a'],
    ['a'.repeat(globLimits.length + 1)],
    ['{a,b}'.repeat(7)],
    [`{${'{a,'.repeat(40)}b${'}'.repeat(40)},c}`.repeat(3)],
  ])('%j is said to be none, and matches nothing', (pattern) => {
    expect(globProblem(pattern)).toEqual(expect.any(String));
    expect(compileGlob(pattern)('a')).toBe(false);
  });

  test('as many alternatives as the limit', () => {
    const many = `{${Array.from({ length: globLimits.alternatives }, (_, i) => i).join(',')}}`;
    expect(globProblem(many)).toBeUndefined();
    expect(compileGlob(many)('99')).toBe(true);
  });
});

test('patterns and paths made to be slow come to an end', () => {
  const stars = compileGlob(`${'*a'.repeat(400)}b`);
  expect(stars('a'.repeat(4000))).toBe(false);
  const deep = compileGlob(`${'**/a/'.repeat(150)}b`);
  expect(deep(`${'a/'.repeat(2000)}c`)).toBe(false);
  const both = compileGlob(`${'**/*a*/'.repeat(100)}b`);
  expect(both(`${'aaaa/'.repeat(800)}c`)).toBe(false);
  expect(compileGlob('{'.repeat(1000))('{'.repeat(1000))).toBe(true);
  expect(compileGlob('['.repeat(1000))('['.repeat(1000))).toBe(true);
});
