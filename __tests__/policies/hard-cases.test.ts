import { describe, expect, test } from '@jest/globals';
import { checkPolicies } from '../../src/policies/index.js';
import type { PolicyExample } from '../../src/policies/rule.js';
import { readOne } from '../documents/read.js';
import { findingsOf, identity, verdicts } from './sample.js';

type Json = Record<string, unknown>;
const allow = (more: Json): Json => ({ Effect: 'Allow', Resource: '*', ...more });
const deny = (more: Json): Json => ({ Effect: 'Deny', Resource: '*', ...more });
const trust = (...statements: Json[]): PolicyExample => ({
  document: { Version: '2012-10-17', Statement: statements.map((each) => ({ Effect: 'Allow', Action: 'sts:AssumeRole', ...each })) },
  kind: 'trust',
  holder: { kind: 'role', name: 'target' },
});
const has = (example: PolicyExample): string[] => verdicts(example).filter((each) => !/^(?:trust|oidc|saml)-/.test(each));
const present = (value: unknown): Json => ({ 'aws:MultiFactorAuthPresent': value });
const withMfa = { Bool: present('true') };
const unless = { BoolIfExists: present('false') };
const device = ['iam:CreateVirtualMFADevice', 'iam:EnableMFADevice', 'iam:GetUser', 'iam:ListMFADevices', 'sts:GetSessionToken'];
const forced = deny({ NotAction: device, Condition: unless });
const user = { kind: 'user', name: 'alice' } as const;
const job = { kind: 'role', name: 'job' } as const;
const tagged = { StringEquals: { 'aws:ResourceTag/team': 'a' } };
const instances = 'arn:aws:ec2:*:*:instance/*';
const root = { AWS: 'arn:aws:iam::111122223333:root' };

/** What must be found, and nothing but. */
const exactly: Record<string, [PolicyExample, string[]]> = {
  'a user whom the conditions keep out': [
    trust({
      Principal: { AWS: ['arn:aws:iam::111122223333:role/x', 'arn:aws:iam::111122223333:user/bob'] },
      Condition: { ArnNotLike: { 'aws:PrincipalArn': 'arn:aws:iam::111122223333:user/*' } },
    }),
    [],
  ],
  'a user whom the conditions let in': [
    trust({
      Principal: { AWS: ['arn:aws:iam::111122223333:role/x', 'arn:aws:iam::111122223333:user/bob'] },
      Condition: { ArnNotLike: { 'aws:PrincipalArn': 'arn:aws:iam::111122223333:user/alice' } },
    }),
    ['mfa-missing high'],
  ],
  'a tag that the holder can set keeps it from nothing': [
    { ...identity(allow({ Action: 'iam:CreateAccessKey', Condition: tagged }), allow({ Action: 'iam:TagUser' })), holder: job },
    ['privilege-escalation high'],
  ],
  'the same on machines': [
    {
      ...identity(
        allow({ Action: 'ssm:StartSession', Resource: instances, Condition: { StringLike: { 'ssm:resourceTag/env': 'dev*' } } }),
        allow({ Action: 'ec2:CreateTags' }),
      ),
      holder: job,
    },
    ['privilege-escalation high'],
  ],
  'a tag that it can set on another kind of resource': [
    { ...identity(allow({ Action: 'iam:CreateAccessKey', Condition: tagged }), allow({ Action: 'iam:TagRole' })), holder: job },
    ['privilege-escalation medium'],
  ],
  'a tag that it can set while it makes the resource alone': [
    {
      ...identity(
        allow({ Action: 'ssm:StartSession', Resource: instances, Condition: { StringLike: { 'ssm:resourceTag/env': 'dev*' } } }),
        allow({ Action: 'ec2:CreateTags', Condition: { StringEquals: { 'ec2:CreateAction': 'RunInstances' } } }),
      ),
      holder: job,
    },
    ['privilege-escalation medium'],
  ],
  'a tag that it is denied to set': [
    {
      ...identity(
        allow({ Action: 'iam:CreateAccessKey', Condition: tagged }),
        allow({ Action: 'iam:*Tag*' }),
        deny({ Action: 'iam:TagUser' }),
      ),
      holder: job,
    },
    ['privilege-escalation medium'],
  ],
  'the documented force-MFA Deny': [identity(forced), []],
  'the same, over an administrator': [
    { ...identity(allow({ Action: 'iam:PutUserPolicy' }), forced), holder: user },
    ['privilege-escalation high'],
  ],
  'a Deny over NotAction iam:* grants nothing': [identity(deny({ NotAction: 'iam:*', Condition: unless })), []],
  'calls made on the user’s behalf are let through': [
    identity(
      allow({ Action: 'athena:StartQueryExecution' }),
      deny({ NotAction: device, Condition: { ...unless, Bool: { 'aws:ViaAWSService': 'false' } } }),
    ),
    [],
  ],
  'a Deny limited to users': [
    identity(deny({ NotAction: device, Condition: { ...unless, StringEquals: { 'aws:PrincipalType': 'User' } } })),
    [],
  ],
  'device registration exempted only in part': [
    identity(deny({ NotAction: ['iam:EnableMFADevice'], Condition: unless })),
    ['mfa-lockout high'],
  ],
  'a Deny on a few actions forbids no registration': [identity(deny({ Action: 'ec2:TerminateInstances', Condition: unless })), []],
  'MFA in a trust policy, person': [trust({ Principal: { AWS: 'arn:aws:iam::111122223333:user/bob' }, Condition: withMfa }), []],
  'user without MFA': [trust({ Principal: { AWS: 'arn:aws-cn:iam::111122223333:user/ops/bob' } }), ['mfa-missing high']],
  'one user in a list': [
    trust({ Principal: { AWS: ['arn:aws:iam::111122223333:role/ci', 'arn:aws:iam::111122223333:user/bob'] } }),
    ['mfa-missing high'],
  ],
  'account, external id': [trust({ Principal: root, Condition: { StringEquals: { 'sts:ExternalId': 'x' } } }), []],
  'account, roles only': [trust({ Principal: root, Condition: { ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/*' } } }), []],
  account: [trust({ Principal: { AWS: '111122223333' } }), ['mfa-missing medium']],
  'account, BoolIfExists': [trust({ Principal: root, Condition: { BoolIfExists: present('true') } }), ['mfa-bypass high']],
  'account, Deny without MFA': [trust({ Principal: root }, { Effect: 'Deny', Principal: { AWS: '*' }, Condition: unless }), []],
  'account, Deny that keys get round': [
    trust({ Principal: root }, { Effect: 'Deny', Principal: { AWS: '*' }, Condition: { Bool: present('false') } }),
    ['mfa-bypass high'],
  ],
  'a service': [trust({ Principal: { Service: 'ecs-tasks.amazonaws.com' } }), []],
  'a service with MFA': [trust({ Principal: { Service: 'ecs-tasks.amazonaws.com' }, Condition: withMfa }), ['mfa-lockout high']],
  'a federation with MFA': [
    trust({
      Principal: { Federated: 'arn:aws:iam::111122223333:saml-provider/idp' },
      Action: 'sts:AssumeRoleWithSAML',
      Condition: withMfa,
    }),
    ['mfa-lockout high'],
  ],
  'a role with MFA in its permissions': [
    { ...identity(deny({ NotAction: device, Condition: unless })), holder: { kind: 'role', name: 'job' } },
    ['mfa-lockout high'],
  ],
  'a role whose permissions leave roles out': [
    {
      ...identity(deny({ NotAction: device, Condition: { ...unless, StringEquals: { 'aws:PrincipalType': 'User' } } })),
      holder: { kind: 'role', name: 'job' },
    },
    [],
  ],
  'sensitive, forced by another policy of the user': [
    {
      ...identity(allow({ Action: 'kms:ScheduleKeyDeletion' })),
      holder: user,
      alongside: [{ Version: '2012-10-17', Statement: [forced] }],
    },
    [],
  ],
  'sensitive, forced on a part of the resources': [
    {
      ...identity(
        allow({ Action: 'kms:ScheduleKeyDeletion' }),
        deny({ NotAction: device, Condition: unless, Resource: 'arn:aws:kms:*:*:key/a' }),
      ),
      holder: user,
    },
    ['mfa-missing high'],
  ],
  'not in any statement of the doc, unknown holder': [identity(allow({ Action: 'kms:ScheduleKeyDeletion' })), []],
  'allow and deny of the same': [identity(allow({ Action: 'iam:*' }), deny({ Action: 'iam:*' })), []],
  'AWS-owned policies can’t be edited': [
    identity(allow({ Action: 'iam:CreatePolicyVersion', Resource: 'arn:aws:iam::aws:policy/fp4-*' })),
    [],
  ],
  'no token is that old': [
    identity(allow({ Action: 'iam:CreatePolicyVersion', Condition: { DateLessThan: { 'aws:TokenIssueTime': '2020-01-01T00:00:00Z' } } })),
    ['dead-statement medium'],
  ],
  'every token is younger': [
    identity(
      allow({ Action: 'iam:CreatePolicyVersion', Condition: { DateGreaterThan: { 'aws:TokenIssueTime': '2020-01-01T00:00:00Z' } } }),
    ),
    ['privilege-escalation high'],
  ],
  'a permissions boundary is asked for': [
    identity(
      allow({
        Action: 'iam:AttachRolePolicy',
        Condition: { StringEquals: { 'iam:PermissionsBoundary': 'arn:aws:iam::111122223333:policy/b' } },
      }),
    ),
    ['privilege-escalation medium'],
  ],
  'ECR log-in': [identity(allow({ Action: 'ecr:GetAuthorizationToken' })), []],
};

describe('hard cases', () => {
  test.each(Object.entries(exactly))('%s', (_, [example, expected]) => {
    expect(has(example)).toEqual(expected);
  });
});

test('a Deny that keys get round is one finding, not also one of each grant it was to hold off', () => {
  const example = {
    ...identity(allow({ Action: 'kms:ScheduleKeyDeletion' }), deny({ NotAction: device, Condition: { Bool: present('false') } })),
    holder: user,
  };
  expect(has(example)).toEqual(['mfa-bypass high']);
});

describe('everything on everything', () => {
  const all = { Action: '*', Resource: '*' };
  const bad: Record<string, Json[]> = {
    doubled: [allow({ Action: '**' })],
    'question marks': [allow({ Action: '*?:?*', Resource: 'arn:*' })],
    'an empty NotAction': [allow({ NotAction: [] })],
    'a NotAction of nothing there is': [allow({ NotAction: 'nosuch:Thing' })],
    'a NotResource of little': [{ Effect: 'Allow', Action: '*', NotResource: 'arn:aws:s3:::one' }],
    'letter by letter': [allow({ Action: [...'abcdefghijklmnopqrstuvwxyz'].map((letter) => `${letter}*`) })],
    'another partition': [allow({ Action: '*', Resource: 'arn:aws-us-gov:*' })],
    'in two halves of resources': [
      allow({ Action: '*', Resource: 'arn:aws:iam:*' }),
      { Effect: 'Allow', Action: '*', NotResource: 'arn:aws:iam:*' },
    ],
    'any address': [allow({ ...all, Condition: { IpAddress: { 'aws:SourceIp': '0.0.0.0/0' } } })],
    'a date gone by': [allow({ ...all, Condition: { DateGreaterThan: { 'aws:CurrentTime': '2020-01-01T00:00:00Z' } } })],
    'a key few requests have': [allow({ ...all, Condition: { StringEqualsIfExists: { 'ec2:InstanceType': 't3.micro' } } })],
    'a Deny that somebody gets round': [
      allow(all),
      deny({ Action: '*', Condition: { StringNotEquals: { 'aws:RequestedRegion': 'eu-west-1' } } }),
    ],
  };
  test.each(Object.entries(bad))('%s', (_, statements) => {
    expect(has(identity(...statements))).toContain('admin-access critical');
  });

  const good: Record<string, Json[]> = {
    'all but IAM': [allow({ NotAction: ['iam:*', 'organizations:*', 'account:*'] })],
    'an organisation': [allow({ ...all, Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-1234567890' } } })],
    'nothing after the Deny': [allow(all), deny({ Action: '*' })],
    'a Deny of IAM': [allow(all), deny({ Action: 'iam:*', Condition: { StringLike: { 'aws:PrincipalArn': '*' } } })],
    'one service': [allow({ Action: 's3:*' })],
    'one account’s buckets': [allow({ Action: '*', Resource: 'arn:aws:s3:::*' })],
  };
  test.each(Object.entries(good))('not: %s', (_, statements) => {
    expect(has(identity(...statements)).filter((each) => each.startsWith('admin'))).toEqual([]);
  });
});

describe('a requirement voided', () => {
  test.each(['CreateAccessKey', 'CreateLoginProfile', 'DeactivateMFADevice', 'DeleteVirtualMFADevice'])('by exempting iam:%s', (name) => {
    const example = identity(
      allow({ Action: `iam:${name}`, Resource: ['arn:aws:iam::*:user/${aws:username}', 'arn:aws:iam::*:mfa/*'] }),
      deny({ NotAction: [...device, `iam:${name}`], Condition: unless }),
    );
    expect(has(example)).toContain('mfa-bypass high');
  });

  test('by a sibling grant of the same', () => {
    const example = identity(allow({ Action: 's3:GetObject', Condition: withMfa }), allow({ Action: 's3:Get*' }));
    expect(has(example)).toEqual(['mfa-bypass high']);
  });

  test('not by a sibling that grants less', () => {
    expect(
      has(identity(allow({ Action: 's3:*', Resource: 'arn:aws:s3:::b/*', Condition: withMfa }), allow({ Action: 's3:ListBucket' }))),
    ).toEqual([]);
  });
});

test('order and spelling of statements and values never change a verdict', () => {
  const statements = [allow({ Action: ['iam:PassRole', 'ec2:RunInstances'] }), allow({ Action: 'kms:*', Condition: withMfa }), forced];
  const plain = findingsOf({ ...identity(...statements), holder: user });
  const turned = [...statements].reverse().map((each) => {
    const json = JSON.stringify(each).replace(/"(iam|ec2|kms):/g, (_, service: string) => `"${service.toUpperCase()}:`);
    const copy = JSON.parse(json) as Json;
    for (const name of ['Action', 'NotAction']) if (Array.isArray(copy[name])) copy[name] = [...(copy[name] as string[])].reverse();
    return copy;
  });
  const again = findingsOf({ ...identity(...turned), holder: user });
  const prints = (found: typeof plain): string[] => found.map(({ rule, fingerprint }) => `${rule} ${fingerprint}`).sort();
  expect(plain.length).toBeGreaterThan(0);
  expect(prints(again)).toEqual(prints(plain));
});

test('in a folder of fixtures a policy of unknown holder is at most medium, and says so', () => {
  const [finding] = findingsOf(identity(allow({ Action: '*' })), true);
  expect(finding).toMatchObject({ rule: 'admin-access', severity: 'medium', evidence: { context: 'fixture' } });
});

test.each([
  ['arn:<partition>:s3:::<bucket>/*'],
  ['<bucket-arn>/*'],
  ['arn:aws:s3:::{{ bucket }}/*'],
  ['arn:%{partition}:s3:%{region}::bucket/*'],
  ['arn:aws:s3:::__BUCKET__/*'],
])('%s, which somebody fills in, is no broken ARN', async (Resource) => {
  const document = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource }] };
  const { findings } = checkPolicies({ documents: await readOne('p.json', JSON.stringify(document)), ignores: [] });
  expect(findings).toEqual([]);
});
