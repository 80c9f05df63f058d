import type { Pattern } from './pattern.js';
import { compilePattern } from './pattern.js';
import { table } from '../model/table.js';

/** Which resource an action works on; `*` for an action that knows none. */
const iamResources: Record<string, readonly string[]> = table({
  user: [
    'CreateUser UpdateUser DeleteUser CreateAccessKey UpdateAccessKey DeleteAccessKey CreateLoginProfile UpdateLoginProfile',
    'DeleteLoginProfile PutUserPolicy DeleteUserPolicy AttachUserPolicy DetachUserPolicy PutUserPermissionsBoundary',
    'DeleteUserPermissionsBoundary CreateServiceSpecificCredential ResetServiceSpecificCredential EnableMFADevice',
    'DeactivateMFADevice ResyncMFADevice ChangePassword UploadSSHPublicKey UploadSigningCertificate TagUser',
  ],
  group: [
    'CreateGroup UpdateGroup DeleteGroup AddUserToGroup RemoveUserFromGroup PutGroupPolicy DeleteGroupPolicy AttachGroupPolicy DetachGroupPolicy',
  ],
  role: [
    'CreateRole UpdateRole DeleteRole PassRole PutRolePolicy DeleteRolePolicy AttachRolePolicy DetachRolePolicy UpdateAssumeRolePolicy',
    'PutRolePermissionsBoundary DeleteRolePermissionsBoundary CreateServiceLinkedRole',
  ],
  policy: ['CreatePolicy DeletePolicy CreatePolicyVersion DeletePolicyVersion SetDefaultPolicyVersion'],
  mfa: ['CreateVirtualMFADevice DeleteVirtualMFADevice'],
  'oidc-provider': [
    'CreateOpenIDConnectProvider UpdateOpenIDConnectProviderThumbprint AddClientIDToOpenIDConnectProvider DeleteOpenIDConnectProvider',
  ],
  'saml-provider': ['CreateSAMLProvider UpdateSAMLProvider DeleteSAMLProvider'],
  '*': ['UpdateAccountPasswordPolicy DeleteAccountPasswordPolicy CreateAccountAlias DeleteAccountAlias'],
});

const typeOf = new Map<string, string>();
for (const [type, lines] of Object.entries(iamResources)) {
  for (const name of lines.join(' ').split(' ')) typeOf.set(`iam:${name.toLowerCase()}`, type);
}

/** What an IAM ARN begins with; a `*` here would reach over colons into other kinds of ARN. */
export const account = 'arn:aws:iam::????????????';

/** What an action works on where that isn't any resource of its own service; `*` for one that knows none. */
const foreign: Record<string, string> = table({
  'sts:assumerole': `${account}:role/*`,
  'sts:assumerolewithsaml': `${account}:role/*`,
  'sts:assumerolewithwebidentity': `${account}:role/*`,
  'sts:assumeroot': `${account}:root`,
  'sts:getfederationtoken': 'arn:aws:sts::*',
  'ec2-instance-connect:sendsshpublickey': 'arn:aws:ec2:*:*:instance/*',
  'ec2-instance-connect:sendserialconsolesshpublickey': 'arn:aws:ec2:*:*:instance/*',
  'ssm:startsession': 'arn:aws:ec2:*:*:instance/*',
  'ssm:sendcommand': 'arn:aws:ec2:*:*:instance/*',
  'ecs:registertaskdefinition': '*',
});

/**
 * Actions that work on one type of resource, by the ARN of that type. An ARN of another type of the same service serves nothing.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
 */
const ofOneType: Record<string, string> = table({
  'cloudformation:*:*:stack/*': 'CreateStack UpdateStack CreateChangeSet ExecuteChangeSet DeleteStack SetStackPolicy',
  'cloudtrail:*:*:eventdatastore/*': 'DeleteEventDataStore',
  'cloudtrail:*:*:trail/*': 'StopLogging DeleteTrail UpdateTrail PutEventSelectors',
  'codebuild:*:*:project/*': 'CreateProject StartBuild StartBuildBatch',
  'config:*:*:config-rule/*': 'DeleteConfigRule',
  'datapipeline:*:*:pipeline/*': 'ActivatePipeline PutPipelineDefinition',
  'dynamodb:*:*:table/*': 'DeleteTable DeleteBackup PutResourcePolicy',
  'ec2:*:*:instance/*':
    'TerminateInstances StopInstances GetPasswordData StartInstances ModifyInstanceAttribute AssociateIamInstanceProfile ' +
    'ReplaceIamInstanceProfileAssociation',
  'ec2:*:*:launch-template/*': 'CreateLaunchTemplateVersion ModifyLaunchTemplate',
  'ec2:*:*:vpc/*': 'DeleteVpc',
  'ec2:*:*:volume/*': 'DeleteVolume',
  'ec2:*:*:vpc-flow-log/*': 'DeleteFlowLogs',
  'ecr:*:*:repository/*': 'SetRepositoryPolicy DeleteRepository',
  'ecs:*:*:service/*': 'CreateService',
  'ecs:*:*:task-definition/*': 'RunTask StartTask',
  'eks:*:*:cluster/*': 'CreateAccessEntry DeleteCluster',
  'elasticfilesystem:*:*:file-system/*': 'DeleteFileSystem PutFileSystemPolicy',
  'glue:*:*:job/*': 'CreateJob UpdateJob StartJobRun',
  'glue:*:*:trigger/*': 'CreateTrigger',
  'glue:*:*:devEndpoint/*': 'UpdateDevEndpoint',
  'guardduty:*:*:detector/*': 'DeleteDetector UpdateDetector',
  'kms:*:*:key/*': 'ScheduleKeyDeletion DisableKey PutKeyPolicy CreateGrant DeleteImportedKeyMaterial',
  'lambda:*:*:function:*': 'CreateFunction InvokeFunction UpdateFunctionCode AddPermission DeleteFunction',
  'logs:*:*:log-group:*': 'DeleteLogGroup DeleteLogStream',
  'rds:*:*:db:*': 'DeleteDBInstance',
  'rds:*:*:cluster:*': 'DeleteDBCluster',
  'rds:*:*:snapshot:*': 'DeleteDBSnapshot ModifyDBSnapshotAttribute',
  'rds:*:*:cluster-snapshot:*': 'DeleteDBClusterSnapshot',
  'sagemaker:*:*:notebook-instance/*':
    'CreateNotebookInstance CreatePresignedNotebookInstanceUrl StartNotebookInstance StopNotebookInstance UpdateNotebookInstance',
  'sagemaker:*:*:notebook-instance-lifecycle-config/*': 'CreateNotebookInstanceLifecycleConfig',
  'sagemaker:*:*:processing-job/*': 'CreateProcessingJob',
  'sagemaker:*:*:training-job/*': 'CreateTrainingJob',
  'secretsmanager:*:*:secret:*': 'GetSecretValue DeleteSecret PutResourcePolicy',
});

for (const [arn, names] of Object.entries(ofOneType)) {
  const service = arn.slice(0, arn.indexOf(':'));
  for (const name of names.split(' ')) foreign[`${service}:${name.toLowerCase()}`] = `arn:aws:${arn}`;
}

/** Actions that AWS only lets be granted on `*`. */
const starOnly = new Set(
  (
    'account:closeaccount cloudtrail:createtrail ec2:requestspotinstances ecr:getauthorizationtoken ecs:createcluster ' +
    'config:stopconfigurationrecorder config:deleteconfigurationrecorder config:deletedeliverychannel securityhub:disablesecurityhub ' +
    'route53domains:transferdomaintoanotherawsaccount route53domains:transferdomain organizations:leaveorganization datapipeline:createpipeline'
  ).split(' '),
);

/** The resources that an action can be used on, as a pattern; `undefined` for actions that are only granted on `*`. */
export function resourcesOf(action: string): Pattern | undefined {
  if (usable.has(action)) return usable.get(action);
  const text = resourceText(action.toLowerCase());
  const pattern = text === undefined ? undefined : compilePattern([text]);
  if (usable.size < 10_000) usable.set(action, pattern);
  return pattern;
}

/** The same few hundred actions are asked for in every policy. */
const usable = new Map<string, Pattern | undefined>();

function resourceText(key: string): string | undefined {
  const type = typeOf.get(key);
  if (type !== undefined) return type === '*' ? undefined : `${account}:${type}/*`;
  if (starOnly.has(key)) return undefined;
  const text = foreign[key];
  if (text !== undefined) return text === '*' ? undefined : text;
  return `arn:aws:${key.slice(0, Math.max(0, key.indexOf(':')))}:*`;
}

/** S3 actions that work on a bucket: an ARN with a slash names objects and never fits. */
export function isBucketAction(action: string): boolean {
  return /^s3:(?:delete|put|create)bucket/i.test(action);
}
