import type { AwsError, Session } from '../model/aws.js';
import { attempt } from './attempts.js';
import { type IdToken, requestIdToken } from './id-token.js';
import type { LoginPorts } from './ports.js';
import { meaningOf, repeatable } from './sts-error.js';

/** What one exchange asks for. */
export interface Wish {
  readonly roleArn: string;
  readonly region: string;
  readonly audience: string;
  readonly sessionName: string;
}

export type Exchange =
  | { readonly state: 'session'; readonly session: Session; readonly token: IdToken }
  | { readonly state: 'error'; readonly error: AwsError; readonly token: IdToken; readonly tries: number }
  | { readonly state: 'no-token'; readonly missing: readonly string[] }
  | { readonly state: 'unavailable'; readonly why: string; readonly fix: string };

/** Milliseconds after which an exchange has ended, whatever hangs. */
export const exchangeTime = 34_000;

/** The shortest session STS gives. */
const duration = 900;

/** A session under this policy can do nothing; GetCallerIdentity answers all the same. */
const denyEverything = '{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"*","Resource":"*"}]}';

/** A token by its audience, asked for once however many roles it is shown to. */
export type TokenStore = Map<string, ReturnType<typeof requestIdToken>>;

/**
 * Shows the job's id-token to STS for one role. A refusal costs one call; what passes by itself is tried again; an expired
 * token is fetched anew once. The session's secrets are masked on arrival.
 */
export async function exchange(wish: Wish, ports: LoginPorts, tokens: TokenStore, deadline: number): Promise<Exchange> {
  const first = await tokenFor(wish.audience, ports, tokens, deadline, false);
  if (first.state !== 'token') return unasked(first);
  const answer = await show(wish, first.token, ports, deadline);
  if (answer.state !== 'error' || meaningOf(answer.error) !== 'expired') return answer;
  const fresh = await tokenFor(wish.audience, ports, tokens, deadline, true);
  return fresh.state === 'token' ? show(wish, fresh.token, ports, deadline) : unasked(fresh);
}

/** One more try of a role that IAM says is brand-new. */
export async function show(wish: Wish, token: IdToken, ports: LoginPorts, deadline: number): Promise<Exchange> {
  const { roleArn, region, sessionName } = wish;
  const call = { roleArn, region, sessionName, token: token.jwt, duration, policy: denyEverything };
  const { value, tries } = await attempt(ports.clock, deadline, async (timeout) => {
    const answer = await ports.aws.assumeRoleWithWebIdentity({ ...call, timeout });
    return { value: answer, again: answer.ok ? 'no' : repeatable(answer.error) };
  });
  if (!value.ok) return { state: 'error', error: value.error, token, tries };
  const { accessKeyId, secretAccessKey, sessionToken } = value.value.credentials;
  for (const secret of [secretAccessKey, sessionToken, accessKeyId]) ports.mask(secret);
  return { state: 'session', session: value.value, token };
}

function tokenFor(
  audience: string,
  ports: LoginPorts,
  tokens: TokenStore,
  deadline: number,
  anew: boolean,
): ReturnType<typeof requestIdToken> {
  const kept = anew ? undefined : tokens.get(audience);
  if (kept !== undefined) return kept;
  const asked = requestIdToken(ports, audience, deadline);
  tokens.set(audience, asked);
  return asked;
}

function unasked(answer: Exclude<Awaited<ReturnType<typeof requestIdToken>>, { state: 'token' }>): Exchange {
  return answer.state === 'none' ? { state: 'no-token', missing: answer.missing } : answer;
}
