import type { Value } from '../model/value.js';

/** A plain value as GitHub puts it into a text; undefined for a list, a map and what can't be known. */
export function plainText(value: Value | undefined): string | undefined {
  switch (value?.type) {
    case 'text':
      return value.text;
    case 'number':
      return value.raw;
    case 'boolean':
      return String(value.value);
    case 'null':
      return '';
    default:
      return undefined;
  }
}
