import { actionTexts } from '../action-text.js';
import type { Policy, Statement } from '../document.js';
import type { Problems } from './problems.js';
import { shown } from './problems.js';

/** Services that refuse a policy of their resources with the action of another service. */
const strict = new Set(['s3', 'sns', 'sqs']);

function isOfAnother(action: string, { kind, service }: Policy): boolean {
  if (kind !== 'resource' || service === undefined || !strict.has(service)) return false;
  const named = /^([a-z0-9-]+):/i.exec(action)?.[1];
  return named !== undefined && named.toLowerCase() !== service;
}

export function checkActions(statement: Statement, policy: Policy, problems: Problems): void {
  if (statement.actions === undefined) return;
  const { values } = statement.actions;
  const lenient = policy.kind !== 'trust' && policy.kind !== 'resource';
  for (const [i, text] of actionTexts(statement.actions).entries()) {
    const value = values[i];
    if (text === undefined || text.hasVariable || (lenient && text.isWellFormed) || value?.type !== 'text') continue;
    if (!text.isWellFormed) problems.add('INVALID_ACTION', value.span, describe(value.text), fixOf(value.text));
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
