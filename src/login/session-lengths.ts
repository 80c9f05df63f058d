import type { Documents } from '../documents/located.js';
import type { Finding } from '../model/finding.js';
import type { PatchedFile } from '../workflow/patch.js';
import type { Job } from '../workflow/workflow.js';
import { withDiff } from './fix-diff.js';
import type { Repository } from './job-logins.js';
import { runsOf } from './job-runs.js';
import { lengthAsked, type LengthAsked } from './length-asked.js';
import { factsAt } from './login-sites.js';
import { longestAllowed, type Limit } from './longest-session.js';
import rule from './rules/login-duration.js';
import { sessionSites } from './session-sites.js';
import { workflowFinding } from './workflow-rule.js';

/**
 * Sessions that are asked for longer than STS gives them, or shorter: than it ever does, than it does where a role assumes another
 * one, than the role allows where a file of the repository makes it. Once a step.
 * Source: https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
 */
export function checkSessionLengths(repository: Repository, documents: Documents): Finding[] {
  const found = new Map<string, Finding>();
  for (const workflow of repository.workflows)
    for (const job of workflow.jobs) {
      const sites = sessionSites(job, repository.actions);
      const { runs } = sites.length === 0 ? { runs: [] } : runsOf(workflow, job, repository.workflows);
      for (const { site, chained } of sites)
        for (const facts of runs.length === 0 ? [new Map()] : runs.map((run) => run.facts)) {
          const asked = lengthAsked(site, factsAt(site, workflow, job, facts));
          const fault = asked && faultOf(asked, chained, documents);
          if (asked === undefined || fault === undefined) continue;
          const finding = findingFor(asked, fault, job, site.within.at(-1)?.action ?? workflow);
          // What an alias repeats stands once in the file.
          const key = `${finding.place.path}:${finding.place.line}:${finding.place.column}`;
          if (!found.has(key)) found.set(key, finding);
        }
    }
  return [...found.values()];
}

interface Fault {
  /** The nearest length that STS gives. */
  readonly wanted: number;
  readonly why: string;
  /** Where a role says so. */
  readonly limit?: Limit;
}

function faultOf({ seconds, role }: LengthAsked, chained: boolean, documents: Documents): Fault | undefined {
  if (seconds < 900) return { wanted: 900, why: 'the shortest is 900' };
  if (chained && seconds > 3600) return { wanted: 3600, why: 'a role that is assumed from another role lasts 3600 at most' };
  if (seconds > 43_200) return { wanted: 43_200, why: 'the longest is 43200' };
  const limit = role && longestAllowed(documents, role.name);
  if (limit === undefined || seconds <= limit.seconds) return undefined;
  const at = `${limit.place.path}:${limit.place.line}`;
  const why = limit.written
    ? `${at} lets the role have ${limit.seconds} at most`
    : `${at} sets no limit, and without one a role has ${limit.seconds} at most`;
  return { wanted: limit.seconds, why, limit };
}

function findingFor({ seconds, role, span, name, edit }: LengthAsked, { wanted, why, limit }: Fault, job: Job, file: PatchedFile): Finding {
  const property = limit !== undefined && /\.tf(?:\.json)?$/.test(limit.place.path) ? 'max_session_duration' : 'MaxSessionDuration';
  const raise =
    limit === undefined
      ? ''
      : `Where the job needs all of it, set ${property} of the role to ${seconds} (${limit.place.path}:${limit.place.line}), and deploy that first. Else `;
  const made = workflowFinding(rule, file, {
    span,
    message: `STS refuses a session of ${seconds} seconds${role === undefined ? '' : ` for ${role.text}`}: ${why}.`,
    fix: withDiff(
      `${raise}${raise === '' ? 'Ask' : 'ask'} for ${wanted} seconds:`,
      file,
      [edit(wanted)],
      `An expression stands in ${name.trim().replace(/:$/, '')}: let it come to ${wanted} where it comes to ${seconds}.`,
    ),
    evidence: {
      duration: seconds,
      ...(seconds > wanted ? { longest: wanted } : {}),
      job: job.id,
      ...(role === undefined ? {} : { role: role.text }),
    },
    identity: [job.id, String(seconds), role?.text ?? ''],
  });
  const message = limit?.written === true ? 'the longest session of the role' : 'the role, which has no longest session of its own';
  return limit === undefined ? made : { ...made, related: [{ ...limit.place, message }] };
}
