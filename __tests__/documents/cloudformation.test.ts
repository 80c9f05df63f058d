import { describe, expect, test } from '@jest/globals';
import type { Documents } from '../../src/documents/located.js';
import { member } from '../../src/model/value.js';
import { holdings, policiesOf, readOne, shown } from './read.js';

const yaml = (text: string): Promise<Documents> => readOne('t.yaml', text);
const policy = (name: string, indent: string): string =>
  [`- PolicyName: ${name}`, '  PolicyDocument:', '    Statement: [{Effect: Allow, Action: "*", Resource: "*"}]']
    .map((line) => indent + line)
    .join('\n');

describe('who holds a policy', () => {
  test('users, groups and roles with what stands in them', async () => {
    const documents = await yaml(`
Resources:
  Alice:
    Type: AWS::IAM::User
    Properties:
      UserName: alice
      Groups: [!Ref Admins]
      ManagedPolicyArns: [!Ref Own, !Sub "arn:\${AWS::Partition}:iam::aws:policy/AdministratorAccess"]
      PermissionsBoundary: !Ref Fence
      Policies:
${policy('inline', '        ')}
  Admins:
    Type: AWS::IAM::Group
    Properties:
      Policies:
${policy('g', '        ')}
  Own: &own
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument: {Statement: []}
  Fence: *own
  R:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument: {Statement: {Effect: Allow, Principal: {Service: ec2.amazonaws.com}, Action: sts:AssumeRole}}
`);
    expect(holdings(documents)).toEqual([
      'user alice: inline, Own, g, arn:<AWS::Partition>:iam::aws:policy/AdministratorAccess',
      'group Admins: g',
      'role R: ',
    ]);
    const [alice, , role] = documents.units[0]?.principals ?? [];
    expect(alice?.boundary).toMatchObject({ kind: 'boundary', name: 'Fence' });
    expect(role?.trust).toMatchObject({ kind: 'trust' });
    expect(policiesOf(documents).map(({ kind, name, holders }) => `${kind} ${name} ${holders.map((each) => each.name).join()}`)).toEqual([
      'identity inline alice',
      'identity Own alice',
      'boundary Fence ',
      'identity g Admins',
      'trust R R',
    ]);
  });

  test('policies that name their holders', async () => {
    const documents = await yaml(`
Parameters:
  Who: {Type: String}
Resources:
  P:
    Type: AWS::IAM::Policy
    Properties:
      PolicyName: p
      PolicyDocument: {Statement: []}
      Users: [bob, !Ref U, !Ref Who]
      Groups: [devs]
      Roles: [!Ref R]
  Q: {Type: AWS::IAM::UserPolicy, Properties: {PolicyName: q, UserName: bob, PolicyDocument: {Statement: []}}}
  G: {Type: AWS::IAM::GroupPolicy, Properties: {PolicyName: g, GroupName: devs, PolicyDocument: {Statement: []}}}
  O: {Type: AWS::IAM::RolePolicy, Properties: {PolicyName: o, RoleName: !Ref R, PolicyDocument: {Statement: []}}}
  M: {Type: AWS::IAM::ManagedPolicy, Properties: {Roles: [named], PolicyDocument: {Statement: []}}}
  U: {Type: AWS::IAM::User}
  R: {Type: AWS::IAM::Role, Properties: {RoleName: named}}
  Add: {Type: AWS::IAM::UserToGroupAddition, Properties: {GroupName: devs, Users: [bob]}}
`);
    expect(holdings(documents).sort()).toEqual([
      'group devs: p, g',
      'role named: p, o, M',
      'user U: p',
      'user bob: p, q, g',
      'user the parameter Who: p',
    ]);
  });

  test('permission sets, the policies of an organization, SAM', async () => {
    const documents = await yaml(`
Transform: AWS::Serverless-2016-10-31
Resources:
  Set:
    Type: AWS::SSO::PermissionSet
    Properties:
      Name: admin
      InlinePolicy: '{"Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}'
      ManagedPolicies: [arn:aws:iam::aws:policy/ReadOnlyAccess]
  Scp: {Type: AWS::Organizations::Policy, Properties: {Type: SERVICE_CONTROL_POLICY, Content: {Statement: []}}}
  Rcp: {Type: AWS::Organizations::Policy, Properties: {Type: RESOURCE_CONTROL_POLICY, Content: '{"Statement": []}'}}
  Tags: {Type: AWS::Organizations::Policy, Properties: {Type: TAG_POLICY, Content: {tags: {}}}}
  F:
    Type: AWS::Serverless::Function
    Properties:
      Policies: [AdministratorAccess, {S3ReadPolicy: {BucketName: b}}, {Statement: [{Effect: Allow, Action: "s3:*", Resource: "*"}]}]
`);
    expect(holdings(documents)).toEqual([
      'permission-set admin: admin, arn:aws:iam::aws:policy/ReadOnlyAccess',
      'role FRole: FRole, FRole, arn:aws:iam::aws:policy/AdministratorAccess',
    ]);
    expect(policiesOf(documents).map(({ kind }) => kind)).toEqual(['identity', 'scp', 'rcp', 'identity', 'identity']);
    expect(shown(policiesOf(documents)[0]?.document)).toContain('Effect: Allow');
  });

  test('policies of resources', async () => {
    const documents = await readOne(
      't.template',
      JSON.stringify({
        Resources: {
          B: { Type: 'AWS::S3::BucketPolicy', Properties: { PolicyDocument: { Statement: [] } } },
          K: { Type: 'AWS::KMS::Key', Properties: { KeyPolicy: { Statement: [] } } },
          E: { Type: 'AWS::EC2::VPCEndpoint', Properties: { PolicyDocument: { Statement: [] } } },
          D: { Type: 'AWS::DynamoDB::Table', Properties: { ResourcePolicy: { PolicyDocument: { Statement: [] } } } },
          I: { Type: 'AWS::IoT::Policy', Properties: { PolicyDocument: { Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] } } },
          X: { Type: 'Custom::Thing', Properties: { Deep: { P: { Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] } } } },
          N: { Type: 'AWS::S3::Bucket' },
        },
      }),
    );
    expect(policiesOf(documents).map(({ kind, service, name }) => `${kind} ${service} ${name}`)).toEqual([
      'resource s3 B',
      'resource kms K',
      'endpoint undefined E',
      'resource dynamodb D',
      'identity undefined undefined',
    ]);
  });
});

describe('intrinsic functions', () => {
  const template = (resource: string, more = ''): string => `
Parameters:
  Env: {Type: String, Default: "*"}
  Effect: {Type: String, AllowedValues: [Allow, Deny]}
  Stage: {Type: String, Default: prod, AllowedValues: [dev, prod]}
  Names: {Type: CommaDelimitedList, Default: "a, b"}
  Empty: {Type: String, Default: ""}
  Secret: {Type: String, Default: x, NoEcho: true}
  Stored: {Type: "AWS::SSM::Parameter::Value<String>", Default: /path}
  Size: {Type: Number, Default: 3}
Mappings:
  M: {eu-west-1: {arn: arn:a}, us-east-1: {arn: arn:b}}
  S: {dev: {arn: arn:d}, prod: {arn: arn:p}, test: {arn: arn:t}}
  Star: {"*": {arn: arn:s}, other: {arn: arn:o}}
Conditions:
  Same: !Equals [a, a]
  Differ: {"Fn::Not": [{Condition: Same}]}
  Never: !Equals [!Ref Stage, test]
  Open: !Equals [!Ref Env, "*"]
  Both: !And [!Condition Same, !Condition Differ]
  Either: !Or [!Condition Open, !Condition Same]
  Loop: !Not [!Condition Loop]
  Mapped: !Equals [!FindInMap [M, eu-west-1, arn], arn:a]
${more}
Resources:
  P:
    Type: AWS::IAM::Policy
    Properties:
      PolicyName: p
      PolicyDocument:
        Statement:
          - Effect: Allow
            Action: "*"
            Resource: ${resource}
  R: {Type: AWS::IAM::Role, Properties: {RoleName: deploy, Path: /ci/}}
  B: {Type: AWS::S3::Bucket}
  Logs: {Type: AWS::Logs::LogGroup}
  Own: {Type: AWS::IAM::ManagedPolicy}
  Topic: {Type: AWS::SNS::Topic}
  Machine: {Type: AWS::StepFunctions::StateMachine}
  Named: {Type: AWS::IAM::Role, Properties: {RoleName: !Sub "x-${'${Env}'}-y"}}
  Round: {Type: AWS::S3::Bucket, Properties: {BucketName: !GetAtt Round.Arn}}
`;
  const resource = async (text: string): Promise<string> => {
    const [found] = policiesOf(await yaml(template(text)));
    const statements = member(found?.document, 'Statement');
    return shown(member(statements?.type === 'list' ? statements.items[0] : undefined, 'Resource'));
  };

  test.each<[string, string]>([
    ['!Ref AWS::AccountId', '<AWS::AccountId>'],
    ['{Ref: Env}', '*'],
    ['!Ref Empty', '?the parameter Empty?'],
    ['!Ref Secret', '?the parameter Secret?'],
    ['!Ref Stored', '?the parameter Stored?'],
    ['!Ref Size', '3'],
    ['!Ref Names', '[a, b]'],
    ['!Join ["-", !Ref Names]', 'a-b'],
    ['!Select [1, !Ref Names]', 'b'],
    ['!Ref Effect', 'Allow|Deny'],
    ['!Ref Stage', 'prod|dev'],
    ['!Sub "${Stage}-x"', 'prod-x|dev-x'],
    ['!GetAtt Named.Arn', 'arn:<AWS::Partition>:iam::<AWS::AccountId>:role/x-*-y'],
    ['!GetAtt Round.Arn', 'arn:<AWS::Partition>:s3:::<Round.Arn>'],
    ['!Ref B', '<B>'],
    ['!Sub "${Own.Arn}|${U.Arn}"', '<Own.Arn>|<U.Arn>'],
    ['!GetAtt B.Arn', 'arn:<AWS::Partition>:s3:::<B>'],
    ['{"Fn::GetAtt": [R, Arn]}', 'arn:<AWS::Partition>:iam::<AWS::AccountId>:role/ci/deploy'],
    ['!GetAtt [X, Outputs.Arn]', '<X.Outputs.Arn>'],
    ['!GetAtt Logs.Arn', 'arn:<AWS::Partition>:<AWS::Logs::LogGroup>:<Logs.Arn>'],
    ['!GetAtt Logs.Name', '<Logs.Name>'],
    ['!GetAtt Own.PolicyArn', '<Own.PolicyArn>'],
    ['!Ref Topic', 'arn:<AWS::Partition>:sns:<AWS::Region>:<AWS::AccountId>:<Topic>'],
    ['!Ref Machine', 'arn:<AWS::Partition>:<AWS::StepFunctions::StateMachine>:<Machine>'],
    ['!Sub "arn:${AWS::Partition}:s3:::${B}/${!aws:username}/${Env}"', 'arn:<AWS::Partition>:s3:::<B>/${aws:username}/*'],
    ['!Sub ["${a}-${R.Arn}", {a: x}]', 'x-arn:<AWS::Partition>:iam::<AWS::AccountId>:role/ci/deploy'],
    ['!Sub "arn:aws:s3:::b"', 'arn:aws:s3:::b'],
    ['!Join ["", ["arn:aws:s3:::", !Ref B, "/*"]]', 'arn:aws:s3:::<B>/*'],
    ['!Join [":", [a, !If [c, x, y], b]]', 'a:x:b|a:y:b'],
    ['!Join ["", !Ref Env]', '<Fn::Join>'],
    ['!Select [1, [a, b]]', 'b'],
    ['!Select ["0", !Split [",", "a,b"]]', 'a'],
    ['!Split [",", !Sub "a,${B},c"]', '[a, <B>, c]'],
    ['!If [c, a, !Ref AWS::NoValue]', 'a|-'],
    ['!If [c, [a], [b, c]]', '[a]|[b, c]'],
    ['[a, !Ref AWS::NoValue, b]', '[a, b]'],
    ['!FindInMap [M, !Ref AWS::Region, arn]', 'arn:a|arn:b'],
    ['!FindInMap [M, eu-west-1, arn]', 'arn:a'],
    ['!FindInMap [N, eu-west-1, arn]', '?Fn::FindInMap?'],
    ['!FindInMap [S, !Ref Stage, arn]', 'arn:p|arn:d'],
    ['!FindInMap [Star, !Ref Env, arn]', 'arn:s|arn:o'],
    ['!FindInMap [M, eu-west-1, arn, {DefaultValue: arn:z}]', 'arn:a'],
    ['!FindInMap [M, mars, arn, {DefaultValue: arn:z}]', 'arn:z'],
    ['!FindInMap [M, !Ref AWS::Region, arn, {DefaultValue: arn:z}]', 'arn:a|arn:b|arn:z'],
    ['!If [Same, a, b]', 'a'],
    ['!If [Differ, a, b]', 'b'],
    ['!If [Never, a, b]', 'b'],
    ['!If [Open, a, b]', 'a|b'],
    ['!If [Both, a, b]', 'b'],
    ['!If [Either, a, b]', 'a'],
    ['!If [Loop, a, b]', 'a|b'],
    ['!If [Mapped, a, b]', 'a'],
    ['!If [Undefined, a, b]', 'a|b'],
    ['!Length [a, b]', '2'],
    ['!Base64 x', '?Fn::Base64?'],
    ['{"Fn::Transform": {Name: AWS::Include, Parameters: {Location: s3://b/x}}}', '?Fn::Transform?'],
    ['!ImportValue x', '<Fn::ImportValue>'],
    ['!GetAZs ""', '?Fn::GetAZs?'],
    ['!Unheard x', '?Fn::Unheard?'],
    ['"{{resolve:ssm:/x}}"', '<{{resolve:ssm:/x}}>'],
    ['!Sub', ''],
    ['!Sub {a: b}', '?Fn::Sub?'],
    ['!Join x', '<Fn::Join>'],
    ['!Select [9, [a]]', '?Fn::Select?'],
    ['!If [a]', '?Fn::If?'],
  ])('%s is %s', async (text, expected) => {
    const [found] = policiesOf(await yaml(template(text)));
    if (expected !== 'a|-') expect(await resource(text)).toBe(expected);
    else expect(shown(found?.document)).toBe('{Statement: [{Effect: Allow, Action: *, Resource: a}|{Effect: Allow, Action: *}]}');
  });

  test('many branches come to unknown, not to a heap', async () => {
    const branches = Array.from({ length: 40 }, () => '!If [c, x, y]').join(', ');
    expect((await resource(`!Join ["", [${branches}]]`)).split('|').length).toBeLessThanOrEqual(16);
  });

  test('a whole document may hang on a condition', async () => {
    const [found] = policiesOf(
      await yaml(
        'Resources:\n  P:\n    Type: AWS::IAM::ManagedPolicy\n    Properties:\n      PolicyDocument: !If [c, {Statement: [{Effect: Allow, Action: "*"}]}, {Statement: []}]\n',
      ),
    );
    expect(shown(found?.document)).toBe('{Statement: [{Effect: Allow, Action: *}]}|{Statement: []}');
  });

  test('a statement may hang on a condition', async () => {
    const [found] = policiesOf(
      await yaml(
        'Resources:\n  P:\n    Type: AWS::IAM::ManagedPolicy\n    Properties:\n      PolicyDocument:\n        Statement:\n          - !If [c, {Effect: Allow, Action: "*"}, !Ref "AWS::NoValue"]\n',
      ),
    );
    expect(shown(found?.document)).toBe('{Statement: [{Effect: Allow, Action: *}]}');
  });

  test('a document as text keeps its lines, with names filled in', async () => {
    const documents = await yaml(`Resources:
  S:
    Type: AWS::SSO::PermissionSet
    Properties:
      Name: s
      InlinePolicy: !Sub |
        {
          "Statement": [
            {"Effect": "Allow", "Action": "*", "Resource": "arn:aws:s3:::\${Bucket}/\${!aws:username}"}
          ]
        }
`);
    const [found] = policiesOf(documents);
    const statements = member(found?.document, 'Statement');
    const first = statements?.type === 'list' ? statements.items[0] : undefined;
    expect(shown(member(first, 'Resource'))).toBe('arn:aws:s3:::<Bucket>/${aws:username}');
    expect(first && found?.file.lines.at(first.span.start)).toEqual({ line: 9, column: 13 });
  });

  test('a document joined of pieces', async () => {
    const [found] = policiesOf(
      await yaml(`Resources:
  L:
    Type: AWS::Logs::ResourcePolicy
    Properties:
      PolicyDocument: !Join ["", ['{"Statement":[{"Effect":"Allow","Action":"*","Resource":"', !Ref X, '/*"}]}']]
`),
    );
    expect(shown(found?.document)).toBe('{Statement: [{Effect: Allow, Action: *, Resource: <X>/*}]}');
  });

  test('resources of a loop', async () => {
    const documents = await yaml(`Transform: AWS::LanguageExtensions
Resources:
  Fn::ForEach::Roles:
    - Name
    - [A, B]
    - \${Name}Role:
        Type: AWS::IAM::Role
        Properties: {RoleName: !Ref Name, ManagedPolicyArns: [arn:aws:iam::aws:policy/AdministratorAccess]}
`);
    expect(holdings(documents)).toEqual([
      'role A: arn:aws:iam::aws:policy/AdministratorAccess',
      'role B: arn:aws:iam::aws:policy/AdministratorAccess',
    ]);
  });

  test('loops in loops, over parameters, in properties and over what is not known', async () => {
    const documents = await yaml(`Transform: AWS::LanguageExtensions
Parameters:
  Teams: {Type: CommaDelimitedList, Default: "x,y"}
  Others: {Type: CommaDelimitedList}
Resources:
  Fn::ForEach::Teams:
    - Team
    - !Ref Teams
    - Fn::ForEach::Kinds:
        - Kind
        - [1, "2"]
        - Role\${Team}\${Kind}:
            Type: AWS::IAM::Role
            Properties:
              Fn::ForEach::Properties:
                - Property
                - [RoleName]
                - \${Property}: !Sub "\${Team}-\${Kind}-\${AWS::Region}"
              Policies:
                - PolicyName: !Ref Team
                  PolicyDocument: {Statement: [{Effect: Allow, Action: "s3:*", Resource: !Sub "arn:aws:s3:::\${Team}/\${aws:username}"}]}
  Fn::ForEach::Others:
    - Other
    - !Ref Others
    - User\${Other}: {Type: AWS::IAM::User, Properties: {ManagedPolicyArns: [arn:aws:iam::aws:policy/AdministratorAccess]}}
`);
    expect(holdings(documents)).toEqual([
      'role Rolex1: x',
      'role Rolex2: x',
      'role Roley1: y',
      'role Roley2: y',
      'user User${Other}: arn:aws:iam::aws:policy/AdministratorAccess',
    ]);
  });

  test('a loop without an end is written out as far as a template goes', async () => {
    const loops = Array.from({ length: 8 }, (_, i) => `{"Fn::ForEach::L${i}": ["V${i}", [${'"a",'.repeat(9)}"b"], `).join('');
    const text = `{"Resources": ${loops}{"R": {"Type": "AWS::IAM::User"}}${']}'.repeat(8)}}`;
    expect((await readOne('t.json', text)).units[0]?.principals.length).toBeLessThanOrEqual(2000);
  });

  test('what one condition gives and takes is never there together', async () => {
    const [found] = policiesOf(
      await yaml(`Resources:
  P:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument:
        Statement:
          Effect: Allow
          Action: !If [c, a, !Ref "AWS::NoValue"]
          NotAction: !If [c, !Ref "AWS::NoValue", b]
          Fn::Transform: {Name: AWS::Include, Parameters: {Location: s3://b/x}}
`),
    );
    expect(shown(found?.document)).toBe('{Statement: {Effect: Allow, Action: a}|{Effect: Allow, NotAction: b}}');
  });

  test('a resource that no deployment makes holds nothing', async () => {
    const documents = await yaml(`Conditions:
  Never: !Equals [a, b]
  Perhaps: !Equals [!Ref AWS::Region, b]
Resources:
  A: {Type: AWS::IAM::User, Condition: Never}
  B: {Type: AWS::IAM::User, Condition: Perhaps}
  M: {Type: AWS::IAM::ManagedPolicy, Condition: Never, Properties: {PolicyDocument: {Statement: []}}}
`);
    expect(holdings(documents)).toEqual(['user B: ']);
    expect(policiesOf(documents)).toEqual([]);
  });

  test('a template within the configuration of a framework', async () => {
    const documents = await yaml(`service: x
provider: {stage: "\${opt:stage}"}
resources:
  Resources:
    R: {Type: AWS::IAM::Role, Properties: {ManagedPolicyArns: ["arn:aws:iam::\${self:x}:policy/y"]}}
`);
    expect(holdings(documents)).toEqual(['role R: arn:aws:iam::<self:x>:policy/y']);
  });

  test('words of YAML 1.1 are booleans, as CloudFormation reads them', async () => {
    const [found] = policiesOf(
      await yaml(
        'Resources:\n  P:\n    Type: AWS::IAM::ManagedPolicy\n    Properties:\n      PolicyDocument: {Statement: [{Effect: Allow, Action: a, Condition: {Bool: {k: yes}}}]}\n',
      ),
    );
    expect(shown(found?.document)).toContain('{Bool: {k: true}}');
  });
});

test('each document of a stream is a unit', async () => {
  const one = 'Resources:\n  R: {Type: AWS::IAM::Role, Properties: {ManagedPolicyArns: [a]}}\n';
  expect((await yaml(`${one}---\n${one}`)).units.map(({ id }) => id)).toEqual(['t.yaml', 't.yaml#2']);
});

test('what a resource says of itself is to be ignored', async () => {
  const documents = await yaml(`Resources:
  A:
    Type: AWS::IAM::User
    Metadata:
      aws-access-gate:
        ignore:
          - {rule: admin-access, reason: break glass}
          - rule: mfa-missing
          - {reason: of nothing}
    Properties: {ManagedPolicyArns: [arn:aws:iam::aws:policy/AdministratorAccess]}
  B:
    Type: AWS::Serverless::Function
    Metadata: {aws-access-gate: {ignore: {rule: Admin-Access, reason: one}}}
    Properties: {Policies: AdministratorAccess}
`);
  expect(documents.units[0]?.ignores).toEqual([
    { path: 't.yaml', line: 7, rule: 'admin-access', reason: 'break glass', lines: [2, 10] },
    { path: 't.yaml', line: 8, rule: 'mfa-missing', reason: undefined, lines: [2, 10] },
    { path: 't.yaml', line: 13, rule: 'admin-access', reason: 'one', lines: [11, 14] },
  ]);
});

test('a number that names a statement is handed on as a text', async () => {
  const statement = '{Sid: 1, Effect: Allow, Action: "s3:*", Resource: "*"}';
  const { units } = await yaml(
    `Resources:\n  P: {Type: AWS::IAM::ManagedPolicy, Properties: {PolicyDocument: {Id: 7, Statement: [${statement}]}}}\n`,
  );
  const document = units[0]?.policies[0]?.document;
  const statements = member(document, 'Statement');
  expect([member(document, 'Id'), member(statements?.type === 'list' ? statements.items[0] : undefined, 'Sid')]).toMatchObject([
    { type: 'text', text: '7' },
    { type: 'text', text: '1' },
  ]);
});

test('a boundary that is there in one branch only protects nobody', async () => {
  const boundaryOf = async (written: string): Promise<unknown> =>
    (await yaml(`Resources:\n  U: {Type: AWS::IAM::User, Properties: {PermissionsBoundary: ${written}}}\n`)).units[0]?.principals[0]
      ?.boundary;
  expect(await boundaryOf('!If [c, "arn:aws:iam::1:policy/b", !Ref "AWS::NoValue"]')).toBeUndefined();
  expect(await boundaryOf('!If [c, "arn:aws:iam::1:policy/b", "arn:aws:iam::1:policy/c"]')).toBeDefined();
  expect(await boundaryOf('!Ref Given')).toBeDefined();
});
