import { reportDocument, reportHolder } from '../mfa.js';
import type { PolicyExample } from '../rule.js';
import { definePolicyRule } from '../rule.js';

const policy = (...statements: unknown[]): PolicyExample => ({ document: { Version: '2012-10-17', Statement: statements } });
const present = (operator: string, value: unknown): Record<string, unknown> => ({ [operator]: { 'aws:MultiFactorAuthPresent': value } });
const allow = (condition: unknown): unknown => ({
  Effect: 'Allow',
  Action: 'ec2:*',
  Resource: 'arn:aws:ec2:*:*:instance/*',
  Condition: condition,
});
const exempt = ['iam:CreateVirtualMFADevice', 'iam:EnableMFADevice', 'iam:GetUser', 'iam:ListMFADevices', 'sts:GetSessionToken'];
const deny = (condition: unknown, ...more: string[]): unknown => ({
  Effect: 'Deny',
  NotAction: [...exempt, ...more],
  Resource: '*',
  Condition: condition,
});

export default definePolicyRule({
  id: 'mfa-bypass',
  severity: 'high',
  title: 'MFA requirement that can be got round',
  why: 'The key aws:MultiFactorAuthPresent is absent from calls with long-term keys: a test that holds, or a Deny that misses, when it is absent asks nothing of a stolen key.',
  fix: 'Ask for `Bool aws:MultiFactorAuthPresent true` in an Allow, for `BoolIfExists aws:MultiFactorAuthPresent false` in a Deny.',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-multifactorauthpresent',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_examples_aws_deny-require-mfa.html',
  ],
  bad: [
    policy(allow(present('BoolIfExists', 'true'))),
    policy(allow(present('Bool', 'false'))),
    policy(allow(present('Null', 'false'))),
    policy(allow(present('ForAllValues:Bool', 'true'))),
    policy(deny(present('Bool', 'false'))),
    policy({ Effect: 'Allow', Action: 'iam:*', Resource: '*' }, deny(present('BoolIfExists', 'false'), 'iam:*')),
    policy({ Effect: 'Allow', Action: 'ec2:*', Resource: '*' }, allow(present('Bool', 'true'))),
  ],
  good: [
    policy(allow(present('Bool', 'true'))),
    policy(allow({ NumericLessThan: { 'aws:MultiFactorAuthAge': '3600' } })),
    policy(deny(present('BoolIfExists', 'false'))),
    policy(deny({ Null: { 'aws:MultiFactorAuthAge': 'true' } })),
    policy(deny(present('Bool', 'false')), deny(present('Null', 'true'))),
  ],
  check: (subject, report, setting) => reportDocument('mfa-bypass', subject, report, setting),
  checkHolder: (holder, report, setting) => reportHolder('mfa-bypass', holder, report, setting),
});
