import { describe, expect, test } from '@jest/globals';
import type { Finding } from '../../src/model/finding.js';
import type { ScanMode } from '../../src/model/source.js';
import type { Base } from '../../src/triage/index.js';
import { key, policy, run, states, waiver } from './make.js';

const before = (findings: readonly Finding[] = [], keyValues: readonly string[] = []): Base => ({
  keyValues: new Set(keyValues),
  trees: [{ findings }],
});
const change = (findings: readonly Finding[], base: Base, rest: Parameters<typeof run>[0] = {}) =>
  run({ findings, base, mode: 'changes', ...rest });

describe.each(['changes', 'staged'] satisfies ScanMode[])('what base has too is existing in %s', (mode) => {
  test('and does not block', () => {
    const result = run({ findings: [policy('a.json')], base: before([policy('a.json', { line: 90 })]), mode });
    expect(states(result)).toEqual(['existing a.json:3']);
    expect(result).toMatchObject({ verdict: 'pass', exitCode: 0 });
    expect(result.findings[0]).not.toHaveProperty('waiver');
  });

  test('unless everything blocks; the state stays', () => {
    const result = run({ findings: [policy('a.json')], base: before([policy('a.json')]), mode, config: { block: 'all' } });
    expect(states(result)).toEqual(['existing a.json:3']);
    expect(result).toMatchObject({ verdict: 'fail', exitCode: 1 });
  });
});

test.each(['tree', 'history'] satisfies ScanMode[])('nothing is existing in %s', (mode) => {
  expect(states(run({ findings: [policy('a.json')], base: before([policy('a.json')]), mode }))).toEqual(['open a.json:3']);
});

test('without a base everything is new', () => {
  expect(states(run({ findings: [policy('a.json'), key(['v'], 'k:1')], mode: 'changes' }))).toEqual(['open a.json:3', 'open k:1']);
});

describe('policies and workflows, one for one', () => {
  test.each<[string, Finding[], Finding[], string[]]>([
    ['moved to another file', [policy('new.json')], [policy('old.json')], ['existing new.json:3']],
    ['one more', [policy('a.json'), policy('b.json')], [policy('b.json')], ['open a.json:3', 'existing b.json:3']],
    [
      'one more in the same file',
      [policy('a.json', { line: 3 }), policy('a.json', { line: 30 })],
      [policy('a.json', { line: 40 })],
      ['existing a.json:3', 'open a.json:30'],
    ],
    ['another holder', [policy('a.json', { evidence: { action: '*', holder: 'dev' } })], [policy('a.json')], ['open a.json:3']],
    ['another statement', [policy('a.json', { what: 'wider' })], [policy('a.json')], ['open a.json:3']],
    ['another rule', [policy('a.json', { rule: 'service-wildcard' })], [policy('a.json')], ['open a.json:3']],
    ['a worse one', [policy('a.json', { severity: 'critical' })], [policy('a.json')], ['open a.json:3']],
    ['a milder one', [policy('a.json', { severity: 'medium' })], [policy('a.json')], ['existing a.json:3']],
    [
      'a milder one beside the very one',
      [policy('a.json'), policy('b.json', { severity: 'medium' })],
      [policy('a.json')],
      ['existing a.json:3', 'open b.json:3'],
    ],
    [
      'evidence in another order of keys',
      [policy('a.json', { evidence: { holder: 'ops', action: '*' } })],
      [policy('a.json')],
      ['existing a.json:3'],
    ],
    ['a live answer', [policy('a.json', { live: true })], [policy('a.json')], ['open a.json:3']],
  ])('%s', (_, head, base, expected) => {
    expect(states(change(head, before(base)))).toEqual(expected);
    expect(states(change(head.toReversed(), before(base)))).toEqual(expected);
  });

  test('base and merge base: what either has, counted once', () => {
    const trees = [{ findings: [policy('a.json')] }, { findings: [policy('b.json')] }];
    const base: Base = { keyValues: new Set(), trees };
    expect(states(change([policy('b.json')], base))).toEqual(['existing b.json:3']);
    expect(states(change([policy('a.json'), policy('b.json')], base))).toEqual(['existing a.json:3', 'open b.json:3']);
  });

  test('the severity of the config is laid over, not compared', () => {
    const result = change([policy('a.json', { severity: 'medium' })], before([policy('a.json', { severity: 'medium' })]), {
      config: { severity: { 'admin-access': 'critical' } },
    });
    expect(states(result)).toEqual(['existing a.json:3']);
  });

  test('a thousand equal ones', () => {
    const many = (count: number) => Array.from({ length: count }, (_, i) => policy(`${i}.json`));
    const result = change(many(1000), before(many(999)));
    expect(result.findings.filter(({ state }) => state === 'open').map(({ place }) => place.path)).toEqual(['999.json']);
    expect(new Set(result.findings.map(({ fingerprint }) => fingerprint)).size).toBe(1000);
  });
});

describe('keys, by their values', () => {
  test.each<[string, Finding, string[], string]>([
    ['the same key elsewhere', key(['id'], 'new:1'), ['id'], 'existing'],
    ['another key', key(['id2'], 'a:1'), ['id'], 'open'],
    ['a pair of which base has both', key(['id', 'secret'], 'a:1'), ['secret', 'id'], 'existing'],
    ['a secret added to a known id', key(['id', 'secret'], 'a:1'), ['id'], 'open'],
  ])('%s', (_, finding, values, state) => {
    expect(change([finding], before([], values)).findings.map((each) => each.state)).toEqual([state]);
  });
});

describe("a change's own words silence nothing that base lacks", () => {
  const ignores = [{ path: 'a.json', line: 3, rule: 'admin-access', reason: 'trust me' }];

  test('an ignore comment', () => {
    const brought = change([policy('a.json')], before(), { ignores });
    expect(states(brought)).toEqual(['open a.json:3']);
    expect(brought.remarks).toEqual([
      'The ignore comment for admin-access at "a.json", line 3, came with this change, and counts only when it is merged.',
    ]);
    expect(states(change([policy('a.json')], before([policy('a.json')]), { ignores }))).toEqual(['waived a.json:3']);
  });

  test('a baseline entry', () => {
    const { fingerprint: hash } = policy('a.json');
    const baseline = { path: 'b.json', entries: [{ rule: 'admin-access', hash, reason: 'old', line: 5 }] };
    expect(states(change([policy('a.json')], before(), { baseline }))).toEqual(['open a.json:3']);
    const known = change([policy('a.json')], before([policy('a.json')]), { baseline, config: { block: 'all' } });
    expect(states(known)).toEqual(['baselined a.json:3']);
    expect(known.verdict).toBe('pass');
  });

  test("a waiver of the base's config does", () => {
    const config = { waivers: [waiver({ rule: 'admin-access', path: '**' })] };
    expect(states(change([policy('a.json')], before(), { config }))).toEqual(['waived a.json:3']);
  });
});

describe('waivers that the head adds', () => {
  const { fingerprint } = policy('a.json');
  const headWaivers = [waiver({ rule: 'admin-access', fingerprint, reason: 'needed now' })];

  test('do not count', () => {
    expect(states(change([policy('a.json')], before(), { headWaivers }))).toEqual(['open a.json:3']);
    expect(states(change([policy('a.json')], before(), { headWaivers, config: { acceptHeadWaivers: ['keys'] } }))).toEqual([
      'open a.json:3',
    ]);
  });

  test('count for the checks that the base accepts them for, by fingerprint only, and are shown aloud', () => {
    const config = { acceptHeadWaivers: ['policies'] as const };
    const result = change([policy('a.json')], before(), { headWaivers, config });
    expect(states(result)).toEqual(['waived a.json:3']);
    expect(result.remarks).toEqual([expect.stringContaining('needed now')]);
    const byPath = [waiver({ rule: 'admin-access', path: '**' })];
    expect(states(change([policy('a.json')], before(), { headWaivers: byPath, config }))).toEqual(['open a.json:3']);
    const over = [waiver({ rule: 'admin-access', fingerprint, expires: '2026-01-01' })];
    expect(states(change([policy('a.json')], before(), { headWaivers: over, config }))).toEqual(['open a.json:3']);
  });
});

test('an ignore comment without reason that base has is existing', () => {
  const ignores = [{ path: 'a.json', line: 3, rule: 'admin-access', reason: undefined }];
  const base: Base = { keyValues: new Set(), trees: [{ findings: [], ignores }] };
  expect(change([], base, { ignores }).findings.map(({ rule, state }) => `${rule} ${state}`)).toEqual(['ignore-without-reason existing']);
  expect(change([], before(), { ignores }).findings.map(({ rule, state }) => `${rule} ${state}`)).toEqual(['ignore-without-reason open']);
});
