/**
 * The only way a secret's text may be shown: its length and nothing of its characters. Key ids are no secrets and are
 * shown whole.
 */
export function redact(secret: string): string {
  return `[redacted, ${secret.length} characters]`;
}
