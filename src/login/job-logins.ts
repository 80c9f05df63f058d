import { mayHold } from '../workflow/expression/fill.js';
import type { Action, Job, Workflow } from '../workflow/workflow.js';
import type { Place, Related } from '../model/place.js';
import type { LineIndex, Span } from '../model/position.js';
import { textOf } from '../model/value.js';
import { oidcRole } from './asked-role.js';
import { runsOf, type JobRun } from './job-runs.js';
import { factsAt, loginSites, type LoginSite } from './login-sites.js';

/** What the files of a repository say, as far as its logins go. */
export interface Repository {
  readonly workflows: readonly Workflow[];
  readonly actions: readonly Action[];
  /** `owner/name`; undefined where it isn't known. */
  readonly name: string | undefined;
}

/** One login of a job as one role that the files tell. */
export interface JobLogin {
  readonly workflow: Workflow;
  readonly job: Job;
  readonly site: LoginSite;
  readonly role: string;
  /** The kinds of runs in which it is this role. */
  readonly runs: readonly JobRun[];
  /** False where runs may come from elsewhere that ask for this role too. */
  readonly whole: boolean;
  readonly place: Place;
  /** What lies between the place and the login. */
  readonly through: readonly Related[];
}

/** The logins of a job through OIDC: one for each step and each role that the files tell for it. */
export function jobLogins(workflow: Workflow, job: Job, { workflows, actions }: Repository): JobLogin[] {
  const sites = loginSites(job, actions);
  if (sites.length === 0) return [];
  const { runs, whole } = runsOf(workflow, job, workflows);
  return sites.flatMap((site) => [...byRole(workflow, job, site, runs, whole).values()]);
}

function byRole(workflow: Workflow, job: Job, site: LoginSite, runs: readonly JobRun[], whole: boolean): Map<string, JobLogin> {
  const found = new Map<string, JobLogin>();
  for (const run of runs) {
    const facts = factsAt(site, workflow, job, run.facts);
    const asked = oidcRole(site.step, workflow, job, facts);
    if (asked?.text === undefined || !mayHold(site.outer.condition?.text, run.facts)) continue;
    // A role that a caller gives is that caller's alone.
    const given = [asked.written, ...site.outer.with.map(({ value }) => textOf(value) ?? '')].some((text) => /\binputs\s*[.[]/.test(text));
    const call = given ? run.route.at(-1) : undefined;
    const where = placeOf(workflow, site, asked.span, call);
    const key = `${asked.text} ${where.place.path}:${where.place.line}`;
    const known = found.get(key);
    found.set(key, {
      workflow,
      job,
      site,
      role: asked.text,
      whole: whole || call !== undefined,
      ...where,
      runs: [...(known?.runs ?? []), run],
    });
  }
  return found;
}

function placeOf(
  workflow: Workflow,
  site: LoginSite,
  span: Span,
  call: JobRun['route'][number] | undefined,
): Pick<JobLogin, 'place' | 'through'> {
  const inner = site.within.at(-1)?.action;
  const at = (file: { readonly path: string; readonly lines: LineIndex }, where: Span): Place => ({
    path: file.path,
    ...file.lines.place(where),
  });
  const own = inner === undefined ? at(workflow, span) : at(workflow, (site.outer.uses ?? site.outer).span);
  const inside: Related[] = inner === undefined ? [] : [{ ...at(inner, span), message: 'the composite action logs in here' }];
  if (call === undefined) return { place: own, through: inside };
  const caller = at(call.workflow, (call.job.uses ?? call.job).span);
  return { place: caller, through: [{ ...own, message: 'the called workflow logs in here' }, ...inside] };
}
