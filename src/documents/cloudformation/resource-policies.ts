import type { PolicyKind } from '../../iam/kind.js';
import type { Value } from '../../model/value.js';
import { isPolicyShape, kindByShape, organizationKinds } from '../shape.js';
import { table } from '../../model/table.js';

/** Where a resource keeps a policy that is no principal's, what kind it is, and whose service. */
export interface PolicyProperty {
  /** Names of properties, from the outside in; a list on the way is gone through. */
  readonly path: readonly string[];
  readonly kind: PolicyKind;
  readonly service?: string;
}

const one = (service: string, ...path: string[]): PolicyProperty[] => [{ path, kind: 'resource', service }];
const other = (kind: PolicyKind, ...path: string[]): PolicyProperty[] => [{ path, kind }];

/**
 * Resource types that carry a policy
 * (https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-template-resource-type-ref.html). Other types are searched
 * by shape.
 */
export const policyProperties: Readonly<Record<string, readonly PolicyProperty[]>> = table({
  'AWS::AIOps::InvestigationGroup': one('aiops', 'InvestigationGroupPolicy'),
  'AWS::APS::ResourcePolicy': one('aps', 'PolicyDocument'),
  'AWS::ApiGateway::DomainNameV2': one('execute-api', 'Policy'),
  'AWS::ApiGateway::RestApi': [...one('execute-api', 'Policy'), ...one('execute-api', 'Body', 'x-amazon-apigateway-policy')],
  'AWS::Backup::BackupVault': one('backup', 'AccessPolicy'),
  'AWS::Backup::LogicallyAirGappedBackupVault': one('backup', 'AccessPolicy'),
  'AWS::Bedrock::KnowledgeBasePolicy': one('bedrock', 'PolicyDocument'),
  'AWS::Bedrock::ResourcePolicy': one('bedrock', 'PolicyDocument'),
  'AWS::BedrockAgentCore::ResourcePolicy': one('bedrock-agentcore', 'Policy'),
  'AWS::CloudTrail::ResourcePolicy': one('cloudtrail', 'ResourcePolicy'),
  'AWS::CodeArtifact::Domain': one('codeartifact', 'PermissionsPolicyDocument'),
  'AWS::CodeArtifact::Repository': one('codeartifact', 'PermissionsPolicyDocument'),
  'AWS::Comprehend::DocumentClassifier': one('comprehend', 'ModelPolicy'),
  'AWS::Comprehend::EntityRecognizer': one('comprehend', 'ModelPolicy'),
  'AWS::DSQL::Cluster': one('dsql', 'PolicyDocument'),
  'AWS::DynamoDB::GlobalTable': [
    ...one('dynamodb', 'Replicas', 'ResourcePolicy', 'PolicyDocument'),
    ...one('dynamodb', 'Replicas', 'ReplicaStreamSpecification', 'ResourcePolicy', 'PolicyDocument'),
  ],
  'AWS::DynamoDB::Table': [
    ...one('dynamodb', 'ResourcePolicy', 'PolicyDocument'),
    ...one('dynamodb', 'StreamSpecification', 'ResourcePolicy', 'PolicyDocument'),
  ],
  'AWS::EC2::VPCEndpoint': other('endpoint', 'PolicyDocument'),
  'AWS::ECR::PublicRepository': one('ecr-public', 'RepositoryPolicyText'),
  'AWS::ECR::RegistryPolicy': one('ecr', 'PolicyText'),
  'AWS::ECR::Repository': one('ecr', 'RepositoryPolicyText'),
  'AWS::ECR::RepositoryCreationTemplate': one('ecr', 'RepositoryPolicy'),
  'AWS::EFS::FileSystem': one('elasticfilesystem', 'FileSystemPolicy'),
  'AWS::EKS::PodIdentityAssociation': other('session', 'Policy'),
  'AWS::Elasticsearch::Domain': one('es', 'AccessPolicies'),
  'AWS::EventSchemas::RegistryPolicy': one('schemas', 'Policy'),
  'AWS::Events::EventBus': one('events', 'Policy'),
  'AWS::EventsV2::ResourcePolicy': one('events', 'PolicyDocument'),
  'AWS::FSx::S3AccessPointAttachment': one('s3', 'S3AccessPoint', 'Policy'),
  'AWS::KMS::Key': one('kms', 'KeyPolicy'),
  'AWS::KMS::ReplicaKey': one('kms', 'KeyPolicy'),
  'AWS::Kinesis::ResourcePolicy': one('kinesis', 'ResourcePolicy'),
  'AWS::Lambda::ResourcePolicy': one('lambda', 'PolicyDocument'),
  'AWS::Lex::ResourcePolicy': one('lex', 'Policy'),
  'AWS::Logs::DeliveryDestination': one('logs', 'DeliveryDestinationPolicy', 'DeliveryDestinationPolicy'),
  'AWS::Logs::Destination': one('logs', 'DestinationPolicy'),
  'AWS::Logs::LogGroup': one('logs', 'ResourcePolicyDocument'),
  'AWS::Logs::ResourcePolicy': one('logs', 'PolicyDocument'),
  'AWS::MSK::ClusterPolicy': one('kafka', 'Policy'),
  'AWS::MediaPackageV2::ChannelPolicy': one('mediapackagev2', 'Policy'),
  'AWS::MediaPackageV2::OriginEndpointPolicy': one('mediapackagev2', 'Policy'),
  'AWS::MediaStore::Container': one('mediastore', 'Policy'),
  'AWS::MediaTailor::ChannelPolicy': one('mediatailor', 'Policy'),
  'AWS::ODB::OdbNetwork': ['S3PolicyDocument', 'KmsPolicyDocument', 'StsPolicyDocument'].flatMap((name) => other('endpoint', name)),
  'AWS::OSIS::Pipeline': one('osis', 'ResourcePolicy', 'Policy'),
  'AWS::Oam::Sink': one('oam', 'Policy'),
  'AWS::Omics::SequenceStore': one('s3', 'S3AccessPolicy'),
  'AWS::OpenSearchService::Domain': one('es', 'AccessPolicies'),
  'AWS::Organizations::ResourcePolicy': one('organizations', 'Content'),
  'AWS::PaymentCryptography::Key': one('payment-cryptography', 'Policy'),
  'AWS::RUM::AppMonitor': one('rum', 'ResourcePolicy', 'PolicyDocument'),
  'AWS::Redshift::Cluster': one('redshift', 'NamespaceResourcePolicy'),
  'AWS::RedshiftServerless::Namespace': one('redshift-serverless', 'NamespaceResourcePolicy'),
  'AWS::RolesAnywhere::Profile': other('session', 'SessionPolicy'),
  'AWS::S3::AccessPoint': one('s3', 'Policy'),
  'AWS::S3::BucketPolicy': one('s3', 'PolicyDocument'),
  'AWS::S3::MultiRegionAccessPointPolicy': one('s3', 'Policy'),
  'AWS::S3Express::AccessPoint': one('s3express', 'Policy'),
  'AWS::S3Express::BucketPolicy': one('s3express', 'PolicyDocument'),
  'AWS::S3Files::FileSystemPolicy': one('s3files', 'Policy'),
  'AWS::S3ObjectLambda::AccessPointPolicy': one('s3-object-lambda', 'PolicyDocument'),
  'AWS::S3Outposts::AccessPoint': one('s3-outposts', 'Policy'),
  'AWS::S3Outposts::BucketPolicy': one('s3-outposts', 'PolicyDocument'),
  'AWS::S3Tables::TableBucketPolicy': one('s3tables', 'ResourcePolicy'),
  'AWS::S3Tables::TablePolicy': one('s3tables', 'ResourcePolicy'),
  'AWS::S3Vectors::VectorBucketPolicy': one('s3vectors', 'Policy'),
  'AWS::SMSVOICE::ResourcePolicy': one('sms-voice', 'PolicyDocument'),
  'AWS::SNS::TopicInlinePolicy': one('sns', 'PolicyDocument'),
  'AWS::SNS::TopicPolicy': one('sns', 'PolicyDocument'),
  'AWS::SQS::QueueInlinePolicy': one('sqs', 'PolicyDocument'),
  'AWS::SQS::QueuePolicy': one('sqs', 'PolicyDocument'),
  'AWS::SSM::ResourcePolicy': one('ssm', 'Policy'),
  'AWS::SageMaker::ModelPackageGroup': one('sagemaker', 'ModelPackageGroupPolicy'),
  'AWS::SecretsManager::ResourcePolicy': one('secretsmanager', 'ResourcePolicy'),
  'AWS::Transfer::User': other('session', 'Policy'),
  'AWS::VpcLattice::AuthPolicy': one('vpc-lattice-svcs', 'Policy'),
  'AWS::VpcLattice::ResourcePolicy': one('vpc-lattice', 'Policy'),
  'AWS::XRay::ResourcePolicy': one('xray', 'PolicyDocument'),
});

/**
 * The kind of an organization's policy, of those that are written in the language of IAM. Where its type isn't known a document
 * with principals is one for resources.
 */
export function organizationKind(type: Value | undefined, document: Value): PolicyKind | undefined {
  if (type?.type === 'text') return organizationKinds[type.text];
  if (document.type !== 'map' || !isPolicyShape(document)) return undefined;
  return kindByShape(document) === 'identity' ? 'scp' : 'rcp';
}

/** Types whose documents look like IAM's and are not: IoT's policies name no principal and know other actions. */
export const otherLanguages = new Set([
  'AWS::EC2::VerifiedAccessEndpoint',
  'AWS::EC2::VerifiedAccessGroup',
  'AWS::IoT::Policy',
  'AWS::RAM::Permission',
  'AWS::VerifiedPermissions::Policy',
  'AWS::VerifiedPermissions::PolicyTemplate',
]);
