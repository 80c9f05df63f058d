import type { CheckName } from '../../model/check.js';
import { fingerprint } from '../../model/fingerprint.js';
import type { Finding } from '../../model/finding.js';
import type { IgnoreComment } from '../../model/outcome.js';
import type { RuleInfo } from '../../model/rule.js';
import { ruleUrl } from '../../model/rule.js';

const rule: RuleInfo = {
  id: 'ignore-without-reason',
  severity: 'low',
  title: 'Ignore comment without a reason',
  why: 'An ignore comment that gives no reason does nothing: nobody who reads it later could tell a reviewed exception from a finding that was in the way.',
  fix: 'Write the reason behind two dashes: `aws-access-gate:ignore RULE -- reason`; or take the comment out.',
  references: [ruleUrl('ignore-without-reason')],
};

export default rule;

/** The finding for a comment that gives no reason, under the check of the rule it speaks of. */
export function ignoreWithoutReason(comment: IgnoreComment, check: CheckName): Finding {
  return {
    check,
    rule: rule.id,
    severity: rule.severity,
    message: `This ignore comment for ${comment.rule} gives no reason, so it does nothing`,
    fix:
      comment.lines === undefined
        ? `Write it as aws-access-gate:ignore ${comment.rule} -- and then the reason, or take it out.`
        : 'Write the reason beside the rule, under `reason`, or take it out.',
    place: { path: comment.path, line: comment.line },
    elsewhere: [],
    related: [],
    evidence: { rule: comment.rule },
    fingerprint: fingerprint(rule.id, comment.rule),
  };
}
