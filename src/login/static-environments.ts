import type { Documents } from '../documents/located.js';
import type { AskEnvironment } from '../model/environment-protection.js';
import type { Finding } from '../model/finding.js';
import { fingerprint } from '../model/fingerprint.js';
import type { NotChecked } from '../model/outcome.js';
import type { Place } from '../model/place.js';
import { member, textOf } from '../model/value.js';
import { parseOperator } from '../iam/operator.js';
import { admitting, type Admission } from './admitted.js';
import type { EnvironmentRule } from './environment-rule.js';
import { jobLogins, type JobLogin, type Repository } from './job-logins.js';
import { legible } from './legible.js';
import { readRoleArn } from './role-arn.js';
import unprotected from './rules/environment-unprotected.js';
import { contextsOf } from './run-subjects.js';
import { claimOf } from './subject-tests.js';
import { trustsNamed } from './trust-source.js';

/** The rules that need an answer of GitHub about an environment. */
export const environmentRules: readonly EnvironmentRule[] = [unprotected];

/** An environment by which roles of the repository are opened, with the places that say so. */
interface Use {
  readonly name: string;
  readonly roles: Set<string>;
  readonly jobs: Place[];
  readonly admissions: Admission[];
  readonly conditions: Place[];
}

/**
 * What GitHub says of the environments that trust policies of the repository rely on and its jobs name: each is asked for
 * once. Where no answer is to be had that is said, and nothing is taken for granted. Asks nothing where no policy relies on any.
 */
export async function checkEnvironments(
  repository: Repository,
  documents: Documents,
  ask: AskEnvironment,
): Promise<{ readonly findings: Finding[]; readonly notChecked: NotChecked[] }> {
  const findings: Finding[] = [];
  const silent = new Map<string, { readonly names: string[]; readonly fix: string }>();
  const { name: own } = repository;
  if (own === undefined) return { findings, notChecked: [] };
  const uses = [...usesIn(repository, documents).values()];
  const answers = await Promise.all(uses.map(({ name }) => ask(name)));
  uses.forEach((use, index) => {
    const protection = answers[index];
    if (protection === undefined) return;
    if (protection.state === 'unknown') {
      const of = silent.get(protection.why) ?? { names: [], fix: protection.fix };
      of.names.push(use.name);
      silent.set(protection.why, of);
      return;
    }
    const the = { ...use, repository: own, roles: [...use.roles].sort(), protection };
    findings.push(...environmentRules.flatMap((rule) => worded(rule, the, use)));
  });
  const notChecked = [...silent].map(([why, { names, fix }]): NotChecked => ({
    check: 'login',
    what: `the protection of ${names.length > 1 ? 'the environments' : 'the environment'} ${names.map((name) => `"${legible(name, 80)}"`).join(', ')}`,
    why,
    fix,
  }));
  return { findings, notChecked };
}

function worded(rule: EnvironmentRule, the: Parameters<EnvironmentRule['word']>[0], { jobs, conditions }: Use): Finding[] {
  const wording = rule.word(the);
  const [place, ...others] = jobs;
  if (wording === undefined || place === undefined) return [];
  const { severity = rule.severity, message, fix, evidence, identity } = wording;
  return [
    {
      check: 'login',
      rule: rule.id,
      severity,
      message,
      fix,
      place,
      elsewhere: [],
      related: [
        ...conditions.map((at) => ({ ...at, message: 'the trust policy asks for the environment here' })),
        ...others.map((at) => ({ ...at, message: 'this job names it too' })),
      ],
      evidence,
      fingerprint: fingerprint(rule.id, ...identity),
    },
  ];
}

function usesIn(repository: Repository, documents: Documents): Map<string, Use> {
  const found = new Map<string, Use>();
  for (const workflow of repository.workflows)
    for (const job of workflow.jobs) {
      if (job.environment === undefined) continue;
      for (const login of jobLogins(workflow, job, repository)) addUses(found, login, repository, documents);
    }
  return found;
}

function addUses(found: Map<string, Use>, login: JobLogin, { name: repository }: Repository, documents: Documents): void {
  const { workflow, job } = login;
  const role = readRoleArn(login.role);
  const trusts = 'name' in role ? trustsNamed(documents, role) : [];
  if (trusts.length === 0 || job.environment === undefined) return;
  const named = member(job.environment, 'name') ?? job.environment;
  const contexts = new Set(login.runs.flatMap((run) => (contextsOf(run, job) ?? []).flatMap((context) => environmentIn(context))));
  for (const context of contexts) {
    const name = context.slice('environment:'.length).replaceAll('%3A', ':');
    const admissions = admitting(trusts, { context, repository, claims: { environment: name } }).filter((each) => asksFor(each, name));
    if (admissions.length === 0) continue;
    const use = found.get(name) ?? { name, roles: new Set(), jobs: [], admissions: [], conditions: [] };
    found.set(name, use);
    use.roles.add(login.role);
    add(use.jobs, { path: workflow.path, ...workflow.lines.place(named.span) });
    for (const admission of admissions)
      for (const test of admission.statement.conditions)
        if (/^(?:sub|environment)$/.test(claimOf(test) ?? '')) add(use.conditions, admission.trust.place(test.span));
    use.admissions.push(...admissions);
  }
}

function environmentIn(context: 'ref' | { readonly exact: string }): string[] {
  return context === 'ref' || !context.exact.startsWith('environment:') ? [] : [context.exact];
}

/** Whether a statement asks for this very environment. Any name will do for one that asks for a pattern, rules or not. */
function asksFor({ statement }: Admission, name: string): boolean {
  return statement.conditions.some((test) => {
    const wildcards = parseOperator(test.operator)?.wildcards === true;
    return test.values.some((value) => {
      const text = textOf(value) ?? '';
      const asked =
        claimOf(test) === 'environment'
          ? text
          : claimOf(test) === 'sub'
            ? /:environment:(.*)$/s.exec(text)?.[1]?.replaceAll('%3A', ':')
            : undefined;
      return asked?.toLowerCase() === name.toLowerCase() && !(wildcards && /[*?]/.test(asked));
    });
  });
}

function add(places: Place[], place: Place | undefined): void {
  if (place === undefined) return;
  if (!places.some((each) => each.path === place.path && each.line === place.line && each.column === place.column)) places.push(place);
}
