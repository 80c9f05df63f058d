import type { Claims } from './claims.js';
import type { Judgement } from './judgement.js';
import type { LiveAnswer } from './live-role.js';
import type { RoleArn } from './role-arn.js';
import type { RunKind } from './run-kind.js';

/** The condition that lets exactly this run in, ready to paste; undefined for a token without a subject. */
export function conditionBlock({ issuer, claims }: Claims): string | undefined {
  const host = issuer.replace(/^https:\/\//, '');
  const pinned = ['aud', 'sub', 'repository_id'].flatMap((name) => (claims[name] === undefined ? [] : [[`${host}:${name}`, claims[name]]]));
  const values = Object.fromEntries(pinned) as Record<string, string>;
  // A subject may hold characters that are wildcards elsewhere; under StringEquals they are none.
  return claims['sub'] === undefined ? undefined : JSON.stringify({ Condition: { StringEquals: values } }, null, 2);
}

/** What may still be the cause, the likeliest first. */
export function hintsFor(role: RoleArn, judgement: Judgement | undefined, live: LiveAnswer | undefined, run: RunKind): string[] {
  const path = role.path === '/' ? 'none is given here' : `here "${role.path}"`;
  const first =
    live?.state === 'elsewhere'
      ? `The ARN: write ${live.arn}.`
      : `The ARN: does account ${role.account} have a role "${role.name}" with exactly this path (${path}), in upper and lower case as written?`;
  const seen = judgement !== undefined;
  return [
    first,
    ...(seen
      ? ['The policy at hand: is it the one that is deployed?']
      : [
          "The trust policy: hold each condition on the token's claims against the values above; case counts, and an asterisk is a wildcard under StringLike alone.",
        ]),
    'A condition on a key that STS does not supply for GitHub (`iss`, `event_name`, `repository_owner`, AWS keys for MFA).',
    'A resource control policy of the organization, or a Deny.',
    'A role or policy made within the last minute: try again.',
    ...(run === 'other'
      ? []
      : [`This is a run of ${run === 'pull-request' ? 'a pull request' : 'a merge queue'}: a role made for pushes is right to refuse it.`]),
  ];
}
