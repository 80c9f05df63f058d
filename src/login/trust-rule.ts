import type { ExampleRule } from '../model/rule.js';
import type { TrustPolicy } from './trust-source.js';
import type { JobLogin } from './job-logins.js';
import type { RoleArn } from './role-arn.js';
import type { Place } from '../model/place.js';
import type { WorkflowWording } from './workflow-rule.js';

/** A workflow that logs in as `arn:aws:iam::123456789012:role/deploy`, and the trust policy of that role, in the repository `acme/app`. */
export interface TrustExample {
  readonly workflow: string;
  readonly trust: unknown;
}

/** A login of a job beside the trust policies that the repository has for its role. */
export interface TrustedLogin {
  readonly login: JobLogin;
  readonly role: RoleArn;
  readonly trusts: readonly TrustPolicy[];
  /** `owner/name`; undefined where it isn't known. */
  readonly repository: string | undefined;
}

/** What a rule says of one login; it stands at the login unless a place is given. */
export interface TrustWording extends Omit<WorkflowWording, 'span' | 'file' | 'related'> {
  readonly place?: Place;
}

/** A rule that reads a login and the trust policy of its role together. */
export interface TrustRule extends ExampleRule<TrustExample> {
  readonly check: 'login';
  word(the: TrustedLogin): TrustWording | undefined;
}

export function defineTrustRule(rule: Omit<TrustRule, 'check'>): TrustRule {
  return { ...rule, check: 'login' };
}
