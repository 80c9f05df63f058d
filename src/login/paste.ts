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

/** What a refusal without a policy that says why leaves to go by. */
export interface Leads {
  readonly role: RoleArn;
  readonly judgement: Judgement | undefined;
  readonly live: LiveAnswer | undefined;
  readonly run: RunKind;
  /** When the token was made, in seconds. */
  readonly issued: number | undefined;
  /** STS's own. */
  readonly sentence: string;
}

/** What may still be the cause, in the order to look; what is known not to be it is told as such. */
export function hintsFor({ role, judgement, live, run, issued, sentence }: Leads): string[] {
  // Where IAM has the role under another path, that is the cause.
  if (live?.state === 'elsewhere')
    return [`The ARN: write ${live.arn}.`, 'Then its trust policy, which is judged once the ARN is right: run the check again.'];
  const deployed = judgement?.trust.source === 'IAM';
  const admits = judgement?.verdict === true;
  const unknown = judgement?.verdict === 'unknown' ? judgement.differences.map((difference) => whereUnknown(difference, issued)) : [];
  const own = run === 'pull-request' ? 'a pull request' : 'a merge queue';
  return [
    ...deniedBy(sentence),
    ...unknown,
    ...(deployed
      ? ['The ARN is right: IAM has the role under it, path included.']
      : [whetherThere(role, judgement, live), judgement === undefined ? byHand : 'The policy at hand: is it the one that is deployed?']),
    `A condition on a key that STS does not supply for GitHub (\`iss\`, \`event_name\`, \`repository_owner\`, AWS keys for MFA)${deployed && admits ? ': none, as the trust policy that IAM has would let the token in' : ''}.`,
    `A resource control policy of the organization, or a Deny${deployed && admits ? ': most likely, with the role and its policy seen to be right' : ''}.`,
    'A role or policy made within the last minute: try again.',
    ...(judgement !== undefined || live?.state !== 'unread'
      ? []
      : [
          `To be told which condition it is: name the role's policy with trust-policy, or give the job credentials that may call iam:GetRole on ${role.text}.`,
        ]),
    ...(run === 'other' ? [] : [`This is a run of ${own}: a role made for pushes is right to refuse it.`]),
  ];
}

const byHand =
  "The trust policy: hold each condition on the token's claims against the values above; case counts, and an asterisk is a wildcard under StringLike alone.";

/** The kind of policy that STS names itself, which it seldom does. */
function deniedBy(sentence: string): string[] {
  const kind = /explicit deny in an? ([a-z][a-z -]*policy)/i.exec(sentence)?.[1]?.toLowerCase();
  return kind === undefined ? [] : [`STS names a Deny in a ${kind}: who keeps it has to let this role's logins through.`];
}

function whetherThere(role: RoleArn, judgement: Judgement | undefined, live: LiveAnswer | undefined): string {
  const { account, name, path } = role;
  if (live?.state === 'none')
    return `The role: is account ${account} that of the ambient credentials? Then it has no role "${name}": make it, or write the name of the one that is meant.`;
  const given = path === '/' ? 'none is given here' : `here "${path}"`;
  return (
    otherPath(role, judgement) ??
    `The ARN: does account ${account} have a role "${name}" with exactly this path (${given}), in upper and lower case as written?`
  );
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
