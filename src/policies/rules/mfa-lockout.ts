import { reportDocument, reportHolder } from '../mfa.js';
import type { PolicyExample } from '../rule.js';
import { definePolicyRule } from '../rule.js';

const policy = (...statements: unknown[]): PolicyExample => ({ document: { Version: '2012-10-17', Statement: statements } });
const withMfa = { Bool: { 'aws:MultiFactorAuthPresent': 'true' } };
const withoutMfa = { BoolIfExists: { 'aws:MultiFactorAuthPresent': 'false' } };
const trust = (principal: unknown): PolicyExample => ({
  ...policy({ Effect: 'Allow', Action: 'sts:AssumeRole', Principal: principal, Condition: withMfa }),
  kind: 'trust',
  holder: { kind: 'role', name: 'runner' },
});

export default definePolicyRule({
  id: 'mfa-lockout',
  severity: 'high',
  title: 'MFA requirement that nobody can meet',
  why: 'A requirement that is the wrong way round, that forbids to register a device, or that is put on a machine shuts out those it was made for.',
  fix: 'Ask MFA of people only, and let them register a device and open a session without it.',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_mfa_configure-api-require.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_examples_aws_my-sec-creds-self-manage.html',
  ],
  bad: [
    policy({ Effect: 'Deny', Action: '*', Resource: '*', Condition: withMfa }),
    policy({ Effect: 'Deny', NotAction: ['iam:GetUser', 'iam:EnableMFADevice'], Resource: '*', Condition: withoutMfa }),
    trust({ Service: 'lambda.amazonaws.com' }),
    trust({ AWS: 'arn:aws:iam::111122223333:role/ci' }),
    {
      ...policy({ Effect: 'Allow', Action: 's3:DeleteBucket', Resource: '*', Condition: withMfa }),
      holder: { kind: 'role', name: 'runner' },
    },
  ],
  good: [
    policy({ Effect: 'Deny', NotAction: ['iam:CreateVirtualMFADevice', 'iam:EnableMFADevice'], Resource: '*', Condition: withoutMfa }),
    trust({ AWS: 'arn:aws:iam::111122223333:user/alice' }),
    {
      ...policy({ Effect: 'Allow', Action: 's3:DeleteBucket', Resource: '*', Condition: withMfa }),
      holder: { kind: 'user', name: 'alice' },
    },
  ],
  check: (subject, report, setting) => reportDocument('mfa-lockout', subject, report, setting),
  checkHolder: (holder, report, setting) => reportHolder('mfa-lockout', holder, report, setting),
});
