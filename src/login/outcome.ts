import type { AwsError } from '../model/aws.js';
import type { CheckStatus } from '../model/check.js';
import type { Finding } from '../model/finding.js';
import type { NotChecked } from '../model/outcome.js';
import type { Place } from '../model/place.js';
import type { Truth } from '../iam/truth.js';

export type LiveState = 'ok' | 'failed' | 'skipped' | 'incomplete';

/** One condition of the trust policy beside what the token has. */
export interface ClaimRow {
  readonly claim: string;
  readonly operator: string;
  /** Undefined: the token has no such claim. */
  readonly got: string | undefined;
  readonly want: readonly string[];
  readonly matches: Truth;
}

/** What came of one role, or of one drill. */
export interface Answer {
  /** The role's ARN as given; for an audience drill with the audience. */
  readonly subject: string;
  readonly state: LiveState;
  /** Why it was skipped or is incomplete. */
  readonly reason?: string;
  readonly findings: readonly Finding[];
  readonly notChecked: readonly NotChecked[];
  readonly remarks: readonly string[];
  /** What AWS answered in place of a session. */
  readonly error?: AwsError;
  readonly identity?: { readonly account: string; readonly arn: string };
  readonly table?: readonly ClaimRow[];
  /** The policy the table is made of: a place in the repository, or IAM itself. */
  readonly policy?: Place | 'IAM';
}

/** For the summary; holds no secret, of the token only claims that may be shown. */
export interface LoginEvidence {
  readonly claims: Readonly<Record<string, string>>;
  readonly roles: readonly Answer[];
  readonly drills: readonly Answer[];
}

export interface LoginOutcome {
  readonly status: CheckStatus;
  readonly reason?: string;
  readonly findings: readonly Finding[];
  readonly notChecked: readonly NotChecked[];
  readonly live: LiveState;
  readonly evidence: LoginEvidence;
  readonly remarks: readonly string[];
}
