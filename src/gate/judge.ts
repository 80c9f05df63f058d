import type { AloneFile } from '../documents/index.js';
import type { Documents } from '../documents/located.js';
import type { AskEnvironment } from '../model/environment-protection.js';
import { bugOf } from '../model/bug.js';
import type { CheckName } from '../model/check.js';
import type { Finding } from '../model/finding.js';
import type { NotChecked, Outcome } from '../model/outcome.js';
import type { Clock, Progress, Threads } from '../model/ports.js';
import type { Accounts } from '../model/settings.js';
import type { ScanMode, Shortfall, Source } from '../model/source.js';
import type { PoliciesPart } from '../policies/index.js';
import type { Terms } from './policies-share.js';
import type { TreeFacts } from './tree-facts.js';

/** What the checks that read files need; the same for the tree judged and for base. */
export interface Judging {
  readonly clock: Clock;
  readonly progress: Progress;
  readonly accounts: Accounts;
  /** The rules that the config gives a severity. */
  readonly named: readonly string[];
  readonly mode: ScanMode;
  readonly compileLate?: (() => Promise<void>) | undefined;
  /** Where nothing but the policies check asks for the documents: threads that help to judge them. */
  readonly threads?: (() => Promise<Threads>) | undefined;
  /** `owner/name` of the repository, in a workflow. */
  readonly repository: string | undefined;
  /** Undefined where there is nobody to ask, or no token to ask with. */
  readonly environments: AskEnvironment | undefined;
}

/** Loads the keys check before it is asked for; a failure shows where it is. */
export function loadAhead(): void {
  import('../keys/check.js').catch(() => undefined);
}

/** The keys check over everything of a mode. */
export async function judgeKeys(source: Source, { clock, progress, accounts, mode }: Judging): Promise<Outcome> {
  const { checkKeys } = await import('../keys/check.js');
  return checkKeys({ source, accounts, clock, progress, mode });
}

/** The policies check over one tree. The rules are loaded where there is something to judge. */
export async function judgePolicies(facts: TreeFacts, judging: Judging): Promise<Outcome> {
  const { clock, accounts, named, threads } = judging;
  const started = clock.now();
  const terms: Terms = { now: started, ours: accounts.ours, named };
  const read = threads === undefined ? { ...(await facts.documents()), alone: [] } : await facts.apart();
  if (read.documents.units.length + read.alone.length >= many) await judging.compileLate?.();
  const parts = await partsOf(read, terms, threads);
  const outcome: Outcome =
    parts.length === 0
      ? { check: 'policies', status: 'ran', durationMs: 0, findings: [], notChecked: [], notScanned: [], ignores: read.ignores }
      : (await import('../policies/index.js')).outcomeOf(parts, read.ignores);
  return { ...withShortfalls(outcome, read.incomplete), durationMs: Math.max(0, clock.now() - started) };
}

/** So many documents keep the engine busy for a while. */
const many = 100;

interface Apart {
  readonly documents: Documents;
  readonly alone: readonly AloneFile[];
}

/** None where there is nothing to judge. */
async function partsOf(read: Apart, terms: Terms, lent: Judging['threads']): Promise<readonly PoliciesPart[]> {
  const { documents, alone } = read;
  if (documents.units.length + documents.unread.length + alone.length === 0) return [];
  const { judgePartOf } = await import('./policies-share.js');
  if (alone.length >= fewest && lent !== undefined) {
    const [threads, { isWorthThreads, judgeBeside }] = await Promise.all([lent(), import('./policies-beside.js')]);
    if (isWorthThreads(alone, threads)) {
      const parts = await judgeBeside(read, terms, threads);
      const { tooMuchEffort } = await import('../policies/index.js');
      if (!tooMuchEffort(parts)) return parts;
    }
  }
  const whole = alone.length === 0 ? documents : await withAlone(documents, alone);
  return whole.units.length + whole.unread.length === 0 ? [] : [await judgePartOf(whole, terms)];
}

/** Fewer files are judged before a thread runs. */
const fewest = 200;

async function withAlone(documents: Documents, alone: readonly AloneFile[]): Promise<Documents> {
  const { joined, readAlone } = await import('../documents/index.js');
  return joined(documents, await readAlone(alone));
}

/** The static half of the login check: the workflow files of one tree, beside the trust policies in it. */
export async function judgeWorkflows(facts: TreeFacts, { clock, repository, environments }: Judging): Promise<Outcome> {
  const started = clock.now();
  const { workflows, actions, unread, ignores, incomplete: shortfalls } = await facts.workflows();
  const findings: Finding[] = [];
  const notChecked: NotChecked[] = [];
  if (workflows.length > 0) {
    const [{ checkClaims }, { checkPaths }, { checkSubjects }, { checkTrusts }, { checkWorkflows }] = await Promise.all([
      import('../login/static-claims.js'),
      import('../login/static-paths.js'),
      import('../login/static-subject.js'),
      import('../login/static-trust.js'),
      import('../login/workflows.js'),
    ]);
    const told = { workflows, actions, name: repository };
    const { documents } = await facts.documents();
    findings.push(
      ...checkWorkflows(told, documents),
      ...checkSubjects(told, documents),
      ...checkClaims(told, documents),
      ...checkPaths(told, documents),
      ...checkTrusts(told, documents),
    );
    if (environments !== undefined) {
      const { checkEnvironments } = await import('../login/static-environments.js');
      const asked = await checkEnvironments(told, documents, environments);
      findings.push(...asked.findings);
      notChecked.push(...asked.notChecked);
    }
  }
  const outcome: Outcome = {
    check: 'login',
    status: 'ran',
    durationMs: 0,
    findings,
    notChecked,
    notScanned: unread.filter(({ incomplete }) => incomplete !== true).map(({ path, why }) => ({ path, why })),
    ignores,
  };
  const broken = unread
    .filter(({ incomplete }) => incomplete === true)
    .map(({ path, why }) => ({ what: path, why, fix: 'Mend the workflow file.' }));
  return { ...withShortfalls(outcome, [...broken, ...shortfalls]), durationMs: Math.max(0, clock.now() - started) };
}

/** What could not be read makes the check incomplete. */
export function withShortfalls(outcome: Outcome, shortfalls: readonly Shortfall[]): Outcome {
  return incomplete(
    outcome,
    shortfalls.map((shortfall) => ({ check: outcome.check, ...shortfall })),
  );
}

/** The outcome with further things that could not be had. */
function incomplete(outcome: Outcome, further: readonly NotChecked[]): Outcome {
  const [first] = further;
  if (first === undefined) return outcome;
  return {
    ...outcome,
    status: 'incomplete',
    reason: outcome.reason ?? `${first.what}: ${first.why}`,
    notChecked: [...outcome.notChecked, ...further],
  };
}

/** A check that could not run at all for a reason of its own. */
export function notRun(check: CheckName, why: string, fix: string): Outcome {
  const notChecked = [{ check, what: `the ${check} check`, why, fix }];
  return { check, status: 'incomplete', reason: why, durationMs: 0, findings: [], notChecked, notScanned: [], ignores: [] };
}

/** Runs one check so that what ends it ends no other. */
export async function judged(check: CheckName, judge: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await judge();
  } catch (error) {
    const problem = bugOf(error);
    if (problem.kind === 'usage') throw problem;
    return notRun(check, problem.message, problem.fix ?? 'Mend what is said to be wrong, and run again.');
  }
}
