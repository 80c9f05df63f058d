import type { Policy, Statement } from '../../iam/document.js';
import { actionMatches } from '../../iam/evaluate.js';
import { isOpenTo } from '../../iam/trust-openness.js';
import type { WidePrincipal } from '../../iam/trust-principals.js';
import { ownAccounts, widePrincipals } from '../../iam/trust-principals.js';
import { members } from '../../iam/trust-stranger.js';
import { logDeliveryAccounts } from '../log-delivery-accounts.js';
import type { PolicyExample } from '../rule.js';
import { definePolicyRule } from '../rule.js';

function trust(Principal: unknown, Condition?: unknown): PolicyExample {
  const statement = { Effect: 'Allow', Principal, Action: 'sts:AssumeRole', ...(Condition === undefined ? {} : { Condition }) };
  return { document: { Version: '2012-10-17', Statement: [statement] }, kind: 'trust', holder: { kind: 'role', name: 'deployer' } };
}

function resource(service: string, account: string, Action: string, Resource: string): PolicyExample {
  const statement = { Effect: 'Allow', Principal: { AWS: `arn:aws:iam::${account}:root` }, Action, Resource };
  return { document: { Version: '2012-10-17', Statement: [statement] }, kind: 'resource', service };
}

const root = 'arn:aws:iam::444455556666:root';
const queue = 'arn:aws:sqs:eu-west-1:111122223333:jobs';

/** For an account whose number only a deployment knows, some number stands. */
const someAccount = '198185770707';

export default definePolicyRule({
  id: 'trust-account',
  severity: 'medium',
  title: 'Role or resource that a whole account can use',
  why: 'Whoever administers that account decides who of it comes in, now and later: every user and role there that is allowed to, and whoever takes one of them over.',
  fix: 'Name the one role that needs it as principal, or add a condition that tells it: aws:PrincipalArn, or sts:ExternalId for a third party.',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-accounts',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_common-scenarios_third-party.html',
  ],
  bad: [
    trust({ AWS: root }),
    trust({ AWS: '444455556666' }),
    trust({ AWS: ['arn:aws:iam::444455556666:role/ci', 'arn:aws-us-gov:iam::777788889999:root'] }),
    trust({ AWS: root, Service: 'ecs-tasks.amazonaws.com' }),
    trust({ AWS: root }, { StringLike: { 'sts:ExternalId': '*' } }),
    trust({ AWS: root }, { Bool: { 'aws:SecureTransport': 'true' } }),
    trust({ AWS: root }, { StringEquals: { 'aws:PrincipalAccount': '444455556666' } }),
    trust({ AWS: 'arn:aws-cn:iam::444455556666:root' }, { ArnLike: { 'aws:PrincipalArn': 'arn:aws-cn:iam::444455556666:*' } }),
    trust(
      { AWS: 'arn:aws-iso-b:iam::444455556666:root' },
      { StringNotLike: { 'aws:PrincipalArn': 'arn:aws-iso-b:iam::444455556666:user/x' } },
    ),
    resource('sqs', '444455556666', 'sqs:*', queue),
  ],
  good: [
    trust({ AWS: 'arn:aws:iam::444455556666:role/ci' }),
    trust({ AWS: 'arn:aws:iam::444455556666:user/alice' }),
    trust({ Service: 'ec2.amazonaws.com' }),
    trust({ AWS: root }, { StringEquals: { 'sts:ExternalId': 'a-long-external-id' } }),
    trust({ AWS: root }, { ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::444455556666:role/ci-*' } }),
    trust({ AWS: 'arn:aws-cn:iam::444455556666:root' }, { ArnLike: { 'aws:PrincipalArn': 'arn:aws-cn:iam::444455556666:role/ci-*' } }),
    trust({ AWS: root }, { StringEquals: { 'aws:PrincipalOrgID': 'o-acme123456' } }),
    trust({ AWS: root }, { StringEquals: { 'aws:PrincipalTag/team': 'platform' } }),
    trust({ AWS: root }, { Bool: { 'aws:MultiFactorAuthPresent': 'true' } }),
    trust({ AWS: root }, { NumericLessThan: { 'aws:MultiFactorAuthAge': '3600' } }),
    trust({ AWS: root, Federated: 'arn:aws:iam::444455556666:saml-provider/corp' }),
    resource('sqs', '111122223333', 'sqs:*', queue),
    resource('kms', '111122223333', 'kms:*', '*'),
    resource('s3', '127311923021', 's3:PutObject', 'arn:aws:s3:::acme-logs/*'),
  ],
  check({ policy, located }, report, { now, ours }) {
    if (policy.kind !== 'trust' && policy.kind !== 'resource') return;
    const service = located.service ?? policy.service;
    const own = new Set([...(ours ?? []), ...ownAccountsOf(policy, service)]);
    for (const statement of policy.statements) {
      if (statement.effect !== 'Allow') continue;
      if (policy.kind === 'trust' ? actionMatches(statement.actions, 'sts:AssumeRole') !== true : statement.actions === undefined) continue;
      const wide = widePrincipals(statement.principals);
      if (wide.some(({ kind }) => kind === 'anyone')) continue;
      const seen = new Set<string>();
      for (const principal of wide) {
        if (isOurs(principal, own, policy) || seen.has(principal.text)) continue;
        // Whose account a deployment puts there can't be known; beside a resource it is as a rule its own.
        if (principal.account === undefined && policy.kind === 'resource') continue;
        seen.add(principal.text);
        if (!isOpenTo(statement, policy.statements, members(principal.account ?? someAccount, now, partitionOf(principal)))) continue;
        report(principal.value.span, {
          message: `Everybody whom the account ${principal.account ?? principal.text} permits can ${policy.kind === 'trust' ? 'assume this role' : 'use this resource'}.`,
          fix: fixOf(principal, policy),
          ...(principal.account === undefined ? { severity: 'low' } : {}),
          statement,
          evidence: { principal: principal.text, ...(principal.account === undefined ? {} : { account: principal.account }) },
          detail: principal.text,
        });
      }
    }
  },
});

/** An account is in one partition; where only its number stands, the policy's conditions hold for the commercial one's ARNs. */
function partitionOf({ text }: WidePrincipal): string {
  return /^arn:([a-z-]+):/.exec(text)?.[1] ?? 'aws';
}

function isOurs({ own, account }: WidePrincipal, ours: ReadonlySet<string>, { kind }: Policy): boolean {
  if (own || (account !== undefined && ours.has(account))) return true;
  return kind === 'resource' && account !== undefined && logDeliveryAccounts.has(account);
}

/** A key's policy gives its own account full rights as a rule; no key can be managed without. */
function ownAccountsOf({ kind, statements }: Policy, service: string | undefined): ReadonlySet<string> {
  const own = new Set(ownAccounts(statements));
  if (kind !== 'resource' || service !== 'kms') return own;
  for (const statement of statements.filter(managesKey)) {
    for (const { account } of widePrincipals(statement.principals)) if (account !== undefined) own.add(account);
  }
  return own;
}

function managesKey({ effect, actions }: Statement): boolean {
  return effect === 'Allow' && actionMatches(actions, 'kms:PutKeyPolicy') === true;
}

function fixOf({ account, text }: WidePrincipal, { kind }: Policy): string {
  const number = account ?? 'THAT-ACCOUNT-ID';
  const principal = JSON.stringify({ Principal: { AWS: `arn:aws:iam::${number}:role/THE-CALLER` } });
  const external = JSON.stringify({ Condition: { StringEquals: { 'sts:ExternalId': 'AN-ID-OF-YOUR-CHOICE' } } });
  const named = `Name the one that needs it in place of ${text}: ${principal}`;
  return kind === 'trust' ? `${named}; for a third party add: ${external}.` : `${named}.`;
}
