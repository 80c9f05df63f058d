import { findFormAdvice } from '../../iam/advice/form.js';
import { findServiceLinked } from '../../iam/advice/service-linked.js';
import { findDead } from '../../iam/dead/index.js';
import { reportRemarks } from '../remarks.js';
import type { PolicyExample } from '../rule.js';
import { definePolicyRule } from '../rule.js';

const policy = (statement: Record<string, unknown>): PolicyExample => ({
  document: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', ...statement }] },
});
const read = { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::bucket/*' };
const create = { Action: 'iam:CreateServiceLinkedRole' };
const roles = 'arn:aws:iam::*:role/aws-service-role';
const readers = { ...read, Sid: 'Read', Principal: { AWS: '111122223333' } };

export default definePolicyRule({
  id: 'policy-advice',
  severity: 'low',
  title: 'Policy that AWS takes but advises against',
  why: 'What is left out, empty or wider than anybody meant makes a policy do something else than its reader thinks.',
  fix: 'Write what is meant.',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html'],
  bad: [
    { document: { Statement: [read] } },
    policy({ ...read, Sid: '' }),
    policy({ ...read, Condition: { 'ForAllValues:StringEquals': { 'aws:TagKeys': [] } } }),
    policy({ ...read, Action: ['s3:GetObject', 'e?2:DescribeInstances'] }),
    policy({ ...create, Resource: '*' }),
    policy({ ...create, Resource: `${roles}/*` }),
    policy({ Action: 'iam:*', Resource: '*' }),
    policy({ Action: 'iam:CreateService*', NotResource: 'arn:aws:s3:::bucket' }),
    policy({ NotAction: ['iam:Put*', 'iam:Attach*', 'iam:Add*', 's3:*'], NotResource: 'arn:aws:s3:::bucket' }),
    { document: { Version: '2012-10-17', Statement: [readers, { ...readers, Action: 's3:PutObject' }] }, kind: 'resource', service: 's3' },
  ],
  good: [
    policy({ ...read, Action: [] }),
    policy(read),
    policy({ ...create, Resource: `${roles}/ecs.amazonaws.com/*` }),
    policy({ ...create, Resource: '*', Condition: { StringEquals: { 'iam:AWSServiceName': 'ecs.amazonaws.com' } } }),
    policy({ ...create, Resource: '*', Effect: 'Deny' }),
    policy({ Action: '*', Resource: '*' }),
    policy({ NotAction: ['iam:*', 'organizations:*'], Resource: '*' }),
    { ...policy({ ...create, Resource: '*' }), kind: 'boundary' },
    { document: { Version: '2008-10-17', Statement: [readers] }, kind: 'resource', service: 's3' },
  ],
  check({ policy: judged, located }, report, { now }) {
    // `dead-statement` says what is empty where that leaves nothing to match.
    const dead = new Set(findDead(judged, now).map(({ statement }) => statement));
    const form = findFormAdvice(located.document, judged).filter(
      ({ code, statement }) => code === 'EMPTY_SID_VALUE' || !code.startsWith('EMPTY_') || !dead.has(statement),
    );
    reportRemarks([...form, ...findServiceLinked(judged, now)], report);
  },
});
