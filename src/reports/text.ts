import type { Report, ReportedFinding } from '../model/report.js';
import { accessLines } from './access-text.js';
import type { RenderContext } from './context.js';
import { logSafe, terminalLines, terminalName } from './escape.js';
import { loginLines } from './login-text.js';
import { blocks, bySeverities, findingsIn, plural, rangeName, scannedSizes, severityCounts, verdictSentence } from './outline.js';
import { commitNote, placeName } from './place.js';
import { painter, type Paint } from './paint.js';
import { wrap } from './wrap.js';

/** Waivers are shown whole up to so many open findings; beyond, one stands for all. */
const waiverLimit = 5;
const relatedLimit = 5;
const listLimit = 20;

/**
 * The report for a person at a terminal or in a log: open findings grouped by severity, each with place, rule, message and
 * fix; what is known already counted; what was not looked at with its reason; the verdict on the last line.
 */
export function text(report: Report, context: RenderContext): string {
  const paint = painter(context.colour);
  const prose = (indent: string, content: string): string[] =>
    terminalLines(content)
      .flatMap((line) => wrap(line, indent, context.width))
      .map(logSafe);
  const open = findingsIn(report, 'open');
  const lines = [
    logSafe(`${report.tool.name} ${report.tool.version} · ${rangeName(report)} · ${scannedSizes(report)}`),
    ...bySeverities([...open, ...blockingKnown(report)]).flatMap(({ severity, findings }) => [
      '',
      paint(severity, `${severity.toUpperCase()} (${findings.length})`),
      ...alike(findings).flatMap((group) => findingLines(group, paint, prose)),
    ]),
    ...(report.newAccess === undefined ? [] : accessLines(report.newAccess, listLimit)),
    ...loginTold(report, prose),
    ...waivers(open, context),
    ...known(report, prose),
    ...unseen(report, prose),
    '',
    ...checkLines(report, prose),
    paint(report.verdict, `${verdictSentence(report)} · ${rangeName(report)}`),
  ];
  return `${lines.join('\n')}\n`;
}

/** Existing findings that fail the run are listed like open ones: who gets a red check must see why. */
function blockingKnown(report: Report): ReportedFinding[] {
  return findingsIn(report, 'existing').filter((finding) => blocks(report, finding));
}

type Prose = (indent: string, content: string) => string[];

/** Findings that say the same of several places, in the order of the first of each. One that leads to other places stands alone. */
function alike(findings: readonly ReportedFinding[]): readonly (readonly [ReportedFinding, ...ReportedFinding[]])[] {
  const groups = new Map<string, [ReportedFinding, ...ReportedFinding[]]>();
  for (const finding of findings) {
    const key = finding.related.length > 0 ? finding.fingerprint : JSON.stringify([finding.rule, finding.message, finding.fix]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups.values()];
}

function findingLines([finding, ...others]: readonly [ReportedFinding, ...ReportedFinding[]], paint: Paint, prose: Prose): string[] {
  const placed = ({ place }: ReportedFinding, rule: string): string => {
    const note = commitNote(place);
    return `${paint('place', logSafe(terminalName(placeName(place))))}${rule}${note === '' ? '' : `  (${note})`}`;
  };
  const related = finding.related.slice(0, relatedLimit).flatMap((other) => {
    const where = [terminalName(placeName(other)), commitNote(other)].filter(Boolean).join(' ');
    return prose('    ', `see ${where}: ${other.message}`);
  });
  const more = finding.related.length - relatedLimit;
  return [
    `  ${placed(finding, `  ${paint('rule', finding.rule)}`)}`,
    ...prose('    ', finding.message),
    ...withCommands(prose, `Fix: ${finding.fix}`),
    ...related,
    ...(more > 0 ? [`    and ${plural(more, 'more place')}`] : []),
    ...(others.length > 0 ? [`    The same at ${plural(others.length, 'other place')}:`] : []),
    ...others.map((other) => `      ${placed(other, '')}`),
  ];
}

/** A line that is a command stays whole, since wrapped it would be two. What is indented may wrap: blanks mean nothing there. */
function withCommands(prose: Prose, content: string): string[] {
  const [first = '', ...rest] = terminalLines(content);
  return [...prose('    ', first), ...rest.flatMap((line) => (line.startsWith(' ') ? prose('    ', line) : [logSafe(`    ${line}`)]))];
}

function loginTold({ login }: Report, prose: Prose): string[] {
  const told = login === undefined ? [] : loginLines(login);
  return told.length === 0 ? [] : ['', 'Login', ...told.slice(0, listLimit).flatMap((line) => prose('  ', line))];
}

function waivers(open: readonly ReportedFinding[], { configPath, reportFile }: RenderContext): string[] {
  const ready = open.filter((finding) => finding.waiver !== undefined);
  const shown = ready.length > waiverLimit ? ready.slice(0, 1) : ready;
  if (shown.length === 0) return [];
  const lines = shown.flatMap((finding) => terminalLines(finding.waiver as string).map(logSafe));
  const rest = ready.length - shown.length;
  const where = reportFile === undefined ? 'the JSON report (--format json)' : terminalName(reportFile);
  if (rest > 0) lines.push(`  (so for the first; the other ${rest} stand ready in ${where} under "waiver")`);
  return ['', `To accept one instead of fixing it, put this under "waivers:" in ${terminalName(configPath)}:`, ...lines];
}

function known(report: Report, prose: Prose): string[] {
  const groups = (['existing', 'baselined', 'waived'] as const)
    .map((state) => ({ state, findings: findingsIn(report, state) }))
    .filter(({ findings }) => findings.length > 0)
    .map(({ state, findings }) => `${findings.length} ${state} (${severityCounts(findings)})`);
  const unlisted = report.unlisted.map(({ rule, why, count }) => `${count} ${rule} ${why}`);
  const lines = [
    ...(groups.length > 0 ? prose('', `Not open: ${groups.join(', ')}.`) : []),
    ...(unlisted.length > 0 ? prose('', `Not listed: ${unlisted.join(', ')}.`) : []),
    ...report.remarks.flatMap((remark) => prose('', `Note: ${remark}`)),
  ];
  return lines.length > 0 ? ['', ...lines] : [];
}

function unseen(report: Report, prose: Prose): string[] {
  const lines: string[] = [];
  const { notScanned } = report.scanned;
  if (report.notChecked.length > 0) lines.push('', `Not checked (${report.notChecked.length})`);
  for (const { check, what, why, fix } of report.notChecked.slice(0, listLimit)) {
    lines.push(...prose('  ', `${check}: ${what}: ${why}`), ...prose('    ', `Fix: ${fix}`));
  }
  if (report.notChecked.length > listLimit) lines.push(`  and ${report.notChecked.length - listLimit} more`);
  if (notScanned.length > 0) lines.push('', `Not scanned (${notScanned.length})`);
  for (const { path, why } of notScanned.slice(0, listLimit)) lines.push(...prose('  ', `${terminalName(path)}: ${why}`));
  if (notScanned.length > listLimit) lines.push(`  and ${notScanned.length - listLimit} more`);
  return lines;
}

function checkLines(report: Report, prose: Prose): string[] {
  return report.checks.flatMap(({ check, status, reason }) =>
    prose('', status === 'ran' ? `${check}: ran` : `${check}: ${status}: ${reason ?? ''}`),
  );
}
