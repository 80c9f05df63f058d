import type { Policy, PrincipalEntry, Statement } from '../document.js';
import { parseOperator } from '../operator.js';
import type { Remark } from '../fit/remark.js';
import { shown } from '../grammar/problems.js';

/** Tests of a token's audience as if it had several. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_single-vs-multi-valued-condition-keys.html */
export function findQuantifiedAudiences({ kind, statements }: Policy): readonly Remark[] {
  return kind === 'trust' ? statements.flatMap(quantifiedAudience) : [];
}

/** Sessions that a role's trust policy names beside the role that they are of. */
export function findNamedSessions({ kind, statements }: Policy): readonly Remark[] {
  return kind === 'trust' ? statements.flatMap(sessionsOfRoles) : [];
}

function quantifiedAudience(statement: Statement): Remark[] {
  if (statement.principals?.entries.some(({ type }) => type === 'Federated') !== true) return [];
  return statement.conditions.flatMap((test): Remark[] => {
    const operator = parseOperator(test.operator);
    if (operator?.set !== 'any' || operator.family !== 'string' || !/^(?!saml:).+:o?aud$/i.test(test.key)) return [];
    return [
      {
        code: 'FORANYVALUE_WITH_AUDIENCE_CLAIM_TYPE',
        message: `A token has one ${shown(test.key)}: ForAnyValue is for keys that have several.`,
        fix: `Write ${test.operator.slice(test.operator.indexOf(':') + 1)} without ForAnyValue.`,
        span: test.span,
        statement,
        severity: 'low',
      },
    ];
  });
}

function sessionsOfRoles(statement: Statement): Remark[] {
  const { principals } = statement;
  if (principals === undefined || principals.negated) return [];
  const texts = principals.entries.flatMap(({ type, value }: PrincipalEntry) =>
    type === 'AWS' && value.type === 'text' ? [{ text: value.text, span: value.span }] : [],
  );
  // A role may have a path, which its sessions don't show.
  const roles = new Set(texts.map(({ text }) => text.replace(/^(arn:[^:]*):iam:(:\d{12}:)role\/(?:.*\/)?/, '$1:sts:$2assumed-role/')));
  return texts.flatMap(({ text, span }): Remark[] => {
    const role = /^(arn:[^:]*:sts::\d{12}:assumed-role\/[^/]+)\/./.exec(text)?.[1];
    if (role === undefined || !roles.has(role)) return [];
    return [
      {
        code: 'REDUNDANT_PRINCIPAL_IN_ROLE_TRUST_POLICY',
        message: `The role of the session "${shown(text)}" is named too: the session adds nothing.`,
        fix: 'Remove the session, or the role if only the session is meant.',
        span,
        statement,
        severity: 'low',
      },
    ];
  });
}
