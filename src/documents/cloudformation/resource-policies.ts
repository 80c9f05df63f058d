import type { PolicyKind } from '../../iam/kind.js';

/** Where a resource keeps a policy that is no principal's, what kind it is, and whose service. */
export interface PolicyProperty {
  /** Names of properties, from the outside in. */
  readonly path: readonly string[];
  readonly kind: PolicyKind;
  readonly service?: string;
}

const one = (service: string, ...path: string[]): PolicyProperty[] => [{ path, kind: 'resource', service }];

/**
 * Resource types that carry a policy
 * (https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-template-resource-type-ref.html). Other types are searched
 * by shape.
 */
export const policyProperties: Readonly<Record<string, readonly PolicyProperty[]>> = {
  'AWS::ApiGateway::RestApi': one('execute-api', 'Policy'),
  'AWS::Backup::BackupVault': one('backup', 'AccessPolicy'),
  'AWS::CodeArtifact::Domain': one('codeartifact', 'PermissionsPolicyDocument'),
  'AWS::CodeArtifact::Repository': one('codeartifact', 'PermissionsPolicyDocument'),
  'AWS::DynamoDB::Table': one('dynamodb', 'ResourcePolicy', 'PolicyDocument'),
  'AWS::EC2::VPCEndpoint': [{ path: ['PolicyDocument'], kind: 'endpoint' }],
  'AWS::ECR::PublicRepository': one('ecr-public', 'RepositoryPolicyText'),
  'AWS::ECR::RegistryPolicy': one('ecr', 'PolicyText'),
  'AWS::ECR::Repository': one('ecr', 'RepositoryPolicyText'),
  'AWS::EFS::FileSystem': one('elasticfilesystem', 'FileSystemPolicy'),
  'AWS::Elasticsearch::Domain': one('es', 'AccessPolicies'),
  'AWS::EventSchemas::RegistryPolicy': one('schemas', 'Policy'),
  'AWS::Events::EventBus': one('events', 'Policy'),
  'AWS::KMS::Key': one('kms', 'KeyPolicy'),
  'AWS::KMS::ReplicaKey': one('kms', 'KeyPolicy'),
  'AWS::Kinesis::ResourcePolicy': one('kinesis', 'ResourcePolicy'),
  'AWS::Logs::LogGroup': one('logs', 'ResourcePolicyDocument'),
  'AWS::Logs::ResourcePolicy': one('logs', 'PolicyDocument'),
  'AWS::MSK::ClusterPolicy': one('kafka', 'Policy'),
  'AWS::MediaStore::Container': one('mediastore', 'Policy'),
  'AWS::OpenSearchService::Domain': one('es', 'AccessPolicies'),
  'AWS::RolesAnywhere::Profile': [{ path: ['SessionPolicy'], kind: 'session' }],
  'AWS::S3::AccessPoint': one('s3', 'Policy'),
  'AWS::S3::BucketPolicy': one('s3', 'PolicyDocument'),
  'AWS::S3::MultiRegionAccessPointPolicy': one('s3', 'Policy'),
  'AWS::S3Express::BucketPolicy': one('s3express', 'PolicyDocument'),
  'AWS::S3ObjectLambda::AccessPointPolicy': one('s3-object-lambda', 'PolicyDocument'),
  'AWS::S3Outposts::BucketPolicy': one('s3-outposts', 'PolicyDocument'),
  'AWS::S3Tables::TableBucketPolicy': one('s3tables', 'ResourcePolicy'),
  'AWS::S3Tables::TablePolicy': one('s3tables', 'ResourcePolicy'),
  'AWS::SNS::TopicInlinePolicy': one('sns', 'PolicyDocument'),
  'AWS::SNS::TopicPolicy': one('sns', 'PolicyDocument'),
  'AWS::SQS::QueueInlinePolicy': one('sqs', 'PolicyDocument'),
  'AWS::SQS::QueuePolicy': one('sqs', 'PolicyDocument'),
  'AWS::SecretsManager::ResourcePolicy': one('secretsmanager', 'ResourcePolicy'),
  'AWS::Transfer::User': [{ path: ['Policy'], kind: 'session' }],
  'AWS::VpcLattice::AuthPolicy': one('vpc-lattice-svcs', 'Policy'),
};

/** The kinds of an organization's policies that are written in the language of IAM. */
export const organizationKinds: Readonly<Record<string, PolicyKind>> = {
  SERVICE_CONTROL_POLICY: 'scp',
  RESOURCE_CONTROL_POLICY: 'rcp',
};

/** Types whose documents look like IAM's and are not: IoT's policies name no principal and know other actions. */
export const otherLanguages = new Set(['AWS::IoT::Policy', 'AWS::RAM::Permission', 'AWS::VerifiedPermissions::Policy']);
