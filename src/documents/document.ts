import type { MapValue, UnknownValue, Value } from '../model/value.js';
import { embeddedJson, embeddedJsonWithHoles } from './embedded.js';
import { withHoles } from './holes.js';

/** A value that stands where a policy document belongs: JSON in a string is read, and what another tool fills in is a hole. */
export function documentOf(value: Value): Value {
  switch (value.type) {
    case 'text': {
      const inner = embeddedJson(value);
      return inner === undefined ? withHoles(value) : documentOf(inner);
    }
    case 'partial':
      return embeddedJsonWithHoles(value) ?? value;
    case 'map':
      return { ...value, entries: value.entries.map((each) => ({ ...each, value: filled(each.value) })) };
    case 'either':
      return { ...value, options: value.options.map(documentOf) };
    default:
      return value;
  }
}

function filled(value: Value): Value {
  switch (value.type) {
    case 'text':
      return withHoles(value);
    case 'map':
      return deployed(value) ?? { ...value, entries: value.entries.map((each) => ({ ...each, value: filled(each.value) })) };
    case 'list':
      return { ...value, items: value.items.map(filled) };
    case 'either':
      return { ...value, options: value.options.map(filled) };
    default:
      return value;
  }
}

/** A function of CloudFormation in a fragment that a template takes in: what it gives is only known there. */
function deployed({ entries, span }: MapValue): UnknownValue | undefined {
  const [first] = entries;
  return entries.length === 1 && first !== undefined && /^(?:Ref|Fn::\w+)$/.test(first.key)
    ? { type: 'unknown', why: first.key, span }
    : undefined;
}
