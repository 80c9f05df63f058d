import { describe, expect, test } from '@jest/globals';
import { policiesOf, readOne, shown } from './read.js';

const statement = { Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource: '*' };
const document = { Version: '2012-10-17', Statement: [statement] };

const read = async (type: string, properties: object): Promise<string[]> => {
  const text = JSON.stringify({ Resources: { X: { Type: type, Properties: properties } } });
  return policiesOf(await readOne('t.json', text)).map(({ kind, service, name }) => [kind, service, name].filter(Boolean).join(' '));
};

/** A document under names of properties; `[]` makes a list of it. */
const under = (path: string, value: unknown): object =>
  path
    .split('.')
    .reverse()
    .reduce<unknown>((inner, name) => (name.endsWith('[]') ? { [name.slice(0, -2)]: [inner] } : { [name]: inner }), value) as object;

describe('every type that carries a policy', () => {
  test.each<[type: string, path: string, expected: string]>([
    ['AWS::AIOps::InvestigationGroup', 'InvestigationGroupPolicy', 'resource aiops'],
    ['AWS::APS::ResourcePolicy', 'PolicyDocument', 'resource aps'],
    ['AWS::ApiGateway::DomainNameV2', 'Policy', 'resource execute-api'],
    ['AWS::ApiGateway::RestApi', 'Policy', 'resource execute-api'],
    ['AWS::Backup::BackupVault', 'AccessPolicy', 'resource backup'],
    ['AWS::Backup::LogicallyAirGappedBackupVault', 'AccessPolicy', 'resource backup'],
    ['AWS::Bedrock::KnowledgeBasePolicy', 'PolicyDocument', 'resource bedrock'],
    ['AWS::Bedrock::ResourcePolicy', 'PolicyDocument', 'resource bedrock'],
    ['AWS::BedrockAgentCore::ResourcePolicy', 'Policy', 'resource bedrock-agentcore'],
    ['AWS::CloudTrail::ResourcePolicy', 'ResourcePolicy', 'resource cloudtrail'],
    ['AWS::CodeArtifact::Domain', 'PermissionsPolicyDocument', 'resource codeartifact'],
    ['AWS::Comprehend::DocumentClassifier', 'ModelPolicy', 'resource comprehend'],
    ['AWS::Comprehend::EntityRecognizer', 'ModelPolicy', 'resource comprehend'],
    ['AWS::DSQL::Cluster', 'PolicyDocument', 'resource dsql'],
    ['AWS::DynamoDB::GlobalTable', 'Replicas[].ResourcePolicy.PolicyDocument', 'resource dynamodb'],
    ['AWS::DynamoDB::GlobalTable', 'Replicas[].ReplicaStreamSpecification.ResourcePolicy.PolicyDocument', 'resource dynamodb'],
    ['AWS::DynamoDB::Table', 'ResourcePolicy.PolicyDocument', 'resource dynamodb'],
    ['AWS::DynamoDB::Table', 'StreamSpecification.ResourcePolicy.PolicyDocument', 'resource dynamodb'],
    ['AWS::EC2::VPCEndpoint', 'PolicyDocument', 'endpoint'],
    ['AWS::ECR::RepositoryCreationTemplate', 'RepositoryPolicy', 'resource ecr'],
    ['AWS::EFS::FileSystem', 'FileSystemPolicy', 'resource elasticfilesystem'],
    ['AWS::EKS::PodIdentityAssociation', 'Policy', 'session'],
    ['AWS::EventsV2::ResourcePolicy', 'PolicyDocument', 'resource events'],
    ['AWS::FSx::S3AccessPointAttachment', 'S3AccessPoint.Policy', 'resource s3'],
    ['AWS::Lambda::ResourcePolicy', 'PolicyDocument', 'resource lambda'],
    ['AWS::Lex::ResourcePolicy', 'Policy', 'resource lex'],
    ['AWS::Logs::DeliveryDestination', 'DeliveryDestinationPolicy.DeliveryDestinationPolicy', 'resource logs'],
    ['AWS::Logs::Destination', 'DestinationPolicy', 'resource logs'],
    ['AWS::MediaPackageV2::ChannelPolicy', 'Policy', 'resource mediapackagev2'],
    ['AWS::MediaPackageV2::OriginEndpointPolicy', 'Policy', 'resource mediapackagev2'],
    ['AWS::MediaTailor::ChannelPolicy', 'Policy', 'resource mediatailor'],
    ['AWS::ODB::OdbNetwork', 'S3PolicyDocument', 'endpoint'],
    ['AWS::OSIS::Pipeline', 'ResourcePolicy.Policy', 'resource osis'],
    ['AWS::Oam::Sink', 'Policy', 'resource oam'],
    ['AWS::Omics::SequenceStore', 'S3AccessPolicy', 'resource s3'],
    ['AWS::Organizations::ResourcePolicy', 'Content', 'resource organizations'],
    ['AWS::PaymentCryptography::Key', 'Policy', 'resource payment-cryptography'],
    ['AWS::RUM::AppMonitor', 'ResourcePolicy.PolicyDocument', 'resource rum'],
    ['AWS::Redshift::Cluster', 'NamespaceResourcePolicy', 'resource redshift'],
    ['AWS::RedshiftServerless::Namespace', 'NamespaceResourcePolicy', 'resource redshift-serverless'],
    ['AWS::S3Express::AccessPoint', 'Policy', 'resource s3express'],
    ['AWS::S3Files::FileSystemPolicy', 'Policy', 'resource s3files'],
    ['AWS::S3Outposts::AccessPoint', 'Policy', 'resource s3-outposts'],
    ['AWS::S3Vectors::VectorBucketPolicy', 'Policy', 'resource s3vectors'],
    ['AWS::SMSVOICE::ResourcePolicy', 'PolicyDocument', 'resource sms-voice'],
    ['AWS::SSM::ResourcePolicy', 'Policy', 'resource ssm'],
    ['AWS::SageMaker::ModelPackageGroup', 'ModelPackageGroupPolicy', 'resource sagemaker'],
    ['AWS::VpcLattice::ResourcePolicy', 'Policy', 'resource vpc-lattice'],
    ['AWS::XRay::ResourcePolicy', 'PolicyDocument', 'resource xray'],
  ])('%s %s', async (type, path, expected) => {
    expect(await read(type, under(path, document))).toEqual([`${expected} X`]);
    expect(await read(type, under(path, JSON.stringify(document)))).toEqual([`${expected} X`]);
  });

  test('languages that are not of IAM', async () => {
    for (const type of ['AWS::RAM::Permission', 'AWS::EC2::VerifiedAccessGroup', 'AWS::VerifiedPermissions::PolicyTemplate'])
      expect(await read(type, { PolicyDocument: document })).toEqual([]);
  });

  test('a template of a vendor is searched by shape, as are types that nobody knows', async () => {
    const text = JSON.stringify({
      Resources: { B: { Type: 'AWS::S3::Bucket' }, V: { Type: 'Initech::Cloud::Thing', Properties: { P: document } } },
    });
    expect(policiesOf(await readOne('t.json', text)).map(({ kind }) => kind)).toEqual(['resource']);
  });

  test('a policy of an organization whose kind a parameter gives', async () => {
    const scp = { Type: { Ref: 'Kind' }, Content: { Statement: [{ Effect: 'Deny', Action: '*', Resource: '*' }] } };
    expect(await read('AWS::Organizations::Policy', scp)).toEqual(['scp X']);
    const rcp = { Type: { Ref: 'Kind' }, Content: { Statement: [{ Effect: 'Deny', Principal: '*', Action: 's3:*', Resource: '*' }] } };
    expect(await read('AWS::Organizations::Policy', rcp)).toEqual(['rcp X']);
  });
});

test('a managed policy that is called a boundary is one, unless somebody holds it', async () => {
  const kinds = async (resources: object): Promise<string[]> =>
    policiesOf(await readOne('t.json', JSON.stringify({ Resources: resources }))).map(({ kind }) => kind);
  const policy = (properties: object = {}): object => ({
    Type: 'AWS::IAM::ManagedPolicy',
    Properties: { PolicyDocument: document, ...properties },
  });
  expect(await kinds({ PermissionsBoundary: policy() })).toEqual(['boundary']);
  expect(await kinds({ P: policy({ ManagedPolicyName: { 'Fn::Sub': 'dev-${AWS::Region}-boundary' } }) })).toEqual(['boundary']);
  expect(await kinds({ P: policy() })).toEqual(['identity']);
  expect(await kinds({ Boundary: policy({ Roles: ['r'] }) })).toEqual(['identity']);
  const user = { Type: 'AWS::IAM::User', Properties: { ManagedPolicyArns: [{ Ref: 'Boundary' }] } };
  expect(await kinds({ U: user, Boundary: policy() })).toEqual(['identity']);
});

test('an empty text is no policy', async () => {
  expect(await read('AWS::ApiGateway::RestApi', { Policy: '' })).toEqual([]);
});

describe('permissions that are no document', () => {
  const documents = async (type: string, properties: object): Promise<string[]> => {
    const text = JSON.stringify({ Resources: { X: { Type: type, Properties: properties } } });
    return policiesOf(await readOne('t.json', text)).map(({ document: found }) => shown(found));
  };
  const lambda = (who: unknown, more: object = {}): Promise<string[]> =>
    documents('AWS::Lambda::Permission', { FunctionName: 'f', Action: 'lambda:InvokeFunction', Principal: who, ...more });

  test.each<[unknown, object, string]>([
    ['*', {}, 'Principal: *, '],
    ['s3.amazonaws.com', {}, 'Principal: {Service: s3.amazonaws.com}, '],
    ['alexa-appkit.amazon.com', {}, 'Principal: {Service: alexa-appkit.amazon.com}, '],
    ['123456789012', {}, 'Principal: {AWS: 123456789012}, '],
    [{ Ref: 'AWS::AccountId' }, {}, 'Principal: {AWS: <AWS::AccountId>}, '],
    [{ 'Fn::GetAtt': ['R', 'Arn'] }, {}, 'Principal: {AWS: <R.Arn>}, '],
    [{ 'Fn::Sub': 'events.${AWS::URLSuffix}' }, {}, 'Principal: {Service: events.<AWS::URLSuffix>}, '],
    ['s3.amazonaws.com', { SourceAccount: '123456789012' }, 'Condition: {StringEquals: {AWS:SourceAccount: 123456789012}}'],
    ['*', { PrincipalOrgID: 'o-1' }, 'Condition: {StringEquals: {aws:PrincipalOrgID: o-1}}'],
    [
      's3.amazonaws.com',
      { SourceArn: 'arn:aws:s3:::b', SourceAccount: '1' },
      'Condition: {ArnLike: {AWS:SourceArn: arn:aws:s3:::b}, StringEquals: {AWS:SourceAccount: 1}}',
    ],
    ['*', { FunctionUrlAuthType: 'NONE', InvokedViaFunctionUrl: true }, 'lambda:FunctionUrlAuthType: NONE'],
  ])('lambda: %j %j', async (who, more, expected) => {
    const [found] = await lambda(who, more);
    expect(found).toContain(expected);
    expect(found).toContain('Action: lambda:InvokeFunction');
  });

  test('layers', async () => {
    const layer = { Action: 'lambda:GetLayerVersion', LayerVersionArn: 'arn:aws:lambda:us-east-1:123456789012:layer:l:1', Principal: '*' };
    expect((await documents('AWS::Lambda::LayerVersionPermission', layer))[0]).toContain('Principal: *, Action: lambda:GetLayerVersion');
    const [narrow] = await documents('AWS::Lambda::LayerVersionPermission', { ...layer, OrganizationId: 'o-1' });
    expect(narrow).toContain('{StringEquals: {aws:PrincipalOrgID: o-1}}');
  });

  test('event buses, in both forms', async () => {
    const [whole] = await documents('AWS::Events::EventBusPolicy', { StatementId: 's', Statement: statement });
    expect(whole).toContain('Statement: [{Effect: Allow, Principal: *');
    const old = { StatementId: 's', Action: 'events:PutEvents', Principal: '*' };
    expect((await documents('AWS::Events::EventBusPolicy', old))[0]).toContain('Principal: *, Action: events:PutEvents');
    const limited = { ...old, Condition: { Type: 'StringEquals', Key: 'aws:PrincipalOrgID', Value: 'o-1' } };
    expect((await documents('AWS::Events::EventBusPolicy', limited))[0]).toContain('Condition: {StringEquals: {aws:PrincipalOrgID: o-1}}');
  });
});

test('what permission sets refer to', async () => {
  const text = JSON.stringify({
    Resources: {
      S: {
        Type: 'AWS::SSO::PermissionSet',
        Properties: {
          Name: 's',
          CustomerManagedPolicyReferences: [{ Name: 'own' }, { Name: 'other', Path: '/x/' }],
          PermissionsBoundary: { CustomerManagedPolicyReference: { Name: 'fence' } },
        },
      },
      M: { Type: 'AWS::IAM::ManagedPolicy', Properties: { ManagedPolicyName: 'own', PolicyDocument: document } },
      F: { Type: 'AWS::IAM::ManagedPolicy', Properties: { ManagedPolicyName: 'fence', PolicyDocument: document } },
    },
  });
  const [set] = (await readOne('t.json', text)).units[0]?.principals ?? [];
  expect(set?.policies.map(({ name }) => name)).toEqual(['own']);
  expect(set?.managed.map(({ arn }) => shown(arn))).toEqual(['arn:<AWS::Partition>:iam::<AWS::AccountId>:policy/x/other']);
  expect(set?.boundary).toMatchObject({ kind: 'boundary', name: 'fence' });
});
