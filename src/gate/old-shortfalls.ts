import type { Workspace } from '../git/workspace.js';
import type { Outcome } from '../model/outcome.js';
import type { Tree } from '../model/source.js';
import type { Subject } from './subject.js';

/**
 * In a change only what the change adds can make a check incomplete: a file that can't be read and that a tree before the
 * change has just so, by its object id, is listed and no more.
 */
export async function forgiveOld(workspace: Workspace, subject: Subject, outcomes: readonly Outcome[]): Promise<Outcome[]> {
  const comparable = subject.mode === 'changes' || subject.mode === 'staged';
  if (!comparable || !outcomes.some(({ check, status }) => check !== 'keys' && status === 'incomplete')) return [...outcomes];
  const now = await idsOf(subject.tree);
  const before = await Promise.all(subject.before.map((commit) => idsOf(workspace.treeAt(commit)).catch(() => new Map<string, string>())));
  const old = (path: string): boolean => now.has(path) && before.some((ids) => ids.get(path) === now.get(path));
  return outcomes.map((outcome) => (outcome.check === 'keys' ? outcome : without(outcome, old)));
}

async function idsOf(tree: Tree): Promise<Map<string, string>> {
  return new Map((await tree.files()).map(({ path, id }) => [path, id]));
}

function without(outcome: Outcome, old: (path: string) => boolean): Outcome {
  const gone = outcome.notChecked.filter(({ what }) => old(what));
  if (outcome.status !== 'incomplete' || gone.length === 0) return outcome;
  const notChecked = outcome.notChecked.filter(({ what }) => !old(what));
  const notScanned = [...outcome.notScanned, ...gone.map(({ what, why }) => ({ path: what, why: `${why} (the same before this change)` }))];
  const [first] = notChecked;
  if (first !== undefined) return { ...outcome, reason: `${first.what}: ${first.why}`, notChecked, notScanned };
  const { check, durationMs, findings, ignores } = outcome;
  return { check, status: 'ran', durationMs, findings, ignores, notChecked, notScanned };
}
