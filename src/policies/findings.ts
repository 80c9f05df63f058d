import type { LocatedPolicy, SourceFile } from '../documents/located.js';
import { normalise } from '../iam/normalise.js';
import type { Evidence, Finding } from '../model/finding.js';
import { encoded, fingerprintOf } from '../model/fingerprint.js';
import type { Place, Related, Replacement } from '../model/place.js';
import type { Span } from '../model/position.js';
import type { Value } from '../model/value.js';
import { atMost, bySeverity } from '../model/severity.js';
import type { Holder, PolicyRule, PolicySubject, Where, Wording } from './rule.js';

/** Collects what rules report; the same defect met through several holders is one finding that names them all. */
export class Findings {
  readonly #found = new Map<string, Found>();
  readonly #subjects = new Set<PolicySubject>();
  /** By statement or document: a long one may have thousands of findings. */
  readonly #contents = new WeakMap<Value, string>();

  add(rule: PolicyRule, where: Where, wording: Wording, holder?: Holder): void {
    if (where.subject !== undefined) this.#subjects.add(where.subject);
    const located = where.subject?.located;
    const fixture = where.file.fixture && (located?.holders.length ?? holderCount(holder)) === 0;
    const holders = new Set(holder === undefined ? namesOf(located) : holderName(holder));
    const severity = wording.severity ?? rule.severity;
    const parts = { content: this.#contentOf(where, wording), name: located?.name ?? '', detail: wording.detail ?? '' };
    const finding: Finding = {
      check: 'policies',
      rule: rule.id,
      severity: fixture ? atMost(severity, 'medium') : severity,
      message: wording.message,
      fix: wording.fix ?? rule.fix,
      place: placeOf(where.file, where.span),
      elsewhere: [],
      related: (wording.related ?? []).map((each): Related => ({ ...placeOf(each.file, each.span), message: each.message })),
      evidence: { ...wording.evidence, ...(fixture ? { context: 'fixture' } : {}) },
      fingerprint: '',
    };
    this.#merge(finding, holders, parts, { rule, where, wording });
  }

  /** Whether something was found in what a holder has. */
  tellsOf({ grants, trust, boundary }: Holder): boolean {
    const told = (subject: PolicySubject | undefined): boolean => subject !== undefined && this.#subjects.has(subject);
    return grants.some(told) || told(trust) || (boundary !== undefined && 'policy' in boundary && told(boundary));
  }

  /** Gives findings the edit that mends them, where there is one, rule by rule. */
  mend(rules: readonly PolicyRule[], edit: (said: Said) => Replacement | undefined): void {
    const ranks = new Map(rules.map((rule, rank) => [rule, rank]));
    const rankOf = ({ said }: Found): number => ranks.get(said.rule) ?? rules.length;
    for (const [key, found] of [...this.#found].sort(([, a], [, b]) => rankOf(a) - rankOf(b))) {
      const replacement = edit(found.said);
      if (replacement !== undefined) this.#found.set(key, { ...found, finding: { ...found.finding, replacement } });
    }
  }

  /** As fingerprints have it. */
  #contentOf({ subject }: Where, { statement }: Wording): string {
    const value = statement?.value ?? subject?.located.document;
    if (value === undefined) return nothing;
    const known = this.#contents.get(value);
    if (known !== undefined) return known;
    const content = encoded(normalise(value));
    this.#contents.set(value, content);
    return content;
  }

  #merge(finding: Finding, holders: Set<string>, parts: FingerprintParts, said: Said): void {
    const key = JSON.stringify([finding.rule, ...told(finding, said), parts.detail]);
    const known = this.#found.get(key);
    if (known === undefined) this.#found.set(key, { finding, holders, parts, said });
    else {
      for (const holder of known.holders) holders.add(holder);
      const order = bySeverity(finding.severity, known.finding.severity) || actionCount(known.finding) - actionCount(finding);
      const worst = order < 0 ? finding : known.finding;
      this.#found.set(key, { finding: worst, holders, parts, said });
    }
  }

  /** All findings, by path and line. */
  list(): Finding[] {
    const findings = [...this.#found.values()].map(({ finding, holders, parts }): Finding => {
      const held = [...holders].sort();
      const evidence: Evidence = held.length === 0 ? finding.evidence : { holder: held.join(', '), ...finding.evidence };
      const owner = held.length === 0 ? parts.name : held.join(',');
      return { ...finding, evidence, fingerprint: fingerprintOf(finding.rule, [parts.content, encoded(owner), encoded(parts.detail)]) };
    });
    return findings.sort(byPlace);
  }
}

/** What tells findings apart: of the branches of one statement neither what each of them allows nor where it ends. */
function told({ evidence, place }: Finding, { wording }: Said): unknown[] {
  if (wording.statement?.uncertain !== true) return [place, evidence];
  const rest = Object.entries(evidence).filter(([name]) => name !== 'actions');
  return [place.path, place.line, place.column, rest];
}

function actionCount({ evidence: { actions } }: Finding): number {
  return Array.isArray(actions) ? actions.length : 0;
}

/** What a rule said of a place. */
export interface Said {
  readonly rule: PolicyRule;
  readonly where: Where;
  readonly wording: Wording;
}

interface Found {
  readonly finding: Finding;
  readonly holders: Set<string>;
  readonly parts: FingerprintParts;
  readonly said: Said;
}

interface FingerprintParts {
  readonly content: string;
  readonly name: string;
  readonly detail: string;
}

function holderCount(holder: Holder | undefined): number {
  return holder === undefined || holder.kind === 'unknown' ? 0 : 1;
}

function holderName(holder: Holder): string[] {
  return holder.kind === 'unknown' ? [] : [`${holder.kind} ${holder.name}`];
}

function namesOf(located: LocatedPolicy | undefined): string[] {
  return (located?.holders ?? []).map((principal) => `${principal.kind} ${principal.name}`);
}

const nothing = encoded('');

function placeOf(file: SourceFile, span: Span): Place {
  return { path: file.path, ...file.lines.place(span) };
}

/** The order of findings in a report. */
export function byPlace(a: Finding, b: Finding): number {
  if (a.place.path !== b.place.path) return a.place.path < b.place.path ? -1 : 1;
  const order = (a.place.line ?? 0) - (b.place.line ?? 0) || (a.place.column ?? 0) - (b.place.column ?? 0);
  if (order !== 0) return order;
  return a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0;
}
