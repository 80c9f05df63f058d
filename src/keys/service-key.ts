import { isSample } from './sample.js';

/** Whose a long-term API key of a service is. */
export interface KeyOwner {
  /** Twelve digits; absent in keys that were made before accounts stood in them. */
  readonly account: string | undefined;
}

const payloadOf = /^[\w+=,.@-]{1,140}-at-([0-9]{12})(?:\+[0-9]{1,3})?:([\x21-\x7e]{20,})\s?$/;

/**
 * Reads four capitals that tell the service (`ABSK`, `ACWL`, `AEAA`) and base64 of user name, account and secret; undefined
 * for anything else. https://docs.aws.amazon.com/IAM/latest/APIReference/API_ServiceSpecificCredential.html
 */
export function ownerOf(key: string): KeyOwner | undefined {
  const payload = Buffer.from(key.slice(4), 'base64').toString('latin1');
  if (/EXAMPLE/i.test(payload) || key.includes('EXAMPLE')) return undefined;
  const [, account, secret] = payloadOf.exec(payload) ?? [];
  if (secret !== undefined) return isSample(secret) ? undefined : { account };
  return /^BedrockAPIKey-.{20,}/s.test(payload) ? { account: /-at-([0-9]{12})/.exec(payload)?.[1] } : undefined;
}
