import type { NotChecked } from '../model/outcome.js';
import type { FindingState, Report } from '../model/report.js';
import { newAccessSection } from './access-markdown.js';
import { Budget } from './budget.js';
import { codeSpan, markdownCell, markdownItem } from './escape-markdown.js';
import { loginSection } from './login-markdown.js';
import { checksTable, findingDetails, findingRow, findingsHead, headline, knownRow } from './markdown-blocks.js';
import { capital, findingsIn, severityCounts } from './outline.js';

/**
 * The report as Markdown within `bytes` of UTF-8. When it gets tight, details go first, then rows of what is known, then rows
 * of what is open; the verdict and all counts always stand, and what is left out is said with where it can be read.
 */
export function markdownBody(report: Report, bytes: number, reportFile: string | undefined): string {
  const budget = new Budget(bytes);
  const open = findingsIn(report, 'open');
  const whole = reportFile === undefined ? 'the JSON report' : codeSpan(reportFile);
  const fixed = [headline(report), '', checksTable(report), ''];
  const counts = notOpen(report);
  fixed.forEach((block) => budget.take(block));
  counts.forEach((block) => budget.take(block));
  // Titles, folds and remarks on what is left out are short, and always stand.
  budget.take(' '.repeat(4000));

  const notes = budget.share(0.2);
  const asides = [
    ...list('Not checked', report.notChecked, unchecked, notes, whole),
    ...list('Remarks', report.remarks, markdownItem, notes, whole),
  ];
  budget.settle(notes);

  const accessShare = budget.share(0.25);
  const access = report.newAccess === undefined ? [] : newAccessSection(report.newAccess, accessShare, whole);
  budget.settle(accessShare);

  const loginShare = budget.share(0.15);
  const login = report.login === undefined ? [] : loginSection(report.login, loginShare, whole);
  budget.settle(loginShare);

  const rowsShare = budget.share(0.9);
  const rows = rowsShare.fit(open, findingRow);
  budget.settle(rowsShare);
  const known = (['existing', 'baselined', 'waived'] as const).flatMap((state) => fold(report, state, budget, whole));
  const scanned = folded(
    `Not scanned (${report.scanned.notScanned.length})`,
    '| Path | Why |\n| --- | --- |',
    report.scanned.notScanned,
    ({ path, why }) => `| ${codeSpan(path)} | ${markdownCell(why)} |`,
    budget,
    whole,
  );
  const details = budget.fit(open, findingDetails);

  const lines = [...fixed];
  if (rows.length > 0) lines.push('### Open findings', '', findingsHead, ...rows, '');
  if (rows.length < open.length) lines.push(`${open.length - rows.length} more open findings stand in ${whole}.`, '');
  lines.push(...access, ...login);
  if (details.length > 0) lines.push('### Details', '', ...details);
  if (details.length < open.length) lines.push(`The details of ${open.length - details.length} more stand in ${whole}.`, '');
  return `${[...lines, ...asides, ...counts, ...known, ...scanned].join('\n').trimEnd()}\n`;
}

function notOpen(report: Report): string[] {
  const lines = (['existing', 'baselined', 'waived'] as const).flatMap((state) => {
    const findings = findingsIn(report, state);
    return findings.length === 0 ? [] : [`- ${findings.length} ${state} (${severityCounts(findings)})`];
  });
  for (const { rule, why, count } of report.unlisted.slice(0, 200)) lines.push(`- ${count} ${codeSpan(rule)} ${why}, not listed`);
  return lines.length === 0 ? [] : ['### Not open', '', ...lines, ''];
}

function unchecked({ check, what, why, fix }: NotChecked): string {
  return `- **${check}**: ${[what, why, fix].map(markdownCell).join(': ')}`;
}

function list<T>(title: string, items: readonly T[], item: (value: T) => string, budget: Budget, whole: string): string[] {
  if (items.length === 0) return [];
  const shown = budget.fit(items, item);
  if (shown.length < items.length) shown.push(`- ${items.length - shown.length} more in ${whole}`);
  return [`### ${title}`, '', ...shown, ''];
}

function fold(report: Report, state: FindingState, budget: Budget, whole: string): string[] {
  const findings = findingsIn(report, state);
  const title = `${capital(state)} (${findings.length})`;
  return folded(
    title,
    '| Severity | Rule | Where | Reason, or what is wrong |\n| --- | --- | --- | --- |',
    findings,
    knownRow,
    budget,
    whole,
  );
}

function folded<T>(title: string, head: string, items: readonly T[], row: (value: T) => string, budget: Budget, whole: string): string[] {
  if (items.length === 0) return [];
  const shown = budget.fit(items, row);
  const rest = items.length - shown.length;
  const lines = [`<details><summary>${title}</summary>`, '', ...(shown.length > 0 ? [head, ...shown, ''] : [])];
  if (rest > 0) lines.push(`${rest} more in ${whole}.`, '');
  return [...lines, '</details>', ''];
}
