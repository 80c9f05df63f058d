import type { Expression } from './expression.js';

export type Known = string | number | boolean | null | readonly (string | number | boolean | null)[];

/** What is known of a run: contexts by path in lower case. */
export type Facts = ReadonlyMap<string, Known>;

/** The value of an expression as far as the facts go; undefined when they don't tell. */
export function evaluate(expression: Expression, facts: Facts): Known | undefined {
  switch (expression.type) {
    case 'literal':
      return expression.value;
    case 'context':
      return facts.get(expression.path);
    case 'not':
      return holds(expression, facts);
    case 'call':
      return call(expression.name, expression.args, facts);
    case 'binary':
      return binary(expression, facts);
  }
}

/** Whether an expression holds in an `if`; told too where one side of it decides and the other isn't known. */
export function holds(expression: Expression, facts: Facts): boolean | undefined {
  if (expression.type === 'not') {
    const of = holds(expression.of, facts);
    return of === undefined ? undefined : !of;
  }
  if (expression.type !== 'binary' || (expression.operator !== '&&' && expression.operator !== '||'))
    return truth(evaluate(expression, facts));
  const decides = expression.operator === '||';
  const sides = [holds(expression.left, facts), holds(expression.right, facts)];
  if (sides.includes(decides)) return decides;
  return sides.includes(undefined) ? undefined : !decides;
}

/** What GitHub takes a value for in an `if`; undefined stays undefined. */
function truth(value: Known | undefined): boolean | undefined {
  return value === undefined ? undefined : !(value === false || value === 0 || value === '' || value === null);
}

function binary({ operator, left, right }: Extract<Expression, { type: 'binary' }>, facts: Facts): Known | undefined {
  if (operator === '&&' || operator === '||') {
    const first = holds(left, facts);
    return first === undefined ? undefined : evaluate(first === (operator === '&&') ? right : left, facts);
  }
  const same = equality(left, right, evaluate(left, facts), evaluate(right, facts), facts);
  if (operator === '==') return same;
  return operator === '!=' && same !== undefined ? !same : undefined;
}

/** Two contexts that are not known may still be known to differ: `different` pairs in the facts. */
function equality(left: Expression, right: Expression, a: Known | undefined, b: Known | undefined, facts: Facts): boolean | undefined {
  if (left.type === 'context' && right.type === 'context' && (a === undefined || b === undefined)) {
    const pair = [left.path, right.path].sort().join(' != ');
    return facts.get(pair) === true ? false : undefined;
  }
  if (a === undefined || b === undefined || typeof a === 'object' || typeof b === 'object')
    return a === null && b === null ? true : undefined;
  return typeof a === 'string' && typeof b === 'string' ? a.toLowerCase() === b.toLowerCase() : number(a) === number(b);
}

/** GitHub compares unlike types as numbers. */
function number(value: string | number | boolean): number {
  return value === '' ? 0 : Number(value);
}

function call(name: string, args: readonly Expression[], facts: Facts): Known | undefined {
  const [first, second] = args.map((arg) => evaluate(arg, facts));
  switch (name) {
    case 'contains':
      if (Array.isArray(first) && typeof second === 'string')
        return first.some((item) => String(item).toLowerCase() === second.toLowerCase());
      return texts(first, second, (a, b) => a.includes(b));
    case 'startswith':
      return texts(first, second, (a, b) => a.startsWith(b));
    case 'endswith':
      return texts(first, second, (a, b) => a.endsWith(b));
    case 'fromjson':
      return typeof first === 'string' ? list(first) : undefined;
    default:
      return undefined;
  }
}

function texts(a: Known | undefined, b: Known | undefined, test: (a: string, b: string) => boolean): boolean | undefined {
  return typeof a === 'string' && typeof b === 'string' ? test(a.toLowerCase(), b.toLowerCase()) : undefined;
}

/** A list of plain values, or a plain value, in JSON. */
function list(text: string): Known | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (Array.isArray(value)) return value.every((item) => item === null || typeof item !== 'object') ? (value as Known) : undefined;
    return typeof value === 'object' && value !== null ? undefined : (value as Known);
  } catch {
    return undefined;
  }
}
