import type { LoginReport } from './login-report.js';
import type { NotChecked } from './outcome.js';
import type { ReportedFinding, Verdict } from './report.js';

/** What a support case about a login needs. Times are UTC, ISO 8601. */
export interface SupportBundle {
  readonly tool: string;
  readonly node: string;
  readonly platform: string;
  readonly begun: string;
  readonly ended: string;
  /** `github.com/owner/name`. */
  readonly repository: string | undefined;
  readonly branch: string | undefined;
  readonly commit: string | undefined;
  /** Which run of which workflow; empty outside one. */
  readonly run: Readonly<Record<string, string>>;
  /** Names of variables that are set and decide how a login goes. */
  readonly variables: readonly string[];
  readonly roles: readonly string[];
  readonly region: string | undefined;
  readonly audience: string | undefined;
  readonly verdict: Verdict;
  readonly findings: readonly Pick<ReportedFinding, 'rule' | 'severity' | 'message' | 'fix' | 'place' | 'evidence'>[];
  readonly login: LoginReport | undefined;
  readonly notChecked: readonly NotChecked[];
  readonly remarks: readonly string[];
}
