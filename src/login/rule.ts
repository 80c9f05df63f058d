import type { Evidence, Finding } from '../model/finding.js';
import { fingerprint } from '../model/fingerprint.js';
import type { Place, Related } from '../model/place.js';
import type { ExampleRule } from '../model/rule.js';
import type { Severity } from '../model/severity.js';
import type { LoginEvent } from './ports.js';
import type { LoginSettings } from './settings.js';

/** What STS says to one exchange: it accepts, or names an error as on the wire. */
export type StsSays = 'accepts' | { readonly code: string; readonly message: string; readonly status: number };

/**
 * One login, told by what differs from the plain one: a push to main of `acme/app` that asks for
 * `arn:aws:iam::123456789012:role/deploy` in eu-west-1.
 */
export interface LoginExample {
  readonly settings?: Partial<LoginSettings>;
  readonly event?: Partial<LoginEvent>;
  /** Over the environment of a job. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** Over the claims of the token. */
  readonly claims?: Readonly<Record<string, string>>;
  /** The trust policy of the role in the repository. */
  readonly trust?: unknown;
  /** The trust policy that IAM has, read with ambient credentials. */
  readonly deployed?: unknown;
  /** One answer a call; the last one stays. */
  readonly sts?: readonly StsSays[];
  /** What GetCallerIdentity says in place of the role asked for. */
  readonly identity?: { readonly account: string; readonly arn: string };
}

export type LoginRule = ExampleRule<LoginExample>;

/** How a rule words one case. */
export interface Wording {
  readonly message: string;
  readonly fix: string;
  /** Where the case has another one than its rule. */
  readonly severity?: Severity;
  readonly evidence: Evidence;
  /** What makes the finding this one and no other, whatever the run. */
  readonly identity: readonly string[];
}

/** Where a finding of the login stands. */
export interface Whereabouts {
  readonly place: Place;
  readonly related?: readonly Related[];
}

/** A rule that can word its cases. */
export interface WordedRule<Case> extends LoginRule {
  readonly finding: (the: Case, where: Whereabouts) => Finding;
  /** The same words for a case that the files alone tell. */
  readonly words: (the: Case) => Wording;
}

/** Makes a rule of the live login: the caller finds the cause, the rule words it. */
export function defineLoginRule<Case>(rule: Omit<LoginRule, 'check'> & { readonly word: (the: Case) => Wording }): WordedRule<Case> {
  const { word, ...info } = rule;
  return {
    ...info,
    check: 'login',
    words: word,
    finding: (the, where) => {
      const { message, fix, evidence, identity, severity = info.severity } = word(the);
      return {
        check: 'login',
        rule: info.id,
        severity,
        message,
        fix,
        place: where.place,
        elsewhere: [],
        related: where.related ?? [],
        evidence,
        fingerprint: fingerprint(info.id, ...identity),
        live: true,
      };
    },
  };
}
