import type { CheckName } from '../../model/check.js';
import { fingerprint } from '../../model/fingerprint.js';
import type { Finding } from '../../model/finding.js';
import type { RuleInfo } from '../../model/rule.js';
import { ruleUrl } from '../../model/rule.js';
import type { BaselineEntry } from '../baseline.js';

const rule: RuleInfo = {
  id: 'stale-baseline',
  severity: 'medium',
  title: 'Baseline entry that matches nothing',
  why: 'What the entry accepted is no longer there. Left in place it would silently accept the same thing again, should it come back.',
  fix: 'Run `aws-access-gate baseline --prune`, or take the line out of the baseline file.',
  references: [ruleUrl('stale-baseline')],
};

export default rule;

/** The finding for an entry that matches nothing in its own tree, under the check of the rule it accepts. */
export function staleBaseline(entry: BaselineEntry, path: string, check: CheckName): Finding {
  return {
    check,
    rule: rule.id,
    severity: rule.severity,
    message: `This baseline entry for ${entry.rule} matches nothing any more`,
    fix: 'Run aws-access-gate baseline --prune, or take this line out.',
    place: { path, line: entry.line },
    elsewhere: [],
    related: [],
    evidence: { rule: entry.rule, hash: entry.hash },
    fingerprint: fingerprint(rule.id, entry.rule, entry.hash),
  };
}
