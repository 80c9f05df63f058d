import type { Span } from '../../model/position.js';
import type { Hole, PartialText, TextValue, Value } from '../../model/value.js';
import type { Worked } from './worked.js';
import { lastAtMost } from '../../model/ascending.js';

/** A stretch of a text, and where its characters stand. */
export interface Piece {
  readonly part: string | Hole;
  readonly outer: (index: number) => number;
}

/** A text that is known in part and remembers where each part stands. */
export interface WovenText extends PartialText {
  readonly pieces: readonly Piece[];
}

/** More ways than this to put a text together say no more than that it isn't known. */
const choiceLimit = 16;

/** Longer texts are not put together. In UTF-16 units. */
export const lengthLimit = 1 << 20;

/** The texts that a value may come to; what can't be known is a hole. */
export function alternatives(value: Value): readonly (readonly Piece[])[] {
  const here = (part: string | Hole): readonly (readonly Piece[])[] => [[{ part, outer: () => value.span.start }]];
  switch (value.type) {
    case 'text':
      return [[{ part: value.text, outer: value.outer ?? (() => value.span.start) }]];
    case 'partial':
      return 'pieces' in value ? [(value as WovenText).pieces] : [value.parts.map((part) => ({ part, outer: () => value.span.start }))];
    case 'number':
      return here(value.raw);
    case 'boolean':
      return here(String(value.value));
    case 'null':
      return here('');
    case 'either': {
      const texts = value.options.flatMap(alternatives);
      const full = texts.filter((pieces) => pieces.some(({ part }) => part !== ''));
      return full.length === 0 ? texts : full;
    }
    case 'unknown':
      return here({ reference: value.why });
    default:
      return (value as Worked).encoded === true ? [jsonPieces(value)] : here({ reference: 'a value that is no text' });
  }
}

/** Every way to put one of each together, in order. */
export function product(sets: readonly (readonly (readonly Piece[])[])[], span: Span): readonly (readonly Piece[])[] {
  let result: Piece[][] = [[]];
  let length = 0;
  for (const set of sets) {
    length += set.reduce((most, pieces) => Math.max(most, size(pieces)), 0);
    const unclear = result.length * set.length > choiceLimit || length > lengthLimit;
    const choices: readonly (readonly Piece[])[] = unclear
      ? [[{ part: { reference: 'one of many values' }, outer: () => span.start }]]
      : set;
    const [only] = choices;
    if (choices.length === 1 && only !== undefined) {
      for (const each of result) for (const piece of only) each.push(piece);
    } else result = result.flatMap((left) => choices.map((right) => [...left, ...right]));
  }
  return result;
}

function size(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { part }) => sum + (typeof part === 'string' ? part.length : 1), 0);
}

/** One value of the alternatives of a text. */
export function oneOf(texts: readonly (readonly Piece[])[], span: Span): Value {
  const [first, ...others] = texts.map((pieces) => woven(pieces, span));
  if (first === undefined) return { type: 'text', text: '', span };
  return others.length === 0 ? first : { type: 'either', options: [first, ...others], span };
}

/** The pieces as one text: known when all of them are. */
export function woven(pieces: readonly Piece[], span: Span): TextValue | WovenText {
  const merged: (string | Hole)[] = [];
  const starts: number[] = [];
  let length = 0;
  for (const { part } of pieces) {
    starts.push(length);
    const last = merged.at(-1);
    if (typeof part !== 'string') merged.push(part);
    else if (typeof last === 'string') merged[merged.length - 1] = last + part;
    else if (part !== '') merged.push(part);
    length += typeof part === 'string' ? part.length : 0;
  }
  if (!merged.every((part) => typeof part === 'string')) return { type: 'partial', parts: merged, pieces, span };
  const outer = (index: number): number => {
    const rank = Math.max(0, lastAtMost(starts, index));
    return pieces[rank]?.outer(index - (starts[rank] ?? 0)) ?? span.start;
  };
  return { type: 'text', text: merged.join(''), span, outer };
}

/** The JSON of a value, as `jsonencode` writes it. A part that isn't known is a hole, without quotes unless it is a text. */
export function jsonPieces(value: Value): readonly Piece[] {
  const pieces: Piece[] = [];
  const outer = (): number => value.span.start;
  const write = (part: string | Hole): void => {
    pieces.push({ part, outer });
  };
  const visit = (each: Value): void => {
    switch (each.type) {
      case 'text':
        return write(JSON.stringify(each.text));
      case 'partial':
        write('"');
        for (const part of each.parts) write(typeof part === 'string' ? JSON.stringify(part).slice(1, -1) : part);
        return write('"');
      case 'number':
        return write(each.raw);
      case 'boolean':
        return write(String(each.value));
      case 'null':
        return write('null');
      case 'list':
        write('[');
        each.items.forEach((item, index) => {
          if (index > 0) write(',');
          visit(item);
        });
        return write(']');
      case 'map':
        write('{');
        each.entries.forEach((entry, index) => {
          write(`${index > 0 ? ',' : ''}${JSON.stringify(entry.key)}:`);
          visit(entry.value);
        });
        return write('}');
      case 'either':
        return write({ reference: 'one of several values' });
      case 'unknown':
        return write({ reference: each.why });
    }
  };
  visit(value);
  return pieces;
}
