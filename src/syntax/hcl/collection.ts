import { trimmed } from '../../model/trimmed.js';
import type { Cursor } from './cursor.js';
import { readExpression } from './expression.js';
import { readNames } from './template.js';
import type { Expression, ObjectItem } from './tree.js';

/** A tuple, an object, or a `for` that makes one: `[` or `{` stands at the cursor. */
export function readCollection(cursor: Cursor): Expression {
  const start = cursor.at;
  const tuple = cursor.take('[');
  if (!tuple) cursor.want('{');
  return cursor.nested(tuple, () => {
    cursor.space(true);
    if (/^for[\s/#]/.test(cursor.text.slice(cursor.at, cursor.at + 4))) return cursor.nested(true, () => readFor(cursor, start, tuple));
    return tuple ? readTuple(cursor, start) : readObject(cursor, start);
  });
}

function readTuple(cursor: Cursor, start: number): Expression {
  const items: Expression[] = [];
  for (;;) {
    cursor.space();
    if (cursor.take(']')) return { type: 'tuple', items: trimmed(items), span: { start, end: cursor.at } };
    items.push(readExpression(cursor));
    cursor.space();
    if (!cursor.take(',') && !cursor.sees(']')) cursor.fail('a comma or `]` is missing');
  }
}

function readObject(cursor: Cursor, start: number): Expression {
  const items: ObjectItem[] = [];
  for (;;) {
    cursor.space(true);
    if (cursor.take('}')) return { type: 'object', items: trimmed(items), span: { start, end: cursor.at } };
    const key = readKey(cursor);
    cursor.space();
    if (!cursor.take('=') && !cursor.take(':')) cursor.fail('`=` is missing');
    cursor.space(true);
    items.push({ key, value: readExpression(cursor) });
    cursor.space();
    if (!cursor.take(',') && !cursor.sees('\n') && !cursor.sees('}')) cursor.fail('a comma, a new line or `}` is missing');
  }
}

/** A bare word before the sign stands for itself. */
function readKey(cursor: Cursor): Expression {
  const start = cursor.at;
  const name = cursor.word();
  const span = { start, end: cursor.at };
  cursor.space();
  if (name !== undefined && (cursor.sees('=') || cursor.sees(':')) && !cursor.sees('==')) {
    return { type: 'template', pieces: [{ kind: 'text', text: name, outer: (index) => start + index }], span };
  }
  cursor.at = start;
  return readExpression(cursor);
}

function readFor(cursor: Cursor, start: number, tuple: boolean): Expression {
  cursor.at += 3;
  const names = readNames(cursor);
  const collection = readExpression(cursor);
  cursor.space();
  cursor.want(':');
  const first = readExpression(cursor);
  cursor.space();
  let key: Expression | undefined;
  let value = first;
  if (!tuple) {
    cursor.want('=>');
    key = first;
    value = readExpression(cursor);
  }
  cursor.space();
  const grouped = cursor.take('...');
  cursor.space();
  const condition = cursor.take('if') ? readExpression(cursor) : undefined;
  cursor.space();
  cursor.want(tuple ? ']' : '}');
  return { type: 'for', names, collection, key, value, condition, grouped, span: { start, end: cursor.at } };
}
