import type { Span } from '../model/position.js';
import { filledFormats } from './filled-formats.js';
import { joints } from './joined.js';
import { isOfSecret } from './runs.js';
import { bytesOf } from './view-facts.js';
import { wraps } from './wrapped.js';
import { rootView, type Substitution, substitute, type View } from './view.js';

/** A view with what splits values taken out. */
export interface Spliced {
  readonly view: View;
  /** Where a stretch of it stands in the view below. */
  below(start: number, end: number): { readonly start: number; readonly end: number };
  /** True when something was taken out inside the stretch. */
  crosses(start: number, end: number): boolean;
}

const operator = '(?:\\.\\.|\\|\\||<>|\\+\\+|[+.&~])?';
const concatenation = `["'\`][ \\t]{0,8}${operator}[ \\t]{0,8}(?:[\\\\_]?\\r?\\n[ \\t]{0,120}${operator}[ \\t]{0,8})?[frbu]?["'\`]`;
/** What a template or a shell puts nothing into, or a string as it is; a method that appends. */
const filled = `["'\`][}](?:[$#]?[{]["'\`])?|[$#]?[{]["'\`]|[$][{](?:""|''|\`\`)?[}]|[$]\\(\\)|["'\`]\\.concat\\(["'\`]`;
const continuation = '[\\\\=]\\r?\\n[ \\t]{0,120}';
/** Tags that a word goes on through: of what it looks like, of line breaks, and those of office documents, where paragraphs and cells end it. */
const inline = [
  'span|font|mark|strong|em|code|samp|kbd|small|big|ins|del|sub|sup|nobr|wbr|br|tt|tspan|[abiurst]',
  'rPr|rPh|phoneticPr|sz|color|rFont|family|scheme|charset|vertAlign|strike',
  '[aw]:(?!(?:p|br|cr|tab|tbl|tr|tc)\\b)\\w{1,20}',
  'text:(?:span|a|s|bookmark[\\w-]{0,10}|soft-page-break)',
].join('|');
const tags = `(?:</?(?:${inline})(?:[\\s/][^<>]{0,300})?>){1,24}`;
const invisible = '[\\u200b-\\u200d\\u2060\\ufeff\\u00ad]{1,20}';
const splitter = new RegExp(`(?:${concatenation}|${filled}|${continuation}|${tags}|${invisible})(?=[A-Za-z0-9+/])`, 'y');

/** What a splitter begins with, in latin1: `wide` also the low bytes of characters that nobody sees. */
const begins = tableOf('"\'`$#{\\=<\u00ad');
const beginsWide = tableOf('"\'`$#{\\=<\u00ad\u000b\u000c\u000d\u0060\u00ff');

function tableOf(characters: string): Uint8Array {
  const table = new Uint8Array(256);
  for (const one of characters) table[one.charCodeAt(0)] = 1;
  return table;
}

/** What stands between two characters of a value and splits it. A pattern that looks at each place takes ten times as long. */
function splits(view: View): Span[] {
  const found: Span[] = [];
  const { text } = view;
  const bytes = bytesOf(view);
  const table = isWide(text) ? beginsWide : begins;
  for (let at = 1; at < bytes.length; at++) {
    if (table[bytes[at] as number] === 0 || !isOfSecret(text.charCodeAt(at - 1))) continue;
    splitter.lastIndex = at;
    if (!splitter.test(text)) continue;
    found.push({ start: at, end: splitter.lastIndex });
    at = splitter.lastIndex - 1;
  }
  return found;
}

function isWide(text: string): boolean {
  return /[^\0-\xff]/.test(text);
}

/** Those that lie in no other one. */
function apart(substitutions: readonly Substitution[]): Substitution[] {
  let end = 0;
  return substitutions.filter((one) => {
    if (one.start < end) return false;
    end = one.end;
    return true;
  });
}

/**
 * The view without string concatenation, continued and full lines, tags and invisible characters between two characters of a
 * value; undefined when there is nothing of the kind. What is found in it counts only where it crosses a splice.
 */
export function splice(view: View): Spliced | undefined {
  const removed = [...splits(view), ...joints(view), ...wraps(bytesOf(view))].map((split) => ({ ...split, text: '', step: 'split' }));
  const substitutions = [...removed, ...filledFormats(view)].sort((one, other) => one.start - other.start || other.end - one.end);
  if (substitutions.length === 0) return undefined;
  const local = substitute(rootView(view.text), apart(substitutions));
  const below = (start: number, end: number) => local.span(start, end);
  return {
    below,
    crosses: (start, end) => {
      const span = below(start, end);
      return span.end - span.start > end - start;
    },
    view: {
      text: local.text,
      span: (start, end) => {
        const span = below(start, end);
        return view.span(span.start, span.end);
      },
      steps: (start, end) => {
        const span = below(start, end);
        return [...view.steps(span.start, span.end), ...(span.end - span.start > end - start ? ['split'] : [])];
      },
      ...(view.holder === undefined ? {} : { holder: view.holder }),
    },
  };
}
