import type { Statement } from '../../iam/document.js';
import { actionMatches } from '../../iam/evaluate.js';
import { isOpenTo } from '../../iam/trust-openness.js';
import { widePrincipals } from '../../iam/trust-principals.js';
import { strangers } from '../../iam/trust-stranger.js';
import type { Span } from '../../model/position.js';
import type { PolicySubject } from '../rule.js';
import { definePolicyRule } from '../rule.js';
import { bad, good } from './trust-anyone.cases.js';

export default definePolicyRule({
  id: 'trust-anyone',
  severity: 'critical',
  title: 'Role or resource that anyone can use',
  why: 'The principal is everybody: every account of AWS, and where the service takes unsigned requests the whole internet. No condition that a stranger could not meet keeps them out.',
  fix: 'Name the accounts or roles that need it as principals, or limit everybody by aws:PrincipalOrgID, aws:SourceAccount or aws:SourceArn.',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-anonymous',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html',
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html#access-control-block-public-access-policy-status',
  ],
  bad,
  good,
  check({ policy, located }, report, { now }) {
    if (policy.kind !== 'trust' && policy.kind !== 'resource') return;
    const callers = strangers(now);
    for (const statement of policy.statements) {
      if (statement.effect !== 'Allow' || !opensSomething(statement, policy.kind)) continue;
      const who = everybodyIn(statement);
      if (who === undefined || !isOpenTo(statement, policy.statements, callers)) continue;
      report(who.span, {
        ...(located.inVpc === true ? { severity: 'medium' } : {}),
        message: `${who.words} ${policy.kind === 'trust' ? 'assume this role' : 'use this resource'}${located.inVpc === true ? ' from within its VPC' : ''}${afterConditions(statement)}.`,
        fix: fixOf(statement, policy.kind),
        statement,
        evidence: { principal: who.text, ...(who.code === undefined ? {} : { code: who.code }) },
      });
    }
  },
});

/** A grant of no action opens nothing; in a trust only taking on the role does, not tagging the session alone. */
function opensSomething({ actions }: Statement, kind: PolicySubject['policy']['kind']): boolean {
  if (actions === undefined) return false;
  if (kind === 'resource') return actions.values.length > 0;
  const doors = ['sts:AssumeRole', 'sts:AssumeRoleWithWebIdentity', 'sts:AssumeRoleWithSAML'];
  return doors.some((action) => actionMatches(actions, action) === true);
}

interface Everybody {
  readonly span: Span;
  readonly text: string;
  readonly words: string;
  /** As IAM Access Analyzer names it. https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html */
  readonly code?: string;
}

function everybodyIn({ principals }: Statement): Everybody | undefined {
  if (principals?.negated === true) {
    const words = 'Everybody but those whom NotPrincipal names can';
    return { span: principals.span, text: 'NotPrincipal', words, code: 'ALLOW_WITH_NOT_PRINCIPAL' };
  }
  const found = widePrincipals(principals).find(({ kind }) => kind === 'anyone');
  return found && { span: found.value.span, text: found.text, words: 'Anyone, in any account of AWS, can' };
}

function afterConditions({ conditions }: Statement): string {
  return conditions.length === 0 ? '' : ': its conditions hold for a stranger too, or are his to meet';
}

function fixOf({ conditions }: Statement, kind: PolicySubject['policy']['kind']): string {
  const principal = JSON.stringify({ Principal: { AWS: 'arn:aws:iam::YOUR-ACCOUNT-ID:role/THE-CALLER' } });
  const condition = JSON.stringify({ Condition: { StringEquals: { 'aws:PrincipalOrgID': 'YOUR-ORGANIZATION-ID' } } });
  const also = conditions.length === 0 ? 'add' : 'add to the conditions';
  return kind === 'trust'
    ? `Name who assumes the role: ${principal}; for a whole organization ${also}: ${condition}.`
    : `Name who uses it: ${principal}; for a whole organization ${also}: ${condition}; for a service use its principal with aws:SourceAccount or aws:SourceArn.`;
}
