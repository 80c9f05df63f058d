import { type Substitution, substitute, type View } from './view.js';

const number = '(?:0[xX][0-9A-Fa-f]{2}|[0-9]{2,3})';
const letter = '(?:\'[A-Za-z0-9+/=_ -]\'|"[A-Za-z0-9+/=_ -]")';
/** Enough for an id. A longer list is read in parts. */
const many = '{15,4000}';
const list = new RegExp(
  `(?<!\\w)(?:${number}(?:\\s{0,20}[,;]\\s{0,20}${number})${many}|${letter}(?:\\s{0,20},\\s{0,20}${letter})${many}|` +
    `[0-9A-Fa-f]{2}(?:([ :])[0-9A-Fa-f]{2})(?:\\1[0-9A-Fa-f]{2})${many})(?!\\w)`,
  'g',
);

/**
 * The view with characters that are written one by one put together: `65, 75, 73`, `0x41, 0x4b`, `'A', 'K'`, `41:4b:49`. A list
 * that is no text as a whole stands as it is.
 */
export function undoCodeLists(view: View): View {
  const { text } = view;
  if (!/[0-9A-Fa-f]{2}\s?[,;: ]\s{0,20}(?:0[xX])?[0-9A-Fa-f]{2}|["'],\s{0,20}["'][A-Za-z0-9+/]["']/.test(text)) return view;
  const found: Substitution[] = [];
  for (const { 0: whole, 1: separator, index } of text.matchAll(list)) {
    const spelt = separator === undefined ? spell(whole) : spellDigits(whole, separator);
    if (spelt !== undefined) found.push({ start: index, end: index + whole.length, text: `"${spelt}"`, step: 'character codes' });
  }
  return found.length === 0 ? view : substitute(view, found);
}

function spell(whole: string): string | undefined {
  const quoted = whole.startsWith("'") || whole.startsWith('"');
  if (quoted) return [...whole.matchAll(/(["'])(.)\1/g)].map((one) => one[2]).join('');
  return textOfCodes(whole.split(/[,;]/).map((one) => Number(one.trim())));
}

function spellDigits(whole: string, separator: string): string | undefined {
  return textOfCodes(whole.split(separator).map((one) => Number.parseInt(one, 16)));
}

/** Undefined where any is no printable character of ASCII, no blank and no end of a line or a string. */
function textOfCodes(codes: readonly number[]): string | undefined {
  if (codes.some((code) => code > 126 || (code < 32 && code !== 9 && code !== 10 && code !== 13))) return undefined;
  return String.fromCharCode(...codes);
}
