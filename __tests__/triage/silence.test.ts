import { describe, expect, test } from '@jest/globals';
import { key, now, outcome, policy, run, states, waiver } from './make.js';

describe('excluded paths', () => {
  const config = { exclude: ['third_party/**'] };

  test('are counted and named, not listed', () => {
    const result = run({ findings: [policy('third_party/a/p.json'), policy('p.json', { what: '2' })], config });
    expect(states(result)).toEqual(['open p.json:3']);
    expect(result.unlisted).toEqual([{ rule: 'admin-access', why: 'excluded', count: 1 }]);
    expect(result.excluded).toEqual([{ path: 'third_party/a/p.json', why: 'excluded by the config: third_party/**' }]);
  });

  test('hold only for the places they match: the finding stays open at the first other one', () => {
    const result = run({ findings: [key(['v'], 'third_party/.env:1', 'src/.env:4', 'third_party/b:2', 'web/.env:9')], config });
    expect(states(result)).toEqual(['open src/.env:4']);
    expect(result.unlisted).toEqual([]);
    expect(result.findings[0]?.related.map(({ path, message }) => [path, message.includes('excluded')])).toEqual([
      ['web/.env', false],
      ['third_party/.env', true],
      ['third_party/b', true],
    ]);
  });

  test('an archive takes its members along', () => {
    const result = run({ findings: [key(['v'], 'third_party/a.zip!/x/.env:1')], config });
    expect(result.findings).toEqual([]);
    expect(run({ findings: [key(['v'], 'lib/a.jar!/x')], config: { exclude: ['**/*.jar'] } }).findings).toEqual([]);
  });

  test('a message of a commit stands at no path', () => {
    const finding = { ...key(['v'], ':1'), place: { path: '', line: 1, commit: 'c'.repeat(40), in: 'commit-message' as const } };
    expect(run({ findings: [finding], mode: 'history', config: { exclude: ['**'] } }).findings).toHaveLength(1);
  });
});

describe('waivers', () => {
  const findings = [policy('infra/prod/p.json'), policy('app/p.json', { what: '2' })];

  test('by rule and path', () => {
    const result = run({ findings, config: { waivers: [waiver({ rule: 'admin-access', path: 'infra/**/*.json', owner: 'platform' })] } });
    expect(states(result)).toEqual(['open app/p.json:3', 'waived infra/prod/p.json:3']);
    expect(result.findings[1]).toMatchObject({ reason: 'reviewed (platform, until 2027-01-31)' });
    expect(result.findings[1]).not.toHaveProperty('waiver');
    expect(result.remarks).toEqual([]);
  });

  test('not for another rule', () => {
    const result = run({ findings, config: { waivers: [waiver({ rule: 'service-wildcard', path: '**' })] } });
    expect(states(result)).toEqual(['open app/p.json:3', 'open infra/prod/p.json:3']);
    expect(result.remarks).toEqual([
      expect.stringContaining('service-wildcard for ** (.github/aws-access-gate.yml, line 7) matches nothing'),
    ]);
  });

  test('by fingerprint, wherever it moves', () => {
    const [, second] = findings;
    const waivers = [waiver({ rule: 'admin-access', fingerprint: second?.fingerprint ?? '' })];
    expect(states(run({ findings: [policy('moved/p.json', { what: '2', line: 99 })], config: { waivers } }))).toEqual([
      'waived moved/p.json:99',
    ]);
  });

  test('by fingerprint and path: both must match', () => {
    const fingerprint = findings[1]?.fingerprint ?? '';
    expect(states(run({ findings, config: { waivers: [waiver({ rule: 'admin-access', fingerprint, path: 'infra/**' })] } }))).toContain(
      'open app/p.json:3',
    );
    expect(states(run({ findings, config: { waivers: [waiver({ rule: 'admin-access', fingerprint, path: 'app/**' })] } }))).toContain(
      'waived app/p.json:3',
    );
  });

  test('every place must be waived, else the finding is open at the first that is not', () => {
    const waivers = [waiver({ rule: 'access-key-id', path: 'docs/**' })];
    const open = run({ findings: [key(['v'], 'docs/a:1', 'docs/b:2', 'src/c:3')], config: { waivers } });
    expect(states(open)).toEqual(['open src/c:3']);
    expect(open.findings[0]?.related.map(({ path, message }) => [path, message.includes('waived: reviewed')])).toEqual([
      ['docs/a', true],
      ['docs/b', true],
    ]);
    expect(states(run({ findings: [key(['v'], 'docs/a:1', 'docs/b:2')], config: { waivers } }))).toEqual(['waived docs/a:1']);
  });

  test('hold to the end of their day in UTC, and are said when over', () => {
    const config = { waivers: [waiver({ rule: 'admin-access', path: '**', expires: '2026-11-22' })] };
    const last = Date.parse('2026-11-22T23:59:59.999Z');
    expect(states(run({ findings, config, now: last }))).toEqual(['waived app/p.json:3', 'waived infra/prod/p.json:3']);
    const over = run({ findings, config, now: last + 1 });
    expect(states(over)).toEqual(['open app/p.json:3', 'open infra/prod/p.json:3']);
    expect(over).toMatchObject({ verdict: 'fail', remarks: [expect.stringContaining('expired on 2026-11-22')] });
  });

  test('are called unused only where everything was looked at', () => {
    const config = { waivers: [waiver({ rule: 'admin-access', path: 'gone/**' })] };
    expect(run({ findings, config }).remarks).toHaveLength(1);
    expect(run({ findings, config, wholeTree: false }).remarks).toEqual([]);
    expect(run({ findings, config, mode: 'changes' }).remarks).toEqual([]);
    expect(run({ outcomes: [outcome(findings, { status: 'incomplete' })], config }).remarks).toEqual([]);
    expect(run({ outcomes: [outcome([], { check: 'keys' })], config }).remarks).toEqual([]);
  });

  test('a hundred unused ones are counted, not all told', () => {
    const waivers = Array.from({ length: 100 }, (_, i) => waiver({ rule: 'admin-access', path: `gone/${i}` }));
    const { remarks } = run({ config: { waivers } });
    expect(remarks).toHaveLength(21);
    expect(remarks.at(-1)).toContain('80 more');
  });
});

describe('every open finding comes with its waiver ready to paste', () => {
  test('and pasted, it holds', async () => {
    const { parseConfig } = await import('../../src/config/file.js');
    const { rules } = await import('./make.js');
    const findings = [policy('a.json'), policy('b.json')];
    const open = run({ findings });
    expect(states(open)).toEqual(['open a.json:3', 'open b.json:3']);
    const [first, second] = open.findings.map(({ waiver: text }) => text ?? '');
    const one = parseConfig(`fail-on: low\nwaivers:\n${first}\n`, 'c.yml', rules);
    expect(one.problems).toEqual([]);
    expect(states(run({ findings, config: one.config ?? {} }))).toEqual(['waived a.json:3', 'open b.json:3']);
    const both = parseConfig(`fail-on: low\nwaivers:\n${first}\n${second}\n`, 'c.yml', rules);
    expect(states(run({ findings, config: both.config ?? {} }))).toEqual(['waived a.json:3', 'waived b.json:3']);
    expect(first).toContain('expires: 2027-02-20');
    expect(now).toBe(Date.parse('2026-11-22T15:00:00Z'));
  });
});

describe('ignore comments', () => {
  const at = (path: string, line: number, reason: string | undefined = 'known', rule = 'admin-access') => ({ path, line, rule, reason });

  test.each([
    [2, 'waived'],
    [3, 'waived'],
    [1, 'open'],
    [4, 'open'],
  ])('on line %i of a finding on line 3: %s', (line, state) => {
    const result = run({ findings: [policy('p.json')], ignores: [at('p.json', line)] });
    expect(result.findings.map((finding) => [finding.state, finding.reason])).toEqual([[state, state === 'open' ? undefined : 'known']]);
  });

  test.each<[readonly [number, number], string, string]>([
    [[1, 3], 'known', 'waived'],
    [[3, 9], 'known', 'waived'],
    [[4, 9], 'known', 'open'],
    [[1, 2], 'known', 'open'],
    [[1, 9], '', 'open'],
  ])('of a resource in lines %j, with the reason "%s": %s', (lines, reason, state) => {
    const comment = { ...at('p.json', 9, reason), reason: reason === '' ? undefined : reason, lines };
    const result = run({ findings: [policy('p.json')], ignores: [comment] });
    expect(result.findings.map((finding) => finding.state)).toEqual(reason === '' ? [state, 'open'] : [state]);
  });

  test('of another rule or in another file do nothing', () => {
    const ignores = [at('p.json', 3, 'known', 'service-wildcard'), at('q.json', 3)];
    expect(states(run({ findings: [policy('p.json')], ignores }))).toEqual(['open p.json:3']);
  });

  test('hold only for their place', () => {
    const ignores = [at('a', 1, 'test key', 'access-key-id')];
    expect(states(run({ findings: [key(['v'], 'a:1', 'b:1')], ignores }))).toEqual(['open b:1']);
  });

  test('hold for what lies in history only where the tree judged has it there', () => {
    const ignores = [at('a', 1, 'test key', 'access-key-id')];
    const finding = key(['v'], 'a:1');
    const inHistory = (inTree: boolean) => ({
      ...finding,
      place: { ...finding.place, commit: 'c'.repeat(40), ...(inTree ? { inTree } : {}) },
    });
    expect(states(run({ findings: [inHistory(false)], ignores, mode: 'history' }))).toEqual(['open a:1']);
    const waived = run({ findings: [inHistory(true)], ignores, mode: 'history' });
    expect(states(waived)).toEqual(['waived a:1']);
    expect(waived.findings[0]?.place).not.toHaveProperty('inTree');
  });

  test('without a reason do nothing and are reported, low, under the check of their rule', () => {
    const result = run({ findings: [policy('p.json')], ignores: [{ ...at('p.json', 3), reason: undefined }] });
    expect(result.findings.map(({ rule, check, severity, state, place }) => [rule, check, severity, state, place.line])).toEqual([
      ['admin-access', 'policies', 'high', 'open', 3],
      ['ignore-without-reason', 'policies', 'low', 'open', 3],
    ]);
  });

  test('two checks that saw the same comment report it once', () => {
    const ignores = [{ ...at('p', 3, undefined, 'access-key-id'), reason: undefined }];
    const outcomes = [outcome([], { check: 'keys', ignores }), outcome([], { check: 'policies', ignores })];
    expect(run({ outcomes }).findings.map(({ check, rule }) => `${check} ${rule}`)).toEqual(['keys ignore-without-reason']);
  });

  test('of a check that was not asked for are not its business', () => {
    const ignores = [{ ...at('p', 3, undefined, 'login-subject'), reason: undefined }];
    expect(run({ ignores }).findings).toEqual([]);
  });

  test('that name no rule are said, but for the form in a manual', () => {
    const { remarks, findings } = run({ ignores: [at('p', 3, 'known', 'admin-acess'), at('README.md', 9, 'reason', 'rule')] });
    expect(findings).toEqual([]);
    expect(remarks).toEqual([expect.stringContaining('the nearest is admin-access')]);
  });
});
