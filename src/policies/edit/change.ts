import type { Span } from '../../model/position.js';
import type { MapEntry, MapValue, Value } from '../../model/value.js';

/** One thing that an edit changes in a document, beside what it writes in the file. */
export type Change =
  | { readonly kind: 'key'; readonly at: Span; readonly key: string }
  | { readonly kind: 'value'; readonly of: Value; readonly to: Value }
  | { readonly kind: 'drop'; readonly entry: MapEntry }
  | { readonly kind: 'remove'; readonly item: Value }
  | { readonly kind: 'put'; readonly into: MapValue; readonly entry: MapEntry };

/** A stretch of the file, and what is to stand there. */
export interface Piece {
  readonly span: Span;
  readonly text: string;
}

/** An edit that may mend a finding: what it writes, and what that means. */
export interface Edit {
  readonly pieces: readonly Piece[];
  readonly changes: readonly Change[];
}

/** The document as it would be read after an edit. What is not changed stays the same object. */
export function edited(value: Value, changes: readonly Change[]): Value {
  const whole = changes.find((change) => change.kind === 'value' && change.of === value);
  if (whole?.kind === 'value') return whole.to;
  switch (value.type) {
    case 'map':
      return editedMap(value, changes);
    case 'list': {
      const items = value.items
        .filter((item) => !changes.some((change) => change.kind === 'remove' && change.item === item))
        .map((item) => edited(item, changes));
      return items.length === value.items.length && items.every((item, i) => item === value.items[i]) ? value : { ...value, items };
    }
    case 'either': {
      const options = value.options.map((option) => edited(option, changes));
      return options.every((option, i) => option === value.options[i]) ? value : { ...value, options };
    }
    default:
      return value;
  }
}

function editedMap(map: MapValue, changes: readonly Change[]): MapValue {
  const kept = map.entries.filter((entry) => !changes.some((change) => change.kind === 'drop' && change.entry.keySpan === entry.keySpan));
  const entries = kept.map((entry): MapEntry => {
    const renamed = changes.find((change) => change.kind === 'key' && change.at === entry.keySpan);
    const value = edited(entry.value, changes);
    if (renamed?.kind !== 'key' && value === entry.value) return entry;
    return { ...entry, key: renamed?.kind === 'key' ? renamed.key : entry.key, value };
  });
  const put = changes.flatMap((change) => (change.kind === 'put' && change.into.span === map.span ? [change.entry] : []));
  const same = put.length === 0 && entries.length === map.entries.length && entries.every((entry, i) => entry === map.entries[i]);
  return same ? map : { ...map, entries: [...put, ...entries] };
}
