import { ignoreMarker } from '../model/ignore.js';
import type { Span } from '../model/position.js';
import type { Kept } from '../model/source.js';
import { isBareContent } from './bare-content.js';
import { rareMarks, words } from './markers.js';
import { isInRun, nextSecretRun } from './secret-runs.js';
import { counts, type Worth } from './worth-reading.js';

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
}

/** Signs under way. */
interface Gathering {
  readonly marks: MarkAt[];
  readonly runs: Span[];
}

/** Looks through a whole content. */
export function findSigns(bytes: Buffer): Signs {
  const found: Gathering = { marks: [], runs: [] };
  gatherMarks(bytes, 0, bytes.length, found);
  gatherRuns(bytes, 0, bytes.length, found);
  return { length: bytes.length, ...found };
}

/** How far the neighbours reach that a mark needs, in bytes. */
const aroundMark = 64;

/** The same for a run. */
const aroundRun = 64;

/** What `findSigns` finds, at the price of what is not in the base. */
export function followSigns(bytes: Buffer, base: Signs, { count, numbers }: Kept): Signs {
  const found: Gathering = { marks: [], runs: [] };
  const behind = rareMarks.longest + aroundMark;
  let scanned = 0;
  let covered = 0;
  for (let i = 0; i < count; i++) {
    const start = numbers[3 * i] as number;
    const end = numbers[3 * i + 1] as number;
    const shift = start - (numbers[3 * i + 2] as number);
    const begins = start === 0 && shift === 0;
    const finishes = end === bytes.length && end - shift === base.length;
    const from = begins ? 0 : start + aroundMark;
    const to = finishes ? end : end - behind;
    if (from >= to) continue;
    if (scanned < from) gatherMarks(bytes, scanned, from, found);
    if (base.marks.length > 0) takeOver(base.marks, shift, from, to, ({ tag }, place) => found.marks.push({ ...place, tag }));
    scanned = to;
    covered = gatherRunsNear(bytes, covered, begins ? 0 : start + aroundRun, found);
    const last = finishes ? end : end - aroundRun;
    if (base.runs.length > 0) {
      takeOver(base.runs, shift, Math.max(begins ? 0 : start + aroundRun, covered), last, (_run, place) => {
        if (place.end <= last) found.runs.push(place);
      });
    }
    covered = Math.max(covered, last);
  }
  if (scanned < bytes.length) gatherMarks(bytes, scanned, bytes.length, found);
  if (covered < bytes.length) gatherRunsNear(bytes, covered, bytes.length, found);
  return { length: bytes.length, ...found };
}

/** Those of the ascending ones in the base that begin, shifted, between two places. */
function takeOver<One extends Span>(
  all: readonly One[],
  shift: number,
  from: number,
  to: number,
  take: (one: One, place: Span) => void,
): void {
  for (let i = firstFrom(all, from - shift); i < all.length; i++) {
    const one = all[i] as One;
    if (one.start + shift >= to) return;
    take(one, { start: one.start + shift, end: one.end + shift });
  }
}

/** What a content with these signs is worth. */
export function worthOf(bytes: Buffer, { marks, runs }: Signs): Worth {
  const ignore = marks.some(({ tag }) => tag === 'ignore');
  const credentials = marks.some(({ tag }) => tag !== 'ignore') || (runs.length > 0 && hasWord(bytes)) || isBareContent(bytes);
  return { credentials, ignore };
}

/** Besides how an ignore comment begins. */
function hasWord(bytes: Buffer): boolean {
  for (let hit = words.next(bytes); hit !== undefined; hit = words.next(bytes, hit.start + 1)) {
    if (bytes.toString('latin1', hit.start, hit.start + ignoreMarker.length) !== ignoreMarker) return true;
  }
  return false;
}

function gatherMarks(bytes: Buffer, from: number, to: number, found: Gathering): void {
  for (let hit = rareMarks.next(bytes, from, to); hit !== undefined; hit = rareMarks.next(bytes, hit.start + 1, to)) {
    const { start, end, tag } = hit;
    if (counts(bytes, hit)) found.marks.push({ start, end, tag: tag === 'kind' || tag === 'ignore' ? tag : 'other' });
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
