import { describe, expect, it } from '@jest/globals';
import { firstWhere, lastAtMost } from '../../src/model/ascending.js';

describe('search in what ascends', () => {
  it('finds the last at or before a value, of every length', () => {
    for (let length = 0; length < 9; length++) {
      const all = Array.from({ length }, (_, rank) => rank * 2);
      for (let value = -1; value < 2 * length + 1; value++) {
        expect(lastAtMost(all, value)).toBe(all.findLastIndex((one) => one <= value));
      }
    }
  });

  it('gives the lowest rank among equals that have reached it, and the count where none has', () => {
    expect(firstWhere(5, (rank) => [1, 3, 3, 3, 4][rank]! >= 3)).toBe(1);
    expect(firstWhere(3, () => false)).toBe(3);
    expect(firstWhere(0, () => true)).toBe(0);
  });
});
