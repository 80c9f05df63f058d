import { dataActions } from '../../iam/exposure/index.js';
import { reportExposures } from '../exposure.js';
import type { PolicyExample } from '../rule.js';
import { definePolicyRule } from '../rule.js';

const policy = (...statements: readonly Record<string, unknown>[]): PolicyExample => ({
  document: { Version: '2012-10-17', Statement: statements.map((statement) => ({ Effect: 'Allow', ...statement })) },
});

export default definePolicyRule({
  id: 'data-exposure',
  severity: 'low',
  optional: true,
  title: 'Data of every store of a kind can be read',
  why: 'Whoever may read all objects, secrets, parameters, tables or queues of the account takes all of it along when his credentials leak.',
  fix: 'Limit Resource to the buckets, secrets, parameters or tables that are read.',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege'],
  bad: [
    policy({ Action: 's3:GetObject', Resource: '*' }),
    policy({ Action: 's3:Get*', Resource: ['arn:aws:s3:::*', 'arn:aws:s3:::acme-data/*'] }),
    policy({ Action: ['ssm:GetParameter*'], Resource: 'arn:aws:ssm:eu-west-1:111122223333:parameter/*' }),
    policy({ Action: 'secretsmanager:GetSecretValue', NotResource: 'arn:aws:secretsmanager:*:*:secret:payroll-*' }),
    policy(
      { Action: 'dynamodb:*', Resource: '*' },
      { Effect: 'Deny', Action: 'dynamodb:*', Resource: 'arn:aws:dynamodb:*:*:table/payroll' },
    ),
  ],
  good: [
    policy({ Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-data/*' }),
    policy({ Action: ['s3:ListBucket', 's3:PutObject'], Resource: '*' }),
    policy({ Action: 'ssm:GetParameter', Resource: 'arn:aws:ssm:*:*:parameter/app/*' }),
    policy({ Action: 'secretsmanager:GetSecretValue', Resource: '*', Condition: { StringEquals: { 'aws:ResourceTag/team': 'web' } } }),
    policy({ Action: 's3:GetObject', Resource: '*' }, { Effect: 'Deny', Action: 's3:Get*', Resource: 'arn:aws:s3:::*' }),
    policy({ Action: 'dynamodb:GetItem', Resource: 'arn:aws:dynamodb:*:*:table/orders' }),
    policy({ Action: '*', Resource: '*' }),
    { ...policy({ Action: 's3:GetObject', Resource: '*' }), kind: 'boundary' },
  ],
  checkHolder: (holder, report, setting) =>
    reportExposures(holder, report, setting, { table: () => dataActions, can: 'read data of every store of a kind' }),
});
