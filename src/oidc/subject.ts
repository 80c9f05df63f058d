/** What GitHub knows of a run when it signs the token. */
export interface Run {
  readonly owner: string;
  readonly repository: string;
  /** Needed for the immutable form; without it `0` stands there. */
  readonly ownerId?: string | undefined;
  readonly repositoryId?: string | undefined;
  /** Subjects carry the ids of owner and repository: made, renamed or moved since 2026-07-15, or opted in. */
  readonly immutable?: boolean | undefined;
  readonly event: string;
  /** `refs/heads/main`. For events that run on the default branch whatever they are about, that branch. */
  readonly ref: string;
  readonly environment?: string | undefined;
}

/**
 * Events whose runs have the default branch as their ref, though what set them off may come from anybody
 * (https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows).
 */
export const defaultBranchEvents: ReadonlySet<string> = new Set(
  (
    'branch_protection_rule check_run check_suite delete discussion discussion_comment fork gollum issue_comment issues label milestone ' +
    'page_build project project_card project_column public pull_request_target registry_package repository_dispatch schedule status watch ' +
    'workflow_run'
  ).split(' '),
);

/**
 * The subject that GitHub signs for a run with the default template. An environment wins over the event, a pull request
 * over its ref.
 * Source: https://docs.github.com/en/actions/reference/security/oidc#example-subject-claims
 */
export function mint(run: Run): string {
  return `${repositoryPart(run)}:${contextOf(run)}`;
}

function repositoryPart({ owner, repository, ownerId = '0', repositoryId = '0', immutable }: Run): string {
  return immutable === true ? `repo:${owner}@${ownerId}/${repository}@${repositoryId}` : `repo:${owner}/${repository}`;
}

function contextOf({ event, ref, environment }: Run): string {
  if (environment !== undefined && environment !== '') return `environment:${escapeColons(environment)}`;
  return event === 'pull_request' || ref.startsWith('refs/pull/') ? 'pull_request' : `ref:${ref}`;
}

/** A colon inside a value becomes `%3A`; a percent sign stays, so that `A:B` and `A%3AB` give the same. */
export function escapeColons(value: string): string {
  return value.replaceAll(':', '%3A');
}

/** The parts of a subject of the default template, in either form. */
export interface Subject {
  readonly owner: string;
  readonly ownerId: string | undefined;
  readonly repository: string;
  readonly repositoryId: string | undefined;
  /** What follows the repository: `ref:refs/heads/main`, `pull_request`; empty when nothing does. */
  readonly context: string;
}

/** Reads a subject that begins with the repository; undefined for any other. */
export function readSubject(sub: string): Subject | undefined {
  const match = /^repo:([^:/@]+)(?:@([^:/@]+))?\/([^:/@]+)(?:@([^:/@]+))?(?::(.+))?$/s.exec(sub);
  if (match === null) return undefined;
  const [, owner = '', ownerId, repository = '', repositoryId, context = ''] = match;
  return { owner, ownerId, repository, repositoryId, context };
}

/** What may follow the repository in the default template; a `*` or `?` stands in no name of a branch, tag or environment. */
export function isDefaultContext(context: string): boolean {
  return context === 'pull_request' || /^(?:ref:refs\/(?:heads|tags)\/[^:*?\s]+|environment:[^:*?]+)$/.test(context);
}
