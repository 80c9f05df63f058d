export type Json = Record<string, unknown>;

/** A seeded source of numbers in [0, 1): the same run every time. */
export function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function pick<T>(roll: () => number, from: readonly T[]): T {
  return from[Math.floor(roll() * from.length)] as T;
}

function some<T>(roll: () => number, from: readonly T[], most: number): T[] {
  return Array.from({ length: 1 + Math.floor(roll() * most) }, () => pick(roll, from));
}

export const actions = [
  '*',
  '*:*',
  'iam:*',
  'iam:Put*',
  'iam:PutUserPolicy',
  'iam:PassRole',
  'iam:CreateAccessKey',
  'iam:AttachRolePolicy',
  'i*:Create*',
  'ec2:RunInstances',
  'ec2:*',
  'ec2:TerminateInstances',
  's3:GetObject',
  's3:Get?bject',
  's3:*',
  'lambda:CreateFunction',
  'lambda:Invoke*',
  'sts:AssumeRole',
  'kms:ScheduleKeyDeletion',
];
export const resources = [
  '*',
  '*',
  'arn:aws:iam::*:user/*',
  'arn:aws:iam::111122223333:user/alice',
  'arn:aws:iam::111122223333:role/*',
  'arn:aws:iam::111122223333:role/app-?',
  'arn:aws:s3:::bucket/*',
  'arn:aws:s3:::bucket',
  'arn:aws:ec2:*:*:instance/*',
  'arn:aws:iam::*:user/${aws:username}',
];
export const conditions: readonly Json[] = [
  { Bool: { 'aws:MultiFactorAuthPresent': 'true' } },
  { BoolIfExists: { 'aws:MultiFactorAuthPresent': 'false' } },
  { Bool: { 'aws:MultiFactorAuthPresent': 'false' } },
  { NumericLessThan: { 'aws:MultiFactorAuthAge': '3600' } },
  { Bool: { 'aws:SecureTransport': 'true' } },
  { IpAddress: { 'aws:SourceIp': ['203.0.113.0/24', '198.51.100.0/24'] } },
  { NotIpAddress: { 'aws:SourceIp': '203.0.113.0/24' } },
  { StringEquals: { 'aws:PrincipalTag/team': ['ops', 'admins'] } },
  { StringLike: { 'aws:username': ['al*', 'bob'] }, Bool: { 'aws:SecureTransport': 'true' } },
  { DateGreaterThan: { 'aws:CurrentTime': '2020-01-01T00:00:00Z' } },
  { ArnNotLike: { 'aws:PrincipalArn': ['arn:aws:iam::*:role/*', 'arn:aws:iam::*:user/root*'] } },
];

/** One statement of an identity policy. */
export function statement(roll: () => number): Json {
  return {
    Effect: roll() < 0.7 ? 'Allow' : 'Deny',
    [roll() < 0.85 ? 'Action' : 'NotAction']: some(roll, actions, 3),
    [roll() < 0.9 ? 'Resource' : 'NotResource']: some(roll, resources, 2),
    ...(roll() < 0.45 ? { Condition: pick(roll, conditions) } : {}),
  };
}

export function statements(roll: () => number, most = 4): Json[] {
  return Array.from({ length: 1 + Math.floor(roll() * most) }, () => statement(roll));
}
