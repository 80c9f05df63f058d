import { describe, expect, test } from '@jest/globals';
import type { PolicyExample } from '../../src/policies/rule.js';
import { findingsOf } from './sample.js';

const bob = { kind: 'user', name: 'bob' } as const;
const policy = (...Statement: unknown[]): PolicyExample => ({ document: { Version: '2012-10-17', Statement }, holder: bob });
const allow = (Action: unknown, more: object = {}): object => ({ Effect: 'Allow', Action, Resource: '*', ...more });
const said = (example: PolicyExample): { message: string; fix: string; severity: string }[] =>
  findingsOf(example).filter(({ rule }) => rule === 'privilege-escalation');

test('names what the same words grant beside', () => {
  expect(said(policy(allow('iam:Create*Key')))[0]?.message).toBe('The user bob can give itself more with iam:CreateAccessKey.');
  expect(said(policy(allow('iam:Put*Policy')))[0]?.message).toBe(
    'The user bob can give itself more with iam:PutUserPolicy. The same words grant 2 further ways, iam:PutRolePolicy among them.',
  );
  expect(said(policy(allow(['ec2:ModifyInstanceAttribute', 'ec2:StopInstances', 'ec2:StartInstances'])))[0]?.message).toBe(
    'The user bob can give itself more with ec2:ModifyInstanceAttribute, ec2:StopInstances and ec2:StartInstances.',
  );
});

/** What the words of a fix name, put into the statement, leaves no way, or only one that something stands in. */
describe('a block to paste', () => {
  test.each<[string, readonly object[]]>([
    ['iam:CreateAccessKey', []],
    ['iam:UpdateLoginProfile', []],
    ['iam:AttachRolePolicy', []],
    ['iam:PutUserPolicy', []],
    ['iam:PassRole', [allow('ec2:RunInstances')]],
    ['iam:PassRole', [allow(['ecs:RegisterTaskDefinition', 'ecs:RunTask'])]],
    ['iam:PassRole', [allow('apprunner:CreateService')]],
  ])('for %s', (action, beside) => {
    const [finding] = said(policy(allow(action), ...beside));
    const block = JSON.parse(/: (\{.*\})\.$/.exec(finding?.fix ?? '')?.[1] ?? 'null') as object;
    expect(finding?.severity).toBe('high');
    expect(said(policy(allow(action, block), ...beside)).filter(({ severity }) => severity === 'high')).toEqual([]);
  });
});
