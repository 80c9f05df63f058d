import { trimmed } from '../../model/trimmed.js';
import { isBlock, readItem } from './body.js';
import { Cursor, HclMistake } from './cursor.js';
import { readTemplateText } from './template.js';
import type { Attribute, Block, HclFile, HclProblem, TemplateExpression } from './tree.js';

/** So many mistakes in one file are gone round; the rest of it is left unread. */
const mistakeLimit = 50;

/** A line that begins a block of a configuration, for finding the way back after a mistake. */
const beginning = /^(?:resource|data|locals|variable|output|module|provider|terraform|moved|import|check|removed|ephemeral|run)\b/gm;

/**
 * Reads HCL's native syntax (https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md). A block with a mistake is left out,
 * and reading goes on with the next line that begins one. Never throws; time grows with the length.
 */
export function parseHcl(text: string): HclFile {
  const cursor = new Cursor(text);
  const attributes: Attribute[] = [];
  const blocks: Block[] = [];
  const problems: HclProblem[] = [];
  for (;;) {
    let start = cursor.at;
    try {
      cursor.space(true);
      if (cursor.ended) break;
      start = cursor.at;
      const item = readItem(cursor);
      if (cursor.sees('}')) cursor.fail('`}` too many');
      if (isBlock(item)) blocks.push(item);
      else attributes.push(item);
    } catch (error) {
      if (!(error instanceof HclMistake)) throw error;
      beginning.lastIndex = start + 1;
      const end = problems.length + 1 < mistakeLimit ? (beginning.exec(text)?.index ?? text.length) : text.length;
      problems.push({ message: error.message, span: { start, end }, at: error.at });
      cursor.restart(end);
    }
  }
  return { attributes: trimmed(attributes), blocks: trimmed(blocks), problems: trimmed(problems) };
}

/** Reads a block again that `parseHcl` has read: `at` is where it begins. */
export function parseBlock(text: string, at: number): Block | undefined {
  const cursor = new Cursor(text);
  cursor.at = at;
  const item = readItem(cursor);
  return isBlock(item) ? item : undefined;
}

/** Reads a text that is a template as a whole; undefined when it is none. Never throws. */
export function parseTemplate(text: string): TemplateExpression | undefined {
  try {
    return readTemplateText(new Cursor(text));
  } catch (error) {
    if (error instanceof HclMistake) return undefined;
    throw error;
  }
}
