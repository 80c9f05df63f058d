import type { Remedy, Step } from './remedy.js';

/**
 * Passwords and keys that IAM keeps for one service of one user.
 * https://docs.aws.amazon.com/cli/latest/reference/iam/list-service-specific-credentials.html
 * https://docs.aws.amazon.com/cli/latest/reference/iam/update-service-specific-credential.html
 * https://docs.aws.amazon.com/cli/latest/reference/iam/delete-service-specific-credential.html
 */
function credentialSteps(service: string | undefined, stopNote: string): Step[] {
  const of = service === undefined ? '' : ` --service-name ${service}`;
  return [
    { note: 'find its user and its id', commands: [`aws iam list-service-specific-credentials --all-users${of}`] },
    {
      note: stopNote,
      commands: ['aws iam update-service-specific-credential --user-name USER --service-specific-credential-id ID --status Inactive'],
    },
    {
      note: 'when nothing misses it, delete it',
      commands: ['aws iam delete-service-specific-credential --user-name USER --service-specific-credential-id ID'],
    },
  ];
}

/** The remedy for a key of one service, such as a long-term one of Bedrock. */
export function serviceKeyRemedy(service?: string): Remedy {
  return {
    now: 'Make the key inactive now: by itself, with no second half, it calls the service until then.',
    steps: credentialSteps(service, 'make it inactive'),
  };
}

/** The remedy for a user name and password of CodeCommit or Keyspaces. */
export function servicePasswordRemedy(): Remedy {
  return {
    now: 'Make the password inactive now: it never expires and needs no second factor.',
    steps: [
      ...credentialSteps(undefined, 'make it inactive'),
      {
        note: 'or, in place of deleting it, give it a new password, which ends the old one',
        commands: ['aws iam reset-service-specific-credential --user-name USER --service-specific-credential-id ID'],
      },
    ],
  };
}
