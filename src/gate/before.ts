import type { Workspace } from '../git/workspace.js';
import type { CheckName } from '../model/check.js';
import type { Finding } from '../model/finding.js';
import type { IgnoreComment, Outcome } from '../model/outcome.js';
import { Problem } from '../model/problem.js';
import type { Base, BaseTree } from '../triage/input.js';
import { judgeKeys, judgePolicies, judgeWorkflows, type Judging } from './judge.js';
import type { Subject } from './subject.js';
import type { TreesBefore } from './trees-before.js';

/**
 * Judges the trees at base (and at the merge base) by the checks that found something in the change. Undefined where the
 * mode compares with nothing; a tree that can't be read knows nothing, so that more stays open, never less.
 */
export async function judgeBefore(
  workspace: Workspace,
  subject: Subject,
  outcomes: readonly Outcome[],
  judging: Judging,
  before: TreesBefore,
): Promise<Base | undefined> {
  if (subject.mode !== 'changes' && subject.mode !== 'staged') return undefined;
  const asks = ({ findings, ignores }: Outcome): boolean => ignores.length > 0 || findings.some(({ live }) => live !== true);
  const wanted = new Set(outcomes.filter(asks).map(({ check }) => check));
  const keyValues = new Set<string>();
  const trees: BaseTree[] = [];
  for (const commit of wanted.size === 0 ? [] : subject.before)
    trees.push(await judgeCommit(workspace, commit, wanted, judging, keyValues, before));
  return { keyValues, trees };
}

async function judgeCommit(
  workspace: Workspace,
  commit: string,
  wanted: ReadonlySet<CheckName>,
  judging: Judging,
  keyValues: Set<string>,
  before: TreesBefore,
): Promise<BaseTree> {
  const findings: Finding[] = [];
  const ignores: IgnoreComment[] = [];
  const { tree, facts } = before.at(commit);
  try {
    if (wanted.has('keys')) {
      const known = await judgeKeys(workspace.treeSource(tree), { ...judging, mode: 'tree' });
      ignores.push(...known.ignores);
      for (const finding of known.findings) for (const value of finding.values ?? []) keyValues.add(value);
    }
    for (const [check, judge] of [['policies', judgePolicies] as const, ['login', judgeWorkflows] as const]) {
      if (!wanted.has(check)) continue;
      const outcome = await judge(facts, judging);
      findings.push(...outcome.findings);
      ignores.push(...outcome.ignores);
    }
  } catch (error) {
    if (!(error instanceof Problem && error.kind === 'environment')) throw error;
  }
  return { findings, ignores };
}
