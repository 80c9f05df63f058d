import { describe, expect, it } from '@jest/globals';
import { LiteralSet } from '../../src/keys/literals.js';

const literals = ['abcd', 'bcda', 'cabcd', 'dddd', 'abcab', 'dcbadcba'];
const set = new LiteralSet([['one', literals]] as const);

/** All that begin in a stretch, as a plain search finds them. */
function plainly(text: string, from: number, to: number): number[] {
  const found: number[] = [];
  for (let i = from; i < to; i++) if (literals.some((literal) => text.startsWith(literal, i))) found.push(i);
  return found;
}

function quickly(bytes: Buffer, from: number, to: number): number[] {
  const found: number[] = [];
  for (let hit = set.next(bytes, from, to); hit !== undefined; hit = set.next(bytes, hit.start + 1, to)) {
    expect(literals).toContain(bytes.toString('latin1', hit.start, hit.end));
    found.push(hit.start);
  }
  return found;
}

let state = 20;
function below(limit: number): number {
  state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
  return Math.floor((state / 2 ** 32) * limit);
}

/** Bytes that begin at any place of their buffer, with literals right before and behind them that are none of theirs. */
function lying(text: string, at: number): Buffer {
  const around = Buffer.from(`${'abcd'.repeat(3).slice(0, at)}${text}${'abcd'.repeat(4)}`, 'latin1');
  const room = Buffer.allocUnsafeSlow(around.length);
  around.copy(room);
  return room.subarray(at, at + text.length);
}

describe('a search for many literals', () => {
  it.each([0, 1, 2, 3, 4, 5, 6, 7])('finds what a plain search finds, %i bytes into a buffer', (at) => {
    for (let round = 0; round < 400; round++) {
      const text = Array.from({ length: below(260) }, () => 'abcd....'[below(round % 2 === 0 ? 4 : 8)]).join('');
      const bytes = lying(text, at);
      expect(quickly(bytes, 0, bytes.length)).toEqual(plainly(text, 0, text.length));
      const from = below(text.length + 1);
      const to = from + below(text.length - from + 20);
      expect(quickly(bytes, from, to)).toEqual(plainly(text, from, to));
    }
  });

  it.each([47, 48, 49, 50, 51, 52, 100, 101, 102, 103])('finds a literal at every place of %i bytes', (length) => {
    for (let at = 0; at < 4; at++) {
      for (let place = 0; place + 4 <= length; place++) {
        const text = `${'.'.repeat(place)}dddd${'.'.repeat(length - place - 4)}`;
        expect(quickly(lying(text, at), 0, length)).toEqual([place]);
      }
    }
  });

  it('refuses a literal of three bytes', () => {
    expect(() => new LiteralSet([['one', ['abc']]])).toThrow(RangeError);
  });
});
