import { readId } from './account.js';

/** What a signed address says of itself. */
export interface SignedAddress {
  readonly id: string;
  readonly account: string | undefined;
  readonly service: string;
  readonly signature: string;
  /** Milliseconds since the epoch. */
  readonly expires: number;
}

/** Reads the parameters of Signature Version 4 out of an address; undefined when one is missing or is a sample. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-authentication-methods.html */
export function parseSigned(address: string): SignedAddress | undefined {
  const credential = parameter(address, 'X-Amz-Credential');
  const date = /^([0-9]{4})([0-9]{2})([0-9]{2})T([0-9]{2})([0-9]{2})([0-9]{2})Z/.exec(parameter(address, 'X-Amz-Date') ?? '');
  const signature = /^[0-9a-f]{64}/i.exec(parameter(address, 'X-Amz-Signature') ?? '')?.[0];
  const parts = /^(A(?:KIA|SIA)[A-Z0-9]{16})\/[0-9]{8}\/[a-z0-9<>-]+\/([a-z0-9-]+)\/aws4_request/.exec(credential ?? '');
  if (date === null || signature === undefined || parts === null) return undefined;
  const [, id, service] = parts as unknown as [string, string, string];
  if (id.includes('EXAMPLE') || new Set(signature).size < 6) return undefined;
  const seconds = Number(/^[0-9]{1,7}/.exec(parameter(address, 'X-Amz-Expires') ?? '')?.[0] ?? '900');
  const [, year, month, day, hour, minute, second] = date.map(Number) as [number, number, number, number, number, number, number];
  const expires = Date.UTC(year, month - 1, day, hour, minute, second) + seconds * 1000;
  return { id, account: readId(id).account, service, signature, expires };
}

function parameter(address: string, name: string): string | undefined {
  const value = new RegExp(`[?&;\\s"']${name}=((?:[^&\\s"'<>;]|<[a-z-]{1,20}>){1,4000})`, 'i').exec(address)?.[1];
  return value?.replace(/%2F/gi, '/');
}
