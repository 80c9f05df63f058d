import type { ConditionTest } from '../iam/document.js';
import type { Documents } from '../documents/located.js';
import type { Finding } from '../model/finding.js';
import { fingerprint } from '../model/fingerprint.js';
import type { Place, Related } from '../model/place.js';
import { wantOf } from '../oidc/mismatch.js';
import { oneOrAll } from './difference.js';
import { requote, withDiff } from './fix-diff.js';
import { jobLogins, type JobLogin, type Repository } from './job-logins.js';
import { legible } from './legible.js';
import { readRoleArn, type RoleArn } from './role-arn.js';
import rule from './rules/login-subject.js';
import { canMeet, contextsOf, environmentLike, legibly } from './run-subjects.js';
import { refsOf } from './trigger-refs.js';
import { subjectTests } from './subject-tests.js';
import { trustsNamed, type TrustPolicy } from './trust-source.js';

/**
 * Jobs that log in as a role of the same repository whose trust policy no run of theirs can ever meet, in either form of the
 * subject. Only what the files decide counts: an ARN that they tell, a role of exactly that name, and a subject that is
 * asked for.
 */
export function checkSubjects(repository: Repository, documents: Documents): Finding[] {
  return repository.workflows.flatMap((workflow) =>
    workflow.jobs.flatMap((job) =>
      jobLogins(workflow, job, repository).flatMap((login) => {
        const role = readRoleArn(login.role);
        return 'name' in role ? (findingFor(login, role, trustsNamed(documents, role), repository.name) ?? []) : [];
      }),
    ),
  );
}

/** How long one login is looked into; a second holds some tens of these. */
const steps = 500_000;

function findingFor(login: JobLogin, role: RoleArn, trusts: readonly TrustPolicy[], repository: string | undefined): Finding | undefined {
  const { workflow, job, runs, site } = login;
  const budget = { left: steps };
  const asked = trusts.map((trust) => ({ trust, tests: subjectTests(trust) }));
  const wanted = asked.flatMap(({ tests }) => tests.flat().flatMap((test) => wantOf(test)));
  // A subject of another template says nothing of this one.
  if (runs.length === 0 || wanted.length === 0 || wanted.some(isOfTemplate)) return undefined;
  // Whoever calls the workflow from another repository has the subject of that one.
  if (!login.whole && !(repository !== undefined && wanted.every((text) => isOf(text, repository)))) return undefined;
  if (
    asked
      .flatMap(({ tests }) => tests)
      .some((tests) => runs.some((run) => canMeet(tests, run, { workflow, job, step: site.outer, repository, budget })))
  )
    return undefined;
  const got = subjectsShown(login, repository);
  const only = [...new Set(wanted)];
  const meant = only.length === 1 ? spelt(only[0] ?? '', repository) : undefined;
  const search = { workflow, job, step: site.outer, repository, budget };
  const right = meant !== undefined && runs.some((run) => canMeet([equal(meant)], run, search)) ? [meant] : got;
  const shown = (texts: readonly string[]): string => [...new Set(texts)].map((text) => `"${legible(text)}"`).join(' or ');
  const conditions = asked.flatMap(({ trust, tests }) => tests.flat().flatMap(({ span }) => trust.place(span) ?? []));
  const where = conditions[0] === undefined ? 'its trust policy' : `${conditions[0].path}:${conditions[0].line}`;
  return {
    check: 'login',
    rule: rule.id,
    severity: rule.severity,
    message: `Job "${job.id}" can never assume ${role.text}: its tokens have the subject ${shown(got)}, and ${where} wants ${shown(wanted)}.`,
    fix: fixFor(right, only, where, trusts),
    place: login.place,
    elsewhere: [],
    related: relatedOf(conditions, login),
    evidence: { claim: 'sub', got: oneOrAll(got), want: oneOrAll(only), role: role.text, job: job.id },
    fingerprint: fingerprint(rule.id, role.text, job.id, ...got, ...wanted),
  };
}

/** Made by a template that the files don't tell of: it begins otherwise, or names further claims behind the repository. */
function isOfTemplate(wanted: string): boolean {
  return !/^repo:/.test(wanted) || furtherClaim.test(wanted);
}

/** Source: https://docs.github.com/en/actions/reference/security/oidc#customizing-the-subject-claims */
const furtherClaim =
  /:(?:actor(?:_id)?|base_ref|head_ref|enterprise(?:_id)?|event_name|job_workflow_(?:ref|sha)|ref_(?:type|protected)|repository(?:_id|_owner|_owner_id|_visibility)?|repo_property_\w+|runner_environment|sha|workflow(?:_ref|_sha)?):/;

/** Names exactly this repository, in either form. */
export function isOf(wanted: string, repository: string): boolean {
  return /^repo:([^:]+):/.exec(wanted)?.[1]?.replace(/@[^/]*/g, '') === repository;
}

function subjectsShown({ job, runs }: JobLogin, repository: string | undefined): string[] {
  const shown = runs.flatMap((run) =>
    (contextsOf(run, job) ?? environmentLike(run, job) ?? []).flatMap((context) => {
      if (context !== 'ref') return [legibly(context, '…')];
      const { among } = refsOf(run.trigger);
      return among.length > 3
        ? ['ref:REF']
        : among.map((ref) => `ref:${ref.map((part) => (typeof part === 'string' ? part : '…')).join('')}`);
    }),
  );
  return [...new Set(shown)].map((context) => `repo:${repository ?? 'OWNER/NAME'}:${context}`);
}

/** What a subject of this very repository that is misspelt was to be: its case, a blank, a branch without `refs/heads/`. */
function spelt(wanted: string, repository: string | undefined): string | undefined {
  const [, name = '', context = ''] = /^repo:([^:]+):(.*)$/s.exec(wanted) ?? [];
  if (repository === undefined || name.trim().toLowerCase() !== repository.toLowerCase() || /[*?]/.test(context)) return undefined;
  return `repo:${repository}:${context.trim().replace(/^ref:(?!refs\/)/, 'ref:refs/heads/')}`;
}

function equal(subject: string): ConditionTest {
  const span = { start: 0, end: 0 };
  const values = [{ type: 'text', text: subject, span } as const];
  return { operator: 'StringEquals', key: 'token.actions.githubusercontent.com:sub', values, operatorSpan: span, keySpan: span, span };
}

/** A diff where one subject stands against one; pull requests and queues are never let in to a role that wasn't made for them. */
function fixFor(got: readonly string[], wanted: readonly string[], where: string, trusts: readonly TrustPolicy[]): string {
  const [only = ''] = got;
  const words = `Bring the job's environment and trigger and the subject in ${where} together; name the exact subject`;
  if (got.length !== 1 || wanted.length !== 1 || /:pull_request$|gh-readonly-queue|…|OWNER\/NAME/.test(only)) return `${words}.`;
  const otherwise = `- "token.actions.githubusercontent.com:sub": "${legible(wanted[0] ?? '')}"\n+ "token.actions.githubusercontent.com:sub": "${legible(only)}"`;
  const found = trusts.flatMap((trust) =>
    subjectTests(trust)
      .flat()
      .flatMap(({ values }) => values.flatMap((value) => (value.type === 'text' && value.text === wanted[0] ? [{ trust, value }] : []))),
  );
  const [at] = found;
  const said = `${words}. Where the job is right, in ${where}:`;
  if (at?.trust.file === undefined || found.length > 1) return `${said}\n\n${otherwise}`;
  return withDiff(said, at.trust.file, [requote(at.trust.file, at.value, () => JSON.stringify(only))], otherwise);
}

function relatedOf(conditions: readonly Place[], { through }: JobLogin): Related[] {
  return [...conditions.map((place) => ({ ...place, message: 'the condition on sub' })), ...through];
}
