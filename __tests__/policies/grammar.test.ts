import { expect, test } from '@jest/globals';
import type { PolicyKind } from '../../src/iam/kind.js';
import { readPolicy } from '../../src/iam/read.js';
import { valueOf } from './sample.js';

const sound = { Effect: 'Allow', Action: 's3:GetObject', Resource: '*' };
const version = '2012-10-17';
const codes = (document: unknown, kind: PolicyKind = 'identity'): string[] =>
  readPolicy(valueOf(document), kind).problems.map(({ code }) => code);
const one = (more: Record<string, unknown>, kind: PolicyKind = 'identity'): string[] =>
  codes({ Version: version, Statement: [{ ...sound, ...more }] }, kind);
const ofBucket = (Action: unknown): string[] =>
  readPolicy(valueOf({ Version: version, Statement: [{ ...sound, Principal: '*', Action }] }), 'resource', 's3').problems.map(
    ({ code }) => code,
  );
const when = (condition: unknown): string[] => one({ Condition: condition });
const trusted = (more: Record<string, unknown>): string[] =>
  codes(
    { Version: version, Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { AWS: '111122223333' }, ...more }] },
    'trust',
  );

const refused: [string, string[]][] = [
  ['DATA_TYPE_MISMATCH', codes([sound])],
  ['DATA_TYPE_MISMATCH', codes('none')],
  ['JSON_SYNTAX_ERROR', codes('{"Version":"2012-10-17","Statement":[}')],
  ['DATA_TYPE_MISMATCH', codes({ Version: 20121017, Statement: [sound] })],
  ['DATA_TYPE_MISMATCH', codes({ Version: version, Statement: 'none' })],
  ['DATA_TYPE_MISMATCH', one({ Condition: null })],
  ['DATA_TYPE_MISMATCH', one({ Condition: [] })],
  ['DATA_TYPE_MISMATCH', when({ StringEquals: ['aws:SourceIp'] })],
  ['DATA_TYPE_MISMATCH', when({ StringEquals: { 'aws:SourceArn': null } })],
  ['DATA_TYPE_MISMATCH', one({ Action: [1] })],
  ['INVALID_VERSION', codes({ Version: '2012-10-18', Statement: [sound] })],
  ['INVALID_POLICY_ELEMENT', codes({ Version: version, Statement: [sound], Statements: [] })],
  ['INVALID_POLICY_ELEMENT', one({ Actions: 's3:GetObject' })],
  ['MISSING_STATEMENT', codes({ Version: version })],
  ['MISSING_EFFECT', one({ Effect: undefined })],
  ['INVALID_EFFECT', one({ Effect: 'allow' })],
  ['MISSING_ACTION', one({ Action: undefined })],
  ['MISSING_RESOURCE', one({ Resource: undefined })],
  [
    'MISSING_ACTION_FOR_ROLES_ANYWHERE_TRUST_POLICY',
    trusted({ Principal: { Service: 'rolesanywhere.amazonaws.com' }, Action: ['sts:AssumeRole', 'sts:TagSession'] }),
  ],
  ['MISSING_PRINCIPAL', trusted({ Principal: undefined })],
  ['UNSUPPORTED_ELEMENT_COMBINATION', one({ NotAction: 's3:PutObject' })],
  ['UNSUPPORTED_ELEMENT_COMBINATION', one({ NotResource: '*' })],
  ['UNSUPPORTED_PRINCIPAL', one({ Principal: '*' })],
  ['UNSUPPORTED_SID', one({ Sid: 'with a blank' })],
  [
    'UNIQUE_SIDS_REQUIRED',
    codes({
      Version: version,
      Statement: [
        { ...sound, Sid: 'A' },
        { ...sound, Sid: 'A' },
      ],
    }),
  ],
  ['INVALID_ACTION', one({ Action: 's3:Get:Object' })],
  ['INVALID_ACTION', one({ Action: 's3:GetObject,s3:PutObject' })],
  ['INVALID_ACTION', one({ Action: 's3:GetObject ' })],
  ['INVALID_ACTION', one({ Action: 'GetObject' })],
  ['INVALID_ARN_PREFIX', one({ Resource: 'my-bucket/*' })],
  ['MISSING_ARN_FIELD', one({ Resource: 'arn:aws:s3:my-bucket' })],
  ['INVALID_SERVICE', one({ Resource: 'arn:aws::iam::111122223333:role/x' })],
  ['INVALID_PARTITION', one({ Resource: 'arn:asw:s3:::my-bucket' })],
  ['INVALID_ARN_ACCOUNT', one({ Resource: 'arn:aws:sqs:us-east-1:12345:q' })],
  ['INVALID_ARN_SERVICE_CASE', one({ Resource: 'arn:aws:S3:::my-bucket' })],
  ['ARN_REGION_NOT_ALLOWED', one({ Resource: 'arn:aws:s3:us-east-1:111122223333:my-bucket' })],
  ['ARN_ACCOUNT_NOT_ALLOWED', one({ Resource: 'arn:aws:s3::111122223333:my-bucket' })],
  ['ARN_ACCOUNT_NOT_ALLOWED', one({ Resource: 'arn:aws:route53::111122223333:hostedzone/Z1' })],
  ['ARN_REGION_NOT_ALLOWED', one({ Resource: 'arn:aws:sts:eu-west-1:111122223333:assumed-role/r/s' })],
  ['ARN_REGION_NOT_ALLOWED', one({ Resource: 'arn:aws:globalaccelerator:us-west-2:111122223333:accelerator/a' })],
  ['MISSING_ARN_REGION', one({ Resource: 'arn:aws:sqs::111122223333:q' })],
  ['MISSING_ARN_REGION', one({ Resource: 'arn:aws:lambda:::function:f' })],
  ['INVALID_ARN_REGION', one({ Resource: 'arn:aws:sqs:us-est-1:111122223333:q' })],
  ['INVALID_ARN_REGION', one({ Resource: 'arn:aws:ec2:us-east-1a:111122223333:instance/*' })],
  ['INVALID_ARN_REGION', one({ Resource: 'arn:aws-cn:sqs:us-east-1:111122223333:q' })],
  ['INVALID_REGION', when({ StringEquals: { 'aws:RequestedRegion': ['eu-west-1', 'eu-wset-1'] } })],
  ['INVALID_VPC_FORMAT', when({ StringEquals: { 'aws:SourceVpc': 'vpc-12345' } })],
  ['INVALID_VPCE_FORMAT', when({ StringNotEquals: { 'aws:sourceVpce': ['vpce-1a2b3c4d', 'vpc-1a2b3c4d'] } })],
  ['INVALID_KMS_KEY_VALUE', when({ StringEquals: { 's3:x-amz-server-side-encryption-aws-kms-key-id': 'alias/app' } })],
  ['INVALID_PRINCIPAL_KEY', trusted({ Principal: { aws: '111122223333' } })],
  ['INVALID_PRINCIPAL_FORMAT', trusted({ Principal: '111122223333' })],
  ['INVALID_PRINCIPAL_FORMAT', trusted({ Principal: { AWS: 'bob' } })],
  ['UNSUPPORTED_WILDCARD_IN_PRINCIPAL', trusted({ Principal: { AWS: 'arn:aws:iam::*:root' } })],
  ['INVALID_SERVICE_PRINCIPAL_FORMAT', trusted({ Principal: { Service: 'somethingelse' } })],
  ['INVALID_SERVICE_PRINCIPAL_FORMAT', trusted({ Principal: { Service: 'lambda.amazonaw.com' } })],
  ['INVALID_SERVICE_PRINCIPAL_FORMAT', trusted({ Principal: { Service: ['ec2.amazonaws.com', 'ec2.amazonaws.com.evil.example'] } })],
  ['ROLE_TRUST_POLICY_SYNTAX_ERROR_RESOURCE', trusted({ Resource: '*' })],
  ['ROLE_TRUST_POLICY_SYNTAX_ERROR_RESOURCE', trusted({ NotResource: '*' })],
  ['ROLE_TRUST_POLICY_SYNTAX_ERROR_NOTPRINCIPAL', trusted({ Principal: undefined, NotPrincipal: { AWS: '111122223333' } })],
  ['ROLE_TRUST_POLICY_UNSUPPORTED_WILDCARD_IN_PRINCIPAL', trusted({ Principal: '*' })],
  ['UNSUPPORTED_ACTION_IN_POLICY', trusted({ Action: 's3:GetObject' })],
  [
    'MISMATCHED_ACTION_FOR_PRINCIPAL',
    trusted({ Principal: { Federated: 'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com' } }),
  ],
  ['INVALID_CONDITION_OPERATOR', when({ 'ForSomeValue:StringEquals': { 'aws:TagKeys': 'a' } })],
  ['INVALID_CONDITION_OPERATOR', when({ StringMatches: { 'aws:SourceArn': 'a' } })],
  ['NULL_WITH_IF_EXISTS', when({ NullIfExists: { 'aws:SourceArn': 'true' } })],
  ['INVALID_CONDITION_KEY_FORMAT', when({ Bool: { MultiFactorAuthPresent: 'true' } })],
  ['INVALID_GLOBAL_CONDITION_KEY', when({ Bool: { 'aws:MultiFactorAuthPresnt': 'true' } })],
  ['INVALID_CONDITION_DATA_TYPE', when({ StringEquals: { 'aws:SourceArn': ['a', 1, true] } })],
  ['INVALID_CONDITION_MULTIPLE_BOOLEAN', when({ Bool: { 'aws:SecureTransport': ['true', 'false'] } })],
  ['DUPLICATE_KEYS_WITH_DIFFERENT_CASE', when({ StringEquals: { 'aws:SourceArn': 'a', 'AWS:sourcearn': 'b' } })],
  ['MISSING_TAG_KEY_IN_CONDITION', when({ StringEquals: { 'aws:RequestTag': 'a' } })],
  ['MISSING_QUALIFIER', when({ StringEquals: { 'aws:TagKeys': 'a' } })],
  ['TYPE_MISMATCH_IP_RANGE', when({ IpAddress: { 'aws:SourceIp': '10.0.0.0/64' } })],
  ['VARIABLE_UNSUPPORTED_IN_VERSION', codes({ Statement: [{ ...sound, Resource: 'arn:aws:s3:::b/${aws:username}' }] })],
  ['VARIABLE_UNSUPPORTED_IN_ELEMENT', one({ Action: 's3:${aws:username}' })],
  ['INVALID_VARIABLE_FOR_OPERATOR', when({ NumericEquals: { 's3:max-keys': '${aws:username}' } })],
  ['MISSING_BRACE_IN_VARIABLE', one({ Resource: 'arn:aws:s3:::b/${aws:username' })],
  ['EMPTY_VARIABLE', one({ Resource: 'arn:aws:s3:::b/${}' })],
  ['UNSUPPORTED_SPACE_IN_VARIABLE', one({ Resource: 'arn:aws:s3:::b/${aws: username}' })],
  ['SCP_SYNTAX_ERROR_PRINCIPAL', one({ Principal: '*' }, 'scp')],
  ['UNSUPPORTED_ACTION_IN_POLICY', ofBucket('ec2:RunInstances')],
  ['MISSING_VERSION', codes({ Statement: [{ ...sound, Effect: 'Deny', Principal: '*' }] }, 'rcp')],
  ['RCP_SYNTAX_ERROR_ALLOW', one({ Principal: '*' }, 'rcp')],
  ['RCP_SYNTAX_ERROR_PRINCIPAL', one({ Effect: 'Deny', Principal: { AWS: '111122223333' } }, 'rcp')],
  ['RCP_SYNTAX_ERROR_NOTACTION', one({ Effect: 'Deny', Principal: '*', Action: undefined, NotAction: 's3:*' }, 'rcp')],
  ['RCP_SYNTAX_ERROR_ACTION', one({ Effect: 'Deny', Principal: '*', Action: ['*'] }, 'rcp')],
  [
    'POLICY_SIZE_EXCEEDS_IDENTITY_POLICY_QUOTA',
    one({ Action: Array.from({ length: 600 }, (_, i) => `s3:GetObject${'x'.repeat(10)}${i}`) }),
  ],
];

test.each(refused.map(([code, found], i) => [i, code, found] as const))('%d %s', (_, code, found) => {
  expect(found).toContain(code);
});

const accepted: [string, string[]][] = [
  ['plain', one({})],
  ['one statement', codes({ Version: version, Id: 'x', Statement: sound })],
  ['wildcards', one({ Action: ['s3:*', '*', 's*:Get?bject', 'ec2:Create*'], Resource: ['*', 'arn:aws:ec2:*::snapshot/*', 'arn:*'] })],
  [
    'SCP in full language',
    one({ Action: undefined, NotAction: '*:Get*', Resource: undefined, NotResource: 'arn:aws:s3:::b', Condition: {} }, 'scp'),
  ],
  [
    'Regions',
    one({
      Resource: [
        'arn:aws:sqs:*:111122223333:q',
        'arn:aws:sqs:ap-southeast-7:111122223333:q',
        'arn:aws-us-gov:sqs:us-gov-west-1:111122223333:q',
        'arn:aws-iso-b:sqs:us-isob-east-1:111122223333:q',
        'arn:aws:ssm:*::document/AWS-RunShellScript',
        'arn:aws:sqs:REGION:111122223333:q',
        'arn:aws:rds::111122223333:global-cluster:g',
        'arn:aws:cloudwatch::111122223333:dashboard/d',
        'arn:aws:route53:::hostedzone/Z1',
      ],
    }),
  ],
  ['Regions that are asked for', when({ StringNotEquals: { 'aws:RequestedRegion': ['eu-west-1', 'us-gov-east-1', 'eusc-de-east-1'] } })],
  ['some Regions', when({ StringLike: { 'aws:RequestedRegion': 'eu-*' } })],
  ['networks', when({ StringEquals: { 'aws:SourceVpc': ['vpc-1a2b3c4d', 'vpc-0123456789abcdef0', 'vpc-EXAMPLE', '${vpc}'] } })],
  ['variable', one({ Resource: ['arn:aws:iam::*:mfa/${aws:username}', "arn:aws:s3:::b/${aws:PrincipalTag/team, 'none'}/*"] })],
  ['a template’s names', one({ Resource: ['arn:aws:s3:::${bucket}/*', 'arn:${AWS::Partition}:s3:::b'] })],
  ['unquoted boolean', when({ Bool: { 'aws:SecureTransport': true } })],
  ['issuer’s keys', when({ StringEquals: { 'oidc.eks.eu-west-1.amazonaws.com/id/ABC:sub': 'system:serviceaccount:a:b' } })],
  ['a key not heard of', when({ StringEquals: { 'aws:SomethingNewEntirely': 'a' } })],
  ['trust', trusted({ Action: ['sts:AssumeRole', 'sts:TagSession', 'sts:SetSourceIdentity'] })],
  [
    'trust of a cognito pool',
    trusted({ Principal: { Federated: 'cognito-identity.amazonaws.com' }, Action: 'sts:AssumeRoleWithWebIdentity' }),
  ],
  ['a Sid of a key policy', codes({ Version: version, Statement: [{ ...sound, Sid: 'Enable IAM', Principal: { AWS: '*' } }] }, 'resource')],
  [
    'the short form of an API’s resources',
    codes(
      {
        Version: version,
        Statement: [{ ...sound, Principal: '*', Action: 'execute-api:Invoke', Resource: ['execute-api:/*', 'execute-api:/prod/GET/pets'] }],
      },
      'resource',
    ),
  ],
  [
    'the origin identity of a distribution',
    codes(
      {
        Version: version,
        Statement: [{ ...sound, Principal: { AWS: 'arn:aws:iam::cloudfront:user/CloudFront Origin Access Identity E1' } }],
      },
      'resource',
    ),
  ],
];

test.each(accepted)('%s is accepted', (_, found) => {
  expect(found).toEqual([]);
});

test('an action of its own service, in whatever spelling, is right in the policy of a resource', () => {
  for (const action of ['s3:GetObject', 'S3:*', '*', 's3*', ['s3:Get*', 's3:Put*']]) expect(ofBucket(action)).toEqual([]);
});
