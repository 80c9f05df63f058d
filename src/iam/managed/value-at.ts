import type { Span } from '../../model/position.js';
import type { Value } from '../../model/value.js';

/** A JSON value that stands in no file of ours: everything in it stands where it is referred to. */
export function valueAt(json: unknown, span: Span): Value {
  if (Array.isArray(json)) return { type: 'list', items: json.map((item) => valueAt(item, span)), span };
  switch (typeof json) {
    case 'string':
      return { type: 'text', text: json, span };
    case 'number':
      return { type: 'number', value: json, raw: String(json), span };
    case 'boolean':
      return { type: 'boolean', value: json, span };
    case 'object':
      if (json === null) return { type: 'null', span };
      return {
        type: 'map',
        entries: Object.entries(json).map(([key, value]) => ({ key, keySpan: span, value: valueAt(value, span) })),
        span,
      };
    default:
      return { type: 'unknown', why: 'no JSON', span };
  }
}
