import type { Value } from '../../src/model/value.js';

/** A value without its places, as plain data; for maps the last entry of a name counts. */
export function plain(value: Value | undefined): unknown {
  switch (value?.type) {
    case undefined:
      return undefined;
    case 'text':
      return value.tag === undefined ? value.text : { [value.tag]: value.text };
    case 'number':
    case 'boolean':
      return value.value;
    case 'null':
      return null;
    case 'list':
      return value.items.map(plain);
    case 'map':
      return Object.fromEntries(value.entries.map(({ key, value: inner }) => [key, plain(inner)]));
    case 'partial':
      return { parts: value.parts };
    case 'either':
      return { either: value.options.map(plain) };
    case 'unknown':
      return { unknown: value.why };
  }
}
