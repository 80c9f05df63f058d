import { describe, expect, test } from '@jest/globals';
import type { Finding } from '../../src/model/finding.js';
import { checkPolicies } from '../../src/policies/index.js';
import type { PolicyExample } from '../../src/policies/rule.js';
import { readOne } from '../documents/read.js';
import { minimalIn, paths } from './brute/paths.js';
import { findingsOf, identity } from './sample.js';

type Json = Record<string, unknown>;

const alice = { kind: 'user', name: 'alice' } as const;
const allow = (Action: unknown, more: Json = {}): Json => ({ Effect: 'Allow', Action, Resource: '*', ...more });
const deny = (Action: unknown, more: Json = {}): Json => ({ Effect: 'Deny', Action, Resource: '*', ...more });
const document = (...statements: Json[]): Json => ({ Version: '2012-10-17', Statement: statements });
const each = (actions: readonly string[], more: Json = {}): Json[] => actions.map((action) => allow(action, more));

interface Said {
  readonly path: string;
  readonly severity: string;
}

/** Every set that is named, the further ways of the same words included. */
function sets(findings: readonly Finding[]): Said[] {
  return findings
    .filter(({ rule }) => rule === 'privilege-escalation')
    .flatMap(({ evidence, severity }) => {
      const further = (evidence['further'] ?? []) as string[][];
      return [evidence['path'] as string[], ...further].map((path) => ({ path: [...path].join(' '), severity }));
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

const named = (findings: readonly Finding[]): string[] => sets(findings).map(({ path }) => path);
const severe = (findings: readonly Finding[]): string[] =>
  sets(findings)
    .filter(({ severity }) => severity === 'high')
    .map(({ path }) => path);
const held = (example: PolicyExample): readonly Finding[] => findingsOf({ ...example, holder: alice });

describe.each(paths)('%s', (_, actions) => {
  const wanted = minimalIn(actions);

  test('in one statement', () => {
    expect(severe(findingsOf(identity(allow(actions))))).toEqual(wanted);
    expect(severe(held(identity(allow(actions))))).toEqual(wanted);
  });

  test('over statements and over policies, in any order and case', () => {
    expect(severe(held(identity(...each([...actions].reverse()))))).toEqual(wanted);
    const [first, ...rest] = each(actions.map((action) => action.toUpperCase().replace(/^[^:]*/, (service) => service.toLowerCase())));
    expect(severe(findingsOf({ document: document(first as Json), holder: alice, alongside: rest.map((one) => document(one)) }))).toEqual(
      wanted,
    );
  });

  test('over a user and its groups', async () => {
    const group = (i: number): string => `Group${i}`;
    const inline = (...statements: Json[]): Json => ({ Policies: [{ PolicyName: 'p', PolicyDocument: document(...statements) }] });
    const Resources: Record<string, Json> = {
      Alice: {
        Type: 'AWS::IAM::User',
        Properties: { UserName: 'alice', Groups: actions.slice(1).map((__, i) => ({ Ref: group(i) })), ...inline(allow(actions[0])) },
      },
    };
    for (const [i, action] of actions.slice(1).entries())
      Resources[group(i)] = { Type: 'AWS::IAM::Group', Properties: inline(allow(action)) };
    const documents = await readOne('template.json', JSON.stringify({ AWSTemplateFormatVersion: '2010-09-09', Resources }, null, 1));
    const { findings } = checkPolicies({ documents, ignores: [] });
    expect([...new Set(severe(findings))]).toEqual(wanted);
  });

  test.each(actions)('without %s', (dropped) => {
    const rest = actions.filter((action) => action !== dropped);
    const without = minimalIn(rest);
    expect(named(held(identity(...each(rest))))).toEqual(without);
    expect(named(held(identity(allow(actions), deny(dropped))))).toEqual(without);
    expect(named(held(identity(allow('*', { Action: actions }), deny([dropped.replace(/:.*/, ':*')]))))).toEqual(
      minimalIn(actions.filter((action) => action.split(':')[0] !== dropped.split(':')[0])),
    );
    const denying = document({ Effect: 'Deny', NotAction: rest, Resource: '*' });
    expect(named(findingsOf({ document: document(allow(actions)), holder: alice, alongside: [denying] }))).toEqual(without);
  });

  test('a Deny that leaves room takes nothing away', () => {
    const [first] = actions as [string];
    for (const narrow of [
      deny(first, { Resource: 'arn:aws:s3:::elsewhere/*' }),
      deny(first, { Condition: { StringEquals: { 'aws:PrincipalTag/team': 'interns' } } }),
      deny(first, { Condition: { DateGreaterThan: { 'aws:CurrentTime': '2090-01-01T00:00:00Z' } } }),
      deny(first, { Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
      deny(`${first}x`),
      deny(first, { Condition: { BoolIfExists: { 'aws:MultiFactorAuthPresent': 'false' } } }),
    ]) {
      expect(severe(held(identity(allow(actions), narrow)))).toEqual(wanted);
    }
  });

  test('a condition that limits nothing changes nothing', () => {
    for (const Condition of [
      { Bool: { 'aws:SecureTransport': 'true' } },
      { IpAddress: { 'aws:SourceIp': '0.0.0.0/0' } },
      { DateGreaterThan: { 'aws:CurrentTime': '2020-01-01T00:00:00Z' } },
      { DateGreaterThan: { 'aws:TokenIssueTime': '2020-01-01T00:00:00Z' } },
      { StringLike: { 'aws:PrincipalArn': '*' } },
      { StringEquals: { 'aws:username': 'alice' } },
      { Bool: { 'aws:MultiFactorAuthPresent': 'true' } },
      { StringEquals: { 'aws:PrincipalType': 'User' } },
    ]) {
      expect(severe(held(identity(allow(actions, { Condition }))))).toEqual(wanted);
    }
  });

  test('a condition that limits keeps it below high', () => {
    for (const Condition of [
      { IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } },
      { StringEquals: { 'aws:PrincipalTag/team': 'admins' } },
      { StringEquals: { 'aws:SourceVpc': 'vpc-12345678' } },
      { DateLessThan: { 'aws:CurrentTime': '2020-01-01T00:00:00Z' } },
      { StringEquals: { 'aws:username': 'bob' } },
    ]) {
      expect(severe(held(identity(allow(actions, { Condition }))))).toEqual([]);
    }
  });

  test('out of reach', () => {
    for (const Resource of ['arn:aws:s3:::bucket/*', 'arn:aws:iam::aws:policy/job-function/*', 'arn:aws:sns:*:*:topic'])
      expect(severe(held(identity(allow(actions, { Resource }))))).toEqual([]);
  });

  test('through wildcards', () => {
    const short = actions.map((action) => `${action.slice(0, -3)}*`);
    expect(severe(held(identity(allow(short))))).toEqual(expect.arrayContaining([...wanted]));
    const loose = actions.map((action) => `${action.slice(0, 1)}*${action.slice(action.indexOf(':'))}`);
    expect(severe(held(identity(allow(loose))))).toEqual(expect.arrayContaining([...wanted]));
  });

  test('through a NotAction that leaves them over', () => {
    const spared = paths.flatMap(([, path]) => path).filter((action) => !actions.includes(action));
    expect(severe(held(identity({ Effect: 'Allow', NotAction: spared, Resource: '*' })))).toEqual(wanted);
    expect(severe(held(identity({ Effect: 'Allow', NotAction: [...spared, ...actions], Resource: '*' })))).toEqual([]);
  });
});

const passing = paths.filter(([, path]) => path[0] === 'iam:PassRole' && minimalIn(path).includes(path.join(' ')));
const hosts: Record<string, string> = { ecs: 'ecs-tasks', apprunner: 'tasks.apprunner' };
const hostOf = (action: string): string => {
  const service = action.slice(0, action.indexOf(':'));
  return `${hosts[service] ?? service}.amazonaws.com`;
};

describe.each(passing)('%s and the service that a role is passed to', (_, actions) => {
  const host = hostOf(actions[1] as string);
  const pass = (Condition: Json): PolicyExample => identity(allow('iam:PassRole', { Condition }), ...each(actions.slice(1)));
  const to = (value: unknown): Json => ({ 'iam:PassedToService': value });

  test('its own: found, below high', () => {
    for (const Condition of [
      { StringEquals: to(host) },
      { StringLike: to(['sns.amazonaws.com', host]) },
      { StringEqualsIfExists: to(host) },
    ]) {
      expect(sets(held(pass(Condition)))).toEqual([{ path: actions.join(' '), severity: 'medium' }]);
    }
  });

  test('another one: nothing', () => {
    for (const Condition of [
      { StringEquals: to('sns.amazonaws.com') },
      { StringLike: to('qu*.amazonaws.com') },
      { StringEqualsIfExists: to(['sns.amazonaws.com', 'events.amazonaws.com']) },
      { StringNotEquals: to(host) },
      { Null: to('true') },
    ]) {
      expect(sets(held(pass(Condition)))).toEqual([]);
    }
  });

  test('any: high', () => {
    for (const Condition of [{ StringLike: to('*') }, { StringNotEquals: to('sns.amazonaws.com') }, { Null: to('false') }]) {
      expect(severe(held(pass(Condition)))).toEqual([actions.join(' ')]);
    }
  });
});

const administrator = 'arn:aws:iam::aws:policy/AdministratorAccess';
const boundary = 'arn:aws:iam::111122223333:policy/boundary';

describe.each(['iam:AttachUserPolicy', 'iam:AttachRolePolicy', 'iam:AttachGroupPolicy'])('%s', (action) => {
  test.each<[string, Json, string[]]>([
    ['one policy', { ArnEquals: { 'iam:PolicyARN': 'arn:aws:iam::aws:policy/ReadOnlyAccess' } }, ['medium']],
    ['one policy as text', { StringEquals: { 'iam:PolicyArn': ['arn:aws:iam::111122223333:policy/app'] } }, ['medium']],
    ['the administrator’s', { ArnEquals: { 'iam:PolicyARN': administrator } }, ['high']],
    ['any', { ArnLike: { 'iam:PolicyARN': '*' } }, ['high']],
    ['any of AWS', { ArnLike: { 'iam:PolicyARN': 'arn:aws:iam::aws:policy/*' } }, ['high']],
    ['any but one', { ArnNotEquals: { 'iam:PolicyARN': 'arn:aws:iam::aws:policy/IAMFullAccess' } }, ['high']],
    ['any but the administrator’s', { ArnNotEquals: { 'iam:PolicyARN': administrator } }, ['medium']],
    ['some', { Null: { 'iam:PolicyARN': 'false' } }, ['high']],
    ['a boundary', { StringEquals: { 'iam:PermissionsBoundary': boundary } }, ['medium']],
    ['some boundary', { Null: { 'iam:PermissionsBoundary': 'false' } }, ['medium']],
    ['a boundary, if any', { StringEqualsIfExists: { 'iam:PermissionsBoundary': boundary } }, ['high']],
    ['any boundary but one', { StringNotEquals: { 'iam:PermissionsBoundary': boundary } }, ['high']],
  ])('%s', (_, Condition, severity) => {
    expect(sets(held(identity(allow(action, { Condition })))).map((said) => said.severity)).toEqual(severity);
  });
});

describe('itself or others', () => {
  const on = (action: string, Resource: unknown): string[] =>
    sets(held(identity(allow(action, { Resource })))).map(({ severity }) => severity);
  const own = 'arn:aws:iam::111122223333:user/alice';

  test.each(['iam:PutUserPolicy', 'iam:AttachUserPolicy'])('%s', (action) => {
    expect(on(action, own)).toEqual(['high']);
    expect(on(action, 'arn:aws:iam::*:user/${aws:username}')).toEqual(['high']);
    expect(on(action, 'arn:aws:iam::*:user/a*')).toEqual(['high']);
    expect(on(action, 'arn:aws:iam::111122223333:user/*')).toEqual(['high']);
    expect(on(action, ['arn:aws:iam::111122223333:user/bob', 'arn:aws:iam::111122223333:user/alice2'])).toEqual([]);
    expect(on(action, 'arn:aws:iam::111122223333:user/service-*')).not.toContain('high');
    expect(on(action, 'arn:aws:iam::111122223333:role/*')).toEqual([]);
  });

  test.each(['iam:CreateAccessKey', 'iam:CreateLoginProfile', 'iam:UpdateLoginProfile'])('%s on one’s own user is no way up', (action) => {
    expect(on(action, own)).toEqual([]);
    expect(on(action, 'arn:aws:iam::*:user/${aws:username}')).toEqual([]);
    expect(on(action, 'arn:aws:iam::*:user/*')).toEqual(['high']);
  });

  test('taking over one thing that is named is not said', () => {
    expect(on('lambda:UpdateFunctionCode', 'arn:aws:lambda:eu-west-1:111122223333:function:app')).toEqual([]);
    expect(on('lambda:UpdateFunctionCode', 'arn:aws:lambda:*:*:function:*')).toEqual(['high']);
    expect(on('ssm:StartSession', 'arn:aws:ec2:*:111122223333:instance/*')).toEqual(['high']);
    expect(on('ssm:SendCommand', ['arn:aws:ec2:*:*:instance/*', 'arn:aws:ssm:*:*:document/Restart'])).toEqual([]);
    expect(on('ssm:SendCommand', ['arn:aws:ec2:*:*:instance/*', 'arn:aws:ssm:*::document/AWS-RunShellScript'])).toEqual(['high']);
  });
});

describe('a Deny of all but some resources', () => {
  const left = (NotResource: unknown, more: Json = {}): string[] =>
    sets(held(identity(allow('iam:PutUserPolicy'), { ...deny('iam:PutUserPolicy', more), Resource: undefined, NotResource }))).map(
      ({ severity }) => severity,
    );

  test('leaves what it names', () => {
    expect(left('arn:aws:iam::111122223333:user/bob')).toEqual([]);
    expect(left(['arn:aws:s3:::bucket', 'arn:aws:iam::*:user/service-*'])).toEqual(['medium']);
    expect(left('arn:aws:iam::111122223333:user/alice')).toEqual(['high']);
    expect(left('arn:aws:iam::*:user/*')).toEqual(['high']);
    expect(left('arn:aws:iam::111122223333:user/bob', { Condition: { Bool: { 'aws:SecureTransport': 'false' } } })).toEqual(['high']);
  });
});

test('an address that no call comes from grants nothing', () => {
  const from = (range: string): Json => allow('iam:PutUserPolicy', { Condition: { IpAddress: { 'aws:SourceIp': range } } });
  expect(sets(held(identity(from('10.1.0.0/16'))))).toEqual([]);
  expect(sets(held(identity(from('203.0.113.0/24'))))).not.toEqual([]);
});

describe('within a boundary of the template', () => {
  const within = async (statements: Json[], limits: Json[]): Promise<string[]> => {
    const Resources = {
      Limit: { Type: 'AWS::IAM::ManagedPolicy', Properties: { PolicyDocument: document(...limits) } },
      Alice: {
        Type: 'AWS::IAM::User',
        Properties: {
          UserName: 'alice',
          PermissionsBoundary: { Ref: 'Limit' },
          Policies: [{ PolicyName: 'p', PolicyDocument: document(...statements) }],
        },
      },
    };
    const documents = await readOne('template.json', JSON.stringify({ AWSTemplateFormatVersion: '2010-09-09', Resources }));
    return sets(checkPolicies({ documents, ignores: [] }).findings).map(({ severity }) => severity);
  };

  test.each(paths)('%s', async (_, actions) => {
    expect(await within([allow(actions)], [allow(['s3:*', 'sqs:*'])])).toEqual([]);
    expect(await within([allow(actions)], [allow('*'), deny(actions)])).toEqual([]);
    expect(await within([allow(actions)], [allow('*')])).toContain('high');
    expect(await within([allow(actions)], [allow(actions, { Condition: { StringEquals: { 'aws:PrincipalTag/a': 'b' } } })])).not.toContain(
      'high',
    );
  });

  test('what one grants oneself stays within it', async () => {
    expect(await within([allow('iam:PutUserPolicy')], [allow(['iam:*', 's3:*'])])).toEqual(['medium']);
    expect(await within([allow('iam:CreateAccessKey')], [allow(['iam:*', 's3:*'])])).toEqual(['high']);
  });
});
