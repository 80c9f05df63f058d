import { isUnavoidable } from '../../iam/certainty.js';
import type { Statement } from '../../iam/document.js';
import { definePolicyRule } from '../rule.js';

export default definePolicyRule({
  id: 'service-wildcard',
  severity: 'medium',
  title: 'Every action of a service on every resource',
  why: 'A whole service on all resources holds actions that nobody meant to grant, and those that the service gains later.',
  fix: 'Replace the wildcard by the actions that are used, and `*` by the resources they are used on.',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege'],
  bad: [{ document: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 's3:*', Resource: '*' }] } }],
  good: [
    { document: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 's3:Get*', Resource: '*' }] } },
    { document: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 's3:*', Resource: 'arn:aws:s3:::bucket/*' }] } },
    { document: { Version: '2012-10-17', Statement: [{ Effect: 'Deny', Action: 's3:*', Resource: '*' }] } },
    {
      document: {
        Version: '2012-10-17',
        Statement: [
          { Effect: 'Allow', Action: 'iam:*', Resource: '*' },
          { Effect: 'Deny', Action: 'iam:*', Resource: '*' },
        ],
      },
    },
  ],
  check({ policy }, report, { now }) {
    if (policy.kind !== 'identity') return;
    for (const statement of policy.statements) {
      if (statement.effect !== 'Allow' || statement.actions === undefined || statement.actions.negated) continue;
      if (statement.resources?.negated !== false) continue;
      if (!statement.resources.values.some((value) => value.type === 'text' && /^\*+$/.test(value.text))) continue;
      for (const value of statement.actions.values) {
        const service =
          value.type === 'text' && value.text.endsWith('*') ? /^([a-z0-9-]+):\*+$/i.exec(value.text)?.[1]?.toLowerCase() : undefined;
        if (service === undefined || policy.statements.some((other) => takesBack(other, service, now))) continue;
        report(value.span, {
          message: `Allows every action of ${service} on every resource.`,
          statement,
          evidence: { service },
          detail: service,
        });
      }
    }
  },
});

/** A Deny of the whole service that nobody gets round. */
function takesBack(statement: Statement, service: string, now: number): boolean {
  if (statement.effect !== 'Deny' || statement.actions?.negated !== false || statement.resources?.negated !== false) return false;
  const whole = statement.actions.values.some((value) => value.type === 'text' && isWhole(value.text, service));
  const everywhere = statement.resources.values.some((value) => value.type === 'text' && /^\*+$/.test(value.text));
  return whole && everywhere && isUnavoidable(statement, now);
}

function isWhole(text: string, service: string): boolean {
  return /^\*+(?::\*+)?$/.test(text) || text.toLowerCase() === `${service}:*`;
}
