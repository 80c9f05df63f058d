import { describe, expect, test } from '@jest/globals';
import { stringify } from 'yaml';
import { checkPolicies } from '../../src/policies/index.js';
import { readOne } from './read.js';

interface Statement {
  readonly Sid: string;
  readonly Effect: 'Allow' | 'Deny';
  readonly [element: string]: unknown;
}

/** What a role holds, with a Sid first in each statement, by which its lines are found again. */
const policies: Readonly<Record<string, readonly Statement[]>> = {
  admin: [{ Sid: 'Mark1', Effect: 'Allow', Action: '*', Resource: '*' }],
  'admin but for one service': [{ Sid: 'Mark1', Effect: 'Allow', NotAction: 'aws-portal:*', Resource: ['*'] }],
  'a service and a role to pass': [
    { Sid: 'Mark1', Effect: 'Allow', Action: ['dynamodb:*'], Resource: '*' },
    { Sid: 'Mark2', Effect: 'Allow', Action: 'iam:PassRole', Resource: '*' },
  ],
  'escalation over two statements': [
    { Sid: 'Mark1', Effect: 'Allow', Action: ['iam:PassRole'], Resource: '*' },
    { Sid: 'Mark2', Effect: 'Allow', Action: ['lambda:CreateFunction', 'lambda:InvokeFunction'], Resource: '*' },
  ],
  'a condition on MFA the wrong way': [
    {
      Sid: 'Mark1',
      Effect: 'Allow',
      Action: 'iam:*',
      Resource: '*',
      Condition: { BoolIfExists: { 'aws:MultiFactorAuthPresent': 'true' } },
    },
  ],
  'a statement that never matches': [
    { Sid: 'Mark1', Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::b/${aws:username}/*' },
    { Sid: 'Mark2', Effect: 'Deny', Action: 's3:GetObject,s3:PutObject', Resource: '*' },
  ],
  'nothing wrong': [{ Sid: 'Mark1', Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::bucket/*' }],
};

interface Rendered {
  readonly path: string;
  readonly text: string;
}

const json = (value: unknown): string => JSON.stringify(value, null, 2);
const yaml = (value: unknown): string => stringify(value, { aliasDuplicateObjects: false });
const trust = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' }],
};
const template = (document: unknown): object => ({
  Resources: {
    R: {
      Type: 'AWS::IAM::Role',
      Properties: { AssumeRolePolicyDocument: trust, Policies: [{ PolicyName: 'p', PolicyDocument: document }] },
    },
  },
});
const account = (document: unknown): object => ({
  RoleDetailList: [{ RoleName: 'R', AssumeRolePolicyDocument: trust, RolePolicyList: [{ PolicyName: 'p', PolicyDocument: document }] }],
});
const block = (text: string, indent: string): string =>
  text
    .split('\n')
    .map((line) => `${indent}${line}`)
    .join('\n');

const formats: Readonly<Record<string, (document: object, statements: readonly Statement[]) => Rendered>> = {
  'CloudFormation in JSON': (document) => ({ path: 't.json', text: json(template(document)) }),
  'CloudFormation in one line': (document) => ({ path: 't.json', text: JSON.stringify(template(document)) }),
  'CloudFormation in YAML': (document) => ({ path: 't.yaml', text: yaml(template(document)) }),
  'CloudFormation with a branch': (document) => ({
    path: 't.yaml',
    text: yaml(template({ 'Fn::If': ['Same', document, { Ref: 'AWS::NoValue' }] })).replace(
      'Resources:',
      'Conditions: {Same: !Equals [a, a]}\nResources:',
    ),
  }),
  'CloudFormation with a block of JSON': (document) => ({
    path: 't.yaml',
    text: `Resources:\n  R:\n    Type: AWS::IAM::Role\n    Properties:\n      AssumeRolePolicyDocument: ${JSON.stringify(trust)}\n      Policies:\n        - PolicyName: p\n          PolicyDocument: !Sub |\n${block(json(document).replaceAll('${', '${!'), '            ')}\n`,
  }),
  'CloudFormation with an alias': (document) => ({
    path: 't.yaml',
    text: `Metadata:\n  Shared: &shared\n${block(yaml(document), '    ')}\n${yaml(template('ALIAS')).replace('ALIAS', '*shared')}`,
  }),
  'CloudFormation with a merged map': (document) => ({
    path: 't.yaml',
    text: `Metadata:\n  Shared: &shared\n    PolicyDocument:\n${block(yaml(document), '      ')}\n${yaml(template('ALIAS')).replace('PolicyDocument: ALIAS', '<<: *shared')}`,
  }),
  'CloudFormation in a loop': (document) => ({
    path: 't.yaml',
    text: `Transform: AWS::LanguageExtensions\n${yaml({ Resources: { 'Fn::ForEach::All': ['Name', ['R'], { '${Name}': Object.values((template(document) as { Resources: object }).Resources)[0] as unknown }] } })}`,
  }),
  SAM: (_, statements) => ({
    path: 'template.yaml',
    text: `Transform: AWS::Serverless-2016-10-31\n${yaml({ Resources: { R: { Type: 'AWS::Serverless::Function', Properties: { Policies: [{ Version: '2012-10-17', Statement: statements }] } } } })}`,
  }),
  Serverless: (_, statements) => ({
    path: 'serverless.yml',
    text: yaml({ service: 's', provider: { name: 'aws', iam: { role: { statements } } } }),
  }),
  'the CDK': (document) => ({
    path: 'cdk.out/Stack.template.json',
    text: json({
      Resources: {
        R: { Type: 'AWS::IAM::Role', Properties: { AssumeRolePolicyDocument: trust }, Metadata: { 'aws:cdk:path': 'Stack/R/Resource' } },
        P: {
          Type: 'AWS::IAM::Policy',
          Properties: { PolicyName: 'p', Roles: [{ Ref: 'R' }], PolicyDocument: document },
          Metadata: { 'aws:cdk:path': 'Stack/R/DefaultPolicy/Resource' },
        },
      },
    }),
  }),
  'the details of an account': (document) => ({ path: 'account.json', text: json(account(document)) }),
  'the details of an account, percent-encoded': (document) => ({
    path: 'account.json',
    text: json(account(encodeURIComponent(JSON.stringify(document)))),
  }),
  'an answer in a line': (document) => ({
    path: 'answers.jsonl',
    text: [
      { RoleName: 'R', AssumeRolePolicyDocument: trust },
      { RoleName: 'R', PolicyName: 'p', PolicyDocument: document },
    ]
      .map((each) => JSON.stringify(each))
      .join('\n'),
  }),
};

/** `rule severity n`, n the statement in whose lines the finding stands. */
async function judged({ path, text }: Rendered): Promise<string[]> {
  const { findings } = checkPolicies({ documents: await readOne(path, text), ignores: [] });
  const lines = text.split('\n');
  const marks = ['Mark1', 'Mark2', 'Mark3'].map((mark) => lines.findIndex((line) => line.includes(mark)) + 1).filter((line) => line > 0);
  const oneLine = new Set(marks).size < marks.length || lines.length < 3 || lines.some((line) => line.includes('%22Sid'));
  return findings.map(({ rule, severity, place }) => {
    const before = marks.filter((mark) => mark - 1 <= (place.line ?? 0)).length;
    return `${rule} ${severity} ${oneLine ? '' : before}`.trim();
  });
}

describe.each(Object.entries(formats))('%s', (_, render) => {
  test.each(Object.entries(policies))('%s', async (__, statements) => {
    const document = { Version: '2012-10-17', Statement: statements };
    const expected = await judged({ path: 't.json', text: json(template(document)) });
    const found = await judged(render(document, statements));
    const bare = (all: readonly string[]): string[] => all.map((each) => each.replace(/ [0-9]$/, ''));
    const placed = found.some((each) => / [0-9]$/.test(each));
    expect([...(placed ? found : bare(found))].sort()).toEqual([...(placed ? expected : bare(expected))].sort());
  });
});

test('each of them but the last has something wrong', async () => {
  const counts = await Promise.all(
    Object.values(policies).map(
      async (statements) =>
        (await judged({ path: 't.json', text: json(template({ Version: '2012-10-17', Statement: statements })) })).length,
    ),
  );
  expect(counts.map((count) => count > 0)).toEqual([true, true, true, true, true, true, false]);
});
