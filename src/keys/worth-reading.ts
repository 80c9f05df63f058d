import { isBareContent } from './bare-content.js';
import { isBase64, isEncodedId } from './encoded-id.js';
import { kindGoesOn } from './kind-marks.js';
import type { Hit, LiteralSet } from './literals.js';
import { type Mark, marks, rareMarks, words } from './markers.js';
import { classes, nextSecretRun } from './secret-runs.js';
import { isLineEnd, isSplitting, opensLiteral } from './splitting.js';
import { Searcher } from './wasm/searcher.js';
import { breakIn } from './wrapped.js';

/** What the marks in a content say: `ignore` tells that it holds a comment that asks to ignore a rule. */
export interface Worth {
  readonly credentials: boolean;
  readonly ignore: boolean;
}

/** Whether a content may hold a credential, at the price of one pass over a third of its bytes. Never says no wrongly. */
export function worthReading(bytes: Buffer): Worth {
  let credentials = false;
  let ignore = false;
  // A second word says no more than the first.
  let wanted: LiteralSet<Mark> = marks;
  const searcher = bytes.length < worthHolding ? undefined : searcherOf(bytes);
  const next = (from: number) => (searcher === undefined ? wanted.next(bytes, from) : searcher.next(wanted, from));
  for (let hit = next(0); hit !== undefined; hit = next(hit.start + 1)) {
    if (hit.tag === 'ignore') ignore = true;
    else if (counts(bytes, hit)) credentials = true;
    else if (wanted === marks && beginsWord(bytes, hit)) {
      credentials = nextSecretRun(bytes, 0, bytes.length, searcher) !== undefined;
      wanted = rareMarks;
    }
    if (credentials) break;
  }
  credentials ||= isBareContent(bytes);
  if (credentials && !ignore) ignore = bytes.includes('aws-access-gate:ignore');
  return { credentials, ignore };
}

/** Of a mark and a word at one place the mark is told. */
function beginsWord(bytes: Buffer, { start, tag }: Hit<Mark>): boolean {
  return tag === 'word' || words.next(bytes, start, start + 1) !== undefined;
}

/** Shorter contents are searched where they lie. */
const worthHolding = 64;

/** So much is searched plainly first, in bytes: many runs look at little, and the searcher takes two milliseconds to make. */
const worthMaking = 300_000;

let made: Searcher<Mark> | null | undefined;
let searched = 0;

/** What searches a content faster, holding it already; undefined where it can't. */
function searcherOf(bytes: Buffer): Searcher<Mark> | undefined {
  if (searched < worthMaking) {
    searched += bytes.length;
    return undefined;
  }
  made ??= Searcher.make([marks, rareMarks], classes) ?? null;
  return made?.hold(bytes) === true ? made : undefined;
}

/** Whether a mark, which is no mere word, has the neighbours that it needs. */
export function counts(bytes: Buffer, { start, end, tag }: Hit<Mark>): boolean {
  if (tag === 'id') return isIdStart(bytes, start);
  if (tag === 'kind') return kindGoesOn(bytes, start);
  if (tag === 'base64' || tag === 'base64-id') {
    return runLength(bytes, start, end, 16, isBase64) >= 16 && (tag === 'base64' || isEncodedId(bytes, start, isIdStart));
  }
  if (tag === 'name') return pieces.test(bytes.toString('latin1', end, end + 64));
  if (tag === 'word') return false;
  if (tag === 'hex') return runLength(bytes, start, end, 40, isHex) >= 40;
  return true;
}

/** Short strings that are put together. */
const pieces = /["'`][A-Za-z0-9+/]{1,19}["'`]\s{0,20}[+.&,|~<\\]{0,2}_?\s{0,20}["'`][A-Za-z0-9+/]/;

/** An id begins here, or something that splits one: what follows is 16 capitals and digits, or fewer and no end of a word. */
function isIdStart(bytes: Buffer, start: number): boolean {
  if (isAlnum(bytes[start - 1]) && !endsEscape(bytes, start)) return isGluedId(bytes, start);
  let end = start + 4;
  while (end < start + 21 && isCapital(bytes[end])) end++;
  const length = end - start;
  if (length === 20 || (length === 21 && isGluedId(bytes, start))) return true;
  const next = bytes[end];
  return (
    length < 20 &&
    (isSplitting(next) ||
      opensLiteral(bytes, end) ||
      (isLineEnd(next) && breakIn(bytes, end) !== undefined) ||
      (next === 32 && isInWords(bytes, start)))
  );
}

/** Inside a list of words without quotes: `%w[AK IA]`. */
function isInWords(bytes: Buffer, start: number): boolean {
  return /(?:%|q)w\s?[^\w\s][\w+/ ]{0,48}$/.test(bytes.toString('latin1', Math.max(0, start - 48), start));
}

/** A whole id right behind a small letter, or `V`, or with no capital or digit of its own kind behind it. */
function isGluedId(bytes: Buffer, start: number): boolean {
  const before = bytes[start - 1];
  const kind = bytes[start + 1];
  if ((isCapital(before) && before !== 86) || (kind !== 75 && kind !== 83)) return false;
  for (let i = start + 4; i < start + 20; i++) if (!isBase32(bytes[i])) return false;
  return true;
}

function isBase32(code: number | undefined): boolean {
  return code !== undefined && ((code >= 65 && code <= 90) || (code >= 50 && code <= 55));
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

function isHex(code: number | undefined): boolean {
  return code !== undefined && ((code >= 48 && code <= 57) || (code >= 97 && code <= 102) || (code >= 65 && code <= 70));
}
