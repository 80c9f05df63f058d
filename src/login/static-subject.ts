import type { Documents } from '../documents/located.js';
import { evaluateTest } from '../iam/condition.js';
import type { ConditionTest, PrincipalElement } from '../iam/document.js';
import { all } from '../iam/truth.js';
import type { Finding } from '../model/finding.js';
import { fingerprint } from '../model/fingerprint.js';
import { textOf, type Value } from '../model/value.js';
import { isGithub } from '../oidc/issuers.js';
import { wantOf } from '../oidc/mismatch.js';
import { splitKey } from '../oidc/token.js';
import type { Job, Step, Workflow } from '../workflow/workflow.js';
import { actionOf } from './aws-steps.js';
import { oneOrAll } from './difference.js';
import { contextsOf, subjectsFor } from './job-subjects.js';
import { legible } from './legible.js';
import { readRoleArn, type RoleArn } from './role-arn.js';
import rule from './rules/login-subject.js';
import { trustsNamed, type TrustPolicy } from './trust-source.js';

/**
 * Jobs that log in as a role of the same repository whose trust policy no run of theirs can ever meet, in either form of the
 * subject. Only what the files decide counts: a literal ARN, a role of exactly that name, and a subject that is asked for.
 * `repository` is `owner/name` where it is known.
 */
export function checkSubjects(workflows: readonly Workflow[], documents: Documents, repository: string | undefined): Finding[] {
  return workflows.flatMap((workflow) =>
    workflow.jobs.flatMap((job) =>
      job.steps.flatMap((step) => {
        const value = oidcRole(step);
        const role = readRoleArn(textOf(value)?.trim() ?? '');
        if (value === undefined || !('name' in role)) return [];
        return findingFor(workflow, job, value, role, trustsNamed(documents, role), repository) ?? [];
      }),
    ),
  );
}

/** The role that a step assumes with an id-token, and not with keys or another session. */
function oidcRole(step: Step): Value | undefined {
  if (actionOf(step)?.name.toLowerCase() !== 'aws-actions/configure-aws-credentials') return undefined;
  const given = (name: string): Value | undefined => step.with.find(({ key }) => key.toLowerCase() === name)?.value;
  const otherwise = ['aws-access-key-id', 'web-identity-token-file', 'role-chaining', 'force-skip-oidc'];
  return otherwise.some((name) => given(name) !== undefined) ? undefined : given('role-to-assume');
}

function findingFor(
  workflow: Workflow,
  job: Job,
  value: Value,
  role: RoleArn,
  trusts: readonly TrustPolicy[],
  repository: string | undefined,
): Finding | undefined {
  const contexts = contextsOf(workflow, job);
  if (contexts === undefined || trusts.length === 0) return undefined;
  const asked = trusts.map((trust) => ({ trust, tests: subjectTests(trust) }));
  const wanted = asked.flatMap(({ tests }) => tests.flat().flatMap((test) => wantOf(test)));
  // A subject of another template says nothing of this one.
  if (wanted.length === 0 || wanted.some((text) => !text.startsWith('repo:'))) return undefined;
  const subjects = subjectsFor(contexts, wanted, repository);
  const met = asked.flatMap(({ tests }) => tests).some((tests) => subjects.some((subject) => meets(tests, subject) !== false));
  if (met || subjects.length === 0) return undefined;
  const got = contexts.exact
    .map((context) => `repo:${repository ?? 'OWNER/NAME'}:${context}`)
    .concat(contexts.anyRef ? [`repo:${repository ?? 'OWNER/NAME'}:ref:REF`] : []);
  const shown = (texts: readonly string[]): string => [...new Set(texts)].map((text) => `"${legible(text)}"`).join(' or ');
  const conditions = asked.flatMap(({ trust, tests }) => tests.flat().flatMap(({ span }) => trust.place(span) ?? []));
  const where = conditions[0] === undefined ? 'its trust policy' : `${conditions[0].path}:${conditions[0].line}`;
  return {
    check: 'login',
    rule: rule.id,
    severity: rule.severity,
    message: `Job "${job.id}" can never assume ${role.text}: its tokens have the subject ${shown(got)}, and ${where} wants ${shown(wanted)}.`,
    fix: `Bring the job's environment and trigger and the subject in ${where} together; name the exact subject.`,
    place: { path: workflow.path, ...workflow.lines.place(value.span) },
    elsewhere: [],
    related: conditions.map((place) => ({ ...place, message: 'the condition on sub' })),
    evidence: { claim: 'sub', got: oneOrAll(got), want: oneOrAll([...new Set(wanted)]), role: role.text, job: job.id },
    fingerprint: fingerprint(rule.id, role.text, job.id, ...got, ...wanted),
  };
}

/** The conditions on GitHub's subject of each statement that lets somebody in; one without any makes a list that is empty. */
function subjectTests({ policy }: TrustPolicy): ConditionTest[][] {
  return policy.statements
    .filter(({ effect, principals }) => effect !== 'Deny' && mayBeFederated(principals))
    .map(({ conditions }) =>
      conditions.filter(({ key }) => {
        const { issuer, claim } = splitKey(key);
        return issuer !== undefined && isGithub(issuer) && claim.toLowerCase() === 'sub';
      }),
    );
}

function mayBeFederated(principals: PrincipalElement | undefined): boolean {
  return (
    principals === undefined ||
    principals.negated ||
    principals.entries.some(({ type }) => type !== 'AWS' && type !== 'Service' && type !== 'CanonicalUser')
  );
}

function meets(tests: readonly ConditionTest[], subject: string) {
  return all(tests.map((test) => evaluateTest(test, { lookup: () => [subject] })));
}
