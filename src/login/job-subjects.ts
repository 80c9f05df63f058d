import { escapeColons, readSubject } from '../oidc/subject.js';
import { textOf, member, type Value } from '../model/value.js';
import type { Job, Workflow } from '../workflow/workflow.js';

/** Events whose runs have the subject of a pull request. */
const pullRequests = new Set(['pull_request']);

/** Events under which another workflow's event, repository and ref decide. */
const callers = new Set(['workflow_call']);

/**
 * What may follow the repository in the subjects of a job's tokens: exact ones, and whether any ref may. Undefined where an
 * expression decides, or the caller of the workflow.
 */
export function contextsOf(workflow: Workflow, job: Job): { readonly exact: readonly string[]; readonly anyRef: boolean } | undefined {
  if (job.environment !== undefined) {
    const name = environmentName(job.environment);
    return name === undefined ? undefined : { exact: [`environment:${escapeColons(name)}`], anyRef: false };
  }
  const names = workflow.triggers.map((trigger) => trigger.name);
  if (names.length === 0 || names.some((name) => callers.has(name))) return undefined;
  const pulls = names.some((name) => pullRequests.has(name));
  return { exact: pulls ? ['pull_request'] : [], anyRef: names.some((name) => !pullRequests.has(name)) };
}

/**
 * Subjects that stand for all that the job may get, in either form: with the repository's name, and with the ids that the
 * policy has. Without a name, the policy's own repository is taken for this one.
 */
export function subjectsFor(
  contexts: { readonly exact: readonly string[]; readonly anyRef: boolean },
  wanted: readonly string[],
  repository: string | undefined,
): string[] {
  const read = wanted.flatMap((text) => readSubject(text) ?? []);
  const refs = contexts.anyRef
    ? ['ref:refs/heads/main', 'ref:refs/tags/v1', ...read.map(({ context }) => filled(context)).filter((text) => text.startsWith('ref:'))]
    : [];
  const [owner, name] = repository?.split('/') ?? [];
  const own =
    owner !== undefined && name !== undefined
      ? [{ owner, name }]
      : read.map((one) => ({ owner: filled(one.owner), name: filled(one.repository) }));
  const ids = [
    { ownerId: '1', repositoryId: '1' },
    ...read.map((one) => ({ ownerId: filled(one.ownerId ?? '1'), repositoryId: filled(one.repositoryId ?? '1') })),
  ];
  const prefixes = own.flatMap((one) => [
    `repo:${one.owner}/${one.name}`,
    ...ids.map(({ ownerId, repositoryId }) => `repo:${one.owner}@${ownerId}/${one.name}@${repositoryId}`),
  ]);
  return [...new Set(prefixes.flatMap((prefix) => [...contexts.exact, ...refs].map((context) => `${prefix}:${context}`)))];
}

function environmentName(value: Value): string | undefined {
  const name = textOf(value) ?? textOf(member(value, 'name'));
  return name === undefined || name === '' || name.includes('${{') ? undefined : name;
}

function filled(pattern: string): string {
  return pattern.replace(/[*?]/g, '1');
}
