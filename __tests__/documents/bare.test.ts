import { describe, expect, test } from '@jest/globals';
import type { LocatedPolicy } from '../../src/documents/located.js';
import type { Value } from '../../src/model/value.js';
import { member } from '../../src/model/value.js';
import { holdings, policiesOf, readOne, shown } from './read.js';

const allow = { Effect: 'Allow', Action: 's3:GetObject', Resource: '*' };
const identity = { Version: '2012-10-17', Statement: [allow] };
const trust = { Statement: { Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' } };
const bucket = { Statement: [{ Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource: 'arn:aws:s3:::b/*' }] };
const kinds = (policies: readonly LocatedPolicy[]): string[] =>
  policies.map(({ kind, service }) => (service ? `${kind} ${service}` : kind));
const read = async (value: unknown, path = 'iam/p.json'): Promise<readonly LocatedPolicy[]> =>
  policiesOf(await readOne(path, typeof value === 'string' ? value : JSON.stringify(value)));

describe('kinds by shape', () => {
  test.each<[string, unknown, string[]]>([
    ['identity', identity, ['identity']],
    ['one statement that is no list', { Statement: allow }, ['identity']],
    ['trust', trust, ['trust']],
    [
      'trust for web identity',
      { Statement: [{ Effect: 'Allow', Principal: { Federated: 'x' }, Action: ['sts:AssumeRoleWithWebIdentity', 'sts:TagSession'] }] },
      ['trust'],
    ],
    [
      'trust whose second statement counts',
      { Statement: [{ Effect: 'Deny', Principal: '*', Action: 'sts:TagSession' }, trust.Statement] },
      ['trust'],
    ],
    ['trust with a wildcard action', { Statement: [{ Effect: 'Allow', Principal: '*', Action: 'sts:*' }] }, ['trust']],
    ['resource', bucket, ['resource s3']],
    [
      'resource, of which service is not said',
      { Statement: [{ Effect: 'Allow', NotPrincipal: '*', Action: '*', Resource: '*' }] },
      ['resource'],
    ],
    [
      'a resource policy that lets assume',
      { Statement: [{ Effect: 'Allow', Principal: '*', Action: 'sts:AssumeRole', Resource: '*' }] },
      ['resource sts'],
    ],
    ['no effect', { Statement: [{ Action: '*', Resource: '*' }] }, ['identity']],
    ['a document without statements', { Version: '2012-10-17' }, ['identity']],
    ['a misspelt statement', { Version: '2012-10-17', statement: [allow] }, ['identity']],
  ])('%s', async (_name, value, expected) => {
    expect(kinds(await read(value))).toEqual(expected);
  });
});

describe('no policy', () => {
  test.each<[string, unknown]>([
    ['a bank statement', { Statement: [{ Amount: 3, Effect: 'none' }], AWS: 'AWS::' }],
    ['a statement that is text', { Statement: 'I state' }],
    ['another version', { Version: '1.0', Statement: [] }],
    ['a schema of policies', { properties: { Statement: { type: 'array', items: { properties: { Effect: { enum: ['Allow'] } } } } } }],
    ['a stack policy', { Statement: [{ Effect: 'Allow', Action: 'Update:*', Principal: '*', Resource: '*' }] }],
    [
      'the model of an API',
      { members: { VpcEndpointId: { shape: 'String' }, PolicyDocument: { shape: 'String', documentation: 'A policy' } } },
    ],
    ['a schema of endpoints', { VpcEndpointId: 'vpce-1', PolicyDocument: { type: 'string', min: 1 } }],
    [
      'examples of an API',
      {
        version: '1.0',
        examples: {
          PutUserPolicy: [{ input: { UserName: 'Bob', PolicyName: 'p', PolicyDocument: JSON.stringify(identity) }, id: '1', title: 't' }],
        },
      },
    ],
    ['the model of an API in Smithy', { smithy: '2.0', shapes: { a: { traits: { 'smithy.api#examples': [{ input: identity }] } } } }],
    [
      'shapes of an API',
      { version: '2.0', metadata: { apiVersion: '2016-11-28' }, operations: {}, shapes: { Policy: { example: identity } } },
    ],
    ['a schema of roles', { properties: { AssumeRolePolicyDocument: { type: 'object' }, RoleName: { type: 'string' } } }],
    ['a package file', { name: 'x', version: '1.0.0', description: 'Statement' }],
  ])('%s', async (_name, value) => {
    expect(await read(value)).toEqual([]);
  });
});

describe('where policies hide', () => {
  test.each<[string, unknown, string[]]>([
    ['get-policy-version', { PolicyVersion: { Document: identity, VersionId: 'v1', IsDefaultVersion: true } }, ['identity']],
    ['get-role', { Role: { RoleName: 'r', AssumeRolePolicyDocument: trust } }, ['trust']],
    [
      'get-role as the API gives it',
      { Role: { RoleName: 'r', AssumeRolePolicyDocument: encodeURIComponent(JSON.stringify(trust)) } },
      ['trust'],
    ],
    ['get-bucket-policy', { Policy: JSON.stringify(bucket) }, ['resource s3']],
    ['a list', [identity, { x: [trust] }], ['identity', 'trust']],
    ['a string in a string', { a: JSON.stringify({ b: JSON.stringify(identity) }) }, ['identity']],
    ['get-user-policy', { UserName: 'u', PolicyName: 'p', PolicyDocument: identity }, ['identity']],
    ['a list in a string', { a: JSON.stringify([identity, { b: trust }]) }, ['identity', 'trust']],
    ['describe-vpc-endpoints', { VpcEndpoints: [{ VpcEndpointId: 'vpce-1', PolicyDocument: JSON.stringify(bucket) }] }, ['endpoint']],
    [
      'describe-policy of an organization',
      { Policy: { PolicySummary: { Type: 'SERVICE_CONTROL_POLICY' }, Content: JSON.stringify(identity) } },
      ['scp'],
    ],
    ['a tag policy', { Policy: { PolicySummary: { Type: 'TAG_POLICY' }, Content: JSON.stringify(identity) } }, []],
    [
      'versions of which one holds',
      {
        Versions: [
          { Document: bucket, IsDefaultVersion: false },
          { Document: identity, IsDefaultVersion: true },
        ],
      },
      ['identity'],
    ],
    ["the construct tree of the CDK, that tells each template's documents again", { version: 'tree-0.1', tree: { props: identity } }, []],
  ])('%s', async (_name, value, expected) => {
    expect(kinds(await read(value))).toEqual(expected);
  });

  test('letters written as escapes are still a policy', async () => {
    expect(kinds(await read(JSON.stringify(identity).replace('Statement', '\\u0053tatemen\\u0074')))).toEqual(['identity']);
  });

  test.each(['utf16le', 'utf8'] as const)('%s with a byte order mark', async (encoding) => {
    const text = Buffer.from(`\ufeff${JSON.stringify(identity)}`, encoding);
    expect(kinds(policiesOf(await readOne('p.json', text)))).toEqual(['identity']);
  });

  test('the answers of IAM say who holds what', async () => {
    expect(holdings(await readOne('a.json', JSON.stringify({ UserName: 'alice', PolicyName: 'p', PolicyDocument: identity })))).toEqual([
      'user alice: p',
    ]);
    const role = await readOne('a.json', JSON.stringify({ Role: { RoleName: 'deploy', AssumeRolePolicyDocument: trust } }));
    expect(role.units[0]?.principals[0]).toMatchObject({ kind: 'role', name: 'deploy', trust: { kind: 'trust' } });
  });

  test('several answers about one principal are one principal', async () => {
    const answers = [
      { UserName: 'alice', PolicyName: 'p', PolicyDocument: identity },
      { UserName: 'alice', PolicyName: 'q', PolicyDocument: identity },
      { RoleName: 'alice', PolicyName: 'r', PolicyDocument: identity },
    ];
    expect(holdings(await readOne('a.json', JSON.stringify(answers)))).toEqual(['user alice: p, q', 'role alice: r']);
    const lines = answers.map((each) => JSON.stringify(each)).join('\n');
    expect(holdings(await readOne('a.jsonl', lines))).toEqual(['user alice: p, q', 'role alice: r']);
    expect(holdings(await readOne('a.json', lines))).toEqual(['user alice: p, q', 'role alice: r']);
  });

  test('get-role tells the boundary too', async () => {
    const role = {
      RoleName: 'r',
      AssumeRolePolicyDocument: trust,
      PermissionsBoundary: { PermissionsBoundaryArn: 'arn:aws:iam::1:policy/b' },
    };
    const documents = await readOne('a.json', JSON.stringify({ Role: role }));
    expect(documents.units[0]?.principals[0]?.boundary).toMatchObject({ arn: { text: 'arn:aws:iam::1:policy/b' } });
  });

  test('an account in pages is one account', async () => {
    const first = { GroupDetailList: [{ GroupName: 'g', GroupPolicyList: [{ PolicyName: 'p', PolicyDocument: identity }] }] };
    const second = { UserDetailList: [{ UserName: 'u', GroupList: ['g'], UserPolicyList: [] }], IsTruncated: false };
    const third = {
      Policies: [
        {
          Arn: 'arn:aws:iam::123456789012:policy/m',
          PolicyName: 'm',
          PolicyVersionList: [
            { Document: bucket, IsDefaultVersion: false },
            { Document: identity, IsDefaultVersion: true },
          ],
        },
      ],
    };
    const expected = ['group g: p', 'user u: p'];
    const listed = await readOne('a.json', JSON.stringify([first, second, third]));
    expect(holdings(listed)).toEqual(expected);
    expect(policiesOf(listed)).toHaveLength(2);
    const streamed = [first, second, third].map((each) => JSON.stringify(each, null, 2)).join('\n');
    expect(holdings(await readOne('a.json', streamed))).toEqual(expected);
  });

  test.each([
    ['that counts where it is one', { AttachmentCount: 0, PermissionsBoundaryUsageCount: 1 }],
    ['that only a user names', {}],
  ])('a whole account, with a boundary %s', async (_, counts) => {
    const managed = (name: string, more: object = {}): object => ({
      PolicyName: name,
      Arn: `arn:aws:iam::123456789012:policy/${name}`,
      PolicyVersionList: [
        { Document: { Statement: [] }, VersionId: 'v1', IsDefaultVersion: false },
        { Document: identity, VersionId: 'v2', IsDefaultVersion: true },
      ],
      ...more,
    });
    const details = {
      UserDetailList: [
        {
          UserName: 'alice',
          GroupList: ['admins'],
          UserPolicyList: [{ PolicyName: 'inline', PolicyDocument: encodeURIComponent(JSON.stringify(identity)) }],
          AttachedManagedPolicies: [{ PolicyName: 'own', PolicyArn: 'arn:aws:iam::123456789012:policy/own' }],
          PermissionsBoundary: { PermissionsBoundaryArn: 'arn:aws:iam::123456789012:policy/fence' },
        },
      ],
      GroupDetailList: [
        {
          GroupName: 'admins',
          GroupPolicyList: [],
          AttachedManagedPolicies: [{ PolicyArn: 'arn:aws:iam::aws:policy/AdministratorAccess' }],
        },
      ],
      RoleDetailList: [{ RoleName: 'r', AssumeRolePolicyDocument: trust, RolePolicyList: [] }],
      Policies: [managed('own'), managed('fence', counts)],
    };
    const documents = await readOne('account.json', JSON.stringify(details));
    expect(holdings(documents)).toEqual([
      'group admins: arn:aws:iam::aws:policy/AdministratorAccess',
      'user alice: inline, own, arn:aws:iam::aws:policy/AdministratorAccess',
      'role r: ',
    ]);
    expect(kinds(policiesOf(documents)).sort()).toEqual(['boundary', 'identity', 'identity', 'trust']);
    expect(documents.units[0]?.principals[1]?.boundary).toMatchObject({ kind: 'boundary', name: 'fence' });
  });
});

describe('places', () => {
  const lineOf = async (text: string, path: string): Promise<string[]> => {
    const [policy] = await read(text, path);
    const statements = member(policy?.document, 'Statement');
    const items = statements?.type === 'list' ? statements.items : [];
    return items.map((item) => {
      const at = policy?.file.lines.at(item.span.start);
      return `${at?.line}:${at?.column}`;
    });
  };

  test('in a file of one line, in columns', async () => {
    expect(await lineOf('{"Statement": [{"Effect":"Deny","Action":"*"}, {"Effect":"Allow","Action":"*"}]}', 'p.json')).toEqual([
      '1:16',
      '1:48',
    ]);
  });

  test('in a string, through its escapes', async () => {
    expect(await lineOf('{\n "x": "{\\"Statement\\":\\n [{\\"Effect\\": \\"Allow\\", \\"Action\\": \\"*\\"}]}"}', 'p.json')).toEqual([
      '2:27',
    ]);
  });

  test('in a block of YAML', async () => {
    const text =
      'spec:\n  policy: |\n    {\n      "Statement": [\n        {"Effect": "Allow", "Action": "*"},\n        {"Effect": "Deny", "Action": "*"}\n      ]\n    }\n';
    expect(await lineOf(text, 'p.yaml')).toEqual(['5:9', '6:9']);
  });

  test('percent-encoded', async () => {
    const text = `{"PolicyDocument": "%7B%22Statement%22%3A%5B%7B%22Effect%22%3A%22Allow%22%2C%22Action%22%3A%22*%22%7D%5D%7D"}`;
    expect(await lineOf(text, 'p.json')).toEqual([`1:${text.indexOf('%7B%22Effect') + 1}`]);
  });
});

describe('what another tool fills in', () => {
  test.each([
    ['{{ x }}', '<{{ x }}>'],
    ['<% x %>', '<<% x %>>'],
    ['%{x}', '<x>'],
    ['#{x}', '<x>'],
    ['%(x)s', '<x>'],
    ['@@x@@', '<x>'],
    ['__XY__', '<XY>'],
    ['$XY', '<XY>'],
    ['$(x)', '<x>'],
    ['<x>', '<x>'],
    ['${x}', '<x>'],
    ['{x} and 5%', '{x} and 5%'],
  ])('%s is told from the file as from the text', async (written, said) => {
    const text = (action: string): string => `{"Statement":[{"Effect":"Allow","Action":${action},"Resource":"*"}]}`;
    for (const literal of [
      JSON.stringify(written),
      `"${[...written].map((one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')}"`,
    ]) {
      const [policy] = await read(text(literal));
      const [statement] = (member(policy?.document, 'Statement') as { items: readonly Value[] }).items;
      expect(shown(member(statement, 'Action'))).toBe(said);
    }
  });

  test.each(['{"Ref":"Bucket"}', '{"Fn::Sub":"x"}', '{"\\u0052ef":"Bucket"}'])('%s is a function', async (value) => {
    const [policy] = await read(`{"Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":${value}}]}`);
    const [statement] = (member(policy?.document, 'Statement') as { items: readonly Value[] }).items;
    expect(member(statement, 'Resource')?.type).toBe('unknown');
  });

  test('is a hole, and policy variables are none', async () => {
    const resources = [
      'arn:aws:s3:::${bucket}/${aws:username}/*',
      '{{ arn }}',
      '<%= x %>y',
      '${*}',
      '${self:custom.arn}',
      '{{resolve:ssm:/a}}',
      '${saml:sub}',
    ];
    const [policy] = await read({ Statement: [{ ...allow, Resource: resources }] });
    expect(shown(member(policy?.document, 'Statement'))).toContain(
      '[arn:aws:s3:::<bucket>/${aws:username}/*, <{{ arn }}>, <<%= x %>>y, ${*}, <self:custom.arn>, <{{resolve:ssm:/a}}>, ${saml:sub}]',
    );
  });

  test.each([
    ['arn:<partition>:s3:::<your-bucket>/*', 'arn:<partition>:s3:::<your-bucket>/*'],
    ['arn:%{partition}:s3:::#{bucket}/*', 'arn:<partition>:s3:::<bucket>/*'],
    ['arn:aws:iam::$ACCOUNT_ID:role/$(name)', 'arn:aws:iam::<ACCOUNT_ID>:role/<name>'],
    ['arn:aws:iam::@@account@@:role/__ROLE_NAME__', 'arn:aws:iam::<account>:role/<ROLE_NAME>'],
    ['arn:aws:iam::%(account)s:role/a__b', 'arn:aws:iam::<account>:role/a__b'],
    ['arn:aws:s3:::b/${aws:PrincipalTag/team}/<*>', 'arn:aws:s3:::b/${aws:PrincipalTag/team}/<*>'],
  ])('%s', async (written, known) => {
    const [policy] = await read({ Statement: [{ ...allow, Resource: written }] });
    expect(shown(member(policy?.document, 'Statement'))).toContain(`Resource: ${known}}`);
  });

  test("is unknown where CloudFormation's functions stand in a fragment", async () => {
    const resource = { 'Fn::Sub': ['arn:aws:s3:::${name}/*', { name: { Ref: 'Bucket' } }] };
    const [policy] = await read({ Statement: [{ ...allow, Resource: [resource, { Ref: 'Topic' }, { Name: 'bucket' }] }] });
    const [statement] = list(member(policy?.document, 'Statement'));
    expect(list(member(statement, 'Resource')).map(({ type }) => type)).toEqual(['unknown', 'unknown', 'map']);
  });
});

const list = (value: Value | undefined): readonly Value[] => (value?.type === 'list' ? value.items : []);
