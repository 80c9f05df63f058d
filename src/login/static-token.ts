import { grantIdToken } from '../workflow/yaml-edit.js';
import { withDiff } from './fix-diff.js';
import type { Finding } from '../model/finding.js';
import type { Span } from '../model/position.js';
import { mayHold } from '../workflow/expression/fill.js';
import type { Call } from '../workflow/routes.js';
import { effectivePermissions, grantsIdToken, type Job, type Permissions, type Workflow } from '../workflow/workflow.js';
import { isIncumbent, oidcRole } from './asked-role.js';
import { filled, runsOf } from './job-runs.js';
import type { Repository } from './job-logins.js';
import { factsAt, loginSites } from './login-sites.js';
import { isHosted, mayHaveKeys } from './other-credentials.js';
import rule from './rules/login-no-id-token.js';
import { workflowFinding } from './workflow-rule.js';

/** Who on the way to a login doesn't grant the permission: the job itself, or a job that calls its workflow. */
interface Lack {
  readonly at: Call;
  /** The block that lacks it; undefined where none is written, which gives no id-token either. */
  readonly block: Permissions | undefined;
  /** A called workflow asks for it by name: GitHub doesn't even start the run. */
  readonly refused: boolean;
}

/**
 * Jobs that log in through OIDC and can't ask for an id-token, in no run: their permissions leave it out, or those of a job
 * that calls them do. Only on GitHub's own runners, where no other credentials lie around, and where no step before signs in.
 */
export function checkTokens(repository: Repository): Finding[] {
  const found = new Map<string, Finding>();
  for (const workflow of repository.workflows)
    for (const job of workflow.jobs) {
      const [site] = loginSites(job, repository.actions);
      if (site === undefined || !isIncumbent(site.step) || mayHaveKeys(job, site.outer)) continue;
      const { runs, whole } = runsOf(workflow, job, repository.workflows);
      const own = effectivePermissions(workflow, job);
      const elsewhere = !whole && runs.length === 0 && own !== undefined;
      for (const { route, facts } of elsewhere ? [{ route: [], facts: new Map() }] : runs) {
        const told = factsAt(site, workflow, job, facts);
        if (!isAsked(oidcRole(site.step, workflow, job, told)) || !isHosted(job, filled(job.runsOn, facts))) continue;
        if (!mayHold(site.outer.condition?.text, facts)) continue;
        const lack = lackOn([...route, { workflow, job }]);
        if (lack === undefined) continue;
        const { at } = lack;
        const span = at.job === job ? (site.outer.uses ?? site.outer).span : (at.job.uses ?? at.job).span;
        const key = `${at.workflow.path} ${span.start}`;
        if (!found.has(key)) found.set(key, finding(lack, { workflow, job }, span));
      }
    }
  return [...found.values()];
}

/**
 * For a job that runs and was given no means to ask for an id-token: who in the files leaves the permission out. Undefined
 * where they grant it to the job in all that they say.
 */
export function tokenLack(workflow: Workflow, job: Job, workflows: readonly Workflow[]): Finding | undefined {
  const routes = runsOf(workflow, job, workflows).runs.map(({ route }) => route);
  for (const route of routes.length === 0 ? [[]] : routes) {
    const lack = lackOn([...route, { workflow, job }]);
    if (lack !== undefined) return finding(lack, { workflow, job }, lack.block?.span ?? (lack.at.job.uses ?? lack.at.job).span);
  }
  return undefined;
}

/** A role that is surely given: by text, or by a secret or variable that only a person sets. */
function isAsked(asked: ReturnType<typeof oidcRole>): boolean {
  return (
    asked !== undefined &&
    (asked.text === undefined ? /^\s*\$\{\{\s*(?:secrets|vars)\.[\w-]+\s*\}\}\s*$/.test(asked.written) : asked.text !== '')
  );
}

/** From the job outwards: the first that doesn't grant what those inside need. */
function lackOn(calls: readonly Call[]): Lack | undefined {
  let named = false;
  for (let i = calls.length - 1; i >= 0; i--) {
    const at = calls[i];
    if (at === undefined) return undefined;
    const block = effectivePermissions(at.workflow, at.job);
    if (block === undefined ? i === 0 : !grantsIdToken(block)) return { at, block, refused: named };
    // A called workflow that says nothing has what its caller has.
    named ||= block !== undefined;
  }
  return undefined;
}

function finding({ at, block, refused }: Lack, { workflow, job }: { readonly workflow: Workflow; readonly job: Job }, span: Span): Finding {
  const own = at.job === job;
  const why =
    block === undefined
      ? 'no `permissions` are written, and by default there is none'
      : `\`permissions\` of ${block === at.job.permissions ? 'the job' : 'the workflow'} leave it out${block === at.job.permissions && grantsIdToken(at.workflow.permissions) ? ', and replace those of the workflow' : ''}`;
  const message = own
    ? `Job "${job.id}" logs in to AWS and can't ask for an id-token: ${why}.`
    : refused
      ? `GitHub doesn't start this workflow: job "${job.id}" of ${workflow.path} asks for \`id-token: write\`, which job "${at.job.id}" that calls it doesn't grant (${why}).`
      : `Job "${job.id}" of ${workflow.path} logs in to AWS and can't ask for an id-token, as job "${at.job.id}" that calls it doesn't grant it (${why}).`;
  return workflowFinding(rule, at.workflow, {
    span,
    message,
    fix: withDiff(`Grant it to job "${at.job.id}":`, at.workflow, [grantIdToken(at.workflow, at.job)], diff(at, block)),
    evidence: { job: at.job.id, ...(own ? {} : { called: workflow.path }) },
    identity: ['static', at.job.id, own ? '' : `${workflow.path} ${job.id}`],
    related: [
      ...(block === undefined ? [] : [{ workflow: at.workflow, span: block.span, message: 'these permissions hold for the job' }]),
      ...(own ? [] : [{ workflow, span: job.span, message: 'the job that logs in' }]),
    ],
  });
}

function diff({ job }: Call, block: Permissions | undefined): string {
  if (block === undefined || block !== job.permissions) {
    const kept = [...(block?.scopes ?? [])].map(([scope, { access }]) => `+      ${scope}: ${access}`);
    return [`   ${job.id}:`, '+    permissions:', ...(kept.length > 0 ? kept : ['+      contents: read']), '+      id-token: write'].join(
      '\n',
    );
  }
  if (block.all !== undefined)
    return [
      `   ${job.id}:`,
      `-    permissions: ${block.all === 'none' ? '{}' : `${block.all}-all`}`,
      '+    permissions:',
      '+      contents: read',
      '+      id-token: write',
    ].join('\n');
  const lines = [...block.scopes].map(([scope, { access }]) => `${scope === 'id-token' ? '-' : ' '}      ${scope}: ${access}`);
  return [`   ${job.id}:`, '     permissions:', ...lines, '+      id-token: write'].join('\n');
}
