import { describe, expect, test } from '@jest/globals';
import { policyRules } from '../../src/policies/index.js';
import { lint, mended } from './mended.js';

const json = (...statements: unknown[]): string => `${JSON.stringify({ Version: '2012-10-17', Statement: statements }, null, 2)}\n`;
const present = (operator: string, value: unknown): object => ({ [operator]: { 'aws:MultiFactorAuthPresent': value } });
const allow = (Condition?: unknown): object => ({
  Effect: 'Allow',
  Action: 'dynamodb:*',
  Resource: 'arn:aws:dynamodb:*:*:table/t',
  Condition,
});
const read = { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::b/*' };
const deny = (Condition: unknown, NotAction: unknown = ['iam:CreateVirtualMFADevice', 'iam:EnableMFADevice', 'iam:GetUser']): object => ({
  Effect: 'Deny',
  NotAction,
  Resource: '*',
  Condition,
});
const issuer = 'token.actions.githubusercontent.com';
const github = (Condition: object): object => ({
  Effect: 'Allow',
  Principal: { Federated: `arn:aws:iam::111122223333:oidc-provider/${issuer}` },
  Action: 'sts:AssumeRoleWithWebIdentity',
  Condition,
});
const sub = { [`${issuer}:sub`]: 'repo:acme/app:environment:production' };
const aud = { [`${issuer}:aud`]: 'sts.amazonaws.com' };

describe('in JSON', () => {
  test.each<[string, string, string, string | undefined, string | undefined]>([
    [
      'policy-grammar',
      'a version',
      json(allow()).replace('2012-10-17', '2012-10-18'),
      '"Version": "2012-10-18"',
      '"Version": "2012-10-17"',
    ],
    ['policy-grammar', 'an effect', json({ ...read, Effect: 'allow' }), '"Effect": "allow"', '"Effect": "Allow"'],
    ['policy-grammar', 'a key', json({ Effect: 'Allow', action: 'ec2:Run*', Resource: '*' }), '"action"', '"Action"'],
    [
      'policy-grammar',
      'a brace',
      json({ Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::b/${aws:username/*' }),
      '${aws:username/*',
      '${aws:username}/*',
    ],
    [
      'policy-grammar',
      'an operator',
      json({ ...read, Condition: { stringequal: { 'aws:PrincipalTag/a': 'x' } } }),
      '"stringequal"',
      '"StringEquals"',
    ],
    ['policy-grammar', 'Null', json(allow({ NullIfExists: { 'aws:PrincipalTag/a': 'true' } })), '"NullIfExists"', '"Null"'],
    [
      'policy-grammar',
      'a missing version',
      json({ Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::b/${aws:username}/*' }).replace(
        '  "Version": "2012-10-17",\n',
        '',
      ),
      '{\n  "Statement"',
      '{\n  "Version": "2012-10-17",\n  "Statement"',
    ],
    [
      'policy-grammar',
      'a Region',
      json({ Effect: 'Allow', Action: 'iam:GetRole', Resource: 'arn:aws:iam:us-east-1:111122223333:role/r' }),
      ':us-east-1:',
      '::',
    ],
    ['policy-grammar', 'no effect', json({ ...allow(), Effect: 'Grant' }), undefined, undefined],
    ['mfa-bypass', 'IfExists in an Allow', json(allow(present('BoolIfExists', 'true'))), '"BoolIfExists"', '"Bool"'],
    [
      'mfa-bypass',
      'false in an Allow',
      json(allow(present('Bool', 'false'))),
      '"aws:MultiFactorAuthPresent": "false"',
      '"aws:MultiFactorAuthPresent": "true"',
    ],
    [
      'mfa-bypass',
      'Null in an Allow',
      json(allow(present('Null', 'false'))),
      '"Null": {\n          "aws:MultiFactorAuthPresent": "false"',
      '"Bool": {\n          "aws:MultiFactorAuthPresent": "true"',
    ],
    ['mfa-bypass', 'ForAllValues', json(allow(present('ForAllValues:Bool', 'true'))), '"ForAllValues:Bool"', '"Bool"'],
    ['mfa-bypass', 'Bool in a Deny', json(allow(), deny(present('Bool', 'false'))), '"Bool"', '"BoolIfExists"'],
    [
      'mfa-bypass',
      'Bool in a Deny that lets nobody register a device',
      json(allow(), deny(present('Bool', 'false'), ['iam:GetUser'])),
      '"iam:GetUser"\n      ],\n      "Resource": "*",\n      "Condition": {\n        "Bool"',
      '"iam:GetUser",\n        "iam:CreateVirtualMFADevice",\n        "iam:EnableMFADevice"\n      ],\n      "Resource": "*",\n      "Condition": {\n        "BoolIfExists"',
    ],
    [
      'mfa-bypass',
      'beside another key',
      json(allow({ BoolIfExists: { 'aws:MultiFactorAuthPresent': 'true', 'aws:SecureTransport': 'true' } })),
      '"BoolIfExists": {\n          "aws:MultiFactorAuthPresent": "true",\n          "aws:SecureTransport": "true"\n        }',
      '"Bool": {\n          "aws:MultiFactorAuthPresent": "true"\n        },\n        "BoolIfExists": {\n          "aws:SecureTransport": "true"\n        }',
    ],
    [
      'mfa-lockout',
      'the wrong way round',
      json(allow(), deny(present('Bool', 'true'))),
      '"Bool": {\n          "aws:MultiFactorAuthPresent": "true"',
      '"BoolIfExists": {\n          "aws:MultiFactorAuthPresent": "false"',
    ],
    [
      'mfa-lockout',
      'an exemption that is missing',
      json(allow(), deny(present('BoolIfExists', 'false'), ['iam:GetUser', 'iam:EnableMFADevice'])),
      '"iam:EnableMFADevice"\n',
      '"iam:EnableMFADevice",\n        "iam:CreateVirtualMFADevice"\n',
    ],
    [
      'mfa-lockout',
      'a service',
      json({
        Effect: 'Allow',
        Principal: { Service: 'lambda.amazonaws.com' },
        Action: 'sts:AssumeRole',
        Condition: present('Bool', 'true'),
      }),
      ',\n      "Condition": {\n        "Bool": {\n          "aws:MultiFactorAuthPresent": "true"\n        }\n      }',
      '',
    ],
    [
      'dead-statement',
      'commas',
      json(allow(), { Effect: 'Deny', Action: 's3:GetObject, s3:PutObject', Resource: '*' }),
      '"s3:GetObject, s3:PutObject"',
      '["s3:GetObject", "s3:PutObject"]',
    ],
    [
      'dead-statement',
      'commas in a list',
      json({ Effect: 'Allow', Action: ['s3:GetObject,s3:PutObject'], Resource: 'arn:aws:s3:::b/*' }),
      '"s3:GetObject,s3:PutObject"',
      '"s3:GetObject", "s3:PutObject"',
    ],
    [
      'dead-statement',
      'blanks',
      json({ Effect: 'Allow', Action: ' s3:GetObject', Resource: 'arn:aws:s3:::b/*' }),
      '" s3:GetObject"',
      '"s3:GetObject"',
    ],
    [
      'dead-statement',
      'a statement of no use',
      json(allow(), { Effect: 'Allow', Action: 's3:', Resource: '*' }),
      ',\n    {\n      "Effect": "Allow",\n      "Action": "s3:",\n      "Resource": "*"\n    }',
      '',
    ],
    [
      'oidc-trust',
      'ForAllValues',
      json(github({ 'ForAllValues:StringEquals': { ...sub, ...aud } })),
      '"ForAllValues:StringEquals"',
      '"StringEquals"',
    ],
    [
      'oidc-trust',
      'a subject of anybody',
      json(github({ StringLike: { [`${issuer}:sub`]: '*' }, StringEquals: aud })),
      undefined,
      undefined,
    ],
    [
      'policy-grammar',
      'a Sid twice',
      json({ Sid: 'Read', ...read }, { Sid: 'Read', ...read, Action: 's3:PutObject' }),
      '"Sid": "Read",\n      "Effect": "Allow",\n      "Action": "s3:PutObject"',
      '"Sid": "Read2",\n      "Effect": "Allow",\n      "Action": "s3:PutObject"',
    ],
    [
      'policy-grammar',
      "another principal's action",
      json({ ...github({ StringEquals: { ...sub, ...aud } }), Action: 'sts:AssumeRole' }),
      '"sts:AssumeRole"',
      '"sts:AssumeRoleWithWebIdentity"',
    ],
    ['policy-advice', 'no Version', json(read).replace('  "Version": "2012-10-17",\n', ''), '{\n', '{\n  "Version": "2012-10-17",\n'],
    ['policy-advice', 'an empty Sid', json({ Sid: '', ...read }), '"Sid": "",\n      ', ''],
    [
      'mfa-missing',
      'a condition that is missing',
      json({ Effect: 'Allow', Principal: { AWS: 'arn:aws:iam::111122223333:user/ana' }, Action: 'sts:AssumeRole' }),
      '"sts:AssumeRole"',
      '"sts:AssumeRole",\n      "Condition": {\n        "Bool": {\n          "aws:MultiFactorAuthPresent": "true"\n        }\n      }',
    ],
    [
      'mfa-missing',
      'a service beside a person',
      json({
        Effect: 'Allow',
        Principal: { AWS: 'arn:aws:iam::111122223333:user/ana', Service: 'lambda.amazonaws.com' },
        Action: 'sts:AssumeRole',
      }),
      undefined,
      undefined,
    ],
    [
      'confused-deputy',
      'the account of the resource',
      json({
        Effect: 'Allow',
        Principal: { Service: 'sns.amazonaws.com' },
        Action: 'sqs:SendMessage',
        Resource: 'arn:aws:sqs:eu-west-1:111122223333:q',
      }),
      '111122223333:q"',
      '111122223333:q",\n      "Condition": {\n        "StringEquals": {\n          "aws:SourceAccount": "111122223333"\n        }\n      }',
    ],
    [
      'unknown-action',
      'a slip of the pen',
      json({ Effect: 'Allow', Action: ['s3:GetObjekt'], Resource: 'arn:aws:s3:::b/*' }),
      's3:GetObjekt',
      's3:GetObject',
    ],
    [
      'redundant-statement',
      'an item too many',
      json({ Effect: 'Allow', Action: ['s3:GetObject', 's3:Get*'], Resource: 'arn:aws:s3:::b/*' }),
      '"s3:GetObject",\n        ',
      '',
    ],
    [
      'ineffective-condition',
      'bits beyond a prefix',
      json({ ...read, Condition: { IpAddress: { 'aws:SourceIp': '203.0.113.77/26' } } }),
      '203.0.113.77/26',
      '203.0.113.64/26',
    ],
    ['admin-access', 'what somebody has to decide', json({ Effect: 'Allow', Action: '*', Resource: '*' }), undefined, undefined],
  ])('%s: %s', async (rule, _name, text, from, to) => {
    const after = await mended('p.json', text, rule);
    if (from === undefined || to === undefined) expect(after).toBeUndefined();
    else {
      expect(text).toContain(from);
      expect(after).toBe(text.replace(from, () => to));
    }
  });
});

describe('in YAML and Terraform', () => {
  const yaml = (...lines: string[]): string =>
    [
      'Resources:',
      '  P:',
      '    Type: AWS::IAM::ManagedPolicy',
      '    Properties:',
      '      PolicyDocument:',
      ...lines.map((line) => `        ${line}`),
      '',
    ].join('\n');
  const statement = (...lines: string[]): string[] => [
    'Version: "2012-10-17"',
    'Statement:',
    ...lines.map((line, i) => (i === 0 ? `  - ${line}` : `    ${line}`)),
  ];

  test.each<[string, string, string, string, string, string]>([
    [
      'policy-grammar',
      'an effect',
      't.yaml',
      yaml(...statement('Effect: allow', 'Action: s3:GetObject', 'Resource: arn:aws:s3:::b/*')),
      'Effect: allow',
      'Effect: Allow',
    ],
    [
      'policy-grammar',
      'a missing version',
      't.yaml',
      yaml('Statement:', '  - Effect: Allow', '    Action: s3:GetObject', '    Resource: "arn:aws:s3:::b/${aws:username}/*"'),
      '        Statement:',
      "        Version: '2012-10-17'\n        Statement:",
    ],
    [
      'mfa-bypass',
      'an operator',
      't.yaml',
      yaml(
        ...statement(
          'Effect: Allow',
          'Action: ec2:*',
          'Resource: arn:aws:ec2:*:*:instance/*',
          'Condition:',
          '  BoolIfExists:',
          '    aws:MultiFactorAuthPresent: true',
        ),
      ),
      'BoolIfExists:',
      'Bool:',
    ],
    [
      'mfa-lockout',
      'an exemption',
      't.yaml',
      yaml(
        ...statement(
          'Effect: Deny',
          'NotAction:',
          '  - iam:GetUser',
          '  - iam:EnableMFADevice',
          'Resource: "*"',
          'Condition:',
          '  BoolIfExists:',
          '    aws:MultiFactorAuthPresent: false',
        ),
      ),
      '- iam:EnableMFADevice\n',
      '- iam:EnableMFADevice\n              - iam:CreateVirtualMFADevice\n',
    ],
    [
      'dead-statement',
      'commas in a list',
      't.yaml',
      yaml(...statement('Effect: Deny', 'Action:', '  - s3:GetObject,s3:PutObject', 'Resource: "*"')),
      '- s3:GetObject,s3:PutObject',
      '- "s3:GetObject"\n              - "s3:PutObject"',
    ],
    [
      'dead-statement',
      'commas',
      't.yaml',
      yaml(...statement('Effect: Deny', 'Action: s3:GetObject, s3:PutObject', 'Resource: "*"')),
      's3:GetObject, s3:PutObject',
      '["s3:GetObject", "s3:PutObject"]',
    ],
    [
      'redundant-statement',
      'an item too many',
      't.yaml',
      yaml(...statement('Effect: Allow', 'Action:', '  - s3:Get*', '  - s3:GetObject', 'Resource: arn:aws:s3:::b/*')),
      '              - s3:GetObject\n',
      '',
    ],
    [
      'mfa-missing',
      'a condition that is missing',
      'm.tf',
      'resource "aws_iam_user_policy" "p" {\n  user = "ana"\n  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "iam:CreateAccessKey", Resource = "*" }], Version = "2012-10-17" })\n}\n',
      'Resource = "*"',
      'Resource = "*", Condition = { Bool = { "aws:MultiFactorAuthPresent" = "true" } }',
    ],
    [
      'policy-grammar',
      'an effect',
      'm.tf',
      'resource "aws_iam_policy" "p" {\n  policy = jsonencode({\n    Version = "2012-10-17"\n    Statement = [{ Effect = "allow", Action = "s3:GetObject", Resource = "arn:aws:s3:::b/*" }]\n  })\n}\n',
      '"allow"',
      '"Allow"',
    ],
    [
      'mfa-bypass',
      'an operator in a heredoc',
      'm.tf',
      `resource "aws_iam_policy" "p" {\n  policy = <<EOF\n${json(allow(present('BoolIfExists', 'true')))}EOF\n}\n`,
      '"BoolIfExists"',
      '"Bool"',
    ],
  ])('%s: %s in %s', async (rule, _name, path, text, from, to) => {
    expect(text).toContain(from);
    expect(await mended(path, text, rule)).toBe(text.replace(from, () => to));
  });

  test('what the file does not write plainly is left to a person', async () => {
    const inner = JSON.stringify(json({ ...allow(), Effect: 'allow' }));
    const text = `{ "Resources": { "P": { "Type": "AWS::IAM::ManagedPolicy", "Properties": { "PolicyDocument": ${inner} } } } }`;
    const findings = await lint('t.json', text);
    expect(findings.map(({ rule }) => rule)).toContain('policy-grammar');
    expect(findings.every(({ replacement }) => replacement === undefined)).toBe(true);
  });
});

/** Every example that a rule finds, as a file: what is mended there is mended, and nothing comes of it. */
const examples = policyRules.flatMap(({ id, bad }) =>
  bad.flatMap((example, i) =>
    example.holder === undefined && (example.kind ?? 'identity') !== 'scp' ? [[`${id} ${i}`, id, example.document] as const] : [],
  ),
);

test('examples of rules with a replacement are mended by it', async () => {
  let edits = 0;
  for (const [, rule, document] of examples) {
    const text = `${JSON.stringify(document, null, 2)}\n`;
    if ((await mended('p.json', text, rule)) !== undefined) edits++;
  }
  expect(edits).toBeGreaterThan(5);
});
