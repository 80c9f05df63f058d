import type { Span } from '../model/position.js';
import { type Mark, marks } from './markers.js';
import type { Hit } from './literals.js';
import { isBareSecret, isHexOfSecret } from './bare-secret.js';
import { wordinessOf } from './wordiness.js';

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
      if (!words) credentials ||= nextSecretRun(bytes, 0) !== undefined;
      words = true;
    } else credentials ||= counts(bytes, hit);
    if (credentials) break;
  }
  if (credentials && !ignore) ignore = bytes.includes('aws-access-gate:ignore');
  return { credentials, ignore };
}

/** Whether a mark, which is no mere word, has the neighbours that it needs. */
export function counts(bytes: Buffer, { start, end, tag }: Hit<Mark>): boolean {
  if (tag === 'id') return isIdStart(bytes, start);
  if (tag === 'base64') return runLength(bytes, start, end, 16, isBase64) >= 16;
  if (tag === 'hex') return runLength(bytes, start, end, 40, isHex) >= 40;
  return true;
}

/** An id begins here, or something that splits one: what follows is 16 capitals and digits, or fewer and no end of a word. */
function isIdStart(bytes: Buffer, start: number): boolean {
  if (isAlnum(bytes[start - 1]) && !endsEscape(bytes, start)) return false;
  let end = start + 4;
  while (end < start + 21 && isCapital(bytes[end])) end++;
  const length = end - start;
  if (length === 20) return true;
  const next = bytes[end];
  return length < 20 && next !== undefined && (splitting.includes(next) || next > 127);
}

/** Whether an escape ends right before: `\n`, `%22`, `%2522`, `\u003d`, `=3D`, or that of a colour, `[32m`. */
function endsEscape(bytes: Buffer, at: number): boolean {
  for (let i = at - 1; i >= at - 8; i--) {
    const one = bytes[i];
    if (one === 92 || one === 37 || one === 91) return true;
    if (one === 61) return at - i === 3;
    if (!isAlnum(one)) return false;
  }
  return false;
}

/** Quotes, `<`, `\\`, `=`, `%`, `&`: what may split a value. */
const splitting = [34, 39, 96, 60, 92, 61, 37, 38];

/**
 * Where a run begins and ends that could be a secret: plain, in base64, with escapes in it, or a half of one that something
 * splits. Neither `from` nor `to` may lie inside a run.
 */
export function nextSecretRun(bytes: Buffer, from: number, to = bytes.length): Span | undefined {
  // Every run of twenty has a byte at one of these places.
  for (let probe = from + 19; probe < to; probe += 20) {
    let one = classes[bytes[probe] as number] as number;
    if (one === 0) continue;
    let has = one;
    let start = probe;
    while (start > from && (one = classes[bytes[start - 1] as number] as number) !== 0) {
      has |= one;
      start--;
    }
    let end = probe + 1;
    while (end < to && (one = classes[bytes[end] as number] as number) !== 0) {
      has |= one;
      end++;
    }
    if (end - start >= 20 && ((has & bothCases) === bothCases ? couldBeSecret(bytes, start, end) : isHexOfSecret(bytes, start, end))) {
      return { start, end };
    }
    probe = end;
  }
  return undefined;
}

/** Whether a byte can be part of such a run. */
export function isInRun(code: number | undefined): boolean {
  return code !== undefined && classes[code] !== 0;
}

/**
 * What a byte of a run is to a secret: a small letter, a capital, a digit, the beginning of an escape, another one of base64.
 * All else ends a run.
 */
const classes = new Uint8Array(256);
for (let code = 97; code <= 122; code++) classes[code] = 1;
for (let code = 65; code <= 90; code++) classes[code] = 2;
for (let code = 48; code <= 57; code++) classes[code] = 4;
for (const one of '\\%&#;') classes[one.charCodeAt(0)] = 8;
for (const one of '+/') classes[one.charCodeAt(0)] = 16;

/** No secret is without small letters and capitals. */
const bothCases = 3;

/** How much of a run is looked at. */
const most = 2000;

function couldBeSecret(bytes: Buffer, start: number, end: number): boolean {
  const length = end - start;
  if (length < 40) return isHalf(bytes, start, end);
  const stop = Math.min(end, start + most);
  let has = 0;
  let escaped = false;
  for (let i = start; i < stop; i++) {
    const one = classes[bytes[i] as number] as number;
    has |= one;
    if (one === 8 && !escaped) escaped = isEscape(bytes, i);
  }
  if ((has & 3) !== 3) return false;
  if (escaped) return true;
  if ((has & 8) !== 0) return hasPieceOfForty(bytes, start, stop);
  if (length > 40 && length < 56 && bytes[start - 1] === 91) return true;
  if (length === 42 && bytes[start - 1] === 61 && bytes[start] === 51 && bytes[start + 1] === 68) return true;
  if (isHexOfSecret(bytes, start, end)) return true;
  if (length === 40 || length === 44 || length === 61) return wordinessOf(bytes, start, end) < 12;
  return length >= 54 && length <= 104 && isBareSecret(bytes, start, end);
}

/** A part of a secret that something splits, which stands right before or behind it. */
function isHalf(bytes: Buffer, start: number, end: number): boolean {
  const continued = bytes[end - 1] === 92 && isLineEnd(bytes[end]);
  const next = bytes[end];
  const before = isLineEnd(bytes[start - 1]) ? bytes[start - (bytes[start - 2] === 13 ? 3 : 2)] : bytes[start - 1];
  const split =
    continued || (next !== undefined && (splitting.includes(next) || next > 127)) || (before !== undefined && splitting.includes(before));
  if (!split) return false;
  let has = 0;
  const stop = continued ? end - 1 : end;
  for (let i = start; i < stop; i++) has |= classes[bytes[i] as number] as number;
  return (has & 11) === 3 && wordinessOf(bytes, start, end) <= ((has & 4) !== 0 ? 0 : -10);
}

function isLineEnd(code: number | undefined): boolean {
  return code === 10 || code === 13;
}

function isEscape(bytes: Buffer, at: number): boolean {
  const next = bytes[at + 1];
  if (bytes[at] === 92) return next !== undefined && '/nrtu"\\x'.includes(String.fromCharCode(next));
  if (bytes[at] === 37) return isHex(next) && isHex(bytes[at + 2]);
  return bytes[at] === 38 && next === 35;
}

/** Whether a stretch between two characters of escapes is as long as a secret, and no words. */
function hasPieceOfForty(bytes: Buffer, start: number, end: number): boolean {
  let piece = start;
  for (let i = start; i <= end; i++) {
    if (i < end && classes[bytes[i] as number] !== 8) continue;
    if (i - piece === 40 && wordinessOf(bytes, piece, i) < 12) return true;
    piece = i + 1;
  }
  return false;
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
