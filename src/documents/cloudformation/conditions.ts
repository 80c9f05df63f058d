import type { Value } from '../../model/value.js';
import { member, textOf } from '../../model/value.js';
import { functionOf } from './function.js';
import type { Template } from './template.js';

/** Conditions refer to one another no deeper than this. */
const depthLimit = 20;

/**
 * The conditions of a template that are the same in every deployment: what compares literals, entries of mappings, or a parameter
 * with what is not among its allowed values or is given by the stack around. A parameter's default decides nothing, since it is
 * there to be overridden.
 */
export class Conditions {
  readonly #template: Template;
  readonly #known = new Map<string, boolean | undefined>();

  constructor(template: Template) {
    this.#template = template;
  }

  /** Undefined where a deployment decides. */
  holds(name: string, depth = 0): boolean | undefined {
    if (!this.#known.has(name)) {
      this.#known.set(name, undefined);
      const written = member(this.#template.conditions, name);
      this.#known.set(name, written === undefined ? undefined : this.#judge(written, depth + 1));
    }
    return this.#known.get(name);
  }

  #judge(value: Value, depth: number): boolean | undefined {
    if (depth > depthLimit) return undefined;
    const reference = value.tag === '!Condition' ? textOf(value) : textOf(member(value, 'Condition'));
    if (reference !== undefined) return this.holds(reference, depth);
    const call = functionOf(value);
    const parts = call?.argument.type === 'list' ? call.argument.items : [];
    if (call?.name === 'Equals') return this.#equal(parts);
    const judged = parts.map((part) => this.#judge(part, depth + 1));
    if (judged.length === 0) return undefined;
    if (call?.name === 'Not') return judged[0] === undefined ? undefined : !judged[0];
    if (call?.name === 'And') return judged.includes(false) ? false : judged.includes(undefined) ? undefined : true;
    if (call?.name === 'Or') return judged.includes(true) ? true : judged.includes(undefined) ? undefined : false;
    return undefined;
  }

  #equal([left, right]: readonly Value[]): boolean | undefined {
    const [a, b] = [left, right].map((value) => value && this.#possible(value));
    if (a === undefined || b === undefined) return undefined;
    if (!a.some((text) => b.includes(text))) return false;
    return a.length === 1 && b.length === 1 ? true : undefined;
  }

  /** Everything that a text may be; undefined when that has no end. */
  #possible(value: Value): readonly string[] | undefined {
    const call = functionOf(value);
    if (call?.name === 'Ref') {
      const name = textOf(call.argument) ?? '';
      const given = this.#template.given?.get(name);
      if (given !== undefined) return given.fixed && given.value.type === 'text' ? [given.value.text] : undefined;
      const allowed = member(member(this.#template.parameters, name), 'AllowedValues');
      const texts = allowed?.type === 'list' ? allowed.items.map(literal) : [];
      return texts.length === 0 || texts.includes(undefined) ? undefined : (texts as string[]);
    }
    if (call?.name === 'FindInMap' && call.argument.type === 'list') {
      const keys = call.argument.items.map((item) => (functionOf(item) === undefined ? literal(item) : undefined));
      if (keys.length !== 3 || keys.includes(undefined)) return undefined;
      const found = (keys as string[]).reduce<Value | undefined>(member, this.#template.mappings);
      const text = found && literal(found);
      return text === undefined ? undefined : [text];
    }
    const text = call === undefined ? literal(value) : undefined;
    return text === undefined ? undefined : [text];
  }
}

function literal(value: Value): string | undefined {
  if (value.type === 'number') return value.raw;
  return value.type === 'boolean' ? String(value.value) : textOf(value);
}
