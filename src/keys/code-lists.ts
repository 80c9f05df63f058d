import { isUtf8 } from 'node:buffer';
import { bytesOf } from './view-facts.js';
import { type Substitution, substitute, type View } from './view.js';

const number = '(?:0[xX][0-9A-Fa-f]{2}|[0-9]{2,3})';
const letter = '(?:\'[A-Za-z0-9+/=_ .:%&?@-]\'|"[A-Za-z0-9+/=_ .:%&?@-]")';
/** Enough for an id. A longer list is read in parts. */
const many = '{15,4000}';
const numbers = new RegExp(
  `(?<!\\w)(?:${number}(?:\\s{0,20}[,;]\\s{0,20}${number})${many}|[0-9A-Fa-f]{2}(?:([ :])[0-9A-Fa-f]{2})(?:\\1[0-9A-Fa-f]{2})${many})(?!\\w)`,
  'g',
);
const letters = new RegExp(`(?<!\\w)${letter}(?:\\s{0,20},\\s{0,20}${letter})${many}(?!\\w)`, 'y');

/** No list of numbers is shorter, in characters. */
const shortest = 47;
/** All that lists of numbers are made of, in ASCII. */
const ofNumbers = /[0-9A-Fa-fxX,;:\s]/;
const inNumbers = Uint8Array.from({ length: 128 }, (_, code) => (ofNumbers.test(String.fromCharCode(code)) ? 1 : 0));

/**
 * The view with characters that are written one by one put together: `65, 75, 73`, `0x41, 0x4b`, `'A', 'K'`, `41:4b:49`. A list
 * that is no text as a whole stands as it is.
 */
export function undoCodeLists(view: View): View {
  const found: Substitution[] = [];
  for (const { start, whole, separator } of [...numberLists(view.text), ...letterLists(view)]) {
    const spelt = separator === undefined ? spell(whole) : spellDigits(whole, separator);
    if (spelt !== undefined) found.push({ start, end: start + whole.length, text: `"${spelt}"`, step: 'character codes' });
  }
  return found.length === 0
    ? view
    : substitute(
        view,
        found.sort((a, b) => a.start - b.start),
      );
}

interface List {
  readonly start: number;
  readonly whole: string;
  readonly separator?: string | undefined;
}

/** Looked for where a stretch is long enough and made of nothing else: of such a stretch one of so many characters is seen. */
function* numberLists(text: string): Generator<List> {
  for (let probe = shortest - 1; probe < text.length; probe += shortest) {
    if (!isInNumbers(text.charCodeAt(probe))) continue;
    let start = probe;
    while (start > 0 && isInNumbers(text.charCodeAt(start - 1))) start--;
    let end = probe + 1;
    while (end < text.length && isInNumbers(text.charCodeAt(end))) end++;
    probe = end;
    if (end - start < shortest) continue;
    // With a neighbour to each side, which may be one that a list has not.
    const from = Math.max(0, start - 1);
    for (const { 0: whole, 1: separator, index } of text.slice(from, end + 1).matchAll(numbers))
      yield { start: from + index, whole, separator };
  }
}

/** In ASCII: other blanks part lists. */
function isInNumbers(code: number): boolean {
  return code < 128 && inNumbers[code] === 1;
}

function letterLists(view: View): List[] {
  const found: List[] = [];
  const bytes = bytesOf(view);
  for (let at = 0; at + shortest < bytes.length; at++) {
    const code = bytes[at];
    if ((code !== 39 && code !== 34) || bytes[at + 2] !== code) continue;
    letters.lastIndex = at;
    const whole = letters.exec(view.text)?.[0];
    if (whole === undefined) continue;
    found.push({ start: at, whole });
    at += whole.length - 1;
  }
  return found;
}

function spell(whole: string): string | undefined {
  const quoted = whole.startsWith("'") || whole.startsWith('"');
  if (quoted) return [...whole.matchAll(/(["'])(.)\1/g)].map((one) => one[2]).join('');
  return textOfCodes(whole.split(/[,;]/).map((one) => Number(one.trim())));
}

function spellDigits(whole: string, separator: string): string | undefined {
  return textOfCodes(whole.split(separator).map((one) => Number.parseInt(one, 16)));
}

/** Undefined where the bytes are no text. A zero ends a string, and so a line. */
function textOfCodes(codes: readonly number[]): string | undefined {
  if (codes.some((code) => code > 255 || code === 127 || (code < 32 && !blanks.has(code)))) return undefined;
  const bytes = Buffer.from(codes.map((code) => (code === 0 ? 10 : code)));
  return isUtf8(bytes) ? bytes.toString() : undefined;
}

/** The ends of strings and lines, tabs, and what begins a colour. */
const blanks = new Set([0, 9, 10, 13, 27]);
