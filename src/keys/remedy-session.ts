import { idWord, ofAccountWord, type Remedy, type Step } from './remedy.js';
import { type KeyNames, lookUpUse } from './remedy-key.js';

/**
 * What the IAM console does on "Revoke active sessions": an inline policy of this name that denies everything to sessions
 * begun before now. https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_revoke-sessions.html
 */
const denyOlder = `'{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":["*"],"Resource":["*"],"Condition":{"DateLessThan":{"aws:TokenIssueTime":"'"$(date -u +%Y-%m-%dT%H:%M:%SZ)"'"}}}]}'`;

/** Whose session it is, and the end of all sessions begun before now. */
export function revokeSessions({ id, account }: KeyNames): Step[] {
  const whose = `aws cloudtrail lookup-events --lookup-attributes AttributeKey=AccessKeyId,AttributeValue=${idWord(id)} --max-items 1 --query 'Events[].CloudTrailEvent' --output text`;
  return [
    {
      note: `which role made it, as userIdentity says, in the region where it was used, as an administrator${ofAccountWord(account)}`,
      commands: [whose],
    },
    {
      note: 'end all its sessions begun before now. For AWSReservedSSO roles do it in IAM Identity Center, for a user with put-user-policy',
      commands: [`aws iam put-role-policy --role-name ROLE --policy-name AWSRevokeOlderSessions --policy-document ${denyOlder}`],
    },
  ];
}

/** The remedy for temporary credentials. */
export function sessionRemedy(names: KeyNames, expired: boolean): Remedy {
  return expired
    ? {
        now: 'Look what they did before they expired, and how they came here; nothing is left to revoke.',
        steps: [lookUpUse(names.id)],
        harmless: true,
      }
    : {
        now: 'Revoke the sessions of the role that made them now; by themselves they end within 36 hours after they were made.',
        steps: [...revokeSessions(names), lookUpUse(names.id)],
      };
}
