import { describe, expect, test } from '@jest/globals';
import { findingsOf } from './sample.js';

type Json = Record<string, unknown>;

const letters = [...'abcdefghijklmnopqrstuvwxyz'];

/** Elements that reach every action, and ones that leave something over that weighs. */
const everyAction: Record<string, Json> = {
  star: { Action: '*' },
  'star in a list': { Action: ['*'] },
  'star among others': { Action: ['s3:GetObject', '*', 'iam:GetUser'] },
  stars: { Action: '***' },
  'both sides': { Action: '*:*' },
  'stars on both sides': { Action: '**:**' },
  'question mark and star': { Action: '?*' },
  'star and question mark': { Action: '*?' },
  'marks on both sides': { Action: '?*:?*' },
  'letter by letter': { Action: letters.map((letter) => `${letter}*`) },
  'letter by letter, after the colon': { Action: letters.map((letter) => `*:${letter}*`) },
  'nothing left out': { NotAction: [] },
  'left out: what there is not': { NotAction: ['nosuch:Thing'] },
  'left out: with a blank': { NotAction: ' iam:*' },
  'left out: one text with commas': { NotAction: 'iam:*,sts:*' },
};
const someActions: Record<string, Json> = {
  'one service': { Action: 's3:*' },
  'several services': { Action: ['s3:*', 'ec2:*', 'sqs:*', 'lambda:*'] },
  'all readers': { Action: ['*:Get*', '*:List*', '*:Describe*'] },
  'all of one letter': { Action: 's*' },
  'all letters but i': { Action: letters.filter((letter) => letter !== 'i').map((letter) => `${letter}*`) },
  'all but IAM': { NotAction: 'iam:*' },
  'all but IAM, organisations and accounts': { NotAction: ['iam:*', 'organizations:*', 'account:*'] },
  'all but everything': { NotAction: '*' },
  'one text with commas': { Action: 's3:*,iam:*' },
  'a star with a blank': { Action: ' *' },
  nothing: { Action: [] },
  'no colon': { Action: '*x*' },
};
const everyResource: Record<string, Json> = {
  star: { Resource: '*' },
  'star in a list': { Resource: ['arn:aws:s3:::a', '*'] },
  'of AWS': { Resource: 'arn:aws:*' },
  'of any partition': { Resource: 'arn:*' },
  'in all fields': { Resource: 'arn:*:*:*:*:*' },
  'in China': { Resource: 'arn:aws-cn:*' },
  'nothing left out': { NotResource: [] },
  'left out: one bucket': { NotResource: 'arn:aws:s3:::logs/*' },
};
const someResources: Record<string, Json> = {
  'one service’s': { Resource: 'arn:aws:s3:::*' },
  'another service’s': { Resource: 'arn:aws:ec2:*:*:*' },
  'one Region’s': { Resource: 'arn:aws:*:eu-west-1:*:*' },
  'two services’': { Resource: ['arn:aws:s3:::*', 'arn:aws:dynamodb:*:*:*'] },
  'all but everything': { NotResource: '*' },
  'all but IAM’s': { NotResource: 'arn:aws:iam::*' },
};

/** Conditions that anybody meets, and ones that keep somebody out. */
const open: Record<string, Json> = {
  none: {},
  empty: { StringEquals: {} },
  TLS: { Bool: { 'aws:SecureTransport': 'true' } },
  'any address': { IpAddress: { 'aws:SourceIp': ['0.0.0.0/0', '::/0'] } },
  'either half of the addresses': { IpAddress: { 'aws:SourceIp': ['0.0.0.0/1', '128.0.0.0/1'] } },
  'not from a private network': { NotIpAddress: { 'aws:SourceIp': '10.0.0.0/8' } },
  'after a day gone by': { DateGreaterThan: { 'aws:CurrentTime': '2019-06-01T00:00:00Z' } },
  'before a day far off': { DateLessThan: { 'aws:CurrentTime': '2099-06-01T00:00:00Z' } },
  'by the clock': { NumericGreaterThan: { 'aws:EpochTime': '1000000' } },
  'a young token': { DateGreaterThan: { 'aws:TokenIssueTime': '2019-06-01T00:00:00Z' } },
  'any principal': { StringLike: { 'aws:PrincipalArn': '*' } },
  'any principal of IAM': { ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:*' } },
  'users and roles': { ArnLike: { 'aws:PrincipalArn': ['arn:aws:iam::*:user/*', 'arn:aws:iam::*:role/*', 'arn:aws:iam::*:root'] } },
  'some principal': { Null: { 'aws:PrincipalArn': 'false' } },
  'some account': { StringLike: { 'aws:PrincipalAccount': '*' } },
  'some address': { Null: { 'aws:SourceIp': 'false' } },
  'any Region': { StringLike: { 'aws:RequestedRegion': '*' } },
  'a program': { StringLike: { 'aws:UserAgent': 'aws-cli/*' } },
  'a referer': { StringEquals: { 'aws:Referer': 'https://example.com/' } },
  'an instance type, if any': { StringEqualsIfExists: { 'ec2:InstanceType': 't3.micro' } },
  'a network, if any': { StringEqualsIfExists: { 'aws:SourceVpc': 'vpc-12345678' } },
  'not that network': { StringNotEquals: { 'aws:SourceVpc': 'vpc-12345678' } },
  'all tags of none': { 'ForAllValues:StringEquals': { 'aws:TagKeys': ['team'] } },
  'all services of none': { 'ForAllValues:StringLike': { 'aws:CalledVia': ['athena.amazonaws.com'] } },
  'not through a service': { Bool: { 'aws:ViaAWSService': 'false' } },
  'two at once': { Bool: { 'aws:SecureTransport': 'true' }, DateGreaterThan: { 'aws:CurrentTime': '2019-06-01T00:00:00Z' } },
  'keys in capitals': { BOOL: { 'AWS:SECURETRANSPORT': true } },
};
const closed: Record<string, Json> = {
  MFA: { Bool: { 'aws:MultiFactorAuthPresent': 'true' } },
  'an organisation': { StringEquals: { 'aws:PrincipalOrgID': 'o-1234567890' } },
  'a tag': { StringEquals: { 'aws:PrincipalTag/team': 'admins' } },
  'an office': { IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } },
  'a network': { StringEquals: { 'aws:SourceVpc': 'vpc-12345678' } },
  'through a service': { Bool: { 'aws:ViaAWSService': 'true' } },
  'one principal': { ArnEquals: { 'aws:PrincipalArn': 'arn:aws:iam::111122223333:role/break-glass' } },
  'a day gone by': { DateLessThan: { 'aws:CurrentTime': '2019-06-01T00:00:00Z' } },
  'a day to come': { DateGreaterThan: { 'aws:CurrentTime': '2099-06-01T00:00:00Z' } },
  'one of the tags': { 'ForAnyValue:StringEquals': { 'aws:TagKeys': ['team'] } },
  'no TLS': { Bool: { 'aws:SecureTransport': 'false' } },
  'open and closed': { Bool: { 'aws:SecureTransport': 'true' }, StringEquals: { 'aws:PrincipalTag/team': 'admins' } },
};

const document = (...statements: Json[]): Json => ({ Version: '2012-10-17', Statement: statements });
const allow = (...parts: Json[]): Json => Object.assign({ Effect: 'Allow' }, ...parts) as Json;
const isAdmin = (statements: Json[]): boolean =>
  findingsOf({ document: document(...statements) }).some(({ rule }) => rule === 'admin-access');
const wrong = (cases: readonly (readonly [string, Json[]])[], right: boolean): string[] =>
  cases.filter(([, statements]) => isAdmin(statements) !== right).map(([name]) => name);
const pairs = (a: Record<string, Json>, b: Record<string, Json>): (readonly [string, Json[]])[] =>
  Object.entries(a).flatMap(([one, first]) =>
    Object.entries(b).map(([two, second]) => [`${one} / ${two}`, [allow(first, second)]] as const),
  );
const all = { Action: '*', Resource: '*' };
const under = (conditions: Record<string, Json>): Record<string, Json> =>
  Object.fromEntries(Object.entries(conditions).map(([name, Condition]) => [name, { Condition }]));

describe('everything on everything', () => {
  test('in every spelling', () => expect(wrong(pairs(everyAction, everyResource), true)).toEqual([]));
  test('not: some actions', () => expect(wrong(pairs(someActions, everyResource), false)).toEqual([]));
  test('not: some resources', () => expect(wrong(pairs(everyAction, someResources), false)).toEqual([]));
  test('under a condition that anybody meets', () =>
    expect(wrong(pairs({ all, none: { NotAction: [], Resource: 'arn:*' } }, under(open)), true)).toEqual([]));
  test('not: under one that keeps somebody out', () =>
    expect(wrong(pairs({ all, none: { NotAction: [], Resource: 'arn:*' } }, under(closed)), false)).toEqual([]));

  test('not: denied, a ceiling, or no Allow', () => {
    for (const effect of ['Deny', 'allow', 'ALLOW']) expect(isAdmin([{ ...all, Effect: effect }])).toBe(false);
    for (const kind of ['boundary', 'scp', 'session', 'endpoint'] as const)
      expect(findingsOf({ document: document(allow(all)), kind }).filter(({ rule }) => rule === 'admin-access')).toEqual([]);
  });
});

describe('a Deny beside it', () => {
  const deny = (...parts: Json[]): Json => ({ Effect: 'Deny', ...all, ...(Object.assign({}, ...parts) as Json) });
  const live: Record<string, Json> = {
    everything: deny(),
    'spelt otherwise': deny({ Action: '*:*', Resource: ['*'] }),
    IAM: deny({ Action: 'iam:*' }),
    'all but IAM': deny({ Action: undefined, NotAction: 'iam:*' }),
    'everything, for all principals': deny({ Condition: { StringLike: { 'aws:PrincipalArn': '*' } } }),
  };
  const dead: Record<string, Json> = {
    commas: deny({ Action: 'iam:*,s3:*' }),
    'a blank': deny({ Action: '* ' }),
    'an empty list': deny({ Action: [] }),
    'all but everything': deny({ Action: undefined, NotAction: '*' }),
    'a day gone by': deny({ Condition: { DateLessThan: { 'aws:CurrentTime': '2019-06-01T00:00:00Z' } } }),
    'a day to come': deny({ Condition: { DateGreaterThan: { 'aws:CurrentTime': '2099-06-01T00:00:00Z' } } }),
    'a wildcard that is none': deny({ Condition: { StringEquals: { 'aws:PrincipalArn': '*' } } }),
    contradicting: deny({ Condition: { Bool: { 'aws:SecureTransport': 'true' }, BoolIfExists: { 'aws:securetransport': 'false' } } }),
    'one tag': deny({ Condition: { StringEquals: { 'aws:PrincipalTag/team': 'interns' } } }),
    'without MFA': deny({ Condition: { BoolIfExists: { 'aws:MultiFactorAuthPresent': 'false' } } }),
    'one bucket': deny({ Resource: 'arn:aws:s3:::logs/*' }),
    'one action': deny({ Action: 'cloudtrail:StopLogging' }),
  };
  test.each(Object.entries(live))('%s: no administrator', (_, statement) => {
    expect(isAdmin([allow(all), statement])).toBe(false);
    expect(isAdmin([statement, allow(all)])).toBe(false);
  });
  test.each(Object.entries(dead))('%s: still one', (_, statement) => {
    expect(isAdmin([allow(all), statement])).toBe(true);
    expect(isAdmin([statement, allow({ NotAction: [], Resource: 'arn:aws:*' })])).toBe(true);
  });
});

describe('unions', () => {
  const halves: Record<string, [Json, Json]> = {
    'IAM and the rest': [
      { Action: 'iam:*', Resource: '*' },
      { NotAction: 'iam:*', Resource: '*' },
    ],
    'both halves of the letters': [
      { Action: letters.slice(0, 13).map((letter) => `${letter}*`), Resource: '*' },
      { Action: letters.slice(13).map((letter) => `${letter}*`), Resource: '*' },
    ],
    'what the other leaves out': [
      { NotAction: ['s3:*', 'iam:*'], Resource: '*' },
      { Action: ['s3:*', 'i*'], Resource: '*' },
    ],
    'resources of IAM and the rest': [
      { Action: '*', Resource: 'arn:aws:iam::*' },
      { Action: '*', NotResource: 'arn:aws:iam::*' },
    ],
  };
  test.each(Object.entries(halves))('%s', (_, [one, two]) => {
    expect(isAdmin([allow(one), allow(two)])).toBe(true);
    expect(isAdmin([allow(two), allow({ Action: 's3:GetObject', Resource: '*' }), allow(one)])).toBe(true);
    expect(isAdmin([allow(one, { Condition: { StringEquals: { 'aws:PrincipalTag/team': 'admins' } } }), allow(two)])).toBe(
      isAdmin([allow(two)]),
    );
    const holder = { kind: 'user', name: 'alice' } as const;
    const spread = findingsOf({ document: document(allow(one)), holder, alongside: [document(allow(two))] });
    expect(spread.filter(({ rule, severity }) => rule === 'admin-access' && severity === 'critical')).not.toEqual([]);
  });

  test('two halves that leave a gap', () => {
    expect(isAdmin([allow({ Action: 'iam:*', Resource: '*' }), allow({ Action: 's3:*', Resource: '*' })])).toBe(false);
    expect(isAdmin([allow({ Action: 'iam:Get*', Resource: '*' }), allow({ NotAction: 'iam:*', Resource: '*' })])).toBe(false);
    expect(isAdmin([allow({ Action: '*', Resource: 'arn:aws:iam::*' }), allow({ Action: '*', Resource: 'arn:aws:s3:::*' })])).toBe(false);
  });
});

test('an administrator’s managed policy, in every partition', () => {
  const holder = { kind: 'group', name: 'ops' } as const;
  const of = (arn: string): string[] =>
    findingsOf({ document: document(), holder, managed: [arn] })
      .filter(({ rule }) => rule === 'admin-access')
      .map(({ severity }) => severity);
  for (const partition of ['aws', 'aws-cn', 'aws-us-gov', 'aws-eusc', 'aws-iso', 'aws-iso-b', 'aws-iso-e', 'aws-iso-f'])
    expect(of(`arn:${partition}:iam::aws:policy/AdministratorAccess`)).toEqual(['critical']);
  for (const name of ['AdministratorAccess-Amplify', 'job-function/ViewOnlyAccess', 'ReadOnlyAccess', 'PowerUserAccess', 'IAMFullAccess'])
    expect(of(`arn:aws:iam::aws:policy/${name}`)).toEqual([]);
});
