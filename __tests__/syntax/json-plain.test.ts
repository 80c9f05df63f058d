import { describe, expect, it } from '@jest/globals';
import type { Value } from '../../src/model/value.js';
import { plainJson } from '../../src/syntax/json-plain.js';
import { parseJsonStream } from '../../src/syntax/json.js';

/** Small and repeatable, so that a failure can be run again. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

const words = ['', 'a', 'Action', '{"x":1}', '[1]', '%7B', 'é', '\u{1F600}', 'a"b', 'back\\slash', 'tab\t', '\u2028', ' { '];
const scalars = ['0', '-1', '1.5', '1e3', '-0.0E-2', 'true', 'false', 'null'];
const spaces = ['', '', ' ', '\n  ', '\t', '\r\n'];
const letters = ['{', '}', '[', ']', ':', ',', '"', '\\', '0', '1', '.', 'e', '-', 't', ' ', '\n', '/', '\u0001', '\ufeff', '\u00a0', "'"];

function written(roll: (sides: number) => number, depth: number): string {
  const space = (): string => spaces[roll(spaces.length)] as string;
  const text = (): string => {
    const plain = JSON.stringify(words[roll(words.length)]);
    return roll(4) === 0 ? plain.replace('a', '\\u0061') : plain;
  };
  const kind = depth > 4 ? roll(2) : roll(4);
  if (kind === 0) return space() + text() + space();
  if (kind === 1) return space() + (scalars[roll(scalars.length)] as string) + space();
  const items = Array.from({ length: roll(4) }, () => (kind === 2 ? '' : `${space()}${text()}${space()}:`) + written(roll, depth + 1));
  return `${space()}${kind === 2 ? '[' : '{'}${items.length === 0 ? space() : items.join(',')}${kind === 2 ? ']' : '}'}${space()}`;
}

function flawed(roll: (sides: number) => number, text: string): string {
  const at = roll(text.length + 1);
  const letter = letters[roll(letters.length)] as string;
  return text.slice(0, at) + (roll(2) === 0 ? letter : '') + text.slice(at + roll(2));
}

/** With what `outer` says written out, which can't be compared as it is. */
function told(value: Value | undefined): unknown {
  return JSON.stringify(value, (_, each: unknown) => {
    if (typeof each !== 'object' || each === null || !('outer' in each) || !('text' in each)) return each;
    const { outer, text, ...rest } = each as { outer: (index: number) => number; text: string };
    return { ...rest, text, outer: Array.from({ length: text.length + 3 }, (_each, i) => outer(i - 1)) };
  });
}

describe('plainJson', () => {
  it('reads what the other reader finds without a flaw, and nothing else, to the same places', () => {
    const counts = { read: 0, left: 0 };
    for (let seed = 1; seed <= 20_000; seed++) {
      const roll = dice(seed);
      const whole = (roll(20) === 0 ? '\ufeff' : '') + written(roll, 0);
      const text = roll(2) === 0 ? whole : flawed(roll, whole);
      const { values, problems } = parseJsonStream(text);
      const expected = values.length === 1 && problems.length === 0 ? told(values[0]) : undefined;
      const value = plainJson(text);
      if (told(value) !== expected)
        throw new Error(`seed ${seed}: ${JSON.stringify(text)} is ${String(told(value))}, not ${String(expected)}`);
      counts[value === undefined ? 'left' : 'read']++;
    }
    expect(counts.read).toBeGreaterThan(8000);
    expect(counts.left).toBeGreaterThan(3000);
  });

  it('leaves out where characters stand only for texts that can hold no document', () => {
    const texts = ['{"a":1}', ' [1]', '\u00a0{}', '%7B%7D', 's3:GetObject', 'a{', ''];
    const value = plainJson(JSON.stringify(texts), 'documents');
    const items = value?.type === 'list' ? value.items : [];
    expect(items.map((item) => item.type === 'text' && item.outer !== undefined)).toEqual([true, true, true, true, false, false, true]);
  });

  it('leaves deep nesting to the reader with a stack of its own', () => {
    expect(plainJson('['.repeat(100_000))).toBeUndefined();
    expect(plainJson(`${'['.repeat(101)}${']'.repeat(101)}`)).toBeUndefined();
  });
});
