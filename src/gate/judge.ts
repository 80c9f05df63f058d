import type { AskEnvironment } from '../model/environment-protection.js';
import { bugOf } from '../model/bug.js';
import type { CheckName } from '../model/check.js';
import type { Finding } from '../model/finding.js';
import type { NotChecked, Outcome } from '../model/outcome.js';
import type { Clock, Progress } from '../model/ports.js';
import type { Accounts } from '../model/settings.js';
import type { ScanMode, Shortfall, Source } from '../model/source.js';
import type { PoliciesInput } from '../policies/index.js';
import type { TreeFacts } from './tree-facts.js';

/** What the checks that read files need; the same for the tree judged and for base. */
export interface Judging {
  readonly clock: Clock;
  readonly progress: Progress;
  readonly accounts: Accounts;
  /** The rules that the config gives a severity. */
  readonly named: readonly string[];
  readonly mode: ScanMode;
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
export async function judgePolicies(facts: TreeFacts, { clock, accounts, named }: Judging): Promise<Outcome> {
  const started = clock.now();
  const { documents, ignores, incomplete: unread } = await facts.documents();
  const none = documents.units.length + documents.unread.length === 0;
  const outcome: Outcome = none
    ? { check: 'policies', status: 'ran', durationMs: 0, findings: [], notChecked: [], notScanned: [], ignores }
    : await judgeDocuments({ documents, ignores, clock, ours: accounts.ours, named });
  return { ...withShortfalls(outcome, unread), durationMs: Math.max(0, clock.now() - started) };
}

async function judgeDocuments(input: PoliciesInput): Promise<Outcome> {
  const [{ checkPolicies, namesManaged }, { loadCatalog }] = await Promise.all([
    import('../policies/index.js'),
    import('../iam/catalog/load.js'),
  ]);
  const managed = namesManaged(input.documents) ? await (await import('../iam/managed/load.js')).loadManaged() : undefined;
  return checkPolicies({ ...input, catalog: await loadCatalog(), managed });
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
