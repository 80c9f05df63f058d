import { trimmed } from '../../model/trimmed.js';
import type { Cursor } from './cursor.js';
import { readCollection } from './collection.js';
import { readHeredoc, readQuoted } from './template.js';
import type { Expression } from './tree.js';

/** An expression; what follows it is left to the caller. */
export function readExpression(cursor: Cursor): Expression {
  return cursor.nested(cursor.loose, () => {
    const condition = readBinary(cursor, 0);
    cursor.space();
    if (!cursor.take('?')) return condition;
    const yes = cursor.nested(true, () => readExpression(cursor));
    cursor.space(true);
    cursor.want(':');
    cursor.space(true);
    const no = readExpression(cursor);
    return { type: 'conditional', condition, yes, no, span: { start: condition.span.start, end: no.span.end } };
  });
}

const levels: readonly (readonly string[])[] = [['||'], ['&&'], ['==', '!='], ['>=', '<=', '>', '<'], ['+', '-'], ['*', '/', '%']];

function readBinary(cursor: Cursor, level: number): Expression {
  const operators = levels[level];
  if (operators === undefined) return readUnary(cursor);
  let left = readBinary(cursor, level + 1);
  for (;;) {
    cursor.space();
    const operator = operators.find((each) => cursor.sees(each));
    if (operator === undefined) return left;
    cursor.at += operator.length;
    cursor.space(true);
    const right = readBinary(cursor, level + 1);
    left = { type: 'binary', operator, left, right, span: { start: left.span.start, end: right.span.end } };
  }
}

function readUnary(cursor: Cursor): Expression {
  cursor.space();
  const start = cursor.at;
  const operator = ['!', '-'].find((each) => cursor.take(each));
  if (operator === undefined) return readSteps(cursor, readTerm(cursor));
  const operand = cursor.nested(cursor.loose, () => readUnary(cursor));
  return { type: 'unary', operator, operand, span: { start, end: operand.span.end } };
}

/** `.name`, `.0`, `[...]`, `.*` and `[*]` behind a term. */
function readSteps(cursor: Cursor, term: Expression): Expression {
  let of = term;
  const { start } = term.span;
  for (;;) {
    const before = cursor.at;
    if (cursor.loose) cursor.space();
    if (cursor.sees('...')) return of;
    if (cursor.take('.*') || cursor.take('[*]')) of = { type: 'splat', of, span: { start, end: cursor.at } };
    else if (cursor.take('.')) of = readAttribute(cursor, of, start);
    else if (cursor.take('[')) {
      const within = of;
      const key = cursor.nested(true, () => {
        const read = readExpression(cursor);
        cursor.space();
        cursor.want(']');
        return read;
      });
      of = { type: 'index', of: within, key, span: { start, end: cursor.at } };
    } else {
      cursor.at = before;
      return of;
    }
  }
}

const digits = /[0-9]+/y;

function readAttribute(cursor: Cursor, of: Expression, start: number): Expression {
  cursor.space();
  digits.lastIndex = cursor.at;
  const number = digits.exec(cursor.text)?.[0];
  if (number !== undefined) {
    const key: Expression = { type: 'number', raw: number, span: { start: cursor.at, end: cursor.at + number.length } };
    cursor.at += number.length;
    return { type: 'index', of, key, span: { start, end: cursor.at } };
  }
  const name = cursor.word() ?? cursor.fail('the name of an attribute is missing');
  return { type: 'attribute', of, name, span: { start, end: cursor.at } };
}

const numeral = /[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;

function readTerm(cursor: Cursor): Expression {
  const start = cursor.at;
  if (cursor.sees('"')) return readQuoted(cursor);
  if (cursor.sees('<<')) return readHeredoc(cursor);
  if (cursor.sees('[') || cursor.sees('{')) return readCollection(cursor);
  if (cursor.take('(')) {
    return cursor.nested(true, () => {
      const inner = readExpression(cursor);
      cursor.space();
      cursor.want(')');
      return inner;
    });
  }
  numeral.lastIndex = start;
  const number = numeral.exec(cursor.text)?.[0];
  if (number !== undefined) {
    cursor.at += number.length;
    return { type: 'number', raw: number, span: { start, end: cursor.at } };
  }
  let name = cursor.word() ?? cursor.fail('an expression is missing');
  while (cursor.take('::')) name += `::${cursor.word() ?? cursor.fail('the name of a function is missing')}`;
  const span = { start, end: cursor.at };
  if (cursor.take('(')) return cursor.nested(true, () => readCall(cursor, name, start));
  if (name === 'true' || name === 'false') return { type: 'boolean', value: name === 'true', span };
  return name === 'null' ? { type: 'null', span } : { type: 'name', name, span };
}

function readCall(cursor: Cursor, name: string, start: number): Expression {
  const inputs: Expression[] = [];
  let spread = false;
  for (;;) {
    cursor.space();
    if (cursor.take(')')) break;
    inputs.push(readExpression(cursor));
    cursor.space();
    spread = cursor.take('...');
    cursor.space();
    if (!cursor.take(',') && !cursor.sees(')')) cursor.fail('`)` is missing');
  }
  return { type: 'call', name, inputs: trimmed(inputs), spread, span: { start, end: cursor.at } };
}
