import type { CheckName, CheckStatus } from './check.js';
import type { Finding } from './finding.js';
import type { NotScanned, Shortfall } from './source.js';

/** A part of a check that was not done; shown as "not checked", never as fine. */
export interface NotChecked extends Shortfall {
  readonly check: CheckName;
}

/** An `aws-access-gate:ignore RULE -- reason` comment that stands in the tree judged. */
export interface IgnoreComment {
  readonly path: string;
  readonly line: number;
  readonly rule: string;
  /** Absent when the comment gives none: then it does nothing and is itself reported. */
  readonly reason: string | undefined;
  /** Holds for these lines, first and last: of a resource that says so about itself. Absent: its own line and the next. */
  readonly lines?: readonly [first: number, last: number];
}

/** What a check hands to triage. */
export interface Outcome {
  readonly check: CheckName;
  readonly status: CheckStatus;
  /** Why it did not run to its end. */
  readonly reason?: string;
  readonly durationMs: number;
  readonly findings: readonly Finding[];
  readonly notChecked: readonly NotChecked[];
  readonly notScanned: readonly NotScanned[];
  readonly ignores: readonly IgnoreComment[];
}
