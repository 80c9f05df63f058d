import type { Span } from '../model/position.js';
import type { Value } from '../model/value.js';
import { entry } from '../model/value.js';

/**
 * The stretch that a path leads to: from the key to the end of its value, or an item of a list. As far as the path can
 * be followed; a path that leads nowhere gives the value itself.
 */
export function at(value: Value, ...path: readonly (string | number)[]): Span {
  let current = value;
  let span = value.span;
  for (const step of path) {
    if (typeof step === 'number') {
      const item: Value | undefined = current.type === 'list' ? current.items[step] : undefined;
      if (item === undefined) return span;
      current = item;
      span = item.span;
    } else {
      const found = current.type === 'map' ? entry(current, step) : undefined;
      if (found === undefined) return span;
      current = found.value;
      span = { start: found.keySpan.start, end: found.value.span.end };
    }
  }
  return span;
}
