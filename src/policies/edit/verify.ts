import type { Value } from '../../model/value.js';
import { readPolicy } from '../../iam/read.js';
import type { Holder, PolicyRule, PolicySubject, Setting } from '../rule.js';

/** Holders that a shared document is judged with again. */
const mostHolders = 10;

/** Tells whether an edit of a document takes a finding away and brings none, by judging the document and its holders again. */
export class Verifier {
  readonly #rules: readonly PolicyRule[];
  readonly #holders: readonly Holder[];
  readonly #setting: Setting;
  readonly #efforts = new Map<PolicySubject, number>();
  readonly #counts = new Map<PolicySubject, ReadonlyMap<string, number>>();

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
    const before = this.#counts.get(subject) ?? this.#count(subject, holders);
    this.#counts.set(subject, before);
    const { located, policy } = subject;
    const now: PolicySubject = { located: { ...located, document }, policy: readPolicy(document, policy.kind, policy.service) };
    const after = this.#count(
      now,
      holders.map((holder) => changed(holder, subject, now)),
    );
    if ((after.get(rule.id) ?? 0) >= (before.get(rule.id) ?? 0)) return false;
    return [...after].every(([id, count]) => count <= (before.get(id) ?? 0));
  }

  #count(subject: PolicySubject, holders: readonly Holder[]): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    for (const rule of this.#rules) {
      const said = new Set<string>();
      const note = (words: string): void => void said.add(words);
      rule.judge(subject, (span, wording) => note(JSON.stringify([span, wording.message, wording.severity ?? ''])), this.#setting);
      for (const holder of holders)
        rule.judgeHolder(
          holder,
          ({ span }, wording) => note(JSON.stringify([span, wording.message, wording.severity ?? ''])),
          this.#setting,
        );
      if (said.size > 0) counts.set(rule.id, said.size);
    }
    return counts;
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
