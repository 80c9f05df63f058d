import { describe, expect, test } from '@jest/globals';
import type { Parsed } from '../../src/model/syntax.js';
import type { Value } from '../../src/model/value.js';
import { jsonDepthLimit, parseJson } from '../../src/syntax/json.js';
import { plain } from './plain.js';

describe('sound JSON is read as JSON.parse reads it', () => {
  test.each([
    '{}',
    '[]',
    '"a"',
    '0',
    '-1.5e+3',
    'true',
    'null',
    '{"a":[1,{"b":[]}],"c":{}}',
    ' [ "\\u00e9\\n\\"", 2 ] ',
    '"\\ud83d\\ude00"',
  ])('%s', (text) => {
    const parsed = parseJson(text);
    expect(parsed.problems).toEqual([]);
    expect(plain(parsed.value)).toEqual(JSON.parse(text));
  });

  test('a byte order mark is no mistake, and counts in the offsets', () => {
    const { value, problems } = parseJson('\ufeff{"a": 1}');
    expect(problems).toEqual([]);
    expect(value?.span).toEqual({ start: 1, end: 9 });
  });

  test('duplicate keys are all kept', () => {
    const { value } = parseJson('{"a": 1, "a": 2}');
    expect(value?.type === 'map' && value.entries.map(({ key }) => key)).toEqual(['a', 'a']);
  });
});

describe('what is no JSON', () => {
  test.each([
    ['', 'ends too early', 0],
    ['   ', 'ends too early', 3],
    ['{"a": 1', 'ends too early', 7],
    ['{"a" 1}', 'colon', 5],
    ['{"a": 1 "b": 2}', 'comma', 8],
    ['[1 2]', 'comma', 3],
    ['{a: 1}', 'double quotes', 1],
    ["{'a': 1}", 'double quotes', 1],
    ['[1,,2]', 'value is missing', 3],
    ['[,]', 'value is missing', 1],
    ['{"a":}', 'value is missing', 5],
    ['{"a":,"b":1}', 'value is missing', 5],
    ['[1]]', 'follows the end', 3],
    ['{} {}', 'follows the end', 3],
    ['[1}', 'comma', 2],
    ['["a', 'closing quote', 1],
    ['["a\nb"]', 'closing quote', 1],
    ['[tru]', 'value is missing', 1],
    ['[1.]', 'value is missing', 1],
    ['[-]', 'value is missing', 1],
    ['{,}', 'double quotes', 1],
    ['{{ .Values.policy }}', 'double quotes', 1],
  ])('%j: %s', (text, words, at) => {
    const { value, problems } = parseJson(text);
    expect(value).toBeUndefined();
    expect(problems.at(-1)).toMatchObject({ kind: 'syntax', message: expect.stringContaining(words), span: { start: at } });
    expect(() => void JSON.parse(text)).toThrow();
  });

  test.each([
    ['{"a": 1, /* why */ "b": 2} // end', { a: 1, b: 2 }, ['no comments', 'no comments']],
    ['{"a": [1, 2,], }', { a: [1, 2] }, ['comma stands before', 'comma stands before']],
    ['{"a": "x\ty"}', { a: 'x\ty' }, ['control character']],
  ])('%j is a problem, yet read', (text, value, messages) => {
    const parsed = parseJson(text);
    expect(plain(parsed.value)).toEqual(value);
    expect(parsed.problems.map(({ message }) => message)).toEqual(messages.map((words): unknown => expect.stringContaining(words)));
  });
});

describe('positions', () => {
  test('spans are those of the file', () => {
    const text = '{\n  "é": ["x", 12]\n}';
    const { value } = parseJson(text);
    const cut = (part: { span: { start: number; end: number } }): string => text.slice(part.span.start, part.span.end);
    if (value?.type !== 'map') throw new Error('no map');
    const [first] = value.entries;
    expect(first && text.slice(first.keySpan.start, first.keySpan.end)).toBe('"é"');
    expect(first && cut(first.value)).toBe('["x", 12]');
    expect(first?.value.type === 'list' && first.value.items.map(cut)).toEqual(['"x"', '12']);
  });

  test('each character of a string knows where it stands, escapes counted', () => {
    const file = '["a\\n\\u0041b\\"c"]';
    const { value } = parseJson(file);
    const text = value?.type === 'list' ? value.items[0] : undefined;
    if (text?.type !== 'text' || !text.outer) throw new Error('no text');
    expect([...text.text].map((_, i) => text.outer?.(i))).toEqual([2, 3, 5, 11, 12, 14]);
    expect(text.outer(text.text.length)).toBe(15);
    expect(text.outer(99)).toBe(15);
  });
});

describe('hostile input', () => {
  const depthOf = ({ value }: Parsed): number => {
    let depth = 0;
    for (let at: Value | undefined = value; at?.type === 'list' || at?.type === 'map'; depth++) {
      at = at.type === 'list' ? at.items[0] : at.entries[0]?.value;
    }
    return depth;
  };

  test.each([
    ['[', ']'],
    ['{"a":', '}'],
  ])('100,000 levels of %s', (open, close) => {
    const parsed = parseJson(`${open.repeat(100_000)}1${close.repeat(100_000)}`);
    expect(parsed.problems).toMatchObject([{ kind: 'depth' }]);
    expect(depthOf(parsed)).toBe(jsonDepthLimit);
  });

  test('what stands beside a too deep part is still read', () => {
    const { value, problems } = parseJson(`{"a": ${'['.repeat(5000)}${']'.repeat(5000)}, "b": 2}`);
    expect(problems).toMatchObject([{ kind: 'depth' }]);
    expect(value?.type === 'map' && value.entries.map(({ key }) => key)).toEqual(['a', 'b']);
  });

  test('100,000 levels that never close', () => {
    expect(parseJson('['.repeat(100_000)).value).toBeUndefined();
  });

  test('a string of 8 MB, and as many escapes', () => {
    const { value } = parseJson(`["${'\\n'.repeat(4_000_000)}"]`);
    const text = value?.type === 'list' ? value.items[0] : undefined;
    expect(text?.type === 'text' && text.outer?.(3_999_999)).toBe(2 + 2 * 3_999_999);
  });

  test('problems are counted, not hoarded', () => {
    const { problems } = parseJson(`[${'/**/'.repeat(1000)}`);
    expect(problems.length).toBeLessThanOrEqual(20);
    expect(problems.at(-1)?.message).toContain('ends too early');
  });

  test('a key named __proto__ is a key', () => {
    const { value } = parseJson('{"__proto__": {"a": 1}}');
    expect(value?.type === 'map' && value.entries[0]?.key).toBe('__proto__');
  });
});
