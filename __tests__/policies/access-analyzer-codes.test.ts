import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import type { PolicyExample } from '../../src/policies/rule.js';
import { findingsOf } from './sample.js';

type Parts = Record<string, unknown>;
type Row = readonly [code: string, bad: PolicyExample, good: PolicyExample];

const version = '2012-10-17';
const raw = (document: unknown, kind: PolicyExample['kind'] = 'identity', service?: string): PolicyExample => ({
  document,
  kind,
  ...(service === undefined ? {} : { service }),
});
const many = (...statements: readonly unknown[]): PolicyExample => raw({ Version: version, Statement: statements });
const read = { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::bucket/*' };
const plain = many(read);
const allow = (parts: Parts): PolicyExample => many({ ...read, ...parts });
const when = (Condition: unknown, parts: Parts = {}): PolicyExample => allow({ Condition, ...parts });
const deny = (Condition: unknown, parts: Parts = {}): PolicyExample => allow({ Effect: 'Deny', Condition, ...parts });
const on = (Resource: unknown): PolicyExample => allow({ Action: 's3:*', Resource });
const only = (parts: Parts): PolicyExample => many({ Effect: 'Allow', ...parts });
const pass = 'iam:PassRole';
const slr = 'iam:CreateServiceLinkedRole';
const slrs = 'arn:aws:iam::*:role/aws-service-role/ecs.amazonaws.com/*';
const role = 'arn:aws:iam::111122223333:role/app';
const bucket = 'arn:aws:s3:::bucket';
const account = { AWS: '111122223333' };

const attached = (parts: Parts, service: string, kind: PolicyExample['kind'] = 'resource'): PolicyExample =>
  raw({ Version: version, Statement: [{ ...read, Principal: account, ...parts }] }, kind, service);
const trust = (parts: Parts): PolicyExample =>
  raw({ Version: version, Statement: [{ Effect: 'Allow', Principal: account, Action: 'sts:AssumeRole', ...parts }] }, 'trust');
const organization = { StringNotEqualsIfExists: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } };
const noService = { BoolIfExists: { 'aws:PrincipalIsAWSService': 'false' } };
const control = (kind: 'scp' | 'rcp', parts: Parts = {}): PolicyExample =>
  raw(
    {
      Version: version,
      Statement: [
        {
          Effect: 'Deny',
          ...(kind === 'rcp' ? { Principal: '*' } : {}),
          Action: 's3:GetObject',
          Resource: '*',
          Condition: { ...organization, ...noService },
          ...parts,
        },
      ],
    },
    kind,
  );
const rcp = (Condition: unknown): PolicyExample => control('rcp', { Condition });
const source = { StringNotEqualsIfExists: { 'aws:SourceOrgID': 'o-a1b2c3d4e5' } };
const ofService = { Bool: { 'aws:PrincipalIsAWSService': 'true' } };

const github = 'token.actions.githubusercontent.com';
const web = (provider: string, Condition: unknown): PolicyExample =>
  trust({
    Principal: { Federated: `arn:aws:iam::111122223333:oidc-provider/${provider}` },
    Action: 'sts:AssumeRoleWithWebIdentity',
    Condition,
  });
const branch = { StringEquals: { [`${github}:aud`]: 'sts.amazonaws.com', [`${github}:sub`]: 'repo:octo/app:ref:refs/heads/main' } };
const saml = { Federated: 'arn:aws:iam::111122223333:saml-provider/sso' };
const audience = { StringEquals: { 'SAML:aud': 'https://signin.aws.amazon.com/saml' } };
const anywhere = (Action: unknown): PolicyExample =>
  trust({
    Principal: { Service: 'rolesanywhere.amazonaws.com' },
    Action,
    Condition: { ArnEquals: { 'aws:SourceArn': 'arn:aws:rolesanywhere:eu-west-1:111122223333:trust-anchor/1a2b' } },
  });
const fill = (count: number): unknown => Array.from({ length: count }, (_, i) => `arn:aws:s3:::bucket-${i}/a-rather-long-name/*`);
const topic = 'arn:aws:sns:eu-west-1:111122223333:topic';
const endpoint = { 'aws:SourceVpce': 'vpce-1a2b3c4d' };
const session = 'arn:aws:sts::111122223333:assumed-role/app/alice';

// prettier-ignore
const rows: readonly Row[] = [
  // ARNs and actions
  ['ARN_ACCOUNT_NOT_ALLOWED', on('arn:aws:s3::111122223333:bucket/*'), on('arn:aws:s3:::bucket/*')],
  ['ARN_REGION_NOT_ALLOWED', on('arn:aws:s3:eu-west-1::bucket/*'), on('arn:aws:s3:::bucket/*')],
  ['INVALID_ARN_ACCOUNT', only({ Action: pass, Resource: 'arn:aws:iam::1111:role/a' }), only({ Action: pass, Resource: role })],
  ['INVALID_ARN_PREFIX', on('bucket/*'), on('*')],
  ['INVALID_ARN_REGION', only({ Action: 'sns:Publish', Resource: topic.replace('eu-west-1', 'eu-west-1a') }), only({ Action: 'sns:Publish', Resource: topic })],
  ['INVALID_ARN_RESOURCE', only({ Action: pass, Resource: 'arn:aws:iam::111122223333:roles/app' }), only({ Action: pass, Resource: role })],
  ['INVALID_ARN_SERVICE_CASE', on('arn:aws:S3:::bucket/*'), on('arn:aws:s3:::bucket/*')],
  ['MISSING_ARN_FIELD', on('arn:aws:s3:bucket'), on('arn:aws:s3:::bucket')],
  ['MISSING_ARN_REGION', only({ Action: 'sns:Publish', Resource: 'arn:aws:sns::111122223333:topic' }), only({ Action: 'sns:Publish', Resource: topic })],
  ['MISSING_ARN_ACCOUNT', only({ Action: pass, Resource: 'arn:aws:iam:::role/app' }), only({ Action: pass, Resource: 'arn:aws:iam::*:role/app' })],
  ['INVALID_PARTITION', on('arn:awz:s3:::bucket/*'), on('arn:aws-cn:s3:::bucket/*')],
  ['INVALID_REGION', when({ StringEquals: { 'aws:RequestedRegion': 'eu-west-1a' } }), when({ StringEquals: { 'aws:RequestedRegion': 'eu-west-1' } })],
  ['INVALID_SERVICE', on('arn:aws::::bucket'), on('arn:aws:s3:::bucket')],
  ['INVALID_SERVICE_IN_ACTION', allow({ Action: 'ss3:GetObject' }), plain],
  ['INVALID_ACTION', allow({ Action: 's3:GetObjects' }), allow({ Action: 's3:GetObject*' })],
  ['UNSUPPORTED_ACTION_IN_POLICY', attached({ Action: 'kms:Decrypt' }, 's3'), attached({}, 's3')],
  ['UNSUPPORTED_RESOURCE_ARN_IN_POLICY', attached({ Resource: topic }, 's3'), attached({ Action: 'sns:Publish', Resource: topic }, 'sns')],
  ['INVALID_KMS_KEY_VALUE', deny({ StringNotEquals: { 's3:x-amz-server-side-encryption-aws-kms-key-id': 'alias/app' } }, { Action: 's3:PutObject' }), deny({ StringNotEquals: { 's3:x-amz-server-side-encryption-aws-kms-key-id': 'arn:aws:kms:eu-west-1:111122223333:key/1a2b' } }, { Action: 's3:PutObject' })],
  ['INVALID_VPC_FORMAT', when({ StringEquals: { 'aws:SourceVpc': 'vpc-12' } }), when({ StringEquals: { 'aws:SourceVpc': 'vpc-1a2b3c4d' } })],
  ['INVALID_VPCE_FORMAT', when({ StringEquals: { 'aws:SourceVpce': 'vpce-12' } }), when({ StringEquals: endpoint })],
  // Structure
  ['DATA_TYPE_MISMATCH', allow({ Action: 7 }), plain],
  ['DUPLICATE_KEYS_WITH_DIFFERENT_CASE', when({ StringEquals: { ...endpoint, 'aws:sourcevpce': 'vpce-1a2b3c4d' } }), when({ StringEquals: endpoint })],
  ['INVALID_EFFECT', allow({ Effect: 'allow' }), plain],
  ['INVALID_POLICY_ELEMENT', allow({ Actions: 's3:GetObject' }), plain],
  ['INVALID_VERSION', raw({ Version: '2012-10-18', Statement: [read] }), plain],
  ['MISSING_ACTION', allow({ Action: undefined }), plain],
  ['MISSING_EFFECT', allow({ Effect: undefined }), plain],
  ['MISSING_PRINCIPAL', trust({ Principal: undefined }), trust({})],
  ['MISSING_RESOURCE', allow({ Resource: undefined }), plain],
  ['MISSING_STATEMENT', raw({ Version: version }), plain],
  ['UNIQUE_SIDS_REQUIRED', many({ ...read, Sid: 'A' }, { ...read, Sid: 'A', Action: 's3:PutObject' }), many({ ...read, Sid: 'A' }, { ...read, Sid: 'B', Action: 's3:PutObject' })],
  ['UNSUPPORTED_SID', allow({ Sid: 'read objects' }), allow({ Sid: 'ReadObjects' })],
  ['UNSUPPORTED_ELEMENT_COMBINATION', allow({ NotAction: 's3:PutObject' }), plain],
  ['UNSUPPORTED_PRINCIPAL', allow({ Principal: account }), plain],
  // Principals
  ['INVALID_PRINCIPAL_FORMAT', trust({ Principal: 'arn:aws:iam::111122223333:root' }), trust({})],
  ['INVALID_PRINCIPAL_KEY', trust({ Principal: { aws: '111122223333' } }), trust({})],
  ['UNSUPPORTED_WILDCARD_IN_PRINCIPAL', trust({ Principal: { AWS: 'arn:aws:iam::111122223333:role/*' } }), trust({ Principal: { AWS: role } })],
  ['INVALID_SERVICE_PRINCIPAL_FORMAT', trust({ Principal: { Service: 'EC2' } }), trust({ Principal: { Service: 'ec2.amazonaws.com' } })],
  ['FEDERATED_PRINCIPAL_NOT_SUPPORTED', attached({ Principal: saml }, 's3'), trust({ Principal: saml, Action: 'sts:AssumeRoleWithSAML', Condition: audience })],
  ['INVALID_FEDERATED_PRINCIPAL_SYNTAX_IN_ROLE_TRUST_POLICY', trust({ Principal: { Federated: 'sso' }, Action: 'sts:AssumeRoleWithSAML' }), web(github, branch)],
  ['MISMATCHED_ACTION_FOR_PRINCIPAL', trust({ Principal: saml, Condition: audience }), trust({ Principal: saml, Action: 'sts:AssumeRoleWithSAML', Condition: audience })],
  ['MISSING_ACTION_FOR_ROLES_ANYWHERE_TRUST_POLICY', anywhere('sts:AssumeRole'), anywhere(['sts:AssumeRole', 'sts:SetSourceIdentity', 'sts:TagSession'])],
  ['ROLE_TRUST_POLICY_SYNTAX_ERROR_NOTPRINCIPAL', trust({ Principal: undefined, NotPrincipal: account }), trust({})],
  ['ROLE_TRUST_POLICY_SYNTAX_ERROR_RESOURCE', trust({ Resource: '*' }), trust({})],
  ['ROLE_TRUST_POLICY_UNSUPPORTED_WILDCARD_IN_PRINCIPAL', trust({ Principal: '*' }), trust({})],
  ['INVALID_ROLE_REFERENCE', trust({ Principal: { AWS: 'AROAAAAABBBBCCCCDDDDE' } }), trust({ Principal: { AWS: role } })],
  ['INVALID_USER_REFERENCE', trust({ Principal: { AWS: 'AIDAAAAABBBBCCCCDDDDE' } }), trust({ Principal: { AWS: role } })],
  ['REDUNDANT_PRINCIPAL_IN_ROLE_TRUST_POLICY', trust({ Principal: { AWS: [role, session] } }), trust({ Principal: { AWS: [`${role}2`, session] } })],
  ['ALLOW_WITH_NOT_PRINCIPAL', attached({ Principal: undefined, NotPrincipal: account }, 's3'), attached({ Effect: 'Deny', Principal: undefined, NotPrincipal: account }, 's3')],
  ['RESTRICT_ACCESS_TO_SERVICE_PRINCIPAL', attached({ Action: 'sns:Publish', Resource: topic, Principal: { Service: 's3.amazonaws.com' } }, 'sns'), attached({ Action: 'sns:Publish', Resource: topic, Principal: { Service: 's3.amazonaws.com' }, Condition: { StringEquals: { 'aws:SourceAccount': '111122223333' } } }, 'sns')],
  ['MISSING_CONDITION_KEY_FOR_OIDC_PRINCIPAL', web('gitlab.com', undefined), web('gitlab.com', { StringEquals: { 'gitlab.com:aud': 'https://gitlab.com', 'gitlab.com:sub': 'project_path:octo/app:ref_type:branch:ref:main' } })],
  ['MISSING_GITHUB_REPO_CONDITION_KEY', web(github, { StringEquals: { [`${github}:aud`]: 'sts.amazonaws.com' } }), web(github, branch)],
  ['SPECIFIC_GITHUB_REPO_AND_BRANCH_RECOMMENDED', web(github, { StringLike: { [`${github}:sub`]: 'repo:octo/*' } }), web(github, branch)],
  ['FORANYVALUE_WITH_AUDIENCE_CLAIM_TYPE', web(github, { StringEquals: { [`${github}:sub`]: branch.StringEquals[`${github}:sub`] }, 'ForAnyValue:StringEquals': { [`${github}:aud`]: 'sts.amazonaws.com' } }), web(github, branch)],
  // Conditions
  ['INVALID_CONDITION_DATA_TYPE', when({ NumericLessThan: { 's3:max-keys': ['10', 20] } }), when({ NumericLessThan: { 's3:max-keys': '10' } }, { Action: 's3:ListBucket', Resource: bucket })],
  ['INVALID_CONDITION_KEY_FORMAT', when({ StringEquals: { SourceVpce: 'vpce-1a2b3c4d' } }), when({ StringEquals: endpoint })],
  ['INVALID_CONDITION_MULTIPLE_BOOLEAN', when({ Bool: { 'aws:SecureTransport': ['true', 'false'] } }), when({ Bool: { 'aws:SecureTransport': 'true' } })],
  ['INVALID_CONDITION_OPERATOR', when({ StringEqual: endpoint }), when({ StringEquals: endpoint })],
  ['INVALID_GLOBAL_CONDITION_KEY', when({ StringEquals: { 'aws:SourceVpces': 'vpce-1a2b3c4d' } }), when({ StringEquals: endpoint })],
  ['INVALID_SERVICE_CONDITION_KEY', when({ StringEquals: { 's3:prefixes': 'a' } }), when({ StringEquals: { 's3:prefix': 'a' } }, { Action: 's3:ListBucket', Resource: bucket })],
  ['UNSUPPORTED_GLOBAL_CONDITION_KEY', when({ ArnLike: { 'aws:ARN': role } }), when({ ArnLike: { 'aws:PrincipalArn': role } })],
  ['MISSING_QUALIFIER', when({ StringEquals: { 'aws:TagKeys': 'team' } }, { Action: 'ec2:CreateTags', Resource: '*' }), when({ 'ForAllValues:StringEquals': { 'aws:TagKeys': 'team' } }, { Action: 'ec2:CreateTags', Resource: '*' })],
  ['NULL_WITH_IF_EXISTS', when({ NullIfExists: { 'aws:SourceVpce': 'false' } }), when({ Null: { 'aws:SourceVpce': 'false' } })],
  ['NULL_WITH_QUALIFIER', when({ 'ForAnyValue:Null': { 'aws:SourceVpce': 'false' } }), when({ Null: { 'aws:SourceVpce': 'false' } })],
  ['MISSING_TAG_KEY_IN_CONDITION', when({ StringEquals: { 'aws:PrincipalTag': 'a' } }), when({ StringEquals: { 'aws:PrincipalTag/team': 'a' } })],
  ['UNSUPPORTED_ACTION_FOR_CONDITION_KEY', when({ StringEquals: { 's3:prefix': 'a' } }), when({ StringEquals: { 's3:prefix': 'a' } }, { Action: 's3:ListBucket', Resource: bucket })],
  ['ALLOW_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE', when({ StringEquals: { 'aws:RequestTag/team': 'a' } }, { Action: 'polly:SynthesizeSpeech', Resource: '*' }), when({ StringEquals: { 'aws:RequestTag/team': 'a' } }, { Action: 'ec2:CreateTags', Resource: '*' })],
  ['DENY_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE', deny({ StringEquals: { 'aws:ResourceTag/team': 'a' } }, { Action: 'polly:SynthesizeSpeech', Resource: '*' }), deny({ StringEquals: { 'aws:ResourceTag/team': 'a' } }, { Action: 'ec2:StartInstances', Resource: '*' })],
  ['PRIVATE_IP_ADDRESS', when({ IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } }), when({ IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } })],
  ['PRIVATE_IP_ADDRESS_SUBSET', when({ IpAddress: { 'aws:SourceIp': ['203.0.113.0/24', '10.0.0.0/8'] } }), when({ IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } })],
  ['PRIVATE_NOT_IP_ADDRESS', deny({ NotIpAddress: { 'aws:SourceIp': '10.0.0.0/8' } }), deny({ NotIpAddress: { 'aws:SourceIp': '203.0.113.0/24' } })],
  ['PRIVATE_NOT_IP_ADDRESS_SUBSET', deny({ NotIpAddress: { 'aws:SourceIp': ['203.0.113.0/24', '10.0.0.0/8'] } }), deny({ NotIpAddress: { 'aws:SourceIp': '203.0.113.0/24' } })],
  ['IMPROVE_IP_RANGE', when({ IpAddress: { 'aws:SourceIp': '203.0.113.7/24' } }), when({ IpAddress: { 'aws:SourceIp': '203.0.113.7/32' } })],
  ['TYPE_MISMATCH_IP_RANGE', when({ IpAddress: { 'aws:SourceIp': 'office' } }), when({ IpAddress: { 'aws:SourceIp': '203.0.113.7' } })],
  ['TYPE_MISMATCH', when({ StringEquals: { 'aws:SecureTransport': 'true' } }), when({ Bool: { 'aws:SecureTransport': 'true' } })],
  ['TYPE_MISMATCH_BOOLEAN', when({ Bool: { 'aws:SecureTransport': 'yes' } }), when({ Bool: { 'aws:SecureTransport': 'true' } })],
  ['TYPE_MISMATCH_DATE', when({ DateLessThan: { 'aws:CurrentTime': 'soon' } }), when({ DateLessThan: { 'aws:CurrentTime': '2999-01-31' } })],
  ['TYPE_MISMATCH_NUMBER', when({ NumericLessThan: { 's3:TlsVersion': 'new' } }), when({ NumericGreaterThan: { 's3:TlsVersion': '1.2' } })],
  ['TYPE_MISMATCH_STRING', when({ BinaryEquals: { 'aws:PrincipalTag/key': 'no base64' } }), when({ BinaryEquals: { 'aws:PrincipalTag/key': 'QUJDREVG' } })],
  ['INVALID_DATE_VALUE', when({ DateLessThan: { 'aws:CurrentTime': '32503680000' } }), when({ DateLessThan: { 'aws:EpochTime': '32503680000' } })],
  ['WILDCARD_WITHOUT_LIKE_OPERATOR', when({ StringEquals: { 'aws:PrincipalArn': 'arn:aws:iam::111122223333:role/*' } }), when({ ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::111122223333:role/*' } })],
  ['WILDCARD_USAGE_TOO_PERMISSIVE', when({ StringLike: { 'aws:PrincipalOrgID': 'o-*' } }), deny({ StringLike: { 'aws:PrincipalOrgID': 'o-*' } })],
  ['STRING_LIKE_OPERATOR_WITH_ARN_CONDITION_KEYS', when({ StringLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/app' } }), when({ ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/app' } })],
  ['FORALLVALUES_WITH_SINGLE_VALUED_KEY', when({ 'ForAllValues:StringEquals': endpoint }), when({ StringEquals: endpoint })],
  ['MISSING_PAIRED_CONDITION_KEYS', when({ IpAddress: { 'aws:VpcSourceIp': '10.0.0.0/8' } }), when({ IpAddress: { 'aws:VpcSourceIp': '10.0.0.0/8' }, StringEquals: endpoint })],
  ['UNTRUSTWORTHY_CONDITION_KEY', when({ StringLike: { 'aws:UserAgent': 'ours*' } }), when({ StringLike: { 'aws:UserAgent': 'ours*' }, StringEquals: endpoint })],
  ['S3_PREFIX_IN_NEGATIVE_CONTEXT', deny({ StringLike: { 's3:prefix': 'private/*' } }, { Action: 's3:ListBucket', Resource: bucket }), deny({ StringNotLike: { 's3:prefix': 'public/*' } }, { Action: 's3:ListBucket', Resource: bucket })],
  ['DYNAMODB_ATTRIBUTES_WITHOUT_SELECT', when({ 'ForAllValues:StringEquals': { 'dynamodb:Attributes': ['name'] } }, { Action: 'dynamodb:Query', Resource: '*' }), when({ 'ForAllValues:StringEquals': { 'dynamodb:Attributes': ['name'] }, StringEqualsIfExists: { 'dynamodb:Select': 'SPECIFIC_ATTRIBUTES' } }, { Action: 'dynamodb:Query', Resource: '*' })],
  ['EQUIVALENT_TO_NULL_FALSE', when({ StringLike: { 'aws:SourceVpce': '*' } }), when({ Null: { 'aws:SourceVpce': 'false' } })],
  ['EQUIVALENT_TO_NULL_TRUE', deny({ StringNotLike: { 'aws:SourceVpce': '*' } }), deny({ Null: { 'aws:SourceVpce': 'true' } })],
  // Variables
  ['MISSING_BRACE_IN_VARIABLE', on('arn:aws:s3:::bucket/${aws:username/*'), on('arn:aws:s3:::bucket/${aws:username}/*')],
  ['MISSING_QUOTE_IN_VARIABLE', on("arn:aws:s3:::bucket/${aws:username, 'none}/*"), on("arn:aws:s3:::bucket/${aws:username, 'none'}/*")],
  ['UNSUPPORTED_SPACE_IN_VARIABLE', on('arn:aws:s3:::bucket/${aws:user name}/*'), on('arn:aws:s3:::bucket/${aws:username}/*')],
  ['EMPTY_VARIABLE', on('arn:aws:s3:::bucket/${}/*'), on('arn:aws:s3:::bucket/${aws:username}/*')],
  ['VARIABLE_UNSUPPORTED_IN_ELEMENT', allow({ Action: 's3:Get${aws:username}' }), on('arn:aws:s3:::bucket/${aws:username}/*')],
  ['VARIABLE_UNSUPPORTED_IN_VERSION', raw({ Version: '2008-10-17', Statement: [{ ...read, Resource: 'arn:aws:s3:::bucket/${aws:username}/*' }] }), on('arn:aws:s3:::bucket/${aws:username}/*')],
  ['INVALID_VARIABLE_FOR_OPERATOR', when({ NumericEquals: { 's3:max-keys': '${aws:username}' } }), when({ StringEquals: { 's3:prefix': '${aws:username}' } }, { Action: 's3:ListBucket', Resource: bucket })],
  // Ceilings and sizes
  ['SCP_SYNTAX_ERROR_PRINCIPAL', control('scp', { Principal: '*' }), control('scp')],
  ['RCP_SYNTAX_ERROR_PRINCIPAL', control('rcp', { Principal: account }), control('rcp')],
  ['RCP_SYNTAX_ERROR_ALLOW', control('rcp', { Effect: 'Allow' }), control('rcp')],
  ['RCP_SYNTAX_ERROR_NOTACTION', control('rcp', { Action: undefined, NotAction: 's3:GetObject' }), control('rcp')],
  ['RCP_SYNTAX_ERROR_ACTION', control('rcp', { Action: '*' }), control('rcp', { Action: 's3:*' })],
  ['RCP_MISSING_RELATED_PRINCIPAL_CONDITION_KEY', rcp(organization), rcp({ ...organization, ...noService })],
  ['RCP_MISSING_RELATED_SERVICE_PRINCIPAL_CONDITION_KEY', rcp(source), rcp({ ...source, ...ofService, Null: { 'aws:SourceAccount': 'false' } })],
  ['RCP_MISSING_SERVICE_CONDITION_KEY_NULL_CHECK', rcp({ ...source, ...ofService }), rcp({ ...source, ...ofService, Null: { 'aws:SourceArn': 'false' } })],
  ['POLICY_SIZE_EXCEEDS_SCP_QUOTA', control('scp', { Resource: fill(1200) }), control('scp')],
  ['POLICY_SIZE_EXCEEDS_RCP_QUOTA', control('rcp', { Resource: fill(1200) }), control('rcp')],
  ['POLICY_SIZE_EXCEEDS_IDENTITY_POLICY_QUOTA', on(fill(1200)), on(fill(3))],
  ['POLICY_SIZE_EXCEEDS_RESOURCE_POLICY_QUOTA', attached({ Resource: fill(1200) }, 's3'), attached({ Resource: fill(3) }, 's3')],
  ['POLICY_SIZE_EXCEEDS_ROLE_TRUST_POLICY_QUOTA', trust({ Principal: { AWS: Array.from({ length: 200 }, (_, i) => `arn:aws:iam::111122223333:role/application-${i}`) } }), trust({})],
  // Breadth
  ['PASS_ROLE_WITH_NOT_RESOURCE', only({ Action: pass, NotResource: bucket }), only({ Action: pass, Resource: role })],
  ['PASS_ROLE_WITH_STAR_IN_RESOURCE', only({ Action: pass, Resource: '*' }), only({ Action: pass, Resource: '*', Condition: { StringEquals: { 'iam:PassedToService': 'ecs-tasks.amazonaws.com' } } })],
  ['PASS_ROLE_WITH_STAR_IN_ACTION_AND_RESOURCE', only({ Action: 'iam:Pass*', Resource: '*' }), only({ Action: 'iam:Pass*', Resource: role })],
  ['PASS_ROLE_WITH_STAR_IN_ACTION_AND_NOT_RESOURCE', only({ Action: 'iam:Pass*', NotResource: bucket }), only({ Action: 'iam:Pass*', Resource: role })],
  ['PASS_ROLE_WITH_STAR_IN_RESOURCE_AND_NOT_ACTION', only({ NotAction: ['iam:Create*', 's3:*'], Resource: '*', Condition: { StringLike: { 'iam:PassedToService': '*' } } }), only({ NotAction: ['iam:*', 'organizations:*'], Resource: '*' })],
  ['CREATE_SLR_WITH_NOT_RESOURCE', only({ Action: slr, NotResource: bucket }), only({ Action: slr, Resource: slrs })],
  ['CREATE_SLR_WITH_STAR_IN_RESOURCE', only({ Action: slr, Resource: '*' }), only({ Action: slr, Resource: slrs })],
  ['CREATE_SLR_WITH_STAR_IN_ACTION_AND_RESOURCE', only({ Action: 'iam:CreateService*', Resource: '*' }), only({ Action: 'iam:CreateService*', Resource: slrs })],
  ['CREATE_SLR_WITH_STAR_IN_ACTION_AND_NOT_RESOURCE', only({ Action: 'iam:CreateService*', NotResource: bucket }), only({ Action: 'iam:CreateService*', Resource: slrs })],
  ['PASS_ROLE_WITH_NOT_ACTION_AND_NOT_RESOURCE', only({ NotAction: ['iam:Create*', 's3:*'], NotResource: bucket, Condition: { StringLike: { 'iam:PassedToService': '*' } } }), only({ NotAction: ['iam:*', 'organizations:*'], NotResource: bucket })],
  ['CREATE_SLR_WITH_NOT_ACTION_AND_NOT_RESOURCE', only({ NotAction: ['iam:Put*', 'iam:Attach*', 'iam:Add*', 's3:*'], NotResource: bucket }), only({ NotAction: ['iam:*', 'organizations:*'], NotResource: bucket })],
  ['CREATE_SLR_WITH_STAR_IN_RESOURCE_AND_NOT_ACTION', only({ NotAction: ['iam:Put*', 'iam:Attach*', 'iam:Add*', 's3:*'], Resource: '*' }), only({ NotAction: ['iam:*', 'organizations:*'], Resource: '*' })],
  ['WILDCARD_IN_SERVICE_NAME', allow({ Action: 'e?2:DescribeInstances', Resource: '*' }), allow({ Action: 'ec2:DescribeInstances', Resource: '*' })],
  // Form and redundancy
  ['MISSING_VERSION', raw({ Statement: [read] }), plain],
  ['UNIQUE_SIDS_RECOMMENDED', raw({ Version: version, Statement: [{ ...read, Principal: account, Sid: 'A' }, { ...read, Principal: account, Sid: 'A', Action: 's3:PutObject' }] }, 'resource', 's3'), attached({ Sid: 'A' }, 's3')],
  ['EMPTY_SID_VALUE', allow({ Sid: '' }), plain],
  ['EMPTY_ARRAY_ACTION', allow({ Action: [] }), plain],
  ['EMPTY_ARRAY_RESOURCE', allow({ Resource: [] }), plain],
  ['EMPTY_ARRAY_PRINCIPAL', attached({ Principal: { AWS: [] } }, 's3'), attached({}, 's3')],
  ['EMPTY_OBJECT_PRINCIPAL', attached({ Principal: {} }, 's3'), attached({}, 's3')],
  ['EMPTY_OBJECT_CONDITION', when({}), plain],
  ['EMPTY_ARRAY_CONDITION', when({ StringEquals: { 'aws:SourceVpce': [] } }), when({ StringEquals: endpoint })],
  ['EMPTY_ARRAY_CONDITION_IFEXISTS', when({ StringEqualsIfExists: { 'aws:SourceVpce': [] } }), when({ Null: { 'aws:SourceVpce': 'true' } })],
  ['EMPTY_ARRAY_CONDITION_FORALLVALUES', when({ 'ForAllValues:StringEquals': { 'aws:TagKeys': [] } }, { Action: 'ec2:CreateTags', Resource: '*' }), when({ 'ForAllValues:StringEquals': { 'aws:TagKeys': ['team'] } }, { Action: 'ec2:CreateTags', Resource: '*' })],
  ['EMPTY_ARRAY_CONDITION_FORANYVALUE', when({ 'ForAnyValue:StringEquals': { 'aws:TagKeys': [] } }, { Action: 'ec2:CreateTags', Resource: '*' }), when({ 'ForAnyValue:StringEquals': { 'aws:TagKeys': ['team'] } }, { Action: 'ec2:CreateTags', Resource: '*' })],
  ['REDUNDANT_ACTION', allow({ Action: ['s3:Get*', 's3:GetObject'] }), allow({ Action: ['s3:GetObject', 's3:GetObjectVersion'] })],
  ['REDUNDANT_RESOURCE', allow({ Resource: [`${bucket}/*`, `${bucket}/a`] }), allow({ Resource: [`${bucket}/a`, `${bucket}/b`] })],
  ['REDUNDANT_STATEMENT', many(read, read), many(read, { ...read, Action: 's3:PutObject' })],
  ['REDUNDANT_CONDITION_VALUE_NUM', when({ NumericLessThan: { 's3:max-keys': ['10', '20'] } }, { Action: 's3:ListBucket', Resource: bucket }), when({ NumericLessThan: { 's3:max-keys': '20' } }, { Action: 's3:ListBucket', Resource: bucket })],
];

const codesOf = (example: PolicyExample): unknown[] => findingsOf(example).map(({ evidence }) => evidence['code']);

test.each(rows)('%s is given, and not to what is near it', (code, bad, good) => {
  expect(codesOf(bad)).toContain(code);
  expect(codesOf(good)).not.toContain(code);
});

test('the page of codes lists what is given, and nothing twice', () => {
  const listed = [
    ...readFileSync('docs/access-analyzer-codes.md', 'utf8').matchAll(/^\| `([A-Z0-9_]+)` +\| (?:\[`[a-z-]+`\]\([^)]*\)[, ]*)+\|$/gm),
  ].map(([, code]) => code);
  expect(listed).toEqual([...new Set(listed)].sort());
  expect(new Set(listed)).toEqual(new Set(['JSON_SYNTAX_ERROR', ...rows.map(([code]) => code)]));
});
