import { credentialActions } from '../../iam/exposure/index.js';
import { reportExposures } from '../exposure.js';
import type { PolicyExample } from '../rule.js';
import { definePolicyRule } from '../rule.js';

const policy = (...statements: readonly Record<string, unknown>[]): PolicyExample => ({
  document: { Version: '2012-10-17', Statement: statements.map((statement) => ({ Effect: 'Allow', ...statement })) },
});

export default definePolicyRule({
  id: 'credentials-exposure',
  severity: 'low',
  optional: true,
  title: 'Actions that hand out credentials',
  why: 'Whoever may call an action that answers with keys, tokens or passwords can act as somebody else, for as long as those live.',
  fix: 'Limit Resource to the users, clusters or instances that are meant, or remove the actions that nobody uses.',
  references: ['https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html'],
  bad: [
    policy({ Action: ['iam:CreateAccessKey', 'iam:ListUsers'], Resource: '*' }),
    policy({ Action: 'rds-db:connect', Resource: 'arn:aws:rds-db:*:111122223333:dbuser:*/*' }),
    policy({ Action: ['ecr:*Token'], Resource: '*', Condition: { Bool: { 'aws:SecureTransport': 'true' } } }),
    policy({ NotAction: ['iam:*', 'sts:*', 's3:*'], Resource: '*' }),
  ],
  good: [
    policy({ Action: 'iam:CreateAccessKey', Resource: 'arn:aws:iam::*:user/${aws:username}' }),
    policy({ Action: 'iam:CreateAccessKey', Resource: '*', Condition: { StringEquals: { 'aws:PrincipalTag/team': 'identity' } } }),
    policy({ Action: 'iam:*', Resource: '*' }, { Effect: 'Deny', Action: 'iam:*', Resource: 'arn:aws:iam::*:*' }),
    policy({ Action: 'lightsail:GetBlueprints', Resource: '*' }),
    policy({ Action: '*', Resource: '*' }),
    { ...policy({ Action: 'sts:GetFederationToken', Resource: '*' }), kind: 'scp' },
  ],
  checkHolder: (holder, report, setting) =>
    reportExposures(holder, report, setting, { table: () => credentialActions, can: 'get credentials of anybody' }),
});
