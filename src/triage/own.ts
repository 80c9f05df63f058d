import type { CheckName } from '../model/check.js';
import type { Finding } from '../model/finding.js';
import type { IgnoreComment, Outcome } from '../model/outcome.js';
import type { RuleInfo } from '../model/rule.js';
import type { BaselineEntry } from './baseline.js';
import { distinct } from './ignores.js';
import { inChange } from './input.js';
import type { Base, TriageInput } from './input.js';
import { ignoreWithoutReason } from './rules/ignore-without-reason.js';

/** The findings about ignore comments that give no reason, of the checks that were asked for. */
export function reasonless(comments: readonly IgnoreComment[], outcomes: readonly Outcome[], rules: readonly RuleInfo[]): Finding[] {
  return distinct(comments).flatMap((comment) => {
    const check = comment.reason === undefined ? checkOf(comment.rule, rules) : undefined;
    return check !== undefined && outcomes.some((outcome) => outcome.check === check) ? [ignoreWithoutReason(comment, check)] : [];
  });
}

/** What was there before, with the findings about its ignore comments. */
export function baseWithOwn({ base, mode, outcomes, rules }: TriageInput): Base | undefined {
  if (base === undefined || !inChange(mode)) return undefined;
  const trees = base.trees.map((tree) => ({ findings: [...tree.findings, ...reasonless(tree.ignores ?? [], outcomes, rules)] }));
  return { keyValues: base.keyValues, trees };
}

/**
 * The baseline entries that match nothing in their own tree. Only a whole tree can tell, and only for the checks that ran
 * to their end; an entry of a rule that no longer is matches nothing by itself.
 */
export function staleEntries(input: TriageInput, matches: (entry: BaselineEntry) => boolean): { entry: BaselineEntry; check: CheckName }[] {
  if (input.mode !== 'tree' || input.wholeTree === false) return [];
  const ran = input.outcomes.filter(({ status }) => status === 'ran').map(({ check }) => check);
  return (input.baseline?.entries ?? []).flatMap((entry) => {
    const known = input.rules.some(({ id }) => id === entry.rule);
    const check = known ? checkOf(entry.rule, input.rules) : ran[0];
    return check !== undefined && ran.includes(check) && !matches(entry) ? [{ entry, check }] : [];
  });
}

function checkOf(rule: string, rules: readonly RuleInfo[]): CheckName | undefined {
  return rules.find(({ id }) => id === rule)?.check;
}
