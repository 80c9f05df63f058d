import { type Mark, marks } from './markers.js';
import type { Hit } from './literals.js';
import { wordiness } from './wordiness.js';

/** What the marks in a content say: `ignore` tells that it holds a comment that asks to ignore a rule. */
export interface Worth {
  readonly credentials: boolean;
  readonly ignore: boolean;
}

/** Whether a content may hold a credential, at the price of one pass over a third of its bytes. Never says no wrongly. */
export function worthReading(bytes: Buffer): Worth {
  let credentials = false;
  let ignore = false;
  let words = false;
  for (let hit = marks.next(bytes); hit !== undefined; hit = marks.next(bytes, hit.start + 1)) {
    if (hit.tag === 'ignore') ignore = true;
    else if (hit.tag === 'word') {
      if (!words) credentials ||= holdsSecretRun(bytes);
      words = true;
    } else credentials ||= counts(bytes, hit);
    if (credentials) break;
  }
  if (credentials && !ignore) ignore = bytes.includes('aws-access-gate:ignore');
  return { credentials, ignore };
}

function counts(bytes: Buffer, { start, end, tag }: Hit<Mark>): boolean {
  if (tag === 'id') return isIdStart(bytes, start);
  if (tag === 'base64') return runLength(bytes, start, end, 16, isBase64) >= 16;
  if (tag === 'hex') return runLength(bytes, start, end, 40, isHex) >= 40;
  return true;
}

/** An id begins here, or something that splits one: what follows is 16 capitals and digits, or fewer and no end of a word. */
function isIdStart(bytes: Buffer, start: number): boolean {
  if (isAlnum(bytes[start - 1]) && bytes[start - 2] !== 92 && bytes[start - 3] !== 37 && bytes[start - 4] !== 92 && bytes[start - 6] !== 92)
    return false;
  let end = start + 4;
  while (end < start + 21 && isCapital(bytes[end])) end++;
  const length = end - start;
  if (length === 20) return true;
  const next = bytes[end];
  return length < 20 && next !== undefined && (splitting.includes(next) || next > 127);
}

/** Quotes, `<`, `\\`, `=`, `%`, `&`: what may split a value. */
const splitting = [34, 39, 96, 60, 92, 61, 37, 38];

/** A run that could be a secret: plain, in base64, with escapes in it, or a half of one that something splits. */
function holdsSecretRun(bytes: Buffer): boolean {
  const length = bytes.length;
  // Every run of twenty has a byte at one of these places.
  for (let probe = 19; probe < length; probe += 20) {
    if (runs[bytes[probe] as number] === 0) continue;
    let start = probe;
    while (start > 0 && runs[bytes[start - 1] as number] !== 0) start--;
    let end = probe + 1;
    while (end < length && runs[bytes[end] as number] !== 0) end++;
    if (end - start >= 20 && couldBeSecret(bytes, start, end)) return true;
    probe = end;
  }
  return false;
}

/** `[A-Za-z0-9+/]` and what escapes are made of. */
const runs = new Uint8Array(256);
for (const one of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/\\%&#;') runs[one.charCodeAt(0)] = 1;

function couldBeSecret(bytes: Buffer, start: number, end: number): boolean {
  const length = end - start;
  const text = bytes.toString('latin1', start, Math.min(end, start + 2000));
  if (!/[a-z]/.test(text) || !/[A-Z]/.test(text)) return false;
  if (/\\[/nrtu"\\x]|%[0-9A-Fa-f]{2}|&#/.test(text)) return length >= 40;
  if (/[\\%&#;]/.test(text)) return text.split(/[\\%&#;]/).some((piece) => piece.length === 40 && wordiness(piece) < 12);
  if (length === 40 || length === 44 || (length >= 54 && length <= 104)) return wordiness(text) < 12;
  if (length > 40 || wordiness(text) > (/[0-9]/.test(text) ? 0 : -10)) return false;
  const next = bytes[end];
  const before = bytes[start - 1];
  return (next !== undefined && (splitting.includes(next) || next > 127)) || (before !== undefined && splitting.includes(before));
}

function runLength(bytes: Buffer, start: number, end: number, enough: number, belongs: (code: number | undefined) => boolean): number {
  let first = start;
  while (first > start - enough && belongs(bytes[first - 1])) first--;
  let last = end;
  while (last < end + enough && belongs(bytes[last])) last++;
  return last - first;
}

function isCapital(code: number | undefined): boolean {
  return code !== undefined && ((code >= 65 && code <= 90) || (code >= 48 && code <= 57));
}

function isAlnum(code: number | undefined): boolean {
  return code !== undefined && (isCapital(code) || (code >= 97 && code <= 122));
}

function isBase64(code: number | undefined): boolean {
  return isAlnum(code) || code === 43 || code === 47 || code === 45 || code === 95;
}

function isHex(code: number | undefined): boolean {
  return code !== undefined && ((code >= 48 && code <= 57) || (code >= 97 && code <= 102) || (code >= 65 && code <= 70));
}
