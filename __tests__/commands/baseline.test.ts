import { describe, expect, test } from '@jest/globals';
import { updateBaseline } from '../../src/commands/baseline.js';
import { parseBaseline } from '../../src/triage/baseline.js';
import type { Baseline } from '../../src/triage/baseline.js';
import { key, now, policy, run, states } from '../triage/make.js';

const wish = { reason: ' before the gate came ', prune: false, now };
const read = (text: string): Baseline => {
  const { baseline, problems } = parseBaseline(text, 'b.json');
  expect(problems).toEqual([]);
  return baseline as Baseline;
};

describe('accepting what is there', () => {
  const findings = [policy('a.json'), policy('b.json'), policy('c.json', { rule: 'service-wildcard', severity: 'low' })];

  test('makes the next run pass, and one more open', () => {
    const update = updateBaseline(run({ findings }).findings, undefined, [], wish);
    expect(update).toMatchObject({ added: 3, kept: 0, pruned: 0 });
    const baseline = read(update.text);
    expect(baseline.entries.map(({ reason, added }) => [reason, added])).toEqual(Array(3).fill(['before the gate came', '2026-11-22']));
    const next = run({ findings, baseline });
    expect(next).toMatchObject({ verdict: 'pass', stale: [] });
    expect(states(run({ findings: [...findings, policy('d.json')], baseline })).filter((state) => state.startsWith('open'))).toEqual([
      'open d.json:3',
    ]);
  });

  test('keys too, and never their text', () => {
    const value = 'v'.repeat(40);
    const { text } = updateBaseline(run({ findings: [key([value], 'deploy/.env:3')] }).findings, undefined, [], wish);
    expect(text.includes(value)).toBe(false);
    expect(text).not.toContain('deploy');
  });

  test('again changes nothing', () => {
    const first = updateBaseline(run({ findings }).findings, undefined, [], wish);
    const baseline = read(first.text);
    const second = updateBaseline(run({ findings, baseline }).findings, baseline, [], { ...wish, reason: 'another reason' });
    expect(second).toEqual({ text: first.text, added: 0, kept: 3, pruned: 0 });
  });

  test('waived findings need no entry', () => {
    const waivers = [{ rule: 'admin-access', path: 'a.json', reason: 'x', expires: '2027-01-01', line: 1 }];
    expect(updateBaseline(run({ findings: [policy('a.json')], config: { waivers } }).findings, undefined, [], wish).added).toBe(0);
  });

  test('an expired entry is renewed', () => {
    const { fingerprint: hash } = policy('a.json');
    const old: Baseline = { path: 'b.json', entries: [{ rule: 'admin-access', hash, reason: 'old', expires: '2026-01-01', line: 5 }] };
    const update = updateBaseline(run({ findings: [policy('a.json')], baseline: old }).findings, old, [], wish);
    expect(update).toMatchObject({ added: 1, kept: 0 });
    expect(read(update.text).entries).toMatchObject([{ hash, reason: 'before the gate came' }]);
  });
});

describe('stale entries', () => {
  const old: Baseline = { path: 'b.json', entries: [{ rule: 'admin-access', hash: 'a'.repeat(64), reason: 'old', line: 5 }] };
  const { findings, stale } = run({ findings: [policy('a.json')], baseline: old });

  test('stay, and are never accepted themselves', () => {
    expect(updateBaseline(findings, old, stale, wish)).toMatchObject({ added: 1, kept: 1, pruned: 0 });
  });

  test('go with prune; without a reason nothing is added', () => {
    const update = updateBaseline(findings, old, stale, { reason: undefined, prune: true, now });
    expect(update).toMatchObject({ added: 0, kept: 0, pruned: 1 });
    expect(read(update.text).entries).toEqual([]);
  });
});
