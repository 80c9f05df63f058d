import { describe, expect, test } from '@jest/globals';
import { parseConfig } from '../../src/config/file.js';
import { someRules } from './rules.js';

const path = '.github/aws-access-gate.yml';
const parse = (text: string) => parseConfig(text, path, someRules);
const print = 'ab'.repeat(32);

const whole = `# the whole of it
checks: [keys, policies, login]
fail-on: high
on-incomplete: fail
block: new
paths: { exclude: ['third_party/**'] }
severity: { service-wildcard: low, session-token: 'off' }
accounts: { ours: ['111122223333'], sandbox: [], canary: [] }
baseline: .github/aws-access-gate-baseline.json
waivers:
  - rule: trust-account
    path: 'infra/**/*.json'
    reason: the auditor's account, reviewed
    owner: platform-team
    expires: 2027-01-31
  - rule: admin-access
    fingerprint: ${print}
    reason: break glass
    expires: '2027-02-28'
accept-head-waivers: []
login: { role-to-assume: 'arn:aws:iam::111122223333:role/x', aws-region: eu-west-1, allowed-account-ids: [], must-refuse: [] }
`;

describe('a config file that is right', () => {
  test('every key', () => {
    expect(parse(whole)).toEqual({
      config: {
        checks: ['keys', 'policies', 'login'],
        failOn: 'high',
        onIncomplete: 'fail',
        block: 'new',
        exclude: ['third_party/**'],
        severity: { 'service-wildcard': 'low', 'session-token': 'off' },
        accounts: { ours: ['111122223333'], sandbox: [], canary: [] },
        baseline: '.github/aws-access-gate-baseline.json',
        waivers: [
          {
            rule: 'trust-account',
            path: 'infra/**/*.json',
            reason: "the auditor's account, reviewed",
            owner: 'platform-team',
            expires: '2027-01-31',
            line: 11,
          },
          { rule: 'admin-access', fingerprint: print, reason: 'break glass', expires: '2027-02-28', line: 16 },
        ],
        acceptHeadWaivers: [],
        login: { roleToAssume: ['arn:aws:iam::111122223333:role/x'], awsRegion: 'eu-west-1', allowedAccountIds: [], mustRefuse: [] },
      },
      problems: [],
    });
  });

  test.each([
    ['an empty file', '', {}],
    ['comments only', '# nothing yet\n', {}],
    ['an empty document', '---\n', {}],
    ['a byte order mark', '\ufefffail-on: low\n', { failOn: 'low' }],
    ['carriage returns', 'fail-on: low\r\nblock: all\r\n', { failOn: 'low', block: 'all' }],
    ['JSON', '{"fail-on": "none"}', { failOn: 'none' }],
    ['keys with nothing behind them', 'waivers:\naccounts:\npaths:\nseverity:\n', {}],
    ['accounts as bare numbers, zeros kept', 'accounts: { ours: [012345678901] }', { accounts: { ours: ['012345678901'] } }],
    ['off without quotes', 'severity: { session-token: off }', { severity: { 'session-token': 'off' } }],
    ['several roles', 'login: { role-to-assume: [a, b] }', { login: { roleToAssume: ['a', 'b'] } }],
    [
      'an anchor used again',
      'accounts: { ours: &a ["111122223333"], canary: *a }',
      { accounts: { ours: ['111122223333'], canary: ['111122223333'] } },
    ],
  ])('%s', (_, text, config) => {
    expect(parse(text)).toEqual({ config, problems: [] });
  });
});

const waiver = (lines: string): string => `waivers:\n  - ${lines.split('\n').join('\n    ')}\n`;
const bomb = [
  'a: &a [x,x,x,x,x,x,x,x,x,x]',
  ...Array.from(
    'bcdefghi',
    (name, i) =>
      `${name}: &${name} [${Array(10)
        .fill(`*${'abcdefgh'.charAt(i)}`)
        .join(',')}]`,
  ),
].join('\n');

describe('a config file that is wrong says what, where and what was meant', () => {
  test.each([
    ['an unknown key', 'checks: [keys]\nfail-onn: high\n', 2, 1, 'fail-onn', 'fail-on'],
    ['an unknown key inside', 'paths:\n  excludes: [a]\n', 2, 3, 'paths: unknown key', 'exclude'],
    ['an unknown key in a flow map', 'login: { aws-regoin: x }', 1, 10, 'aws-regoin', 'aws-region'],
    [
      'an unknown key in a waiver',
      waiver(`rule: admin-access\npath: a\nreson: x\nreason: y\nexpires: 2027-01-01`),
      4,
      5,
      'waivers[0]',
      'reason',
    ],
    ['a wrong word', 'fail-on: hihg\n', 1, 10, 'hihg', 'high'],
    ['a wrong word in a list', 'checks:\n  - keys\n  - polices\n', 3, 5, 'checks[1]', 'policies'],
    ['another case', 'block: New', 1, 8, 'New', 'new'],
    ['an unknown rule in severity', 'severity:\n  service-wildcart: low\n', 2, 3, 'service-wildcart', 'service-wildcard'],
    ['a wrong severity', 'severity: { session-token: of }', 1, 28, 'of', 'off'],
    ['a boolean for off', 'severity: { session-token: false }', 1, 28, 'session-token', 'off'],
    [
      'an unknown rule in a waiver',
      waiver('rule: trust-acount\npath: a\nreason: y\nexpires: 2027-01-01'),
      2,
      11,
      'trust-acount',
      'trust-account',
    ],
    ['a waiver without a reason', waiver('rule: admin-access\npath: a\nexpires: 2027-01-01'), 2, 5, 'reason is missing', 'reason'],
    ['a waiver without an end', waiver('rule: admin-access\npath: a\nreason: x'), 2, 5, 'expires is missing', 'expires'],
    ['a waiver without a rule', waiver('path: a\nreason: x\nexpires: 2027-01-01'), 2, 5, 'rule is missing', 'rule'],
    ['a waiver for everything', waiver('rule: admin-access\nreason: x\nexpires: 2027-01-01'), 2, 5, 'path', undefined],
    ['a waiver with an empty reason', waiver("rule: admin-access\npath: a\nreason: ' '\nexpires: 2027-01-01"), 4, 13, 'reason', undefined],
    ['no such day', waiver('rule: admin-access\npath: a\nreason: x\nexpires: 2027-02-30'), 5, 14, '2027-02-30', undefined],
    ['a day in words', waiver('rule: admin-access\npath: a\nreason: x\nexpires: next year'), 5, 14, 'next year', undefined],
    ['no fingerprint', waiver('rule: admin-access\nfingerprint: abc\nreason: x\nexpires: 2027-01-01'), 3, 18, 'fingerprint', undefined],
    ['a waiver that is no map', 'waivers:\n  - admin-access\n', 2, 5, 'waivers[0]', undefined],
    ['a pattern of what is not meant', "paths: { exclude: ['!src/**'] }", 1, 20, '!src', undefined],
    ['braces without end', `paths: { exclude: ['${'{a,b}'.repeat(30)}'] }`, 1, 20, 'braces', undefined],
    ['a text for a list', 'waivers: none\n', 1, 10, 'waivers', undefined],
    ['a number for a text', 'baseline: 12\n', 1, 11, 'baseline', undefined],
    ['a map for a text', 'fail-on: { high: true }\n', 1, 10, 'fail-on', undefined],
    ['nothing for a word', 'fail-on:\n', 1, undefined, 'fail-on', undefined],
    ['no account', "accounts: { ours: ['1111-2222-3333'] }", 1, 20, '1111-2222-3333', undefined],
    ['no check at all', 'checks: []', 1, 9, 'empty', undefined],
    ['a key twice', 'fail-on: low\nblock: new\nfail-on: none\n', 3, 1, 'twice', undefined],
    ['a rule twice', 'severity: { session-token: low, session-token: off }', 1, 33, 'twice', undefined],
    ['a list', '- a\n', 1, 1, 'the file', undefined],
    ['a word alone', 'high', 1, 1, 'the file', undefined],
    ['two documents', 'fail-on: low\n---\nfail-on: none\n', 3, 1, 'several documents', undefined],
    ['a tab', 'paths:\n\texclude: [a]\n', 2, undefined, 'YAML', undefined],
    ['no YAML', 'fail-on: [high\n', undefined, undefined, 'YAML', undefined],
    ['a tag', 'fail-on: !Sub high\n', 1, undefined, 'tag', undefined],
    ['an alias of nothing', 'fail-on: *x\n', 1, 10, 'anchor', undefined],
    ['a key of the language', '__proto__: { x: 1 }\nconstructor: y\n', 1, 1, '__proto__', 'checks'],
  ])('%s', (_, text, line, column, says, near) => {
    const { config, problems } = parse(text);
    expect(config).toBeUndefined();
    const [first] = problems;
    expect(first).toMatchObject({ path, fix: expect.stringMatching(/^[A-Z][a-z]+ /) });
    expect(`${first?.message}`).toContain(says);
    if (line !== undefined) expect(first?.line).toBe(line);
    if (column !== undefined) expect(first?.column).toBe(column);
    if (near !== undefined && near !== 'checks') expect(first?.nearest).toBe(near);
  });

  test.each([
    ['an alias bomb', bomb],
    ['a loop of aliases', 'waivers: &a [*a]\n'],
    ['depth', `waivers: ${'['.repeat(100_000)}`],
    ['depth in braces', '{a: '.repeat(50_000)],
    ['a huge file', `# ${'x'.repeat(1_100_000)}\n`],
    ['ten thousand unknown keys', Array.from({ length: 10_000 }, (_, i) => `key${i}: 1`).join('\n')],
    ['a long key', `${'k'.repeat(100_000)}: 1\n`],
    ['NUL', 'fail-on: "\\0"\n'],
    ['a lone surrogate', 'fail-on: "\\ud800"\n'],
    ['binary', '\u0000\u0001\u0002\uffff'],
  ])('%s', (_, text) => {
    const { config, problems } = parse(text);
    expect(config).toBeUndefined();
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.length).toBeLessThanOrEqual(50);
    for (const { message } of problems) expect(message.length).toBeLessThan(500);
  });

  test('all problems are named at once', () => {
    const { problems } = parse('fail-on: hi\nblock: x\nfoo: 1\n');
    expect(problems.map(({ line }) => line)).toEqual([1, 2, 3]);
  });
});
