import type { Value } from '../../model/value.js';
import { readPolicy } from '../../iam/read.js';
import type { Span } from '../../model/position.js';
import type { Holder, PolicyRule, PolicySubject, Setting, Wording } from '../rule.js';

/** Holders that a shared document is judged with again. */
const mostHolders = 10;

/** Tells whether an edit of a document takes a finding away and brings none, by judging the document and its holders again. */
export class Verifier {
  readonly #rules: readonly PolicyRule[];
  readonly #holders: readonly Holder[];
  readonly #setting: Setting;
  readonly #efforts = new Map<PolicySubject, number>();
  readonly #counts = new Map<PolicySubject, Map<PolicyRule, number>>();

  constructor(rules: readonly PolicyRule[], holders: readonly Holder[], setting: Setting) {
    this.#rules = rules;
    this.#holders = holders;
    this.#setting = setting;
  }

  /** How many statements `mends` judges again. */
  effort(subject: PolicySubject): number {
    const known = this.#efforts.get(subject);
    if (known !== undefined) return known;
    const held = this.#holders.filter((holder) => holds(holder, subject)).flatMap(({ grants }) => grants);
    const effort = [subject, ...held].reduce((sum, { policy }) => sum + Math.max(1, policy.statements.length), 0);
    this.#efforts.set(subject, effort);
    return effort;
  }

  mends(rule: PolicyRule, subject: PolicySubject, document: Value): boolean {
    const holders = this.#holders.filter((holder) => holds(holder, subject));
    if (holders.length > mostHolders) return false;
    const { located, policy } = subject;
    const now: PolicySubject = { located: { ...located, document }, policy: readPolicy(document, policy.kind, policy.service) };
    const then = holders.map((holder) => changed(holder, subject, now));
    if (this.#count(rule, now, then) >= this.#before(rule, subject, holders)) return false;
    return this.#rules.every((other) => {
      const count = other === rule ? 0 : this.#count(other, now, then);
      return count === 0 || count <= this.#before(other, subject, holders);
    });
  }

  /** Asked only where the edit leaves something to be said: mostly it doesn't. */
  #before(rule: PolicyRule, subject: PolicySubject, holders: readonly Holder[]): number {
    const counts = this.#counts.get(subject) ?? new Map<PolicyRule, number>();
    this.#counts.set(subject, counts);
    const count = counts.get(rule) ?? this.#count(rule, subject, holders);
    counts.set(rule, count);
    return count;
  }

  #count(rule: PolicyRule, subject: PolicySubject, holders: readonly Holder[]): number {
    const said = new Set<string>();
    const note = ({ start, end }: Span, { message, severity }: Wording): void =>
      void said.add(JSON.stringify([start, end, message, severity ?? '']));
    rule.judge(subject, note, this.#setting);
    for (const holder of holders) rule.judgeHolder(holder, ({ span }, wording) => note(span, wording), this.#setting);
    return said.size;
  }
}

function holds({ grants, trust, boundary }: Holder, subject: PolicySubject): boolean {
  return trust === subject || boundary === subject || grants.includes(subject);
}

function changed(holder: Holder, subject: PolicySubject, now: PolicySubject): Holder {
  return {
    ...holder,
    grants: holder.grants.map((each) => (each === subject ? now : each)),
    trust: holder.trust === subject ? now : holder.trust,
    boundary: holder.boundary === subject ? now : holder.boundary,
  };
}
