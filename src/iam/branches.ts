import type { MapValue, Value } from '../model/value.js';

/** So many branches of one statement are looked at. */
const most = 4;

/**
 * The forms that a statement takes with the branches of its `Fn::If`s: all first options, all second ones, and so on.
 * Undefined for a statement without branches.
 */
export function branchesOf(statement: MapValue): readonly MapValue[] | undefined {
  const widest = Math.min(most, widestChoice(statement));
  if (widest === 0) return undefined;
  const forms = Array.from({ length: widest }, (_, i) => chosen(statement, i));
  return forms.filter((form) => form.type === 'map');
}

function widestChoice(value: Value): number {
  let widest = 0;
  const open: Value[] = [value];
  for (let each = open.pop(); each !== undefined; each = open.pop()) {
    if (each.type === 'either') {
      widest = Math.max(widest, each.options.length);
      open.push(...each.options.slice(0, most));
    } else if (each.type === 'list') {
      for (const item of each.items) if (item.type !== 'text') open.push(item);
    } else if (each.type === 'map') {
      for (const entry of each.entries) if (entry.value.type !== 'text') open.push(entry.value);
    }
  }
  return widest;
}

function chosen(value: Value, i: number): Value {
  if (value.type === 'either') {
    const option = value.options[Math.min(i, value.options.length - 1)];
    return option === undefined ? { type: 'unknown', why: 'a choice without options', span: value.span } : chosen(option, i);
  }
  if (value.type === 'list') return { ...value, items: value.items.map((item) => chosen(item, i)) };
  if (value.type === 'map') return { ...value, entries: value.entries.map((entry) => ({ ...entry, value: chosen(entry.value, i) })) };
  return value;
}
