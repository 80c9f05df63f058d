import { describe, expect, test } from '@jest/globals';
import type { Documents } from '../../src/documents/located.js';
import { member } from '../../src/model/value.js';
import { holdings, policiesOf, readFiles, shown } from './read.js';

const statement = '{ Effect: Allow, Action: "s3:*", Resource: "*" }';
const config = (rest: string, files: Readonly<Record<string, string>> = {}): Promise<Documents> =>
  readFiles({ 'api/serverless.yml': `service: shop\n${rest}`, ...files });
const documents = (read: Documents): string[] => policiesOf(read).map(({ document }) => shown(member(document, 'Statement')));

/** `path:line` of each statement. */
const lines = (read: Documents): string[] =>
  policiesOf(read).flatMap(({ document, file }) => {
    const statements = member(document, 'Statement');
    const items = statements?.type === 'list' ? statements.items : [];
    return items.map((item) => `${file.path}:${file.lines.at(item.span.start).line}`);
  });

describe('the role of the functions', () => {
  test.each<[string, string]>([
    ['present', `provider:\n  name: aws\n  iam:\n    role:\n      statements:\n        - ${statement}\n`],
    ['former', `provider:\n  name: aws\n  iamRoleStatements:\n    - ${statement}\n`],
  ])('%s form', async (_, text) => {
    const read = await config(text);
    expect(holdings(read)).toEqual(['role IamRoleLambdaExecution: IamRoleLambdaExecution']);
    expect(documents(read)).toEqual(['[{Effect: Allow, Action: s3:*, Resource: *}]']);
    expect(lines(read)).toEqual([`api/serverless.yml:${text.split('\n').findIndex((line) => line.includes('Effect')) + 2}`]);
  });

  test('with a name, managed policies and a boundary', async () => {
    const read = await config(
      'provider:\n  name: aws\n  iam: {role: {name: shop-role, managedPolicies: ["arn:aws:iam::aws:policy/AdministratorAccess", {"Fn::Sub": "arn:${AWS::Partition}:iam::aws:policy/X"}], permissionsBoundary: "arn:aws:iam::1:policy/f"}}\n',
    );
    expect(holdings(read)).toEqual(['role shop-role: arn:aws:iam::aws:policy/AdministratorAccess, arn:<AWS::Partition>:iam::aws:policy/X']);
    expect(read.units[0]?.principals[0]?.boundary).toMatchObject({ arn: { text: 'arn:aws:iam::1:policy/f' } });
  });

  test('a role of somebody else is not made', async () => {
    const read = await config(`provider: {name: aws, iam: {role: "arn:aws:iam::1:role/x"}, iamRoleStatements: [${statement}]}\n`);
    expect(read.units).toEqual([]);
  });

  test("functions' own roles, with or without what all have", async () => {
    const read = await config(`provider:
  name: aws
  iamRoleStatements: [${statement}]
functions:
  pay-now: {handler: a.b, iamRoleStatements: [${statement}], iamRoleStatementsInherit: true}
  list: {handler: a.b, iamRoleStatements: [${statement}], iamRoleStatementsName: list-role}
  v4: {handler: a.b, iam: {role: {statements: [${statement}], inherit: true}}}
  plain: {handler: a.b}
stepFunctions: {stateMachines: {flow: {iamRoleStatements: [${statement}]}}}
`);
    expect(holdings(read)).toEqual([
      'role IamRoleLambdaExecution: IamRoleLambdaExecution',
      'role PayDashnowIamRoleLambdaExecution: PayDashnowIamRoleLambdaExecution, IamRoleLambdaExecution',
      'role list-role: list-role',
      'role V4IamRoleLambdaExecution: V4IamRoleLambdaExecution, IamRoleLambdaExecution',
      'role FlowIamRoleLambdaExecution: FlowIamRoleLambdaExecution',
    ]);
  });

  test('the template beside it gives that role more', async () => {
    const read = await config(`provider: {name: aws, iamRoleStatements: [${statement}]}
resources:
  - Resources:
      P: {Type: AWS::IAM::Policy, Properties: {PolicyName: p, Roles: [!Ref IamRoleLambdaExecution], PolicyDocument: {Statement: []}}}
  - Resources: {U: {Type: AWS::IAM::User, Properties: {UserName: "\${self:service}-\${sls:stage}"}}}
`);
    expect(holdings(read)).toEqual(['role IamRoleLambdaExecution: IamRoleLambdaExecution, p', 'user shop-dev: ']);
  });

  test('what an API lets in', async () => {
    const open = '[{ Effect: Allow, Principal: "*", Action: "execute-api:Invoke", Resource: "execute-api:/*" }]';
    const read = await config(`provider: {name: aws, apiGateway: {resourcePolicy: ${open}}}\n`);
    expect(policiesOf(read).map(({ kind, service }) => `${kind} ${service}`)).toEqual(['resource execute-api']);
    const stack = '[{ Effect: Allow, Principal: "*", Action: "Update:*", Resource: "*" }]';
    expect(policiesOf(await config(`provider: {name: aws, stackPolicy: ${stack}}\n`))).toEqual([]);
  });
});

describe('variables', () => {
  const resource = async (text: string, more = ''): Promise<string> => {
    const read = await config(
      `${more}provider: {name: aws, region: eu-west-1, stage: "\${opt:stage, 'dev'}", iamRoleStatements: [{Effect: Allow, Action: a, Resource: ${text}}]}
custom: {bucket: b, dev: {arn: "arn:aws:s3:::\${self:custom.bucket}"}, list: [x, y], loop: "\${self:custom.loop}", empty: ""}
params: {default: {p: 1}, dev: {q: two}}
`,
    );
    return /Resource: (.*)\}\]$/.exec(documents(read)[0] ?? '')?.[1] ?? '';
  };

  test.each<[string, string]>([
    ['"${self:custom.bucket}"', 'b'],
    ['"arn:aws:s3:::${self:custom.bucket}/*"', 'arn:aws:s3:::b/*'],
    ['"${self:custom.${opt:stage, \'dev\'}.arn}"', 'arn:aws:s3:::b'],
    ['"${self:custom.${sls:stage}.arn}"', 'arn:aws:s3:::b'],
    ['"${self:service}-${self:provider.stage}"', 'shop-dev'],
    ['"${self:custom.list}"', '[x, y]'],
    ['"${self:custom.list.1}"', 'y'],
    ['"${opt:x}"', '<opt:x>'],
    ['"${env:ROLE, \'r\'}"', 'r'],
    ['"${env:ROLE, \'\'}"', "<env:ROLE, ''>"],
    ['"${env:ROLE, self:custom.bucket}"', 'b'],
    ['"${self:custom.none}"', '<self:custom.none>'],
    ['"${self:custom.empty, \'z\'}"', 'z'],
    ['"a-${self:custom.${opt:x}}"', 'a-<self:custom.opt:x>'],
    ['"${self:custom.loop}"', '<self:custom.loop>'],
    ['"${param:p}-${param:q}"', '1-two'],
    ['"${ssm:/a/b}"', '<ssm:/a/b>'],
    ['"${vault:secret/a}"', '<param:vault:secret/a>'],
    ['"arn:aws:s3:::x/${aws:username}/${aws:PrincipalTag/team}"', 'arn:aws:s3:::x/${aws:username}/${aws:PrincipalTag/team}'],
    ['"arn:aws:sqs:${aws:region}:${aws:accountId}:q"', 'arn:aws:sqs:eu-west-1:<AWS::AccountId>:q'],
    ['"arn:aws:sqs:${AWS::Region}:#{AWS::AccountId}:q"', 'arn:aws:sqs:<AWS::Region>:<AWS::AccountId>:q'],
    ['!Sub "arn:${AWS::Partition}:s3:::${self:custom.bucket}-${opt:x}"', 'arn:<AWS::Partition>:s3:::b-<opt:x>'],
    ['{"Fn::GetAtt": [T, Arn]}', '<T.Arn>'],
  ])('%s is %s', async (text, expected) => {
    expect(await resource(text)).toBe(expected);
  });

  test('statements in files, at their lines', async () => {
    const read = await config(
      `provider:
  name: aws
  iamRoleStatements:
    - ${statement}
    - \${file(iam/one.yml)}
    - \${file(./iam/many.yml):statements}
    - \${self:custom.more}
custom:
  more: \${file(../shared.json)}
`,
      {
        'api/iam/one.yml': `Effect: Allow\nAction: "a:\${self:service}"\nResource: "*"\n`,
        'api/iam/many.yml': `statements:\n  - ${statement}\n  - ${statement}\n`,
        'shared.json': '[\n  {"Effect": "Allow", "Action": "b", "Resource": "*"}\n]',
      },
    );
    expect(lines(read)).toEqual(['api/serverless.yml:5', 'api/iam/one.yml:1', 'api/iam/many.yml:2', 'api/iam/many.yml:3', 'shared.json:2']);
    expect(documents(read).join()).toContain('Action: a:shop');
    expect(read.units).toHaveLength(1);
  });

  test('a file that is not there, or a program, leaves the rest', async () => {
    const read = await config(
      `provider:\n  name: aws\n  iamRoleStatements:\n    - \${file(gone.yml)}\n    - \${file(a.js):x}\n    - ${statement}\n`,
    );
    expect(lines(read)).toEqual(['api/serverless.yml:7']);
  });

  test('resources in files are read at their own lines', async () => {
    const read = await config('provider: {name: aws}\nresources: ["${file(r.yml)}"]\n', {
      'api/r.yml': 'Resources:\n  U: {Type: AWS::IAM::User, Properties: {ManagedPolicyArns: ["${self:custom.arn}"]}}\n',
    });
    expect(holdings(read)).toEqual(['user U: <self:custom.arn>']);
    expect(read.units[0]?.id).toBe('api/r.yml');
  });

  test('many variables in variables come to an end', async () => {
    const custom = Array.from({ length: 30 }, (_, i) => `  k${i}: "${'${self:custom.k'}${i + 1}}${'${self:custom.k'}${i + 1}}"\n`).join('');
    const read = await config(
      `provider: {name: aws, iamRoleStatements: [{Effect: Allow, Action: a, Resource: "\${self:custom.k0}"}]}\ncustom:\n${custom}`,
    );
    expect(read.units).toHaveLength(1);
  });
});

describe('what only has the name', () => {
  test('is read as what it is', async () => {
    const template = 'AWSTemplateFormatVersion: 2010-09-09\n# provider aws\nResources: {U: {Type: AWS::IAM::User}}\n';
    expect(holdings(await readFiles({ 'serverless.yaml': template }))).toEqual(['user U: ']);
    expect((await readFiles({ 'serverless.yml': 'service: x\nprovider: {name: google}\n# aws\n' })).units).toEqual([]);
    const json =
      '{"service": "x", "provider": {"name": "aws", "iamRoleStatements": [{"Effect": "Allow", "Action": "a", "Resource": "*"}]}}';
    expect(holdings(await readFiles({ 'serverless.json': json }))).toEqual(['role IamRoleLambdaExecution: IamRoleLambdaExecution']);
  });

  test('or is broken, and said to be so', async () => {
    const { unread } = await readFiles({ 'serverless.yml': 'service: x\nprovider: {name: aws\n  Statement: [\nAWS::IAM::Role' });
    expect(unread).toHaveLength(1);
  });
});
