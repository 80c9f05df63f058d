import { findEmpty } from '../../iam/advice/form.js';
import { findDead } from '../../iam/dead/index.js';
import { judgeAudience } from '../../oidc/audience.js';
import type { PolicyExample } from '../rule.js';
import { definePolicyRule } from '../rule.js';

const policy = (...statements: unknown[]): PolicyExample => ({ document: { Version: '2012-10-17', Statement: statements } });
const deny = (condition: unknown): PolicyExample => policy({ Effect: 'Deny', Action: '*', Resource: '*', Condition: condition });

export default definePolicyRule({
  id: 'dead-statement',
  severity: 'medium',
  title: 'Statement that can never match',
  why: 'A statement that nothing matches does not do what it was written for: a grant is missing, and a Deny protects nothing.',
  fix: 'Correct the element that keeps the statement from matching, or remove the statement.',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html',
  ],
  bad: [
    policy({ Effect: 'Deny', Action: 's3:GetObject,s3:PutObject', Resource: '*' }),
    policy({ Effect: 'Allow', Action: 's3:', Resource: '*' }),
    policy({ Effect: 'Allow', Action: [], Resource: '*' }),
    deny({ Bool: { 'aws:MultiFactorAuthPresent': 'false' }, Null: { 'aws:MultiFactorAuthPresent': 'true' } }),
    deny({ StringEquals: { 'aws:PrincipalArn': '*' } }),
    deny({ DateLessThan: { 'aws:CurrentTime': '2020-01-01T00:00:00Z' } }),
    deny({ StringEquals: { 'aws:PrincipalAccount': '111122223333' }, StringNotEquals: { 'aws:PrincipalAccount': '111122223333' } }),
    { ...policy({ Effect: 'Deny', Action: 's3:*', Resource: '*' }), kind: 'resource', service: 's3' },
    policy({ Effect: 'Allow', Action: 'execute-api:Invoke', Resource: 'execute-api:/*' }),
  ],
  good: [
    policy({ Effect: 'Deny', Action: ['s3:GetObject', 's3:PutObject'], Resource: '*' }),
    policy({ Effect: 'Allow', NotAction: [], Resource: '*' }),
    deny({ StringLike: { 'aws:PrincipalArn': '*' } }),
    deny({ StringEquals: { 'aws:ResourceTag/glob': '*' } }),
    deny({ DateLessThan: { 'aws:CurrentTime': '2090-01-01T00:00:00Z' } }),
    deny({ NumericLessThan: { 's3:max-keys': '10' }, NumericGreaterThan: { 's3:max-keys': '5' } }),
    {
      ...policy({
        Effect: 'Allow',
        Principal: { Federated: 'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com' },
        Action: 'sts:AssumeRoleWithWebIdentity',
        Condition: { StringEquals: { 'token.actions.githubusercontent.com:sub': 'repo:acme/*' } },
      }),
      kind: 'trust',
    },
    deny({ NotIpAddress: { 'aws:SourceIp': ['10.0.0.0/8'] } }),
    {
      ...policy({ Effect: 'Deny', Principal: '*', Action: 'execute-api:Invoke', Resource: 'execute-api:/prod/GET/pets' }),
      kind: 'resource',
      service: 'execute-api',
    },
  ],
  check({ policy: judged }, report, { now }) {
    const dead = findDead(judged, now);
    // `oidc-trust` says it with the subject that would be right.
    const said = new Set(
      dead.length === 0 ? [] : judgeAudience(judged).flatMap(({ admits, statement }) => (admits === 'nobody' ? [statement] : [])),
    );
    for (const { statement, span, why, fix, code } of dead) {
      if (said.has(statement)) continue;
      const denies = statement.effect === 'Deny';
      const known = code ?? findEmpty(statement).find((each) => each.code !== 'EMPTY_SID_VALUE')?.code;
      report(span, {
        message: `This ${statement.effect ?? 'statement'}${statement.effect === undefined ? '' : ' statement'} can never match: ${why}.${denies ? ' What it was to forbid is not forbidden.' : ''}`,
        fix,
        severity: denies ? 'high' : 'medium',
        statement,
        evidence: { effect: statement.effect ?? null, ...(known === undefined ? {} : { code: known }) },
      });
    }
  },
});
