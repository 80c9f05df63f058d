import type { Span } from '../model/position.js';
import { isBareSecret, isHexOfSecret } from './bare-secret.js';
import { escapeAt } from './escapes.js';
import { closesLiteral, isLineEnd, isSplitting, opensLiteral } from './splitting.js';
import { wordinessOf } from './wordiness.js';
import { isWrapped } from './wrapped.js';

/**
 * Where a run begins and ends that could be a secret: plain, in base64, with escapes in it, or a half of one that something
 * splits. Neither `from` nor `to` may lie inside a run.
 */
export function nextSecretRun(bytes: Buffer, from: number, to = bytes.length, searcher?: RunSearcher): Span | undefined {
  for (let at = from; ; at = lastRun.end) {
    const start = searcher === undefined ? nextRun(bytes, at, to) : searcher.nextRun(at, to, lastRun);
    if (start < 0) return undefined;
    const { end, has } = lastRun;
    if ((has & bothCases) === bothCases ? couldBeSecret(bytes, start, end) : isHexOfSecret(bytes, start, end)) return { start, end };
  }
}

/** What finds runs in the content that it holds, as `nextRun` does. */
export interface RunSearcher {
  nextRun(from: number, to: number, found: { end: number; has: number }): number;
}

/** No secret is without small letters and capitals. */
const bothCases = 3;

/** Where the run ended that was found last, and what its bytes are. */
const lastRun = { end: 0, has: 0 };

/** Where the next run begins that is long enough; -1 when there is none. Apart from what judges it: this alone looks at every content. */
function nextRun(bytes: Buffer, from: number, to: number): number {
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
    // Without small letters and capitals, only eighty digits could be one.
    if (end - start >= 20 && ((has & bothCases) === bothCases || end - start >= 80)) {
      lastRun.end = end;
      lastRun.has = has;
      return start;
    }
    probe = end;
  }
  return -1;
}

/** Whether a byte can be part of such a run. */
export function isInRun(code: number | undefined): boolean {
  return code !== undefined && classes[code] !== 0;
}

/**
 * What a byte of a run is to a secret: a small letter, a capital, a digit, the beginning of an escape, another one of base64.
 * All else ends a run.
 */
export const classes = new Uint8Array(256);
for (let code = 97; code <= 122; code++) classes[code] = 1;
for (let code = 65; code <= 90; code++) classes[code] = 2;
for (let code = 48; code <= 57; code++) classes[code] = 4;
for (const one of '\\%&#;') classes[one.charCodeAt(0)] = 8;
for (const one of '+/') classes[one.charCodeAt(0)] = 16;

/** How much of a run is looked at. */
const most = 2000;

function couldBeSecret(bytes: Buffer, start: number, end: number): boolean {
  if (end - start < 40) return isHalf(bytes, start, end);
  const stop = Math.min(end, start + most);
  let has = 0;
  for (let i = start; i < stop; i++) has |= classes[bytes[i] as number] as number;
  if ((has & bothCases) !== bothCases) return false;
  return (has & 8) !== 0 ? hasSecretPiece(bytes, start, stop) : isWholeSecret(bytes, start, end);
}

/** A run without escapes that is as long as a secret, in whatever form, and no words. */
function isWholeSecret(bytes: Buffer, start: number, end: number): boolean {
  const length = end - start;
  if (length > 40 && length < 56 && bytes[start - 1] === 91) return true;
  if (length === 42 && bytes[start - 1] === 61 && bytes[start] === 51 && bytes[start + 1] === 68) return true;
  if (isHexOfSecret(bytes, start, end)) return true;
  if (length === 40 || length === 44 || length === 61) return wordinessOf(bytes, start, end) < 12;
  return length >= 54 && length <= 104 && isBareSecret(bytes, start, end);
}

/** Whether an escape in a run may stand for a character of a secret, or a secret stands between what parts the run. */
function hasSecretPiece(bytes: Buffer, start: number, end: number): boolean {
  let piece = start;
  let escaped = false;
  for (let i = start; i <= end; i++) {
    if (i < end && classes[bytes[i] as number] !== 8) continue;
    const length = i < end ? escapeAt(bytes, i) : 0;
    if (length > 0) return true;
    if (length < 0) escaped = true;
    if (escaped ? isWholeSecret(bytes, piece, i) : i - piece === 40 && wordinessOf(bytes, piece, i) < 12) return true;
    piece = i + Math.max(1, -length);
    i = piece - 1;
  }
  return false;
}

/** A part of a secret that something splits, which stands right before or behind it. */
function isHalf(bytes: Buffer, start: number, end: number): boolean {
  const continued = bytes[end - 1] === 92 && isLineEnd(bytes[end]);
  const next = bytes[end];
  const before = isLineEnd(bytes[start - 1]) ? bytes[start - (bytes[start - 2] === 13 ? 3 : 2)] : bytes[start - 1];
  const split =
    continued ||
    (next === 61 ? goesOnBehind(bytes, end) : isSplitting(next)) ||
    (before !== undefined && before < 128 && isSplitting(before)) ||
    opensLiteral(bytes, end) ||
    closesLiteral(bytes, start) ||
    isWrapped(bytes, start, end);
  if (!split) return false;
  let has = 0;
  const stop = continued ? end - 1 : end;
  for (let i = start; i < stop; i++) has |= classes[bytes[i] as number] as number;
  return (has & 11) === bothCases && wordinessOf(bytes, start, end) <= ((has & 4) !== 0 ? 0 : -10);
}

/** Whether `=` is one of a mail's: it ends a line that goes on, or spells a character. Elsewhere it pads or assigns. */
function goesOnBehind(bytes: Buffer, at: number): boolean {
  let next = at + 1;
  if (!isLineEnd(bytes[next])) return isCapitalHex(bytes[next]) && isCapitalHex(bytes[next + 1]);
  while (next < at + 3 && isLineEnd(bytes[next])) next++;
  return isInRun(bytes[next]);
}

function isCapitalHex(code: number | undefined): boolean {
  return code !== undefined && ((code >= 48 && code <= 57) || (code >= 65 && code <= 70));
}
