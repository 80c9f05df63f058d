import type { Pattern } from './pattern.js';
import { compilePattern } from './pattern.js';

/** Which resource an action works on; `*` for an action that knows none. */
const iamResources: Record<string, readonly string[]> = {
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
};

const typeOf = new Map<string, string>();
for (const [type, lines] of Object.entries(iamResources)) {
  for (const name of lines.join(' ').split(' ')) typeOf.set(`iam:${name.toLowerCase()}`, type);
}

/** What an IAM ARN begins with; a `*` here would reach over colons into other kinds of ARN. */
export const account = 'arn:aws:iam::????????????';

/** Services whose actions work on resources of another service's ARNs, or know none at all. */
const foreign: Record<string, string> = {
  'sts:assumerole': `${account}:role/*`,
  'sts:assumerolewithsaml': `${account}:role/*`,
  'sts:assumerolewithwebidentity': `${account}:role/*`,
  'sts:assumeroot': `${account}:root`,
  'sts:getfederationtoken': 'arn:aws:sts::*',
  'ssm:startsession': 'arn:aws:ec2:*:*:instance/*',
  'ssm:sendcommand': 'arn:aws:ec2:*:*:instance/*',
  'ec2:terminateinstances': 'arn:aws:ec2:*:*:instance/*',
  'ec2:stopinstances': 'arn:aws:ec2:*:*:instance/*',
  'ec2:getpassworddata': 'arn:aws:ec2:*:*:instance/*',
  'kms:schedulekeydeletion': 'arn:aws:kms:*:*:key/*',
  'kms:disablekey': 'arn:aws:kms:*:*:key/*',
  'secretsmanager:getsecretvalue': 'arn:aws:secretsmanager:*:*:secret:*',
  'secretsmanager:deletesecret': 'arn:aws:secretsmanager:*:*:secret:*',
  'dynamodb:deletetable': 'arn:aws:dynamodb:*:*:table/*',
  'rds:deletedbinstance': 'arn:aws:rds:*:*:db:*',
  'rds:deletedbcluster': 'arn:aws:rds:*:*:cluster:*',
  'cloudtrail:stoplogging': 'arn:aws:cloudtrail:*:*:trail/*',
  'cloudtrail:deletetrail': 'arn:aws:cloudtrail:*:*:trail/*',
  'ecs:registertaskdefinition': '*',
  'cloudformation:createstack': 'arn:aws:cloudformation:*',
  'codebuild:createproject': 'arn:aws:codebuild:*',
};

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
