import { findStrangeKeys } from '../../iam/fit/condition-keys.js';
import { reportRemarks } from '../remarks.js';
import type { PolicyExample } from '../rule.js';
import { definePolicyRule } from '../rule.js';

const policy = (Action: unknown, Condition: unknown, Effect = 'Allow'): PolicyExample => ({
  document: { Version: '2012-10-17', Statement: [{ Effect, Action, Resource: '*', Condition }] },
});

export default definePolicyRule({
  id: 'unsupported-condition-key',
  severity: 'medium',
  title: 'Condition on a key that no request of the statement has',
  why: 'A condition on an absent key never holds, or always does: the statement grants nothing, forbids nothing, or grants more than it says.',
  fix: 'Use a condition key that the actions of the statement support.',
  references: [
    'https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html',
  ],
  bad: [
    policy('s3:GetObject', { StringEquals: { 's3:x-amz-acl': 'private' } }),
    policy('s3:ListBucket', { StringLike: { 's3:prefixes': 'home/*' } }),
    policy('iam:CreateUser', { StringEquals: { 'iam:PassedToService': 'lambda.amazonaws.com' } }),
    policy('s3:PutObject', { StringNotEquals: { 'ec2:Region': 'us-east-1' } }, 'Deny'),
    policy('ec2:RunInstances', { StringEqualsIfExists: { 's3:prefix': 'x' } }),
    policy('s3:PutObject', { Bool: { 'aws:SomethingNewEntirely': 'true' } }),
  ],
  good: [
    policy('s3:ListBucket', { StringLike: { 's3:prefix': 'home/*' } }),
    policy('iam:PassRole', { StringEquals: { 'iam:PassedToService': 'lambda.amazonaws.com' } }),
    policy(['iam:PassRole', 'iam:GetRole'], { StringEquals: { 'iam:PassedToService': 'lambda.amazonaws.com' } }),
    policy('iam:*', { StringEquals: { 'iam:PermissionsBoundary': 'arn:aws:iam::111122223333:policy/b' } }),
    policy('ec2:StartInstances', { StringEquals: { 'aws:ResourceTag/team': 'a', 'ec2:ResourceTag/team': 'a' } }),
    policy('ec2:RunInstances', { StringEquals: { 'aws:RequestTag/team': 'a', 'aws:RequestedRegion': 'eu-west-1' } }),
    policy('kms:Decrypt', { StringEquals: { 'kms:EncryptionContext:app': 'a', 'kms:ViaService': 's3.eu-west-1.amazonaws.com' } }),
    policy('*', { StringEquals: { 'ec2:InstanceType': 't3.micro' } }),
    policy('cloudwatch:PutMetricData', { StringEquals: { 'cloudwatch:namespace': 'app' } }),
    policy('dynamodb:GetItem', { 'ForAllValues:StringEquals': { 'dynamodb:LeadingKeys': ['${aws:userid}'] } }),
    policy('s3:GetObject', { StringEquals: { 's3:ExistingObjectTag/team': 'a', 'aws:PrincipalTag/team': 'a' } }),
  ],
  check({ policy: judged }, report, { catalog }) {
    if (catalog !== undefined) reportRemarks(findStrangeKeys(judged, catalog), report);
  },
});
