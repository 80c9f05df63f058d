import { holdsWithout } from '../fit/condition-keys.js';
import type { ConditionTest, Policy, Statement } from '../document.js';
import type { Remark } from '../fit/remark.js';
import { shown } from '../grammar/problems.js';

/** Keys that only requests of an account's own principals have. */
const ofPrincipals = /^aws:(?:principal(?:orgid|orgpaths|account|arn|type)|principaltag\/.+|userid|username)$/;
/** Keys that only requests which a service makes itself have. */
const ofServices = /^aws:source(?:orgid|orgpaths|account|arn)$/;

/**
 * Denies of a resource control policy that also hit who was not meant: a service where only principals were, or one's own
 * principals where only services were. https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps_examples.html
 */
export function findServiceDenials({ kind, statements }: Policy): readonly Remark[] {
  if (kind !== 'rcp') return [];
  return statements.flatMap((statement) => {
    const found = statement.effect === 'Deny' && statement.uncertain !== true ? denial(statement) : undefined;
    return found === undefined ? [] : [{ ...found, statement, severity: 'low' as const }];
  });
}

function denial({ conditions }: Statement): Omit<Remark, 'statement' | 'severity'> | undefined {
  const of = (keys: RegExp): ConditionTest[] => conditions.filter(({ key }) => keys.test(key.toLowerCase()));
  const asked = conditions.find(({ key }) => key.toLowerCase() === 'aws:principalisawsservice');
  const source = reaching(of(ofServices));
  if (source !== undefined) {
    if (asked === undefined) {
      return {
        code: 'RCP_MISSING_RELATED_SERVICE_PRINCIPAL_CONDITION_KEY',
        message: `Requests of your own principals have no ${shown(source.key)}: this denies them too.`,
        fix: 'Add "BoolIfExists": { "aws:PrincipalIsAWSService": "true" } to the condition.',
        span: source.span,
      };
    }
    return asked.values.some((value) => (value.type === 'boolean' ? value.value : value.type === 'text' && /^true$/i.test(value.text)))
      ? {
          code: 'RCP_MISSING_SERVICE_CONDITION_KEY_NULL_CHECK',
          message: `Some services call without ${shown(source.key)}: this denies them too.`,
          fix: 'Add "Null": { "aws:SourceAccount": "false" } to the condition.',
          span: source.span,
        }
      : undefined;
  }
  const principal = reaching(of(ofPrincipals));
  if (principal === undefined || asked !== undefined || of(ofServices).length > 0) return undefined;
  if (conditions.some(({ key }) => key.toLowerCase() === 'aws:principalservicename')) return undefined;
  return {
    code: 'RCP_MISSING_RELATED_PRINCIPAL_CONDITION_KEY',
    message: `A service that acts for you has no ${shown(principal.key)}: this denies it too.`,
    fix: 'Add "BoolIfExists": { "aws:PrincipalIsAWSService": "false" } to the condition.',
    span: principal.span,
  };
}

/** The first test that holds for requests which lack its key, where none of them asks that a key be there. */
function reaching(tests: readonly ConditionTest[]): ConditionTest | undefined {
  return tests.every(holdsWithout) ? tests[0] : undefined;
}
