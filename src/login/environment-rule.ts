import type { EnvironmentProtection } from '../model/environment-protection.js';
import type { ExampleRule } from '../model/rule.js';
import type { Admission } from './admitted.js';
import type { TrustExample } from './trust-rule.js';
import type { WorkflowWording } from './workflow-rule.js';

/** A workflow and the trust policy of its role, and what GitHub says of each environment. */
export interface EnvironmentExample extends TrustExample {
  readonly protection: EnvironmentProtection;
}

/** An environment that jobs name and that roles are opened by. */
export interface TrustedEnvironment {
  readonly name: string;
  readonly repository: string;
  /** ARNs of the roles that its subject opens, each once, sorted. */
  readonly roles: readonly string[];
  readonly admissions: readonly Admission[];
  readonly protection: EnvironmentProtection;
}

/** What a rule says of an environment; it stands where the first job names it. */
export type EnvironmentWording = Pick<WorkflowWording, 'severity' | 'message' | 'fix' | 'evidence' | 'identity'>;

/** A rule that reads logins, trust policies and what GitHub says of environments together. */
export interface EnvironmentRule extends ExampleRule<EnvironmentExample> {
  readonly check: 'login';
  word(the: TrustedEnvironment): EnvironmentWording | undefined;
}

export function defineEnvironmentRule(rule: Omit<EnvironmentRule, 'check'>): EnvironmentRule {
  return { ...rule, check: 'login' };
}
