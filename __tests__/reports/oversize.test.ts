import { describe, expect, test } from '@jest/globals';
import type { Report } from '../../src/model/report.js';
import { annotations } from '../../src/reports/annotations.js';
import { comment } from '../../src/reports/comment.js';
import { formats, rendererOf } from '../../src/reports/index.js';
import { sarif } from '../../src/reports/sarif.js';
import { context, finding, report } from './sample.js';

interface SarifRun {
  readonly results: readonly { readonly message: { readonly text: string }; readonly locations: readonly object[] }[];
  readonly properties: { readonly leftOut: number };
}

const runOf = (of: Report): SarifRun => (JSON.parse(sarif(of, context)) as { runs: [SarifRun] }).runs[0];

/** One finding, a waived one and all asides, with the same words everywhere. */
const allOf = (words: string): Report =>
  report({
    findings: [
      finding({
        message: words,
        fix: words,
        waiver: words,
        place: { path: words, line: 1 },
        related: [{ path: words, line: 1, message: words }],
      }),
      finding({ state: 'waived', reason: words }),
    ],
    checks: [{ check: 'keys', status: 'incomplete', reason: words, durationMs: 1 }],
    notChecked: [{ check: 'keys', what: words, why: words, fix: words }],
    remarks: [words],
    scanned: { ...report().scanned, notScanned: [{ path: words, why: words }] },
  });

const surfaces = [
  ...formats.filter((format) => format !== 'json').map((format) => [format, async (of: Report) => (await rendererOf(format))(of, context)]),
  ['comment', async (of: Report) => comment(of, context)],
  ['annotations', async (of: Report) => JSON.stringify(annotations(of, context))],
] as [string, (of: Report) => Promise<string>][];

const pieces = ['word ', ' ', '\n', '`', '"', '{"', '$', '😀', '::', '\u202e', '\\', '://', '<', '&#', '_', '*'];

describe.each(surfaces)('%s', (_name, render) => {
  test.each(pieces)('%j, half a million times over, is cut', async (piece) => {
    const text = await render(allOf(piece.repeat(Math.ceil(500_000 / piece.length))));
    expect(text.length).toBeLessThan(2_000_000);
    expect(/\p{Cs}/u.test(text)).toBe(false);
  });
});

describe('SARIF', () => {
  test('never cuts a character in half', () => {
    const texts = runOf(allOf(`x${'😀'.repeat(9000)}`)).results.map(({ message }) => message.text);
    expect(texts.some((text) => /\p{Cs}/u.test(text))).toBe(false);
  });

  test('one monstrous finding does not push the others out', () => {
    const monster = finding({
      related: [{ path: 'a', line: 1, message: 'y'.repeat(12_000_000) }],
      place: { path: 'p/'.repeat(6_000_000), line: 1 },
    });
    const run = runOf(report({ findings: [monster, finding({ severity: 'low' })] }));
    expect(run.results).toHaveLength(2);
    expect(run.properties.leftOut).toBe(0);
  });

  test('a path that no system can check out stands at the config file', () => {
    const [result] = runOf(report({ findings: [finding({ place: { path: `${'d/'.repeat(3000)}f`, line: 4 } })] })).results;
    expect(JSON.stringify(result?.locations)).toContain('.github/aws-access-gate.yml');
    expect(result?.message.text).toMatch(/d\/…/);
  });
});
