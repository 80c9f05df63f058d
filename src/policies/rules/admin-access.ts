import { findAdmin } from '../../iam/admin.js';
import type { Statement } from '../../iam/document.js';
import { partsOf } from '../../iam/pattern.js';
import { shownText } from '../../iam/pieces.js';
import { at } from '../at.js';
import type { Holder, HolderReport, PolicyExample } from '../rule.js';
import { definePolicyRule } from '../rule.js';

const policy = (...statements: unknown[]): PolicyExample => ({ document: { Version: '2012-10-17', Statement: statements } });
const everything = { Effect: 'Allow', Action: '*', Resource: '*' };

export default definePolicyRule({
  id: 'admin-access',
  severity: 'critical',
  title: 'Policy that allows everything on everything',
  why: 'Whoever holds this policy, or a key of one who does, owns the account: every resource, every other identity, every trace.',
  fix: 'Replace the wildcards by the actions and resources that are used.',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege',
    'https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AdministratorAccess.html',
  ],
  bad: [
    policy(everything),
    { document: { Version: '2012-10-17', Statement: everything } },
    policy({ Effect: 'Allow', Action: ['*:*'], Resource: ['*'] }),
    policy({ Effect: 'Allow', NotAction: ' iam:*', Resource: '*' }),
    policy({ ...everything, Condition: { Bool: { 'aws:SecureTransport': 'true' } } }),
    policy({ Effect: 'Allow', Action: 'iam:*', Resource: '*' }, { Effect: 'Allow', NotAction: 'iam:*', Resource: '*' }),
    policy(everything, { Effect: 'Deny', Action: 'iam:*, s3:*', Resource: '*' }),
    {
      ...policy({ Effect: 'Allow', Action: 'iam:*', Resource: '*' }),
      holder: { kind: 'user', name: 'alice' },
      alongside: [{ Version: '2012-10-17', Statement: [{ Effect: 'Allow', NotAction: 'iam:*', Resource: '*' }] }],
    },
    { ...policy(), holder: { kind: 'role', name: 'deployer' }, managed: ['arn:aws-us-gov:iam::aws:policy/AdministratorAccess'] },
  ],
  good: [
    policy({ Effect: 'Allow', NotAction: ['iam:*', 'organizations:*', 'account:*'], Resource: '*' }),
    policy(everything, { Effect: 'Deny', Action: 'iam:*', Resource: '*' }),
    policy({ ...everything, Condition: { IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } } }),
    { ...policy(everything), kind: 'boundary' },
    { ...policy(everything), kind: 'scp' },
    {
      ...policy({ Effect: 'Allow', Principal: { AWS: 'arn:aws:iam::111122223333:root' }, Action: 'kms:*', Resource: '*' }),
      kind: 'resource',
      service: 'kms',
    },
    { ...policy(), holder: { kind: 'role', name: 'reader' }, managed: ['arn:aws:iam::aws:policy/ReadOnlyAccess'] },
  ],
  check(subject, report, { now }) {
    if (subject.policy.kind !== 'identity') return;
    for (const { statement, others } of findAdmin(subject.policy.statements, now)) {
      report(placeIn(statement), {
        message:
          others.length === 0
            ? 'This statement allows every action on every resource: its holder is an administrator of the account.'
            : 'Together, the statements of this policy allow every action on every resource: its holder is an administrator of the account.',
        statement,
        evidence: { effect: 'Allow' },
        related: others.map((other) => ({ file: subject.located.file, span: placeIn(other), message: 'grants the rest' })),
      });
    }
  },
  checkHolder(holder, report, { now }) {
    reportUnion(holder, report, now);
    for (const { arn, file } of holder.managed) {
      const parts = partsOf(arn);
      if (parts === undefined || !shownText(parts).endsWith(':policy/AdministratorAccess')) continue;
      report(
        { file, span: arn.span },
        {
          message: `The ${holder.kind} ${holder.name} holds AdministratorAccess, which allows every action on every resource.`,
          fix: 'Attach a policy that has only the actions and resources that are used.',
          evidence: { managedPolicy: shownText(parts) },
          detail: 'AdministratorAccess',
        },
      );
    }
  },
});

function placeIn(statement: Statement): ReturnType<typeof at> {
  return at(statement.value, statement.actions?.negated === true ? 'NotAction' : 'Action');
}

/** Policies that make an administrator only together: where one does it alone, that one is the finding. */
function reportUnion(holder: Holder, report: HolderReport, now: number): void {
  if (holder.kind === 'unknown' || holder.grants.length < 2) return;
  if (holder.grants.some(({ policy: { statements } }) => findAdmin(statements, now).length > 0)) return;
  const owners = new Map(holder.grants.flatMap((subject) => subject.policy.statements.map((each) => [each, subject] as const)));
  for (const { statement, others } of findAdmin([...owners.keys()], now)) {
    const subject = owners.get(statement);
    if (subject === undefined) continue;
    report(
      { file: subject.located.file, span: placeIn(statement), subject },
      {
        message: `Together, the policies of the ${holder.kind} ${holder.name} allow every action on every resource: it is an administrator of the account.`,
        statement,
        evidence: { effect: 'Allow' },
        detail: 'together',
        related: others.flatMap((other) => {
          const file = owners.get(other)?.located.file;
          return file === undefined ? [] : [{ file, span: placeIn(other), message: 'grants the rest' }];
        }),
      },
    );
  }
}
