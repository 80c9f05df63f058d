/** One condition of a trust policy beside what the token has. */
export interface ConditionRow {
  readonly claim: string;
  readonly operator: string;
  /** Absent: the token has no such claim, or it is `hidden`. */
  readonly got?: string;
  /** The token has it, and it tells more of a private repository than conditions need. */
  readonly hidden?: true;
  readonly want: readonly string[];
  /** What is wanted is not shown either: it would tell what came, or what only IAM knows. */
  readonly wantHidden?: true;
  readonly matched: 'yes' | 'no' | 'unknown';
}

/** What came of one role, or of one thing that must be refused. */
export interface LoginTarget {
  readonly role: string;
  readonly state: 'ok' | 'failed' | 'skipped' | 'incomplete';
  readonly reason?: string;
  /** Who the session was. */
  readonly arn?: string;
  /** AWS's error, for a support case. */
  readonly error?: { readonly code: string; readonly status?: number; readonly requestId?: string };
  /** Where the trust policy was read: `infra/role.json:3`, or `IAM`. */
  readonly policy?: string;
  readonly conditions?: readonly ConditionRow[];
}

/** The live login, as the report shows it: no token, and of its claims those on an allow-list alone. */
export interface LoginReport {
  readonly claims: Readonly<Record<string, string>>;
  readonly roles: readonly LoginTarget[];
  /** What must be refused: `ok` was refused. */
  readonly mustRefuse: readonly LoginTarget[];
}
