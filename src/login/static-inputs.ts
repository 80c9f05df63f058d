import type { Edit, PatchedFile } from '../workflow/patch.js';
import { plainText } from '../workflow/plain.js';
import { withDiff } from './fix-diff.js';
import type { Finding } from '../model/finding.js';
import { partitionOf } from '../model/partitions.js';
import type { Value } from '../model/value.js';
import type { Facts } from '../workflow/expression/evaluate.js';
import { effectivePermissions, grantsIdToken, type Job, type Workflow } from '../workflow/workflow.js';
import { inputOf, isIncumbent, oidcRole } from './asked-role.js';
import { filled, runsOf } from './job-runs.js';
import type { Repository } from './job-logins.js';
import { legible } from './legible.js';
import { factsAt, loginSites, type LoginSite } from './login-sites.js';
import { chooseRegion } from './region.js';
import { readRoleArn, type ArnFault } from './role-arn.js';
import region from './rules/login-region.js';
import roleArn from './rules/login-role-arn.js';
import { workflowFinding, type WorkflowWording } from './workflow-rule.js';

/** What stands where somebody has yet to fill in a value. */
const placeholder = /[<>{}*]|\.\.\.|x{4}|your|account|example|change|replace|todo|placeholder/i;

/** Inputs of a login that no run of it gets through with, where the files tell them: ARN of the role, region. */
export function checkInputs(repository: Repository): Finding[] {
  const found = new Map<string, Finding>();
  for (const workflow of repository.workflows)
    for (const job of workflow.jobs)
      for (const site of loginSites(job, repository.actions)) {
        if (!isIncumbent(site.step)) continue;
        const { runs } = runsOf(workflow, job, repository.workflows);
        for (const facts of runs.length === 0 ? [new Map()] : runs.map((run) => run.facts))
          for (const finding of inputsAt(workflow, job, site, factsAt(site, workflow, job, facts))) {
            // A step that an alias repeats stands once in the file.
            const key = `${finding.rule} ${finding.place.path}:${finding.place.line}:${finding.place.column}`;
            if (!found.has(key)) found.set(key, finding);
          }
      }
  return [...found.values()];
}

function* inputsAt(workflow: Workflow, job: Job, site: LoginSite, facts: Facts): Generator<Finding> {
  const { step, within } = site;
  const file = within.at(-1)?.action ?? workflow;
  const told = (value: Value, rule: Parameters<typeof workflowFinding>[0], wording: Omit<WorkflowWording, 'span'>): Finding =>
    workflowFinding(rule, file, { span: value.span, ...wording });
  const asked = inputOf(step, 'role-to-assume');
  const role = filled(asked, facts)?.trim();
  const arn = role === undefined ? undefined : readRoleArn(role);
  const oidc = oidcRole(step, workflow, job, facts) !== undefined && grantsIdToken(effectivePermissions(workflow, job));
  if (asked !== undefined && role !== undefined && role !== '' && arn !== undefined && !('name' in arn) && !placeholder.test(role)) {
    // Without a token a bare name is looked for in the account of the keys.
    if (oidc || role.startsWith('arn:'))
      yield told(asked, roleArn, {
        ...roleArn.words({ kind: 'fault', input: 'role-to-assume', given: role, fault: arn }),
        fix: arnFix(file, asked, role, arn),
        identity: [job.id, role],
      });
  }
  const named = inputOf(step, 'aws-region');
  const text = filled(named, facts)?.trim();
  if (named !== undefined && text !== undefined && text !== '' && !placeholder.test(text)) {
    const partition = arn !== undefined && 'name' in arn ? arn.partition : (partitionOf(text)?.id ?? 'aws');
    const choice = chooseRegion(text, partition, {}, true);
    if ('why' in choice)
      yield told(named, region, {
        message: `aws-region can't be used: ${choice.why}.`,
        fix: withDiff(
          `Set aws-region to ${choice.nearest}:`,
          file,
          [literal(named, choice.nearest)],
          `-          aws-region: ${legible(text, 60)}\n+          aws-region: ${choice.nearest}`,
        ),
        evidence: {
          region: legible(text, 60),
          nearest: choice.nearest,
          job: job.id,
          ...(role === undefined ? {} : { role: legible(role) }),
        },
        identity: [job.id, text, role ?? ''],
      });
  }
}

function arnFix(file: PatchedFile, asked: Value, given: string, fault: ArnFault): string {
  const { fix } = roleArn.words({ kind: 'fault', input: 'role-to-assume', given, fault });
  const name = /^[\w+=,.@-]{1,64}$/.test(given) && fault.part === 'prefix' ? given : '<role>';
  const to = fault.meant ?? `arn:aws:iam::<account>:role/${name}`;
  const otherwise = `-          role-to-assume: ${legible(given, 100)}\n+          role-to-assume: ${to}`;
  return withDiff(fix, file, [literal(asked, to)], otherwise);
}

/** Writes another value in place of one that the file tells itself, whatever marks it stands in. */
function literal(value: Value, text: string): Edit | undefined {
  return plainText(value)?.includes('${{') === false ? { span: value.span, text } : undefined;
}
