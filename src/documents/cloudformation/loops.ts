import type { MapEntry, MapValue, TextValue, Value } from '../../model/value.js';
import { textOf } from '../../model/value.js';
import { functionOf } from './function.js';

/** So many entries may all loops of a template come to. */
const entryLimit = 2000;

/** What stands for the variable of each loop around a value. */
type Bindings = ReadonlyMap<string, string>;

/** Works out a loop's collection; anything but a list of texts leaves the loop as it is. */
export type Collect = (collection: Value) => Value | undefined;

/**
 * Writes out the loops in a section
 * (https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-foreach.html). One over what isn't
 * known stands for a single round with its variable left open.
 */
export function unrolled(section: MapValue, collect: Collect): MapValue {
  let left = entryLimit;

  const entries = (map: MapValue, bound: Bindings): MapEntry[] =>
    map.entries.flatMap(({ key, keySpan, value }) => {
      const loop = key.startsWith('Fn::ForEach::') && value.type === 'list' ? value.items : [];
      const [variable, collection, body] = loop;
      const name = textOf(variable);
      if (name === undefined || collection === undefined || body?.type !== 'map')
        return [{ key: filled(key, bound), keySpan, value: written(value, bound) }];
      const items = texts(collect(written(collection, bound)));
      left -= (items?.length ?? 1) * Math.max(1, body.entries.length);
      if (items === undefined || left < 0) return entries(body, bound);
      return items.flatMap((item) => entries(body, new Map([...bound, [name, item]])));
    });

  const written = (value: Value, bound: Bindings): Value => {
    switch (value.type) {
      case 'map':
        return referred(value, bound) ?? { ...value, entries: entries(value, bound) };
      case 'list':
        return { ...value, items: value.items.map((item) => written(item, bound)) };
      case 'text':
        return referred(value, bound) ?? filledText(value, bound);
      default:
        return value;
    }
  };

  return { ...section, entries: entries(section, new Map()) };
}

/** `!Ref` of a loop's variable. */
function referred(value: Value, bound: Bindings): Value | undefined {
  if (bound.size === 0) return undefined;
  const call = functionOf(value);
  const text = call?.name === 'Ref' ? bound.get(textOf(call.argument) ?? '') : undefined;
  return text === undefined ? undefined : { type: 'text', text, span: value.span };
}

function filledText(value: TextValue, bound: Bindings): Value {
  const text = filled(value.text, bound);
  if (text === value.text) return value;
  return { type: 'text', text, span: value.span, ...(value.tag === undefined ? {} : { tag: value.tag }) };
}

function filled(text: string, bound: Bindings): string {
  if (bound.size === 0 || !text.includes('{')) return text;
  return text.replace(/[$&]\{([A-Za-z0-9]{1,255})\}/g, (whole, name: string) => bound.get(name) ?? whole);
}

function texts(value: Value | undefined): string[] | undefined {
  if (value?.type !== 'list') return undefined;
  const items = value.items.map((item) => (item.type === 'number' ? item.raw : textOf(item)));
  return items.some((item) => item === undefined) ? undefined : (items as string[]);
}
