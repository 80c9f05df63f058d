import type { CheckName } from './check.js';
import type { Severity } from './severity.js';

/**
 * What is known of a rule, whichever check it belongs to. Docs page, SARIF descriptor, schema entry, `explain` and tests
 * all come from it.
 */
export interface RuleInfo {
  /** File name, docs anchor and SARIF id; kebab-case, unique across checks. */
  readonly id: string;
  /** Absent on the few rules of triage that report under the check of the rule they speak of. */
  readonly check?: CheckName;
  /** The severity before circumstances lower or raise it. */
  readonly severity: Severity;
  readonly title: string;
  /** A flat statement of what goes wrong. */
  readonly why: string;
  /** What to do; starts with a verb. */
  readonly fix: string;
  readonly references: readonly string[];
  /** Not looked for unless the config's `severity` names it. */
  readonly optional?: true;
}

/** A rule with its examples, which are its tests: every `bad` must be found, every `good` must stay silent. */
export interface ExampleRule<Example> extends RuleInfo {
  readonly bad: readonly Example[];
  readonly good: readonly Example[];
}

const repository = 'https://github.com/aws-access-gate/aws-access-gate';

/** The page that explains a rule. */
export function ruleUrl(id: string): string {
  return `${repository}/blob/main/docs/rules/${id}.md`;
}
