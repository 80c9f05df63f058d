import type { LiveRole } from '../model/aws.js';
import type { Context } from './context.js';
import { iamNotChecked, iamUnread, type Unread } from './iam-answer.js';
import type { NotChecked } from '../model/outcome.js';
import type { RoleArn } from './role-arn.js';

/** What IAM says of the role that was refused, read with ambient credentials. */
export type LiveAnswer =
  | { readonly state: 'role'; readonly role: LiveRole }
  /** IAM of this very account has no role of that name. */
  | { readonly state: 'none' }
  /** A role of that name, under another path. */
  | { readonly state: 'elsewhere'; readonly arn: string }
  /** `asked`: IAM was called and didn't tell. */
  | { readonly state: 'unread'; readonly why: string; readonly asked?: Unread };

/** Milliseconds IAM may take: a refusal is explained soon or without it. */
const patience = 4_000;

export async function liveRole(role: RoleArn, { ports }: Context): Promise<LiveAnswer> {
  const answer = await ports.aws.getRole({ partition: role.partition, name: role.name, timeout: patience });
  if (!answer.ok) {
    const { error } = answer;
    if (error.kind === 'no-credentials') return { state: 'unread', why: 'there are no credentials to read IAM with' };
    // Whose account the ambient credentials are of is not known where IAM finds nothing.
    if (error.name === 'NoSuchEntity') return { state: 'none' };
    const asked = iamUnread(error, 'iam:GetRole', role.text, ", or name the role's trust policy with trust-policy");
    return { state: 'unread', why: asked.why, asked };
  }
  const { arn } = answer.value;
  if (arn === role.text) return { state: 'role', role: answer.value };
  const [, , , , account] = arn.split(':');
  return account === role.account
    ? { state: 'elsewhere', arn }
    : { state: 'unread', why: 'the ambient credentials are those of another account' };
}

/** What is left unsaid where IAM was asked for the role and didn't tell. */
export function notTold(what: string, live: LiveAnswer | undefined): NotChecked[] {
  return live?.state === 'unread' && live.asked !== undefined ? [iamNotChecked(what, live.asked)] : [];
}
