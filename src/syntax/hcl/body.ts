import { trimmed } from '../../model/trimmed.js';
import type { Cursor } from './cursor.js';
import { readExpression } from './expression.js';
import type { Attribute, Block, Body } from './tree.js';

/** An attribute or block; the cursor stands at its first word. */
export function readItem(cursor: Cursor): Attribute | Block {
  const start = cursor.at;
  const name = cursor.word() ?? cursor.fail('an attribute or block is missing');
  const nameSpan = { start, end: cursor.at };
  cursor.space();
  if (cursor.sees('=') && !cursor.sees('==')) {
    cursor.at++;
    cursor.space();
    const expression = readExpression(cursor);
    endOfItem(cursor);
    return { name, nameSpan, expression };
  }
  const labels: string[] = [];
  while (!cursor.sees('{')) {
    labels.push(readLabel(cursor));
    cursor.space();
  }
  cursor.at++;
  const body = cursor.nested(false, () => readBody(cursor));
  const span = { start, end: cursor.at };
  endOfItem(cursor);
  return { type: name, labels: trimmed(labels), body, span };
}

export function isBlock(item: Attribute | Block): item is Block {
  return 'body' in item;
}

function readLabel(cursor: Cursor): string {
  const word = cursor.word();
  if (word !== undefined) return word;
  const quoted = /"((?:[^"\\\n]|\\.)*)"/y;
  quoted.lastIndex = cursor.at;
  const found = quoted.exec(cursor.text);
  if (found === null) return cursor.fail('`{` or `=` is missing');
  cursor.at += found[0].length;
  return found[1] as string;
}

/** Up to and with the closing brace. */
function readBody(cursor: Cursor): Body {
  const attributes: Attribute[] = [];
  const blocks: Block[] = [];
  for (;;) {
    cursor.space(true);
    if (cursor.take('}')) return { attributes: trimmed(attributes), blocks: trimmed(blocks) };
    if (cursor.ended) cursor.fail('`}` is missing');
    const item = readItem(cursor);
    if (isBlock(item)) blocks.push(item);
    else attributes.push(item);
  }
}

function endOfItem(cursor: Cursor): void {
  cursor.space();
  if (!cursor.ended && !cursor.sees('\n') && !cursor.sees('}')) cursor.fail('a new line is missing');
}
