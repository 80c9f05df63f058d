import type { AwsError } from '../model/aws.js';
import { policiesAtHand } from './at-hand.js';
import { claimsToShow } from './claims.js';
import type { Context } from './context.js';
import { type DifferenceCase } from './difference.js';
import type { IdToken } from './id-token.js';
import { otherRunsAdmitted } from './intended.js';
import { closest, explains, judge, type Judgement } from './judgement.js';
import { legible } from './legible.js';
import { type LiveAnswer, liveRole, notTold } from './live-role.js';
import { mendSteps } from './mend.js';
import { mendWithDiff } from './mend-diff.js';
import type { Answer } from './outcome.js';
import { conditionBlock, hintsFor } from './paste.js';
import type { RoleArn } from './role-arn.js';
import { policyDifference } from './policy-difference.js';
import audienceRule from './rules/login-audience.js';
import claimRule from './rules/login-claim.js';
import deniedRule from './rules/login-denied.js';
import driftRule from './rules/login-drift.js';
import subjectRule from './rules/login-subject.js';
import { runKind } from './run-kind.js';
import { trustInIam, type TrustPolicy } from './trust-source.js';

export interface Refusal {
  readonly role: RoleArn;
  readonly error: AwsError;
  readonly token: IdToken;
  readonly context: Context;
}

/** What is known of a refused role: the policy that judges it best, and what IAM said where it was asked. */
export interface Known {
  readonly judgement: Judgement | undefined;
  /** A committed policy that would have let the run in. */
  readonly admitting: Judgement | undefined;
  readonly live: LiveAnswer | undefined;
  /** Whether a policy of the role was looked for in vain. */
  readonly remarks: readonly string[];
}

/** Looks for the role's trust policy: the file that was named, then the tree, and IAM where those don't say why. */
export async function learn({ role, token, context }: Refusal): Promise<Known> {
  const remarks: string[] = [];
  const found = await policiesAtHand(role, context, remarks);
  const judged = (trusts: readonly TrustPolicy[]): Judgement | undefined =>
    closest(trusts.map((trust) => judge(trust, token.claims, factsOf(role, context))));
  const atHand = judged(found);
  if (atHand !== undefined && explains(atHand)) return { judgement: atHand, admitting: undefined, live: undefined, remarks };
  const live = await liveRole(role, context);
  const text = live.state === 'role' ? live.role.trust : undefined;
  const own = text === undefined ? undefined : trustInIam(text);
  const deployed = own === undefined ? undefined : judged([own]);
  const admitting = deployed !== undefined && explains(deployed) && atHand?.verdict === true ? atHand : undefined;
  return { judgement: deployed ?? atHand, admitting, live, remarks };
}

/** Names the cause of a refusal with the policy at hand, or says what there is to go by. */
export function explainRefusal({ role, error, token, context }: Refusal, { judgement, admitting, live, remarks }: Known): Answer {
  const run = runKind(context.ports.event, token.claims);
  const shown = {
    subject: role.text,
    error,
    notChecked: notTold(`the deployed trust policy of ${role.text}`, live),
    remarks,
    ...(judgement === undefined ? {} : { table: judgement.table, ...policyPlace(judgement) }),
  };
  if (judgement !== undefined && explains(judgement)) {
    const others = run === 'other' ? [] : otherRunsAdmitted(judgement.trust, token.claims, context.ports.event, factsOf(role, context));
    if (others.length > 0) {
      const reason = `${role.text} refuses this ${run === 'merge-queue' ? 'merge queue' : 'pull request'} as intended: ${sourceOf(judgement)} admits ${quoted(others)}`;
      return { ...shown, state: 'skipped', reason, findings: [] };
    }
    return {
      ...shown,
      state: 'failed',
      findings: [differenceFinding(role, judgement, token, context), ...driftFinding(role, admitting, judgement, context)],
    };
  }
  const block = run === 'other' && live?.state !== 'elsewhere' ? conditionBlock(token.claims) : undefined;
  const finding = deniedRule.finding(
    {
      role: role.text,
      code: error.name,
      sentence: error.message,
      claims: claimsToShow(token.claims),
      seen: seenWords(judgement, live),
      hints: hintsFor({ role, judgement, live, run, issued: token.claims.issued, sentence: error.message }),
      block,
    },
    { place: context.place, related: relatedOf(judgement) },
  );
  return { ...shown, state: 'failed', findings: [finding] };
}

function factsOf({ account }: RoleArn, { sessionName }: Context) {
  return { account, sessionName };
}

function differenceFinding(role: RoleArn, judgement: Judgement, token: IdToken, context: Context) {
  const { differences } = judgement;
  const run = runKind(context.ports.event, token.claims);
  const provider = `arn:${role.partition}:iam::${role.account}:oidc-provider/${legible(token.claims.issuer.replace(/^https:\/\//, ''))}`;
  const the: DifferenceCase = {
    role: role.text,
    differences,
    source: sourceOf(judgement),
    mend: mendWithDiff(role, judgement, mendSteps(differences, token.claims, run, provider)),
  };
  const [first, ...more] = differences.flatMap(({ place, claim }) => (place === undefined ? [] : [{ place, claim }]));
  const related = more.map(({ place, claim }) => ({ ...place, message: `the condition on ${claim}` }));
  const where = first === undefined ? { place: context.place } : { place: first.place, related };
  const claim = differences[0]?.claim;
  const rule = claim === 'sub' ? subjectRule : claim === 'aud' ? audienceRule : claimRule;
  return rule.finding(the, where);
}

function driftFinding(role: RoleArn, admitting: Judgement | undefined, deployed: Judgement, context: Context) {
  if (admitting === undefined) return [];
  const { trust } = admitting;
  const place = trust.place(trust.policy.span) ?? context.place;
  const lines = policyDifference(trust.policy, deployed.trust.policy);
  return [driftRule.finding({ role: role.text, committed: trust.source, says: 'admits', lines }, { place })];
}

function relatedOf(judgement: Judgement | undefined) {
  const unknown = judgement?.verdict === 'unknown' ? judgement.differences : [];
  const places = unknown.flatMap(({ place, key }) => (place === undefined ? [] : [{ ...place, message: `the condition on ${key}` }]));
  if (places.length > 0) return places;
  const place = judgement?.trust.place(judgement.trust.policy.span);
  return place === undefined ? [] : [{ ...place, message: "the role's trust policy" }];
}

function policyPlace({ trust }: Judgement): { policy: NonNullable<Answer['policy']> } {
  return { policy: trust.place(trust.policy.span) ?? 'IAM' };
}

function sourceOf({ trust, differences }: Judgement): string {
  const line = differences[0]?.place?.line;
  return line === undefined ? trust.source : `${trust.source}:${line}`;
}

function seenWords(judgement: Judgement | undefined, live: LiveAnswer | undefined): string {
  if (live?.state === 'none')
    return 'IAM, read with the ambient credentials, has no role of this name (if they are of the same account, there is none).';
  if (live?.state === 'elsewhere') return `IAM has a role of this name under another path: ${legible(live.arn)}.`;
  if (judgement === undefined)
    return `No trust policy of this role was found in the repository, and IAM could not be read${live?.state === 'unread' ? `: ${live.why}` : ''}.`;
  return judgement.verdict === true
    ? `The trust policy in ${judgement.trust.source} would let the token in.`
    : `The trust policy in ${judgement.trust.source} can't be judged from here${unknownKeys(judgement)}.`;
}

function unknownKeys({ differences }: Judgement): string {
  const keys = [...new Set(differences.map(({ key }) => key))];
  return keys.length === 0 ? '' : `: it hangs on ${keys.map((key) => legible(key)).join(', ')}`;
}

function quoted(subjects: readonly string[]): string {
  const shown = subjects.slice(0, 3).map((subject) => `"${legible(subject)}"`);
  return shown.join(', ') + (subjects.length > 3 ? ` and ${subjects.length - 3} more` : '');
}
