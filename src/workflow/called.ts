import type { Action, Job, Step, Workflow } from './workflow.js';

/** The workflow of the same repository that a job calls; undefined for any other. */
export function calledWorkflow(job: Job, workflows: readonly Workflow[]): Workflow | undefined {
  const path = /^\.\/(\.github\/workflows\/[^@]+)$/.exec(job.uses?.text.trim() ?? '')?.[1];
  return path === undefined ? undefined : workflows.find((each) => each.path === path);
}

/** The composite action of the same repository that a step uses; undefined for any other. */
export function usedAction(step: Step, actions: readonly Action[]): Action | undefined {
  const paths = actionPaths(step);
  return paths.length === 0 ? undefined : actions.find(({ path }) => paths.includes(path));
}

/** Where the files of a local action may stand. */
export function actionPaths({ uses }: Step): string[] {
  const folder = /^\.[\\/](.*?)[\\/]*$/.exec(uses?.text.trim() ?? '')?.[1];
  if (folder === undefined || folder.length > 500) return [];
  const parts = folder.split(/[\\/]+/).filter((part) => part !== '' && part !== '.');
  const below = parts.map((part) => `${part}/`).join('');
  return parts.includes('..') ? [] : [`${below}action.yml`, `${below}action.yaml`];
}
