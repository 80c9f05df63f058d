import type { Finding } from '../model/finding.js';
import type { IgnoreComment, NotChecked, Outcome } from '../model/outcome.js';
import type { NotScanned } from '../model/source.js';
import { mostEffort } from './edit/index.js';
import { byPlace } from './findings.js';

/** Something with the unit that it is said of: units come in the order of their ids. */
export interface InUnit<T> {
  readonly unit: string;
  readonly it: T;
}

/** What judging a part of a tree came to. Plain data, so that a thread can answer with it. */
export interface PoliciesPart {
  readonly findings: readonly Finding[];
  readonly crowded: readonly InUnit<NotChecked>[];
  readonly unknown: readonly InUnit<NotScanned>[];
  /** What could not be read though it had to be. */
  readonly missing: readonly NotChecked[];
  readonly unread: readonly NotScanned[];
  readonly ignores: readonly InUnit<IgnoreComment>[];
  /** How many statements were judged again to find edits. */
  readonly effort: number;
}

/** True where the parts together took more for their edits than one run may: judged as one, some would have none. */
export function tooMuchEffort(parts: readonly PoliciesPart[]): boolean {
  return parts.length > 1 && parts.reduce((sum, { effort }) => sum + effort, 0) >= mostEffort;
}

/** The outcome of the check, the same however the tree was parted. */
export function outcomeOf(parts: readonly PoliciesPart[], ignores: readonly IgnoreComment[]): Outcome {
  const one = parts.length === 1;
  const inOrder = <T>(list: InUnit<T>[]): T[] => (one ? list : list.sort((a, b) => compare(a.unit, b.unit))).map(({ it }) => it);
  const findings = parts.flatMap((part) => part.findings);
  const missing = parts.flatMap((part) => part.missing);
  const unread = parts.flatMap((part) => part.unread);
  // One part is in order already.
  if (!one) {
    findings.sort(byPlace);
    missing.sort((a, b) => compare(a.what, b.what));
    unread.sort((a, b) => compare(a.path, b.path));
  }
  const notChecked = [...missing, ...inOrder(parts.flatMap(({ crowded }) => crowded))];
  return {
    check: 'policies',
    status: notChecked.length === 0 ? 'ran' : 'incomplete',
    ...(notChecked[0] === undefined ? {} : { reason: `${notChecked[0].what}: ${notChecked[0].why}` }),
    durationMs: 0,
    findings,
    notChecked,
    notScanned: [...unread, ...inOrder(parts.flatMap(({ unknown }) => unknown))],
    ignores: [...ignores, ...inOrder(parts.flatMap((part) => part.ignores))],
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
