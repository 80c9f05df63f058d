import { deputyOf } from '../../iam/deputies.js';
import type { Element, Statement } from '../../iam/document.js';
import { actionMatches } from '../../iam/evaluate.js';
import { parseOperator } from '../../iam/operator.js';
import { partsOf } from '../../iam/pattern.js';
import { shownText } from '../../iam/pieces.js';
import { isOpenTo } from '../../iam/trust-openness.js';
import { deputies } from '../../iam/trust-stranger.js';
import { textOf } from '../../model/value.js';
import type { PolicyExample } from '../rule.js';
import { definePolicyRule } from '../rule.js';

function resource(
  service: string,
  Principal: unknown,
  Action: unknown,
  Condition?: unknown,
  more: Record<string, unknown> = {},
): PolicyExample {
  const statement = { Effect: 'Allow', Principal, Action, Resource: '*', ...(Condition === undefined ? {} : { Condition }), ...more };
  return { document: { Version: '2012-10-17', Statement: [statement] }, kind: 'resource', service };
}

function trust(Service: unknown, Condition?: unknown, Action: unknown = 'sts:AssumeRole'): PolicyExample {
  const statement = { Effect: 'Allow', Principal: { Service }, Action, ...(Condition === undefined ? {} : { Condition }) };
  return { document: { Version: '2012-10-17', Statement: [statement] }, kind: 'trust', holder: { kind: 'role', name: 'job' } };
}

const by = (service: string): unknown => ({ Service: `${service}.amazonaws.com` });
const account = { StringEquals: { 'aws:SourceAccount': '111122223333' } };
const anchor = { ArnEquals: { 'aws:SourceArn': 'arn:aws:rolesanywhere:eu-west-1:111122223333:trust-anchor/a' } };
const session = ['sts:AssumeRole', 'sts:TagSession', 'sts:SetSourceIdentity'];

/** What tells nothing but that the bucket is there. */
const harmless = new Set(['s3:getbucketacl', 's3:getbucketlocation', 's3:listbucket']);

export default definePolicyRule({
  id: 'confused-deputy',
  severity: 'medium',
  title: 'Service that is let in for whichever account asks it',
  why: 'The service acts for every account of AWS. Whoever has one can name this resource or role in a setting of his own, and the service, which is let in, comes on his behalf.',
  fix: 'Add aws:SourceAccount with the account, or aws:SourceArn with the resource, that the service acts for.',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-sourcearn',
  ],
  bad: [
    resource('sqs', by('sns'), 'sqs:SendMessage'),
    resource('sns', by('s3'), 'sns:Publish'),
    resource('s3', by('cloudtrail'), 's3:PutObject', { StringEquals: { 's3:x-amz-acl': 'bucket-owner-full-control' } }),
    resource('s3', by('cloudfront'), 's3:GetObject'),
    resource('s3', by('config'), ['s3:GetBucketAcl', 's3:PutObject']),
    resource('lambda', by('apigateway'), 'lambda:InvokeFunction', { ArnLike: { 'aws:SourceArn': 'arn:aws:execute-api:*:*:*' } }),
    resource('lambda', by('s3'), 'lambda:InvokeFunction', { ArnLike: { 'aws:SourceArn': 'arn:aws:s3:::acme-uploads' } }),
    resource('sqs', by('sns'), 'sqs:SendMessage', { StringEqualsIfExists: { 'aws:SourceVpc': 'vpc-1' } }),
    trust('vpc-flow-logs.amazonaws.com'),
    trust(['lambda.amazonaws.com', 'scheduler.amazonaws.com']),
    trust('rolesanywhere.amazonaws.com', undefined, session),
  ],
  good: [
    resource('sqs', by('sns'), 'sqs:SendMessage', { ArnEquals: { 'aws:SourceArn': 'arn:aws:sns:eu-west-1:111122223333:news' } }),
    resource('sqs', by('sns'), 'sqs:SendMessage', account),
    resource('sqs', by('events'), 'sqs:SendMessage', { StringEquals: { 'aws:SourceOrgID': 'o-acme123456' } }),
    resource('sns', by('events'), 'sns:Publish'),
    resource('s3', by('cloudtrail'), 's3:GetBucketAcl'),
    resource('s3', by('s3'), 's3:PutObject', { ...account, ArnLike: { 'aws:SourceArn': 'arn:aws:s3:::acme-uploads' } }),
    resource('s3', by('logdelivery.elasticloadbalancing'), 's3:PutObject'),
    resource('s3', by('cloudtrail'), 's3:PutObject', undefined, { Effect: 'Deny' }),
    resource('kms', by('logs.eu-west-1'), 'kms:Decrypt'),
    resource('kms', by('sns'), 'kms:Decrypt', {
      StringEquals: { 'kms:EncryptionContext:aws:sns:topicArn': 'arn:aws:sns:eu-west-1:111122223333:news' },
    }),
    trust('ec2.amazonaws.com'),
    trust([
      'lambda.amazonaws.com',
      'edgelambda.amazonaws.com',
      'ecs-tasks.amazonaws.com',
      'codebuild.amazonaws.com',
      'states.amazonaws.com',
    ]),
    trust('scheduler.amazonaws.com', account),
    trust('cognito-idp.amazonaws.com', { StringEquals: { 'sts:ExternalId': 'a-long-external-id' } }),
    trust('rolesanywhere.amazonaws.com', anchor, session),
    trust('rolesanywhere.amazonaws.com', { StringEquals: { 'aws:PrincipalTag/x509Subject/CN': 'job' } }, session),
  ],
  check({ policy, located }, report, { now }) {
    const { kind } = policy;
    if (kind !== 'trust' && kind !== 'resource') return;
    const at = located.service ?? policy.service;
    for (const statement of policy.statements) {
      const { effect, principals, actions } = statement;
      if (effect !== 'Allow' || principals?.negated !== false || !opens(actions, kind)) continue;
      for (const { type, value } of principals.entries) {
        const parts = partsOf(value);
        const text = parts === undefined ? '' : shownText(parts);
        const service = type === 'Service' ? deputyOf(text, kind, at) : undefined;
        if (service === undefined) continue;
        const open = isOpenTo(statement, policy.statements, deputies(service, now));
        if (!open && !(service === 's3' && isByBucketAlone(statement))) continue;
        const what = kind === 'trust' ? 'assume this role' : 'use this resource';
        report(value.span, {
          message: open
            ? `${text} can ${what} for every account of AWS: nothing asks for whom it acts.`
            : `${text} is told by the bucket alone: when that one is deleted, another account can make one of its name.`,
          fix: `Add the account that the service acts for: ${JSON.stringify({ Condition: { StringEquals: { 'aws:SourceAccount': 'YOUR-ACCOUNT-ID' } } })}.`,
          severity: open && kind === 'resource' && at !== 'kms' ? 'medium' : 'low',
          statement,
          evidence: { principal: text, ...(open ? { code: 'RESTRICT_ACCESS_TO_SERVICE_PRINCIPAL' } : {}) },
          detail: text,
        });
      }
    }
  },
});

function opens(actions: Element | undefined, kind: 'trust' | 'resource'): boolean {
  if (actions === undefined) return false;
  if (kind === 'trust') return actionMatches(actions, 'sts:AssumeRole') === true;
  return actions.negated || actions.values.some((value) => !harmless.has((textOf(value) ?? '').toLowerCase()));
}

/** Names of buckets are everybody's, and their ARNs have no account. */
function isByBucketAlone({ conditions }: Statement): boolean {
  const keys = new Set(conditions.map(({ key }) => key.toLowerCase()));
  if (['aws:sourceaccount', 'aws:sourceorgid', 'aws:sourceorgpaths'].some((key) => keys.has(key))) return false;
  return conditions.some(
    ({ key, operator, values }) =>
      key.toLowerCase() === 'aws:sourcearn' &&
      parseOperator(operator)?.negated === false &&
      values.some((value) => /^arn:[^:]*:s3:::./.test(textOf(value) ?? '')),
  );
}
