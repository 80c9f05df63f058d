import { answerWords } from './answer-words.js';
import { type Context, incomplete } from './context.js';
import { exchange, exchangeTime, type Wish } from './exchange.js';
import { legible } from './legible.js';
import type { Answer } from './outcome.js';
import type { RoleArn } from './role-arn.js';
import drillRule from './rules/login-drill.js';
import { meaningOf, type Meaning } from './sts-error.js';

/** One thing that must be refused. */
export interface Drill {
  readonly role: RoleArn;
  /** Given when an audience is tried on the role. */
  readonly audience: string | undefined;
  readonly wish: Wish;
}

/** Milliseconds after which a drill begins nothing any more. */
const drillTime = 75_000;

const refusals: ReadonlySet<Meaning> = new Set(['denied', 'no-provider', 'provider-audience']);

/** Shows a real token where it must be refused. Only a refusal counts as one: what can't be reached has not refused. */
export async function checkDrill(drill: Drill, context: Context, start: number): Promise<Answer> {
  const { role, audience, wish } = drill;
  const subject = audience === undefined ? role.text : `${role.text} with audience "${legible(audience)}"`;
  const now = context.ports.clock.now();
  if (now - start > drillTime)
    return incomplete(subject, 'the time for drills was up', 'List fewer entries in must-refuse, or split them over jobs.');
  const answer = await exchange(wish, context.ports, context.tokens, now + exchangeTime);
  const plain = { subject, notChecked: [], remarks: [] };
  switch (answer.state) {
    case 'session': {
      const the = { role: role.text, audience, subject: answer.token.claims.claims['sub'] ?? '' };
      return { ...plain, state: 'failed', findings: [drillRule.finding(the, { place: context.place })] };
    }
    case 'no-token':
      return incomplete(subject, 'there is no id-token', 'Grant `id-token: write` to the job.');
    case 'unavailable':
      return incomplete(subject, answer.why, answer.fix);
    case 'error': {
      const { error } = answer;
      if (refusals.has(meaningOf(error))) return { ...plain, state: 'ok', error, findings: [] };
      const why = `it was neither refused nor accepted: ${answerWords(error)}`;
      return { ...incomplete(subject, why, 'Run the job again; only a refusal by STS counts as refused.'), error };
    }
  }
}
