import type { ReportedFinding } from '../model/report.js';
import { renderBaseline } from '../triage/baseline-text.js';
import type { Baseline, BaselineEntry } from '../triage/baseline.js';

/** The rules that speak of exceptions: accepting what they say would only hide a stale exception behind another. */
const unacceptable = new Set(['stale-baseline']);

export interface BaselineWish {
  /** Why what is open today is accepted; without one nothing is added. */
  readonly reason: string | undefined;
  /** Drop the entries that match nothing. */
  readonly prune: boolean;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

export interface BaselineUpdate {
  /** The new text of the file. */
  readonly text: string;
  readonly added: number;
  readonly kept: number;
  readonly pruned: number;
}

/**
 * The baseline file that accepts every finding which is open now, beside what it accepted before. `stale` are the entries
 * that triage found to match nothing: they stay unless pruned. Never holds a secret, a path or a line.
 */
export function updateBaseline(
  findings: readonly ReportedFinding[],
  old: Baseline | undefined,
  stale: readonly BaselineEntry[],
  { reason, prune, now }: BaselineWish,
): BaselineUpdate {
  const identity = ({ rule, hash }: { rule: string; hash: string }): string => `${rule} ${hash}`;
  const added = new Date(now).toISOString().slice(0, 10);
  const open = findings.filter(({ state, rule }) => state === 'open' && !unacceptable.has(rule));
  const fresh =
    reason === undefined ? [] : open.map(({ rule, fingerprint }) => ({ rule, hash: fingerprint, reason: reason.trim(), added }));
  const dropped = new Set((prune ? stale : []).map(identity));
  const renewed = new Set(fresh.map(identity));
  const before = old?.entries ?? [];
  const kept = before.filter((entry) => !dropped.has(identity(entry)) && !renewed.has(identity(entry)));
  const pruned = before.filter((entry) => dropped.has(identity(entry))).length;
  return { text: renderBaseline([...fresh, ...kept]), added: fresh.length, kept: kept.length, pruned };
}
