import { answerWords } from './answer-words.js';
import { meaningOf } from './sts-error.js';
import { type Context, incomplete } from './context.js';
import { type Exchange, exchange, exchangeTime, show, type Wish } from './exchange.js';
import { identify } from './identity.js';
import type { IdToken } from './id-token.js';
import { legible } from './legible.js';
import { whyLetIn } from './let-in.js';
import type { Answer } from './outcome.js';
import { explainRefusal, type Known, learn, type Refusal } from './refusal.js';
import type { RoleArn } from './role-arn.js';
import { otherErrors } from './sts-answer.js';
import wrongIdentity from './rules/login-wrong-identity.js';

/** IAM takes this long, in milliseconds, until a new role is known everywhere. */
const newborn = 60_000;

/** Milliseconds until a brand-new role is tried once more. */
const pause = 5_000;

/** Assumes one role with the job's token and says what came of it; nothing of the session outlives this call. */
export async function checkRole(role: RoleArn, wish: Wish, context: Context): Promise<Answer> {
  const deadline = context.ports.clock.now() + exchangeTime;
  const answer = await exchange(wish, context.ports, context.tokens, deadline);
  return answered(role, wish, context, deadline, answer);
}

async function answered(role: RoleArn, wish: Wish, context: Context, deadline: number, answer: Exchange): Promise<Answer> {
  if (answer.state === 'no-token') return incomplete(role.text, 'there is no id-token', 'Grant `id-token: write` to the job.');
  if (answer.state === 'unavailable') return incomplete(role.text, answer.why, answer.fix);
  if (answer.state === 'session') return signedIn(role, wish, context, deadline, answer);
  if (meaningOf(answer.error) !== 'denied') return otherErrors(role, wish, context, answer);
  const refusal: Refusal = { role, error: answer.error, token: answer.token, context };
  const known = await learn(refusal);
  if (!isNewborn(known, context)) return explainRefusal(refusal, known);
  await context.ports.clock.sleep(pause);
  return secondTry(refusal, known, wish, deadline, answer.token);
}

/** A role that IAM knows and STS doesn't yet: the one refusal that is worth another call. */
async function secondTry(refusal: Refusal, known: Known, wish: Wish, deadline: number, token: IdToken): Promise<Answer> {
  const { role, context } = refusal;
  const again = await show(wish, token, context.ports, deadline);
  if (again.state === 'session') return signedIn(role, wish, context, deadline, again);
  if (again.state === 'error' && meaningOf(again.error) !== 'denied') return otherErrors(role, wish, context, again);
  return explainRefusal(refusal, {
    ...known,
    remarks: [...known.remarks, `${role.text} was made less than a minute ago; it was tried twice.`],
  });
}

function isNewborn({ live }: Known, { ports }: Context): boolean {
  const created = live?.state === 'role' ? live.role.created : undefined;
  return created !== undefined && Math.abs(ports.clock.now() - created) < newborn;
}

async function signedIn(
  role: RoleArn,
  wish: Wish,
  context: Context,
  deadline: number,
  { session, token }: Extract<Exchange, { state: 'session' }>,
): Promise<Answer> {
  const identity = await identify(session, role, wish, context.ports, deadline);
  const plain = { subject: role.text, notChecked: [], remarks: [] };
  if (identity.state === 'unknown') {
    const why = identity.error === undefined ? 'an answer without account or name' : answerWords(identity.error);
    return {
      ...incomplete(
        role.text,
        `the role was assumed, but GetCallerIdentity didn't confirm who that is (${why})`,
        clockWords(identity.error?.name) ?? 'Run the job again; look at the proxy and the firewall.',
      ),
      ...(identity.error === undefined ? {} : { error: identity.error }),
    };
  }
  const { account, arn } = identity;
  if (identity.state === 'right')
    return { ...plain, ...(await whyLetIn(role, token.claims, context)), state: 'ok', identity: { account, arn } };
  const the = { kind: 'identity', role: role.text, arn, account, expected: identity.expected } as const;
  const shown = { account: legible(account, 40), arn: legible(arn) };
  return { ...plain, state: 'failed', findings: [wrongIdentity.finding(the, { place: context.place })], identity: shown };
}

/** Signed calls need a clock that is right; the exchange itself doesn't. */
function clockWords(name: string | undefined): string | undefined {
  return name === 'SignatureDoesNotMatch' || name === 'RequestExpired' ? "Set the runner's clock by NTP: signed calls need it." : undefined;
}
