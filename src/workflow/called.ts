import type { Job, Workflow } from './workflow.js';

/** The workflow of the same repository that a job calls; undefined for any other. */
export function calledWorkflow(job: Job, workflows: readonly Workflow[]): Workflow | undefined {
  const path = /^\.\/(\.github\/workflows\/[^@]+)$/.exec(job.uses?.text ?? '')?.[1];
  return path === undefined ? undefined : workflows.find((each) => each.path === path);
}
