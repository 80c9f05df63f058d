import { describe, expect, test } from '@jest/globals';
import { findIgnoreComments } from '../../src/model/ignore.js';

const marker = 'aws-access-gate:ignore';

describe('findIgnoreComments', () => {
  test.each(['#', '//', '--', ';', '/*', '<!--', '%', "'"])('after %s', (sign) => {
    const end = sign === '/*' ? ' */' : sign === '<!--' ? ' -->' : '';
    expect(findIgnoreComments('a.tf', `x\n  ${sign} ${marker} trust-account -- the auditor's account${end}\ny`)).toEqual([
      { path: 'a.tf', line: 2, rule: 'trust-account', reason: "the auditor's account" },
    ]);
  });

  test.each(['', ' ', ' --', ' --   ', ' because I say so'])('no reason in %j', (rest) => {
    expect(findIgnoreComments('a', `# ${marker} mfa-missing${rest}`)).toEqual([
      { path: 'a', line: 1, rule: 'mfa-missing', reason: undefined },
    ]);
  });

  test('text that is no comment says nothing', () => {
    expect(findIgnoreComments('a', `see ${marker} mfa-missing -- x`)).toEqual([]);
  });

  test('several, each with its line', () => {
    expect(
      findIgnoreComments('a', `# ${marker} one-rule -- a\r\n\r\nkey # ${marker} two -- b`).map(({ line, rule }) => [line, rule]),
    ).toEqual([
      [1, 'one-rule'],
      [3, 'two'],
    ]);
  });
});
