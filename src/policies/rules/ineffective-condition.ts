import { findWeakConditions } from '../../iam/advice/condition-effect.js';
import { findServiceDenials } from '../../iam/advice/service-callers.js';
import { findQuantifiedAudiences } from '../../iam/advice/trust-form.js';
import { reportRemarks } from '../remarks.js';
import type { PolicyExample } from '../rule.js';
import { definePolicyRule } from '../rule.js';

const policy = (Condition: unknown, Effect = 'Allow'): PolicyExample => ({
  document: { Version: '2012-10-17', Statement: [{ Effect, Action: 's3:ListBucket', Resource: '*', Condition }] },
});

const control = (Condition: unknown): PolicyExample => ({
  document: { Version: '2012-10-17', Statement: [{ Effect: 'Deny', Principal: '*', Action: 's3:*', Resource: '*', Condition }] },
  kind: 'rcp',
});

export default definePolicyRule({
  id: 'ineffective-condition',
  severity: 'medium',
  title: 'Condition that limits less than it looks like',
  why: 'A condition that holds for requests it was to keep out gives a false sense of a limit.',
  fix: 'Write the operator and value that are meant.',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html',
  ],
  bad: [
    policy({ 'ForAllValues:StringEquals': { 'aws:SourceVpce': 'vpce-1a2b3c4d' } }),
    policy({ StringNotEquals: { 'aws:PrincipalArn': 'arn:aws:iam::111122223333:role/*' } }),
    policy({ StringEquals: { 'aws:PrincipalOrgID': ['o-a1b2c3d4e5', 'o-*'] } }),
    policy({ NotIpAddress: { 'aws:SourceIp': '10.0.0.0/8' } }),
    policy({ IpAddress: { 'aws:SourceIp': ['203.0.113.0/24', '192.168.1.0/24'] } }),
    policy({ IpAddress: { 'aws:SourceIp': '203.0.113.77/24' } }),
    policy({ IpAddress: { 'aws:VpcSourceIp': '10.0.0.0/16' } }),
    policy({ StringLike: { 'aws:UserAgent': 'ours*' } }),
    policy({ StringLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/deploy' } }),
    policy({ StringNotLike: { 'aws:PrincipalArn': ['arn:aws:iam::111122223333:role/a', 'arn:*:iam::111122223333:role/b'] } }, 'Deny'),
    policy({ StringLike: { 'aws:SourceVpce': '*' } }),
    policy({ 'ForAnyValue:Null': { 'aws:TagKeys': 'false' } }),
    policy({ StringLike: { 'aws:PrincipalOrgID': 'o-*' } }),
    policy({ StringLike: { 's3:prefix': 'private/*' } }, 'Deny'),
    control({ StringNotEqualsIfExists: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } }),
  ],
  good: [
    policy({ 'ForAllValues:StringEquals': { 'aws:TagKeys': ['team'] } }),
    policy({ 'ForAllValues:StringEquals': { 'aws:SourceVpce': 'vpce-1a2b3c4d' }, Null: { 'aws:SourceVpce': 'false' } }),
    policy({ StringNotLike: { 'aws:PrincipalArn': 'arn:aws:iam::111122223333:role/*' } }, 'Deny'),
    policy({ NotIpAddress: { 'aws:SourceIp': ['203.0.113.0/24', '2001:db8::/32'] } }, 'Deny'),
    policy({ IpAddress: { 'aws:VpcSourceIp': '10.0.0.0/16' }, StringEquals: { 'aws:SourceVpc': 'vpc-1a2b3c4d' } }),
    policy({ StringEquals: { 'aws:ResourceTag/glob': '*' } }),
    policy({ StringLike: { 'aws:UserAgent': 'ours*' }, IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } }),
    policy({ StringLike: { 'aws:PrincipalArn': 'arn:aws:iam::111122223333:role/app-*' } }),
    policy({ StringLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/deploy' } }, 'Deny'),
    policy({ ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/deploy' } }),
    policy({ StringLikeIfExists: { 'aws:SourceVpce': '*' } }),
    policy({ StringLike: { 's3:prefix': 'public/*' } }),
    policy({ StringNotLike: { 's3:prefix': 'public/*' } }, 'Deny'),
    control({
      StringNotEqualsIfExists: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' },
      BoolIfExists: { 'aws:PrincipalIsAWSService': 'false' },
    }),
    policy({ IpAddress: { 'aws:SourceIp': '0.0.0.0/0' } }),
  ],
  check({ policy: judged }, report, { catalog, now }) {
    if (catalog === undefined) return;
    reportRemarks([...findWeakConditions(judged, catalog, now), ...findServiceDenials(judged), ...findQuantifiedAudiences(judged)], report);
  },
});
