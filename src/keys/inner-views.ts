import { decodesToSecret, spellsSecret } from './bare-secret.js';
import { type DecodedText, textsIn } from './decoded-texts.js';
import { encodedMarks } from './markers.js';
import type { View } from './view.js';
import { bytesOf, runsOf } from './view-facts.js';
import { firstWhere } from '../model/ascending.js';

/** A view of decoded text that knows where it stands. */
export type InnerView = View & Required<Pick<View, 'holder'>>;

/** The decodings of everything in a view that may hold a credential in base64 or hex, also folded over lines or packed in an archive. */
export function innerViews(view: View): InnerView[] {
  const bytes = bytesOf(view);
  const found: InnerView[] = [];
  const seen = new Set<number>();
  for (const run of marked(bytes)) {
    found.push(...(run.hex ? hexViews(view, run) : base64Views(view, run)));
    seen.add(run.start);
  }
  for (const { start, end } of runsOf(view)) {
    if (end - start < 54 || end - start > 104 || seen.has(start)) continue;
    if (spellsSecret(view.text.slice(start, end))) {
      const first = end - 80;
      found.push(...hexViews(view, { start: first, end, pieces: [{ at: 0, start: first }], text: view.text.slice(first, end) }));
      continue;
    }
    const padded = end + (/^={0,2}/.exec(view.text.slice(end, end + 2))?.[0].length ?? 0);
    const text = view.text.slice(start, padded);
    if (!decodesToSecret(text)) continue;
    found.push(...base64Views(view, { start, end: padded, pieces: [{ at: 0, start }], text }));
  }
  return found;
}

/** A run of encoded characters; `pieces` tell where its lines begin in the run without its line ends and in the view. */
interface Run {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly pieces: readonly { readonly at: number; readonly start: number }[];
}

/** The runs that hold one of the marks, each once. */
function* marked(bytes: Buffer): Generator<Run & { readonly hex: boolean }> {
  let from = 0;
  for (let hit = encodedMarks.next(bytes); hit !== undefined; hit = encodedMarks.next(bytes, from)) {
    const hex = hit.tag === 'hex';
    const run = runAround(bytes, hit.start, from, hex ? isHex : isBase64);
    from = Math.max(run.end, hit.start + 1);
    if (run.text.length >= 16) yield { ...run, hex };
  }
}

function runAround(bytes: Buffer, at: number, floor: number, belongs: (code: number) => boolean): Run {
  let start = at;
  for (;;) {
    while (start > floor && belongs(bytes[start - 1] as number)) start--;
    const above = foldBefore(bytes, start, floor);
    if (above === start) break;
    const length = lengthBefore(bytes, above, floor, belongs);
    const own = lengthBehind(bytes, start, belongs);
    // Where lines are short, only the last one is shorter.
    if (length < long && !(isFolded(length) && (length === own || (length > own && start <= at && at < start + own)))) break;
    start = above;
  }
  const pieces: { at: number; start: number }[] = [];
  const texts: string[] = [];
  let length = 0;
  let first = 0;
  let end = start;
  for (;;) {
    const line = end;
    while (end < bytes.length && belongs(bytes[end] as number)) end++;
    pieces.push({ at: length, start: line });
    texts.push(bytes.toString('latin1', line, end));
    length += end - line;
    if (bytes[end] === 61) {
      while (bytes[end] === 61 && length % 4 !== 0) {
        texts.push('=');
        length++;
        end++;
      }
      break;
    }
    const next = foldAfter(bytes, end);
    if (next === end || !belongs(bytes[next] ?? 0)) break;
    const own = end - line;
    if (own < long && !(isFolded(own) && own >= first && endsFold(bytes, next, own, belongs))) break;
    first = Math.max(first, own);
    end = next;
  }
  return { start, end, pieces, text: texts.join('') };
}

const isSpace = (code: number | undefined): boolean => code === 32 || code === 9;
const isBreak = (code: number | undefined): boolean => code === 10 || code === 13;
const isQuote = (code: number | undefined): boolean => code === 34 || code === 39 || code === 43 || code === 92 || code === 44;

/** Where the line above ends, past line end, indent and quotes; `start` itself when nothing is folded there. */
function foldBefore(bytes: Buffer, start: number, floor: number): number {
  let i = start;
  const limit = Math.max(floor, start - 100);
  while (i > limit && (isSpace(bytes[i - 1]) || isQuote(bytes[i - 1]))) i--;
  if (i <= limit || !isBreak(bytes[i - 1])) return start;
  while (i > limit && isBreak(bytes[i - 1])) i--;
  while (i > limit && (isSpace(bytes[i - 1]) || isQuote(bytes[i - 1]))) i--;
  return i;
}

function foldAfter(bytes: Buffer, end: number): number {
  let i = end;
  const limit = Math.min(bytes.length, end + 100);
  while (i < limit && (isSpace(bytes[i]) || isQuote(bytes[i]))) i++;
  if (!isBreak(bytes[i])) return end;
  while (i < limit && isBreak(bytes[i])) i++;
  while (i < limit && (isSpace(bytes[i]) || isQuote(bytes[i]))) i++;
  return i;
}

/** A line as long as this is one of many, in characters. */
const long = 40;

/** Whether programs fold lines to this length, which others must have too. */
function isFolded(length: number): boolean {
  return length >= 16;
}

/** How much of a line stands before a place; as much as makes it long tells enough. */
function lengthBefore(bytes: Buffer, end: number, floor: number, belongs: (code: number) => boolean): number {
  let start = end;
  while (start > Math.max(floor, end - long) && belongs(bytes[start - 1] as number)) start--;
  return end - start;
}

function lengthBehind(bytes: Buffer, start: number, belongs: (code: number) => boolean): number {
  let end = start;
  while (end < start + long && belongs(bytes[end] ?? 0)) end++;
  return end - start;
}

/** Whether a line that is no longer than the one before it holds nothing else. */
function endsFold(bytes: Buffer, start: number, length: number, belongs: (code: number) => boolean): boolean {
  const end = start + lengthBehind(bytes, start, belongs);
  const next = bytes[end];
  return end - start <= length && (next === undefined || next === 61 || isBreak(next) || isQuote(next));
}

function pieceAt(pieces: Run['pieces'], at: number): Run['pieces'][number] {
  const behind = firstWhere(pieces.length, (rank) => (pieces[rank] as Run['pieces'][number]).at > at);
  return pieces[Math.max(0, behind - 1)] as Run['pieces'][number];
}

function isBase64(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    code === 43 ||
    code === 47 ||
    code === 45 ||
    code === 95
  );
}

function isHex(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 97 && code <= 102) || (code >= 65 && code <= 70);
}

function base64Views(view: View, run: Run): InnerView[] {
  return textsIn(Buffer.from(run.text, 'base64')).map((one) =>
    decodedView(view, run, one, ['base64', ...one.unpacked], one.unpacked.length > 0 ? undefined : { taken: 4, given: 3 }),
  );
}

function hexViews(view: View, run: Run): InnerView[] {
  return textsIn(Buffer.from(run.text.slice(0, run.text.length & ~1), 'hex')).map((one) =>
    decodedView(view, run, one, ['hex', ...one.unpacked], one.unpacked.length > 0 ? undefined : { taken: 2, given: 1 }),
  );
}

function decodedView(
  view: View,
  run: Run,
  { text, wide }: DecodedText,
  how: readonly string[],
  rate: { readonly taken: number; readonly given: number } | undefined,
): InnerView {
  const whole = (start: number, end: number): boolean => text.slice(0, start).trim() === '' && text.slice(end).trim() === '';
  const outer = (at: number): number => {
    const piece = pieceAt(run.pieces, at);
    return piece.start + at - piece.at;
  };
  const bounds = (start: number, end: number): [number, number] => {
    if (rate === undefined || whole(start, end)) return [run.start, run.end];
    const first = Math.floor((start * wide) / rate.given) * rate.taken;
    const last = Math.min(run.text.length, Math.ceil((end * wide) / rate.given) * rate.taken);
    return [outer(first), outer(Math.max(first, last - 1)) + 1];
  };
  return {
    text,
    span: (start, end) => view.span(...bounds(start, end)),
    steps: () => [...view.steps(run.start, run.end), ...how],
    holder: { view, start: run.start, end: run.end },
  };
}
