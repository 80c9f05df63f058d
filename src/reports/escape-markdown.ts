import { cutMiddle, logSafe, nameLimit, proseLines, visible } from './escape.js';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '|': '&#124;' };

/**
 * Plain text for Markdown, in a table cell or list item too: no formatting, HTML, mention, reference, link or formula comes
 * of it. Blanks before it must be ours: four of them begin a code block.
 * Sources: https://github.github.com/gfm/,
 * https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/writing-mathematical-expressions
 */
export function markdownText(text: string): string {
  const escaped = visible(text)
    .replace(/[&<>|]/g, (character) => entities[character] as string)
    .replace(/[\\`*[\]~]/g, '\\$&')
    .replace(/^(?:[#+=-]|\d+(?=[.)]))/, (start) => (/\d/.test(start) ? `${start}&#8203;` : `\\${start}`))
    .replace(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, '\\_')
    .replace(/@(?=[\w-])/g, '@&#8203;')
    .replace(/(?<!&)#(?=\d)/g, '#&#8203;')
    .replace(/\bgh-(?=\d)/gi, '$&&#8203;')
    .replace(/:(?=\/\/)/g, ':&#8203;')
    .replace(/\bwww(?=\.)/gi, '$&&#8203;');
  return escaped.indexOf('$') === escaped.lastIndexOf('$') ? escaped : escaped.replaceAll('$', '<span>$</span>');
}

/** A name as a code span whose fence is longer than any run of backticks inside; overlong names lose their middle. */
export function codeSpan(name: string): string {
  const shown = logSafe(cutMiddle(visible(name), nameLimit));
  if (shown === '') return '';
  if (shown.includes('|')) return htmlCode(shown);
  const fence = '`'.repeat(longestRun(shown) + 1);
  const padded = /^`|`$|^ .* $/.test(shown) ? ` ${shown} ` : shown;
  return fence + padded + fence;
}

/**
 * A name in a `<code>` element, every character that could mean something as an entity: inside a `<summary>`, and in a cell
 * for names with a pipe, since renderers differ in how they read a backslash before one.
 */
export function htmlCode(name: string): string {
  const shown = cutMiddle(visible(name), nameLimit);
  return `<code>${shown.replace(/[^A-Za-z0-9 ./,;()=-]/gu, (character) => `&#${character.codePointAt(0) as number};`)}</code>`;
}

/** Prose as an item of a list. */
export function markdownItem(text: string): string {
  return `- ${markdownCell(text.trim())}`;
}

/** Prose of one line: what stands between backticks becomes code, the rest plain text. */
export function markdownLine(text: string): string {
  const parts = text.split('`');
  if (parts.length % 2 === 0) return markdownText(text);
  return parts.map((part, i) => (i % 2 === 0 ? markdownText(part) : codeSpan(part))).join('');
}

/** Prose of one or several lines inside one table cell. */
export function markdownCell(text: string): string {
  return proseLines(text).map(markdownLine).join('<br>');
}

/** A code block whose fence is longer than any run of backticks inside. Ends without a line break. */
export function codeBlock(text: string, language = ''): string {
  const lines = proseLines(text).map((line) => logSafe(visible(line)));
  const fence = '`'.repeat(Math.max(3, longestRun(lines.join('\n')) + 1));
  return [fence + language, ...lines, fence].join('\n');
}

/** A labelled paragraph; of several lines the first stands beside the label and the others in a code block. */
export function markdownProse(label: string, text: string): string {
  const [first = '', ...rest] = proseLines(text);
  const head = `**${label}:** ${markdownLine(first)}`;
  return rest.length === 0 ? head : `${head}\n\n${codeBlock(rest.join('\n'))}`;
}

/** A link to one of our own pages; just the text where the address is none that we make. */
export function markdownLink(text: string, address: string): string {
  return /^https:\/\/[\w.-]+\/[\w./#?=&%-]*$/.test(address) ? `[${markdownText(text)}](${address})` : markdownText(text);
}

function longestRun(text: string): number {
  let longest = 0;
  for (const run of text.match(/`+/g) ?? []) longest = Math.max(longest, run.length);
  return longest;
}
