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

  test('far along a line the columns are the same as those counted one by one', () => {
    const long = '\ufeff' + 'ab\u{1F600}\ud83dc'.repeat(400) + '\n' + '\u{1F600}x'.repeat(700);
    const lines = new LineIndex(long);
    const second = long.indexOf('\n') + 1;
    for (let offset = 0; offset <= long.length; offset++) {
      const start = offset < second ? 1 : second;
      const behindLead = /[\ud800-\udbff]$/.test(long.slice(0, offset)) && /^[\udc00-\udfff]/.test(long.slice(offset));
      const column = [...long.slice(start, Math.max(start, offset - (behindLead ? 1 : 0)))].length + (behindLead ? 1 : 0) + 1;
      expect([offset, lines.at(offset)]).toEqual([offset, { line: offset < second ? 1 : 2, column }]);
    }
  });

  test('an offset past the end stands behind the last character', () => {
    expect(new LineIndex('ab').at(99)).toEqual({ line: 1, column: 3 });
  });
});
