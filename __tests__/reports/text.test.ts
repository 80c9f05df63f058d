import { describe, expect, test } from '@jest/globals';
import { agent } from '../../src/reports/agent.js';
import { json } from '../../src/reports/json.js';
import { text } from '../../src/reports/text.js';
import { context, finding, hash, head, report, rich } from './sample.js';

const lastLine = (of: string): string => of.trimEnd().split('\n').at(-1) as string;

describe('the last line is the verdict and the range', () => {
  test.each([
    ['a failure', rich, 'fail: 5 open findings at or above high (3 critical, 2 high) · aaaaaaa..bbbbbbb'],
    ['a pass', report({ verdict: 'pass' }), 'pass: nothing open · aaaaaaa..bbbbbbb'],
    ['a mode', report({ verdict: 'pass', scanned: { ...rich.scanned, mode: 'history' } }), 'pass: nothing open · history'],
    [
      'a change without a base',
      report({ verdict: 'pass', scanned: { mode: 'changes', head, commits: 1, files: 1, bytes: 1, notScanned: [] } }),
      'pass: nothing open · changes up to bbbbbbb',
    ],
    [
      'findings that block nothing',
      report({ verdict: 'pass', findings: [finding({ severity: 'low' })] }),
      'pass: 1 open finding (1 low), none at or above high · aaaaaaa..bbbbbbb',
    ],
    [
      'a check cut short',
      report({ verdict: 'incomplete', checks: [{ check: 'keys', status: 'incomplete', reason: 'shallow', durationMs: 1 }] }),
      'incomplete: keys could not be checked to the end. This is no pass · aaaaaaa..bbbbbbb',
    ],
  ])('%s', (_name, of, line) => expect(lastLine(text(of, context))).toBe(line));
});

test('findings stand by severity, then by path', () => {
  const places = text(rich, context).match(/^ {2}\S.*(?= {2}[a-z-]+)/gm);
  expect(places).toEqual([
    '  deploy/.env:3:23',
    '  dist/app.zip!/config/.env:9:1',
    '  old/key.txt:1:1',
    '  (no file)',
    '  message of commit bbbbbbb, line 4',
    '  infra/policy.json:7:5',
  ]);
});

test('what is said of several places is said once, and every place stands', () => {
  const at = (path: string, line: number, message = 'The same.') =>
    finding({ fingerprint: hash(path, line), rule: 'policy-grammar', message, place: { path, line, column: 3 }, related: [] });
  const far = { path: 'b.json', line: 9, message: 'leads there' };
  const lines = text(
    report({
      findings: [at('b.json', 2), at('a.json', 7), at('a.json', 5, 'Another.'), { ...at('c.json', 1), related: [far] }, at('a.json', 30)],
    }),
    context,
  ).split('\n');
  const first = lines.indexOf('CRITICAL (5)') + 1;
  const block = lines.slice(first, lines.indexOf('', first));
  expect(block).toEqual([
    '  a.json:5:3  policy-grammar',
    '    Another.',
    expect.stringContaining('    Fix: '),
    '  a.json:7:3  policy-grammar',
    '    The same.',
    expect.stringContaining('    Fix: '),
    '    The same at 2 other places:',
    '      a.json:30:3',
    '      b.json:2:3',
    '  c.json:1:3  policy-grammar',
    '    The same.',
    expect.stringContaining('    Fix: '),
    '    see b.json:9: leads there',
  ]);
});

test('what is known already is counted, not listed', () => {
  const shown = text(rich, context);
  expect(shown).toContain('1 existing (1 low), 1 baselined (1 high), 1 waived (1 medium)');
  expect(shown).not.toContain('legacy.json');
});

test('waivers of a few stand whole; of many one does, and where the others are', () => {
  const waived = (count: number) =>
    report({
      findings: Array.from({ length: count }, (_, i) => finding({ waiver: `  - rule: r${i}`, place: { path: `f${i}`, line: 1 } })),
    });
  expect(text(waived(3), context).match(/^ {2}- rule: r\d$/gm)).toHaveLength(3);
  const many = text(waived(500), { ...context, reportFile: '/tmp/report.json' });
  expect(many.match(/^ {2}- rule: r\d$/gm)).toHaveLength(1);
  expect(many).toContain('the other 499 stand ready in /tmp/report.json');
});

test('a command to be copied is never broken', () => {
  const command = `aws iam ${'--option value '.repeat(12)}`.trim();
  const wrapped = text(report({ findings: [finding({ fix: `${'Do it now '.repeat(20)}:\n# why\n${command}` })] }), {
    ...context,
    width: 60,
  });
  expect(wrapped.split('\n')).toContain(`    ${command}`);
});

test('prose wraps at the width of a terminal, and a copied block keeps its indent', () => {
  const long = report({ findings: [finding({ message: 'word '.repeat(60), fix: `Do it:\n    ${'x '.repeat(60)}` })] });
  const wrapped = text(long, { ...context, width: 60 }).split('\n');
  expect(Math.max(...wrapped.filter((line) => /word|x x/.test(line)).map((line) => line.length))).toBeLessThanOrEqual(60);
  expect(wrapped.filter((line) => line.includes('x x')).every((line) => line.startsWith('        x'))).toBe(true);
});

test('colour changes nothing but colour', () => {
  const bare = text(rich, { ...context, colour: true }).replace(/\u001b\[[\d;]*m/g, '');
  expect(bare).toBe(text(rich, context));
  expect(text(rich, { ...context, colour: true })).not.toBe(bare);
});

test('agent lines: one a finding, the verdict behind them', () => {
  const lines = agent(rich).trimEnd().split('\n');
  expect(lines.filter((line) => /\[(?:open|existing|baselined|waived)\]/.test(line))).toHaveLength(rich.findings.length);
  expect(lastLine(agent(rich))).toMatch(/^verdict: fail: /);
});

describe('json', () => {
  test('is the report, in the order of the contract', () => {
    expect(JSON.parse(json(rich))).toEqual(JSON.parse(JSON.stringify(rich)));
    expect(Object.keys(JSON.parse(json(rich)) as object).slice(0, 4)).toEqual(['version', 'tool', 'verdict', 'failOn']);
  });

  test('keeps every string as it is, lone surrogates and separators too', () => {
    const path = 'a\ud800\u2028\u202e\u009b\u{e0041}##[x';
    const parsed = JSON.parse(json(report({ findings: [finding({ place: { path } })] }))) as typeof rich;
    expect(parsed.findings[0]?.place.path).toBe(path);
  });
});
