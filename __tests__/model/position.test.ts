import { describe, expect, test } from '@jest/globals';
import { LineIndex } from '../../src/model/position.js';

describe('LineIndex', () => {
  const text = 'ab\r\nc\u{1F600}d\re\n\nf';
  test.each([
    ['a', 1, 1],
    ['b', 1, 2],
    ['c', 2, 1],
    ['d', 2, 3],
    ['e', 3, 1],
    ['f', 5, 1],
  ])('%s stands at %i:%i: lines end at CRLF, CR and LF, columns count code points', (letter, line, column) => {
    expect(new LineIndex(text).at(text.indexOf(letter))).toEqual({ line, column });
  });

  test('a byte order mark is no column', () => {
    expect(new LineIndex('\ufeffab').at(1)).toEqual({ line: 1, column: 1 });
  });

  test('the end of a span is exclusive and may lie on another line', () => {
    expect(new LineIndex('ab\ncd').place({ start: 1, end: 4 })).toEqual({ line: 1, column: 2, endLine: 2, endColumn: 2 });
  });

  test('an offset past the end stands behind the last character', () => {
    expect(new LineIndex('ab').at(99)).toEqual({ line: 1, column: 3 });
  });
});
