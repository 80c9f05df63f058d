import type { Span } from '../../model/position.js';
import type { Value } from '../../model/value.js';

/** What an expression came to, with what only Terraform's own reader asks about. */
export type Worked = Value & {
  /** The resource that a value was read from: `folder:aws_iam_role.x`, with the key of the instance where it is known. */
  readonly origin?: string | undefined;
  /** Came out of `jsonencode`, or is a policy document's JSON: a text in Terraform, kept as the value that it says. */
  readonly encoded?: true | undefined;
  /** A data source that may have no instance. */
  readonly perhaps?: true | undefined;
  /** A variable that is null unless someone sets it. */
  readonly unset?: true | undefined;
};

export function unknown(why: string, span: Span): Worked {
  return { type: 'unknown', why, span };
}

export function text(value: string, span: Span): Worked {
  return { type: 'text', text: value, span };
}

export function list(items: readonly Value[], span: Span): Worked {
  return { type: 'list', items, span };
}

/** Whether a map stands somewhere in a value: that has a place of its own, where lesser values stand where they are used. */
export function holdsMap(value: Value): boolean {
  if (value.type === 'map') return true;
  if (value.type === 'list') return value.items.some(holdsMap);
  return value.type === 'either' && value.options.some(holdsMap);
}

/** A value that was referred to, at the place of the reference, unless it is so much as a statement. */
export function usedAt(value: Worked, span: Span): Worked {
  if (holdsMap(value) || isDocumentText(value)) return value;
  return at(value, span);
}

/** What is left of a value wherever it is referred to, at its own place: without where the letters of small texts stand. */
export function lean(value: Worked): Worked {
  return holdsMap(value) ? value : leaner(value);
}

function leaner(value: Worked): Worked {
  if (value.type === 'list') return { ...value, items: value.items.map(leaner) };
  if (value.type === 'either') return { ...value, options: value.options.map(leaner) };
  return isDocumentText(value) ? value : at(value, value.span);
}

function isDocumentText(value: Value): boolean {
  const first = value.type === 'text' ? value.text : value.type === 'partial' ? value.parts[0] : '';
  return typeof first === 'string' && /^\s*[{[]/.test(first);
}

function at(value: Worked, span: Span): Worked {
  const own = value.origin === undefined ? {} : { origin: value.origin };
  switch (value.type) {
    case 'text':
      return { type: 'text', text: value.text, span, ...own };
    case 'partial':
      return { type: 'partial', parts: value.parts, span, ...own };
    case 'list':
      return { ...value, items: value.items.map((item) => at(item, span)), span };
    case 'either':
      return { ...value, options: value.options.map((option) => at(option, span)), span };
    default:
      return { ...value, span };
  }
}

/** The weight of less is counted anew each time: to remember it takes more room than the value. */
const remembered = 64;

/** The number of values in a value. What is referred to twice counts twice. */
export class Weights {
  readonly #known = new WeakMap<object, number>();

  of(value: Value): number {
    if (value.type !== 'list' && value.type !== 'either' && value.type !== 'map') return 1;
    const known = this.#known.get(value);
    if (known !== undefined) return known;
    const parts = value.type === 'list' ? value.items : value.type === 'either' ? value.options : value.entries.map((each) => each.value);
    const weight = parts.reduce((sum, part) => sum + this.of(part), 1);
    if (weight >= remembered) this.#known.set(value, weight);
    return weight;
  }
}
