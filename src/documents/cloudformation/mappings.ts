import { options } from '../../iam/read.js';
import type { Span } from '../../model/position.js';
import type { Value } from '../../model/value.js';
import { entry, textOf } from '../../model/value.js';

/** A key that isn't known may mean any entry of a mapping; more than these say nothing. */
const choiceLimit = 40;

/** A name or key, worked out; an open one is given by a parameter, so that its default is only the first of many. */
export interface MappingKey {
  readonly value: Value | undefined;
  readonly open: boolean;
}

/** What `Fn::FindInMap` gives, or the fallback it names; undefined where that is too much or nothing. */
export function mapped(
  mappings: Value | undefined,
  path: readonly MappingKey[],
  fallback: Value | undefined,
  span: Span,
): Value | undefined {
  const [name, ...keys] = path;
  const map = mappings?.type === 'map' ? entry(mappings, textOf(name?.value) ?? '')?.value : undefined;
  let found: Value[] = map === undefined || keys.length < 2 ? [] : [map];
  for (const key of keys) {
    found = found.flatMap((each) => under(each, key));
    if (found.length > choiceLimit) return undefined;
  }
  const known = found.length === 1 && keys.every(({ value }) => value?.type === 'text');
  const all = [...found.map((each) => placed(each, span)), ...(known || fallback === undefined ? [] : [fallback])];
  return all.length > 1 ? { type: 'either', options: all, span } : all[0];
}

/** The values under a key, all of them when the key isn't known, and that of a default first. */
function under(map: Value, { value, open }: MappingKey): Value[] {
  if (map.type !== 'map') return [];
  const choices = value === undefined ? [] : options(value);
  const names = choices.flatMap((option) => textOf(option) ?? []);
  const closed = choices.length > 0 && names.length === choices.length && (!open || value?.type === 'either');
  const named = names.flatMap((name) => entry(map, name) ?? []);
  const others = closed ? [] : map.entries.filter((each) => !names.includes(each.key));
  return [...named, ...others].slice(0, choiceLimit + 1).map((each) => each.value);
}

/** What a mapping gives stands where it is used, so that a finding points at the policy. */
function placed(value: Value, span: Span): Value {
  if (value.type === 'list') return { ...value, items: value.items.map((item) => ({ ...item, span })), span };
  return { ...value, span };
}
