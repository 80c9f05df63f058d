import type { Value } from '../../model/value.js';
import { entry, textOf } from '../../model/value.js';
import { actionMatches } from '../evaluate.js';
import type { Policy, PrincipalEntry, Statement } from '../document.js';
import type { Problems } from './problems.js';
import { isComputed, shown } from './problems.js';

const keys = ['AWS', 'Service', 'Federated', 'CanonicalUser'];

/** Who a statement names, and in which form. */
export function checkPrincipals(statement: Statement, policy: Policy, problems: Problems): void {
  const { principals } = statement;
  if (principals === undefined) return;
  const value = entry(statement.value, principals.negated ? 'NotPrincipal' : 'Principal')?.value;
  if (value === undefined || isComputed(value)) return;
  if (value.type === 'map') {
    for (const { key, keySpan } of value.entries) {
      if (keys.includes(key)) continue;
      problems.add(
        'INVALID_PRINCIPAL_KEY',
        keySpan,
        `"${shown(key)}" is no kind of principal.`,
        `Write ${keys.join(', ')}, in this spelling.`,
      );
    }
    for (const each of principals.entries) checkEntry(each, policy, problems);
    if (policy.kind === 'trust' && statement.effect === 'Allow') checkAction(statement, principals.entries, problems);
  } else if (value.type === 'text' && value.text !== '*') {
    problems.add(
      'INVALID_PRINCIPAL_FORMAT',
      value.span,
      `"${shown(value.text)}" can't stand alone as a principal.`,
      'Write an object: { "AWS": "..." } or { "Service": "..." }.',
    );
  } else if (value.type !== 'text') problems.type(value.span, 'Principal', 'an object or "*"');
}

function checkEntry({ type, value }: PrincipalEntry, policy: Policy, problems: Problems): void {
  if (value.type !== 'text') {
    if (!isComputed(value)) problems.type(value.span, 'A principal', 'a text');
    return;
  }
  if (value.text.includes('${')) return;
  if (type === 'AWS') checkAws(value.text, value, problems);
  else if (type === 'Service') checkService(value.text, value, problems);
  else if (type === 'Federated' && policy.kind === 'trust') checkFederated(value.text, value, problems);
  else if (type === 'Federated' && policy.kind === 'resource' && policy.service !== undefined) {
    problems.add(
      'FEDERATED_PRINCIPAL_NOT_SUPPORTED',
      value.span,
      `Only a role's trust policy can name an identity provider: a policy of ${policy.service} can't.`,
      'Name the role that its users assume, with AWS.',
    );
  }
}

function checkAws(text: string, { span }: Value, problems: Problems): void {
  if (text === '*' || /^\d{12}$/.test(text) || /^A[A-Z]{3}[A-Z0-9]{12,124}$/.test(text)) return;
  if (/[*?]/.test(text)) {
    return problems.add(
      'UNSUPPORTED_WILDCARD_IN_PRINCIPAL',
      span,
      `A principal can't have a wildcard in part of it: "${shown(text)}".`,
      'Name the principal whole, or name its account and narrow it with ArnLike on aws:PrincipalArn.',
    );
  }
  if (!/^arn:[a-z-]+:(?:iam|sts)::(?:\d{12}|cloudfront):(?:root|[a-z-]+\/.+)$/s.test(text)) {
    problems.add(
      'INVALID_PRINCIPAL_FORMAT',
      span,
      `"${shown(text)}" is no principal of AWS.`,
      'Write the ARN of a user, role or account, or the 12 digits of an account.',
    );
  }
}

/** The domains under which services of AWS are named, over all partitions. */
const serviceDomain =
  /(?:^|\.)(?:amazonaws\.(?:com|com\.cn|eu)|amazon\.com|aws\.com|aws\.dev|aws\.internal|api\.aws|on\.aws|(?:s?c2s|hci|csp\.hci)\.(?:ic|sgov)\.gov|cloud\.adc-e\.uk)$/;

function checkService(text: string, { span }: Value, problems: Problems): void {
  if (text === '*' || (/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(text) && serviceDomain.test(text))) return;
  problems.add('INVALID_SERVICE_PRINCIPAL_FORMAT', span, `"${shown(text)}" is no service principal.`, 'Write it as service.amazonaws.com.');
}

function checkFederated(text: string, { span }: Value, problems: Problems): void {
  const provider = /^arn:[a-z-]+:iam::\d{12}:(?:oidc-provider|saml-provider)\/[^*?]+$/s.test(text);
  if (provider || /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i.test(text)) return;
  problems.add(
    'INVALID_FEDERATED_PRINCIPAL_SYNTAX_IN_ROLE_TRUST_POLICY',
    span,
    `"${shown(text)}" is no identity provider.`,
    'Write the ARN of an OIDC or SAML provider, or the domain of a built-in one.',
  );
}

const actionOf = { saml: 'sts:AssumeRoleWithSAML', web: 'sts:AssumeRoleWithWebIdentity', plain: 'sts:AssumeRole' } as const;

/** The action must be the one that this kind of principal calls. */
function checkAction(statement: Statement, entries: readonly PrincipalEntry[], problems: Problems): void {
  if (statement.actions === undefined || statement.actions.negated || statement.actions.values.length === 0) return;
  const wanted = entries.map(({ type, value }) => {
    const text = textOf(value);
    if (type === 'AWS' || type === 'Service') return actionOf.plain;
    if (type !== 'Federated' || text === undefined) return undefined;
    return /:saml-provider\//.test(text) ? actionOf.saml : actionOf.web;
  });
  const [first] = wanted;
  if (first === undefined || wanted.some((each) => each === undefined)) return;
  if (wanted.some((action) => actionMatches(statement.actions, action as string) !== false)) return;
  const others = Object.values(actionOf).some((action) => actionMatches(statement.actions, action) === true);
  if (others) {
    problems.add(
      'MISMATCHED_ACTION_FOR_PRINCIPAL',
      statement.actions.span,
      `These principals can't call the action: they call ${first}.`,
      `Write ${first}.`,
    );
  }
}
