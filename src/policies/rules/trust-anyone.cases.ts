import type { PolicyExample } from '../rule.js';

function trust(...Statement: unknown[]): PolicyExample {
  return { document: { Version: '2012-10-17', Statement }, kind: 'trust', holder: { kind: 'role', name: 'deployer' } };
}

function resource(service: string, ...Statement: unknown[]): PolicyExample {
  return { document: { Version: '2012-10-17', Statement }, kind: 'resource', service };
}

const assume = (Principal: unknown, Condition?: unknown): Record<string, unknown> => ({
  Effect: 'Allow',
  Principal,
  Action: 'sts:AssumeRole',
  ...(Condition === undefined ? {} : { Condition }),
});

const read = (Condition?: unknown, more: Record<string, unknown> = {}): Record<string, unknown> => ({
  Effect: 'Allow',
  Principal: '*',
  Action: 's3:GetObject',
  Resource: 'arn:aws:s3:::acme-data/*',
  ...(Condition === undefined ? {} : { Condition }),
  ...more,
});

const send = (Condition: unknown): Record<string, unknown> => ({
  Effect: 'Allow',
  Principal: { AWS: '*' },
  Action: 'sqs:SendMessage',
  Resource: 'arn:aws:sqs:eu-west-1:111122223333:jobs',
  Condition,
});

export const bad: readonly PolicyExample[] = [
  trust(assume('*')),
  trust(assume({ AWS: '*' })),
  trust(assume({ AWS: ['arn:aws:iam::111122223333:root', '*'] })),
  trust(assume({ AWS: 'arn:aws:iam::*:root' })),
  trust({ ...assume({ Federated: '*' }), Action: 'sts:AssumeRoleWithWebIdentity' }),
  trust({ ...assume('*'), Action: 'sts:*' }),
  trust({ Effect: 'Allow', NotPrincipal: { AWS: 'arn:aws:iam::111122223333:root' }, Action: 'sts:AssumeRole' }),
  trust(assume({ AWS: '*' }, { Bool: { 'aws:SecureTransport': 'true' } })),
  trust(assume({ AWS: '*' }, { Bool: { 'aws:MultiFactorAuthPresent': 'true' } })),
  trust(assume({ AWS: '*' }, { StringLike: { 'sts:ExternalId': '*' } })),
  trust(assume({ AWS: '*' }, { StringLike: { 'sts:RoleSessionName': 'ci-*' } })),
  trust(assume({ AWS: '*' }, { StringLike: { 'aws:PrincipalOrgID': 'o-*' } })),
  trust(assume({ AWS: '*' }, { StringEqualsIfExists: { 'aws:PrincipalOrgID': 'o-acme123456' } })),
  trust(assume({ AWS: '*' }, { StringNotEquals: { 'aws:PrincipalAccount': '111122223333' } })),
  trust(assume({ AWS: '*' }, { ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/deployer' } })),
  trust(assume({ AWS: '*' }, { StringEquals: { 'aws:PrincipalTag/team': 'platform' } })),
  trust(assume({ AWS: '*' }, { IpAddress: { 'aws:SourceIp': '0.0.0.0/0' } })),
  resource('s3', read()),
  resource('s3', read({ StringLike: { 'aws:Referer': 'https://acme.example/*' } })),
  resource('s3', read({ IpAddress: { 'aws:SourceIp': ['0.0.0.0/1', '128.0.0.0/1'] } })),
  resource('s3', read({ StringEquals: { 's3:ExistingObjectTag/public': 'yes' } })),
  resource('s3', read(undefined, { Principal: { AWS: ['*'] } })),
  resource('kms', { Effect: 'Allow', Principal: { AWS: '*' }, Action: 'kms:*', Resource: '*' }),
  resource('kms', {
    Effect: 'Allow',
    Principal: { AWS: '*' },
    Action: 'kms:Decrypt',
    Resource: '*',
    Condition: { StringEquals: { 'kms:ViaService': 's3.eu-west-1.amazonaws.com' } },
  }),
  resource('sqs', send({ ArnLike: { 'aws:SourceArn': 'arn:aws:sns:*:*:*' } })),
  resource('s3', { Effect: 'Allow', NotPrincipal: { AWS: 'arn:aws:iam::111122223333:root' }, Action: 's3:*', Resource: '*' }),
];

export const good: readonly PolicyExample[] = [
  trust(assume({ AWS: 'arn:aws:iam::111122223333:root' })),
  trust(assume({ Service: 'ec2.amazonaws.com' })),
  trust({ ...assume('*'), Effect: 'Deny' }),
  trust({ ...assume('*'), Action: [] }),
  trust(assume({ AWS: '*' }, { StringEquals: { 'aws:PrincipalOrgID': 'o-acme123456' } })),
  trust(assume({ AWS: '*' }, { 'ForAnyValue:StringLike': { 'aws:PrincipalOrgPaths': 'o-acme123456/*' } })),
  trust(assume({ AWS: '*' }, { StringEquals: { 'aws:PrincipalAccount': ['111122223333'] } })),
  trust(assume({ AWS: '*' }, { ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::111122223333:role/ci-*' } })),
  trust(assume({ AWS: '*' }, { StringEquals: { 'sts:ExternalId': 'a-long-external-id' } })),
  trust(assume({ AWS: '*' }, { StringEquals: { 'aws:PrincipalOrgID': '${aws:ResourceOrgID}' } })),
  trust(assume({ AWS: '*' }), {
    Effect: 'Deny',
    Principal: '*',
    Action: 'sts:AssumeRole',
    Condition: { StringNotEquals: { 'aws:PrincipalOrgID': 'o-acme123456' } },
  }),
  resource('s3', { ...read(), Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
  resource('s3', read({ IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } })),
  resource('s3', read({ StringEquals: { 'aws:SourceVpce': 'vpce-0123456789abcdef0' } })),
  resource('s3', read({ StringEquals: { 's3:DataAccessPointAccount': '111122223333' } })),
  resource('s3', read({ StringLike: { 'aws:userid': ['AROAEXAMPLE:*', '111122223333'] } })),
  resource(
    's3',
    read(
      { ArnLike: { 'aws:SourceArn': 'arn:aws:cloudfront::111122223333:distribution/X' } },
      { Principal: { Service: 'cloudfront.amazonaws.com' } },
    ),
  ),
  resource('sqs', send({ ArnEquals: { 'aws:SourceArn': 'arn:aws:sns:eu-west-1:111122223333:news' } })),
  resource('sqs', send({ ArnEquals: { 'aws:SourceArn': 'arn:aws:s3:::acme-uploads' } })),
  resource('sns', { ...send({ StringEquals: { 'AWS:SourceOwner': '111122223333' } }), Action: ['sns:Publish', 'sns:Subscribe'] }),
  resource('kms', {
    Effect: 'Allow',
    Principal: { AWS: '*' },
    Action: 'kms:Decrypt',
    Resource: '*',
    Condition: { StringEquals: { 'kms:CallerAccount': '111122223333', 'kms:ViaService': 's3.eu-west-1.amazonaws.com' } },
  }),
  resource('elasticfilesystem', {
    Effect: 'Allow',
    Principal: { AWS: '*' },
    Action: 'elasticfilesystem:ClientMount',
    Condition: { Bool: { 'elasticfilesystem:AccessedViaMountTarget': 'true' } },
  }),
  { ...resource('s3', { Effect: 'Allow', Principal: '*', Action: '*', Resource: '*' }), kind: 'endpoint' },
  { ...resource('s3', { Effect: 'Deny', Principal: '*', Action: 's3:*', Resource: '*' }), kind: 'rcp' },
];
