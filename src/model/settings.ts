import type { CheckName } from './check.js';
import type { FailLevel, Severity } from './severity.js';

/** A reviewed exception from the config file. */
export interface Waiver {
  readonly rule: string;
  /** A glob; the waiver holds only for the places it matches. With `fingerprint`, both must match. */
  readonly path?: string;
  /** As the report shows it. */
  readonly fingerprint?: string;
  readonly reason: string;
  readonly owner?: string;
  /** `2027-01-31`; it holds to the end of that day, UTC. */
  readonly expires: string;
  /** Where it stands in the config file. */
  readonly line: number;
}

/** AWS accounts that the user says something about; 12 digits each. */
export interface Accounts {
  readonly ours: readonly string[];
  readonly sandbox: readonly string[];
  readonly canary: readonly string[];
}

/** What the login check is asked. */
export interface LoginWish {
  readonly roles: readonly string[];
  /** The workflow sets the role, and it came out empty. */
  readonly roleSetButEmpty: boolean;
  readonly region: string | undefined;
  readonly audience: string | undefined;
  readonly sessionName: string | undefined;
  readonly allowedAccountIds: readonly string[];
  /** A file with the role's trust policy. */
  readonly trustPolicy: string | undefined;
  readonly mustRefuse: readonly string[];
}

export type IncompleteAnswer = 'fail' | 'warn';

export type Block = 'new' | 'all';

export type CommentWish = 'auto' | 'always' | 'never';

/** What holds for one run, after flags or inputs, the config file and the defaults have met. */
export interface Settings {
  readonly checks: readonly CheckName[];
  /** Who named the checks. Where somebody did, `login` among them asks for its live half. */
  readonly checksFrom: 'given' | 'config' | 'default';
  readonly failOn: FailLevel;
  readonly onIncomplete: IncompleteAnswer;
  readonly block: Block;
  /** Globs of paths whose findings are counted, not listed. */
  readonly exclude: readonly string[];
  /** What policies are read from beyond what is deployed. */
  readonly policies: { readonly markdown: boolean };
  /** Rule to the severity that replaces its own. */
  readonly severity: Readonly<Record<string, Severity | 'off'>>;
  readonly accounts: Accounts;
  /** The baseline file; undefined with `--no-baseline`. */
  readonly baseline: string | undefined;
  /** Somebody named that file, so its absence is worth a word. */
  readonly baselineNamed: boolean;
  readonly waivers: readonly Waiver[];
  /** Checks for which a waiver by fingerprint that the head adds counts. */
  readonly acceptHeadWaivers: readonly CheckName[];
  readonly login: LoginWish;
  readonly comment: CommentWish;
  /** Keeps several runs on one commit apart. */
  readonly category: string;
}
