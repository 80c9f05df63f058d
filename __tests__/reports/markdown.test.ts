import { describe, expect, test } from '@jest/globals';
import type { Report } from '../../src/model/report.js';
import { comment, commentMarker, resolvedComment } from '../../src/reports/comment.js';
import { markdown } from '../../src/reports/markdown.js';
import { hostile } from './hostile.js';
import { context, finding, report, rich } from './sample.js';

const crowd = (count: number, message: string): Report =>
  report({
    findings: (['open', 'existing', 'baselined', 'waived'] as const).flatMap((state) =>
      Array.from({ length: count }, (_, i) =>
        finding({ state, message, reason: message, severity: 'high', place: { path: `f${i}`, line: 1 } }),
      ),
    ),
    notChecked: Array.from({ length: count }, () => ({ check: 'keys', what: message, why: message, fix: message })),
    remarks: Array.from({ length: count }, () => message),
    scanned: { ...rich.scanned, notScanned: Array.from({ length: count }, (_, i) => ({ path: `n${i}`, why: message })) },
  });

/** What stands outside code, with our own links to rule pages taken out. */
const outsideCode = (text: string): string =>
  text
    .replace(/^(`{3,}).*\n[\s\S]*?\n\1$/gm, '')
    .replace(/<code>.*?<\/code>/g, '')
    .replace(/(`+)(?!`).*?[^`]\1(?!`)/g, '')
    .replace(/\]\(https:\/\/github\.com\/aws-access-gate[\w./-]*\)/g, ']');

const hostileMarkdown = outsideCode(
  markdown({ ...hostile, findings: hostile.findings.map((each) => ({ ...each, helpUri: '' })) }, context),
);

describe('nothing hostile means anything', () => {
  test('the only HTML is ours', () => {
    const tags = new Set(hostileMarkdown.match(/<[^>]*>?/g));
    expect([...tags].sort()).toEqual(['</details>', '</span>', '</summary>', '<br>', '<details>', '<span>', '<summary>']);
  });

  test.each([
    ['mention', /@\w/],
    ['reference', /(?<![&\w])#\d|gh-\d/i],
    ['address', /:\/\/|www\./],
    ['link or image', /(?<!\\)\[[^\]]*(?<!\\)\]\(/],
    ['formula', /\$[^<]/],
    ['emphasis', /(?<![\\*])\*(?!\*)|(?<!\\)~~/],
  ])('no %s', (_name, pattern) => expect(hostileMarkdown.match(pattern)).toBeNull());

  test('every row of a table has the cells of its head', () => {
    const lines = markdown(hostile, context).split('\n');
    let cells = 0;
    for (const line of lines) {
      if (!line.startsWith('|')) cells = 0;
      else if (cells === 0) cells = line.split('|').length;
      else expect(line.split('|')).toHaveLength(cells);
    }
  });

  test('folds open and close in turn', () => {
    const folds = hostileMarkdown.match(/<\/?details>/g) ?? [];
    expect(folds.length).toBeGreaterThan(2);
    expect(folds.every((tag, i) => tag === (i % 2 === 0 ? '<details>' : '</details>'))).toBe(true);
  });
});

describe('budgets', () => {
  test.each([
    ['many short ones', 6000, 'x'],
    ['many long ones', 2000, 'ü '.repeat(1500)],
    ['few', 3, 'x'],
  ])('%s: summary under 1 MiB, comment under 65,536 characters, all counts in both', (_name, count, message) => {
    const of = crowd(count, message);
    const summary = markdown(of, { ...context, reportFile: '/tmp/r.json' });
    expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024 - 100_000);
    const posted = comment(of, context);
    expect(posted.length).toBeLessThanOrEqual(65_536);
    for (const text of [summary, posted]) {
      expect(text.includes(`| 0 | ${count} | 0 | 0 |`)).toBe(true);
      for (const state of ['existing', 'baselined', 'waived']) expect(text.includes(`- ${count} ${state} (${count} high)`)).toBe(true);
      expect(text.includes(`Not scanned (${count})`)).toBe(true);
    }
    expect(/ more open findings? stand in /.test(summary)).toBe(count > 3);
  });

  test('details go before rows', () => {
    const text = markdown(crowd(1500, 'y '.repeat(80)), context);
    expect(/ more open findings? stand/.test(text)).toBe(false);
    expect(/The details of \d+ more stand in the JSON report/.test(text)).toBe(true);
  });
});

describe('the comment', () => {
  test('is told by its first line, one for each category', () => {
    expect(comment(rich, context).startsWith(`${commentMarker()}\n`)).toBe(true);
    expect(comment(rich, { ...context, category: 'infra' }).startsWith(`${commentMarker('infra')}\n`)).toBe(true);
    expect(commentMarker('infra')).not.toBe(commentMarker());
    expect(resolvedComment({ ...context, category: 'infra' })).toMatch(/^<!-- [^\n]*infra -->\n[^\n]*resolved/);
  });

  test('has a marker that no category ends early', () => {
    for (const category of ['--> <b>x</b>', 'a\nb', '\ud800', '文']) expect(commentMarker(category)).toMatch(/^<!-- [\w:%.!*'()-]+ -->$/);
  });
});

test('the summary says verdict, range and counts before all else', () => {
  const lines = markdown(rich, context).split('\n').filter(Boolean);
  expect(lines[0]).toContain('fail');
  expect(lines[2]).toContain('`aaaaaaa..bbbbbbb`');
  expect(lines.slice(3, 6)).toEqual(['| critical | high | medium | low |', '| ---: | ---: | ---: | ---: |', '| 3 | 2 | 1 | 0 |']);
});
