import type { Value } from '../model/value.js';
import type { Truth } from './truth.js';

/** `*`, `?`, a character code, or a stretch that only a deployment or a request knows (`-3` and below: its index). */
type Unit = number;

const many: Unit = -1;
const one: Unit = -2;
const firstHole: Unit = -3;

/** A text with wildcards and with stretches that can't be known. */
export interface Pattern {
  readonly units: readonly Unit[];
  /** What stands in the unknown stretches, by index. */
  readonly references: readonly string[];
}

export type Part = string | { readonly reference: string };

export interface PatternOptions {
  /** `*` and `?` are wildcards. Default true. */
  readonly wildcards?: boolean;
  /** Compare without regard to case: everything is lower-cased. */
  readonly insensitive?: boolean;
  /** Read `${aws:username}` as an unknown stretch, and `${*}`, `${?}`, `${$}` as the character. Default true. */
  readonly variables?: boolean;
}

/** Compiles pieces of text to a pattern. Runs of `*` collapse, so that matching can't be made slow by them. */
export function compilePattern(parts: readonly Part[], options: PatternOptions = {}): Pattern {
  const units: Unit[] = [];
  const references: string[] = [];
  const hole = (reference: string): void => {
    units.push(firstHole - references.length);
    references.push(reference);
  };
  const literal = (text: string): void => {
    for (let i = 0; i < text.length; i++) units.push(text.charCodeAt(i));
  };
  const wild = (text: string): void => {
    if (options.wildcards === false) return literal(text);
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code === 42) star(units);
      else if (code === 63) question(units);
      else units.push(code);
    }
  };
  for (const part of parts) {
    if (typeof part !== 'string') hole(part.reference);
    else {
      const text = options.insensitive === true ? part.toLowerCase() : part;
      if (options.variables === false) wild(text);
      else splitVariables(text, wild, (name) => (name === '*' || name === '?' || name === '$' ? literal(name) : hole('$' + name)));
    }
  }
  return { units, references };
}

function star(units: Unit[]): void {
  if (units[units.length - 1] !== many) units.push(many);
}

/** `*?` means the same as `?*`; the second form lets runs of `*` collapse. */
function question(units: Unit[]): void {
  if (units[units.length - 1] === many) units.splice(units.length - 1, 1, one, many);
  else units.push(one);
}

/** Cuts a text at its policy variables; an unclosed `${` is text. */
export function splitVariables(text: string, onText: (text: string) => void, onVariable: (name: string) => void): void {
  let from = 0;
  for (;;) {
    const open = text.indexOf('${', from);
    const close = open < 0 ? -1 : text.indexOf('}', open);
    if (close < 0) break;
    if (open > from) onText(text.slice(from, open));
    onVariable(text.slice(open + 2, close));
    from = close + 1;
  }
  if (from < text.length) onText(text.slice(from));
}

/** The pieces of a scalar value; undefined for what has no text (null, lists, maps, unknown, either). */
export function partsOf(value: Value): readonly Part[] | undefined {
  switch (value.type) {
    case 'text':
      return [value.text];
    case 'partial':
      return value.parts;
    case 'boolean':
      return [String(value.value)];
    case 'number':
      return [value.raw];
    default:
      return undefined;
  }
}

/** Compiles a scalar value; undefined as for `partsOf`. */
export function patternOf(value: Value, options?: PatternOptions): Pattern | undefined {
  const parts = partsOf(value);
  return parts && compilePattern(parts, options);
}

/**
 * Whether the pattern matches the text. Unknown when that hinges on a stretch that can't be known. Takes at most
 * `pattern × text` steps.
 */
export function matchesText(pattern: Pattern, text: string): Truth {
  if (!matchUnits(pattern.units, text)) return false;
  return pattern.references.length === 0 || isEverything(pattern) ? true : 'unknown';
}

function matchUnits(units: readonly Unit[], text: string): boolean {
  let at = 0;
  let i = 0;
  let starAt = -1;
  let resume = 0;
  while (i < text.length) {
    const unit = units[at];
    if (unit !== undefined && (unit === many || unit <= firstHole)) {
      starAt = at++;
      resume = i;
    } else if (unit !== undefined && (unit === one || unit === text.charCodeAt(i))) {
      at++;
      i++;
    } else if (starAt >= 0) {
      at = starAt + 1;
      i = ++resume;
    } else return false;
  }
  while (at < units.length && isOpen(units[at] as Unit)) at++;
  return at === units.length;
}

/** True for what takes any number of characters: `*`, and a stretch that can't be known. */
export function isOpen(unit: Unit): boolean {
  return unit === many || unit <= firstHole;
}

/** True for `*`. */
export function isEverything(pattern: Pattern): boolean {
  return pattern.units.length === 1 && pattern.units[0] === many;
}

export function hasWildcard(pattern: Pattern): boolean {
  return pattern.units.some((unit) => unit === many || unit === one);
}

/** The pattern as written; undefined where a stretch is unknown. */
export function textOf(pattern: Pattern): string | undefined {
  if (pattern.references.length > 0) return undefined;
  return pattern.units.map((unit) => (unit === many ? '*' : unit === one ? '?' : String.fromCharCode(unit))).join('');
}

/** How one unit of a pattern takes one unit of another, for `covers`. */
export function takes(outer: Pattern, at: number, inner: Pattern, i: number): boolean {
  const a = outer.units[at] as Unit;
  const b = inner.units[i] as Unit;
  if (a === one) return b === one || b >= 0;
  if (a <= firstHole) return b <= firstHole && outer.references[firstHole - a] === inner.references[firstHole - b];
  return a === b;
}

export const unitKind = (unit: Unit): 'many' | 'one' | 'hole' | 'text' =>
  unit === many ? 'many' : unit === one ? 'one' : unit <= firstHole ? 'hole' : 'text';
