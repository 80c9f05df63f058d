import type { Documents } from '../documents/located.js';
import type { ConditionTest } from '../iam/document.js';
import type { Finding } from '../model/finding.js';
import { fingerprint } from '../model/fingerprint.js';
import { wantOf } from '../oidc/mismatch.js';
import { addToJob } from '../workflow/yaml-edit.js';
import { askFor } from './audience-edit.js';
import { oneOrAll } from './difference.js';
import { withDiff } from './fix-diff.js';
import { jobLogins, type JobLogin, type Repository } from './job-logins.js';
import { legible } from './legible.js';
import { readRoleArn } from './role-arn.js';
import { surelyFails, valuesOf, type Values } from './run-claims.js';
import audienceRule from './rules/login-audience.js';
import claimRule from './rules/login-claim.js';
import { canMeet } from './run-subjects.js';
import { isOf } from './static-subject.js';
import { audienceAsked, listedAudiences, providerFinding } from './static-provider.js';
import { claimOf, openStatements } from './subject-tests.js';
import { trustsNamed, type TrustPolicy } from './trust-source.js';

/**
 * Jobs that log in as a role of the same repository whose trust policy asks every run of theirs for a claim that it can't have: an
 * audience that isn't asked for, an environment that the job hasn't, a claim that STS doesn't supply. Where the subject alone
 * shuts all of them out, nothing: that is said of it.
 */
export function checkClaims(repository: Repository, documents: Documents): Finding[] {
  const found = new Map<string, Finding>();
  const ofProvider = providerJudge(repository, documents);
  for (const workflow of repository.workflows)
    for (const job of workflow.jobs)
      for (const login of jobLogins(workflow, job, repository)) {
        const role = readRoleArn(login.role);
        const trusts = 'name' in role ? trustsNamed(documents, role) : [];
        const failing = failureOf(login, trusts, repository.name);
        const finding = failing === undefined ? ofProvider(login, trusts) : findingFor(login, failing);
        // A step that an alias repeats stands once in the file.
        const key = `${finding?.place.path}:${finding?.place.line}:${finding?.place.column}`;
        if (finding !== undefined && !found.has(key)) found.set(key, finding);
      }
  return [...found.values()];
}

/**
 * Judges logins by the identity provider in the files. It may be the provider of another account: where all who ask for what it
 * lists ask another account for a role, it says nothing of this one.
 */
function providerJudge(
  repository: Repository,
  documents: Documents,
): (login: JobLogin, trusts: readonly TrustPolicy[]) => Finding | undefined {
  const the = listedAudiences(documents);
  if (the === undefined) return () => undefined;
  const accounts = new Set(
    repository.workflows
      .flatMap((workflow) => workflow.jobs.flatMap((job) => jobLogins(workflow, job, repository)))
      .flatMap((login) => (the.listed.includes(audienceAsked(login) ?? '') ? accountOf(login) : [])),
  );
  return (login, trusts) => (accounts.size === 0 || accounts.has(accountOf(login)) ? providerFinding(login, trusts, the) : undefined);
}

function accountOf({ role }: JobLogin): string {
  const read = readRoleArn(role);
  return 'name' in read ? read.account : '';
}

interface Failing {
  readonly trust: TrustPolicy;
  readonly test: ConditionTest;
  readonly got: Values;
  /** The subjects that the statement wants. */
  readonly subjects: readonly string[];
}

const steps = 500_000;

/** The condition by which the first statement shuts out what its subject would let in; undefined where some run may get in. */
function failureOf(login: JobLogin, trusts: readonly TrustPolicy[], repository: string | undefined): Failing | undefined {
  const { workflow, job, site, runs } = login;
  if (trusts.length === 0 || runs.length === 0) return undefined;
  const budget = { left: steps };
  let first: Failing | undefined;
  for (const trust of trusts)
    for (const { conditions, uncertain } of openStatements(trust)) {
      if (uncertain === true) return undefined;
      const subjects = conditions.filter((test) => claimOf(test) === 'sub');
      // Whoever calls the workflow from another repository has the subject of that one, and claims that these files don't tell.
      if (!login.whole && !isOnlyFor(subjects, repository)) return undefined;
      for (const run of runs) {
        const failing = conditions.flatMap((test): Failing[] => {
          const got = valuesOf(test, run, login, repository);
          return got !== undefined && surelyFails(test, got)
            ? [{ trust, test, got, subjects: subjects.flatMap((each) => wantOf(each)) }]
            : [];
        })[0];
        const meant = canMeet(subjects, run, { workflow, job, step: site.outer, repository, budget });
        if (meant && failing === undefined) return undefined;
        if (meant) first ??= failing;
      }
    }
  return first;
}

function isOnlyFor(subjects: readonly ConditionTest[], repository: string | undefined): boolean {
  const wanted = subjects.flatMap((each) => wantOf(each));
  return repository !== undefined && wanted.length > 0 && wanted.every((text) => isOf(text, repository));
}

function findingFor(login: JobLogin, { trust, test, got, subjects }: Failing): Finding {
  const { job, role, place, through } = login;
  const claim = claimOf(test) ?? test.key;
  const rule = claim === 'aud' ? audienceRule : claimRule;
  const want = wantOf(test);
  const at = trust.place(test.span);
  const where = at === undefined ? 'its trust policy' : `${at.path}:${at.line}`;
  const came = got[0];
  const wanted = want.length === 0 ? 'something else' : want.map((text) => `"${legible(text)}"`).join(' or ');
  return {
    check: 'login',
    rule: rule.id,
    severity: rule.severity,
    message: `Job "${job.id}" can never assume ${role}: ${came === undefined ? `STS is given no ${claim} for its tokens` : `the ${claim} of its tokens is "${legible(came)}"`}, and ${where} wants ${wanted}.`,
    fix: fixFor(login, { claim, came, want, where, key: test.key, subjects }),
    place,
    elsewhere: [],
    related: [...(at === undefined ? [] : [{ ...at, message: `the condition on ${claim}` }]), ...through],
    evidence: { claim, got: came ?? null, want: oneOrAll(want), role, job: job.id },
    fingerprint: fingerprint(rule.id, role, job.id, claim, came ?? '', ...want),
  };
}

interface Told {
  readonly claim: string;
  readonly came: string | undefined;
  readonly want: readonly string[];
  readonly where: string;
  readonly key: string;
  readonly subjects: readonly string[];
}

function fixFor(login: JobLogin, { claim, came, want, where, key, subjects }: Told): string {
  const { workflow, job } = login;
  const value = want.length > 0 && !/[*?]/.test(want[0] ?? '*') ? (want[0] ?? '') : undefined;
  if (claim === 'aud' && value !== undefined) {
    const { file, edit, line } = askFor(login, value);
    const words = `Ask for the audience that ${where} wants, which the identity provider must list too (or write "${legible(came ?? '')}" there):`;
    return withDiff(words, file, [edit], `+          ${line}`);
  }
  if (claim === 'environment' && value !== undefined && came === undefined) {
    const line = `environment: ${/^[A-Za-z][\w-]*$/.test(value) ? value : JSON.stringify(value)}`;
    // The environment takes the place of the branch in the subject.
    if (!subjects.some((text) => /:environment:|\*$/.test(text)))
      return `Take the condition on environment out in ${where}; or give the job \`${line}\`, and let the subject there end in "environment:${legible(value)}" too.`;
    const words = `Give the job the environment that the role was made for, or take the condition out in ${where}:`;
    return withDiff(
      words,
      workflow,
      [job.environment === undefined ? addToJob(workflow.lines, job, [line]) : undefined],
      `   ${job.id}:\n+    ${line}`,
    );
  }
  if (came === undefined) return `Take ${key} out in ${where}, and limit by sub in its place: no token of GitHub brings it to STS.`;
  if (came.endsWith('@…'))
    return `Log in from the workflow that ${where} names, or name "${legible(came.slice(0, -2))}" there, with its ref behind an @.`;
  return `Bring ${claim} of the job and the condition in ${where} together: where the job is right, write "${legible(came)}" there.`;
}
