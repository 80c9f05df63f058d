import type { Finding } from '../model/finding.js';
import type { Environment } from '../model/ports.js';
import { calledWorkflow } from '../workflow/called.js';
import type { Job, Workflow } from '../workflow/workflow.js';

/**
 * Which findings in workflow files are of the very job that runs: its id, and the file that has it. That is what the token says
 * (`job_workflow_ref`), else the workflow that runs or one that it calls. False for all outside of a job.
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 */
export function ofRunningJob(
  workflows: readonly Workflow[],
  environment: Environment,
  claims: Readonly<Record<string, string>>,
): (finding: Finding) => boolean {
  const job = environment['GITHUB_JOB'];
  const repository = environment['GITHUB_REPOSITORY'] ?? '';
  const told = claims['job_workflow_ref'];
  const outermost = pathIn(repository, environment['GITHUB_WORKFLOW_REF']);
  const files = told === undefined ? reachable(outermost, workflows) : new Set([pathIn(repository, told)]);
  return ({ evidence, place, related }) => {
    if (job === undefined || job === '' || evidence['job'] !== job) return false;
    const paths = [place, ...related].map(({ path }) => path).filter((path) => /^\.github\/workflows\//.test(path));
    // A composite action has its findings in a file of its own.
    return paths.length === 0 || files === undefined || paths.some((path) => files.has(path));
  };
}

/** A job of a file. */
export interface Running {
  readonly workflow: Workflow;
  readonly job: Job;
}

/** The very job that runs, by its id and the file that has it; undefined where the files don't tell which it is. */
export function runningJob(
  workflows: readonly Workflow[],
  environment: Environment,
  claims: Readonly<Record<string, string>>,
): Running | undefined {
  const id = environment['GITHUB_JOB'];
  const repository = environment['GITHUB_REPOSITORY'] ?? '';
  const outermost = pathIn(repository, environment['GITHUB_WORKFLOW_REF']);
  const told = claims['job_workflow_ref'];
  const files = told === undefined ? reachable(outermost, workflows) : new Set([pathIn(repository, told)]);
  if (id === undefined || files === undefined) return undefined;
  const found = workflows
    .filter(({ path }) => files.has(path))
    .flatMap((workflow) => workflow.jobs.filter((job) => job.id === id && job.uses === undefined).map((job) => ({ workflow, job })));
  return found.length === 1 ? found[0] : undefined;
}

/** The path in `owner/name/path@ref`; undefined where that is of another repository. */
function pathIn(repository: string, reference: string | undefined): string | undefined {
  const mine = repository !== '' && reference?.toLowerCase().startsWith(`${repository.toLowerCase()}/`) === true;
  return mine ? reference?.slice(repository.length + 1).split('@')[0] : undefined;
}

/** A workflow and those of the repository that it calls, through every level; undefined where the first isn't known. */
function reachable(from: string | undefined, workflows: readonly Workflow[]): ReadonlySet<string | undefined> | undefined {
  if (from === undefined) return undefined;
  const found = new Set([from]);
  // A set hands out what is added to it on the way.
  for (const path of found)
    for (const job of workflows.find((each) => each.path === path)?.jobs ?? []) {
      const called = calledWorkflow(job, workflows);
      if (called !== undefined) found.add(called.path);
    }
  return found;
}
