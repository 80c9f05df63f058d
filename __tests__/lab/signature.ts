import { createHash, createHmac } from 'node:crypto';
import type { Received } from './server.js';

/** Signature Version 4, computed anew from the request as it came; true when it is the one that was sent. */
export function signedBy(received: Received, secret: string, service: string): boolean {
  const match =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([a-z0-9-]+)\/(\w+)\/aws4_request, *SignedHeaders=([^,]+), *Signature=([0-9a-f]{64})$/.exec(
      received.headers.authorization ?? '',
    );
  if (match === null || match[4] !== service) return false;
  const [, , date = '', region = '', , signedHeaders = '', signature = ''] = match;
  const headers = signedHeaders.split(';').map((name) => `${name}:${String(received.headers[name] ?? '').trim()}\n`);
  const canonical = [received.method, received.url.pathname, '', headers.join(''), signedHeaders, sha256(received.body)].join('\n');
  const scope = `${date}/${region}/${service}/aws4_request`;
  const text = ['AWS4-HMAC-SHA256', String(received.headers['x-amz-date']), scope, sha256(canonical)].join('\n');
  const key = [date, region, service, 'aws4_request'].reduce<Buffer>((held, part) => hmac(held, part), Buffer.from(`AWS4${secret}`));
  return hmac(key, text).toString('hex') === signature;
}

/** The access key id of the signature. */
export function signer(received: Received): string | undefined {
  return /Credential=([^/]+)\//.exec(received.headers.authorization ?? '')?.[1];
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function hmac(key: Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}
