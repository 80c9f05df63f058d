import type { Given } from '../config/given.js';
import type { Workspace } from '../git/workspace.js';
import { checkNames } from '../model/check.js';
import type { AccessChanges } from '../model/access.js';
import type { Outcome } from '../model/outcome.js';
import type { Problem } from '../model/problem.js';
import type { Report } from '../model/report.js';
import type { RuleInfo } from '../model/rule.js';
import type { Settings } from '../model/settings.js';
import type { NotScanned, ScanMode, Source } from '../model/source.js';
import { tool } from '../model/tool.js';
import type { Base } from '../triage/input.js';
import type { BaselineEntry } from '../triage/baseline.js';
import { triage } from '../triage/index.js';
import type { Accepted } from './baseline.js';
import type { Governance } from './governance.js';
import { notRun } from './judge.js';
import type { Login } from './login.js';
import type { Subject } from './subject.js';

/** What a run comes to. */
export interface GateResult {
  readonly report: Report;
  readonly exitCode: 0 | 1 | 2;
  /** Undefined when the run ended before there were any. */
  readonly settings: Settings | undefined;
  readonly configPath: string;
  readonly login: Login | undefined;
  /** Baseline entries that match nothing. */
  readonly stale: readonly BaselineEntry[];
  /** Closed by now: its working files may still be read, its objects no more. */
  readonly workspace: Workspace | undefined;
}

export interface Parts {
  readonly rules: readonly RuleInfo[];
  readonly subject: Subject;
  readonly workspace: Workspace;
  readonly source: Source;
  readonly governance: Governance;
  readonly baseline: Accepted;
  readonly outcomes: readonly Outcome[];
  readonly base: Base | undefined;
  /** What the change newly grants, where there is a change and it grants or takes something. */
  readonly access: AccessChanges | undefined;
  readonly login: Login | undefined;
  /** What a check says of the machine it runs on. */
  readonly remarks: readonly string[];
  /** How many files were looked at, whichever check did. */
  readonly files: number;
  readonly now: number;
}

/** Triage decides, the report says. */
export function reportOf(parts: Parts): GateResult {
  const { subject, governance, outcomes, source, workspace } = parts;
  const { settings, configPath, headProblems } = governance;
  const triaged = triage({
    outcomes,
    settings,
    mode: subject.mode,
    now: parts.now,
    rules: parts.rules,
    configPath,
    wholeTree: workspace.prefix === '',
    headProblems,
    ...(parts.baseline.baseline === undefined ? {} : { baseline: parts.baseline.baseline }),
    ...(parts.base === undefined ? {} : { base: parts.base }),
    ...(governance.headConfig?.waivers === undefined ? {} : { headWaivers: governance.headConfig.waivers }),
  });
  const { range } = subject;
  const remarks = [
    ...(range?.remarks ?? []),
    ...governance.remarks,
    ...parts.baseline.remarks,
    ...parts.remarks,
    ...(parts.login?.remarks ?? []),
    ...triaged.remarks,
  ];
  const report: Report = {
    version: 1,
    tool: { name: tool.name, version: tool.version },
    verdict: triaged.verdict,
    failOn: settings.failOn,
    block: settings.block,
    checks: triaged.checks,
    scanned: {
      mode: subject.mode,
      ...(range?.base === undefined ? {} : { base: range.base }),
      ...(range === undefined ? {} : { head: range.head }),
      commits: source.tally.commits,
      files: parts.files,
      bytes: source.tally.bytes,
      notScanned: distinct([...outcomes.flatMap(({ notScanned }) => notScanned), ...subject.tree.tally.notScanned, ...triaged.excluded]),
    },
    findings: triaged.findings,
    notChecked: outcomes.flatMap(({ notChecked }) => notChecked),
    unlisted: triaged.unlisted,
    remarks: [...new Set(remarks)],
    ...(parts.access === undefined ? {} : { newAccess: parts.access }),
    ...(parts.login?.report === undefined ? {} : { login: parts.login.report }),
  };
  return {
    report,
    exitCode: triaged.exitCode,
    settings,
    configPath,
    login: parts.login,
    stale: triaged.stale,
    workspace,
  };
}

/**
 * The world denied what no check can do without, or what was asked for is wrong: every check is incomplete, and why is said.
 * `on-incomplete: warn` makes good what the world denied, never a wrong option or a bug of ours.
 */
export function reportOfFailure(problem: Problem, given: Given, mode: ScanMode, configPath: string): GateResult {
  const checks = given.checks ?? checkNames;
  const outcomes = checks.map((check) => notRun(check, problem.message, problem.fix ?? 'Mend what is said to be wrong, and run again.'));
  const report: Report = {
    version: 1,
    tool: { name: tool.name, version: tool.version },
    verdict: 'incomplete',
    failOn: given.failOn ?? 'high',
    checks: outcomes.map(({ check, status, reason, durationMs }) => ({
      check,
      status,
      ...(reason === undefined ? {} : { reason }),
      durationMs,
    })),
    scanned: { mode, commits: 0, files: 0, bytes: 0, notScanned: [] },
    findings: [],
    notChecked: outcomes.flatMap(({ notChecked }) => notChecked),
    unlisted: [],
    remarks: [],
  };
  const exitCode = problem.kind === 'environment' && given.onIncomplete === 'warn' ? 0 : 2;
  return { report, exitCode, settings: undefined, configPath, login: undefined, stale: [], workspace: undefined };
}

function distinct(entries: readonly NotScanned[]): NotScanned[] {
  const seen = new Map<string, NotScanned>();
  for (const entry of entries) seen.set(`${entry.path}\0${entry.why}`, entry);
  return [...seen.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}
