import type { AwsError } from '../model/aws.js';

/** What AWS answered, or what there was in place of an answer of AWS, in a few words: `Throttling (HTTP 400): Rate exceeded`. */
export function answerWords({ name, status, message, kind }: AwsError): string {
  const ofAws = kind === 'refused' || (kind === 'unavailable' && status !== undefined && !made.has(name));
  if (!ofAws) return message;
  const code = status === undefined ? name : `${name} (HTTP ${status})`;
  return message === '' ? code : `${code}: ${message}`;
}

/** Names that no service gives. */
const made: ReadonlySet<string> = new Set(['Unknown', 'UnreadableAnswer', 'TimeoutError']);

/** How often something was tried, where that is more than once. */
export function triesWords(tries: number): string {
  return tries > 1 ? ` (tried ${tries} times)` : '';
}
