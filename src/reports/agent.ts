import type { Report, ReportedFinding } from '../model/report.js';
import { cutMiddle, logSafe, nameLimit, proseLines, visible } from './escape.js';
import { byWeight, rangeName, verdictSentence } from './outline.js';
import { commitNote, placeName } from './place.js';

/**
 * One line a finding for programs that read text: `place: severity rule [state] message Fix: fix`, then one line for each
 * thing not checked, then the verdict. Existing, baselined and waived ones stand too, marked. A line break in a fix is `\n`.
 */
export function agent(report: Report): string {
  const lines = [...report.findings].sort(byWeight).map(findingLine);
  for (const { check, what, why, fix } of report.notChecked)
    lines.push(`not checked: ${check}: ${oneLine(what)}: ${oneLine(why)} Fix: ${oneLine(fix)}`);
  for (const { check, status, reason } of report.checks)
    if (status !== 'ran') lines.push(`${status}: ${check}: ${oneLine(reason ?? 'no reason given')}`);
  lines.push(`verdict: ${verdictSentence(report)} [${rangeName(report)}]`);
  return `${lines.map((line) => logSafe(visible(line.trim()))).join('\n')}\n`;
}

function findingLine(finding: ReportedFinding): string {
  const where = [cutMiddle(placeName(finding.place), 4 * nameLimit), commitNote(finding.place)].filter(Boolean).join(' ');
  return `${where}: ${finding.severity} ${finding.rule} [${finding.state}] ${oneLine(finding.message)} Fix: ${escapedLines(finding.fix)}`;
}

/** A fix whose lines are a script: where they end must stay to be seen. */
function escapedLines(text: string): string {
  return proseLines(text)
    .map((line) => line.trimEnd())
    .join('\\n');
}

/** Prose of several lines as one, cut like everywhere else. */
function oneLine(text: string): string {
  return proseLines(text)
    .map((line) => line.trim())
    .join(' ');
}
