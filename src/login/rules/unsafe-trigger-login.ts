import { calledWorkflow } from '../../workflow/called.js';
import { admitsOutsider, outsiderTriggers } from '../../workflow/expression/outsider.js';
import type { OutsiderTrigger } from '../../workflow/expression/outsider.js';
import type { Job, Step, Workflow } from '../../workflow/workflow.js';
import { awsLoginSteps } from '../aws-steps.js';
import { defineWorkflowRule } from '../workflow-rule.js';
import { bad, good } from './unsafe-trigger-login.cases.js';

export default defineWorkflowRule({
  id: 'unsafe-trigger-login',
  severity: 'high',
  title: 'A login to AWS under a trigger that outsiders pull',
  why: 'Under `pull_request_target` and `workflow_run` a pull request from a fork starts a run with the secrets and the token of the default branch: its id-token says `refs/heads/main`, so that a role which trusts only the main branch lets it in. Whatever of the pull request the job then touches (a checkout, a title in a script, an artifact) acts with that role.',
  fix: 'Log in only in runs of a push: move the job to a workflow with `on: push`, or guard it.',
  references: [
    'https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request_target',
    'https://securitylab.github.com/resources/github-actions-preventing-pwn-requests/',
  ],
  bad,
  good,
  *find({ workflow, workflows }) {
    for (const trigger of outsiderTriggers) {
      const pulled = workflow.triggers.find(({ name }) => name === trigger);
      if (pulled === undefined) continue;
      for (const { job, step, inside } of logins(workflow, workflows, trigger, new Set([workflow]))) {
        const span = inside === undefined ? (step.uses ?? step.run ?? step).span : (job.uses ?? job).span;
        yield {
          span,
          message: `Job "${job.id}" logs in to AWS in runs of \`${trigger}\`, which a pull request from a fork can start with the rights of the default branch.`,
          fix: guard(trigger),
          evidence: { job: job.id, trigger },
          identity: [trigger, job.id, job.uses?.text ?? step.uses?.text ?? step.name ?? ''],
          related: [
            { workflow, span: pulled.span, message: `\`${trigger}\` starts the run` },
            ...(inside === undefined ? [] : [{ workflow: inside, span: step.span, message: 'the called workflow logs in here' }]),
          ],
        };
      }
    }
  },
});

interface Login {
  readonly job: Job;
  readonly step: Step;
  /** The called workflow that has the step. */
  readonly inside: Workflow | undefined;
}

/** One login for each job that an outsider's run reaches, in called workflows of the same repository too. */
function* logins(
  workflow: Workflow,
  workflows: readonly Workflow[],
  trigger: OutsiderTrigger,
  seen: ReadonlySet<Workflow>,
): Iterable<Login> {
  for (const job of workflow.jobs) {
    if (!reached(job, workflow, trigger, new Set())) continue;
    const step = awsLoginSteps(job).find(({ condition }) => condition === undefined || admitsOutsider(condition.text, trigger));
    if (step !== undefined) yield { job, step, inside: undefined };
    const called = calledWorkflow(job, workflows);
    if (called === undefined || seen.has(called)) continue;
    const [first] = logins(called, workflows, trigger, new Set([...seen, called]));
    if (first !== undefined) yield { job, step: first.step, inside: first.inside ?? called };
  }
}

/** Whether a job runs in an outsider's run: its own condition lets it, and so do those of the jobs that it needs. */
function reached(job: Job, workflow: Workflow, trigger: OutsiderTrigger, seen: Set<string>): boolean {
  if (job.condition !== undefined && !admitsOutsider(job.condition.text, trigger)) return false;
  // These run also where a job that they need was skipped.
  if (/\b(?:always|failure|cancelled)\s*\(/.test(job.condition?.text ?? '')) return true;
  return job.needs.every((id) => {
    const needed = workflow.jobs.find((each) => each.id === id);
    if (needed === undefined || seen.has(id)) return true;
    seen.add(id);
    return reached(needed, workflow, trigger, seen);
  });
}

function guard(trigger: OutsiderTrigger): string {
  const condition = trigger === 'workflow_run' ? "github.event.workflow_run.event == 'push'" : "github.event_name == 'push'";
  return `Log in only in runs of a push: move the job to a workflow with \`on: push\`, or guard it:\n\n+    if: ${condition}`;
}
