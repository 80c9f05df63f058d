import { readId } from '../account.js';
import { defineRule } from '../key-rule.js';
import { signedRemedy } from '../remedy-signed.js';
import { parseSigned } from '../signed-address.js';
import type { Single } from '../single.js';
import type { View } from '../view.js';

const signature = /X-Amz-Signature=[0-9a-f]{64}(?![0-9a-f])/gi;
/** Signature Version 2. https://docs.aws.amazon.com/AmazonS3/latest/userguide/RESTAuthentication.html */
const older = /AWSAccessKeyId=(A(?:KIA|SIA)[A-Z0-9]{16})(?![A-Za-z0-9])/g;

/** The longest address that is read, to each side of its signature. */
const reach = 6000;

function find(view: View): Single[] {
  const found: Single[] = [];
  const { text } = view;
  let floor = 0;
  for (const match of text.matchAll(signature)) {
    const end = match.index + match[0].length;
    const start = addressStart(text, match.index, floor);
    const tail = /^[^\s"'`<>\\]{0,4000}/.exec(text.slice(end, end + reach))?.[0].length ?? 0;
    floor = end + tail;
    const signed = parseSigned(text.slice(start, end + tail));
    if (signed === undefined) continue;
    found.push(single(signed.signature, signed.id, { start, end: end + tail }, signed.expires, signed.service, signed.account));
  }
  floor = 0;
  for (const match of text.matchAll(older)) {
    const id = match[1] as string;
    const start = addressStart(text, match.index, floor);
    const last = match.index + match[0].length;
    const area = { start, end: last + (/^[^\s"'`<>\\]{0,4000}/.exec(text.slice(last, last + reach))?.[0].length ?? 0) };
    floor = area.end;
    const address = text.slice(area.start, area.end);
    const signed = /[?&]Signature=([^&\s]{20,60})/.exec(address)?.[1];
    const seconds = /[?&]Expires=([0-9]{9,11})(?![0-9])/.exec(address)?.[1];
    if (signed === undefined || seconds === undefined || id.includes('EXAMPLE')) continue;
    found.push(single(signed, id, area, Number(seconds) * 1000, 's3', readId(id).account));
  }
  return found;
}

function single(
  value: string,
  id: string,
  area: { start: number; end: number },
  expires: number,
  service: string,
  account: string | undefined,
): Single {
  return {
    rule: 'presigned-url',
    value,
    ...area,
    covers: area,
    facts: { id, expires, opens: service, ...(account === undefined ? {} : { account }) },
    evidence: { accessKeyId: id, ...(account === undefined ? {} : { accountId: account }), service, expires: isoOf(expires) },
  };
}

function isoOf(time: number): string {
  return Number.isFinite(time) && Math.abs(time) < 8.64e15 ? new Date(time).toISOString() : 'unknown';
}

/** A recorded test puts a word in angle brackets for what differs from run to run: `<region>`. */
function addressStart(text: string, at: number, floor: number): number {
  const limit = Math.max(floor, at - reach);
  let i = at;
  for (;;) {
    while (i > limit && !/[\s"'`<>\\]/.test(text[i - 1] as string)) i--;
    const left = text[i - 1] === '>' ? /<[a-z-]{1,20}>$/.exec(text.slice(Math.max(limit, i - 22), i)) : null;
    if (left === null) return i;
    i -= left[0].length;
  }
}

export default defineRule({
  id: 'presigned-url',
  severity: 'medium',
  title: 'Presigned AWS address',
  why: 'Whoever has the address does what it was signed for, as the one who signed it, until it expires: up to seven days.',
  fix: 'Take the address out of the files; where it has not expired, make the key that signed it inactive or revoke its session.',
  references: ['https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-presigned-url.html'],
  bad: [
    'https://b.s3.<region>.amazonaws.com/a/k?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Date=20261122T110000Z&X-Amz-Expires=86399&X-Amz-Credential={{id}}%2F20261122%2F<region>%2Fs3%2Faws4_request&X-Amz-Signature={{lowerhex:64}}\n',
    'https://bucket.s3.amazonaws.com/file?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential={{id}}%2F20261122%2Fus-east-1%2Fs3%2Faws4_request&X-Amz-Date=20261122T110000Z&X-Amz-Expires=604800&X-Amz-SignedHeaders=host&X-Amz-Signature={{lowerhex:64}}\n',
    'https://bucket.s3.amazonaws.com/file?AWSAccessKeyId={{id}}&Expires=1900000000&Signature={{alnum:27}}%3D\n',
  ],
  good: ['X-Amz-Credential=${ID}/20261122/us-east-1/s3/aws4_request&X-Amz-Signature=${SIGNATURE}\n'],
  needs: ['X-Amz-Signature', 'x-amz-signature', 'AWSAccessKeyId'],
  find,
  judge: (facts, { now }) => {
    const { id = '', expires = 0, opens = '' } = facts;
    const expired = expires < now;
    return {
      severity: expired ? 'low' : 'medium',
      what: `A presigned address for ${opens}, signed by ${id}${expired ? ' and expired by now' : ''}, is`,
      remedy: signedRemedy(facts, expired),
    };
  },
});
