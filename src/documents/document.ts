import type { ListValue, MapEntry, MapValue, UnknownValue, Value } from '../model/value.js';
import { embeddedJson, embeddedJsonWithHoles } from './embedded.js';
import { withHoles } from './holes.js';
import type { SourceFile } from './located.js';

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
      return filledMap(value);
    case 'either':
      return { ...value, options: value.options.map(documentOf) };
    default:
      return value;
  }
}

/** In JSON a sign of what is filled in stands in a text, or is the name of a function; a letter may hide behind a backslash. */
const signs = /[$<(@\\]|__|\{\{|[%#]\{|"(?:Ref|Fn::)/;

/** The same of a map that stands in a file as it is written there. Most JSON files show at a glance that nothing in them is filled in. */
export function documentIn(file: SourceFile, map: MapValue): Value {
  if (/\.json$/i.test(file.path)) {
    const written = file.lines.text(map.span);
    if (written.startsWith('{') && !signs.test(written)) return map;
  }
  return documentOf(map);
}

function filled(value: Value): Value {
  switch (value.type) {
    case 'text':
      return withHoles(value);
    case 'map':
      return deployed(value) ?? filledMap(value);
    case 'list':
      return filledList(value);
    case 'either':
      return { ...value, options: value.options.map(filled) };
    default:
      return value;
  }
}

/** The map itself where nothing in it is filled in, as in most documents. */
function filledMap(map: MapValue): MapValue {
  let entries: MapEntry[] | undefined;
  for (const [i, each] of map.entries.entries()) {
    const value = filled(each.value);
    if (value === each.value) continue;
    entries ??= [...map.entries];
    entries[i] = { ...each, value };
  }
  return entries === undefined ? map : { ...map, entries };
}

function filledList(list: ListValue): ListValue {
  let items: Value[] | undefined;
  for (const [i, each] of list.items.entries()) {
    const value = filled(each);
    if (value === each) continue;
    items ??= [...list.items];
    items[i] = value;
  }
  return items === undefined ? list : { ...list, items };
}

/** A function of CloudFormation in a fragment that a template takes in: what it gives is only known there. */
function deployed({ entries, span }: MapValue): UnknownValue | undefined {
  const [first] = entries;
  return entries.length === 1 && first !== undefined && /^(?:Ref|Fn::\w+)$/.test(first.key)
    ? { type: 'unknown', why: first.key, span }
    : undefined;
}
