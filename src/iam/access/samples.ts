import { parseDate } from '../date.js';
import { parseRange } from '../address.js';
import { parseOperator } from '../operator.js';
import { partsOf } from '../pattern.js';
import { knownText } from '../pieces.js';
import type { Test } from './implication.js';

/** What a request may bring along for one key. */
export type Sample = readonly string[] | 'absent';

/** So many values of a policy give samples; beyond, less can be told and nothing is wrong. */
const most = 60;

/** What requests may bring along for the key of these tests: its absence, and values on either side of all that they tell apart. */
export function samplesFor(tests: readonly Test[]): Sample[] {
  const isBoolean = tests.every(({ operator }) => /^(?:bool|null)$/.test(parseOperator(operator)?.family ?? ''));
  const single = new Set(isBoolean ? ['true', 'false'] : ['true', 'false', 'qzjx']);
  for (const test of tests) for (const value of test.values.slice(0, most)) for (const text of around(test, value)) single.add(text);
  const several = tests.some(({ operator }) => parseOperator(operator)?.set !== undefined);
  const texts = [...single];
  const pairs = several
    ? texts.slice(0, most).flatMap((text) => [
        [text, 'qzjx'],
        [text, texts[texts.length - 1] as string],
      ])
    : [];
  return ['absent', ...texts.map((text) => [text]), ...pairs];
}

function around({ operator }: Test, value: Test['values'][number]): string[] {
  const text = knownText(partsOf(value) ?? [{ reference: '' }]);
  const family = parseOperator(operator)?.family;
  if (text === undefined || family === undefined) return [];
  if (family === 'numeric') {
    const number = Number(text);
    return Number.isFinite(number) ? [-1, -0.5, 0, 0.5, 1].map((step) => String(number + step)) : [];
  }
  if (family === 'date') {
    const time = parseDate(text);
    return time === undefined || Math.abs(time) > 8e15 ? [] : [-1000, 0, 1000].map((step) => new Date(time + step).toISOString());
  }
  if (family === 'ip') return addresses(text);
  if (family === 'null' || family === 'bool') return [];
  return [text, text.replace(/\*/g, '').replaceAll('?', 'q'), text.replaceAll('*', 'qz/jx').replaceAll('?', 'j'), `${text}qzjx`];
}

/** The first address of a range, and one right outside. */
function addresses(text: string): string[] {
  const range = parseRange(text);
  if (range === undefined || range.bytes.length !== 4) return ['198.18.77.5', '2001:db8::77'];
  const before = range.bytes.map((byte, i) => (i === 0 ? (byte + 1) % 224 : byte));
  return [range.bytes.join('.'), before.join('.'), '198.18.77.5', '2001:db8::77'];
}
