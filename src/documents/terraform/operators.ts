import type { Span } from '../../model/position.js';
import type { Value } from '../../model/value.js';
import { unknown } from './worked.js';
import type { Worked } from './worked.js';

/** What an operator makes of two values (https://developer.hashicorp.com/terraform/language/expressions/operators). */
export function binary(operator: string, left: Value, right: Value, span: Span): Worked {
  const truth = (value: boolean): Worked => ({ type: 'boolean', value, span });
  if (operator === '&&' || operator === '||') {
    const [a, b] = [left, right].map((each) => (each.type === 'boolean' ? each.value : undefined));
    const deciding = operator === '||';
    if (a === deciding || b === deciding) return truth(deciding);
    return a === undefined || b === undefined ? unknown('a condition', span) : truth(!deciding);
  }
  if (operator === '==' || operator === '!=') {
    const same = equal(left, right);
    return same === undefined ? unknown('a comparison', span) : truth(same === (operator === '=='));
  }
  if (left.type !== 'number' || right.type !== 'number') return unknown('a calculation', span);
  const a = left.value;
  const b = right.value;
  const compared = { '<': a < b, '>': a > b, '<=': a <= b, '>=': a >= b }[operator];
  if (compared !== undefined) return truth(compared);
  const result = { '+': a + b, '-': a - b, '*': a * b, '/': a / b, '%': a % b }[operator];
  return result === undefined || !Number.isFinite(result) ? unknown('a calculation', span) : numeral(result, span);
}

export function unary(operator: string, value: Value, span: Span): Worked {
  if (operator === '!' && value.type === 'boolean') return { type: 'boolean', value: !value.value, span };
  if (operator === '-' && value.type === 'number') return numeral(-value.value, span);
  return unknown('a calculation', span);
}

export function numeral(value: number, span: Span): Worked {
  return { type: 'number', value, raw: String(value), span };
}

/** Undefined when it can't be known. */
export function equal(left: Value, right: Value): boolean | undefined {
  const a = plain(left);
  const b = plain(right);
  return a === undefined || b === undefined ? undefined : a === b;
}

function plain(value: Value): string | undefined {
  switch (value.type) {
    case 'text':
      return JSON.stringify(value.text);
    case 'number':
      return value.raw;
    case 'boolean':
      return String(value.value);
    case 'null':
      return 'null';
    case 'list':
      return value.items.length === 0 ? '[]' : undefined;
    case 'map':
      return value.entries.length === 0 ? '{}' : 'a map that is not empty';
    default:
      return undefined;
  }
}
