import type { Catalog } from '../catalog/catalog.js';

/** Services in lower case with actions in AWS's spelling. */
export type ActionTable = ReadonlyMap<string, readonly string[]>;

/** What gives its caller credentials: keys, tokens, passwords, sessions of somebody else. */
const credentials: Record<string, string> = {
  airflow: 'CreateCliToken CreateWebLoginToken',
  appsync: 'CreateApiKey',
  chime: 'CreateApiKey',
  cloud9: 'CreateEnvironmentToken',
  codeartifact: 'GetAuthorizationToken',
  codepipeline: 'PollForJobs',
  'cognito-identity': 'GetCredentialsForIdentity GetOpenIdToken GetOpenIdTokenForDeveloperIdentity',
  'cognito-idp': 'GetSigningCertificate',
  connect: 'GetFederationToken',
  dsql: 'DbConnectAdmin',
  ec2: 'GetPasswordData',
  'ec2-instance-connect': 'SendSSHPublicKey SendSerialConsoleSSHPublicKey',
  ecr: 'GetAuthorizationToken',
  'ecr-public': 'GetAuthorizationToken',
  'eks-auth': 'AssumeRoleForPodIdentity',
  elasticmapreduce: 'GetClusterSessionCredentials',
  'emr-containers': 'GetManagedEndpointSessionCredentials',
  'finspace-api': 'GetProgrammaticAccessCredentials',
  gamelift: 'GetComputeAccess GetComputeAuthToken GetInstanceAccess RequestUploadCredentials',
  grafana: 'CreateWorkspaceApiKey CreateWorkspaceServiceAccountToken',
  iam:
    'CreateAccessKey CreateLoginProfile CreateServiceSpecificCredential ResetServiceSpecificCredential UpdateAccessKey UpdateLoginProfile ' +
    'UploadSSHPublicKey',
  'license-manager': 'GetAccessToken',
  lightsail: 'CreateBucketAccessKey CreateKeyPair DownloadDefaultKeyPair GetInstanceAccessDetails GetRelationalDatabaseMasterUserPassword',
  mediapackage: 'RotateChannelCredentials RotateIngestEndpointCredentials',
  'rds-db': 'connect',
  redshift: 'GetClusterCredentials GetClusterCredentialsWithIAM',
  'redshift-serverless': 'GetCredentials',
  sts: 'AssumeRoot GetFederationToken',
};

/** What reads the contents of stores: objects, records, messages, secrets. */
const data: Record<string, string> = {
  athena: 'GetQueryResults GetQueryResultsStream',
  cassandra: 'Select',
  codecommit: 'GetBlob GetFile GitPull',
  dynamodb: 'BatchGetItem ExportTableToPointInTime GetItem GetRecords PartiQLSelect Query Scan',
  ebs: 'GetSnapshotBlock',
  ecr: 'BatchGetImage GetDownloadUrlForLayer',
  es: 'ESHttpGet ESHttpPost',
  glacier: 'GetJobOutput',
  kinesis: 'GetRecords',
  logs: 'FilterLogEvents GetLogEvents',
  'rds-data': 'BatchExecuteStatement ExecuteStatement',
  rds: 'DownloadCompleteDBLogFile DownloadDBLogFilePortion StartExportTask',
  'redshift-data': 'BatchExecuteStatement ExecuteStatement GetStatementResult',
  s3: 'GetObject GetObjectVersion',
  'neptune-db': 'ReadDataViaQuery',
  secretsmanager: 'BatchGetSecretValue GetSecretValue',
  sqs: 'ReceiveMessage',
  ssm: 'GetParameter GetParameterHistory GetParameters GetParametersByPath',
  timestream: 'Select',
};

function tableOf(lists: Record<string, string>): ActionTable {
  return new Map(Object.entries(lists).map(([service, names]) => [service, names.split(' ').map((name) => `${service}:${name}`)]));
}

/** https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html */
export const credentialActions: ActionTable = tableOf(credentials);
export const dataActions: ActionTable = tableOf(data);

/** What shares a resource with others, though AWS files it under writing. */
const sharing = new Set(
  (
    'ec2:ModifyFpgaImageAttribute ec2:ModifyImageAttribute ec2:ModifySnapshotAttribute ec2:ModifyVpcEndpointServicePermissions ' +
    'eks:AssociateAccessPolicy eks:CreateAccessEntry rds:ModifyDBClusterSnapshotAttribute rds:ModifyDBSnapshotAttribute ' +
    'ram:AssociateResourceShare ram:CreateResourceShare acm-pca:CreatePermission sso:CreateAccountAssignment'
  ).split(' '),
);

/** Policies of resources that AWS files under writing. */
const writesPolicy = /^(?:Put|Set|Update|Create)\w*(?:ResourcePolicy|AccessPolicy|PermissionsPolicy|ApplicationPolicy)$/;

/** What only looks, or is about log delivery, though AWS files it under permissions. */
const looks = /^(?:BatchGet|Get|List|Describe|View|Validate|AllowVendedLogDelivery|Join|Use|Glue)|^(?:GET|POST|Invoke)$/;

const tables = new WeakMap<Catalog, ActionTable>();

/** What changes who may use a resource: by the access level that AWS gives its actions. */
export function permissionActions(catalog: Catalog): ActionTable {
  const known = tables.get(catalog);
  if (known !== undefined) return known;
  const table = new Map<string, string[]>();
  for (const { service, name, level } of catalog.actions('*')) {
    const action = `${service}:${name}`;
    const manages = level === 'Permissions management' && !looks.test(name) && service !== 'rds-db';
    if (!manages && !sharing.has(action) && !writesPolicy.test(name)) continue;
    const list = table.get(service);
    if (list === undefined) table.set(service, [action]);
    else list.push(action);
  }
  tables.set(catalog, table);
  return table;
}
