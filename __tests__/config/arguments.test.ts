import { describe, expect, test } from '@jest/globals';
import { parseArguments } from '../../src/config/arguments.js';
import { Problem } from '../../src/model/problem.js';

const given = (...argv: string[]) => {
  const { from, ...rest } = parseArguments(argv).given;
  expect(from).toBe('flags');
  return rest;
};

function problem(...argv: string[]): Problem {
  try {
    parseArguments(argv);
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error(`accepted: ${JSON.stringify(argv)}`);
}

describe('a command line that is right', () => {
  test('nothing said: a scan with nothing given', () => {
    expect(parseArguments([])).toEqual({ command: 'scan', given: { from: 'flags' }, rest: [] });
  });

  test.each([
    [['keys'], { checks: ['keys'] }],
    [['login', 'keys', 'keys'], { checks: ['keys', 'login'] }],
    [['scan', 'policies'], { checks: ['policies'] }],
    [['--fail-on', 'medium'], { failOn: 'medium' }],
    [['--fail-on=none'], { failOn: 'none' }],
    [['--scan', 'history'], { scan: 'history' }],
    [['--base', 'main'], { base: 'main' }],
    [['--base', 'main', '--head=topic', '--scan', 'changes'], { base: 'main', head: 'topic', scan: 'changes' }],
    [['--base=-weird'], { base: '-weird' }],
    [['--format', 'json', '--output', 'out.json'], { format: 'json', output: 'out.json' }],
    [['--on-incomplete', 'warn'], { onIncomplete: 'warn' }],
    [['--config', 'c.yml', '--baseline', 'b.json'], { config: 'c.yml', baseline: 'b.json' }],
    [['--no-baseline'], { noBaseline: true }],
    [['--role-to-assume', 'arn:a, arn:b', '--role-to-assume=arn:a'], { roleToAssume: ['arn:a', 'arn:b'] }],
    [['--allowed-account-ids', '111122223333,\n000000000001'], { allowedAccountIds: ['111122223333', '000000000001'] }],
    [
      ['--aws-region', ' eu-west-1 ', '--audience', 'a', '--trust-policy', 't.json'],
      { awsRegion: 'eu-west-1', audience: 'a', trustPolicy: 't.json' },
    ],
    [['--must-refuse', 'arn:x,aud'], { mustRefuse: ['arn:x', 'aud'] }],
    [['--path', 'sub', 'keys'], { path: 'sub', checks: ['keys'] }],
    [['--', 'keys'], { checks: ['keys'] }],
  ] as const)('%j', (argv, expected) => {
    expect(given(...argv)).toEqual(expected);
  });

  test('explain has its rule', () => {
    expect(parseArguments(['explain', 'admin-access'])).toEqual({ command: 'explain', given: { from: 'flags' }, rest: ['admin-access'] });
  });

  test('baseline has its reason', () => {
    expect(parseArguments(['baseline', '--reason', 'known since 2019', '--prune'])).toEqual({
      command: 'baseline',
      given: { from: 'flags', reason: 'known since 2019', prune: true },
      rest: [],
    });
  });

  test.each([['--help'], ['-h'], ['--version'], ['keys', '--help'], ['--bogus', '--help'], ['explain', '-h']])('%j wins', (...argv) => {
    expect(parseArguments(argv).command).toBe(argv.includes('--version') ? 'version' : 'help');
  });
});

describe('a command line that is wrong names the nearest right word', () => {
  test.each([
    [['--fail-no', 'high'], '--fail-on'],
    [['--failon=high'], '--fail-on'],
    [['--fail_on=high'], '--fail-on'],
    [['--role', 'x'], '--role-to-assume'],
    [['-f', 'json'], '--'],
    [['--toString'], '--'],
    [['--__proto__=1'], '--'],
    [['--fail-on', 'hihg'], 'high'],
    [['--fail-on', 'HIGH'], 'high'],
    [['--scan', 'histroy'], 'history'],
    [['--format=jsn'], 'json'],
    [['--on-incomplete', 'wran'], 'warn'],
    [['kyes'], 'keys'],
    [['polices'], 'policies'],
    [['keys', 'explain'], 'explain'],
    [['account'], 'is no check'],
    [['explian', 'admin-access'], 'explain'],
  ] as const)('%j', (argv, near) => {
    const { kind, message, fix, link } = problem(...argv);
    expect(kind).toBe('usage');
    expect(message).toContain(near);
    expect(fix).toMatch(/^(?:Write|Give|Leave|Add) /);
    expect(link).toMatch(/^https:\/\/.*configuration\.md$/);
  });

  test.each([
    ['an empty value', ['--base=']],
    ['an empty value as a word', ['--fail-on', '']],
    ['blanks as value', ['--config', '  ']],
    ['a list of nothing', ['--must-refuse', ' , ,']],
    ['no value', ['--base']],
    ['a flag where the value should be', ['--output', '--format', 'json']],
    ['a value for a switch', ['--no-baseline=false']],
    ['a flag twice', ['--fail-on', 'low', '--fail-on', 'none']],
    ['no account id', ['--allowed-account-ids', '1111']],
    ['a word too many', ['explain', 'a', 'b']],
    ['no rule to explain', ['explain']],
    ['a folder as a word', ['.']],
    ['no reason for a baseline', ['baseline']],
    ['a flag of another command', ['keys', '--reason', 'x']],
    ['a flag that explain has not', ['explain', 'x', '--format', 'json']],
    ['a head without a base', ['--head', 'x']],
    ['a base for a tree', ['--base', 'x', '--scan', 'tree']],
    ['changes of nothing', ['--scan', 'changes']],
    ['a baseline and none', ['--baseline', 'x', '--no-baseline']],
    ['a NUL character', ['--path', 'a\0b']],
  ])('%s', (_, argv) => {
    expect(problem(...argv).kind).toBe('usage');
  });

  test('what is repeated of the words is cut and harmless', () => {
    const { message } = problem(`--\u001b[31m\u202e::error::\n${'x'.repeat(5000)}`);
    expect(message.length).toBeLessThan(300);
    expect(message).not.toMatch(/[\n\u001b\u202e]/);
  });
});
