import type { Job, Workflow } from './workflow.js';

/**
 * The jobs that run where conditions hold as `mayHold` says: their own condition lets them, and so do those of the jobs that
 * they need. A job with `always()` and the like runs also where one that it needs was skipped.
 */
export function reachedJobs({ jobs }: Workflow, mayHold: (condition: string) => boolean): readonly Job[] {
  const dependents = new Map<string, Job[]>();
  for (const job of jobs) {
    if (/\b(?:always|failure|cancelled)\s*\(/.test(job.condition?.text ?? '')) continue;
    for (const id of job.needs) {
      const known = dependents.get(id);
      if (known === undefined) dependents.set(id, [job]);
      else known.push(job);
    }
  }
  const skipped = new Set(jobs.filter(({ condition }) => condition !== undefined && !mayHold(condition.text)));
  // A set hands out what is added to it on the way.
  for (const job of skipped) for (const dependent of dependents.get(job.id) ?? []) skipped.add(dependent);
  return jobs.filter((job) => !skipped.has(job));
}
