import { evaluate, holds } from './evaluate.js';
import type { Facts, Known } from './evaluate.js';
import type { Expression } from './expression.js';
import { parseExpression } from './parse.js';

/** A text with what its expressions come to; undefined where the facts don't tell. */
export function fillText(text: string, facts: Facts): string | undefined {
  const pieces = piecesOf(text, facts);
  return pieces?.includes(undefined) === false ? pieces.join('') : undefined;
}

/** The pieces of a text, undefined for what the facts don't tell; undefined for a text whose expressions can't be found. */
export function piecesOf(text: string, facts: Facts): (string | undefined)[] | undefined {
  const pieces = text.split(/(\$\{\{(?:'(?:[^']|'')*'|[^'}]|\}(?!\}))*\}\})/).map((piece, index) => {
    if (index % 2 === 0) return piece;
    const expression = parseExpression(piece.slice(3, -2));
    const value = expression && evaluate(expression, facts);
    if (value === undefined || Array.isArray(value)) return undefined;
    return value === null ? '' : String(value);
  });
  return pieces.some((piece) => piece?.includes('${{')) ? undefined : pieces;
}

/** A text of one expression that chooses between texts, with each that it may choose; undefined where they can't be told. */
export function choicesOf(text: string, facts: Facts): readonly string[] | undefined {
  const inner = /^\s*\$\{\{((?:'(?:[^']|'')*'|[^'}]|\}(?!\}))*)\}\}\s*$/.exec(text)?.[1];
  const expression = inner === undefined ? undefined : parseExpression(inner);
  const values = expression && choices(expression, facts);
  if (values === undefined || values.some((value) => Array.isArray(value))) return undefined;
  return [...new Set(values.map((value) => (value === null ? '' : String(value))))];
}

/** `a && b || c` is b or c, where b is something and nothing is known of a. */
function choices(expression: Expression, facts: Facts): readonly Known[] | undefined {
  const value = evaluate(expression, facts);
  if (value !== undefined) return [value];
  if (expression.type !== 'binary' || expression.operator !== '||') return undefined;
  const first = told(expression.left, facts);
  const last = choices(expression.right, facts);
  return first && last && [...first, ...last];
}

/** What an expression comes to where that is something. */
function told(expression: Expression, facts: Facts): readonly Known[] | undefined {
  const value = evaluate(expression, facts);
  if (value !== undefined) return [value].filter((each) => each !== '' && each !== null && each !== false && each !== 0);
  if (expression.type !== 'binary') return undefined;
  if (expression.operator === '&&') return told(expression.right, facts);
  const sides = [told(expression.left, facts), told(expression.right, facts)];
  return expression.operator !== '||' || sides.includes(undefined) ? undefined : sides.flatMap((side) => side ?? []);
}

/** False only where a condition surely doesn't hold; true for none at all. */
export function mayHold(condition: string | undefined, facts: Facts): boolean {
  const expression = condition === undefined ? undefined : parseExpression(condition);
  return expression === undefined || holds(expression, facts) !== false;
}
