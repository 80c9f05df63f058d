import type { Finding } from '../model/finding.js';
import { textOf, type Value } from '../model/value.js';
import { mayHold } from '../workflow/expression/fill.js';
import { effectivePermissions, grantsIdToken, type Job, type Step, type Workflow } from '../workflow/workflow.js';
import { isIncumbent, otherCredentials } from './asked-role.js';
import { isEmptied } from './aws-steps.js';
import { withDiff } from './fix-diff.js';
import type { Repository } from './job-logins.js';
import { entryOf, filled, runsOf } from './job-runs.js';
import { loginSites } from './login-sites.js';
import { isHosted, mayHaveKeys } from './other-credentials.js';
import rule from './rules/login-role-arn.js';
import { workflowFinding } from './workflow-rule.js';

/**
 * Logins whose role is written out as nothing, in jobs that may ask for an id-token and have no other credentials: the action
 * then doesn't log in at all, and ends for want of credentials.
 */
export function checkEmptyRoles({ workflows, actions }: Repository): Finding[] {
  return workflows.flatMap((workflow) =>
    workflow.jobs.flatMap((job) => {
      const [site] = loginSites(job, actions);
      const first = site?.within.length === 0 && isIncumbent(site.step) ? site.step : undefined;
      const empty = first && emptyRole(first);
      if (first === undefined || empty === undefined || !isMeantForOidc(first, workflow, job)) return [];
      const { runs } = runsOf(workflow, job, workflows);
      if (!runs.some(({ facts }) => isHosted(job, filled(job.runsOn, facts)) && mayHold(first.condition?.text, facts))) return [];
      const { message, evidence, identity } = rule.words({ kind: 'empty' });
      const otherwise = `-          role-to-assume: ''\n+          role-to-assume: ${example}`;
      const edit = empty.type === 'text' ? { span: empty.span, text: example } : undefined;
      return [
        workflowFinding(rule, workflow, {
          span: empty.type === 'text' ? empty.span : (first.uses ?? first).span,
          message,
          fix: withDiff('Write the ARN of the role that the job is to assume:', workflow, [edit], otherwise),
          evidence: { ...evidence, job: job.id },
          identity: [...(identity ?? []), job.id],
        }),
      ];
    }),
  );
}

const example = 'arn:aws:iam::<account>:role/<role>';

function emptyRole(step: Step): Value | undefined {
  const value = entryOf(step.with, 'role-to-assume');
  return value?.type === 'null' || (value?.type === 'text' && isEmptied(textOf(value) ?? '')) ? value : undefined;
}

function isMeantForOidc(step: Step, workflow: Workflow, job: Job): boolean {
  if (!grantsIdToken(effectivePermissions(workflow, job)) || otherCredentials(step) || mayHaveKeys(job, step)) return false;
  const environment = [...workflow.env, ...job.env, ...step.env];
  return !environment.some(({ key }) => /^AWS_(?!REGION$|DEFAULT_REGION$|ROLE|RETRY|MAX_ATTEMPTS$|PAGER$)/.test(key));
}
