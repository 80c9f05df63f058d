import type { Substitution, View } from './view.js';

const place = '(?:%[sv]|\\{[0-9]?\\})';
const letters = '[A-Za-z0-9+/]{0,39}';
const piece = '["\'`][A-Za-z0-9+/]{1,39}["\'`]';
const format = new RegExp(
  `(["'])(${letters}(?:${place}${letters}){1,6})\\1\\s{0,4}(?:(%|\\.format)\\s{0,4}\\(?|,)\\s{0,20}(${piece}(?:\\s{0,4},\\s{0,20}${piece}){0,5})`,
  'g',
);
/** One of them is in every format: one that counts its places begins with 0 or 1. */
const signs = ['%s', '%v', '{}', '{0}', '{1}'];
/** What puts the strings that follow a format into it. */
const call = /(?:format!?|printf!?|fmt|interpolate)\s?\(\s{0,20}$/i;

/** Formats whose places all take strings that follow, filled: `format!("AK{}", "IA...")`. */
export function filledFormats({ text }: View): Substitution[] {
  const found: Substitution[] = [];
  if (!signs.some((sign) => text.includes(sign))) return found;
  for (const match of text.matchAll(format)) {
    const [whole, , shape = '', operator, rest = ''] = match;
    if (operator === undefined && !call.test(text.slice(Math.max(0, match.index - 40), match.index))) continue;
    const pieces = [...rest.matchAll(/["'`]([A-Za-z0-9+/]+)["'`]/g)].map((one) => one[1] as string);
    let next = 0;
    const filled = shape.replace(
      /%[sv]|\{([0-9]?)\}/g,
      (_, at?: string) => pieces[at === undefined || at === '' ? next++ : Number(at)] ?? '\0',
    );
    if (filled.includes('\0')) continue;
    found.push({ start: match.index + 1, end: match.index + whole.length - 1, text: filled, step: 'split' });
  }
  return found;
}
