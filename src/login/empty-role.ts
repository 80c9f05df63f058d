import type { Finding } from '../model/finding.js';
import type { Value } from '../model/value.js';
import { mayHold } from '../workflow/expression/fill.js';
import type { Facts } from '../workflow/expression/evaluate.js';
import { plainText } from '../workflow/plain.js';
import { effectivePermissions, grantsIdToken, type Job, type Step, type Workflow } from '../workflow/workflow.js';
import { isIncumbent, otherCredentials } from './asked-role.js';
import { isEmptied } from './aws-steps.js';
import { withDiff } from './fix-diff.js';
import type { Repository } from './job-logins.js';
import { entryOf, filled, runsOf } from './job-runs.js';
import { factsAt, loginSites } from './login-sites.js';
import { isHosted, mayHaveKeys } from './other-credentials.js';
import rule from './rules/login-role-arn.js';
import { workflowFinding } from './workflow-rule.js';

/**
 * Logins whose role is written out as nothing, or is a variable that the file sets to nothing, in jobs that may ask for an id-token
 * and have no other credentials: the action then doesn't log in at all, and ends for want of credentials.
 */
export function checkEmptyRoles({ workflows, actions }: Repository): Finding[] {
  return workflows.flatMap((workflow) =>
    workflow.jobs.flatMap((job) => {
      const [site] = loginSites(job, actions);
      const first = site?.within.length === 0 && isIncumbent(site.step) ? site.step : undefined;
      const empty = first && emptyRole(first);
      const literal = empty?.type === 'text' && !/env/.test(empty.text);
      if (site === undefined || first === undefined || empty === undefined || !isMeantForOidc(first, workflow, job)) return [];
      const { runs } = runsOf(workflow, job, workflows);
      const told = runs.map(({ facts }) => factsAt(site, workflow, job, facts)).filter((facts) => mayHold(first.condition?.text, facts));
      if (!told.some((facts) => isHosted(job, filled(job.runsOn, facts))) || !told.every((facts) => isNothing(empty, facts))) return [];
      const { message, evidence, identity } = rule.words({ kind: 'empty' });
      const otherwise = `-          role-to-assume: ''\n+          role-to-assume: ${example}`;
      const edit = literal ? { span: empty.span, text: example } : undefined;
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

/** Of a variable, which the file itself may set to nothing. */
const fromEnvironment = /^\s*\$\{\{\s*env\.\w+\s*\}\}\s*$/;

const example = 'arn:aws:iam::<account>:role/<role>';

function emptyRole(step: Step): Value | undefined {
  const value = entryOf(step.with, 'role-to-assume');
  return value?.type === 'null' || (value?.type === 'text' && (isEmptied(value.text) || fromEnvironment.test(value.text)))
    ? value
    : undefined;
}

function isNothing(value: Value, facts: Facts): boolean {
  return isEmptied(plainText(value) ?? 'x') || filled(value, facts)?.trim() === '';
}

function isMeantForOidc(step: Step, workflow: Workflow, job: Job): boolean {
  if (!grantsIdToken(effectivePermissions(workflow, job)) || otherCredentials(step) || mayHaveKeys(job, step)) return false;
  const environment = [...workflow.env, ...job.env, ...step.env];
  return !environment.some(({ key }) => /^AWS_(?!REGION$|DEFAULT_REGION$|ROLE|RETRY|MAX_ATTEMPTS$|PAGER$)/.test(key));
}
