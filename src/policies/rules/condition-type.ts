import { findTypeMismatches } from '../../iam/advice/condition-type.js';
import { reportRemarks } from '../remarks.js';
import type { PolicyExample } from '../rule.js';
import { definePolicyRule } from '../rule.js';

const policy = (Condition: unknown, Effect = 'Allow'): PolicyExample => ({
  document: { Version: '2012-10-17', Statement: [{ Effect, Action: 's3:ListBucket', Resource: '*', Condition }] },
});

export default definePolicyRule({
  id: 'condition-type',
  severity: 'medium',
  title: 'Condition that compares values of another type',
  why: 'An operator that compares another type than the key has matches nothing, or only one spelling of it.',
  fix: 'Use the operator of the type that the key has.',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html'],
  bad: [
    policy({ StringEquals: { 'aws:SourceIp': '203.0.113.0/24' } }),
    policy({ StringEquals: { 'aws:CurrentTime': '2030-01-01T00:00:00Z' } }),
    policy({ NumericEquals: { 'aws:SecureTransport': '1' } }),
    policy({ StringEquals: { 's3:max-keys': '10' } }),
    policy({ IpAddress: { 'aws:PrincipalAccount': '203.0.113.0/24' } }),
    policy({ NumericNotEquals: { 's3:max-keys': 'ten' } }, 'Deny'),
    policy({ DateNotEquals: { 'aws:CurrentTime': 'yesterday' } }, 'Deny'),
  ],
  good: [
    policy({ IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } }),
    policy({ DateLessThan: { 'aws:CurrentTime': '2090-01-01T00:00:00Z' } }),
    policy({ NumericGreaterThan: { 'aws:EpochTime': '1900000000' } }),
    policy({ Bool: { 'aws:SecureTransport': true } }),
    policy({ NumericLessThanEquals: { 's3:max-keys': 10 } }),
    policy({ StringLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/app-*' } }),
    policy({ ArnLike: { 'aws:SourceArn': 'arn:aws:s3:::bucket' } }),
    policy({ StringEquals: { 's3:prefix': '${aws:username}', 'custom:key': '1' } }),
    policy({ Null: { 'aws:SourceVpce': 'false' } }),
  ],
  check({ policy: judged }, report, { catalog, now }) {
    if (catalog !== undefined) reportRemarks(findTypeMismatches(judged, catalog, now), report);
  },
});
