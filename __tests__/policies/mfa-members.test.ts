import { describe, expect, test } from '@jest/globals';
import { checkPolicies } from '../../src/policies/index.js';
import { readOne } from '../documents/read.js';
import { identity, verdicts } from './sample.js';

type Json = Record<string, unknown>;

const allow: Json = { Effect: 'Allow', Action: 'ec2:TerminateInstances', Resource: '*' };
const device = ['iam:CreateVirtualMFADevice', 'iam:EnableMFADevice', 'iam:GetUser', 'iam:ListMFADevices', 'sts:GetSessionToken'];
const deny = (Condition: Json): Json => ({ Effect: 'Deny', NotAction: device, Resource: '*', Condition });
const forced = deny({ BoolIfExists: { 'aws:MultiFactorAuthPresent': 'false' } });
const inline = (...statements: Json[]): Json => ({
  Policies: [{ PolicyName: 'p', PolicyDocument: { Version: '2012-10-17', Statement: statements } }],
});
const group = (...statements: Json[]): Json => ({ Type: 'AWS::IAM::Group', Properties: inline(...statements) });
const user = (groups: string[], ...statements: Json[]): Json => ({
  Type: 'AWS::IAM::User',
  Properties: { Groups: groups.map((Ref) => ({ Ref })), ...(statements.length === 0 ? {} : inline(...statements)) },
});

async function found(Resources: Json): Promise<string[]> {
  const documents = await readOne('template.json', JSON.stringify({ AWSTemplateFormatVersion: '2010-09-09', Resources }, null, 1));
  return checkPolicies({ documents, ignores: [] })
    .findings.filter(({ rule }) => rule.startsWith('mfa-'))
    .map(({ rule, severity }) => `${rule} ${severity}`);
}

describe('a group whose members have MFA forced elsewhere', () => {
  test.each<[string, Json, string[]]>([
    ['by a policy of the user', { Ops: group(allow), Alice: user(['Ops'], forced) }, []],
    ['by another group', { Ops: group(allow), Force: group(forced), Alice: user(['Ops', 'Force']) }, []],
    ['of one of two members', { Ops: group(allow), Alice: user(['Ops'], forced), Bob: user(['Ops']) }, ['mfa-missing high']],
    ['but nobody is in it', { Ops: group(allow), Alice: user([], forced) }, ['mfa-missing high']],
    [
      'by a test that a key passes',
      { Ops: group(allow), Alice: user(['Ops'], deny({ Bool: { 'aws:MultiFactorAuthPresent': 'false' } })) },
      ['mfa-missing high', 'mfa-bypass high'],
    ],
  ])('%s', async (_, resources, want) => {
    expect([...new Set(await found(resources))].filter((each) => !each.endsWith('low'))).toEqual(want);
  });

  test('a policy that a user holds too makes him no member', async () => {
    const Groups = [{ Ref: 'Ops' }];
    const Users = [{ Ref: 'Alice' }];
    const PolicyDocument = { Version: '2012-10-17', Statement: [allow] };
    const shared = { Type: 'AWS::IAM::ManagedPolicy', Properties: { Groups, Users, PolicyDocument } };
    expect(await found({ Shared: shared, Ops: { Type: 'AWS::IAM::Group' }, Alice: user([], forced) })).toEqual(['mfa-missing high']);
  });
});

describe('several denials on a role', () => {
  const job = { kind: 'role', name: 'job' } as const;
  const told = (...conditions: Json[]): string[] =>
    verdicts({ ...identity(allow, ...conditions.map(deny)), holder: job }).filter((each) => each.startsWith('mfa-'));
  const missing = { Null: { 'aws:MultiFactorAuthPresent': 'true' } };
  const without = { Bool: { 'aws:MultiFactorAuthPresent': 'false' } };

  test('that leave no session over together', () => {
    expect(told(missing, without)).toEqual(['mfa-lockout high']);
    expect(told(without, missing)).toEqual(['mfa-lockout high']);
  });

  test('of which each leaves the same sessions over', () => {
    expect(told(missing, missing)).toEqual([]);
    expect(told(without)).toEqual([]);
  });
});
