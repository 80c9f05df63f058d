import type { Claims } from './claims.js';
import type { Difference } from './difference.js';
import { legible } from './legible.js';
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
export function hintsFor(
  role: RoleArn,
  judgement: Judgement | undefined,
  live: LiveAnswer | undefined,
  run: RunKind,
  issued?: number,
): string[] {
  const path = role.path === '/' ? 'none is given here' : `here "${role.path}"`;
  const first =
    live?.state === 'elsewhere'
      ? `The ARN: write ${live.arn}.`
      : (otherPath(role, judgement) ??
        `The ARN: does account ${role.account} have a role "${role.name}" with exactly this path (${path}), in upper and lower case as written?`);
  // Where IAM has the role under another path, that is the cause.
  if (live?.state === 'elsewhere') return [first, 'Then its trust policy, which is judged once the ARN is right: run the check again.'];
  const seen = judgement !== undefined;
  const unknown = judgement?.verdict === 'unknown' ? judgement.differences.map((difference) => whereUnknown(difference, issued)) : [];
  return [
    ...unknown,
    first,
    ...(seen
      ? ['The policy at hand: is it the one that is deployed?']
      : [
          "The trust policy: hold each condition on the token's claims against the values above; case counts, and an asterisk is a wildcard under StringLike alone.",
        ]),
    'A condition on a key that STS does not supply for GitHub (`iss`, `event_name`, `repository_owner`, AWS keys for MFA).',
    'A resource control policy of the organization, or a Deny.',
    'A role or policy made within the last minute: try again.',
    ...(seen || live?.state !== 'unread'
      ? []
      : [
          `To be told which condition it is: name the role's policy with trust-policy, or give the job credentials that may call iam:GetRole on ${role.text}.`,
        ]),
    ...(run === 'other'
      ? []
      : [`This is a run of ${run === 'pull-request' ? 'a pull request' : 'a merge queue'}: a role made for pushes is right to refuse it.`]),
  ];
}

/** What hangs on something that only the run itself, or a deployment, knows. */
function whereUnknown({ key, operator, want, place }: Difference, issued: number | undefined): string {
  const where = place?.line === undefined ? 'the trust policy' : `${place.path}:${place.line}`;
  const wanted = want.map((value) => `"${legible(value)}"`).join(' or ');
  const asked = `The condition ${operator} ${legible(key, 120)} ${wanted} in ${where}`;
  const lower = key.toLowerCase();
  if (lower === 'aws:sourceip')
    return `${asked}: does the address that this job goes out by fall under it? Runners of GitHub's own come from addresses that change; take it out, or run the job on a runner with a fixed address.`;
  if (lower === 'aws:sourcevpc' || lower === 'aws:sourcevpce' || lower === 'aws:vpcsourceip')
    return `${asked}: only calls through that network have the key; a runner of GitHub's own has none.`;
  if (lower === 'aws:currenttime' || lower === 'aws:epochtime')
    return `${asked}: is the time of this run within it${issued === undefined ? '' : ` (its token was issued at ${timeOf(issued)})`}?`;
  return `${asked}: what does it come to where it is deployed?`;
}

/** The path that the files give to the role, where the ARN has another one: STS knows no role without its path. */
function otherPath({ partition, account, path, name }: RoleArn, judgement: Judgement | undefined): string | undefined {
  const own = judgement?.trust.rolePath;
  if (own === undefined || own === path) return undefined;
  return `The ARN: ${legible(judgement?.trust.source ?? '')} gives the role the path "${legible(own)}": write arn:${partition}:iam::${account}:role${own}${name}.`;
}

function timeOf(seconds: number): string {
  const time = new Date(seconds * 1000);
  return Number.isNaN(time.getTime()) ? 'no time at all' : time.toISOString();
}
