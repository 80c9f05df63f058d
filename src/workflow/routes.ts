import { calledWorkflow } from './called.js';
import type { Job, Workflow } from './workflow.js';

/** One job that calls another workflow. */
export interface Call {
  readonly workflow: Workflow;
  readonly job: Job;
}

/** How a run comes to a workflow: through these calls, the outermost first; through none where its own triggers start it. */
export type Route = readonly Call[];

/** GitHub lets calls nest this deep. */
const callDepth = 10;

/** More ways into one workflow are not followed. */
const most = 100;

/** All ways that the files of the repository have into a workflow. One that nobody here calls and no event starts has none. */
export function routesTo(workflow: Workflow, workflows: readonly Workflow[]): readonly Route[] {
  const found: Route[] = [];
  const callers = new Map<Workflow, Call[]>();
  for (const caller of workflows)
    for (const job of caller.jobs) {
      const called = job.uses === undefined ? undefined : calledWorkflow(job, workflows);
      if (called !== undefined) callers.set(called, [...(callers.get(called) ?? []), { workflow: caller, job }]);
    }
  const visit = (at: Workflow, route: Route): void => {
    if (found.length >= most) return;
    if (at.triggers.some(({ name }) => name !== 'workflow_call')) found.push(route);
    if (route.length >= callDepth || !isCallable(at)) return;
    for (const call of callers.get(at) ?? [])
      if (!route.some((each) => each.workflow === call.workflow)) visit(call.workflow, [call, ...route]);
  };
  visit(workflow, []);
  return found;
}

/** Whether other workflows may call this one, those of other repositories too. */
export function isCallable({ triggers }: Workflow): boolean {
  return triggers.some(({ name }) => name === 'workflow_call');
}
