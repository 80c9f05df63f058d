import type { RuleInfo } from '../../src/model/rule.js';
import type { Severity } from '../../src/model/severity.js';
import type { CheckName } from '../../src/model/check.js';

const rule = (id: string, check: CheckName, severity: Severity): RuleInfo => ({
  id,
  check,
  severity,
  title: `Title of ${id}`,
  why: `Why ${id} matters.`,
  fix: `Mend ${id}.`,
  references: ['https://example.com/'],
});

/** A few rules as the checks have them. */
export const someRules: readonly RuleInfo[] = [
  rule('access-key-id', 'keys', 'high'),
  rule('session-token', 'keys', 'medium'),
  rule('admin-access', 'policies', 'critical'),
  rule('service-wildcard', 'policies', 'medium'),
  rule('trust-account', 'policies', 'medium'),
  rule('id-token-scope', 'login', 'medium'),
];
