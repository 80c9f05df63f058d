import { codeParts } from './code-parts.js';
import { cutMiddle, logSafe, nameLimit, proseLines, visible, wordLimit } from './escape.js';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '|': '&#124;' };

/**
 * Plain text for Markdown, in a table cell or list item too: no formatting, HTML, mention, reference, link or formula comes
 * of it. Blanks before it must be ours: four of them begin a code block.
 * Sources: https://github.github.com/gfm/,
 * https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/writing-mathematical-expressions
 */
export function markdownText(text: string): string {
  return visible(text)
    .replace(/[&<>|]/g, (character) => entities[character] as string)
    .replace(/[\\`*[\]~]/g, '\\$&')
    .replace(/^(?:[#+=-]|\d+(?=[.)]))/, (start) => (/\d/.test(start) ? `${start}&#8203;` : `\\${start}`))
    .replace(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, '\\_')
    .replace(/@(?=[\w-])/g, '@&#8203;')
    .replace(/(?<!&)#(?=\d)/g, '#&#8203;')
    .replace(/\bgh-(?=\d)/gi, '$&&#8203;')
    .replace(/:(?=\/\/)/g, ':&#8203;')
    .replace(/www(?=\.)/gi, '$&&#8203;')
    .replaceAll('$', '<span>$</span>');
}

/** A name as a code span whose fence is longer than any run of backticks inside; overlong names lose their middle. */
export function codeSpan(name: string, limit = nameLimit): string {
  const shown = logSafe(cutMiddle(visible(name), limit));
  if (shown === '') return '';
  if (shown.includes('|')) return htmlCode(shown, limit);
  const fence = '`'.repeat(longestRun(shown) + 1);
  const padded = /^`|`$|^ .* $/.test(shown) ? ` ${shown} ` : shown;
  return fence + padded + fence;
}

/**
 * A name in a `<code>` element, every character that could mean something as an entity: inside a `<summary>`, and in a cell
 * for names with a pipe, since renderers differ in how they read a backslash before one.
 */
export function htmlCode(name: string, limit = nameLimit): string {
  const shown = cutMiddle(visible(name), limit);
  const escaped = shown
    .replace(/[^A-Za-z0-9 ./,;()=-]/gu, (character) => `&#${character.codePointAt(0) as number};`)
    .replace(/&#64;|www(?=\.)/gi, '$&&#8203;');
  return `<code>${escaped}</code>`;
}

/** Prose as an item of a list. */
export function markdownItem(text: string): string {
  return `- ${markdownCell(text.trim())}`;
}

/** Prose of one line; what is to be copied letter by letter becomes code, the rest plain text. */
export function markdownLine(text: string): string {
  return codeParts(text)
    .map((part, i, all) => {
      if (!part.code) return markdownText(part.text);
      // Two fences side by side would make one longer fence.
      return all[i - 1]?.code === true ? htmlCode(part.text, wordLimit) : codeSpan(part.text, wordLimit);
    })
    .join('');
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
  const block = rest.slice(rest.findIndex((line) => line !== '')).join('\n');
  return rest.length === 0 ? head : `${head}\n\n${codeBlock(block, block.startsWith('--- a/') ? 'diff' : '')}`;
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
