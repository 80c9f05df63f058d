import { judgeBefore } from './gate/before.js';
import { accept, type Accepted } from './gate/baseline.js';
import { govern, type Governance } from './gate/governance.js';
import { judged, judgeKeys, judgePolicies, judgeWorkflows, loadAhead, withShortfalls, type Judging } from './gate/judge.js';
import { forgiveOld } from './gate/old-shortfalls.js';
import { wantsDoctor, withDoctor } from './gate/doctor.js';
import { wantsLive, withLive } from './gate/login.js';
import { reportOf, reportOfFailure, type GateResult } from './gate/result.js';
import type { GatePorts } from './model/ports.js';
import type { Request, Rules } from './gate/request.js';
import { sayingWhatStandsOutside } from './gate/subfolder.js';
import { TreeFacts } from './gate/tree-facts.js';
import { TreesBefore } from './gate/trees-before.js';
import { resolveSubject, wantedMode, type Subject } from './gate/subject.js';
import { openWorkspace, type Workspace } from './git/workspace.js';
import { conceal } from './keys/conceal.js';
import { bugOf } from './model/bug.js';
import { configPath } from './model/tool.js';
import type { Outcome } from './model/outcome.js';
import type { CheckName } from './model/check.js';
import type { Shortfall, Source } from './model/source.js';
import type { Base } from './triage/input.js';
import path from 'node:path';

/**
 * The whole way of the data: request, range, settings at base, checks, triage, report. Throws usage problems alone; what
 * the world denies, or a bug of ours, ends in a report whose verdict is `incomplete`.
 */
export async function runGate(request: Request, rules: Rules, ports: GatePorts): Promise<GateResult> {
  const result = await resultOf(request, rules, ports);
  // Paths, refs, words of a policy and reasons come from the repository, and may hold a credential too.
  return { ...result, report: await conceal(result.report) };
}

async function resultOf(request: Request, rules: Rules, ports: GatePorts): Promise<GateResult> {
  let workspace: Workspace | undefined;
  try {
    const opening = openWorkspace(path.resolve(request.folder, request.given.path ?? '.'), {
      environment: request.environment,
      tempFolder: request.tempFolder,
      threads: ports.threads,
      expected: wantedMode(wishOf(request)),
      ...(request.remote === undefined ? {} : { remote: request.remote }),
    });
    if (request.given.checks?.includes('keys') !== false) loadAhead();
    workspace = await opening;
    return await scan(workspace, request, rules, ports);
  } catch (error) {
    const problem = bugOf(error);
    if (problem.kind === 'usage') throw problem;
    return reportOfFailure(problem, request.given, wantedMode(wishOf(request)), configPath);
  } finally {
    ports.progress.done();
    await workspace?.close();
  }
}

async function scan(workspace: Workspace, request: Request, rules: Rules, ports: GatePorts): Promise<GateResult> {
  const subject = await resolveSubject(workspace, wishOf(request));
  const governance = await govern(request, workspace, subject, rules, ports);
  const { settings } = governance;
  const live = settings.checks.includes('login') && wantsLive(settings, request.event !== undefined);
  const baseline = await accept(request, workspace, subject, settings, ports);
  const judging: Judging = {
    clock: ports.clock,
    progress: ports.progress,
    accounts: settings.accounts,
    named: Object.keys(settings.severity),
    mode: subject.mode,
    compileLate: ports.compileLate,
    threads: settings.checks.length === 1 && subject.before.length === 0 ? ports.threads : undefined,
    repository: repositoryOf(request),
    environments: ports.environments,
  };
  const source = subject.source();
  // Listed beside the reading of keys.
  if (settings.checks.some((check) => check !== 'keys')) subject.tree.files().catch(() => undefined);
  const facts = new TreeFacts(subject.tree, settings.policies);
  const written = await runChecks(settings.checks, facts, source, judging);
  if (written.login !== undefined) written.login = sayingWhatStandsOutside(written.login, workspace.prefix);
  const checkedOut =
    subject.mode === 'tree' || subject.mode === 'history' ? facts : new TreeFacts(workspace.workingTree(), settings.policies);
  const doctor =
    written.login !== undefined && wantsDoctor(settings, request) ? await withDoctor(written.login, request, ports) : undefined;
  if (doctor !== undefined) written.login = doctor.outcome;
  const login =
    live && written.login !== undefined
      ? await withLive({ written: written.login, settings, request, workspace, checkedOut, ports })
      : undefined;
  const outcomes = [written.keys, written.policies, login === undefined ? written.login : undefined]
    .filter((outcome) => outcome !== undefined)
    .map((outcome) => withShortfalls(outcome, subject.shortfalls));
  if (login !== undefined) outcomes.push(beside(login.outcome, subject.shortfalls));
  const before = new TreesBefore(workspace, settings.policies);
  const base = await judgeBefore(workspace, subject, outcomes, judging, before);
  const access = settings.checks.includes('policies')
    ? await accessOf(subject, facts, before, settings.exclude, ports.clock.now())
    : undefined;
  return reportOf({
    rules: namesRules(outcomes, base, governance, baseline) ? await rules() : [],
    subject,
    workspace,
    source,
    files:
      written.keys === undefined
        ? await subject.tree.files().then(
            ({ length }) => length,
            () => 0,
          )
        : source.tally.files,
    governance,
    baseline,
    outcomes: await forgiveOld(workspace, subject, outcomes),
    base,
    access,
    login,
    remarks: doctor?.remarks ?? [],
    now: ports.clock.now(),
  });
}

/** The checks over what the repository holds, one after the other: they share the tree, and none ends another. */
async function runChecks(
  checks: readonly CheckName[],
  facts: TreeFacts,
  source: Source,
  judging: Judging,
): Promise<Partial<Record<CheckName, Outcome>>> {
  const done: Partial<Record<CheckName, Outcome>> = {};
  if (checks.includes('keys')) done.keys = await judged('keys', () => judgeKeys(source, judging));
  if (checks.includes('policies')) done.policies = await judged('policies', () => judgePolicies(facts, judging));
  if (checks.includes('login')) done.login = await judged('login', () => judgeWorkflows(facts, judging));
  return done;
}

/** What a change newly grants; loaded for a change alone. */
async function accessOf(subject: Subject, facts: TreeFacts, before: TreesBefore, exclude: readonly string[], now: number) {
  if (subject.before.length === 0) return undefined;
  const { newAccess } = await import('./gate/new-access.js');
  return newAccess(subject, facts, before, { exclude, now });
}

/** Whether an ignore comment, a waiver or a baseline names a rule, which may be one that nothing was found of. */
function namesRules(outcomes: readonly Outcome[], base: Base | undefined, { settings, headConfig }: Governance, { baseline }: Accepted) {
  const ignores = [...outcomes, ...(base?.trees ?? [])].some((one) => (one.ignores ?? []).length > 0);
  return ignores || baseline !== undefined || settings.waivers.length > 0 || (headConfig?.waivers ?? []).length > 0;
}

/** Where the login was tried, its answer is the check's: what isn't here of the change is named, and counts for the other checks. */
function beside(login: Outcome, shortfalls: readonly Shortfall[]): Outcome {
  return { ...login, notChecked: [...login.notChecked, ...shortfalls.map((shortfall) => ({ check: login.check, ...shortfall }))] };
}

function repositoryOf({ environment }: Request): string | undefined {
  const name = environment['GITHUB_REPOSITORY'];
  return name === undefined || name === '' ? undefined : name;
}

function wishOf({ given, event }: Request) {
  return { scan: given.scan, base: given.base, head: given.head, event };
}
