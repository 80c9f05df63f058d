import { describe, expect, test } from '@jest/globals';
import { failLevels, severities } from '../../src/model/severity.js';
import { outcome, policy, run } from './make.js';

describe('verdict and exit code', () => {
  test('nothing found, all ran: pass', () => {
    expect(run()).toMatchObject({ verdict: 'pass', exitCode: 0, findings: [], unlisted: [], remarks: [], excluded: [], stale: [] });
  });

  test.each(failLevels.flatMap((failOn) => severities.map((severity) => [severity, failOn] as const)))(
    '%s under fail-on %s',
    (severity, failOn) => {
      const levels: readonly string[] = severities;
      const fails = failOn !== 'none' && levels.indexOf(severity) <= levels.indexOf(failOn);
      const result = run({ findings: [policy('a.json', { severity })], config: { failOn } });
      expect(result).toMatchObject(fails ? { verdict: 'fail', exitCode: 1 } : { verdict: 'pass', exitCode: 0 });
    },
  );

  test('a finding beats incompleteness', () => {
    const outcomes = [outcome([policy('a.json')], { status: 'incomplete', reason: 'unreadable' })];
    expect(run({ outcomes })).toMatchObject({ verdict: 'fail', exitCode: 1 });
  });

  test('incomplete is exit 2, with warn exit 0, and the verdict stays', () => {
    const outcomes = [outcome([], { check: 'keys', status: 'incomplete', reason: 'shallow' })];
    expect(run({ outcomes })).toMatchObject({
      verdict: 'incomplete',
      exitCode: 2,
      checks: [{ check: 'keys', status: 'incomplete', reason: 'shallow' }],
    });
    expect(run({ outcomes, config: { onIncomplete: 'warn' } })).toMatchObject({ verdict: 'incomplete', exitCode: 0 });
  });

  test('a milder finding does not hide incompleteness', () => {
    const outcomes = [outcome([policy('a.json', { severity: 'low' })], { status: 'incomplete' })];
    expect(run({ outcomes })).toMatchObject({ verdict: 'incomplete', exitCode: 2 });
  });

  test('skipped is not incomplete', () => {
    expect(run({ outcomes: [outcome([], { check: 'login', status: 'skipped', reason: 'a fork' })] })).toMatchObject({
      verdict: 'pass',
      exitCode: 0,
    });
  });

  test('a check that was asked for and gave no answer is incomplete', () => {
    const result = run({ outcomes: [outcome([])], config: { checks: ['keys', 'policies'] } });
    expect(result).toMatchObject({ verdict: 'incomplete', exitCode: 2 });
    expect(result.checks.map(({ check, status }) => `${check} ${status}`)).toEqual(['policies ran', 'keys incomplete']);
  });

  test('an invalid config in the change is exit 2 whatever on-incomplete says, 1 beside an open finding, and said', () => {
    const headProblems = ['.github/aws-access-gate.yml:1:1: unknown key'];
    expect(run({ mode: 'changes', headProblems, config: { onIncomplete: 'warn' } })).toMatchObject({
      verdict: 'incomplete',
      exitCode: 2,
      remarks: headProblems,
    });
    expect(run({ mode: 'changes', headProblems, findings: [policy('a.json')] })).toMatchObject({ verdict: 'fail', exitCode: 1 });
  });

  test('findings come by severity, path, line', () => {
    const findings = [
      policy('b.json', { severity: 'low', what: '1' }),
      policy('b.json', { severity: 'critical', what: '2', line: 20 }),
      policy('b.json', { severity: 'critical', what: '3', line: 3 }),
      policy('a.json', { severity: 'critical', what: '4', line: 100 }),
      policy('B.json', { severity: 'medium', what: '5' }),
    ];
    const sorted = run({ findings }).findings.map(({ severity, place }) => `${severity} ${place.path}:${place.line}`);
    expect(sorted).toEqual(['critical a.json:100', 'critical b.json:3', 'critical b.json:20', 'medium B.json:3', 'low b.json:3']);
    const backwards = run({ findings: findings.toReversed() }).findings;
    expect(backwards).toEqual(run({ findings }).findings);
  });
});

describe('severity', () => {
  test('the config replaces it, for the verdict too', () => {
    const findings = [policy('a.json', { rule: 'service-wildcard', severity: 'medium' })];
    expect(run({ findings, config: { severity: { 'service-wildcard': 'critical' } } })).toMatchObject({
      verdict: 'fail',
      findings: [{ severity: 'critical' }],
    });
    expect(run({ findings, config: { severity: { 'service-wildcard': 'low' }, failOn: 'medium' } })).toMatchObject({
      verdict: 'pass',
      findings: [{ severity: 'low' }],
    });
  });

  test('off: counted by rule and named, not listed', () => {
    const findings = [
      policy('a.json', { rule: 'service-wildcard' }),
      policy('b.json', { rule: 'service-wildcard', what: '2' }),
      policy('c.json'),
    ];
    const result = run({ findings, config: { severity: { 'service-wildcard': 'off' } } });
    expect(result.unlisted).toEqual([{ rule: 'service-wildcard', why: 'off', count: 2 }]);
    expect(result.findings.map(({ rule }) => rule)).toEqual(['admin-access']);
  });
});
