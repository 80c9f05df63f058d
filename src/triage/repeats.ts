import { fingerprint } from '../model/fingerprint.js';

/**
 * Gives each finding a fingerprint of its own: the first of several equal ones keeps it, the n-th gets one made of it and
 * of n. So a baseline or a waiver by fingerprint counts: it covers as many as were accepted, and one more is open. The
 * caller's order decides which is the first.
 */
export function numbered<T extends { readonly rule: string; readonly fingerprint: string }>(
  findings: readonly T[],
): ReadonlyMap<T, string> {
  const seen = new Map<string, number>();
  const result = new Map<T, string>();
  for (const finding of findings) {
    const key = `${finding.rule} ${finding.fingerprint}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    result.set(finding, count === 1 ? finding.fingerprint : fingerprint(finding.rule, finding.fingerprint, String(count)));
  }
  return result;
}
