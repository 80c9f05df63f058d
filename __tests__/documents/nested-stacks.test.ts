import { expect, test } from '@jest/globals';
import type { Documents } from '../../src/documents/located.js';
import { readApart } from '../../src/documents/index.js';
import { member } from '../../src/model/value.js';
import { policiesOf, readFiles, shown, treeOf } from './read.js';

const child = `Parameters:
  Bucket: { Type: String }
  Actions: { Type: CommaDelimitedList, Default: 's3:*' }
  Wide: { Type: String, Default: 'yes', AllowedValues: ['yes', 'no'] }
Conditions:
  IsWide: !Equals [!Ref Wide, 'yes']
Resources:
  Reader:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument:
        Statement:
          - Effect: Allow
            Action: !Ref Actions
            Resource: !If [IsWide, '*', !Sub 'arn:aws:s3:::\${Bucket}/*']
`;
const stack = (parameters: string, url = './child.yaml', id = 'Inner'): string =>
  `  ${id}:\n    Type: AWS::CloudFormation::Stack\n    Properties:\n      TemplateURL: ${url}\n      Parameters: ${parameters}\n`;
const given = "{ Bucket: logs, Actions: 's3:GetObject, s3:ListBucket', Wide: 'no' }";
const said = (read: Documents): string[] =>
  policiesOf(read).map(({ document, file }) => {
    const statement = member(document, 'Statement');
    const [first] = statement?.type === 'list' ? statement.items : [];
    const line = first === undefined ? 0 : file.lines.at(first.span.start).line;
    return `${file.path}:${line} ${shown(member(first, 'Action'))} on ${shown(member(first, 'Resource'))}`;
  });

test('a template by itself has what its defaults say', async () => {
  expect(said(await readFiles({ 'child.yaml': child }))).toEqual(['child.yaml:13 [s3:*] on *|arn:aws:s3:::<the parameter Bucket>/*']);
});

test('a stack hands values to the parameters of its template, which says nothing more by itself', async () => {
  const read = await readFiles({ 'infra/main.yaml': `Resources:\n${stack(given)}`, 'infra/child.yaml': child });
  expect(said(read)).toEqual(['infra/child.yaml:13 [s3:GetObject, s3:ListBucket] on arn:aws:s3:::logs/*']);
});

test('each stack of the same template has its own values', async () => {
  const other = stack("{ Bucket: !Ref Name, Wide: 'no' }", 'child.yaml', 'Other');
  const read = await readFiles({
    'main.yaml': `Parameters:\n  Name: { Type: String, Default: data }\nResources:\n${stack(given)}${other}`,
    'child.yaml': child,
  });
  expect(said(read)).toEqual([
    'child.yaml:13 [s3:GetObject, s3:ListBucket] on arn:aws:s3:::logs/*',
    'child.yaml:13 [s3:*] on arn:aws:s3:::data/*',
  ]);
});

test.each([
  ['main.json', 'child.yaml'],
  ['main.json', 'child.template'],
  ['main.yaml', 'child.yaml'],
])('a template in %s makes a stack of %s', async (main, inner) => {
  const Inner = {
    Type: 'AWS::CloudFormation::Stack',
    Properties: { TemplateURL: `./${inner}`, Parameters: { Bucket: 'logs', Actions: 's3:GetObject', Wide: 'no' } },
  };
  const files = { [main]: JSON.stringify({ Resources: { Inner } }), [inner]: child };
  expect(said(await readFiles(files))).toEqual([`${inner}:13 [s3:GetObject] on arn:aws:s3:::logs/*`]);
});

test('several templates that nest one are each read with it', async () => {
  const read = await readFiles({
    'a.yaml': `Resources:\n${stack("{ Bucket: a, Wide: 'no' }")}`,
    'b.yaml': `Resources:\n${stack("{ Bucket: b, Wide: 'no' }")}`,
    'child.yaml': child,
  });
  expect(said(read)).toEqual(['child.yaml:13 [s3:*] on arn:aws:s3:::a/*', 'child.yaml:13 [s3:*] on arn:aws:s3:::b/*']);
});

test('values are handed on through a stack between', async () => {
  const middle = `Parameters:\n  Name: { Type: String }\nResources:\n${stack("{ Bucket: !Ref Name, Wide: 'no' }", '../child.yaml')}`;
  const read = await readFiles({
    'main.yaml': `Resources:\n${stack('{ Name: deep }', 'middle/middle.yaml')}`,
    'middle/middle.yaml': middle,
    'child.yaml': child,
  });
  expect(said(read)).toEqual(['child.yaml:13 [s3:*] on arn:aws:s3:::deep/*']);
});

test('a default of the template around decides no condition, and its own resources have no name in another', async () => {
  const parameters = 'Parameters:\n  Wide: { Type: String, Default: "no" }\n';
  const read = await readFiles({
    'main.yaml': `${parameters}Resources:\n${stack('{ Bucket: !Ref Store, Wide: !Ref Wide }')}  Store: { Type: AWS::S3::Bucket }\n`,
    'child.yaml': child,
  });
  expect(said(read)).toEqual(['child.yaml:13 [s3:*] on *|arn:aws:s3:::<what the stack around it makes>/*']);
});

test.each(['https://s3.amazonaws.com/bucket/child.yaml', '!Sub "https://${Store}/child.yaml"', './missing.yaml', './main.yaml'])(
  'a template at %s is not one of the tree: what is there is read by itself',
  async (url) => {
    const read = await readFiles({ 'main.yaml': `Resources:\n${stack(given, url)}`, 'child.yaml': child });
    expect(said(read)).toEqual(['child.yaml:13 [s3:*] on *|arn:aws:s3:::<the parameter Bucket>/*']);
  },
);

test('an application of SAM names its template as its location', async () => {
  const application = `  App:\n    Type: AWS::Serverless::Application\n    Properties:\n      Location: child.yaml\n      Parameters: ${given}\n`;
  const read = await readFiles({ 'template.yaml': `Resources:\n${application}`, 'child.yaml': child });
  expect(said(read)).toEqual(['child.yaml:13 [s3:GetObject, s3:ListBucket] on arn:aws:s3:::logs/*']);
});

test('the template of a nested stack of the CDK is the asset beside it', async () => {
  const inner = {
    Parameters: { reference: { Type: 'String' } },
    Resources: {
      Policy: {
        Type: 'AWS::IAM::ManagedPolicy',
        Properties: { PolicyDocument: { Statement: [{ Effect: 'Allow', Action: { Ref: 'reference' }, Resource: '*' }] } },
      },
    },
  };
  const outer = {
    Resources: {
      Nested: {
        Type: 'AWS::CloudFormation::Stack',
        Properties: { Parameters: { reference: '*' }, TemplateURL: { 'Fn::Join': ['', ['https://s3.', { Ref: 'AWS::URLSuffix' }]] } },
        Metadata: { 'aws:asset:path': 'Nested.nested.template.json', 'aws:asset:property': 'TemplateURL' },
      },
    },
  };
  const files = {
    'cdk.out/App.template.json': JSON.stringify(outer, null, 2),
    'cdk.out/Nested.nested.template.json': JSON.stringify(inner, null, 2),
  };
  expect(said(await readFiles(files))).toEqual(['cdk.out/Nested.nested.template.json:13 * on *']);
  const apart = await readApart(treeOf(files));
  expect(said(apart.documents)).toEqual(['cdk.out/Nested.nested.template.json:13 * on *']);
  expect(apart.alone).toEqual([]);
});

test('templates that nest one another are each read', async () => {
  const policy = `  P:\n    Type: AWS::IAM::ManagedPolicy\n    Properties: { PolicyDocument: { Statement: [{ Effect: Allow, Action: 's3:*', Resource: '*' }] } }\n`;
  const read = await readFiles({
    'a.yaml': `Resources:\n${policy}${stack('{}', 'b.yaml')}`,
    'b.yaml': `Resources:\n${policy}${stack('{}', 'a.yaml')}`,
  });
  expect([...new Set(said(read))].sort()).toEqual(['a.yaml:4 s3:* on *', 'b.yaml:4 s3:* on *']);
});
