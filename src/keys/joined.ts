import type { Span } from '../model/position.js';
import { LiteralSet } from './literals.js';
import type { View } from './view.js';
import { bytesOf } from './view-facts.js';

const piece = '["\'`][A-Za-z0-9+/]{1,39}["\'`]';
const list = new RegExp(`[\\[({,]\\s{0,20}((?:${piece}\\s{0,20},\\s{0,20}){1,40}${piece})\\s{0,20},?\\s{0,20}[\\])}]`, 'g');
const before = /(?:["']{2}\.join\(\s{0,20}\(?|implode\((?:\s{0,4}["']{2}\s{0,4},)?\s{0,20}|\bjoin[ (]\s{0,4}["']{2}\s{0,4},?\s{0,4})$/i;
/** Calls that take pieces and put them together: `paste0(`, `String.Concat(`, `concat!(`. */
const joining = /(?:\bpaste0|concat\w{0,10}!?|\bjoin_?str\w{0,4}|\bstrcat)\s{0,4}$/i;
/** A format that says only that what follows is put together: `"%s%s" % (`, `"{}{}".format(`, `Sprintf("%s%s"`. */
const formatted = /["'](?:(?:%[sv]){2,40}|(?:\{[0-9]?\}){2,40})["']\s{0,4}(?:%|\.format)?\s{0,4}$/;
/** Ruby's needs no brackets; with empty ones a list is joined by commas elsewhere. */
const behind = /^\s{0,20}\.join(?:\(\s?(?:""|''|``)\s?\)|(?![\w$]|\s{0,4}[(]))/;
/** Without any of them nothing is joined. */
const words = new LiteralSet([
  ['joins', ['%s%s', '%v%v', '{}{}', '{0}{1}']],
  [
    'joins',
    ['join', 'implode(', 'concat', 'paste0', 'strcat'].flatMap((word) => [
      word,
      (word[0] as string).toUpperCase() + word.slice(1),
      word.toUpperCase(),
    ]),
  ],
]);
/** A list of words without quotes, as Ruby and Perl have them. */
const bare = /(?:%w|\bqw\s?)[[({<|!]\s{0,20}([A-Za-z0-9+/]{1,39}(?:\s{1,20}[A-Za-z0-9+/]{1,39}){1,40})\s{0,20}[\])}>|!]/g;
const between = /["'`]\s{0,20},\s{0,20}["'`]/g;

/** What stands between the pieces of lists that are joined without anything between them: `['a', 'b'].join('')`. */
export function joints(view: View): Span[] {
  const found: Span[] = [];
  const { text } = view;
  if (words.next(bytesOf(view)) === undefined) return found;
  for (const match of text.matchAll(list)) {
    const end = match.index + match[0].length;
    const near = text.slice(Math.max(0, match.index - 60), match.index);
    if (
      !before.test(near) &&
      !formatted.test(near) &&
      !(match[0].startsWith('(') && joining.test(near)) &&
      !behind.test(text.slice(end, end + 60))
    )
      continue;
    for (const one of match[0].matchAll(between)) {
      found.push({ start: match.index + one.index, end: match.index + one.index + one[0].length });
    }
  }
  for (const match of text.matchAll(bare)) {
    const end = match.index + match[0].length;
    const ruby = match[0].startsWith('%');
    if (!(ruby ? behind.test(text.slice(end, end + 60)) : before.test(text.slice(Math.max(0, match.index - 60), match.index)))) continue;
    const words = match[1] as string;
    const start = match.index + match[0].indexOf(words);
    for (const one of words.matchAll(/\s+/g)) found.push({ start: start + one.index, end: start + one.index + one[0].length });
  }
  return found;
}
