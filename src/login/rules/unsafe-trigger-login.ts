import { withDiff } from '../fix-diff.js';
import { guardJob } from '../../workflow/yaml-edit.js';
import { calledWorkflow } from '../../workflow/called.js';
import { reachedJobs } from '../../workflow/reached.js';
import { admitsOutsider, outsiderTriggers } from '../../workflow/expression/outsider.js';
import type { OutsiderTrigger } from '../../workflow/expression/outsider.js';
import type { Job, Step, Workflow } from '../../workflow/workflow.js';
import { loginSites } from '../login-sites.js';
import type { Repository } from '../job-logins.js';
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
  *find({ workflow, workflows, actions }) {
    for (const trigger of outsiderTriggers) {
      const pulled = workflow.triggers.find(({ name }) => name === trigger);
      if (pulled === undefined) continue;
      for (const { job, step, inside } of new Reach({ workflows, actions }, trigger).logins(workflow)) {
        const span = inside === undefined ? (step.uses ?? step.run ?? step).span : (job.uses ?? job).span;
        yield {
          span,
          message: `Job "${job.id}" logs in to AWS in runs of \`${trigger}\`, which a pull request from a fork can start with the rights of the default branch.`,
          fix: guard(trigger, workflow, job),
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

/** The files that a run may come to. */
type Workflows = Pick<Repository, 'workflows' | 'actions'>;

/** GitHub lets calls nest this deep. */
const callDepth = 10;

/** Finds the logins that an outsider's run comes to, in called workflows of the same repository too. */
class Reach {
  readonly #repository: Workflows;
  readonly #trigger: OutsiderTrigger;
  readonly #first = new Map<Workflow, Login | undefined>();

  constructor(repository: Workflows, trigger: OutsiderTrigger) {
    this.#repository = repository;
    this.#trigger = trigger;
  }

  /** One for each job that is reached and logs in, or calls a workflow that does. */
  *logins(workflow: Workflow, depth = 0): Iterable<Login> {
    for (const job of reachedJobs(workflow, (condition) => admitsOutsider(condition, this.#trigger))) {
      const admits = ({ condition }: Step): boolean => condition === undefined || admitsOutsider(condition.text, this.#trigger);
      const step = loginSites(job, this.#repository.actions).find(({ outer }) => admits(outer))?.outer;
      if (step !== undefined) yield { job, step, inside: undefined };
      const called = depth < callDepth ? calledWorkflow(job, this.#repository.workflows) : undefined;
      const first = called && this.#firstIn(called, depth + 1);
      if (called !== undefined && first !== undefined) yield { job, step: first.step, inside: first.inside ?? called };
    }
  }

  #firstIn(workflow: Workflow, depth: number): Login | undefined {
    if (!this.#first.has(workflow)) {
      // Workflows that call each other in a circle end here.
      this.#first.set(workflow, undefined);
      const [first] = this.logins(workflow, depth);
      this.#first.set(workflow, first);
    }
    return this.#first.get(workflow);
  }
}

/** For a run of the trigger what keeps strangers out, and nothing for those of others. */
const keepsOut: Record<OutsiderTrigger, string> = {
  pull_request_target: 'github.event.pull_request.head.repo.full_name == github.repository',
  workflow_run: "github.event.workflow_run.event == 'push'",
};

function guard(trigger: OutsiderTrigger, file: Workflow, job: Job): string {
  const condition = file.triggers.length === 1 ? keepsOut[trigger] : `github.event_name != '${trigger}' || ${keepsOut[trigger]}`;
  return withDiff(
    'Log in only in runs of a push: move the job to a workflow with `on: push`, or keep strangers out:',
    file,
    [guardJob(file.lines, job, condition)],
    `   ${job.id}:\n+    if: ${condition}`,
  );
}
