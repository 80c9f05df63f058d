import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { decide } from '../../src/iam/evaluate.js';
import { readPolicy } from '../../src/iam/read.js';
import type { Json } from '../policies/brute/random-policy.js';
import { dice, pick } from '../policies/brute/random-policy.js';
import { valueOf } from '../policies/sample.js';

/**
 * The evaluator against an independent one, @cloud-copilot/iam-simulate. Its licence keeps it out of this project: it runs
 * where IAM_ORACLE names a folder that has it in its node_modules, and is left out elsewhere.
 */
const folder = process.env['IAM_ORACLE'] ?? '';
const installed = folder !== '' && existsSync(path.join(folder, 'node_modules/@cloud-copilot/iam-simulate'));

interface Simulated {
  readonly resultType: string;
  readonly overallResult: string;
  readonly result: { readonly ignoredContextKeys?: readonly string[] };
}
type Simulate = (simulation: unknown, options: unknown) => Promise<Simulated>;

const account = '111122223333';
const alice = `arn:aws:iam::${account}:user/alice`;
const requests = [
  ['s3:GetObject', 'arn:aws:s3:::bucket/key/a.txt'],
  ['s3:ListBucket', 'arn:aws:s3:::bucket'],
  ['iam:PutUserPolicy', alice],
  ['iam:PassRole', `arn:aws:iam::${account}:role/path/app-1`],
  ['ec2:TerminateInstances', `arn:aws:ec2:eu-west-1:${account}:instance/i-0123456789abcdef0`],
] as const;
const actions = [
  '*',
  's3:*',
  'S3:getobject',
  's3:Get?bject',
  'iam:*',
  'iam:Put*',
  'ec2:Terminate*',
  's3:ListBucket',
  'iam:Pass*',
  's3:*Object',
];
const resources = [
  '*',
  'arn:*',
  'arn:aws:s3:::bucket/*',
  'arn:aws:s3:::buck?t/*',
  'arn:aws:s3:::*/key/*',
  'arn:aws:iam::*:user/*',
  `arn:aws:iam::${account}:role/*`,
  'arn:aws:iam::*:role/*/app-?',
  'arn:aws:ec2:*:*:instance/*',
  `arn:aws:*:*:${account}:*`,
];

/** What a request may bring; undefined: nothing. */
const brought: Record<string, readonly (string | readonly string[] | undefined)[]> = {
  'aws:SecureTransport': ['true', 'false'],
  'aws:SourceIp': ['203.0.113.7', '10.1.2.3'],
  'aws:MultiFactorAuthPresent': ['true', 'false', undefined],
  'aws:MultiFactorAuthAge': ['1', '3600', '129600', undefined],
  'aws:CurrentTime': ['2026-11-01T00:00:00Z', '2024-02-29T12:00:00Z'],
  'aws:PrincipalTag/team': ['ops', 'Ops', undefined],
  'aws:RequestedRegion': ['eu-west-1', 'us-east-1'],
  'aws:CalledVia': [['athena.amazonaws.com'], ['cloudformation.amazonaws.com', 'athena.amazonaws.com'], undefined],
  'aws:PrincipalArn': [alice],
  'aws:username': ['alice'],
};
const truths = ['true', 'false', 'TRUE'];
const names = ['ops', 'o*', 'OPS', 'eu-*', 'eu-west-1', '${aws:username}', 'athena.amazonaws.com', '*.amazonaws.com'];
const times = ['2026-11-01T00:00:00Z', '2020-01-01', '2026-11-01T00:00:00+01:00', '2030-01-01T00:00:00Z'];
const orders = ['Equals', 'NotEquals', 'LessThan', 'LessThanEquals', 'GreaterThan', 'GreaterThanEquals'];
const strings = ['StringEquals', 'StringNotEquals', 'StringEqualsIgnoreCase', 'StringNotEqualsIgnoreCase', 'StringLike', 'StringNotLike'];
const families: readonly { operators: readonly string[]; keys: readonly string[]; values: readonly string[]; several?: true }[] = [
  { operators: strings, keys: ['aws:PrincipalTag/team', 'aws:RequestedRegion'], values: names },
  { operators: strings, keys: ['aws:CalledVia'], values: names, several: true },
  { operators: ['Bool'], keys: ['aws:SecureTransport', 'aws:MultiFactorAuthPresent'], values: truths },
  { operators: orders.map((order) => `Numeric${order}`), keys: ['aws:MultiFactorAuthAge'], values: ['0', '1', '3600', '129600.0'] },
  { operators: orders.map((order) => `Date${order}`), keys: ['aws:CurrentTime'], values: times },
  { operators: ['IpAddress', 'NotIpAddress'], keys: ['aws:SourceIp'], values: ['203.0.113.0/24', '203.0.113.7', '10.0.0.0/8'] },
  {
    operators: ['ArnEquals', 'ArnLike', 'ArnNotEquals', 'ArnNotLike'],
    keys: ['aws:PrincipalArn'],
    values: [alice, 'arn:aws:iam::*:user/*', `arn:aws:iam::${account}:user/al?ce`, 'arn:*:iam::*:*', `arn:aws:iam::${account}:role/*`],
  },
  { operators: ['Null'], keys: Object.keys(brought), values: ['true', 'false'] },
];

function conditions(roll: () => number): Json {
  const block: Record<string, Json> = {};
  for (let left = Math.floor(roll() * 3); left > 0; left--) {
    const { operators, keys, values, several } = pick(roll, families);
    const base = pick(roll, operators);
    const key = pick(roll, keys);
    // On a key that is absent the two read ForAnyValue with IfExists differently, and AWS says nothing of it.
    const set = several === true ? pick(roll, ['ForAllValues:', 'ForAnyValue:']) : '';
    const operator = `${set}${base}${set === '' && base !== 'Null' && roll() < 0.25 ? 'IfExists' : ''}`;
    const wanted = [...new Set([pick(roll, values), pick(roll, values)])];
    block[operator] = { ...block[operator], [roll() < 0.1 ? key.toLowerCase() : key]: roll() < 0.5 ? wanted[0] : wanted };
  }
  return block;
}

function statement(roll: () => number): Json {
  const two = (from: readonly string[]): string[] => [pick(roll, from), pick(roll, from)];
  const Condition = conditions(roll);
  return {
    Effect: roll() < 0.72 ? 'Allow' : 'Deny',
    [roll() < 0.85 ? 'Action' : 'NotAction']: two(actions),
    [roll() < 0.9 ? 'Resource' : 'NotResource']: two(resources),
    ...(Object.keys(Condition).length === 0 ? {} : { Condition }),
  };
}

(installed ? test : test.skip)('random policies and requests are decided as by the independent evaluator', async () => {
  const load = createRequire(path.join(path.resolve(folder), 'x.cjs'));
  const { runSimulation } = load('@cloud-copilot/iam-simulate') as { runSimulation: Simulate };
  const differing: string[] = [];
  let allowed = 0;
  for (let seed = 1; seed <= 4000; seed++) {
    const roll = dice(seed);
    const [action, resource] = pick(roll, requests);
    const policy = { Version: '2012-10-17', Statement: Array.from({ length: 1 + Math.floor(roll() * 3) }, () => statement(roll)) };
    const context: Record<string, string | readonly string[]> = {};
    for (const [key, options] of Object.entries(brought)) {
      const value = pick(roll, options);
      if (value !== undefined) context[key] = value;
    }
    const answer = await runSimulation(
      {
        request: { principal: alice, action, resource: { resource, accountId: account }, contextVariables: context },
        identityPolicies: [{ name: 'p', policy }],
        serviceControlPolicies: [],
        resourceControlPolicies: [],
      },
      { simulationMode: 'Strict' },
    );
    expect([seed, answer.resultType]).toEqual([seed, 'single']);
    const ignored = new Set((answer.result.ignoredContextKeys ?? []).map((key) => key.toLowerCase()));
    const known = new Map(Object.entries(context).map(([key, value]) => [key.toLowerCase(), [value].flat()]));
    const lookup = (key: string): readonly string[] | 'absent' => (ignored.has(key) ? 'absent' : (known.get(key) ?? 'absent'));
    const ours = decide(readPolicy(valueOf(policy), 'identity').statements, { action, resource, context: { lookup } });
    const theirs = answer.overallResult === 'Allowed';
    if (theirs) allowed++;
    if (ours !== theirs)
      differing.push(`${seed}: ${String(ours)}, not ${answer.overallResult}: ${JSON.stringify([action, policy.Statement, context])}`);
  }
  expect(differing).toEqual([]);
  expect(allowed).toBeGreaterThan(200);
});
