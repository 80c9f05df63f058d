import type { EscalationVerdict } from '../iam/escalation.js';
import type { HolderKind } from '../iam/kind.js';
import { table } from '../model/table.js';

/** How a principal can give itself more, for people. */
export function escalationMessage({ certain, path, further }: EscalationVerdict, kind: HolderKind | 'unknown', name: string): string {
  const who = kind === 'unknown' ? 'Whoever holds this policy' : `The ${kind === 'permission-set' ? 'permission set' : kind} ${name}`;
  const unless = certain ? '' : ', unless a condition, boundary or resource that limits it stands in the way';
  return `${who} can give itself more with ${enumerated(path)}${unless}.${alsoGranted(further)}`;
}

function alsoGranted(further: readonly (readonly string[])[]): string {
  const [first] = further;
  if (first === undefined) return '';
  if (further.length === 1) return ` The same words also grant ${enumerated(first)}.`;
  return ` The same words grant ${further.length} further ways, ${enumerated(first)} among them.`;
}

const ownRights = new Set(['iam:PutUserPolicy', 'iam:PutRolePolicy', 'iam:AttachUserPolicy', 'iam:AttachRolePolicy']);
const ownKeys = new Set(['iam:CreateAccessKey', 'iam:CreateLoginProfile', 'iam:UpdateLoginProfile']);

/** The mend: what to remove, or the block that takes the way its power. In a file of Terraform `${` is written twice. */
export function escalationFix({ path }: EscalationVerdict, kind: HolderKind | 'unknown', file: string): string {
  const [first = '', second] = path;
  if (first === 'iam:PassRole' && second !== undefined) {
    return `Remove one of these actions, or pass only roles that are no stronger than the holder: ${passing(serviceOf(second))}.`;
  }
  if (ownRights.has(first)) {
    const condition = { Condition: { StringEquals: { 'iam:PermissionsBoundary': 'arn:aws:iam::YOUR-ACCOUNT-ID:policy/THE-BOUNDARY' } } };
    return `Remove ${first}, or allow it on those alone who have a boundary: ${JSON.stringify(condition)}.`;
  }
  if (ownKeys.has(first) && (kind === 'user' || kind === 'group')) {
    const own = `${/\.(?:tf|tofu)$/.test(file) ? '$' : ''}\${aws:username}`;
    return `Remove ${first}, or let everybody do it for himself alone: {"Resource":"arn:aws:iam::*:user/${own}"}.`;
  }
  return `Remove ${path.length === 1 ? first : 'one of these actions'}, or limit its Resource to what the holder works on.`;
}

function passing(host: string): string {
  return JSON.stringify({
    Effect: 'Allow',
    Action: 'iam:PassRole',
    Resource: 'arn:aws:iam::YOUR-ACCOUNT-ID:role/THE-ROLE',
    Condition: { StringEquals: { 'iam:PassedToService': host } },
  });
}

/** The name under which a service takes a role, where it is not that of its actions. */
const hosts: Readonly<Record<string, string>> = table({ ecs: 'ecs-tasks', apprunner: 'tasks.apprunner' });

function serviceOf(action: string): string {
  const service = action.slice(0, action.indexOf(':'));
  return `${hosts[service] ?? service}.amazonaws.com`;
}

function enumerated(actions: readonly string[]): string {
  return actions.length < 2 ? (actions[0] ?? '') : `${actions.slice(0, -1).join(', ')} and ${actions.at(-1) ?? ''}`;
}
