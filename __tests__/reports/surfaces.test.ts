import { describe, expect, test } from '@jest/globals';
import type { Report } from '../../src/model/report.js';
import { comment } from '../../src/reports/comment.js';
import { formats, rendererOf } from '../../src/reports/index.js';
import { hostile, long } from './hostile.js';
import { context, finding, report, rich } from './sample.js';

const clean = report({ verdict: 'pass', notChecked: [], scanned: { mode: 'tree', commits: 0, files: 0, bytes: 0, notScanned: [] } });
const reports: readonly (readonly [string, Report])[] = [
  ['rich', rich],
  ['hostile', hostile],
  ['clean', clean],
];
const surfaces = [
  ...formats.map((format) => [format, async (of: Report) => (await rendererOf(format))(of, context)] as const),
  ['comment', async (of: Report) => comment(of, context)] as const,
];
const all = reports.flatMap(([name, of]) => surfaces.map(([format, render]) => ({ name, of, format, render })));

/** As the runner reads a line: trimmed, and a lone carriage return may end one too. */
const commands = (text: string): string[] =>
  text.split(/\r\n|\n|\r/).filter((line) => line.trim().startsWith('::') || line.includes('##['));

describe.each(all)('$format of the $name report', ({ of, format, render }) => {
  test('begins no workflow command, ends in a line break, and is the same each time', async () => {
    const text = await render(of);
    expect(commands(text)).toEqual([]);
    expect(text.endsWith('\n')).toBe(true);
    expect(await render(of)).toBe(text);
  });

  test('holds nothing unseen that a terminal or reader obeys', async () => {
    expect((await render(of)).replaceAll('\n', '').match(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u)).toBeNull();
  });

  test('names verdict and range', async () => {
    const text = await render(of);
    expect(text).toContain(of.verdict);
    if (format === 'json') expect((JSON.parse(text) as Report).scanned).toEqual(JSON.parse(JSON.stringify(of.scanned)));
    else expect(text).toContain(of.scanned.mode === 'changes' ? 'aaaaaaa..bbbbbbb' : of.scanned.mode);
  });
});

describe.each(surfaces.filter(([format]) => format !== 'json' && format !== 'sarif'))('%s', (_format, render) => {
  test('cuts an overlong name in its middle', async () => {
    const text = await render(report({ findings: [finding({ place: { path: long, line: 1 } })] }));
    expect(text).not.toContain('n'.repeat(500));
    expect(text).toMatch(/n{50}…m{50}/);
  });

  test('says message, fix, rule and place of every open finding', async () => {
    const text = await render(rich);
    for (const part of [
      'Allows',
      's3:*',
      'on every resource.',
      'List the actions that are needed.',
      'service-wildcard',
      'infra/policy.json:7:5',
    ])
      expect(text).toContain(part);
  });

  test('says why something was not checked, and what mends it', async () => {
    const text = await render(rich);
    for (const part of ['the live login', 'this run has no id-token', 'Grant id-token: write to the job.']) expect(text).toContain(part);
  });
});
