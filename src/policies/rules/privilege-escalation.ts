import { findAdmin, isAdminUnderConditions } from '../../iam/admin.js';
import { anybodyAt } from '../../iam/caller.js';
import type { Statement } from '../../iam/document.js';
import type { EscalationVerdict } from '../../iam/escalation.js';
import { findEscalations } from '../../iam/escalation.js';
import type { GrantSet } from '../../iam/grant.js';
import { escalationFix, escalationMessage } from '../escalation-words.js';
import { ownersOf, statementsOf } from '../holdings.js';
import type { Holder, HolderReport, PolicyExample, PolicySubject, Setting } from '../rule.js';
import { definePolicyRule } from '../rule.js';

const policy = (...statements: unknown[]): PolicyExample => ({ document: { Version: '2012-10-17', Statement: statements } });
const allow = (Action: unknown, Resource: unknown = '*', Condition?: unknown): unknown => ({
  Effect: 'Allow',
  Action,
  Resource,
  Condition,
});
const bob = { kind: 'user', name: 'bob' } as const;

export default definePolicyRule({
  id: 'privilege-escalation',
  severity: 'high',
  title: 'A principal can give itself more',
  why: 'These actions together let their holder take rights that nobody gave it, up to those of an administrator.',
  fix: 'Remove one action of the set, or limit its Resource to what the holder works on.',
  references: ['https://pathfinding.cloud', 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html'],
  bad: [
    policy(allow('iam:CreatePolicyVersion')),
    policy(allow('iam:PutUserPolicy', 'arn:aws:iam::*:user/${aws:username}')),
    policy(allow('iam:PassRole'), allow(['ec2:RunInstances'])),
    {
      ...policy(allow('iam:PassRole')),
      holder: bob,
      alongside: [{ Version: '2012-10-17', Statement: [allow(['lambda:Create*', 'lambda:Invoke*'])] }],
    },
    policy({ Effect: 'Allow', NotAction: ['iam:Update*', 'iam:Create*', 'iam:Attach*'], Resource: '*' }),
  ],
  good: [
    policy(allow('iam:*'), { Effect: 'Deny', Action: 'iam:*', Resource: '*' }),
    policy(allow('iam:PassRole'), allow('ec2:DescribeInstances')),
    policy(allow('iam:CreatePolicyVersion', 'arn:aws:iam::aws:policy/x-*')),
    policy(allow('iam:CreatePolicyVersion', '*', { DateLessThan: { 'aws:TokenIssueTime': '2020-01-01T00:00:00Z' } })),
    policy(allow('sts:AssumeRole', 'arn:aws:iam::111122223333:role/deployer')),
    policy(allow('iam:PassRole', '*', { StringEquals: { 'iam:PassedToService': 'glue.amazonaws.com' } }), allow('ec2:RunInstances')),
  ],
  checkHolder(holder, report, setting) {
    const statements = statementsOf(holder);
    if (statements.length === 0) return;
    if (findAdmin(statements, setting.now).length > 0) return;
    const rest = statements.filter((statement) => !isAdminUnderConditions(statement));
    const verdicts = findEscalations(setOf(holder, rest, setting));
    if (verdicts.length === 0) return;
    const owners = ownersOf(holder);
    for (const verdict of verdicts) {
      const subjects = verdict.grants.map(({ statement }) => owners.get(statement) as PolicySubject);
      if (!isGroups(holder, subjects)) say(holder, verdict, subjects, report);
    }
  },
});

function setOf(holder: Holder, statements: readonly Statement[], { now }: Setting): GrantSet {
  const { boundary, kind, name } = holder;
  return {
    statements,
    holder: kind,
    name,
    policyNames: holder.grants.flatMap(({ located }) => (kind === 'unknown' || located.name === undefined ? [] : [located.name])),
    boundary: boundary !== undefined && 'policy' in boundary ? boundary.policy.statements : undefined,
    unseenBoundary: boundary !== undefined && !('policy' in boundary),
    facts: kind === 'user' ? { now, userName: name } : anybodyAt(now),
  };
}

/** What a user has through a group alone is the group's finding. */
function isGroups({ kind }: Holder, subjects: readonly PolicySubject[]): boolean {
  if (kind !== 'user') return false;
  const groups = subjects.map(({ located }) => located.holders.filter((each) => each.kind === 'group'));
  return groups[0]?.some((group) => groups.every((each) => each.includes(group))) === true;
}

function say(holder: Holder, verdict: EscalationVerdict, subjects: readonly PolicySubject[], report: HolderReport): void {
  const [first, ...rest] = verdict.grants.map(({ statement, span }, i) => ({
    statement,
    span,
    subject: subjects[i] as PolicySubject,
    action: verdict.path[i] ?? '',
  }));
  if (first === undefined) return;
  report(
    { file: first.subject.located.file, span: first.span, subject: first.subject },
    {
      message: escalationMessage(verdict, holder.kind, holder.name),
      fix: escalationFix(verdict, holder.kind, first.subject.located.file.path),
      severity: verdict.certain ? 'high' : 'medium',
      statement: first.statement,
      evidence: {
        path: [...verdict.path],
        principal: holder.name,
        ...(verdict.further.length === 0 ? {} : { further: verdict.further.map((each) => [...each]) }),
      },
      detail: verdict.path.join(' '),
      related: rest
        .filter((each) => each.statement !== first.statement || each.span.start !== first.span.start)
        .map(({ span, subject, action }) => ({ file: subject.located.file, span, message: `grants ${action}` })),
    },
  );
}
