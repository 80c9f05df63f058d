import { expect, test } from '@jest/globals';
import type { LiteralSet } from '../../src/keys/literals.js';
import { encodedMarks, marks } from '../../src/keys/markers.js';

/** How many bytes a search looks at, counted at the content itself. */
function looks(set: LiteralSet<unknown>, content: Buffer): number {
  let count = 0;
  const counted = new Proxy(new Uint8Array(content), {
    get: (target, key) => {
      if (typeof key === 'string' && /^[0-9]/.test(key)) count++;
      return Reflect.get(target, key) as unknown;
    },
  });
  for (let hit = set.next(counted); hit !== undefined; hit = set.next(counted, hit.start + 1));
  return count;
}

const size = 4000;
const hex = (one: number): string => one.toString(16).padStart(2, '0');

test.each([
  ['marks', marks],
  ['encoded marks', encodedMarks],
])('the search for %s looks at no byte of a long run of one character more than eight times', (_, set) => {
  const worst = Array.from({ length: 256 }, (_, one) => ({ one: hex(one), looks: looks(set, Buffer.alloc(size, one)) / size })).filter(
    ({ looks }) => looks > 8,
  );
  expect(worst).toEqual([]);
});

test.each([
  ['UTF-16', 1],
  ['UTF-32', 3],
])('nor often at one character of %s over and over', (_, zeros) => {
  const most = Math.max(
    ...[...'aAeEsSkKIiXQ=-_"/0'].map((one) => looks(marks, Buffer.from((one + '\0'.repeat(zeros)).repeat(size / (1 + zeros)), 'latin1'))),
  );
  expect(most / size).toBeLessThan(32);
});
