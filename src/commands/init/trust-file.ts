import type { Repository } from './repository.js';
import type { WantedRole } from './role.js';

/** Where the trust policy is written. */
export const trustPath = '.github/aws-access-gate-trust-policy.json';

/** A trust policy that admits exactly these subjects of the repository, and nobody else. */
export function trustFile({ server, id }: Repository, { partition, account, audience }: WantedRole, subjects: readonly string[]): string {
  const key = (claim: string): string => `${server.issuer}:${claim}`;
  const policy = {
    Version: '2012-10-17',
    Statement: [
      {
        Sid: 'GitHubActions',
        Effect: 'Allow',
        Principal: { Federated: `arn:${partition}:iam::${account}:oidc-provider/${server.issuer}` },
        Action: 'sts:AssumeRoleWithWebIdentity',
        Condition: {
          StringEquals: {
            [key('aud')]: audience,
            [key('sub')]: subjects.length === 1 ? subjects[0] : subjects,
            // A name can be given to another repository once this one is gone; its id can't.
            ...(server.ids && id !== undefined ? { [key('repository_id')]: id } : {}),
          },
        },
      },
    ],
  };
  return `${JSON.stringify(policy, null, 2)}\n`;
}
