/**
 * Actions that a stolen key must not be enough for: they manage permissions, hand out credentials, escalate, destroy,
 * or switch off the guards. In AWS's spelling.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
 */
const byService: Record<string, string> = {
  iam:
    'AddUserToGroup AttachGroupPolicy AttachRolePolicy AttachUserPolicy CreateAccessKey CreateLoginProfile CreatePolicyVersion CreateRole ' +
    'CreateServiceSpecificCredential CreateUser DeactivateMFADevice DeleteAccountPasswordPolicy DeleteGroupPolicy DeleteRole ' +
    'DeleteRolePermissionsBoundary DeleteRolePolicy DeleteUser DeleteUserPermissionsBoundary DeleteUserPolicy DeleteVirtualMFADevice ' +
    'DetachGroupPolicy DetachRolePolicy DetachUserPolicy PassRole PutGroupPolicy PutRolePermissionsBoundary PutRolePolicy ' +
    'PutUserPermissionsBoundary PutUserPolicy ResetServiceSpecificCredential SetDefaultPolicyVersion UpdateAccessKey ' +
    'UpdateAccountPasswordPolicy UpdateAssumeRolePolicy UpdateLoginProfile CreateOpenIDConnectProvider CreateSAMLProvider ' +
    'UpdateSAMLProvider UpdateOpenIDConnectProviderThumbprint AddClientIDToOpenIDConnectProvider UploadSSHPublicKey',
  sts: 'AssumeRole AssumeRoot GetFederationToken',
  account: 'CloseAccount',
  organizations:
    'LeaveOrganization DeleteOrganization DetachPolicy DeletePolicy RemoveAccountFromOrganization UpdatePolicy AttachPolicy CloseAccount',
  sso: 'CreateAccountAssignment AttachManagedPolicyToPermissionSet PutInlinePolicyToPermissionSet DeleteAccountAssignment',
  s3: 'DeleteBucket DeleteBucketPolicy PutBucketPolicy PutBucketAcl PutBucketPublicAccessBlock PutBucketVersioning PutBucketReplication PutLifecycleConfiguration PutAccountPublicAccessBlock',
  kms: 'ScheduleKeyDeletion DisableKey PutKeyPolicy CreateGrant DeleteImportedKeyMaterial',
  secretsmanager: 'GetSecretValue DeleteSecret PutResourcePolicy',
  ec2:
    'TerminateInstances StopInstances GetPasswordData ModifySnapshotAttribute ModifyImageAttribute DeleteVolume DeleteSnapshot DeleteVpc ' +
    'DeleteFlowLogs ReplaceIamInstanceProfileAssociation AssociateIamInstanceProfile',
  'ec2-instance-connect': 'SendSSHPublicKey SendSerialConsoleSSHPublicKey',
  rds: 'DeleteDBInstance DeleteDBCluster DeleteDBSnapshot DeleteDBClusterSnapshot ModifyDBSnapshotAttribute',
  'rds-db': 'connect',
  redshift: 'GetClusterCredentials GetClusterCredentialsWithIAM DeleteCluster',
  'redshift-serverless': 'GetCredentials',
  dynamodb: 'DeleteTable DeleteBackup PutResourcePolicy',
  backup: 'DeleteBackupVault DeleteRecoveryPoint DeleteBackupPlan DeleteBackupVaultAccessPolicy PutBackupVaultAccessPolicy',
  cloudtrail: 'StopLogging DeleteTrail UpdateTrail PutEventSelectors DeleteEventDataStore',
  config: 'DeleteConfigRule DeleteConfigurationRecorder DeleteDeliveryChannel StopConfigurationRecorder',
  guardduty: 'DeleteDetector UpdateDetector DisassociateFromAdministratorAccount CreateIPSet',
  securityhub: 'DisableSecurityHub DeleteInsight DisassociateFromAdministratorAccount',
  logs: 'DeleteLogGroup DeleteLogStream PutResourcePolicy',
  route53domains: 'TransferDomainToAnotherAwsAccount DeleteDomain',
  ssm: 'StartSession SendCommand',
  ecs: 'ExecuteCommand',
  lambda: 'AddPermission UpdateFunctionCode DeleteFunction',
  cloudformation: 'DeleteStack SetStackPolicy',
  cloudfront: 'DeleteDistribution',
  eks: 'DeleteCluster CreateAccessEntry AssociateAccessPolicy',
  ecr: 'SetRepositoryPolicy DeleteRepository',
  elasticfilesystem: 'DeleteFileSystem PutFileSystemPolicy',
  sqs: 'DeleteQueue AddPermission SetQueueAttributes',
  sns: 'DeleteTopic AddPermission SetTopicAttributes',
  lightsail: 'GetInstanceAccessDetails DownloadDefaultKeyPair',
  codecommit: 'DeleteRepository',
};

/** The same by service. */
export const sensitiveByService: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(byService).map(([service, names]) => [service, names.split(' ').map((name) => `${service}:${name}`)]),
);

export const sensitiveActions: readonly string[] = [...sensitiveByService.values()].flat();

/** What somebody without MFA needs to register a device and open a session with it; harmless for a stolen key. */
export const enrolment: readonly string[] = (
  'CreateVirtualMFADevice EnableMFADevice GetUser GetMFADevice ListMFADevices ListVirtualMFADevices ResyncMFADevice ListUsers ' +
  'GetAccountSummary GetAccountPasswordPolicy ListAccountAliases ChangePassword GetLoginProfile'
)
  .split(' ')
  .map((name) => `iam:${name}`)
  .concat('sts:GetSessionToken', 'sts:GetCallerIdentity', 'iam:ListAccessKeys', 'iam:GetAccessKeyLastUsed');
