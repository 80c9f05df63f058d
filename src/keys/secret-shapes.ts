import { fillerLength, isInterleavedSequence } from './filler.js';
import type { View } from './view.js';
import { runsOf } from './view-facts.js';
import { wordiness } from './wordiness.js';

/** Forty characters that could be a secret access key, by offsets of the text. */
export interface SecretShape {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** An id and its secret, parted by a character that secrets have too. */
const idFirst = /^A(?:KIA|SIA)[A-Z2-7]{16}[/+]$/;
const idLast = /^[/+]A(?:KIA|SIA)[A-Z2-7]{16}$/;
/** The two with nothing between them, as the columns of a row lie in a database. */
const idGlued = /(?:^|[a-z])A[KS]IA[A-Z2-7]{16}$/;

/** The stretches of exactly 40 characters of a secret's alphabet, with neighbours that are no part of a longer value. */
export function secretShapes(view: View): SecretShape[] {
  const { text } = view;
  const found: SecretShape[] = [];
  for (const { start, end } of runsOf(view)) {
    if (end - start === 40 && isFree(text, start, end)) found.push({ text: text.slice(start, end), start, end });
    else if (end - start === 41 && text[start] === '+' && isAdded(text, start)) {
      found.push({ text: text.slice(start + 1, end), start: start + 1, end });
    } else if (
      end - start === 41 &&
      text[start] === 'V' &&
      /(?:^|\n)$/.test(text.slice(start - 1, start)) &&
      /^\r?\np[0-9]/.test(text.slice(end, end + 4))
    ) {
      // A string of a Python pickle.
      found.push({ text: text.slice(start + 1, end), start: start + 1, end });
    } else if (end - start > 40 && isMeasured(text, start)) {
      // A program keeps it behind its length: forty is `(`.
      found.push({ text: text.slice(start, start + 40), start, end: start + 40 });
    } else if (end - start === 61 && idFirst.test(text.slice(start, start + 21))) {
      found.push({ text: text.slice(start + 21, end), start: start + 21, end });
    } else if (end - start === 61 && idLast.test(text.slice(start + 40, end))) {
      found.push({ text: text.slice(start, start + 40), start, end: start + 40 });
    } else if (end - start >= 60 && end - start <= 100 && idGlued.test(text.slice(start, end - 40))) {
      found.push({ text: text.slice(end - 40, end), start: end - 40, end });
    }
  }
  return found;
}

/** A line that a patch adds: so is the one above, or that says where the patch belongs. */
function isAdded(text: string, start: number): boolean {
  if (start > 0 && text[start - 1] !== '\n') return false;
  const above = text.slice(Math.max(0, start - 300), Math.max(0, start - 1));
  return /(?:^|\n)(?:\+|@@ -)[^\n]*$/.test(above);
}

/** Where a string of forty begins whose length stands before it, in one byte or four. */
function isMeasured(text: string, start: number): boolean {
  if (text.slice(start - 4, start) === '(\0\0\0') return true;
  return text[start - 1] === '(' && text.slice(Math.max(0, start - 200), start).includes('\0');
}

/** Neighbours that make it a piece of something longer: `-`, `_`, `.`, `=` between two words. */
function isFree(text: string, start: number, end: number): boolean {
  const before = text[start - 1] ?? ' ';
  const after = text[end] ?? ' ';
  if (/[-_.~]/.test(before) && /[A-Za-z0-9]/.test(text[start - 2] ?? ' ')) return false;
  if (/[-_.~$]/.test(after) && /[A-Za-z0-9]/.test(text[end + 1] ?? ' ')) return false;
  // A symbol as C++ and Rust write it.
  if (before === '_' && /^(?:Z[A-Z]{0,3}[0-9]{1,2}[A-Za-z]|R[A-Z][a-zA-Z]{0,3}[0-9])/.test(text.slice(start, start + 8))) return false;
  if (before === ':' && /ENC\[[\w,.-]{0,40}data:$/.test(text.slice(Math.max(0, start - 60), start))) return false;
  return after !== '=' && before !== '$' && before !== '%' && !(before === '{' && after === '}' && /[${%#@]/.test(text[start - 2] ?? ' '));
}

/** True for a documentation's secret, `EXAMPLE` among random characters; a path or a name that holds the word is none. */
export function isExample(text: string): boolean {
  return /example/i.test(text) && wordiness(text.replace(/example(?:key)?/gi, '')) < 0;
}

/** The last line of base64 that is folded: the two lines above are as long as each other, or one begins a PEM. */
export function endsFolded(text: string, start: number): boolean {
  const above = text.slice(Math.max(0, start - 300), start).split(/\r?\n/);
  if (above.length < 3 || !/^[ \t>#*]*$/.test(above.pop() as string)) return false;
  const [line, before] = [above.pop() as string, above.pop() as string].map((one) => one.trim());
  if (line === undefined || before === undefined || !/^[A-Za-z0-9+/]{60,128}$/.test(line)) return false;
  return before.length === line.length ? /^[A-Za-z0-9+/]+$/.test(before) : before.startsWith('-----BEGIN');
}

/** True for what a generator of random keys could have made: no hash, no words, no path, no filler, no encoded text. */
export function isRandomSecret(text: string): boolean {
  if (!/[a-z]/.test(text) || !/[A-Z]/.test(text)) return false;
  if (/^[0-9a-fA-F]+$/.test(text)) return false;
  if (new Set(text).size < 18 || /(.)\1{5}/.test(text)) return false;
  if (/example/i.test(text)) return false;
  if (fillerLength(text) >= 14 || isInterleavedSequence(text)) return false;
  return wordiness(text) < 12 && !isEncodedText(text);
}

/** True when it is base64 of plain text, as random characters never are. */
function isEncodedText(text: string): boolean {
  const bytes = Buffer.from(text, 'base64');
  for (const byte of bytes) if (byte > 126 || (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13)) return false;
  return true;
}
