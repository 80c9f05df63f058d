import type { Report, ReportedFinding } from '../model/report.js';
import { severities } from '../model/severity.js';
import { proseLines } from './escape.js';
import { codeBlock, codeSpan, htmlCode, markdownCell, markdownLine, markdownLink, markdownProse } from './escape-markdown.js';
import { capital, findingsIn, rangeName, scannedSizes, verdictReason } from './outline.js';
import { commitNote, placeName } from './place.js';

const marks = { pass: '✅', fail: '❌', incomplete: '⚠️' } as const;
const relatedLimit = 10;

/** Verdict, range, and the number of open findings by severity: what stands whatever the budget. */
export function headline(report: Report): string {
  const open = findingsIn(report, 'open');
  const counts = severities.map((severity) => open.filter((finding) => finding.severity === severity).length);
  const lines = [
    `## ${marks[report.verdict]} AWS Access Gate: ${report.verdict}`,
    '',
    `**${markdownLine(capital(verdictReason(report)))}.**`,
    '',
  ];
  lines.push(`Scanned: ${codeSpan(rangeName(report))} (${scannedSizes(report)}).`);
  if (open.length > 0)
    lines.push('', `| ${severities.join(' | ')} |`, `|${' ---: |'.repeat(severities.length)}`, `| ${counts.join(' | ')} |`);
  return lines.join('\n');
}

export const findingsHead = '| Severity | Rule | Where | What is wrong, and its fix |\n| --- | --- | --- | --- |';

/** One row of the table of findings: of message and fix the first line, the rest stands in the details. */
export function findingRow(finding: ReportedFinding): string {
  return `| ${finding.severity} | ${markdownLink(finding.rule, finding.helpUri)} | ${where(finding.place)} | ${firstLine(finding.message)}<br>**Fix:** ${firstLine(finding.fix)} |`;
}

function firstLine(text: string): string {
  const [first = '', ...rest] = proseLines(text);
  return markdownLine(first) + (rest.length > 0 ? ' …' : '');
}

/** What to do about one finding, folded: its fix, the places that explain it, its waiver. */
export function findingDetails(finding: ReportedFinding): string {
  const blocks = [
    `<details><summary>${finding.severity} · ${htmlCode(finding.rule)} · ${htmlCode(placeName(finding.place))}</summary>`,
    markdownProse('What', finding.message),
    markdownProse('Fix', finding.fix),
  ];
  const shown = finding.related.slice(0, relatedLimit).map((other) => `- ${where(other)}: ${markdownCell(other.message)}`);
  if (finding.related.length > shown.length) shown.push(`- and ${finding.related.length - shown.length} more`);
  if (shown.length > 0) blocks.push(`**See also**`, shown.join('\n'));
  if (finding.waiver !== undefined)
    blocks.push('To accept it instead, with a reason, under `waivers:` in the config file:', codeBlock(finding.waiver, 'yaml'));
  return [...blocks, '</details>', ''].join('\n\n').trimEnd() + '\n';
}

/** One row of a folded table of known findings; with the reason somebody gave, or what is wrong. */
export function knownRow(finding: ReportedFinding): string {
  return `| ${finding.severity} | ${markdownLink(finding.rule, finding.helpUri)} | ${where(finding.place)} | ${markdownCell(finding.reason ?? finding.message)} |`;
}

/** Where something stands, as code, with the commit that holds it. */
export function where(place: ReportedFinding['place']): string {
  const note = commitNote(place);
  return note === '' ? codeSpan(placeName(place)) : `${codeSpan(placeName(place))} ${note}`;
}

/** Which checks ran, and why the others did not. */
export function checksTable(report: Report): string {
  const rows = report.checks.map(({ check, status, reason }) => `| ${check} | ${status} | ${markdownCell(reason ?? '')} |`);
  return ['| Check | Status | Why |', '| --- | --- | --- |', ...rows].join('\n');
}
