import { findAdmin, isAdminUnderConditions } from '../admin.js';
import { breadthCode } from '../breadth-code.js';
import { account } from '../catalog.js';
import type { Policy, Statement } from '../document.js';
import { actionMatches, resourceCovers } from '../evaluate.js';
import type { Remark } from '../fit/remark.js';
import { compilePattern } from '../pattern.js';

const action = 'iam:CreateServiceLinkedRole';

/** The role of a service that nobody has a reason to name: what reaches it reaches every service's. */
const anyRole = compilePattern([`${account}:role/aws-service-role/*`]);

/**
 * Statements that let their holder create the service-linked role of any service. Those that allow everything are the
 * administrator's; a condition on the service's name is what AWS advises.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
 */
export function findServiceLinked(policy: Policy, now: number): readonly Remark[] {
  if (policy.kind !== 'identity') return [];
  const { statements } = policy;
  const open = statements.some(forbids)
    ? []
    : statements.filter((statement) => createsAny(statement) && !isAdminUnderConditions(statement));
  if (open.length === 0) return [];
  const admin = new Set(findAdmin(statements, now).map(({ statement }) => statement));
  return open.flatMap((statement): Remark[] => {
    if (admin.has(statement)) return [];
    return [
      {
        code: `CREATE_SLR_WITH_${breadthCode(statement, action)}`,
        message: 'This statement lets its holder create the service-linked role of any service.',
        fix: 'Limit Resource to the roles of the services that are used, or add the condition iam:AWSServiceName.',
        span: spanIn(statement),
        statement,
        severity: 'low',
      },
    ];
  });
}

function createsAny(statement: Statement): boolean {
  const { effect, actions, resources, conditions } = statement;
  if (effect !== 'Allow' || statement.uncertain === true || actionMatches(actions, action) !== true) return false;
  if (conditions.some(({ key }) => key.toLowerCase() === 'iam:awsservicename')) return false;
  return resourceCovers(resources, anyRole);
}

/** Whatever the Deny excepts was chosen by somebody: the rest is not open any more. */
function forbids({ effect, actions }: Statement): boolean {
  return effect === 'Deny' && actionMatches(actions, action) !== false;
}

function spanIn({ actions, span }: Statement): Remark['span'] {
  if (actions === undefined) return span;
  const named = actions.negated
    ? undefined
    : actions.values.find((value) => actionMatches({ ...actions, values: [value] }, action) === true);
  return named?.span ?? actions.span;
}
