import type { PolicyKind } from '../../iam/kind.js';
import { table } from '../../model/table.js';

/** Where a resource keeps a policy that is no principal's, what kind it is, and whose service. */
export interface PolicyAttribute {
  readonly attribute: string;
  readonly kind: PolicyKind;
  readonly service?: string;
}

const of = (service: string, attribute = 'policy'): PolicyAttribute => ({ attribute, kind: 'resource', service });

/**
 * Resource types that carry a policy (https://registry.terraform.io/providers/hashicorp/aws/latest/docs). In other types what has
 * the shape of a policy is one.
 */
export const policyAttributes: Readonly<Record<string, PolicyAttribute>> = table({
  aws_acmpca_policy: of('acm-pca'),
  aws_api_gateway_rest_api: of('execute-api'),
  aws_api_gateway_rest_api_policy: of('execute-api'),
  aws_backup_vault_policy: of('backup'),
  aws_bedrockagentcore_resource_policy: of('bedrock-agentcore'),
  aws_cloudtrail_resource_policy: of('cloudtrail', 'resource_policy'),
  aws_cloudwatch_event_bus_policy: of('events'),
  aws_cloudwatch_log_destination_policy: of('logs', 'access_policy'),
  aws_cloudwatch_log_resource_policy: of('logs', 'policy_document'),
  aws_codeartifact_domain_permissions_policy: of('codeartifact', 'policy_document'),
  aws_codeartifact_repository_permissions_policy: of('codeartifact', 'policy_document'),
  aws_codebuild_resource_policy: of('codebuild'),
  aws_dynamodb_resource_policy: of('dynamodb'),
  aws_ecr_registry_policy: of('ecr'),
  aws_ecr_repository_policy: of('ecr'),
  aws_ecrpublic_repository_policy: of('ecr-public'),
  aws_efs_file_system_policy: of('elasticfilesystem'),
  aws_elasticsearch_domain: of('es', 'access_policies'),
  aws_elasticsearch_domain_policy: of('es', 'access_policies'),
  aws_glacier_vault: of('glacier', 'access_policy'),
  aws_glacier_vault_lock: of('glacier'),
  aws_glue_resource_policy: of('glue'),
  aws_kinesis_resource_policy: of('kinesis'),
  aws_kms_external_key: of('kms'),
  aws_kms_key: of('kms'),
  aws_kms_key_policy: of('kms'),
  aws_kms_replica_key: of('kms'),
  aws_media_store_container_policy: of('mediastore'),
  aws_msk_cluster_policy: of('kafka'),
  aws_networkfirewall_resource_policy: of('network-firewall'),
  aws_opensearch_domain: of('es', 'access_policies'),
  aws_opensearch_domain_policy: of('es', 'access_policies'),
  aws_redshift_resource_policy: of('redshift'),
  aws_redshiftserverless_resource_policy: of('redshift-serverless'),
  aws_rolesanywhere_profile: { attribute: 'session_policy', kind: 'session' },
  aws_s3_access_point: of('s3'),
  aws_s3_bucket: of('s3'),
  aws_s3_bucket_policy: of('s3'),
  aws_s3control_access_point_policy: of('s3'),
  aws_s3control_bucket_policy: of('s3-outposts'),
  aws_s3control_object_lambda_access_point_policy: of('s3-object-lambda'),
  aws_s3tables_table_bucket_policy: of('s3tables', 'resource_policy'),
  aws_s3tables_table_policy: of('s3tables', 'resource_policy'),
  aws_schemas_registry_policy: of('schemas'),
  aws_secretsmanager_secret: of('secretsmanager'),
  aws_secretsmanager_secret_policy: of('secretsmanager'),
  aws_ses_identity_policy: of('ses'),
  aws_sesv2_email_identity_policy: of('ses'),
  aws_sns_topic: of('sns'),
  aws_sns_topic_policy: of('sns'),
  aws_sqs_queue: of('sqs'),
  aws_sqs_queue_policy: of('sqs'),
  aws_ssmincidents_response_plan: of('ssm-incidents'),
  aws_transfer_access: { attribute: 'policy', kind: 'session' },
  aws_transfer_user: { attribute: 'policy', kind: 'session' },
  aws_vpc_endpoint: { attribute: 'policy', kind: 'endpoint' },
  aws_vpc_endpoint_policy: { attribute: 'policy', kind: 'endpoint' },
  aws_vpclattice_auth_policy: of('vpc-lattice-svcs'),
  aws_vpclattice_resource_policy: of('vpc-lattice'),
});

/** Types whose documents look like IAM's and are not, or are no grant of this account. */
export const otherLanguages = new Set(['aws_iot_policy', 'aws_ram_permission', 'aws_verifiedpermissions_policy']);
