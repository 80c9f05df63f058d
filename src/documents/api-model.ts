import type { MapValue, Value } from '../model/value.js';
import { entry, textOf } from '../model/value.js';

/**
 * Whether a map describes an API to an SDK, as files do that come with SDKs into many a repository: its operations and shapes,
 * or examples of calls (https://github.com/boto/botocore/tree/develop/botocore/data, https://smithy.io/2.0/spec/json-ast.html).
 * The policies in there are samples of an input, and nobody's.
 */
export function isApiModel(map: MapValue): boolean {
  const held = (key: string): Value | undefined => entry(map, key)?.value;
  const shapes = held('shapes')?.type === 'map';
  if (shapes && textOf(held('smithy')) !== undefined) return true;
  if (shapes && held('operations')?.type === 'map' && held('metadata')?.type === 'map') return true;
  const examples = held('examples');
  if (examples?.type !== 'map' || textOf(held('version')) === undefined) return false;
  return examples.entries.length > 0 && examples.entries.every(({ value }) => value.type === 'list' && value.items.every(isCall));
}

function isCall(value: Value): boolean {
  return value.type === 'map' && entry(value, 'id') !== undefined && entry(value, 'title') !== undefined;
}
