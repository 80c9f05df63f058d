import { findRedundancies } from '../../iam/advice/redundant.js';
import { findNamedSessions } from '../../iam/advice/trust-form.js';
import { reportRemarks } from '../remarks.js';
import type { PolicyExample } from '../rule.js';
import { definePolicyRule } from '../rule.js';

const policy = (...statements: unknown[]): PolicyExample => ({ document: { Version: '2012-10-17', Statement: statements } });
const allow = (Action: unknown, Resource: unknown = 'arn:aws:s3:::bucket/*', more: Record<string, unknown> = {}): unknown => ({
  Effect: 'Allow',
  Action,
  Resource,
  ...more,
});

export default definePolicyRule({
  id: 'redundant-statement',
  severity: 'low',
  title: 'Part of a policy that changes nothing',
  why: 'What is granted twice stays granted when one of the two is removed: such a policy is harder to tighten than it looks.',
  fix: 'Remove what the rest already says.',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html'],
  bad: [
    policy(allow(['s3:Get*', 's3:GetObject'])),
    policy(allow('s3:GetObject', ['arn:aws:s3:::bucket/*', 'arn:aws:s3:::bucket/a'])),
    policy(allow('s3:GetObject'), allow(['s3:GetObject', 's3:PutObject'])),
    policy(allow('s3:GetObject'), allow('s3:GetObject')),
    policy(allow('s3:GetObject', undefined, { Condition: {} })),
    policy(allow('s3:ListBucket', 'arn:aws:s3:::bucket', { Condition: { NumericLessThan: { 's3:max-keys': ['10', '20'] } } })),
  ],
  good: [
    policy(allow('s3:GetObject'), allow('s3:GetObject', undefined, { Condition: { Bool: { 'aws:SecureTransport': 'true' } } })),
    policy(allow(['s3:GetObject', 's3:GetObjectVersion'])),
    policy(allow('s3:GetObject'), { Effect: 'Deny', Action: 's3:GetObject', Resource: 'arn:aws:s3:::bucket/secret' }),
    policy(allow('s3:GetObject', 'arn:aws:s3:::a/*'), allow('s3:GetObject', 'arn:aws:s3:::b/*')),
    policy(allow('s3:ListBucket', ['arn:aws:s3:::bucket', 'arn:aws:s3:::bucket/*'])),
    policy(
      allow('s3:GetObject', undefined, { Condition: { StringEquals: { 'aws:SourceVpce': 'vpce-1a2b3c4d' } } }),
      allow('s3:GetObject', undefined, { Condition: { IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } } }),
    ),
  ],
  check({ policy: judged }, report) {
    reportRemarks([...findRedundancies(judged), ...findNamedSessions(judged)], report);
  },
});
