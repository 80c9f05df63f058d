import type { Span } from '../model/position.js';

const list = /\[\s{0,20}((?:["'`][A-Za-z0-9+/]{1,39}["'`]\s{0,20},\s{0,20}){1,40}["'`][A-Za-z0-9+/]{1,39}["'`])\s{0,20},?\s{0,20}\]/g;
const before = /(?:["']{2}\.join\(\s{0,20}|implode\((?:\s{0,4}["']{2}\s{0,4},)?\s{0,20})$/;
const behind = /^\s{0,20}\.join\(\s?(?:""|''|``)\s?\)/;
const between = /["'`]\s{0,20},\s{0,20}["'`]/g;

/** What stands between the pieces of lists that are joined without anything between them: `['a', 'b'].join('')`. */
export function joints(text: string): Span[] {
  const found: Span[] = [];
  if (!/\.join\(|implode\(/.test(text)) return found;
  for (const match of text.matchAll(list)) {
    const end = match.index + match[0].length;
    if (!before.test(text.slice(Math.max(0, match.index - 60), match.index)) && !behind.test(text.slice(end, end + 60))) continue;
    for (const one of match[0].matchAll(between)) {
      found.push({ start: match.index + one.index, end: match.index + one.index + one[0].length });
    }
  }
  return found;
}
