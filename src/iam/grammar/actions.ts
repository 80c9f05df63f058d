import type { Policy, Statement } from '../document.js';
import type { Problems } from './problems.js';
import { shown } from './problems.js';

/** The form of an action: `service:Name`, or wildcards alone. Whether service and name exist is another question. */
export function isAction(text: string): boolean {
  return /^[*?]+$/.test(text) || /^[a-z0-9*?-]+:[a-z0-9*?_-]*$/i.test(text) || isOpenPrefix(text);
}

/** `s3*`: the wildcard may stand for the colon. */
function isOpenPrefix(text: string): boolean {
  return /^[a-z0-9*?-]+$/i.test(text) && text.includes('*');
}

/** Services that refuse a policy of their resources with the action of another service. */
const strict = new Set(['s3', 'sns', 'sqs']);

function isOfAnother(action: string, { kind, service }: Policy): boolean {
  if (kind !== 'resource' || service === undefined || !strict.has(service)) return false;
  const named = /^([a-z0-9-]+):/i.exec(action)?.[1];
  return named !== undefined && named.toLowerCase() !== service;
}

export function checkActions(statement: Statement, policy: Policy, problems: Problems): void {
  for (const value of statement.actions?.values ?? []) {
    if (value.type !== 'text' || value.text.includes('${')) continue;
    if (!isAction(value.text)) problems.add('INVALID_ACTION', value.span, describe(value.text), fixOf(value.text));
    else if (policy.kind === 'trust' && !/^(?:sts:|\*|\?|s[*?t]|st[*?s])/i.test(value.text)) {
      problems.add(
        'UNSUPPORTED_ACTION_IN_POLICY',
        value.span,
        `A trust policy can't have the action "${shown(value.text)}".`,
        'Write sts:AssumeRole, sts:AssumeRoleWithWebIdentity or sts:AssumeRoleWithSAML.',
      );
    } else if (isOfAnother(value.text, policy)) {
      problems.add(
        'UNSUPPORTED_ACTION_IN_POLICY',
        value.span,
        `A policy of ${policy.service ?? ''} can't have the action "${shown(value.text)}" of another service.`,
        `Write an action of ${policy.service ?? ''}, or move the statement to where it belongs.`,
      );
    }
  }
}

function describe(text: string): string {
  if (text.trim() !== text) return `The action "${shown(text)}" has blanks around it and matches nothing.`;
  if (text.includes(',')) return `"${shown(text)}" is one text with commas, not a list of actions: it matches nothing.`;
  return `"${shown(text)}" is no action: it doesn't have the form service:Action.`;
}

function fixOf(text: string): string {
  if (text.includes(','))
    return `Split it: ${JSON.stringify(
      text
        .split(',')
        .slice(0, 20)
        .map((each) => shown(each.trim())),
    )}`;
  return text.trim() !== text ? 'Remove the blanks.' : 'Write service:Action, for example s3:GetObject.';
}
