import { textOf } from '../../model/value.js';
import type { Policy, Statement } from '../document.js';
import type { Problems } from './problems.js';

/** What one kind of policy forbids or asks for and others don't. */
export function checkKind(statement: Statement, policy: Policy, problems: Problems): void {
  switch (policy.kind) {
    case 'identity':
    case 'boundary':
    case 'session':
      if (statement.principals !== undefined) {
        problems.add(
          'UNSUPPORTED_PRINCIPAL',
          statement.principals.keySpan,
          "An identity policy can't name principals: it speaks of whoever it is attached to.",
          'Remove the Principal element.',
        );
      }
      return;
    case 'trust':
      return checkTrust(statement, problems);
    case 'scp':
      if (statement.principals !== undefined) {
        problems.add(
          'SCP_SYNTAX_ERROR_PRINCIPAL',
          statement.principals.keySpan,
          "A service control policy can't name principals.",
          'Remove it, and use aws:PrincipalArn in the Condition.',
        );
      }
      return;
    case 'rcp':
      return checkRcp(statement, problems);
    case 'resource':
    case 'endpoint':
      return;
  }
}

function checkTrust(statement: Statement, problems: Problems): void {
  const { principals, resources } = statement;
  if (resources !== undefined) {
    problems.add(
      'ROLE_TRUST_POLICY_SYNTAX_ERROR_RESOURCE',
      resources.keySpan,
      "A role's trust policy has no Resource: it is about the role itself.",
      'Remove the Resource element.',
    );
  }
  if (principals === undefined) {
    return problems.add(
      'MISSING_PRINCIPAL',
      statement.span,
      "The statement of a trust policy doesn't say who may assume the role.",
      'Add a Principal element.',
    );
  }
  if (principals.negated) {
    problems.add(
      'ROLE_TRUST_POLICY_SYNTAX_ERROR_NOTPRINCIPAL',
      principals.keySpan,
      "A role's trust policy can't have NotPrincipal.",
      'Name those who may assume the role in Principal.',
    );
  } else if (statement.effect === 'Allow' && principals.entries.some(({ type }) => type === '*')) {
    problems.add(
      'ROLE_TRUST_POLICY_UNSUPPORTED_WILDCARD_IN_PRINCIPAL',
      principals.span,
      'A role\'s trust policy can\'t have "Principal": "*".',
      'Name those who may assume the role.',
    );
  }
}

function checkRcp(statement: Statement, problems: Problems): void {
  const { principals, actions, effect } = statement;
  if (effect === 'Allow')
    problems.add('RCP_SYNTAX_ERROR_ALLOW', statement.span, 'A resource control policy can only deny.', 'Write "Effect": "Deny".');
  if (
    principals === undefined ||
    principals.negated ||
    !principals.entries.every(({ type, value }) => type === '*' || textOf(value) === '*')
  ) {
    problems.add(
      'RCP_SYNTAX_ERROR_PRINCIPAL',
      principals?.span ?? statement.span,
      'A resource control policy speaks of all principals.',
      'Write "Principal": "*", and narrow it in the Condition.',
    );
  }
  if (actions?.negated === true) {
    problems.add(
      'RCP_SYNTAX_ERROR_NOTACTION',
      actions.keySpan,
      "A resource control policy can't have NotAction.",
      'List the actions in Action.',
    );
  } else if (actions?.values.some((value) => textOf(value) === '*') === true) {
    problems.add(
      'RCP_SYNTAX_ERROR_ACTION',
      actions.span,
      'A resource control policy can\'t have "*" as action.',
      'Name a service: "s3:*".',
    );
  }
}
