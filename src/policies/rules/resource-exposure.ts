import { permissionActions } from '../../iam/exposure/index.js';
import { reportExposures } from '../exposure.js';
import type { PolicyExample } from '../rule.js';
import { definePolicyRule } from '../rule.js';

const policy = (...statements: readonly Record<string, unknown>[]): PolicyExample => ({
  document: { Version: '2012-10-17', Statement: statements.map((statement) => ({ Effect: 'Allow', ...statement })) },
});

export default definePolicyRule({
  id: 'resource-exposure',
  severity: 'low',
  optional: true,
  title: 'Who may use a resource can be changed for every resource of a kind',
  why: 'Whoever may change the policy, the grants or the sharing of every resource of a kind opens any of them to anybody, also to other accounts.',
  fix: 'Limit Resource to those whose permissions are managed, or remove the actions that nobody uses.',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_understand-policy-summary-access-level-summaries.html'],
  bad: [
    policy({ Action: ['s3:PutBucketPolicy', 's3:GetBucketPolicy'], Resource: '*' }),
    policy({ Action: 'kms:PutKeyPolicy', Resource: 'arn:aws:kms:*:111122223333:key/*' }),
    policy({ Action: 'lambda:Add*', Resource: '*' }),
    policy({ Action: 'ec2:ModifySnapshotAttribute', Resource: 'arn:aws:ec2:*::snapshot/*' }),
    policy({ Action: 'sqs:AddPermission', Resource: '*', Condition: { StringLike: { 'aws:UserAgent': '*' } } }),
  ],
  good: [
    policy({ Action: 's3:PutBucketPolicy', Resource: 'arn:aws:s3:::acme-site' }),
    policy({ Action: ['s3:GetBucketPolicy', 'kms:ListGrants', 's3:PutObject'], Resource: '*' }),
    policy({ Action: 'kms:CreateGrant', Resource: '*', Condition: { StringEquals: { 'kms:ViaService': 'ec2.eu-west-1.amazonaws.com' } } }),
    policy({ Action: 'lambda:*', Resource: '*' }, { Effect: 'Deny', Action: 'lambda:*', Resource: '*' }),
    policy({ Action: '*', Resource: '*' }),
    { ...policy({ Action: 's3:PutBucketPolicy', Resource: '*' }), kind: 'scp' },
  ],
  checkHolder: (holder, report, setting) =>
    reportExposures(holder, report, setting, { table: permissionActions, can: 'change who may use every resource of a kind' }),
});
