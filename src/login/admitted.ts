import { evaluateTest } from '../iam/condition.js';
import type { Statement } from '../iam/document.js';
import { all } from '../iam/truth.js';
import { textOf } from '../model/value.js';
import { claimOf, openStatements } from './subject-tests.js';
import type { TrustPolicy } from './trust-source.js';

/** Claims that are the same in every run of a repository. */
const ofTheRepository = /^(?:aud|repository|repository_id|repository_owner_id|enterprise_id)$/;

/** One kind of run, as far as a trust policy may ask for it. */
export interface AdmittedRun {
  /** What follows the repository in its subject: `pull_request`, `environment:prod`. */
  readonly context: string;
  /** `owner/name`; undefined where it isn't known. */
  readonly repository: string | undefined;
  /** Further claims of the run by name. */
  readonly claims?: Readonly<Record<string, string>>;
}

/** A statement that lets somebody in, in the policy that has it. */
export interface Admission {
  readonly trust: TrustPolicy;
  readonly statement: Statement;
}

/**
 * The statements that surely let in such a run by its subject, in some form of it, and ask for nothing else but what is the
 * same in every run of the repository. None where a policy denies anything.
 */
export function admitting(trusts: readonly TrustPolicy[], run: AdmittedRun): readonly Admission[] {
  if (trusts.some(({ policy }) => policy.statements.some(({ effect }) => effect === 'Deny'))) return [];
  return trusts.flatMap((trust) =>
    openStatements(trust)
      .filter((statement) => namesOf(statement, run.repository).some((name) => admits(statement, `repo:${name}:${run.context}`, run)))
      .map((statement) => ({ trust, statement })),
  );
}

function admits({ conditions }: Statement, sub: string, { repository, claims = {} }: AdmittedRun): boolean {
  if (!conditions.some((test) => claimOf(test) === 'sub')) return false;
  const known: Readonly<Record<string, string>> = { sub, ...(repository === undefined ? {} : { repository }), ...claims };
  return conditions.every((test) => {
    const claim = claimOf(test) ?? '';
    const value = known[claim];
    return value === undefined ? ofTheRepository.test(claim) : all([evaluateTest(test, { lookup: () => [value] })]) === true;
  });
}

function namesOf({ conditions }: Statement, repository: string | undefined): string[] {
  const values = conditions
    .filter((test) => claimOf(test) === 'sub')
    .flatMap(({ values: all_ }) => all_.flatMap((value) => textOf(value) ?? []));
  if (repository === undefined) return values.flatMap((text) => /^repo:([^:*?]+):/.exec(text)?.[1] ?? []);
  const [first, second] = repository.split('/');
  const ids = values.flatMap((text) => {
    const [, owner, name] = /^repo:[^:/]*@([^:/]+)\/[^:/]*@([^:/]+):/.exec(text) ?? [];
    return owner === undefined || name === undefined ? [] : [`${first}@${idIn(owner)}/${second}@${idIn(name)}`];
  });
  return [repository, ...ids];
}

/** An id that a pattern tells, else any. */
function idIn(text: string): string {
  return /^\d+$/.test(text) ? text : '1';
}
