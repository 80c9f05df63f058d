import { bugOf } from '../model/bug.js';
import type { CheckName } from '../model/check.js';
import type { Finding } from '../model/finding.js';
import type { IgnoreComment, NotChecked, Outcome } from '../model/outcome.js';
import type { Clock, Progress } from '../model/ports.js';
import type { Accounts } from '../model/settings.js';
import type { ScanMode, Source, Tally, Tree } from '../model/source.js';
import { noting } from './ignores.js';

/** What the checks that read files need; the same for the tree judged and for base. */
export interface Judging {
  readonly clock: Clock;
  readonly progress: Progress;
  readonly accounts: Accounts;
  readonly mode: ScanMode;
}

/** The keys check over everything of a mode. */
export async function judgeKeys(source: Source, { clock, progress, accounts, mode }: Judging): Promise<Outcome> {
  const { checkKeys } = await import('../keys/index.js');
  return checkKeys({ source, accounts, clock, progress, mode });
}

/** The policies check over one tree. The rules are loaded where there is something to judge. */
export async function judgePolicies(tree: Tree, { clock }: Judging): Promise<Outcome> {
  const started = clock.now();
  const known = tree.tally.incomplete.length;
  const ignores: IgnoreComment[] = [];
  const { readDocuments } = await import('../documents/index.js');
  const documents = await readDocuments(noting(tree, ignores));
  const none = documents.units.length + documents.unread.length === 0;
  const outcome: Outcome = none
    ? { check: 'policies', status: 'ran', durationMs: 0, findings: [], notChecked: [], notScanned: [], ignores }
    : (await import('../policies/index.js')).checkPolicies({ documents, ignores, clock });
  return { ...withTally(outcome, tree.tally, known), durationMs: Math.max(0, clock.now() - started) };
}

/** The static half of the login check: the workflow files of one tree. */
export async function judgeWorkflows(tree: Tree, { clock }: Judging): Promise<Outcome> {
  const started = clock.now();
  const known = tree.tally.incomplete.length;
  const ignores: IgnoreComment[] = [];
  const { readWorkflows } = await import('../workflow/index.js');
  const { workflows, unread } = await readWorkflows(noting(tree, ignores));
  const findings: readonly Finding[] = workflows.length === 0 ? [] : (await import('../login/workflows.js')).checkWorkflows(workflows);
  const notChecked = unread
    .filter(({ incomplete }) => incomplete === true)
    .map(({ path, why }): NotChecked => ({ check: 'login', what: path, why, fix: 'Mend the workflow file.' }));
  const outcome: Outcome = {
    check: 'login',
    status: notChecked.length === 0 ? 'ran' : 'incomplete',
    ...(notChecked[0] === undefined ? {} : { reason: `${notChecked[0].what}: ${notChecked[0].why}` }),
    durationMs: 0,
    findings,
    notChecked,
    notScanned: unread.filter(({ incomplete }) => incomplete !== true).map(({ path, why }) => ({ path, why })),
    ignores,
  };
  return { ...withTally(outcome, tree.tally, known), durationMs: Math.max(0, clock.now() - started) };
}

/** What reading the tree for this check came through, past what was `known` before, makes it incomplete too. */
function withTally(outcome: Outcome, tally: Tally, known: number): Outcome {
  return incomplete(
    outcome,
    tally.incomplete.slice(known).map((shortfall) => ({ check: outcome.check, ...shortfall })),
  );
}

/** The outcome with further things that could not be had. */
export function incomplete(outcome: Outcome, further: readonly NotChecked[]): Outcome {
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
