import { describe, expect, test } from '@jest/globals';
import type { Severity } from '../../src/model/severity.js';
import { annotations } from '../../src/reports/annotations.js';
import { context, finding, report } from './sample.js';

const many = (count: number, severity: Severity) =>
  Array.from({ length: count }, (_, i) => finding({ severity, place: { path: `${severity}/${String(i).padStart(3, '0')}`, line: 1 } }));

const levelsOf = (made: readonly { readonly level: string }[]) => ({
  errors: made.filter(({ level }) => level === 'error').length,
  warnings: made.filter(({ level }) => level === 'warning').length,
  notices: made.filter(({ level }) => level === 'notice').length,
});

describe('how many of which level', () => {
  test.each([
    [{ critical: 3, high: 2, medium: 1, low: 1 }, 'high', { errors: 5, warnings: 0, notices: 2 }, undefined],
    [{ critical: 10, high: 10, medium: 10, low: 0 }, 'high', { errors: 10, warnings: 10, notices: 10 }, undefined],
    [{ critical: 15, high: 30, medium: 0, low: 0 }, 'high', { errors: 10, warnings: 10, notices: 0 }, 25],
    [{ critical: 11, high: 0, medium: 0, low: 12 }, 'high', { errors: 10, warnings: 1, notices: 10 }, 2],
    [{ critical: 12, high: 0, medium: 0, low: 0 }, 'none', { errors: 0, warnings: 0, notices: 10 }, 2],
    [{ critical: 0, high: 0, medium: 0, low: 3 }, 'low', { errors: 3, warnings: 0, notices: 0 }, undefined],
    [{ critical: 0, high: 0, medium: 0, low: 0 }, 'high', { errors: 0, warnings: 0, notices: 0 }, undefined],
  ] as const)('%j at fail-on %s', (counts, failOn, levels, left) => {
    const findings = (['low', 'medium', 'high', 'critical'] as const).flatMap((severity) => many(counts[severity], severity));
    const made = annotations(report({ findings, failOn }), context);
    expect(levelsOf(made)).toEqual(levels);
    const said = made.filter(({ message }) => / more in /.test(message));
    expect(said).toHaveLength(left === undefined ? 0 : 1);
    if (left !== undefined) expect(made.at(-1)?.message).toContain(`${left} more in the job summary`);
  });

  test('the worst come first, by path within a severity', () => {
    const made = annotations(report({ findings: [...many(12, 'high'), ...many(3, 'critical')] }), context);
    expect(made.map(({ file }) => file).slice(0, 4)).toEqual(['critical/000', 'critical/001', 'critical/002', 'high/000']);
  });

  test('what the host says besides counts against the ten', () => {
    const made = annotations(report({ findings: many(30, 'high') }), { ...context, reserved: { warning: 1 } });
    expect(levelsOf(made)).toEqual({ errors: 10, warnings: 9, notices: 0 });
    expect(made.at(-1)?.message).toContain('11 more in');
  });

  test('only open findings are annotated', () => {
    const states = (['existing', 'baselined', 'waived'] as const).map((state) => finding({ state }));
    expect(annotations(report({ findings: states }), context)).toEqual([]);
  });
});

describe('where they stand', () => {
  const at = (place: Parameters<typeof finding>[0] & object) => annotations(report({ findings: [finding(place)] }), context)[0];

  test('the title has the rule, the text message and fix', () => {
    const made = at({ rule: 'mfa-bypass', message: 'It is wrong.', fix: 'Mend it.' });
    expect(made?.title).toContain('mfa-bypass');
    expect(made?.message).toBe('It is wrong.\nFix: Mend it.');
  });

  test('the file is the exact path, whatever is in it', () => {
    const path = 'a,b:c%d\u202e/::x 文.json';
    expect(at({ place: { path, line: 2, column: 3, endLine: 2, endColumn: 9 } })).toMatchObject({
      file: path,
      startLine: 2,
      endLine: 2,
      startColumn: 3,
      endColumn: 9,
    });
  });

  test('a finding over several lines is its first line, without columns', () => {
    const made = at({ place: { path: 'x', line: 2, column: 3, endLine: 5, endColumn: 2 } });
    expect(made).toMatchObject({ startLine: 2, endLine: 2 });
    expect(made).not.toHaveProperty('startColumn');
  });

  test('a member stands at its archive, with the member in the text', () => {
    const made = at({ place: { path: 'lib/app.jar!/in/x.zip!/.env', line: 4, column: 1 } });
    expect(made?.file).toBe('lib/app.jar');
    expect(made).not.toHaveProperty('startLine');
    expect(made?.message).toContain('lib/app.jar!/in/x.zip!/.env:4:1');
  });

  test('a folder whose name ends in an exclamation mark is no archive', () => {
    expect(at({ place: { path: 'wow!/x', line: 1 } })?.file).toBe('wow!/x');
  });

  test.each([{ path: '' }, { path: '', in: 'commit-message' as const, commit: 'a'.repeat(40), line: 2 }])('no file for %j', (place) => {
    expect(at({ place })).not.toHaveProperty('file');
  });

  test('the commit is said where the tree does not have it', () => {
    expect(at({ place: { path: 'x', line: 1, commit: 'abcdef1234'.repeat(4) } })?.message).toContain('in commit abcdef1');
  });
});
