import type { Span } from '../../model/position.js';
import type { MapEntry, Value } from '../../model/value.js';
import type { Expression, ForExpression, TemplatePiece } from '../../syntax/hcl/tree.js';
import { inEachBranch } from './branches.js';
import { functions } from './functions.js';
import type { Reading } from './functions.js';
import { refer } from './refer.js';
import type { Lookup } from './refer.js';
import type { Scope } from './scope.js';
import { withNames } from './scope.js';
import { binary, unary } from './operators.js';
import { alternatives, lengthLimit, oneOf, product } from './text.js';
import type { Piece } from './text.js';
import { holdsMap, list, unknown, Weights } from './worked.js';
import type { Worked } from './worked.js';

/** Expressions within expressions beyond this are unknown. */
const depthLimit = 400;

/** A value of more parts than this is unknown: an expression can ask for more than any machine holds. */
const weightLimit = 100_000;

/** So many expressions are worked out for one tree for each of its files' characters; past that all is unknown. */
const perCharacter = 40;

/** How many expressions may still be worked out, for all that shares it. */
export class Effort {
  left: number;

  /** `size` is the number of characters of all files. */
  constructor(size: number) {
    this.left = 100_000 + size * perCharacter;
  }
}

/**
 * Works out Terraform's expressions as far as the files tell. What they don't tell is a hole in a text or unknown, and a choice
 * that isn't decided is both. Never throws.
 */
export class Evaluator {
  readonly reading: Reading;
  readonly #lookup: Lookup;
  readonly #weights = new Weights();
  #depth = 0;
  readonly #effort: Effort;

  constructor(lookup: Lookup, reading: Reading, effort: Effort) {
    this.#lookup = lookup;
    this.reading = reading;
    this.#effort = effort;
  }

  evaluate(expression: Expression, scope: Scope): Worked {
    if (this.#depth >= depthLimit || this.#effort.left <= 0) return unknown('an expression too large', this.span(expression.span, scope));
    this.#depth++;
    this.#effort.left--;
    const value = this.#evaluate(expression, scope);
    this.#depth--;
    const weight = this.#weights.of(value);
    if (value.type === 'list' || value.type === 'map') this.#effort.left -= Math.min(weight, 1000);
    return weight > weightLimit ? unknown('a value too large', value.span) : value;
  }

  span({ start, end }: Span, { base }: Scope): Span {
    return { start: start + base, end: end + base };
  }

  #evaluate(expression: Expression, scope: Scope): Worked {
    const span = this.span(expression.span, scope);
    switch (expression.type) {
      case 'given':
        return expression.value;
      case 'number':
        return { type: 'number', value: Number(expression.raw), raw: expression.raw, span };
      case 'boolean':
        return { type: 'boolean', value: expression.value, span };
      case 'null':
        return { type: 'null', span };
      case 'template':
        return this.template(expression.pieces, scope, span);
      case 'tuple':
        return list(
          expression.items.map((item) => this.evaluate(item, scope)),
          span,
        );
      case 'object':
        return this.#object(expression, scope, span);
      case 'for':
        return this.#for(expression, scope, span);
      case 'conditional':
        return this.#conditional(expression, scope, span);
      case 'call':
        return this.#call(expression, scope, span);
      case 'binary':
        return binary(expression.operator, this.evaluate(expression.left, scope), this.evaluate(expression.right, scope), span);
      case 'unary':
        return unary(expression.operator, this.evaluate(expression.operand, scope), span);
      case 'name':
      case 'attribute':
      case 'index':
      case 'splat':
        return refer(expression, scope, this, this.#lookup);
    }
  }

  template(pieces: readonly TemplatePiece[], scope: Scope, span: Span): Worked {
    const [only] = pieces;
    if (pieces.length === 1 && only?.kind === 'value') return this.evaluate(only.expression, scope);
    if (pieces.length === 1 && only?.kind === 'text' && only.text.length <= lengthLimit) {
      return { type: 'text', text: only.text, span, outer: shifted(only.outer, scope.base) };
    }
    return oneOf(product(this.#pieces(pieces, scope), span), span);
  }

  #pieces(pieces: readonly TemplatePiece[], scope: Scope): (readonly (readonly Piece[])[])[] {
    return pieces.flatMap((piece) => this.#piece(piece, scope));
  }

  #piece(piece: TemplatePiece, scope: Scope): (readonly (readonly Piece[])[])[] {
    switch (piece.kind) {
      case 'text': {
        const { text, outer } = piece;
        return [[[{ part: text, outer: shifted(outer, scope.base) }]]];
      }
      case 'value': {
        const { start } = this.span(piece.span, scope);
        const value = this.evaluate(piece.expression, scope);
        return [alternatives(value).map((each) => each.map(({ part }) => ({ part, outer: at(start) })))];
      }
      case 'if': {
        const decided = this.decide(piece.condition, scope);
        const span = this.span(piece.span, scope);
        const of = (branch: readonly TemplatePiece[]): readonly (readonly Piece[])[] => product(this.#pieces(branch, scope), span);
        if (decided !== undefined) return [of(decided ? piece.yes : piece.no)];
        return [[...of(piece.yes), ...of(piece.no)]];
      }
      case 'for': {
        const span = this.span(piece.span, scope);
        const items = this.items(this.evaluate(piece.collection, scope));
        if (items === undefined) return [[[{ part: { reference: 'a loop in a template' }, outer: () => span.start }]]];
        return items.flatMap((item) => this.#pieces(piece.body, withNames(scope, named(piece.names, item))));
      }
    }
  }

  /** Whether a condition holds; undefined when the files don't decide it, whatever the defaults of variables. */
  decide(condition: Expression, scope: Scope): boolean | undefined {
    const value = this.evaluate(condition, { ...scope, strict: true });
    return truthOf(value);
  }

  /** The keys and values of a collection; undefined when it isn't known. */
  items(value: Value): (readonly [key: Value, value: Value])[] | undefined {
    if (value.type === 'list') {
      return value.items.map((item, index) => [{ type: 'number', value: index, raw: String(index), span: item.span }, item]);
    }
    if (value.type !== 'map') return undefined;
    return value.entries.map((entry) => [{ type: 'text', text: entry.key, span: entry.keySpan }, entry.value]);
  }

  #object({ items }: Extract<Expression, { type: 'object' }>, scope: Scope, span: Span): Worked {
    const entries: MapEntry[] = [];
    for (const item of items) {
      const key = this.evaluate(item.key, scope);
      const value = this.evaluate(item.value, scope);
      const [pieces, ...more] = alternatives(key);
      if (pieces === undefined || more.length > 0) return unknown('a name in it', span);
      entries.push({ key: nameOf(pieces), keySpan: this.span(item.key.span, scope), value });
    }
    return { type: 'map', entries, span };
  }

  #for(expression: ForExpression, scope: Scope, span: Span): Worked {
    const over = inEachBranch(([from]) => from && this.#loop(expression, from, scope, span));
    return over([this.evaluate(expression.collection, scope)], { span, scope, evaluator: this }) ?? unknown('a loop', span);
  }

  #loop(expression: ForExpression, from: Worked, scope: Scope, span: Span): Worked {
    const items = this.items(from);
    if (items === undefined) return this.#anyItem(expression, from, scope, span);
    if (items.length > 1000) return unknown('a loop', span);
    const values: Value[] = [];
    const entries: MapEntry[] = [];
    for (const item of items) {
      const inner = withNames(scope, named(expression.names, item));
      const holds = expression.condition === undefined ? true : truthOf(this.evaluate(expression.condition, inner));
      if (holds === false) continue;
      const value = this.evaluate(expression.value, inner);
      if (holds === undefined && (scope.strict || expression.key !== undefined || !holdsMap(value)))
        return unknown('a loop with a condition', span);
      if (expression.key === undefined) values.push(holds === undefined ? perhaps(value) : value);
      else {
        const key = this.evaluate(expression.key, inner);
        if (key.type !== 'text' && key.type !== 'number') return unknown('a loop with a name that is not known', span);
        const name = key.type === 'text' ? key.text : key.raw;
        if (expression.grouped) return unknown('a loop that gathers', span);
        entries.push({ key: name, keySpan: key.span, value });
      }
    }
    return expression.key === undefined ? list(values, span) : { type: 'map', entries, span };
  }

  /** Of items that aren't known, what each of them would make; not where something is decided by it, as there may be none. */
  #anyItem({ names, value, condition, key }: ForExpression, from: Worked, scope: Scope, span: Span): Worked {
    const item = this.anyItem(from, span);
    if (scope.strict || key !== undefined || condition !== undefined || item === undefined)
      return unknown((from.type === 'unknown' ? from.why : holeOf(from)) ?? 'a loop', span);
    return list([perhaps(this.evaluate(value, withNames(scope, named(names, [item, item]))))], span);
  }

  /** What stands for each item of what isn't known; undefined where it is known, be it in part. */
  anyItem(from: Value, span: Span): Value | undefined {
    const reference = from.type === 'unknown' ? from.why : holeOf(from);
    return reference === undefined ? undefined : { type: 'partial', parts: [{ reference: `${reference}[...]` }], span };
  }

  #conditional(expression: Extract<Expression, { type: 'conditional' }>, scope: Scope, span: Span): Worked {
    const decided = this.decide(expression.condition, scope);
    if (decided !== undefined) return this.evaluate(decided ? expression.yes : expression.no, scope);
    const options = [this.evaluate(expression.yes, scope), this.evaluate(expression.no, scope)];
    return { type: 'either', options, span };
  }

  #call(expression: Extract<Expression, { type: 'call' }>, scope: Scope, span: Span): Worked {
    const name = expression.name.replace(/^core::/, '');
    if (name === 'can') return unknown('can()', span);
    const inputs = expression.inputs.map((input) => this.evaluate(input, scope));
    const last = inputs.at(-1);
    if (expression.spread && last !== undefined) {
      if (last.type !== 'list') return unknown(`${name}()`, span);
      inputs.splice(-1, 1, ...last.items);
    }
    const called = Object.hasOwn(functions, name) ? functions[name] : undefined;
    return called?.(inputs, { span, scope, evaluator: this }) ?? unknown(`${name}()`, span);
  }
}

/** The reference that a value is and nothing else. */
function holeOf(value: Value): string | undefined {
  const [only, ...more] = value.type === 'partial' ? value.parts : [];
  return only === undefined || typeof only === 'string' || more.length > 0 ? undefined : only.reference;
}

/** A statement, or some of them, that there may be none of. */
function perhaps(value: Value): Value {
  if (value.type === 'list') return { ...value, items: value.items.map(perhaps) };
  if (value.type === 'either') return { ...value, options: value.options.map(perhaps) };
  return value.type === 'map' ? { type: 'either', options: [value, { type: 'null', span: value.span }], span: value.span } : value;
}

function named(names: readonly string[], [key, value]: readonly [Value, Value]): (readonly [string, Value])[] {
  const [first, second] = names;
  if (first === undefined) return [];
  return second === undefined
    ? [[first, value]]
    : [
        [first, key],
        [second, value],
      ];
}

/** The name under which a part of a map stands; one that is known in part is written as policies write variables of others. */
function nameOf(pieces: readonly Piece[]): string {
  return pieces.map(({ part }) => (typeof part === 'string' ? part : `\${${part.reference}}`)).join('');
}

/** Made out here, as the next, so that it holds on to nothing else. */
function at(start: number): () => number {
  return () => start;
}

function shifted(outer: (index: number) => number, base: number): (index: number) => number {
  return (index) => outer(index) + base;
}

/** A known truth; texts count as Terraform counts them. */
export function truthOf(value: Value): boolean | undefined {
  if (value.type === 'boolean') return value.value;
  return value.type === 'text' && /^(?:true|false)$/.test(value.text) ? value.text === 'true' : undefined;
}
