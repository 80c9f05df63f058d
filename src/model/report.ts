import type { AccessChanges } from './access.js';
import type { LoginReport } from './login-report.js';
import type { CheckName, CheckStatus } from './check.js';
import type { Evidence } from './finding.js';
import type { NotChecked } from './outcome.js';
import type { Place, Related, Replacement } from './place.js';
import type { FailLevel, Severity } from './severity.js';
import type { NotScanned, ScanMode } from './source.js';

export type Verdict = 'pass' | 'fail' | 'incomplete';

export type FindingState = 'open' | 'existing' | 'baselined' | 'waived';

/** A finding after triage, as it stands in the report. */
export interface ReportedFinding {
  readonly check: CheckName;
  readonly rule: string;
  readonly severity: Severity;
  readonly state: FindingState;
  readonly message: string;
  readonly fix: string;
  /** The fix as an edit, where the place is exact and nothing is left to decide. */
  readonly replacement?: Replacement;
  readonly place: Place;
  readonly fingerprint: string;
  readonly evidence: Evidence;
  readonly related: readonly Related[];
  /** Why it is baselined or waived: the reason somebody gave. */
  readonly reason?: string;
  /** For an open finding: the config lines that waive it, ready to paste. */
  readonly waiver?: string;
  readonly helpUri: string;
}

export interface CheckReport {
  readonly check: CheckName;
  readonly status: CheckStatus;
  readonly reason?: string;
  readonly durationMs: number;
}

export interface Scanned {
  /** What was scanned in the end. */
  readonly mode: ScanMode;
  readonly base?: string;
  readonly head?: string;
  readonly commits: number;
  readonly files: number;
  readonly bytes: number;
  readonly notScanned: readonly NotScanned[];
}

/** Findings that are not listed, by rule and why. */
export interface Unlisted {
  readonly rule: string;
  readonly why: 'off' | 'excluded' | 'ignored';
  readonly count: number;
}

/** The JSON report, version 1. Fields are added, never renamed. */
export interface Report {
  readonly version: 1;
  readonly tool: { readonly name: string; readonly version: string };
  readonly verdict: Verdict;
  readonly failOn: FailLevel;
  /** `all`: existing findings count for the verdict too. Default `new`. */
  readonly block?: 'new' | 'all';
  readonly checks: readonly CheckReport[];
  readonly scanned: Scanned;
  readonly findings: readonly ReportedFinding[];
  readonly notChecked: readonly NotChecked[];
  /** Rules switched off and paths excluded: counted and named, not listed. */
  readonly unlisted: readonly Unlisted[];
  /** What has to be said aloud: settings of the head that were not obeyed, endpoints that are not AWS's, and so on. */
  readonly remarks: readonly string[];
  /** In a change: what access it newly grants, and takes away. Absent where it does neither. */
  readonly newAccess?: AccessChanges;
  /** What came of the live login. Absent where it was not tried. */
  readonly login?: LoginReport;
}
