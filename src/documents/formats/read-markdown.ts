import type { Value } from '../../model/value.js';
import { embeddedJson, embeddedList } from '../embedded.js';
import { holdsPolicyWords } from '../signs.js';
import type { ReadFiles, Reading, TextFile } from './format.js';
import { unitsOf } from './roots.js';

/** Reads the fences of Markdown files, each by itself. What stands in one that is no JSON is an excerpt: listed where it shows a policy. */
export const readMarkdown: ReadFiles = (files) => {
  const readings = files.map(readOne);
  return { units: readings.flatMap(({ units }) => units), unread: readings.flatMap(({ unread }) => unread) };
};

function readOne({ text, source }: TextFile): Reading {
  const roots: Value[] = [];
  const unread: Reading['unread'][number][] = [];
  for (const { start, end } of fencesIn(text)) {
    const span = { start, end };
    const value = { type: 'text', text: text.slice(start, end), span, outer: (index: number) => start + index } as const;
    const root = embeddedJson(value) ?? embeddedList(value);
    if (root !== undefined) roots.push(root);
    else if (holdsPolicyWords(value.text))
      unread.push({ path: source.path, why: 'a fence that is not whole JSON', span, file: source, incomplete: false });
  }
  return { units: roots.length === 0 ? [] : unitsOf(roots, source), unread };
}

/** The fence that opens a block, also in a list or a quote, and what is said of its language. */
const opening = /^[ \t>]*(`{3,}|~{3,})[ \t]*([^\s`]*)[^`\n]*$/;

/** What stands between fences that say `json`, or nothing. https://spec.commonmark.org/0.31.2/#fenced-code-blocks */
function fencesIn(text: string): { readonly start: number; readonly end: number }[] {
  const found: { readonly start: number; readonly end: number }[] = [];
  let open: { readonly fence: string; readonly wanted: boolean; readonly start: number } | undefined;
  for (let at = 0; at < text.length;) {
    const newline = text.indexOf('\n', at);
    const next = newline === -1 ? text.length : newline + 1;
    const line = text.slice(at, next).replace(/\r?\n$/, '');
    if (open === undefined) {
      const match = line.length > longestLine ? null : opening.exec(line);
      if (match !== null) open = { fence: match[1] as string, wanted: /^\{?\.?(?:jsonc?)?\}?$/i.test(match[2] ?? ''), start: next };
    } else if (closes(line, open.fence)) {
      if (open.wanted) found.push({ start: open.start, end: at });
      open = undefined;
    }
    at = next;
  }
  // One that nobody closes goes on to the end.
  if (open?.wanted === true) found.push({ start: open.start, end: text.length });
  return found;
}

/** No fence is written in a longer one, in UTF-16 units. */
const longestLine = 1000;

function closes(line: string, fence: string): boolean {
  const bare = line.length > longestLine ? '' : line.replace(/^[ \t>]*/, '').trimEnd();
  return bare.length >= fence.length && bare === (fence[0] as string).repeat(bare.length);
}
