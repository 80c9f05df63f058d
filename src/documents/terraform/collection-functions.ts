import type { Span } from '../../model/position.js';
import type { MapEntry, Value } from '../../model/value.js';
import { entry, textOf } from '../../model/value.js';
import { inEachBranch } from './branches.js';
import type { TerraformFunction } from './functions.js';
import { equal, numeral } from './operators.js';
import { list, text } from './worked.js';
import type { Worked } from './worked.js';

/** More items than this are not put together. */
const itemLimit = 10_000;

const items = (value: Value | undefined): readonly Value[] | undefined => (value?.type === 'list' ? value.items : undefined);

const same: TerraformFunction = ([value]) => value;

/** Of maps and lists of which one isn't known the rest is known all the same: its items are in the result. */
const concat: TerraformFunction = (inputs, { span }) =>
  list(
    inputs.flatMap((value): readonly Value[] => (value.type === 'list' ? value.items : value.type === 'null' ? [] : [value])),
    span,
  );

const flatten: TerraformFunction = ([value], { span }) => {
  if (value?.type !== 'list') return undefined;
  const flat: Value[] = [];
  const visit = (each: Value): void => {
    if (flat.length > itemLimit) return;
    if (each.type === 'list') each.items.forEach(visit);
    else flat.push(each);
  };
  visit(value);
  return flat.length > itemLimit ? undefined : list(flat, span);
};

const distinct: TerraformFunction = ([value], { span }) => {
  const found = items(value);
  if (found === undefined) return undefined;
  const seen = new Set<string>();
  const kept = found.filter((item) => {
    if (item.type !== 'text') return true;
    const fresh = !seen.has(item.text);
    seen.add(item.text);
    return fresh;
  });
  return list(kept, span);
};

const compact: TerraformFunction = ([value], { span }) => {
  const found = items(value);
  return (
    found &&
    list(
      found.filter((item) => item.type !== 'null' && textOf(item) !== ''),
      span,
    )
  );
};

const merge: TerraformFunction = (inputs, { span }) => {
  const merged = new Map<string, MapEntry>();
  for (const input of inputs) {
    if (input.type === 'null') continue;
    if (input.type !== 'map') return undefined;
    for (const each of input.entries) merged.set(each.key, each);
  }
  return { type: 'map', entries: [...merged.values()], span };
};

const keys: TerraformFunction = ([value], { span }) => {
  if (value?.type !== 'map') return undefined;
  return list(
    value.entries.map((each) => text(each.key, each.keySpan)).sort((a, b) => ((textOf(a) ?? '') < (textOf(b) ?? '') ? -1 : 1)),
    span,
  );
};

const values: TerraformFunction = ([value], { span }) => {
  if (value?.type !== 'map') return undefined;
  const sorted = [...value.entries].sort((a, b) => (a.key < b.key ? -1 : 1));
  return list(
    sorted.map((each) => each.value),
    span,
  );
};

const lookup: TerraformFunction = ([map, key, fallback]) => {
  const name = textOf(key);
  if (map?.type !== 'map' || name === undefined) return undefined;
  return entry(map, name)?.value ?? fallback;
};

/** Where an item stands in a list; unknown where one before it may be the same. */
const index: TerraformFunction = ([value, wanted], { span }) => {
  const found = items(value);
  if (found === undefined || wanted === undefined) return undefined;
  for (const [i, item] of found.entries()) {
    const same = equal(item, wanted);
    if (same === undefined) return undefined;
    if (same) return numeral(i, span);
  }
  return undefined;
};

const element: TerraformFunction = ([value, index]) => {
  const found = items(value);
  return found === undefined || found.length === 0 || index?.type !== 'number' ? undefined : found[index.value % found.length];
};

const length: TerraformFunction = ([value], { span }) => {
  if (value?.type === 'list') return numeral(value.items.length, span);
  if (value?.type === 'map') return numeral(value.entries.length, span);
  return value?.type === 'text' ? numeral(value.text.length, span) : undefined;
};

/** The first that is neither null nor empty; one that isn't known may be either. */
const coalesce: TerraformFunction = (inputs, { span }) => {
  const possible: Value[] = [];
  for (const input of inputs) {
    if (input.type === 'null' || textOf(input) === '') continue;
    possible.push(input);
    if (input.type !== 'unknown' && input.type !== 'partial') break;
  }
  const [first] = possible;
  return possible.length > 1 ? { type: 'either', options: possible, span } : first;
};

/** The first that is not empty; one that isn't known may be. */
const coalescelist: TerraformFunction = (inputs, { span }) => {
  const possible: Value[] = [];
  for (const input of inputs) {
    if (input.type === 'null' || items(input)?.length === 0) continue;
    possible.push(input);
    if (input.type === 'list') break;
  }
  const [first] = possible;
  return possible.length > 1 ? { type: 'either', options: possible, span } : first;
};

/** The items of the first that are in others, or that are in none, where each can be told. */
const sifted =
  (wanted: (found: readonly boolean[]) => boolean): TerraformFunction =>
  ([value, ...others], call) => {
    const kept: Value[] = [];
    const lists = others.map(items);
    for (const item of items(value) ?? []) {
      const found: boolean[] = [];
      for (const other of lists) {
        const answers = other?.map((each) => equal(each, item));
        if (answers === undefined || (!answers.includes(true) && answers.includes(undefined))) return undefined;
        found.push(answers.includes(true));
      }
      if (wanted(found)) kept.push(item);
    }
    return value?.type === 'list' ? distinct([list(kept, call.span)], call) : undefined;
  };

const attempt: TerraformFunction = (inputs) => inputs.find((input) => input.type !== 'unknown') ?? inputs[0];

const one: TerraformFunction = ([value], { span }) => {
  const found = items(value);
  if (found === undefined) return value;
  return found[0] ?? { type: 'null', span };
};

const contains: TerraformFunction = ([value, sought], { span }) => {
  const found = items(value);
  if (found === undefined || sought === undefined) return undefined;
  const answers = found.map((item) => equal(item, sought));
  if (answers.includes(true)) return { type: 'boolean', value: true, span };
  return answers.includes(undefined) ? undefined : { type: 'boolean', value: false, span };
};

const setproduct: TerraformFunction = (inputs, { span }) => {
  let combined: Value[][] = [[]];
  for (const input of inputs) {
    const found = items(input);
    if (found === undefined || combined.length * found.length > itemLimit) return undefined;
    combined = combined.flatMap((left) => found.map((right) => [...left, right]));
  }
  return list(
    combined.map((each) => list(each, span)),
    span,
  );
};

const zipmap: TerraformFunction = ([names, given], { span }) => {
  const found = items(names);
  const put = items(given);
  if (found === undefined || put === undefined) return undefined;
  const entries: MapEntry[] = [];
  for (const [index, name] of found.entries()) {
    const value = put[index];
    if (name.type !== 'text' || value === undefined) return undefined;
    entries.push({ key: name.text, keySpan: name.span, value });
  }
  return { type: 'map', entries, span };
};

const range: TerraformFunction = (inputs, { span }) => {
  const numbers = inputs.map((input) => (input.type === 'number' ? input.value : Number.NaN));
  const [start = 0, end = 0, step = 1] = numbers.length === 1 ? [0, ...numbers] : numbers;
  const count = Math.ceil((end - start) / step);
  if (!(count >= 0 && count <= 1024)) return undefined;
  return list(
    Array.from({ length: count }, (_, index) => numeral(start + index * step, span)),
    span,
  );
};

const slice: TerraformFunction = ([value, from, to], { span }) => {
  const found = items(value);
  return found && from?.type === 'number' && to?.type === 'number' ? list(found.slice(from.value, to.value), span) : undefined;
};

const sorted = (value: Value | undefined, span: Span): Worked | undefined => {
  const found = items(value);
  const texts = found?.map(textOf);
  if (found === undefined || texts?.includes(undefined) !== false) return value;
  return list(
    [...found].sort((a, b) => ((textOf(a) ?? '') < (textOf(b) ?? '') ? -1 : 1)),
    span,
  );
};

/** What gathers and sorts items: of a choice between lists it makes a choice between results. */
const gathering: Readonly<Record<string, TerraformFunction>> = {
  concat,
  distinct,
  compact,
  merge,
  keys,
  values,
  lookup,
  element,
  setproduct,
  setsubtract: sifted((found) => !found.includes(true)),
  setintersection: sifted((found) => !found.includes(false)),
  setunion: (inputs, call) => distinct([concat(inputs, call) as Value], call),
  zipmap,
  slice,
  sort: ([value], { span }) => sorted(value, span),
  toset: (inputs, call) => (inputs[0]?.type === 'list' ? distinct(inputs, call) : inputs[0]),
  reverse: ([value], { span }) => (value?.type === 'list' ? list([...value.items].reverse(), span) : undefined),
};

export const collectionFunctions: Readonly<Record<string, TerraformFunction>> = {
  ...Object.fromEntries(Object.entries(gathering).map(([name, apply]) => [name, inEachBranch(apply)])),
  flatten: inEachBranch(flatten, true),
  index,
  length,
  coalesce,
  coalescelist,
  try: attempt,
  one,
  contains,
  range,
  tolist: same,
  tomap: same,
  tonumber: same,
  tobool: same,
};
