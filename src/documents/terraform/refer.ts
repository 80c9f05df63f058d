import type { Span } from '../../model/position.js';
import type { Value } from '../../model/value.js';
import { entry } from '../../model/value.js';
import type { Expression } from '../../syntax/hcl/tree.js';
import type { Evaluator } from './evaluate.js';
import type { Folder } from './folder.js';
import type { Scope } from './scope.js';
import { scopeOf } from './scope.js';
import { lean, list, text, unknown, usedAt } from './worked.js';
import type { Worked } from './worked.js';
import { variable } from './variables.js';

/** One step of a reference: an attribute, an index, all of them. */
export type Step = { readonly name: string } | { readonly key: Value } | '*';

/** What stands behind the references to resources and modules. */
export interface Lookup {
  resource(address: string, steps: readonly Step[], scope: Scope, span: Span): Worked | undefined;
  /** The folder that a module call leads to, where it is one of the tree. */
  called(folder: Folder, call: string): Folder | undefined;
}

/** What a reference comes to. */
export function refer(expression: Expression, scope: Scope, evaluator: Evaluator, lookup: Lookup): Worked {
  const steps: Step[] = [];
  let root = expression;
  for (;;) {
    if (root.type === 'attribute') steps.push({ name: root.name });
    else if (root.type === 'index') steps.push({ key: evaluator.evaluate(root.key, scope) });
    else if (root.type === 'splat') steps.push('*');
    else break;
    root = root.of;
  }
  steps.reverse();
  const span = evaluator.span(expression.span, scope);
  if (root.type !== 'name') return walk(evaluator.evaluate(root, scope), steps, span);
  return new Reference(root.name, steps, scope, span, evaluator, lookup).value();
}

class Reference {
  readonly #root: string;
  readonly #steps: readonly Step[];
  readonly #scope: Scope;
  readonly #span: Span;
  readonly #evaluator: Evaluator;
  readonly #lookup: Lookup;

  constructor(root: string, steps: readonly Step[], scope: Scope, span: Span, evaluator: Evaluator, lookup: Lookup) {
    this.#root = root;
    this.#steps = steps;
    this.#scope = scope;
    this.#span = span;
    this.#evaluator = evaluator;
    this.#lookup = lookup;
  }

  value(): Worked {
    const bound = this.#scope.names.get(this.#root);
    if (bound !== undefined) return usedAt(walk(bound, this.#steps, this.#span), this.#span);
    const [first, ...rest] = this.#steps;
    const name = typeof first === 'object' && 'name' in first ? first.name : undefined;
    if (name === undefined) return this.#hole();
    switch (this.#root) {
      case 'local':
        return this.#walked(local(name, this.#scope, this.#evaluator), rest);
      case 'var':
        return this.#walked(variable(name, this.#scope, this.#evaluator), rest);
      case 'path':
        return name === 'module' || name === 'root' || name === 'cwd' ? text(this.#scope.folder.path, this.#span) : this.#hole();
      case 'module':
        return this.#output(name, rest);
      case 'data': {
        const second = rest[0];
        if (typeof second !== 'object' || !('name' in second)) return this.#hole();
        return this.#lookup.resource(`data.${name}.${second.name}`, rest.slice(1), this.#scope, this.#span) ?? this.#hole();
      }
      default:
        return this.#lookup.resource(`${this.#root}.${name}`, rest, this.#scope, this.#span) ?? this.#hole();
    }
  }

  #walked(value: Worked | undefined, steps: readonly Step[]): Worked {
    if (value === undefined) return this.#hole();
    if (value.type === 'unknown' && steps.length > 0) return this.#hole();
    return usedAt(walk(value, steps, this.#span), this.#span);
  }

  #output(call: string, steps: readonly Step[]): Worked {
    const folder = this.#lookup.called(this.#scope.folder, call);
    const named = steps.findIndex((step) => typeof step === 'object' && 'name' in step);
    const step = steps[named];
    if (folder === undefined || named < 0 || typeof step !== 'object' || !('name' in step)) return this.#hole();
    const found = folder.outputs.get(step.name)?.block.body.attributes.find(({ name }) => name === 'value');
    const base = folder.outputs.get(step.name)?.base;
    if (found === undefined || base === undefined) return this.#hole();
    const value = guarded(folder, `output ${step.name}`, () => this.#evaluator.evaluate(found.expression, scopeOf(folder, base)));
    return this.#walked(value, steps.slice(named + 1));
  }

  #hole(): Worked {
    return { type: 'partial', parts: [{ reference: shownReference(this.#root, this.#steps) }], span: this.#span };
  }
}

/** Worked out once; undefined within itself. */
export function guarded(folder: Folder, key: string, work: () => Worked | undefined): Worked | undefined {
  const known = folder.known.get(key);
  if (known === 'busy') return undefined;
  if (known !== undefined) return known;
  folder.known.set(key, 'busy');
  const worked = work();
  const made = worked && lean(worked);
  if (made === undefined) folder.known.delete(key);
  else folder.known.set(key, made);
  return made;
}

function local(name: string, { folder, strict }: Scope, evaluator: Evaluator): Worked | undefined {
  const written = folder.locals.get(name);
  if (written === undefined) return undefined;
  return guarded(folder, `${strict ? 'strict ' : ''}local ${name}`, () =>
    evaluator.evaluate(written.expression, { ...scopeOf(folder, written.base), strict }),
  );
}

/** As it is written, for the eye. */
export function shownReference(root: string, steps: readonly Step[]): string {
  return steps.reduce<string>((before, step) => {
    if (step === '*') return `${before}[*]`;
    if ('name' in step) return `${before}.${step.name}`;
    return `${before}[${step.key.type === 'number' ? step.key.raw : step.key.type === 'text' ? step.key.text : '...'}]`;
  }, root);
}

/** Follows steps into a value. */
export function walk(value: Worked, steps: readonly Step[], span: Span): Worked {
  let current = value;
  for (const [index, step] of steps.entries()) {
    if (current.type === 'either') {
      const rest = steps.slice(index);
      return { type: 'either', options: current.options.map((option) => walk(option, rest, span)), span };
    }
    if (step === '*') {
      const items = current.type === 'list' ? current.items : current.type === 'null' ? [] : [current];
      const rest = steps.slice(index + 1);
      return list(
        items.map((item) => walk(item, rest, span)),
        span,
      );
    }
    const next = into(current, step, span);
    if (next === undefined) return unknown(current.type === 'unknown' ? current.why : 'a part that is not written out', span);
    current = next;
  }
  return current;
}

function into(value: Value, step: Exclude<Step, '*'>, span: Span): Value | undefined {
  const key = 'name' in step ? step.name : step.key.type === 'text' ? step.key.text : step.key.type === 'number' ? step.key.raw : undefined;
  if (value.type === 'partial' && value.parts.length === 1 && typeof value.parts[0] === 'object') {
    const { reference } = value.parts[0];
    return { ...value, parts: [{ reference: shownReference(reference, [step]) }], span };
  }
  if (value.type === 'list') {
    if (key === undefined)
      return value.items.length > 0 && value.items.length <= 16 ? { type: 'either', options: value.items, span } : undefined;
    return value.items[Number(key)];
  }
  if (value.type !== 'map') return undefined;
  if (key !== undefined) return entry(value, key)?.value;
  const options = value.entries.map((each) => each.value);
  return options.length > 0 && options.length <= 16 ? { type: 'either', options, span } : undefined;
}
