import type { Facts, Known } from '../workflow/expression/evaluate.js';
import { usedAction } from '../workflow/called.js';
import type { Action, Job, Step, Workflow } from '../workflow/workflow.js';
import { filled, entryOf } from './job-runs.js';
import { isAwsLoginAction, runsAwsLogin } from './aws-steps.js';

/** A step that signs in to AWS, in a job or in a composite action that the job uses. */
export interface LoginSite {
  readonly step: Step;
  /** The step of the job itself: the same, or the one that uses the action. */
  readonly outer: Step;
  /** The actions that lead to it, the outermost first, with the steps that use them. */
  readonly within: readonly { readonly action: Action; readonly by: Step }[];
}

/** How deep composite actions may use each other. */
const depthLimit = 10;

/** All steps of a job that sign in to AWS, those in composite actions of the repository too. */
export function loginSites(job: Job, actions: readonly Action[]): LoginSite[] {
  return job.steps.flatMap((step) => sitesIn(step, step, [], actions));
}

function sitesIn(step: Step, outer: Step, within: LoginSite['within'], actions: readonly Action[]): LoginSite[] {
  const action = usedAction(step, actions);
  if (action === undefined) return isAwsLoginAction(step) || runsAwsLogin(step) ? [{ step, outer, within }] : [];
  if (within.length >= depthLimit || within.some((each) => each.action === action)) return [];
  return action.steps.flatMap((inner) => sitesIn(inner, outer, [...within, { action, by: step }], actions));
}

/** What is known where a step stands: in a composite action `inputs.` are those of the action, else `env.` is the job's. */
export function factsAt({ step, within }: LoginSite, workflow: Workflow, job: Job, run: Facts): Facts {
  let facts = new Map([...run, ...environmentOf(workflow, job, step, run)]);
  for (const { action, by } of within) {
    const inner = new Map<string, Known>([...facts].filter(([path]) => !/^(?:inputs|matrix)\./.test(path)));
    for (const [name, byDefault] of action.inputs) {
      const given = entryOf(by.with, name);
      const text = given === undefined ? byDefault : filled(given, facts);
      if (text !== undefined && !text.includes('${{')) inner.set(`inputs.${name}`, text);
    }
    facts = inner;
  }
  return facts;
}

/** The variables that the file sets; none where a script may set them anew. */
function environmentOf(workflow: Workflow, job: Job, step: Step, run: Facts): Map<string, Known> {
  const known = new Map<string, Known>();
  if (job.steps.some((each) => /GITHUB_ENV|set-env/.test(each.run?.text ?? ''))) return known;
  for (const { key, value } of [...workflow.env, ...job.env, ...step.env]) {
    const text = filled(value, new Map([...run, ...known]));
    if (text === undefined) known.delete(`env.${key.toLowerCase()}`);
    else known.set(`env.${key.toLowerCase()}`, text);
  }
  return known;
}
