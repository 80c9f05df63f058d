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

const keepOut = 'keep ~/.aws/sso/cache out of repositories';

/**
 * A token of IAM Identity Center. https://docs.aws.amazon.com/singlesignon/latest/userguide/end-active-sessions.html
 * Roles that were entered with it stay open for as long as their permission set says.
 */
export function portalRemedy(expired: boolean): Remedy {
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

/** The secret that a client got when it registered; it signs nobody in without a token or a code of a user. */
export function clientRemedy(expired: boolean): Remedy {
  if (expired)
    return { now: `Take the secret out where it still stands, and ${keepOut}; it opens nothing any more.`, steps: [], harmless: true };
  return {
    now: `Look whether a token stands beside it, and end the sessions of that user; the registration itself ends by itself within 90 days. Then ${keepOut}.`,
    steps: [],
  };
}
