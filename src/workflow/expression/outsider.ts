import { evaluate, truth } from './evaluate.js';
import type { Facts, Known } from './evaluate.js';
import { parseExpression } from './parse.js';

/** Triggers under which somebody from outside starts a run that has the rights of the default branch. */
export const outsiderTriggers = ['pull_request_target', 'workflow_run'] as const;

export type OutsiderTrigger = (typeof outsiderTriggers)[number];

/**
 * Whether a condition may hold in a run that a pull request from a fork started through this trigger. False only where the
 * condition surely keeps it out: it asks for another event, for a push behind the workflow run, for the same repository, for
 * a merged pull request. What can't be known doesn't keep anybody out; nor does the actor's name, which can be forged.
 */
export function admitsOutsider(condition: string, trigger: OutsiderTrigger): boolean {
  const expression = parseExpression(condition);
  return expression === undefined || truth(evaluate(expression, facts[trigger])) !== false;
}

const headRepository: Readonly<Record<OutsiderTrigger, string>> = {
  pull_request_target: 'github.event.pull_request.head.repo',
  workflow_run: 'github.event.workflow_run.head_repository',
};

const facts: Readonly<Record<OutsiderTrigger, Facts>> = {
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
