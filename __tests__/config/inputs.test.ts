import { describe, expect, test } from '@jest/globals';
import { readInputs } from '../../src/config/inputs.js';
import { Problem } from '../../src/model/problem.js';

const read = (inputs: Record<string, string>) => readInputs((name) => inputs[name]);

function problem(inputs: Record<string, string>): Problem {
  try {
    read(inputs);
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error('accepted');
}

describe('inputs', () => {
  test('none set says nothing', () => {
    expect(read({})).toEqual({ from: 'inputs' });
  });

  test('all empty say nothing, but for a role that came out empty', () => {
    const names = ['checks', 'path', 'scan', 'fail-on', 'config', 'baseline', 'must-refuse', 'token', 'allowed-account-ids'];
    expect(read(Object.fromEntries(names.map((name) => [name, ' \n'])))).toEqual({ from: 'inputs' });
    expect(read({ 'role-to-assume': '' })).toEqual({ from: 'inputs', roleSetButEmpty: true });
    expect(read({ 'role-to-assume': ' ,\n' })).toEqual({ from: 'inputs', roleSetButEmpty: true });
    expect(read({ 'role-to-assume': 'none' })).toEqual({ from: 'inputs' });
  });

  test('lists by commas or newlines, trimmed', () => {
    expect(read({ checks: ' keys,policies\n login \r\n', 'role-to-assume': 'arn:a\narn:b', 'must-refuse': 'x , y' })).toEqual({
      from: 'inputs',
      checks: ['keys', 'policies', 'login'],
      roleToAssume: ['arn:a', 'arn:b'],
      mustRefuse: ['x', 'y'],
    });
  });

  test('every other one', () => {
    expect(
      read({
        path: 'a',
        scan: 'tree',
        'fail-on': ' low ',
        'on-incomplete': 'warn',
        config: 'c',
        baseline: 'b',
        'aws-region': 'r',
        audience: 'au',
        'role-session-name': 's',
        'allowed-account-ids': '111122223333',
        'trust-policy': 't',
        comment: 'never',
        category: 'x',
        'sarif-file': 'o.sarif',
        token: 'tok',
      }),
    ).toEqual({
      from: 'inputs',
      path: 'a',
      scan: 'tree',
      failOn: 'low',
      onIncomplete: 'warn',
      config: 'c',
      baseline: 'b',
      awsRegion: 'r',
      audience: 'au',
      roleSessionName: 's',
      allowedAccountIds: ['111122223333'],
      trustPolicy: 't',
      comment: 'never',
      category: 'x',
      sarifFile: 'o.sarif',
      token: 'tok',
    });
  });

  test.each([
    [{ checks: 'keys, polcies' }, 'checks', 'policies'],
    [{ 'fail-on': 'severe' }, 'fail-on', 'none'],
    [{ comment: 'alwys' }, 'comment', 'always'],
    [{ scan: 'change' }, 'scan', 'changes'],
    [{ checks: ',' }, 'checks', 'empty'],
    [{ 'allowed-account-ids': '12' }, 'allowed-account-ids', '12'],
  ])('%j', (inputs, name, word) => {
    const { kind, message } = problem(inputs);
    expect(kind).toBe('usage');
    expect(message).toContain(`${name}`);
    expect(message).not.toContain('--');
    expect(message).toContain(word);
  });
});
