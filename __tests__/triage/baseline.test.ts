import { describe, expect, test } from '@jest/globals';
import { renderBaseline } from '../../src/triage/baseline-text.js';
import { parseBaseline } from '../../src/triage/baseline.js';
import type { Baseline } from '../../src/triage/baseline.js';
import { key, now, outcome, policy, run, states } from './make.js';

const hash = (character: string): string => character.repeat(64);
const entry = (rule: string, print: string, more: object = {}) => ({ rule, hash: print, reason: 'known', ...more });

function baseline(...entries: ReturnType<typeof entry>[]): Baseline {
  const { baseline: read, problems } = parseBaseline(renderBaseline(entries), 'base.json');
  expect(problems).toEqual([]);
  return read as Baseline;
}

describe('the file', () => {
  const text = renderBaseline([
    entry('b-rule', hash('2'), { owner: 'ops', expires: '2027-01-31', added: '2026-11-22' }),
    entry('a-rule', hash('3')),
    entry('b-rule', hash('1')),
    entry('a-rule', hash('3'), { reason: 'twice' }),
  ]);

  test('is JSON, sorted, one entry a line', () => {
    expect(text).toBe(`{
  "version": 1,
  "tool": "aws-access-gate",
  "entries": [
    {"rule":"a-rule","hash":"${hash('3')}","reason":"known"},
    {"rule":"b-rule","hash":"${hash('1')}","reason":"known"},
    {"rule":"b-rule","hash":"${hash('2')}","reason":"known","owner":"ops","expires":"2027-01-31","added":"2026-11-22"}
  ]
}
`);
    expect(renderBaseline([])).toBe('{\n  "version": 1,\n  "tool": "aws-access-gate",\n  "entries": []\n}\n');
  });

  test('reads back as written', () => {
    const { baseline: read, problems } = parseBaseline(text, 'base.json');
    expect(problems).toEqual([]);
    expect(read?.entries.map(({ line, rule }) => [line, rule])).toEqual([
      [5, 'a-rule'],
      [6, 'b-rule'],
      [7, 'b-rule'],
    ]);
    expect(renderBaseline(read?.entries ?? [])).toBe(text);
  });

  const file = (entries: string, version = '1'): string => `{"version": ${version}, "entries": [${entries}]}`;
  test.each([
    ['nothing', '', 'JSON'],
    ['no JSON', '{', 'JSON'],
    ['a merge gone wrong', '<<<<<<< ours\n{}\n', 'JSON'],
    ['a list', '[]', 'object'],
    ['another version', file('', '2'), 'version'],
    ['no version', '{"entries": []}', 'version'],
    ['no entries', '{"version": 1}', 'entries'],
    ['an unknown key', '{"version": 1, "entrys": []}', '"entries"'],
    ['a key twice', '{"version": 1, "version": 1, "entries": []}', 'twice'],
    ['an entry that is none', file('7'), 'entry'],
    ['an entry with an unknown key', file(`{"rule": "a", "hash": "${hash('1')}", "reason": "x", "path": "y"}`), '"path"'],
    ['an entry without a reason', file(`{"rule": "a", "hash": "${hash('1')}"}`), 'reason'],
    ['an entry with an empty reason', file(`{"rule": "a", "hash": "${hash('1')}", "reason": " "}`), 'reason'],
    ['an entry without a rule', file(`{"hash": "${hash('1')}", "reason": "x"}`), 'rule'],
    ['an entry with no fingerprint', file('{"rule": "a", "hash": "abc", "reason": "x"}'), 'hash'],
    ['no such day', file(`{"rule": "a", "hash": "${hash('1')}", "reason": "x", "expires": "2027-13-01"}`), 'expires'],
    ['depth', file('['.repeat(100_000)), 'JSON'],
    ['a hundred thousand wrong entries', file('1,'.repeat(100_000) + '1'), 'entry'],
  ])('%s is a problem with its place', (_, wrong, says) => {
    const { baseline: read, problems } = parseBaseline(wrong, 'base.json');
    expect(read).toBeUndefined();
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.length).toBeLessThanOrEqual(20);
    expect(problems[0]).toMatchObject({ path: 'base.json', line: expect.any(Number), column: expect.any(Number) });
    expect(problems.map(({ message }) => message).join('\n')).toContain(says);
  });
});

describe('what it accepts', () => {
  const a = policy('a.json');

  test('is baselined by rule and fingerprint, with its reason', () => {
    const result = run({ findings: [a], baseline: baseline(entry('admin-access', a.fingerprint)) });
    expect(result.findings).toMatchObject([{ state: 'baselined', reason: 'known' }]);
    expect(result).toMatchObject({ verdict: 'pass', stale: [] });
  });

  test('moves along with the thing', () => {
    expect(
      states(run({ findings: [policy('moved.json', { line: 77 })], baseline: baseline(entry('admin-access', a.fingerprint)) })),
    ).toEqual(['baselined moved.json:77']);
  });

  test('is no other rule', () => {
    expect(states(run({ findings: [a], baseline: baseline(entry('service-wildcard', a.fingerprint)), mode: 'history' }))).toEqual([
      'open a.json:3',
    ]);
  });

  test('counts: one more of the same is open', () => {
    const held = baseline(entry('admin-access', a.fingerprint));
    expect(states(run({ findings: [policy('b.json'), a], baseline: held }))).toEqual(['baselined a.json:3', 'open b.json:3']);
    const both = run({ findings: [policy('b.json'), a] }).findings.map(({ fingerprint }) => entry('admin-access', fingerprint));
    expect(new Set(both.map((each) => each.hash)).size).toBe(2);
    expect(states(run({ findings: [policy('b.json'), a], baseline: baseline(...both) }))).toEqual([
      'baselined a.json:3',
      'baselined b.json:3',
    ]);
  });

  test('is not shifted by copies in excluded or waived folders', () => {
    const held = baseline(entry('admin-access', policy('z.json').fingerprint));
    const copies = [policy('z.json'), policy('a/1.json'), policy('b/2.json')];
    const waivers = [{ rule: 'admin-access', path: 'b/**', reason: 'x', expires: '2027-01-01', line: 1 }];
    expect(states(run({ findings: copies, baseline: held, config: { exclude: ['a/**'], waivers } }))).toEqual([
      'waived b/2.json:3',
      'baselined z.json:3',
    ]);
  });

  test('ends with its day, and that is said', () => {
    const held = baseline(entry('admin-access', a.fingerprint, { expires: '2026-11-21' }));
    const result = run({ findings: [a], baseline: held });
    expect(states(result)).toEqual(['open a.json:3']);
    expect(result.remarks).toEqual([expect.stringContaining('expired on 2026-11-21')]);
    expect(now).toBeGreaterThan(Date.parse('2026-11-22T00:00:00Z'));
  });
});

describe('an entry that matches nothing', () => {
  const held = baseline(entry('admin-access', hash('a')));

  test('is reported at its line, medium, under the check of its rule', () => {
    const result = run({ baseline: held });
    expect(result.findings).toMatchObject([
      { check: 'policies', rule: 'stale-baseline', severity: 'medium', state: 'open', place: { path: 'base.json', line: 5 } },
    ]);
    expect(result.stale).toEqual(held.entries);
  });

  test.each([
    ['in a change', { mode: 'changes' as const }],
    ['in history', { mode: 'history' as const }],
    ['in a part of the tree', { wholeTree: false }],
    ['where its check did not end', { outcomes: [outcome([], { status: 'incomplete' })] }],
    ['where its check was not asked for', { outcomes: [outcome([], { check: 'keys' })] }],
  ])('is not, %s', (_, changes) => {
    expect(run({ baseline: held, ...changes }).findings).toEqual([]);
  });

  test('is not while what it matches is excluded, waived or off', () => {
    const a = policy('a.json');
    const matching = baseline(entry('admin-access', a.fingerprint));
    expect(run({ findings: [a], baseline: matching, config: { exclude: ['**'] } }).stale).toEqual([]);
    expect(run({ findings: [a], baseline: matching, config: { severity: { 'admin-access': 'off' } } }).stale).toEqual([]);
  });

  test('of a rule that is no more is reported too', () => {
    expect(run({ baseline: baseline(entry('gone-rule', hash('a'))) }).findings).toMatchObject([
      { rule: 'stale-baseline', check: 'policies' },
    ]);
  });

  test('can be waived or switched off like any rule', () => {
    expect(run({ baseline: held, config: { severity: { 'stale-baseline': 'off' } } }).findings).toEqual([]);
  });
});

test('no secret and no path stands in it', () => {
  const secret = Array.from({ length: 40 }, (_, i) => String.fromCharCode(97 + ((i * 7) % 26))).join('');
  const { findings } = run({ findings: [key([secret], 'deploy/.env:3')] });
  const text = renderBaseline(findings.map(({ rule, fingerprint }) => entry(rule, fingerprint)));
  expect(text.includes(secret)).toBe(false);
  expect(text).not.toContain('.env');
});
