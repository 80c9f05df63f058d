import { describe, expect, test } from '@jest/globals';
import { samPolicies } from '../../src/documents/cloudformation/sam-policies.data.js';
import { holdings, policiesOf, readOne, shown } from './read.js';

const template = (resources: string, globals = ''): string => `Transform: AWS::Serverless-2016-10-31\n${globals}Resources:\n${resources}`;

describe('policy templates', () => {
  const given = (policies: string): Promise<string[]> =>
    readOne('t.yaml', template(`  F: {Type: AWS::Serverless::Function, Properties: {Policies: ${policies}}}\n`)).then((documents) =>
      policiesOf(documents).map(({ document }) => shown(document)),
    );

  test('come to the statements that SAM writes, in a place of the template', async () => {
    const [found] = await given('[{S3ReadPolicy: {BucketName: photos}}]');
    expect(found).toContain('Resource: [arn:<AWS::Partition>:s3:::photos, arn:<AWS::Partition>:s3:::photos/*]');
    expect(found).toContain('Effect: Allow');
  });

  test('take what functions give, and leave open what is not given', async () => {
    expect((await given('{S3ReadPolicy: {BucketName: !Ref B}}'))[0]).toContain('s3:::<B>/*');
    expect((await given('[{S3ReadPolicy: {BucketName: "*"}}]'))[0]).toContain('s3:::*/*');
    expect((await given('[{KMSDecryptPolicy: {}}]'))[0]).toContain('key/<KeyId>');
    expect((await given('[{VPCAccessPolicy: {}}]'))[0]).toContain('ec2:CreateNetworkInterface');
  });

  test("are AWS's text, unlike what stands beside them", async () => {
    const policies = '[{VPCAccessPolicy: {}}, {Statement: [{Effect: Allow, Action: "s3:*", Resource: "*"}]}]';
    const documents = await readOne('t.yaml', template(`  F: {Type: AWS::Serverless::Function, Properties: {Policies: ${policies}}}\n`));
    expect(policiesOf(documents).map(({ ready }) => ready)).toEqual([true, undefined]);
  });

  test.each(['[{NoSuchPolicy: {}}]', '[{constructor: {}}]', '[{S3ReadPolicy: {}, S3WritePolicy: {}}]', '[!Ref "AWS::NoValue"]'])(
    '%s is none',
    async (policies) => {
      expect(await given(policies)).toEqual([]);
    },
  );

  test('each that there is can be read', async () => {
    for (const name of Object.keys(samPolicies)) {
      const [found] = await given(`[{${name}: {}}]`);
      expect(found).toContain('Effect: Allow');
    }
  });
});

test('what all functions have', async () => {
  const resources = `  F: {Type: AWS::Serverless::Function, Properties: {Policies: AdministratorAccess}}
  G:
    Type: AWS::Serverless::Function
    Properties: {Policies: AdministratorAccess, PermissionsBoundary: "arn:aws:iam::1:policy/own"}
  M: {Type: AWS::Serverless::StateMachine, Properties: {Policies: AdministratorAccess}}
  H: {Type: AWS::Serverless::Function, Properties: {Handler: a.b}}
`;
  const globals = `Globals:
  Function:
    PermissionsBoundary: arn:aws:iam::1:policy/fence
    AssumeRolePolicyDocument: {Statement: [{Effect: Allow, Principal: {AWS: "*"}, Action: sts:AssumeRole}]}
`;
  const [f, g, m, h] = (await readOne('t.yaml', template(resources, globals))).units[0]?.principals ?? [];
  expect(f).toMatchObject({ name: 'FRole', boundary: { arn: { text: 'arn:aws:iam::1:policy/fence' } }, trust: { kind: 'trust' } });
  expect(g).toMatchObject({ name: 'GRole', boundary: { arn: { text: 'arn:aws:iam::1:policy/own' } } });
  expect(m).toMatchObject({ name: 'MRole', boundary: undefined, trust: undefined });
  expect(h).toMatchObject({ name: 'HRole', policies: [], trust: { kind: 'trust' } });
});

test("a function's role under the logical id that SAM gives it", async () => {
  const resources = `  P: {Type: AWS::IAM::Policy, Properties: {PolicyName: p, Roles: [!Ref FRole], PolicyDocument: {Statement: []}}}
  F: {Type: AWS::Serverless::Function, Properties: {Policies: AdministratorAccess}}
  Q: {Type: AWS::IAM::Policy, Properties: {PolicyName: q, Roles: [!Ref FRole], PolicyDocument: {Statement: []}}}
  G: {Type: AWS::Serverless::Function, Properties: {Policies: AdministratorAccess, Role: !GetAtt R.Arn}}
  C: {Type: AWS::Serverless::Connector, Properties: {Source: {Id: F}, Destination: {Id: G}, Permissions: [Read, Write]}}
`;
  expect(holdings(await readOne('t.yaml', template(resources)))).toEqual(['role FRole: p, q, arn:aws:iam::aws:policy/AdministratorAccess']);
});

test('a role that is given in one branch only leaves the one that SAM makes', async () => {
  const function_ = (role: string): string =>
    template(`  F: {Type: AWS::Serverless::Function, Properties: {Policies: AdministratorAccess, Role: ${role}}}\n`);
  expect(holdings(await readOne('t.yaml', function_('!If [c, !GetAtt R.Arn, !Ref "AWS::NoValue"]')))).toHaveLength(1);
  expect(holdings(await readOne('t.yaml', function_('!If [c, !GetAtt R.Arn, !GetAtt S.Arn]')))).toHaveLength(0);
});

test('what an API lets in', async () => {
  const statement = '{Effect: Allow, Principal: "*", Action: "execute-api:Invoke", Resource: "execute-api:/*"}';
  const resources = `  A: {Type: AWS::Serverless::Api, Properties: {Auth: {ResourcePolicy: {CustomStatements: [${statement}]}}}}
  B: {Type: AWS::Serverless::Api, Properties: {DefinitionBody: {openapi: 3.0.1, x-amazon-apigateway-policy: {Statement: [${statement}]}}}}
  C: {Type: AWS::ApiGateway::RestApi, Properties: {Body: {openapi: 3.0.1, x-amazon-apigateway-policy: {Statement: [${statement}]}}}}
`;
  const policies = policiesOf(await readOne('t.yaml', template(resources)));
  expect(policies.map(({ kind, service, name }) => `${kind} ${service} ${name}`)).toEqual([
    'resource execute-api A',
    'resource execute-api B',
    'resource execute-api C',
  ]);
});
