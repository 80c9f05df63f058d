import type { AwsError } from '../model/aws.js';
import type { NotChecked } from '../model/outcome.js';
import { answerWords } from './answer-words.js';

/** Why a call of IAM brought nothing, and what would let it; never a judgement of the role. */
export interface Unread {
  readonly why: string;
  readonly fix: string;
}

/**
 * Reads IAM's refusal for what forbade the call: AWS names the kind of policy at the end of its sentence.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
 */
export function iamUnread(error: AwsError, action: string, resource: string, instead = ''): Unread {
  if (!/^(?:AccessDenied|UnauthorizedOperation)$/.test(error.name))
    return {
      why: `IAM gave no answer to ${action}: ${answerWords(error)}`,
      fix: `Run the job again; ${action} on ${resource} would answer it.`,
    };
  const explicit = /explicit deny in an? ([a-z][a-z -]*policy)/i.exec(error.message)?.[1]?.toLowerCase();
  if (explicit !== undefined)
    return {
      why: `the credentials at hand may not call ${action}: a Deny in ${article(explicit)} forbids it`,
      fix: `Take ${action} on ${resource} out of that Deny${instead}.`,
    };
  const kind = /because no ([a-z][a-z -]*policy) allows/i.exec(error.message)?.[1]?.toLowerCase();
  return {
    why: `the credentials at hand may not call ${action}${kind === undefined ? '' : `: no ${kind} allows it`}`,
    fix: `Allow ${action} on ${resource} to them${kind === undefined || kind.startsWith('identity') ? '' : ` in the ${kind}`}${instead}.`,
  };
}

/** The same as one thing that was not checked. */
export function iamNotChecked(what: string, { why, fix }: Unread): NotChecked {
  return { check: 'login', what, why, fix };
}

function article(words: string): string {
  return `${/^[aeiou]/.test(words) ? 'an' : 'a'} ${words}`;
}
