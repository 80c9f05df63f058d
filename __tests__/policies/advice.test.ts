import { expect, test } from '@jest/globals';
import type { PolicyExample } from '../../src/policies/rule.js';
import { findingsOf } from './sample.js';

const said = (example: PolicyExample): string[] =>
  findingsOf(example).flatMap(({ rule, severity, evidence }) =>
    evidence.code === undefined ? [] : [`${rule} ${severity} ${JSON.stringify(evidence.code).replaceAll('"', '')}`],
  );
const policy = (statement: Record<string, unknown>, kind: PolicyExample['kind'] = 'identity'): PolicyExample => ({
  document: {
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::bucket/*', ...statement }],
  },
  kind,
});
const slr = 'iam:CreateServiceLinkedRole';
const other = 'arn:aws:s3:::bucket';

test.each([
  [{ Action: [] }, 'dead-statement medium EMPTY_ARRAY_ACTION'],
  [{ Resource: [] }, 'dead-statement medium EMPTY_ARRAY_RESOURCE'],
  [{ Condition: { StringEquals: { 'aws:SourceVpce': [] } } }, 'dead-statement medium EMPTY_ARRAY_CONDITION'],
  [{ Condition: { 'ForAnyValue:StringEquals': { 'aws:TagKeys': [] } } }, 'dead-statement medium EMPTY_ARRAY_CONDITION_FORANYVALUE'],
  [{ Condition: { 'ForAllValues:StringEquals': { 'aws:TagKeys': [] } } }, 'policy-advice low EMPTY_ARRAY_CONDITION_FORALLVALUES'],
  [{ Condition: { IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } } }, 'dead-statement medium PRIVATE_IP_ADDRESS'],
  [{ Condition: { DateLessThan: { 'aws:CurrentTime': 'soon' } } }, 'dead-statement medium TYPE_MISMATCH_DATE'],
  [{ Condition: { Bool: { 'aws:SecureTransport': 'yes' } } }, 'dead-statement medium TYPE_MISMATCH_BOOLEAN'],
  [{ Condition: { NumericLessThan: { 's3:TlsVersion': 'new' } } }, 'dead-statement medium TYPE_MISMATCH_NUMBER'],
  [{ Condition: { StringEquals: { 'aws:SourceVpce': 'vpce-*' } } }, 'dead-statement medium WILDCARD_WITHOUT_LIKE_OPERATOR'],
  [{ Sid: '' }, 'policy-advice low EMPTY_SID_VALUE'],
  [{ Action: slr, Resource: '*' }, 'policy-advice low CREATE_SLR_WITH_STAR_IN_RESOURCE'],
  [{ Action: 'iam:CreateService*', Resource: '*' }, 'policy-advice low CREATE_SLR_WITH_STAR_IN_ACTION_AND_RESOURCE'],
  [{ Action: slr, NotResource: other, Resource: undefined }, 'policy-advice low CREATE_SLR_WITH_NOT_RESOURCE'],
  [
    { Action: 'iam:CreateService*', NotResource: other, Resource: undefined },
    'policy-advice low CREATE_SLR_WITH_STAR_IN_ACTION_AND_NOT_RESOURCE',
  ],
])('%j is said once', (statement, want) => {
  expect(said(policy(statement))).toEqual([want]);
});

test('what is needless is shown as it is written', () => {
  const example = policy({ Action: ['s3:GetObject', 's3:Get*'] });
  expect(findingsOf(example).map(({ message }) => message)).toEqual(['"s3:GetObject" is already in "s3:Get*".']);
});

test('a statement that names no Principal says which element is missing', () => {
  expect(said(policy({}, 'resource'))).toEqual(['dead-statement medium MISSING_PRINCIPAL']);
});

test('an empty principal is the dead statement of its policy', () => {
  expect(said(policy({ Principal: { AWS: [] } }, 'resource'))).toEqual(['dead-statement medium EMPTY_ARRAY_PRINCIPAL']);
  expect(said(policy({ Principal: {} }, 'resource'))).toEqual(['dead-statement medium EMPTY_OBJECT_PRINCIPAL']);
});

test('a Deny of creating such roles is somebody having thought of it', () => {
  const create = { Effect: 'Allow', Action: slr, Resource: '*' };
  const deny = { ...create, Effect: 'Deny', Condition: { StringNotEquals: { 'iam:AWSServiceName': 'ecs.amazonaws.com' } } };
  expect(said({ document: { Version: '2012-10-17', Statement: [create, deny] } })).toEqual([]);
});
