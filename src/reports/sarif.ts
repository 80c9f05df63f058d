import type { Report, ReportedFinding } from '../model/report.js';
import { Budget } from './budget.js';
import { defaultCategory, type RenderContext } from './context.js';
import { cutMiddle, visible } from './escape.js';
import { jsonText } from './json.js';
import { byWeight, rangeName } from './outline.js';
import { sarifFixes } from './sarif-fix.js';
import { sarifPlace } from './sarif-place.js';
import { descriptor, sarifLevel } from './sarif-rules.js';

/**
 * Code scanning shows 5,000 results and refuses over 10 MB compressed; unpacked bytes are counted here, never fewer.
 * Source: https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support-for-code-scanning
 */
const resultLimit = 5000;
const bytesLimit = 9_500_000;
const relatedLimit = 20;
/** Code points of a text, so that no one result is larger than all results together may be. */
const textLimit = 8000;
const relatedTextLimit = 1000;

const states = ['open', 'existing', 'baselined', 'waived'] as const;

/** The report as SARIF 2.1.0 for code scanning. Source: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html */
export function sarif(report: Report, context: RenderContext): string {
  const { tool, scanned } = report;
  const results = fitting(report, context);
  const left = report.findings.length - results.length;
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'AWS Access Gate',
            semanticVersion: tool.version,
            informationUri: 'https://github.com/aws-access-gate/aws-access-gate',
            rules: context.rules.map(descriptor),
          },
        },
        automationDetails: { id: `${context.category ?? defaultCategory}/${scanned.mode}/` },
        columnKind: 'unicodeCodePoints',
        originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
        invocations: [
          {
            executionSuccessful: !report.checks.some(({ status }) => status === 'incomplete'),
            toolExecutionNotifications: notifications(report, left),
          },
        ],
        results,
        properties: { verdict: report.verdict, range: rangeName(report), leftOut: left },
      },
    ],
  };
  return `${jsonText(log, 0)}\n`;
}

function fitting(report: Report, context: RenderContext): object[] {
  const ruleIndex = new Map(context.rules.map(({ id }, index) => [id, index]));
  const occurrences = new Map<string, number>();
  const budget = new Budget(bytesLimit);
  const results: object[] = [];
  const inOrder = [...report.findings].sort((a, b) => states.indexOf(a.state) - states.indexOf(b.state) || byWeight(a, b));
  for (const finding of inOrder.slice(0, resultLimit)) {
    const key = `${finding.rule} ${finding.fingerprint}`;
    const occurrence = (occurrences.get(key) ?? 0) + 1;
    occurrences.set(key, occurrence);
    const made = result(finding, occurrence, ruleIndex.get(finding.rule), report, context.configPath);
    if (!budget.take(jsonText(made, 0))) break;
    results.push(made);
  }
  return results;
}

function result(finding: ReportedFinding, occurrence: number, ruleIndex: number | undefined, report: Report, configPath: string): object {
  const { location, note } = sarifPlace(finding.place, configPath);
  const related = finding.related.slice(0, relatedLimit).map((other, id) => {
    const at = sarifPlace(other, configPath);
    return {
      id: id + 1,
      physicalLocation: at.location,
      message: { text: withNote(visible(cutMiddle(other.message, relatedTextLimit)), at.note) },
    };
  });
  return {
    ruleId: finding.rule,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: sarifLevel(finding.severity),
    message: { text: withNote(lines(finding.message), note) + `\nFix: ${lines(finding.fix)}` },
    locations: [{ physicalLocation: location }],
    ...(related.length === 0 ? {} : { relatedLocations: related }),
    partialFingerprints: {
      // The one name that code scanning reads; ours beside it stays stable whatever that one's format becomes.
      primaryLocationLineHash: `${finding.fingerprint.slice(0, 16)}:${occurrence}`,
      'awsAccessGateFingerprint/v1': finding.fingerprint,
    },
    ...sarifFixes(finding, configPath),
    ...stateOf(finding, report),
    properties: { check: finding.check, severity: finding.severity, state: finding.state },
  };
}

function stateOf(finding: ReportedFinding, report: Report): object {
  const compared = report.scanned.mode === 'changes' || report.scanned.mode === 'staged';
  switch (finding.state) {
    case 'open':
      return compared ? { baselineState: 'new' } : {};
    case 'existing':
      return { baselineState: 'unchanged' };
    case 'baselined':
    case 'waived':
      return {
        suppressions: [
          { kind: 'external', status: 'accepted', justification: lines(finding.reason ?? `${finding.state}, no reason given`) },
        ],
      };
  }
}

function notifications(report: Report, left: number): object[] {
  const made = report.checks
    .filter(({ status }) => status !== 'ran')
    .map(({ check, status, reason }) =>
      notification(status === 'incomplete' ? 'error' : 'note', `${check}: ${status}: ${reason ?? 'no reason given'}`),
    );
  for (const { check, what, why, fix } of report.notChecked.slice(0, 100))
    made.push(notification('warning', `${check}: ${what}: ${why} Fix: ${fix}`));
  for (const { path, why } of report.scanned.notScanned.slice(0, 100)) made.push(notification('note', `Not scanned: ${path}: ${why}`));
  if (left > 0) made.push(notification('warning', `${left} more findings are left out: see the JSON report.`));
  return made;
}

function notification(level: 'error' | 'warning' | 'note', text: string): object {
  return { level, message: { text: lines(text) } };
}

function lines(text: string): string {
  return cutMiddle(text, textLimit)
    .split(/\r\n|\n/)
    .map(visible)
    .join('\n');
}

function withNote(message: string, note: string): string {
  return note === '' ? message : `${message} (${note})`;
}
