import { holds } from './evaluate.js';
import type { Facts, Known } from './evaluate.js';
import { parseExpression } from './parse.js';

/** Triggers under which somebody from outside starts a run that has the rights of the default branch. */
export const outsiderTriggers = ['pull_request_target', 'workflow_run'] as const;

export type OutsiderTrigger = (typeof outsiderTriggers)[number];

/**
 * Whether a condition may hold in a run that a pull request from a fork started through this trigger. False only where the
 * condition surely keeps it out: it asks for another event, for a push behind the workflow run, for the same repository, for
 * a merged pull request, an author by name or one that belongs to the repository. What can't be known doesn't keep anybody out; nor does the actor's name: whoever pushes last to a pull request or reopens it is the actor.
 */
export function admitsOutsider(condition: string, trigger: OutsiderTrigger): boolean {
  const expression = parseExpression(condition);
  if (expression === undefined) return true;
  return associations.some((association) => {
    const facts = new Map(outsiders[trigger]).set('github.event.pull_request.author_association', association);
    return holds(expression, facts) !== false;
  });
}

/** What somebody from outside may be to the repository: nobody, or an author of something merged. */
const associations = ['NONE', 'CONTRIBUTOR'];

/** A name that no condition spells: that of somebody nobody thought of. */
const somebody = '\0somebody';

const headRepository: Readonly<Record<OutsiderTrigger, string>> = {
  pull_request_target: 'github.event.pull_request.head.repo',
  workflow_run: 'github.event.workflow_run.head_repository',
};

const outsiders: Readonly<Record<OutsiderTrigger, Facts>> = {
  pull_request_target: factsOf('pull_request_target', [
    ['github.event.pull_request.merged', false],
    ['github.event.workflow_run.event', null],
  ]),
  workflow_run: factsOf('workflow_run', [['github.event.workflow_run.event', 'pull_request']]),
};

function factsOf(trigger: OutsiderTrigger, more: readonly (readonly [string, Known])[]): Facts {
  const head = headRepository[trigger];
  const differ = (a: string, b: string): [string, boolean] => [[a, b].sort().join(' != '), true];
  return new Map<string, Known>([
    ['github.event_name', trigger],
    ['github.ref_type', 'branch'],
    [`${head}.fork`, true],
    [`${head}.full_name`, somebody],
    [`${head}.owner.login`, somebody],
    ['github.event.pull_request.user.login', somebody],
    // The owner of the repository that it comes from.
    ['github.event.pull_request.head.user.login', somebody],
    differ('github.event.pull_request.head.user.login', 'github.repository_owner'),
    differ(`${head}.full_name`, 'github.repository'),
    differ(`${head}.full_name`, 'github.event.repository.full_name'),
    differ(`${head}.full_name`, 'github.event.pull_request.base.repo.full_name'),
    differ(`${head}.id`, 'github.event.repository.id'),
    differ(`${head}.id`, 'github.repository_id'),
    differ(`${head}.id`, 'github.event.pull_request.base.repo.id'),
    differ(`${head}.owner.login`, 'github.repository_owner'),
    differ('github.event.pull_request.user.login', 'github.repository_owner'),
    ...more,
  ]);
}
