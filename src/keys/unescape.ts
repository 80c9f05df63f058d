import { undoCodeLists } from './code-lists.js';
import { undoReversed } from './reversed.js';
import { type Substitution, substitute, type View } from './view.js';

/** Escapes of the languages that keys are written in. A `\` that no escape begins with stands as it is. */
const escape =
  /\\(?:u\{([0-9A-Fa-f]{1,6})\}|u([0-9A-Fa-f]{4})|U0000([0-9A-Fa-f]{4})|x([0-9A-Fa-f]{2})|([0-7]{3})|([nrtbfave0"'`/\\]))|%([0-9A-Fa-f]{2})|U\+(00[0-9A-Fa-f]{2})[ ]?|&(?:#([0-9]{1,6})|#[xX]([0-9A-Fa-f]{1,5})|(amp|lt|gt|quot|apos|nbsp|sol|plus|equals|colon));/g;

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  sol: '/',
  plus: '+',
  equals: '=',
  colon: ':',
};

const simple: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: ' ', f: ' ', a: ' ', v: ' ', e: ' ', '0': ' ' };

const depth = 5;

/**
 * The view with escapes undone: JSON in JSON, percent, `\u0041`, `&#65;`; up to five layers. Escapes of letters that
 * mean no letter (`\b`) become blanks, so that what follows them keeps its boundary.
 */
export function unescape(view: View): View {
  let current = undoPrintable(view);
  for (let layer = 0; layer < depth; layer++) {
    const substitutions = substitutionsIn(current.text);
    if (substitutions.length === 0) break;
    current = substitute(current, substitutions);
  }
  return undoReversed(undoColours(undoCodeLists(current)));
}

/** `=3D` and line ends after `=`. https://www.rfc-editor.org/rfc/rfc2045#section-6.7 */
const printable = /=(?:([0-9A-F]{2})|\r?\n)/g;

/** Values that are too long by the `3D`: no assignment has them so. */
const glued = /=3D"?(?:A(?:KIA|SIA)[A-Z2-7]{16}(?![A-Za-z0-9])|[A-Za-z0-9+/]{40}(?![A-Za-z0-9+/]))/;

/** Whether a line as long as mails allow goes on in the next one. */
function breaksSoftly(text: string): boolean {
  for (const fold of ['=\n', '=\r\n'])
    for (let at = text.indexOf(fold); at !== -1; at = text.indexOf(fold, at + 1)) {
      const before = text.slice(Math.max(0, at - 77), at);
      const length = before.length - 1 - Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r'));
      if (length >= 72 && length <= 76 && /[^=\s]/.test(text[at - 1] ?? '') && /[^\s=-]/.test(text[at + fold.length] ?? '')) return true;
    }
  return false;
}

/** Undone where the text says that it is a mail, or looks so: elsewhere `=3D` may be an assignment, and `=` pads. */
function undoPrintable(view: View): View {
  const { text } = view;
  const hints = text.includes('=3D') ? glued.test(text) || /[^=\s]=\r?\n/.test(text) : breaksSoftly(text);
  if (!hints && !/quoted-printable/i.test(text)) return view;
  const found: Substitution[] = [];
  for (const match of text.matchAll(printable)) {
    const put = match[1] === undefined ? '' : String.fromCharCode(Number.parseInt(match[1], 16));
    found.push({ start: match.index, end: match.index + match[0].length, text: put, step: 'quoted-printable' });
  }
  return substitute(view, found);
}

/** Colours of a terminal, also as a log spells them. */
const colour = new RegExp('(?:\\u001b|\\^\\[)\\[[0-9;]{0,20}[mK]', 'g');

/** They part what stands to both sides, unless it makes one value: as a character that nobody sees. */
function undoColours(view: View): View {
  if (!/[\u001b^]\[/.test(view.text)) return view;
  const found: Substitution[] = [];
  for (const match of view.text.matchAll(colour))
    found.push({ start: match.index, end: match.index + match[0].length, text: '\u200b', step: '' });
  return found.length === 0 ? view : substitute(view, found);
}

function substitutionsIn(text: string): Substitution[] {
  const found: Substitution[] = [];
  if (!/[\\%&]|U\+00/.test(text)) return found;
  for (const match of text.matchAll(escape)) {
    const [whole, braced, unicode, long, hex, octal, letter, percent, spelt, decimal, entityHex, entity] = match;
    let put: string;
    let step = '';
    if (letter !== undefined) put = simple[letter] ?? letter;
    else if (entity !== undefined) put = named[entity] as string;
    else {
      const code =
        octal !== undefined
          ? Number.parseInt(octal, 8)
          : decimal !== undefined
            ? Number(decimal)
            : Number.parseInt((braced ?? unicode ?? long ?? hex ?? percent ?? spelt ?? entityHex) as string, 16);
      if (code > 0xffff || (code >= 0xd800 && code < 0xe000) || (code < 0x20 && code !== 9 && code !== 10 && code !== 13 && code !== 0x1b))
        continue;
      put = String.fromCharCode(code);
      step = percent !== undefined ? 'percent' : decimal !== undefined || entityHex !== undefined ? 'entity' : 'escape';
    }
    found.push({ start: match.index, end: match.index + whole.length, text: put, step });
  }
  return found;
}
