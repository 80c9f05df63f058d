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

/** Services whose actions work on resources of another service's ARNs, or know none at all. */
const foreign: Record<string, string> = {
  'sts:assumerole': 'arn:*:iam::*:role/*',
  'sts:assumerolewithsaml': 'arn:*:iam::*:role/*',
  'sts:assumerolewithwebidentity': 'arn:*:iam::*:role/*',
  'sts:assumeroot': 'arn:*:iam::*:root',
  'sts:getfederationtoken': 'arn:*:sts::*:federated-user/*',
  'ssm:startsession': 'arn:*:*:*:*:*',
  'ssm:sendcommand': 'arn:*:*:*:*:*',
  'ecs:registertaskdefinition': '*',
  'cloudformation:createstack': 'arn:*:cloudformation:*:*:stack/*',
  'codebuild:createproject': 'arn:*:codebuild:*:*:project/*',
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
  const key = action.toLowerCase();
  const text = resourceText(key);
  return text === undefined ? undefined : compilePattern([text]);
}

function resourceText(key: string): string | undefined {
  const type = typeOf.get(key);
  if (type !== undefined) return type === '*' ? undefined : `arn:*:iam::*:${type}/*`;
  if (starOnly.has(key)) return undefined;
  const text = foreign[key];
  if (text !== undefined) return text === '*' ? undefined : text;
  return `arn:*:${key.slice(0, Math.max(0, key.indexOf(':')))}:*`;
}

/** S3 actions that work on a bucket: an ARN with a slash names objects and never fits. */
export function isBucketAction(action: string): boolean {
  return /^s3:(?:delete|put|create)bucket/i.test(action);
}
