import { evaluate, holds } from './evaluate.js';
import type { Facts } from './evaluate.js';
import { parseExpression } from './parse.js';

/** A text with what its expressions come to; undefined where the facts don't tell. */
export function fillText(text: string, facts: Facts): string | undefined {
  let known = true;
  const filled = text.replace(/\$\{\{((?:'(?:[^']|'')*'|[^'}]|\}(?!\}))*)\}\}/g, (_, inner: string) => {
    const expression = parseExpression(inner);
    const value = expression && evaluate(expression, facts);
    if (value === undefined || Array.isArray(value)) known = false;
    return value === null ? '' : String(value);
  });
  return known && !filled.includes('${{') ? filled : undefined;
}

/** False only where a condition surely doesn't hold; true for none at all. */
export function mayHold(condition: string | undefined, facts: Facts): boolean {
  const expression = condition === undefined ? undefined : parseExpression(condition);
  return expression === undefined || holds(expression, facts) !== false;
}
