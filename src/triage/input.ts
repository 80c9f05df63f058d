import type { Finding } from '../model/finding.js';
import type { IgnoreComment, Outcome } from '../model/outcome.js';
import type { CheckReport, ReportedFinding, Unlisted, Verdict } from '../model/report.js';
import type { RuleInfo } from '../model/rule.js';
import type { Settings, Waiver } from '../model/settings.js';
import type { NotScanned, ScanMode } from '../model/source.js';
import type { Baseline, BaselineEntry } from './baseline.js';

/** One tree that a change started from (base, merge base): what the policies and login checks find in it. */
export interface BaseTree {
  readonly findings: readonly Finding[];
  readonly ignores?: readonly IgnoreComment[];
}

/** What was there before a change. */
export interface Base {
  /** `contentHash` of every credential value in any of the trees: what `Finding.values` of the keys check are made of. */
  readonly keyValues: ReadonlySet<string>;
  readonly trees: readonly BaseTree[];
}

export interface TriageInput {
  readonly outcomes: readonly Outcome[];
  readonly settings: Settings;
  readonly mode: ScanMode;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly rules: readonly RuleInfo[];
  /** The config file that remarks name and waivers are pasted into. */
  readonly configPath: string;
  readonly baseline?: Baseline;
  /** In `changes` and `staged`; absent: nothing was there before. */
  readonly base?: Base;
  /** False where only a part of the tree was looked at, so that what matches nothing there may match elsewhere. */
  readonly wholeTree?: boolean;
  /** What is wrong with the config that a change brings. */
  readonly headProblems?: readonly string[];
  /** The waivers of the config that a change brings; `accept-head-waivers` says which of them count. */
  readonly headWaivers?: readonly Waiver[];
}

export interface TriageResult {
  /** By severity, path and line. */
  readonly findings: readonly ReportedFinding[];
  readonly unlisted: readonly Unlisted[];
  readonly verdict: Verdict;
  readonly exitCode: 0 | 1 | 2;
  readonly checks: readonly CheckReport[];
  /** Sentences to be said aloud. */
  readonly remarks: readonly string[];
  /** Excluded paths that had findings. */
  readonly excluded: readonly NotScanned[];
  /** Baseline entries that match nothing; empty where not everything was looked at. */
  readonly stale: readonly BaselineEntry[];
}

/** A change is judged against what was there before; its own words silence nothing. */
export function inChange(mode: ScanMode): boolean {
  return mode === 'changes' || mode === 'staged';
}
