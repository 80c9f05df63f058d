import type { Span } from '../model/position.js';
import { isOfSecret } from './runs.js';
import { isLineEnd } from './splitting.js';

/** As long are secrets, SMTP passwords and ids. */
const lengths = new Set([20, 40, 44]);
const longest = 44;

/** So far is the next line indented at most, in bytes. */
const deepest = 12;

/** Terminals and pages break their lines no nearer than this, in bytes. */
const narrowest = 50;
const widest = 400;

/**
 * The end of a line, with the indent of the next one, inside a value: the two parts of it make something that is exactly as
 * long as a credential. `at` is where the line ends; undefined where it is no such place. A matter of 64 bytes to each side.
 */
export function breakIn(bytes: Uint8Array, at: number): Span | undefined {
  if (!isOfSecret(bytes[at - 1] ?? 0)) return undefined;
  const indent = bytes[at] === 13 && bytes[at + 1] === 10 ? at + 2 : at + 1;
  let next = indent;
  while (next < indent + deepest && isBlank(bytes[next])) next++;
  if (!isOfSecret(bytes[next] ?? 0)) return undefined;
  let first = at;
  while (first > at - longest && isOfSecret(bytes[first - 1] ?? 0)) first--;
  let last = next;
  while (last < next + longest && isOfSecret(bytes[last] ?? 0)) last++;
  const length = at - first + last - next;
  if (!lengths.has(length) || (length === 20 && !isId(bytes, first, at, next, last))) return undefined;
  return { start: at, end: next };
}

function isBlank(code: number | undefined): boolean {
  return code === 32 || code === 9;
}

function isId(bytes: Uint8Array, first: number, at: number, next: number, last: number): boolean {
  const text = (from: number, to: number): string => String.fromCharCode(...bytes.subarray(from, to));
  return /^A[KSBC][IC]A[A-Z2-7]{16}$/.test(text(first, at) + text(next, last));
}

/** Whether the line that ends at a place is one that a terminal or a page may have broken, indented as the next one. */
function isFull(bytes: Uint8Array, { start: at, end }: Span): boolean {
  let line = at;
  while (line > at - widest && line > 0 && !isLineEnd(bytes[line - 1])) line--;
  if (at - line < narrowest || (line > 0 && !isLineEnd(bytes[line - 1]))) return false;
  let indent = end;
  while (isBlank(bytes[indent - 1])) indent--;
  for (let i = indent; i < end; i++) if (bytes[i] !== bytes[line + i - indent]) return false;
  return true;
}

/** All such places of a text where lines are full, in order. */
export function wraps(bytes: Buffer): Span[] {
  const found: Span[] = [];
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) {
    const wrap = breakIn(bytes, bytes[at - 1] === 13 ? at - 1 : at);
    if (wrap !== undefined && isFull(bytes, wrap)) found.push(wrap);
  }
  return found;
}

/** Whether a run of a content may be one of the two parts of such a value. */
export function isWrapped(bytes: Uint8Array, start: number, end: number): boolean {
  if (isLineEnd(bytes[end]) && breakIn(bytes, end) !== undefined) return true;
  let before = start;
  while (before > start - deepest && isBlank(bytes[before - 1])) before--;
  if (!isLineEnd(bytes[before - 1])) return false;
  return breakIn(bytes, before - (bytes[before - 1] === 10 && bytes[before - 2] === 13 ? 2 : 1)) !== undefined;
}
