import { reportDocument, reportHolder } from '../mfa.js';
import type { PolicyExample } from '../rule.js';
import { definePolicyRule } from '../rule.js';

const policy = (...statements: unknown[]): PolicyExample => ({ document: { Version: '2012-10-17', Statement: statements } });
const trust = (statement: Record<string, unknown>): PolicyExample => ({
  ...policy({ Effect: 'Allow', Action: 'sts:AssumeRole', ...statement }),
  kind: 'trust',
  holder: { kind: 'role', name: 'operator' },
});
const user = { kind: 'user', name: 'alice' } as const;
const withMfa = { Bool: { 'aws:MultiFactorAuthPresent': 'true' } };

export default definePolicyRule({
  id: 'mfa-missing',
  severity: 'high',
  title: 'Sensitive access without MFA',
  why: 'A long-term key that leaks is enough to do this: nothing asks for a second factor that the thief does not have.',
  fix: 'Require MFA: add "Bool": { "aws:MultiFactorAuthPresent": "true" } to the statement\'s Condition.',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_mfa_configure-api-require.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_examples_aws_my-sec-creds-self-manage.html',
  ],
  bad: [
    { ...policy({ Effect: 'Allow', Action: 'iam:CreateAccessKey', Resource: '*' }), holder: user },
    { ...policy({ Effect: 'Allow', Action: 'ec2:*', Resource: '*' }), holder: { kind: 'group', name: 'operators' } },
    { ...policy({ Effect: 'Allow', Action: 'sts:AssumeRole', Resource: 'arn:aws:iam::111122223333:role/admin' }), holder: user },
    trust({ Principal: { AWS: 'arn:aws:iam::111122223333:user/alice' } }),
    trust({ Principal: { AWS: '111122223333' } }),
  ],
  good: [
    { ...policy({ Effect: 'Allow', Action: 'iam:CreateAccessKey', Resource: '*', Condition: withMfa }), holder: user },
    { ...policy({ Effect: 'Allow', Action: 's3:GetObject', Resource: '*' }), holder: user },
    { ...policy({ Effect: 'Allow', Action: 'iam:CreateAccessKey', Resource: '*' }), holder: { kind: 'role', name: 'deployer' } },
    policy({ Effect: 'Allow', Action: 'ec2:TerminateInstances', Resource: '*' }),
    trust({ Principal: { AWS: 'arn:aws:iam::111122223333:user/alice' }, Condition: withMfa }),
    trust({ Principal: { AWS: 'arn:aws:iam::111122223333:root' }, Condition: { StringEquals: { 'sts:ExternalId': 'a-long-id' } } }),
    trust({
      Principal: { AWS: 'arn:aws:iam::111122223333:root' },
      Condition: { ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::111122223333:role/ci-*' } },
    }),
    trust({ Principal: { AWS: 'arn:aws:iam::111122223333:role/ci' } }),
    trust({ Principal: { Service: 'ec2.amazonaws.com' } }),
  ],
  check: (subject, report, setting) => reportDocument('mfa-missing', subject, report, setting),
  checkHolder: (holder, report, setting) => reportHolder('mfa-missing', holder, report, setting),
});
