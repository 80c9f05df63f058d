import { findMismatches } from '../../iam/fit/resources.js';
import type { PolicyExample } from '../rule.js';
import { definePolicyRule } from '../rule.js';
import { reportRemarks } from '../remarks.js';

const policy = (Action: unknown, Resource: unknown, Effect = 'Allow'): PolicyExample => ({
  document: { Version: '2012-10-17', Statement: [{ Effect, Action, Resource }] },
});

export default definePolicyRule({
  id: 'resource-mismatch',
  severity: 'medium',
  title: 'Action that works on none of the resources named',
  why: 'Such an action is neither granted nor denied: the ARN is of another kind than the action asks for, or the action only takes "*".',
  fix: 'Name a resource that the action works on.',
  references: [
    'https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html',
  ],
  bad: [
    policy('kms:Decrypt', 'arn:aws:s3:::placeholder-data'),
    policy('s3:ListBucket', 'arn:aws:s3:::bucket/*'),
    policy('s3:GetObject', 'arn:aws:s3:::bucket'),
    policy(['s3:GetObject', 's3:ListAllMyBuckets'], 'arn:aws:s3:::bucket/*'),
    policy('ec2:DescribeInstances', 'arn:aws:ec2:us-east-1:111122223333:instance/*'),
    policy('iam:PassRole', 'arn:aws:iam::111122223333:user/bob'),
    policy('s3:DeleteBucket', 'arn:aws:s3:::bucket/key', 'Deny'),
    policy('sqs:SendMessage', 'arn:aws:sns:us-east-1:111122223333:topic'),
    policy('elasticloadbalancing:DeleteListener', 'arn:aws:elasticloadbalancing:*:*:targetgroup/*/*'),
    policy('cloudformation:DeleteStack', 'arn:aws:cloudformation:us-west-2:aws:transform/Serverless-2016-10-31'),
  ],
  good: [
    policy(['s3:ListBucket', 's3:GetObject'], ['arn:aws:s3:::bucket', 'arn:aws:s3:::bucket/*']),
    policy(['s3:GetObject', 's3:ListBucket'], 'arn:aws:s3:::bucket*'),
    policy('ec2:CreateTags', 'arn:aws:ec2:*::snapshot/*'),
    policy(['ec2:DescribeInstances', 's3:ListAllMyBuckets'], '*'),
    policy('s3:*', 'arn:aws:s3:::bucket/*'),
    policy('iam:*', 'arn:aws-us-gov:iam::111122223333:role/app-*'),
    policy('sts:AssumeRole', 'arn:aws:iam::111122223333:role/deploy'),
    policy('ssm:SendCommand', 'arn:aws:ec2:*:*:instance/*'),
    policy('dynamodb:Query', 'arn:aws:dynamodb:eu-west-1:111122223333:table/x/index/*'),
    policy('iam:EnableMFADevice', 'arn:aws:iam::*:user/${aws:username}'),
    policy('logs:PutLogEvents', 'arn:aws:logs:*:*:*'),
    policy('*', 'arn:aws:s3:::bucket'),
    policy('kms:Decrypt', 'arn:aws:kms:::CMK_NOT_IN_USE'),
    policy(['elasticloadbalancing:AddTags', 'elasticloadbalancing:RemoveTags'], 'arn:aws:elasticloadbalancing:*:*:listener/net/*/*/*'),
    policy('elasticloadbalancing:AddTags', 'arn:aws:elasticloadbalancing:*:*:targetgroup/*/*'),
    policy('cloudformation:CreateChangeSet', 'arn:aws:cloudformation:us-west-2:aws:transform/Serverless-2016-10-31'),
    policy('arc-zonal-shift:GetManagedResource', 'arn:aws:eks:us-east-1:111122223333:cluster/app'),
  ],
  check({ policy: judged }, report, { catalog }) {
    if (catalog !== undefined) reportRemarks(findMismatches(judged, catalog), report);
  },
});
