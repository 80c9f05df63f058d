import type { ExampleRule } from '../../model/rule.js';
import type { Severity } from '../../model/severity.js';
import { defineLoginRule, type Wording } from '../rule.js';
import type { Finding } from '../../model/finding.js';

/**
 * One machine at 2026-06-01T12:00:00Z, whose home folder has the files. `{{id}}`, `{{temporaryId}}`, `{{secret}}`, `{{token}}` are
 * filled in; no key-shaped text stands here.
 */
export interface DoctorExample {
  readonly environment?: Readonly<Record<string, string>>;
  /** By path under the home folder; `{{sso:NAME}}` and `{{login:NAME}}` in a path are the names of their caches. */
  readonly files?: Readonly<Record<string, string>>;
  /** What STS says; by default that it is a user. */
  readonly sts?: { readonly arn: string } | { readonly code: string; readonly message: string } | 'unreachable';
}

export interface DoctorRule<Case> extends ExampleRule<DoctorExample> {
  readonly finding: (the: Case) => Finding;
}

/** Makes a rule of the doctor. Its findings stand in no file of the repository: file and line are in the message. */
export function defineDoctorRule<Case>(
  rule: Omit<ExampleRule<DoctorExample>, 'check' | 'severity'> & {
    readonly severity: Extract<Severity, 'high' | 'medium' | 'low'>;
    readonly word: (the: Case) => Omit<Wording, 'severity' | 'evidence'> & Partial<Pick<Wording, 'evidence'>>;
  },
): DoctorRule<Case> {
  const { word, bad, good, ...info } = rule;
  const worded = defineLoginRule<Case>({ ...info, bad: [], good: [], word: (the) => ({ evidence: {}, ...word(the) }) });
  return { ...worded, bad, good, finding: (the) => worded.finding(the, { place: { path: '' } }) };
}
