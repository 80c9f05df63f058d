import type { Remedy } from './remedy.js';
import { revokeSessions } from './remedy-session.js';

/** A login to ECR. https://docs.aws.amazon.com/AmazonECR/latest/userguide/registry_auth.html */
export function registryRemedy(account: string | undefined, expired: boolean): Remedy {
  if (expired) {
    return {
      now: 'Take the login out where it still stands, and use the ECR credential helper in its place; it opens nothing any more.',
      steps: [],
      harmless: true,
    };
  }
  return {
    now: 'Revoke the sessions of the role that made the login, or wait: it ends twelve hours after it was made. Use the ECR credential helper in its place.',
    steps: revokeSessions(account === undefined ? {} : { account }),
  };
}

/**
 * A token of IAM Identity Center. https://docs.aws.amazon.com/singlesignon/latest/userguide/end-active-sessions.html
 * Roles that were entered with it stay open for as long as their permission set says.
 */
export function portalRemedy(expired: boolean): Remedy {
  const keepOut = 'keep ~/.aws/sso/cache out of repositories';
  if (expired)
    return { now: `Take the token out where it still stands, and ${keepOut}; it opens nothing any more.`, steps: [], harmless: true };
  return {
    now: 'End the sessions of its user now: IAM Identity Center, Users, the user, Active sessions, Delete session.',
    steps: [
      { note: 'or, on the machine that the token is from, sign out', commands: ['aws sso logout'] },
      { note: `role sessions begun with it last on for as long as their permission set says, so ${keepOut}` },
    ],
  };
}
