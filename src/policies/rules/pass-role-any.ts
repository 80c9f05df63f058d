import { breadthCode } from '../../iam/breadth-code.js';
import { findPassRole } from '../../iam/pass-role.js';
import type { PolicyExample } from '../rule.js';
import { definePolicyRule } from '../rule.js';

const policy = (statement: Record<string, unknown>): PolicyExample => ({
  document: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', ...statement }] },
});
const passed = { StringEquals: { 'iam:PassedToService': 'lambda.amazonaws.com' } };

const narrow = JSON.stringify({
  Resource: 'arn:aws:iam::YOUR-ACCOUNT-ID:role/THE-ROLE',
  Condition: { StringEquals: { 'iam:PassedToService': 'THE-SERVICE.amazonaws.com' } },
});

export default definePolicyRule({
  id: 'pass-role-any',
  severity: 'high',
  title: 'Any role may be passed to any service',
  why: 'Who may pass every role to every service runs code under the most powerful role of the account.',
  fix: 'Limit Resource to the roles that are passed, and add the condition iam:PassedToService.',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html'],
  bad: [
    policy({ Action: 'iam:PassRole', Resource: '*' }),
    policy({ Action: ['iam:Pass*'], Resource: ['arn:aws:iam::*:role/*'] }),
    policy({ Action: 'iam:PassRole', Resource: 'arn:aws:iam::111122223333:role/*' }),
    policy({ Action: 'iam:PassRole', NotResource: 'arn:aws:s3:::bucket' }),
    policy({ NotAction: ['iam:Create*', 's3:*'], Resource: '*', Condition: { StringLike: { 'iam:PassedToService': '*' } } }),
  ],
  good: [
    policy({ Action: 'iam:PassRole', Resource: '*', Condition: passed }),
    policy({ Action: 'iam:PassRole', Resource: 'arn:aws:iam::111122223333:role/app-*' }),
    policy({ NotAction: 'iam:*', Resource: '*' }),
    policy({ Effect: 'Deny', Action: 'iam:PassRole', Resource: '*' }),
    { ...policy({ Action: 'iam:PassRole', Resource: '*' }), kind: 'boundary' },
  ],
  check({ policy: judged }, report, { now }) {
    if (judged.kind !== 'identity') return;
    for (const { statement, span } of findPassRole(judged.statements, now)) {
      report(span, {
        message: 'This statement lets its holder pass any role of the account to any service.',
        fix: `Limit Resource to the roles that are passed, and name the service: ${narrow}.`,
        statement,
        evidence: { effect: 'Allow', action: 'iam:PassRole', code: `PASS_ROLE_WITH_${breadthCode(statement, 'iam:PassRole')}` },
      });
    }
  },
});
