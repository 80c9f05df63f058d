import type { Finding } from '../model/finding.js';
import type { NotChecked } from '../model/outcome.js';
import { textOf } from '../model/value.js';
import { answerWords, triesWords } from './answer-words.js';
import { policiesAtHand } from './at-hand.js';
import { type Claims, claimsToShow } from './claims.js';
import { type Context, incomplete } from './context.js';
import { differenceWords } from './difference.js';
import type { Exchange, Wish } from './exchange.js';
import { iamNotChecked, iamUnread } from './iam-answer.js';
import { closest, explains, judge } from './judgement.js';
import type { Answer } from './outcome.js';
import type { RoleArn } from './role-arn.js';
import claimRule from './rules/login-claim.js';
import deniedRule from './rules/login-denied.js';
import durationRule from './rules/login-duration.js';
import providerRule from './rules/login-provider.js';
import regionRule from './rules/login-region.js';
import roleArnRule from './rules/login-role-arn.js';
import expiredRule from './rules/login-token-expired.js';
import { partitionOf } from '../model/partitions.js';
import { nearestRegion } from './region.js';
import { meaningOf } from './sts-error.js';
import { whatToDo } from './what-to-do.js';

type Failure = Extract<Exchange, { state: 'error' }>;

/** Milliseconds IAM may take to say which audiences the provider lists. */
const patience = 4_000;

/** What an answer other than a session and a plain refusal means: each error has a rule that words it, or is no judgement at all. */
export async function otherErrors(role: RoleArn, wish: Wish, context: Context, failure: Failure): Promise<Answer> {
  const notChecked: NotChecked[] = [];
  const finding = await findingFor(role, wish, context, failure, notChecked);
  const { error, tries, token } = failure;
  if (finding !== undefined) return { subject: role.text, state: 'failed', error, findings: [finding], notChecked, remarks: [] };
  const why = `STS in ${wish.region} gave no verdict: ${answerWords(error)}${triesWords(tries)}`;
  return { ...incomplete(role.text, why, whatToDo(error, token.claims.issuer)), error };
}

async function findingFor(
  role: RoleArn,
  wish: Wish,
  context: Context,
  { error, token }: Failure,
  notChecked: NotChecked[],
): Promise<Finding | undefined> {
  const where = { place: context.place };
  const sentence = error.message;
  const { claims } = token;
  const provider = {
    role: role.text,
    partition: role.partition,
    account: role.account,
    issuer: claims.issuer,
    audience: claims.claims['aud'] ?? wish.audience,
  };
  switch (meaningOf(error)) {
    case 'no-provider':
      return providerRule.finding({ ...provider, kind: 'missing', ...(await whatFiles(role, claims, context)) }, where);
    case 'provider-certificate':
      return providerRule.finding({ ...provider, kind: 'certificate' }, where);
    case 'provider-audience': {
      const listed = await listedAudiences(role, claims.issuer, context, notChecked);
      const { next } = await whatFiles(role, claims, context);
      const more = { ...(listed === undefined ? {} : { listed }), ...(next === undefined ? {} : { next }) };
      return providerRule.finding({ ...provider, kind: 'audience', ...more }, where);
    }
    case 'expired': {
      const now = Math.floor(context.ports.clock.now() / 1000);
      return expiredRule.finding({ role: role.text, sentence, issued: claims.issued, expires: claims.expires, now }, where);
    }
    case 'role-arn':
      return roleArnRule.finding({ kind: 'refused', given: role.text, sentence }, where);
    case 'duration':
      return durationRule.finding({ role: role.text, sentence }, where);
    case 'region':
      return regionRule.finding({ kind: 'refused', given: wish.region, sentence, account: role.account }, where);
    case 'missing-claim':
      return claimRule.finding(missingClaim(role, sentence), where);
    case 'bad-token':
      return deniedRule.finding(badToken(role, error.name, sentence, claimsToShow(claims)), where);
    case 'unavailable':
      return misspeltRegion(role, wish, context, error.name);
    case 'denied':
    case 'unjudged':
      return undefined;
  }
}

/** A region that isn't in our list, and has no STS under its name either, is misspelt; without a network nothing can be said. */
function misspeltRegion(role: RoleArn, { region }: Wish, context: Context, name: string): Finding | undefined {
  if (name !== 'ENOTFOUND' || partitionOf(region)?.regions.includes(region) === true) return undefined;
  const nearest = nearestRegion(region, role.partition);
  return regionRule.finding({ kind: 'fault', given: region, why: `"${region}" has no STS endpoint`, nearest }, { place: context.place });
}

async function listedAudiences(
  role: RoleArn,
  issuer: string,
  { ports }: Context,
  notChecked: NotChecked[],
): Promise<readonly string[] | undefined> {
  const arn = `arn:${role.partition}:iam::${role.account}:oidc-provider/${issuer.replace(/^https:\/\//, '')}`;
  const answer = await ports.aws.getOpenIDConnectProvider({ partition: role.partition, arn, timeout: patience });
  if (answer.ok) return answer.value.clientIds;
  if (answer.error.kind !== 'no-credentials' && answer.error.name !== 'NoSuchEntity')
    notChecked.push(iamNotChecked(`the audiences that ${arn} lists`, iamUnread(answer.error, 'iam:GetOpenIDConnectProvider', arn)));
  return undefined;
}

/** What the files say that this error doesn't: which provider they mean, and what will be refused once it is there. */
async function whatFiles(role: RoleArn, claims: Claims, context: Context): Promise<{ trusted?: readonly string[]; next?: string }> {
  const facts = { account: role.account, sessionName: context.sessionName };
  const trusts = await policiesAtHand(role, context, []);
  const judgement = closest(trusts.map((trust) => judge(trust, claims, facts)));
  if (judgement === undefined) return {};
  const own = claims.issuer.replace(/^https:\/\//, '');
  const trusted = judgement.trust.policy.statements
    .flatMap(({ principals }) => principals?.entries ?? [])
    .flatMap(({ value }) => /:oidc-provider\/(.+)$/.exec(textOf(value) ?? '')?.[1] ?? [])
    .filter((name) => name !== own && /\bactions\b/.test(name));
  const next = explains(judgement) && judgement.differences.every(({ why }) => why !== 'principal' && why !== 'wrong-issuer');
  return {
    ...(trusted.length === 0 ? {} : { trusted: [...new Set(trusted)] }),
    ...(next ? { next: `${judgement.differences.map(differenceWords).join('; ')} (${judgement.trust.source})` } : {}),
  };
}

function missingClaim(role: RoleArn, sentence: string): Parameters<typeof claimRule.finding>[0] {
  const claim = /Missing a required claim: *(\w+)/i.exec(sentence)?.[1] ?? 'a claim';
  const difference = { claim, got: undefined, want: [], why: 'absent', key: claim, operator: '', place: undefined } as const;
  return {
    role: role.text,
    differences: [difference],
    source: 'STS',
    mend: `Use an id-token of GitHub Actions: STS wants the claim ${claim} in it.`,
  };
}

function badToken(role: RoleArn, code: string, sentence: string, claims: Readonly<Record<string, string>>) {
  return {
    role: role.text,
    code,
    sentence,
    claims,
    seen: 'STS did not take the token itself.',
    hints: [
      "The issuer: is it GitHub's own, and can AWS reach its keys (a GitHub Enterprise Server must be open to AWS at `/.well-known/openid-configuration` and its keys)?",
      'What answers for the token service: a proxy or a local server may hand out something else.',
    ],
    block: undefined,
  };
}
