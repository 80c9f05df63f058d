import { deflateSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { inflater, plainInflate } from '../../src/git/pack/inflater.js';
import { Generator } from '../keys/generate.js';

describe('inflating', () => {
  test('is done with one state for all where this version of Node allows it', () => {
    expect(inflater()).not.toBe(plainInflate);
  });

  test('gives the same in both ways, for sound streams and damaged ones', () => {
    const make = new Generator(99);
    const quick = inflater();
    let failed = 0;
    for (let count = 0; count < 600; count++) {
      const content = Buffer.from(make.from('abc\n', make.below(count % 300 === 7 ? 1_100_000 : 600)));
      const stream = Buffer.concat([deflateSync(content), make.bytes(make.below(3))]);
      const how = make.below(4);
      if (how === 0) stream[make.below(stream.length)] = make.below(256);
      const cut = how === 1 ? stream.subarray(0, make.below(stream.length)) : stream;
      const size = how === 2 ? make.below(700) : content.length;
      const expected = plainInflate(cut, size);
      const given = quick(cut, size);
      expect(given === undefined).toBe(expected === undefined);
      if (given === undefined || expected === undefined) failed++;
      else expect(given.equals(expected)).toBe(true);
    }
    expect(failed).toBeGreaterThan(100);
    expect(failed).toBeLessThan(500);
  });
});
