import type { Span } from '../../model/position.js';
import type { Hole, Value } from '../../model/value.js';
import { joined, piecesOf } from '../holes.js';
import type { Pieces } from '../holes.js';

/** More ways than this to put a text together say no more than that it isn't known. */
const limit = 16;

/** The texts that a value may come to; what can't be known is a hole. */
export function alternatives(value: Value | undefined): readonly Pieces[] {
  switch (value?.type) {
    case 'text':
      return [piecesOf(value.text)];
    case 'partial':
      return [value.parts];
    case 'number':
      return [[value.raw]];
    case 'boolean':
      return [[String(value.value)]];
    case 'either':
      return value.options.flatMap(alternatives);
    case 'unknown':
      return [[{ reference: value.why }]];
    default:
      return [[{ reference: 'a value that is no text' }]];
  }
}

/** Every way to put one of each together, in order. */
export function product(sets: readonly (readonly Pieces[])[]): readonly Pieces[] {
  let result: (string | Hole)[][] = [[]];
  for (const set of sets) {
    const choices: readonly Pieces[] = result.length * set.length > limit ? [[unclear]] : set;
    const [only] = choices;
    if (choices.length === 1 && only !== undefined) for (const each of result) each.push(...only);
    else result = result.flatMap((left) => choices.map((right) => [...left, ...right]));
  }
  return result;
}

const unclear: Hole = { reference: 'one of many values' };

/** The value of a text with its alternatives. */
export function oneOf(texts: readonly Pieces[], span: Span): Value {
  const [first, ...others] = texts.map((pieces) => joined(pieces, span));
  if (first === undefined) return { type: 'text', text: '', span };
  return others.length === 0 ? first : { type: 'either', options: [first, ...others], span };
}
