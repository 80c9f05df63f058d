import type { Value } from '../model/value.js';

/**
 * A value as text that doesn't depend on order or spelling, so that a moved or reformatted statement stays the same:
 * lists are sorted, one value is a list of one, actions and condition keys lose their case, a Sid counts for nothing.
 */
export function normalise(value: Value): string {
  const known = kept.get(value);
  if (known !== undefined) return known;
  const text = JSON.stringify(plain(value, 'text'));
  kept.set(value, text);
  return text;
}

/** Every finding of a statement asks for it. */
const kept = new WeakMap<Value, string>();

type Reading = 'text' | 'action' | 'condition' | 'operator';
type Plain = string | Plain[] | { [key: string]: Plain };

function plain(value: Value, reading: Reading): Plain {
  switch (value.type) {
    case 'text':
      return reading === 'action' ? value.text.toLowerCase() : value.text;
    case 'partial': {
      const text = value.parts.map((part) => (typeof part === 'string' ? part : `\${${part.reference}}`)).join('');
      return reading === 'action' ? text.toLowerCase() : text;
    }
    case 'number':
      return value.raw;
    case 'boolean':
      return String(value.value);
    case 'null':
      return '';
    case 'unknown':
      return { unknown: '' };
    case 'list':
      return sorted(value.items.map((item) => plain(item, reading)));
    case 'either':
      return { either: sorted(value.options.map((option) => plain(option, reading))) };
    case 'map':
      return map(value.entries, reading);
  }
}

function map(entries: readonly { readonly key: string; readonly value: Value }[], reading: Reading): Plain {
  const folded = entries
    .filter(({ key }) => key !== 'Sid' || reading !== 'text')
    .map(({ key, value }): [string, Plain] => {
      const name = reading === 'text' ? key : key.toLowerCase();
      const inner = plain(value, readingUnder(key, reading));
      return [name, value.type === 'list' || value.type === 'map' || value.type === 'either' ? inner : [inner]];
    })
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return folded.map(([key, inner]): Plain => [key, inner]);
}

function readingUnder(key: string, reading: Reading): Reading {
  if (reading === 'condition') return 'operator';
  if (reading !== 'text') return reading;
  if (key === 'Action' || key === 'NotAction') return 'action';
  return key === 'Condition' ? 'condition' : 'text';
}

/** A text that stands in JSON as it is, and whose characters all come behind the quote that ends it there: it sorts like its JSON. */
function isPlain(item: Plain): item is string {
  return typeof item === 'string' && /^[#-[\]-~]*$/.test(item);
}

function sorted(items: Plain[]): Plain[] {
  if (items.every(isPlain)) return [...new Set(items)].sort();
  const texts = items.map((item) => ({ item, text: JSON.stringify(item) }));
  texts.sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
  return texts.filter(({ text }, i) => text !== texts[i - 1]?.text).map(({ item }) => item);
}
