import { createHmac } from 'node:crypto';

/** The version of the fingerprint's making; a change here makes every baseline stale, so it never changes lightly. */
export const fingerprintVersion = 1;

/**
 * The keyed hash under which a finding is known in baselines, waivers and SARIF: HMAC-SHA-256, keyed by tool, format
 * version and rule, 64 hex digits. `content` is what makes the finding this one (the credential's value, the normalised
 * statement with its holder), never its path or line. The hash gives nothing of a 40-character secret away.
 */
export function fingerprint(rule: string, ...content: readonly string[]): string {
  return fingerprintOf(rule, content.map(encoded));
}

/** A part of what a fingerprint is made of. Whoever needs a long one for many findings encodes it once. */
export function encoded(content: string): string {
  return JSON.stringify(content);
}

/** The same fingerprint, of parts that `encoded` gave. */
export function fingerprintOf(rule: string, parts: readonly string[]): string {
  const hmac = createHmac('sha256', `aws-access-gate:${fingerprintVersion}:${rule}`);
  parts.forEach((part, index) => hmac.update(index === 0 ? '[' : ',').update(part));
  return hmac.update(parts.length === 0 ? '[]' : ']').digest('hex');
}

/** A rule-independent keyed hash of one credential value: tells whether base has the same value. */
export function contentHash(value: string): string {
  return fingerprint('value', value);
}
