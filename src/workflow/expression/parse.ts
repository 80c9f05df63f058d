import type { Expression } from './expression.js';

type Binary = Extract<Expression, { type: 'binary' }>['operator'];

const token =
  /\s*(?:('(?:[^']|'')*')|(&&|\|\||==|!=|<=|>=|[<>!()[\],.*])|(-?(?:0x[0-9a-fA-F]+|[0-9]+(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?))(?![\w-])|([A-Za-z_][\w-]*))/y;

/** Looser operators first. */
const levels: readonly (readonly Binary[])[] = [['||'], ['&&'], ['==', '!='], ['<', '<=', '>', '>=']];

/** Longer or deeper ones are not worth understanding. */
const lengthLimit = 5000;
const depthLimit = 60;

/** Reads the text of an `if`, with or without `${{ }}` around it. Undefined when it can't be understood. Never throws. */
export function parseExpression(text: string): Expression | undefined {
  const bare = /^\s*\$\{\{([\s\S]*)\}\}\s*$/.exec(text)?.[1] ?? text;
  // Text around or between expressions makes a string of it all.
  if (bare.includes('${{') || bare.length > lengthLimit) return undefined;
  const tokens = tokensOf(bare);
  if (tokens === undefined || tokens.length === 0) return undefined;
  const parser = new Parser(tokens);
  const found = parser.binary(0, 0);
  return parser.atEnd ? found : undefined;
}

function tokensOf(text: string): string[] | undefined {
  const found: string[] = [];
  const trimmed = text.trimEnd();
  for (let at = 0; at < trimmed.length; at = token.lastIndex) {
    token.lastIndex = at;
    const match = token.exec(trimmed);
    if (match === null) return undefined;
    found.push(match[0].trim());
  }
  return found;
}

class Parser {
  readonly #tokens: readonly string[];
  #at = 0;

  constructor(tokens: readonly string[]) {
    this.#tokens = tokens;
  }

  get atEnd(): boolean {
    return this.#at === this.#tokens.length;
  }

  binary(level: number, depth: number): Expression | undefined {
    const operators = levels[level];
    if (operators === undefined) return this.#unary(depth);
    let left = this.binary(level + 1, depth);
    for (;;) {
      const operator = operators.find((each) => each === this.#tokens[this.#at]);
      if (left === undefined || operator === undefined) return left;
      this.#at++;
      const right = this.binary(level + 1, depth);
      if (right === undefined) return undefined;
      left = { type: 'binary', operator, left, right };
    }
  }

  #unary(depth: number): Expression | undefined {
    if (depth > depthLimit) return undefined;
    if (this.#take('!')) {
      const of = this.#unary(depth + 1);
      return of && { type: 'not', of };
    }
    if (!this.#take('(')) return this.#primary(depth);
    const inner = this.binary(0, depth + 1);
    return inner && this.#take(')') ? inner : undefined;
  }

  #primary(depth: number): Expression | undefined {
    const word = this.#tokens[this.#at++];
    if (word === undefined) return undefined;
    if (word.startsWith("'")) return { type: 'literal', value: word.slice(1, -1).replaceAll("''", "'") };
    if (/^-?[0-9]/.test(word)) return { type: 'literal', value: Number(word) };
    if (!/^[A-Za-z_]/.test(word)) return undefined;
    const name = word.toLowerCase();
    if (name === 'true' || name === 'false') return { type: 'literal', value: name === 'true' };
    if (name === 'null') return { type: 'literal', value: null };
    return this.#take('(') ? this.#call(name, depth) : this.#context(name, depth);
  }

  #call(name: string, depth: number): Expression | undefined {
    const args: Expression[] = [];
    while (!this.#take(')')) {
      if (args.length > 0 && !this.#take(',')) return undefined;
      const arg = this.binary(0, depth + 1);
      if (arg === undefined) return undefined;
      args.push(arg);
    }
    return { type: 'call', name, args };
  }

  #context(first: string, depth: number): Expression | undefined {
    let path = first;
    for (;;) {
      if (this.#take('.')) path += `.${(this.#tokens[this.#at++] ?? '').toLowerCase()}`;
      else if (this.#take('[')) {
        const index = this.#take('*') ? undefined : this.binary(0, depth + 1);
        if (!this.#take(']')) return undefined;
        path += `.${index?.type === 'literal' ? String(index.value).toLowerCase() : '*'}`;
      } else return { type: 'context', path };
    }
  }

  #take(word: string): boolean {
    if (this.#tokens[this.#at] !== word) return false;
    this.#at++;
    return true;
  }
}
