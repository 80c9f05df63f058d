import type { Span } from '../model/position.js';
import type { Kept } from '../model/source.js';
import { marks } from './markers.js';
import { counts, isInRun, nextSecretRun, type Worth } from './worth-reading.js';

/** A mark that counts. */
export interface MarkAt extends Span {
  readonly tag: 'kind' | 'other' | 'ignore';
}

/** Everything in a content that could belong to a credential, or ask to ignore one. A matter of its bytes alone. */
export interface Signs {
  /** The content's own, in bytes. */
  readonly length: number;
  readonly marks: readonly MarkAt[];
  /** Runs that could be a secret. */
  readonly runs: readonly Span[];
  /** Where one of the words stands that make such runs worth reading. */
  readonly word: number | 'none' | 'unknown';
}

/** Signs under way. */
interface Gathering {
  readonly marks: MarkAt[];
  readonly runs: Span[];
  word: number | 'none';
}

/** Looks through a whole content. */
export function findSigns(bytes: Buffer): Signs {
  const found: Gathering = { marks: [], runs: [], word: 'none' };
  gatherMarks(bytes, 0, bytes.length, found);
  gatherRuns(bytes, 0, bytes.length, found);
  return { length: bytes.length, ...found };
}

/** How far the neighbours reach that a mark needs, in bytes. */
const aroundMark = 64;

/** The same for a run. */
const aroundRun = 8;

/** The same as `findSigns`, but for the word, at the price of what is not in the base. */
export function followSigns(bytes: Buffer, base: Signs, kept: Kept): Signs {
  const found: Gathering = { marks: [], runs: [], word: 'none' };
  const behind = marks.longest + aroundMark;
  const { numbers } = kept;
  let scanned = 0;
  let covered = 0;
  for (let i = 0; i < kept.count; i++) {
    const start = numbers[3 * i] as number;
    const end = numbers[3 * i + 1] as number;
    const shift = start - (numbers[3 * i + 2] as number);
    const begins = start === 0 && shift === 0;
    const finishes = end === bytes.length && end - shift === base.length;
    const from = begins ? 0 : start + aroundMark;
    const to = finishes ? end : end - behind;
    if (from >= to) continue;
    gatherMarks(bytes, scanned, from, found);
    for (let k = firstFrom(base.marks, from - shift); k < base.marks.length; k++) {
      const mark = base.marks[k] as MarkAt;
      if (mark.start + shift >= to) break;
      found.marks.push({ start: mark.start + shift, end: mark.end + shift, tag: mark.tag });
    }
    if (found.word === 'none' && typeof base.word === 'number' && base.word + shift >= from && base.word + shift < to)
      found.word = base.word + shift;
    scanned = to;
    covered = gatherRunsNear(bytes, covered, begins ? 0 : start + aroundRun, found);
    const last = finishes ? end : end - aroundRun;
    for (let k = firstFrom(base.runs, Math.max(begins ? 0 : start + aroundRun, covered) - shift); k < base.runs.length; k++) {
      const run = base.runs[k] as Span;
      if (run.end + shift > last) break;
      found.runs.push({ start: run.start + shift, end: run.end + shift });
    }
    covered = Math.max(covered, last);
  }
  gatherMarks(bytes, scanned, bytes.length, found);
  if (covered < bytes.length) gatherRunsNear(bytes, covered, bytes.length, found);
  const word = found.word === 'none' && base.word !== 'none' ? 'unknown' : found.word;
  return { length: bytes.length, marks: found.marks, runs: found.runs, word };
}

/** What a content with these signs is worth, and the signs with the word settled where it had to be looked for. */
export function worthOf(bytes: Buffer, signs: Signs): { readonly worth: Worth; readonly signs: Signs } {
  const ignore = signs.marks.some(({ tag }) => tag === 'ignore');
  const marked = signs.marks.some(({ tag }) => tag !== 'ignore');
  if (marked || signs.runs.length === 0) return { worth: { credentials: marked, ignore }, signs };
  const word = signs.word === 'unknown' ? findWord(bytes) : signs.word;
  return { worth: { credentials: word !== 'none', ignore }, signs: { ...signs, word } };
}

function findWord(bytes: Buffer): number | 'none' {
  for (let hit = marks.next(bytes); hit !== undefined; hit = marks.next(bytes, hit.start + 1)) if (hit.tag === 'word') return hit.start;
  return 'none';
}

function gatherMarks(bytes: Buffer, from: number, to: number, found: Gathering): void {
  for (let hit = marks.next(bytes, from, to); hit !== undefined; hit = marks.next(bytes, hit.start + 1, to)) {
    const { start, end, tag } = hit;
    if (tag === 'word') {
      if (found.word === 'none') found.word = start;
    } else if (counts(bytes, hit)) found.marks.push({ start, end, tag: tag === 'kind' || tag === 'ignore' ? tag : 'other' });
  }
}

/** Runs of which any part lies between two places. Tells where the last of them that were looked at ended. */
function gatherRunsNear(bytes: Buffer, from: number, to: number, found: Gathering): number {
  if (from >= to) return from;
  let first = from;
  if (isInRun(bytes[first])) while (first > 0 && isInRun(bytes[first - 1])) first--;
  let last = to;
  while (last < bytes.length && isInRun(bytes[last])) last++;
  gatherRuns(bytes, first, last, found);
  return last;
}

function gatherRuns(bytes: Buffer, from: number, to: number, found: Gathering): void {
  for (let run = nextSecretRun(bytes, from, to); run !== undefined; run = nextSecretRun(bytes, run.end, to)) found.runs.push(run);
}

/** The first of ascending ones that begins at a place or behind. */
function firstFrom(ascending: readonly Span[], place: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] as Span).start < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
