import { describe, expect, test } from '@jest/globals';
import { loadCatalog } from '../../src/iam/catalog/load.js';
import { loadManaged } from '../../src/iam/managed/load.js';
import type { AccessChanges, AccessRow } from '../../src/model/access.js';
import { accessDiff } from '../../src/policies/access-diff/index.js';
import { readFiles } from '../documents/read.js';

type Files = Readonly<Record<string, string>>;

const catalog = await loadCatalog();
const managed = await loadManaged();
const now = Date.UTC(2026, 10, 1);

async function diff(base: Files, head: Files): Promise<AccessChanges> {
  return accessDiff({ base: await readFiles(base), head: await readFiles(head), catalog, managed, now, baseCommit: 'b'.repeat(40) });
}

const json = (...statements: unknown[]): string => JSON.stringify({ Version: '2012-10-17', Statement: statements }, null, 2);
const allow = (Action: unknown, Resource: unknown = '*', Condition?: unknown): object => ({ Effect: 'Allow', Action, Resource, Condition });
const deny = (Action: unknown, Resource: unknown = '*', Condition?: unknown): object => ({ Effect: 'Deny', Action, Resource, Condition });

/** `[change] actions !except on resources !except if conditions (before)` of each row. */
function short(rows: readonly AccessRow[]): string[] {
  return rows.map((row) => {
    const list = (items: readonly string[] | undefined, mark: string): string =>
      items === undefined || items.length === 0 ? '' : `${mark}${items.join(',')}`;
    return [
      `${row.certain ? '' : 'may '}${row.change}`,
      list(row.who, 'for ') + list(row.exceptWho, '!'),
      list(row.actions, '') + list(row.exceptActions, '!'),
      list(row.resources, 'on ') + list(row.exceptResources, '!'),
      list(row.conditions, 'if '),
      list(row.conditionsBefore, 'was '),
    ]
      .filter(Boolean)
      .join(' ');
  });
}

/** The gains of a document at `a.json` that was `base` and is `head`. */
async function gains(base: readonly object[], head: readonly object[]): Promise<string[]> {
  return short((await diff({ 'a.json': json(...base) }, { 'a.json': json(...head) })).gains);
}

const mfa = { Bool: { 'aws:MultiFactorAuthPresent': 'true' } };
const noMfa = { BoolIfExists: { 'aws:MultiFactorAuthPresent': 'false' } };

describe('no change of access', () => {
  test.each<[string, object[], object[]]>([
    ['nothing', [allow('s3:GetObject')], [allow('s3:GetObject')]],
    ['the order of statements', [allow('s3:GetObject'), allow('sqs:SendMessage')], [allow('sqs:SendMessage'), allow('s3:GetObject')]],
    ['the order and case of actions', [allow(['s3:GetObject', 's3:PutObject'])], [allow(['S3:putobject', 's3:GetObject'])]],
    ['a list of one', [allow('s3:GetObject', 'arn:aws:s3:::b/*')], [allow(['s3:GetObject'], ['arn:aws:s3:::b/*'])]],
    ['a Sid', [allow('s3:GetObject')], [{ Sid: 'Read', ...allow('s3:GetObject') }]],
    ['a split', [allow(['s3:GetObject', 's3:PutObject'])], [allow('s3:GetObject'), allow('s3:PutObject')]],
    ['a merge', [allow('s3:GetObject'), allow('s3:PutObject')], [allow(['s3:GetObject', 's3:PutObject'])]],
    ['what a wildcard had', [allow('s3:*')], [allow('s3:*'), allow('s3:DeleteObject', 'arn:aws:s3:::b/*')]],
    ['less', [allow('s3:*')], [allow('s3:Get*')]],
    ['less resources', [allow('s3:GetObject', 'arn:aws:s3:::b/*')], [allow('s3:GetObject', 'arn:aws:s3:::b/x/*')]],
    ['a condition more', [allow('s3:GetObject')], [allow('s3:GetObject', '*', mfa)]],
    [
      'the case of a condition key',
      [allow('s3:GetObject', '*', mfa)],
      [allow('s3:GetObject', '*', { Bool: { 'AWS:multifactorauthpresent': true } })],
    ],
    [
      'StringLike without a wildcard',
      [allow('s3:GetObject', '*', { StringLike: { 'aws:PrincipalTag/a': 'x' } })],
      [allow('s3:GetObject', '*', { StringEquals: { 'aws:PrincipalTag/a': ['x'] } })],
    ],
    [
      'a value less',
      [allow('s3:GetObject', '*', { StringEquals: { 'aws:PrincipalTag/a': ['x', 'y'] } })],
      [allow('s3:GetObject', '*', { StringEquals: { 'aws:PrincipalTag/a': 'y' } })],
    ],
    [
      'a smaller range',
      [allow('s3:GetObject', '*', { IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } })],
      [allow('s3:GetObject', '*', { IpAddress: { 'aws:SourceIp': ['10.1.0.0/16', '10.2.3.4'] } })],
    ],
    [
      'a lower number',
      [allow('s3:GetObject', '*', { NumericLessThan: { 'aws:MultiFactorAuthAge': '3600' } })],
      [allow('s3:GetObject', '*', { NumericLessThanEquals: { 'aws:MultiFactorAuthAge': '1800' } })],
    ],
    ['a Deny more', [allow('s3:*')], [allow('s3:*'), deny('s3:DeleteBucket')]],
    ['a Deny that says more', [allow('s3:*'), deny('s3:DeleteBucket')], [allow('s3:*'), deny('s3:Delete*')]],
    ['a Deny of nothing that is granted', [allow('s3:*'), deny('ec2:*')], [allow('s3:*')]],
    ['a Deny that never met its Allow', [allow('s3:*', '*', mfa), deny('s3:*', '*', noMfa)], [allow('s3:*', '*', mfa)]],
    ['what the same Deny keeps away', [deny('s3:*')], [deny('s3:*'), allow('s3:GetObject')]],
    ['NotAction as what it leaves', [{ Effect: 'Allow', NotAction: 's3:*', Resource: '*' }], [allow('ec2:*'), allow('sqs:SendMessage')]],
    [
      'all that a wildcard stands for',
      [allow(['sts:AssumeRole', 'sts:AssumeRoleWithSAML', 'sts:AssumeRoleWithWebIdentity', 'sts:AssumeRoot'])],
      [allow('sts:AssumeRo*')],
    ],
    ['a list of actions in one text', [allow('s3:GetObject')], [allow(['s3:GetObject', 's3:PutObject,s3:DeleteObject'])]],
  ])('%s', async (_name, base, head) => {
    expect(await gains(base, head)).toEqual([]);
  });

  test.each<[string, Files, Files]>([
    ['a file that moved', { 'a/p.json': json(allow('s3:*')) }, { 'b/q.json': json(allow('s3:*')) }],
    [
      'a file that moved and was split',
      { 'a/p.json': json(allow(['s3:*', 'sqs:*'])) },
      { 'b/q.json': json(allow('s3:*'), allow('sqs:*')) },
    ],
    ['a file in one line', { 'a.json': json(allow('s3:*')) }, { 'a.json': JSON.stringify(JSON.parse(json(allow('s3:*')))) }],
    [
      'another format',
      {
        'a.yaml':
          'Resources:\n  R:\n    Type: AWS::IAM::User\n    Properties:\n      UserName: bob\n      Policies:\n        - PolicyName: p\n          PolicyDocument:\n            Statement: [{ Effect: Allow, Action: "s3:*", Resource: "*" }]\n',
      },
      {
        'm.tf':
          'resource "aws_iam_user" "u" {\n  name = "bob"\n}\nresource "aws_iam_user_policy" "p" {\n  user = aws_iam_user.u.name\n  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = ["s3:*"], Resource = "*" }] })\n}\n',
      },
    ],
    ['a document that is gone', { 'a.json': json(allow('s3:*')), 'b.json': json(allow('ec2:*')) }, { 'a.json': json(allow('s3:*')) }],
  ])('%s', async (_name, base, head) => {
    expect(short((await diff(base, head)).gains)).toEqual([]);
  });
});

describe('what a change grants', () => {
  test.each<[string, object[], object[], string[]]>([
    ['an action', [allow('s3:GetObject')], [allow(['s3:GetObject', 's3:PutObject'])], ['granted s3:PutObject on *']],
    ['a wildcard', [allow('s3:Get*')], [allow('s3:*')], ['granted s3:*!s3:Get* on *']],
    [
      'a wider resource',
      [allow('s3:GetObject', 'arn:aws:s3:::b/*')],
      [allow('s3:GetObject')],
      ['wider s3:GetObject on *!arn:aws:s3:::b/*'],
    ],
    [
      'one resource more',
      [allow(['s3:GetObject', 's3:PutObject'], 'arn:aws:s3:::b/*')],
      [allow(['s3:GetObject', 's3:PutObject'], ['arn:aws:s3:::b/*', 'arn:aws:s3:::c/*'])],
      ['granted s3:GetObject,s3:PutObject on arn:aws:s3:::c/*'],
    ],
    ['a dropped condition', [allow('s3:*', '*', mfa)], [allow('s3:*')], ['condition s3:* on * was Bool aws:MultiFactorAuthPresent = true']],
    [
      'a looser condition',
      [allow('s3:*', '*', { StringEquals: { 'aws:PrincipalTag/a': 'x' } })],
      [allow('s3:*', '*', { StringEquals: { 'aws:PrincipalTag/a': ['x', 'y'] } })],
      ['condition s3:* on * if StringEquals aws:PrincipalTag/a = x, y was StringEquals aws:PrincipalTag/a = x'],
    ],
    [
      'IfExists',
      [allow('s3:*', '*', mfa)],
      [allow('s3:*', '*', { BoolIfExists: { 'aws:MultiFactorAuthPresent': 'true' } })],
      ['condition s3:* on * if BoolIfExists aws:MultiFactorAuthPresent = true was Bool aws:MultiFactorAuthPresent = true'],
    ],
    [
      'a range of addresses',
      [allow('s3:*', '*', { IpAddress: { 'aws:SourceIp': '10.1.0.0/16' } })],
      [allow('s3:*', '*', { IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } })],
      ['condition s3:* on * if IpAddress aws:SourceIp = 10.0.0.0/8 was IpAddress aws:SourceIp = 10.1.0.0/16'],
    ],
    ['a dropped Deny', [allow('s3:*'), deny('s3:DeleteBucket')], [allow('s3:*')], ['undenied s3:DeleteBucket on *']],
    [
      'a Deny that says less',
      [allow('s3:*'), deny('s3:Delete*')],
      [allow('s3:*'), deny('s3:DeleteBucket')],
      ['undenied s3:Delete*!s3:DeleteBucket on *'],
    ],
    [
      'a Deny under a condition',
      [allow('s3:*'), deny('s3:Delete*')],
      [allow('s3:*'), deny('s3:Delete*', '*', noMfa)],
      ['undenied s3:Delete* on *'],
    ],
    [
      'an exemption',
      [allow('*'), { Effect: 'Deny', NotAction: ['iam:EnableMFADevice'], Resource: '*', Condition: noMfa }],
      [allow('*'), { Effect: 'Deny', NotAction: ['iam:EnableMFADevice', 's3:GetObject'], Resource: '*', Condition: noMfa }],
      ['undenied s3:GetObject on * was BoolIfExists aws:MultiFactorAuthPresent = false'],
    ],
    [
      'an exception less',
      [{ Effect: 'Allow', NotAction: ['iam:*', 's3:*'], Resource: '*' }],
      [{ Effect: 'Allow', NotAction: 'iam:*', Resource: '*' }],
      ['granted s3:* on *'],
    ],
    [
      'a typo mended',
      [allow('s3:PutObject,s3:GetObject')],
      [allow(['s3:PutObject', 's3:GetObject'])],
      ['granted s3:PutObject,s3:GetObject on *'],
    ],
    ['an Allow instead of a Deny', [deny('s3:*')], [allow('s3:*')], ['granted s3:* on *']],
  ])('%s', async (_name, base, head, wanted) => {
    expect(await gains(base, head)).toEqual(wanted);
  });

  test('a new document, a new administrator first', async () => {
    const { gains: rows } = await diff({}, { 'a.json': json(allow('s3:GetObject')), 'b.json': json(allow('*')) });
    expect(rows.map(({ principal, marks }) => [principal.name, principal.new ?? false, marks[0]])).toEqual([
      ['b.json', true, 'admin'],
      ['a.json', true, undefined],
    ]);
    expect(rows[0]?.place).toMatchObject({ path: 'b.json', line: 6 });
  });

  test('what is taken away stands apart, at its place in base', async () => {
    const { gains: none, losses } = await diff(
      { 'a.json': json(allow(['s3:GetObject', 's3:PutObject'])) },
      { 'a.json': json(allow('s3:GetObject')) },
    );
    expect(none).toEqual([]);
    expect(short(losses)).toEqual(['granted s3:PutObject on *']);
    expect(losses[0]?.place.commit).toBe('b'.repeat(40));
  });

  test('a trust that is opened', async () => {
    const trust = (AWS: unknown, Condition?: unknown): string =>
      json({ Effect: 'Allow', Principal: { AWS }, Action: 'sts:AssumeRole', Condition });
    const one = 'arn:aws:iam::111122223333:role/deploy';
    const root = 'arn:aws:iam::111122223333:root';
    const opened = async (base: string, head: string): Promise<unknown[]> => {
      const { gains: rows } = await diff({ 't.json': base }, { 't.json': head });
      return rows.map(({ change, who, exceptWho, marks }) => [change, who, exceptWho, marks]);
    };
    expect(await opened(trust(one), trust('*'))).toEqual([['wider', ['*'], [one], ['public']]]);
    expect(await opened(trust(one), trust(root))).toEqual([['wider', [root], [one], ['trust']]]);
    expect(await opened(trust(root), trust(['111122223333', one]))).toEqual([]);
    expect(await opened(trust(root, { StringEquals: { 'sts:ExternalId': 'x' } }), trust(root))).toEqual([
      ['condition', [root], undefined, ['trust']],
    ]);
  });

  test('a document far too large is said not to be compared', async () => {
    const large = json(...Array.from({ length: 400 }, (_, i) => allow(`s3:Get${i}${'x'.repeat(400)}`)));
    const { notCompared } = await diff({ 'a.json': json(allow('s3:GetObject')) }, { 'a.json': large });
    expect(notCompared).toEqual([{ path: 'a.json', why: expect.stringContaining('at head') }]);
  });

  test('a way up that is made of what two statements grant', async () => {
    const { gains: rows } = await diff(
      { 'a.json': json(allow('iam:PassRole')) },
      { 'a.json': json(allow('iam:PassRole'), allow('ec2:RunInstances')) },
    );
    expect(rows.map(({ actions, marks, path }) => [actions, marks[0], path])).toEqual([
      [['ec2:RunInstances'], 'privilege-escalation', ['iam:PassRole', 'ec2:RunInstances']],
    ]);
  });
});

const template = (user: object, extra: object = {}): Files => ({
  't.json': JSON.stringify({ Resources: { U: { Type: 'AWS::IAM::User', Properties: { UserName: 'bob', ...user } }, ...extra } }, null, 2),
});
const inline = (...statements: unknown[]): object => ({
  Policies: [{ PolicyName: 'p', PolicyDocument: { Version: '2012-10-17', Statement: statements } }],
});

describe('principals', () => {
  test('a dropped boundary', async () => {
    const PermissionsBoundary = 'arn:aws:iam::111122223333:policy/limit';
    const { gains: rows } = await diff(template({ ...inline(allow('s3:*')), PermissionsBoundary }), template(inline(allow('s3:*'))));
    expect(short(rows)).toEqual([`condition s3:* on * was within boundary ${PermissionsBoundary}`]);
  });

  test('a boundary that lets more through', async () => {
    const boundary = (...statements: unknown[]): object => ({
      B: {
        Type: 'AWS::IAM::ManagedPolicy',
        Properties: { ManagedPolicyName: 'limit', PolicyDocument: { Version: '2012-10-17', Statement: statements } },
      },
    });
    const bob = { ...inline(allow('s3:*')), PermissionsBoundary: { Ref: 'B' } };
    const { gains: rows } = await diff(
      template(bob, boundary(allow('s3:Get*'))),
      template(bob, boundary(allow(['s3:Get*', 's3:Put*', 'ec2:*']))),
    );
    expect(short(rows)).toEqual(['granted s3:Put* on *']);
  });

  test('a managed policy that is attached', async () => {
    const { gains: rows } = await diff(template({}), template({ ManagedPolicyArns: ['arn:aws:iam::aws:policy/AdministratorAccess'] }));
    expect(rows.map(({ principal, marks }) => [principal.kind, principal.name, marks[0]])).toEqual([['user', 'bob', 'admin']]);
    const other = await diff(template({}), template({ ManagedPolicyArns: ['arn:aws:iam::111122223333:policy/x'] }));
    expect(short(other.gains)).toEqual(['granted everything in arn:aws:iam::111122223333:policy/x on *']);
  });

  test('what members of a group gain is one row, and a new member has its own', async () => {
    const group = (...statements: unknown[]): object => ({
      G: { Type: 'AWS::IAM::Group', Properties: { GroupName: 'g', ...inline(...statements) } },
    });
    const member = { Groups: [{ Ref: 'G' }] };
    const wider = await diff(template(member, group(allow('s3:*'))), template(member, group(allow('s3:*'), allow('ec2:*'))));
    expect(wider.gains.map(({ principal }) => principal.kind)).toEqual(['group']);
    const joined = await diff(template({}, group(allow('s3:*'))), template(member, group(allow('s3:*'))));
    expect(joined.gains.map(({ principal }) => principal.name)).toEqual(['bob']);
  });

  test('who held nothing is not new', async () => {
    const { gains: rows } = await diff(template({}), template(inline(allow('s3:*'))));
    expect(rows.map(({ principal }) => principal)).toEqual([{ kind: 'user', name: 'bob' }]);
  });

  test('a ceiling that holds back less, and one that is gone', async () => {
    const scp = (...statements: unknown[]): Files => ({
      't.json': JSON.stringify({
        Resources: {
          S: {
            Type: 'AWS::Organizations::Policy',
            Properties: { Type: 'SERVICE_CONTROL_POLICY', Content: { Version: '2012-10-17', Statement: statements } },
          },
        },
      }),
    });
    const both = scp(deny(['cloudtrail:StopLogging', 's3:*']));
    expect(short((await diff(both, scp(deny('s3:*')))).gains)).toEqual(['undenied cloudtrail:StopLogging on *']);
    const { gains: rows } = await diff(both, {});
    expect(rows.map(({ principal, place }) => [principal.kind, place.path, place.commit])).toEqual([['scp', 't.json', 'b'.repeat(40)]]);
    expect((await diff({}, both)).gains).toEqual([]);
  });

  test('the same words of another holder are new', async () => {
    const head = { ...template(inline(allow('s3:*'))) };
    const role = head['t.json']?.replace('AWS::IAM::User', 'AWS::IAM::Role').replace('UserName', 'RoleName') ?? '';
    const { gains: rows } = await diff(head, { 't.json': role });
    expect(rows.map(({ principal }) => [principal.kind, principal.new ?? false])).toEqual([['role', true]]);
  });

  test('what the files do not tell is said to be possible only', async () => {
    const on = (Resource: unknown): Files => template(inline(allow('s3:GetObject', Resource)), { B: { Type: 'AWS::S3::Bucket' } });
    expect(short((await diff(on('arn:aws:s3:::b/*'), on({ 'Fn::Sub': 'arn:aws:s3:::${B}/*' }))).gains)).toEqual([
      'may wider s3:GetObject on arn:aws:s3:::${B}/*!arn:aws:s3:::b/*',
    ]);
    expect(short((await diff(on({ 'Fn::Sub': 'arn:aws:s3:::${B}/*' }), on('*'))).gains)).toEqual([
      'wider s3:GetObject on *!arn:aws:s3:::${B}/*',
    ]);
  });
});
