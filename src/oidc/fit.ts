import { evaluateTest } from '../iam/condition.js';
import type { Statement } from '../iam/document.js';
import type { Circle } from './github-identities.js';
import type { Hints } from './hints.js';
import { filledHint } from './hints.js';
import type { TokenClaims } from './token.js';
import { contextOf } from './token.js';

/** A token that a policy is tried with. */
export interface Probe {
  readonly token: TokenClaims;
  readonly circle: Circle;
  /**
   * What it takes. `nothing`: any repository's plain run. `name`: an owner or repository of a fitting name. `template`: a
   * template of one's own for subjects. `workflow`: a call of a workflow that is named.
   */
  readonly takes: 'nothing' | 'name' | 'template' | 'workflow';
  /** `branch: main`, `pull_request`, as the subject has it; undefined where the subject doesn't tell the run. */
  readonly context: string | undefined;
}

/** Puts in what whoever asks for the token chooses: the audience, the workflow's name, who starts it, what it calls. */
export class Fit {
  readonly #allow: Statement;
  readonly #hints: Hints;
  readonly #issuer: string;
  readonly #chosen = new Map<string, string | undefined>();

  constructor(allow: Statement, hints: Hints, issuer: string) {
    this.#allow = allow;
    this.#hints = hints;
    this.#issuer = issuer;
  }

  *tokens(claims: Readonly<Record<string, string>>, circle: Circle, takes: Probe['takes'], context: string | undefined): Generator<Probe> {
    const own = `${claims['repository']}/.github/workflows/zq-probe.yml@${claims['ref'] ?? 'refs/heads/main'}`;
    const all = {
      aud: this.#choice('aud', 'sts.amazonaws.com', 'https://github.com/zq-stranger'),
      workflow: this.#choice('workflow', 'zq-probe'),
      actor: this.#choice('actor', 'zq-probe'),
      actor_id: this.#choice('actor_id', '900000009'),
      job_workflow_ref: own,
      ...claims,
    };
    const issuer = `https://${this.#issuer}`;
    yield { token: { issuer, claims: all }, circle, takes, context };
    const called = this.#choice('job_workflow_ref', own, 'zq-stranger/zq-probe/.github/workflows/zq-probe.yml@refs/heads/main');
    if (called !== own && claims['job_workflow_ref'] === undefined) {
      const by = circle === 'anyone' ? 'workflow' : takes;
      yield { token: { issuer, claims: { ...all, job_workflow_ref: called } }, circle, takes: by, context };
    }
  }

  /** The first value that all conditions on the claim take, one of the policy's before others. */
  #choice(claim: string, ...others: readonly [string, ...string[]]): string {
    if (!this.#chosen.has(claim)) this.#chosen.set(claim, this.#firstTaken(claim, others));
    return this.#chosen.get(claim) ?? others[0];
  }

  #firstTaken(claim: string, others: readonly string[]): string | undefined {
    const key = `${this.#issuer}:${claim}`.toLowerCase();
    const tests = this.#allow.conditions.filter((test) => test.key.toLowerCase() === key);
    const asked = (this.#hints.get(claim) ?? []).slice(0, 40).map(filledHint);
    return [...asked, ...others].find((value) => {
      const context = contextOf({ issuer: `https://${this.#issuer}`, claims: { [claim]: value } });
      return tests.every((test) => evaluateTest(test, context) === true);
    });
  }
}
