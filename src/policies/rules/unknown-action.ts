import type { UnknownAction } from '../../iam/catalog/unknown.js';
import { unknownActions } from '../../iam/catalog/unknown.js';
import type { Statement } from '../../iam/document.js';
import { shown } from '../../iam/grammar/problems.js';
import type { PolicyExample } from '../rule.js';
import { definePolicyRule } from '../rule.js';

const policy = (statement: Record<string, unknown>): PolicyExample => ({
  document: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Resource: '*', ...statement }] },
});

/** So old a catalogue may lack what AWS has added since. In milliseconds. */
const aged = 365 * 24 * 3600 * 1000;

export default definePolicyRule({
  id: 'unknown-action',
  severity: 'medium',
  title: 'Action that AWS has not',
  why: 'A name that stands for no action allows nothing and denies nothing; as an exception from NotAction it excepts nothing.',
  fix: 'Write the name of the action as the service authorization reference has it.',
  references: ['https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html'],
  bad: [
    policy({ Action: 's3:ListObjects' }),
    policy({ Action: ['s3:GetObject', 's3:GetObjekt'] }),
    policy({ Action: 's4:GetObject' }),
    policy({ Action: 'ec2:Frobnicate*' }),
    policy({ Effect: 'Deny', Action: 'iam:DeleteUsers' }),
    policy({ NotAction: ['iam:*', 'organisations:*'] }),
    { ...policy({ Action: 'dynamodb:GetIten' }), kind: 'boundary' },
  ],
  good: [
    policy({ Action: ['s3:getobject', 'S3:Get*', 's3:*', 's*:GetObject', '*', '*:*', 'ec2:Create?ags'] }),
    policy({ NotAction: ['iam:*', 'organizations:*', 'account:*'] }),
    policy({ Action: ['execute-api:Invoke', 'es:ESHttpGet', 'iot:Publish', 'rds-db:connect', 'kafka-cluster:Connect'] }),
    {
      ...policy({ Action: 'SNS:Receive', Principal: '*', Resource: 'arn:aws:sns:us-east-1:111122223333:t' }),
      kind: 'resource',
      service: 'sns',
    },
    policy({ Action: 's3:${action}' }),
    policy({ Action: 'deepracer:*' }),
  ],
  check({ policy: judged }, report, { now, catalog }) {
    if (catalog === undefined) return;
    const old = now - Date.parse(catalog.date) > aged;
    for (const statement of judged.statements) {
      for (const found of unknownActions(statement.actions, catalog)) {
        const effect = statement.effect ?? 'Allow';
        const negated = statement.actions?.negated === true;
        report(found.value.span, {
          message: `${whatIsWrong(found)} ${consequence(effect, negated)}${old ? ` What AWS has added since ${catalog.date} is not known here.` : ''}`,
          ...(found.meant === undefined ? {} : { fix: `Write ${found.meant}${effect === 'Allow' ? ', if that is meant' : ''}.` }),
          severity: old || (effect === 'Allow' && !negated) ? 'low' : 'medium',
          statement,
          evidence: { code: found.code, action: shown(found.text), ...(found.meant === undefined ? {} : { meant: found.meant }) },
          detail: `${found.code} ${found.text}`,
        });
      }
    }
  },
});

function whatIsWrong({ code, text }: UnknownAction): string {
  const [service = ''] = text.split(':');
  if (code === 'INVALID_SERVICE_IN_ACTION') return `AWS has no service with the prefix "${shown(service)}".`;
  return /[*?]/.test(text) ? `No action of AWS matches "${shown(text)}".` : `AWS has no action "${shown(text)}".`;
}

function consequence(effect: NonNullable<Statement['effect']>, negated: boolean): string {
  if (negated)
    return effect === 'Allow' ? 'NotAction excepts nothing by it, and grants more than was meant.' : 'NotAction excepts nothing by it.';
  return effect === 'Allow' ? 'It grants nothing.' : 'What it was to forbid is not forbidden.';
}
