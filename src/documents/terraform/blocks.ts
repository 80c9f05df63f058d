import type { Span } from '../../model/position.js';
import type { MapValue, Value } from '../../model/value.js';
import type { Attribute, Block, Body, Expression } from '../../syntax/hcl/tree.js';
import type { Evaluator } from './evaluate.js';
import { truthOf } from './evaluate.js';
import { attribute } from './folder.js';
import type { Scope } from './scope.js';
import { withNames } from './scope.js';
import { unknown } from './worked.js';
import type { Worked } from './worked.js';

/** A body of attributes and blocks at its place. */
export interface Place {
  readonly body: Body;
  readonly scope: Scope;
  readonly span: Span;
  /** There may be none such. */
  readonly perhaps?: true;
}

/** The place of a block, whose body is only read when it is asked for. */
export class BlockPlace implements Place {
  readonly scope: Scope;
  readonly span: Span;
  readonly #block: Block;

  constructor(block: Block, scope: Scope, span: Span) {
    this.#block = block;
    this.scope = scope;
    this.span = span;
  }

  get body(): Body {
    return this.#block.body;
  }
}

/** An attribute's value; undefined when there is none or it is null. */
export function valueOf({ body, scope }: Place, name: string, evaluator: Evaluator): Worked | undefined {
  const found = attribute(body, name);
  if (found === undefined) return undefined;
  const value = evaluator.evaluate(found.expression, scope);
  return value.type === 'null' ? undefined : value;
}

/** From an attribute's name to its end. */
export function attributeSpan({ nameSpan, expression }: Attribute, { base }: Scope): Span {
  return { start: nameSpan.start + base, end: expression.span.end + base };
}

/** So many blocks of a dynamic one are written out. */
const dynamicLimit = 500;

/**
 * The blocks of a name: those that are written, those of a `dynamic` block over what is known, and, where the file is JSON, those
 * that stand as objects. One that can't be known is unknown.
 */
export function blocksOf({ body, scope, span }: Place, name: string, evaluator: Evaluator): (Place | Worked)[] {
  const found: (Place | Worked)[] = [];
  for (const block of body.blocks) {
    const at = evaluator.span(block.span, scope);
    if (block.type === name) found.push({ body: block.body, scope, span: at });
    else if (block.type === 'dynamic' && block.labels[0] === name) {
      const content = block.body.blocks.find(({ type }) => type === 'content');
      const collection = attribute(block.body, 'for_each');
      if (content === undefined || collection === undefined) continue;
      const given = evaluator.evaluate(collection.expression, scope);
      const items = oneItem(given, at) ?? evaluator.items(given);
      const iterator = attribute(block.body, 'iterator')?.expression;
      const label = iterator?.type === 'name' ? iterator.name : name;
      const any = items === undefined && !scope.strict ? evaluator.anyItem(given, at) : undefined;
      const made = (key: Value, value: Value): Place => {
        const entries = [
          { key: 'key', keySpan: at, value: key },
          { key: 'value', keySpan: at, value },
        ];
        return { body: content.body, scope: withNames(scope, [[label, { type: 'map', entries, span: at }]]), span: at };
      };
      if (any !== undefined && name === 'statement') found.push({ ...made(any, any), perhaps: true });
      else if (items === undefined || items.length > dynamicLimit) found.push(unknown(`dynamic ${name}`, at));
      else for (const [key, value] of items) found.push(made(key, value));
    }
  }
  const written = attribute(body, name);
  if (written !== undefined) found.push(...standing(written.expression, scope, span, evaluator));
  return found;
}

/** A block that is there or not, as a condition says: it is looked at as being there. */
function oneItem(given: Value, span: Span): (readonly [Value, Value])[] | undefined {
  if (given.type !== 'either') return undefined;
  const full = given.options.filter(
    (option) => (option.type === 'list' ? option.items.length : option.type === 'map' ? option.entries.length : 1) > 0,
  );
  const [only] = full;
  if (full.length !== 1 || (only?.type !== 'list' && only?.type !== 'map')) return undefined;
  return only.type === 'list'
    ? only.items.map((item, index) => [{ type: 'number', value: index, raw: String(index), span }, item])
    : only.entries.map((entry) => [{ type: 'text', text: entry.key, span: entry.keySpan }, entry.value]);
}

function standing(expression: Expression, scope: Scope, span: Span, evaluator: Evaluator): (Place | Worked)[] {
  if (expression.type === 'tuple') return expression.items.flatMap((item) => standing(item, scope, span, evaluator));
  if (expression.type === 'object') {
    return [{ body: bodyOfObject(expression), scope, span: evaluator.span(expression.span, scope) }];
  }
  const value = evaluator.evaluate(expression, scope);
  if (value.type === 'null') return [];
  const maps = value.type === 'list' ? value.items : [value];
  return maps.map((each): Place | Worked =>
    each.type === 'map' ? { body: bodyOfMap(each), scope: { ...scope, base: 0 }, span: each.span } : each,
  );
}

/** An object as the body that it is in Terraform's JSON syntax. */
export function bodyOfObject(expression: Extract<Expression, { type: 'object' }>): Body {
  return {
    attributes: expression.items.flatMap(({ key, value }): Attribute[] => {
      const [piece] = key.type === 'template' ? key.pieces : [];
      return piece?.kind === 'text' ? [{ name: piece.text, nameSpan: key.span, expression: value }] : [];
    }),
    blocks: [],
  };
}

/** A value as the body that it says. */
export function bodyOfMap(map: MapValue): Body {
  return {
    attributes: map.entries.map(({ key, keySpan, value }) => ({
      name: key,
      nameSpan: keySpan,
      expression: { type: 'given', value, span: value.span },
    })),
    blocks: [],
  };
}

export function isPlace(found: Place | Worked): found is Place {
  return 'body' in found;
}

/** So many instances of a resource are looked at each by itself. */
const instanceLimit = 30;

export interface Instance {
  readonly scope: Scope;
  /** The instance's key in `for_each`, where it is known. */
  readonly key?: string;
}

/** A resource as often as its `for_each` says, where that is known; else once. None where it is told not to be. */
export function instancesOf(body: Body, scope: Scope, evaluator: Evaluator): Instance[] {
  const span = { start: scope.base, end: scope.base };
  const count = attribute(body, 'count');
  if (count !== undefined) {
    const strict = evaluator.evaluate(count.expression, { ...scope, strict: true });
    if (strict.type === 'number' && strict.value === 0) return [];
    if (truthOf(strict) === false) return [];
    const index = { key: 'index', keySpan: span, value: unknown('count.index', span) };
    return [{ scope: withNames(scope, [['count', { type: 'map', entries: [index], span }]]) }];
  }
  const each = attribute(body, 'for_each');
  if (each === undefined) return [{ scope }];
  const given = evaluator.evaluate(each.expression, scope);
  const items = evaluator.items(given);
  if (items?.length === 0) {
    const strict = evaluator.evaluate(each.expression, { ...scope, strict: true });
    if (evaluator.items(strict)?.length === 0) return [];
  }
  const made = items === undefined || items.length === 0 || items.length > instanceLimit ? [undefined] : items;
  const list = given.type === 'list';
  return made.map((item): Instance => {
    const value = item?.[1] ?? { type: 'partial' as const, parts: [{ reference: 'each.value' }], span };
    const key = list ? value : (item?.[0] ?? { type: 'partial' as const, parts: [{ reference: 'each.key' }], span });
    const entries = [
      { key: 'key', keySpan: span, value: key },
      { key: 'value', keySpan: span, value },
    ];
    const inner = withNames(scope, [['each', { type: 'map', entries, span }]]);
    return { scope: inner, ...(key.type === 'text' ? { key: key.text } : {}) };
  });
}
