import type { FindingState, Report, ReportedFinding } from '../model/report.js';
import { bySeverity, reaches, severities, type Severity } from '../model/severity.js';
import { shortId } from './place.js';

/** The range as the first seven digits of base and head, else the mode. */
export function rangeName({ scanned }: Report): string {
  const { mode, base, head } = scanned;
  if (mode !== 'changes' || head === undefined) return mode;
  return base === undefined ? `changes up to ${shortId(head)}` : `${shortId(base)}..${shortId(head)}`;
}

/** Findings of one state, the worst first, then by place. */
export function findingsIn(report: Report, state: FindingState): ReportedFinding[] {
  return report.findings.filter((finding) => finding.state === state).sort(byWeight);
}

/** Orders findings: the worst first, then by path, line, column and rule. Never depends on the machine's language. */
export function byWeight(a: ReportedFinding, b: ReportedFinding): number {
  return (
    bySeverity(a.severity, b.severity) ||
    byText(a.place.path, b.place.path) ||
    (a.place.line ?? 0) - (b.place.line ?? 0) ||
    (a.place.column ?? 0) - (b.place.column ?? 0) ||
    byText(a.rule, b.rule) ||
    byText(a.fingerprint, b.fingerprint)
  );
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** True when a finding counts and is bad enough to fail the run: an open one, under `block: all` an existing one too. */
export function blocks(report: Report, finding: ReportedFinding): boolean {
  const counts = finding.state === 'open' || (finding.state === 'existing' && report.block === 'all');
  return counts && reaches(finding.severity, report.failOn);
}

/** `2 critical, 1 low`; empty for no findings. */
export function severityCounts(findings: readonly ReportedFinding[]): string {
  return severities
    .map((severity) => ({ severity, count: findings.filter((finding) => finding.severity === severity).length }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => `${count} ${severity}`)
    .join(', ');
}

/** Findings by severity, the worst first; severities without any are left out. */
export function bySeverities(findings: readonly ReportedFinding[]): { severity: Severity; findings: ReportedFinding[] }[] {
  return severities
    .map((severity) => ({ severity, findings: findings.filter((finding) => finding.severity === severity) }))
    .filter((group) => group.findings.length > 0);
}

/** `1 finding`, `3 findings`. */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** The verdict and why it is so, as one line for people; without the range. */
export function verdictSentence(report: Report): string {
  return `${report.verdict}: ${verdictReason(report)}`;
}

/** Why the verdict is what it is. */
export function verdictReason(report: Report): string {
  const open = findingsIn(report, 'open');
  const blocking = open.filter((finding) => blocks(report, finding));
  const known = findingsIn(report, 'existing').filter((finding) => blocks(report, finding));
  const incomplete = report.checks.filter((check) => check.status === 'incomplete').map((check) => check.check);
  const unfinished = incomplete.length > 0 ? `${incomplete.join(', ')} could not be checked to the end` : '';
  switch (report.verdict) {
    case 'fail':
      return [
        blocking.length === 0
          ? ''
          : `${plural(blocking.length, 'open finding')} at or above ${report.failOn} (${severityCounts(blocking)})`,
        known.length === 0
          ? ''
          : `${plural(known.length, 'existing finding')} at or above ${report.failOn} (${severityCounts(known)}), and block is all`,
        unfinished,
      ]
        .filter(Boolean)
        .join('; ');
    case 'incomplete':
      return `${unfinished || 'not everything asked for could be checked'}. This is no pass`;
    case 'pass':
      if (open.length === 0) return 'nothing open';
      return `${plural(open.length, 'open finding')} (${severityCounts(open)})${report.failOn === 'none' ? '; fail-on is none' : `, none at or above ${report.failOn}`}`;
  }
}

/** `9.1 MB` of a number of bytes. */
export function size(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  const steps = ['kB', 'MB', 'GB', 'TB'];
  let value = bytes / 1000;
  let step = 0;
  while (value >= 999.5 && step < steps.length - 1) {
    value /= 1000;
    step++;
  }
  return `${value < 10 ? value.toFixed(1) : Math.round(value)} ${steps[step] as string}`;
}

/** What was looked at: `812 files, 9.1 MB`, with the commits where the mode has any; without a size where no file was read for keys. */
export function scannedSizes({ scanned }: Report): string {
  const parts = [plural(scanned.files, 'file'), ...(scanned.bytes > 0 ? [size(scanned.bytes)] : [])];
  return (scanned.commits > 0 ? [plural(scanned.commits, 'commit'), ...parts] : parts).join(', ');
}

/** The text with a capital at its start. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
