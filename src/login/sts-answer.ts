import type { Finding } from '../model/finding.js';
import { answerWords, triesWords } from './answer-words.js';
import { claimsToShow } from './claims.js';
import { type Context, incomplete } from './context.js';
import type { Exchange, Wish } from './exchange.js';
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

type Failure = Extract<Exchange, { state: 'error' }>;

/** Milliseconds IAM may take to say which audiences the provider lists. */
const patience = 4_000;

/** What an answer other than a session and a plain refusal means: each error has a rule that words it, or is no judgement at all. */
export async function otherErrors(role: RoleArn, wish: Wish, context: Context, failure: Failure): Promise<Answer> {
  const finding = await findingFor(role, wish, context, failure);
  const { error, tries } = failure;
  if (finding !== undefined) return { subject: role.text, state: 'failed', error, findings: [finding], notChecked: [], remarks: [] };
  const unjudged = incomplete(
    role.text,
    `STS in ${wish.region} gave no verdict: ${answerWords(error)}${triesWords(tries)}`,
    error.kind === 'endpoint'
      ? 'Mend the address in the environment.'
      : 'Run the job again; look at the proxy, the firewall and the region.',
  );
  return { ...unjudged, error };
}

async function findingFor(role: RoleArn, wish: Wish, context: Context, { error, token }: Failure): Promise<Finding | undefined> {
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
      return providerRule.finding({ ...provider, kind: 'missing' }, where);
    case 'provider-certificate':
      return providerRule.finding({ ...provider, kind: 'certificate' }, where);
    case 'provider-audience': {
      const listed = await listedAudiences(role, claims.issuer, context);
      return providerRule.finding({ ...provider, kind: 'audience', ...(listed === undefined ? {} : { listed }) }, where);
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

async function listedAudiences(role: RoleArn, issuer: string, { ports }: Context): Promise<readonly string[] | undefined> {
  const arn = `arn:${role.partition}:iam::${role.account}:oidc-provider/${issuer.replace(/^https:\/\//, '')}`;
  const answer = await ports.aws.getOpenIDConnectProvider({ partition: role.partition, arn, timeout: patience });
  return answer.ok ? answer.value.clientIds : undefined;
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
