import { describe, expect, test } from '@jest/globals';
import { LineIndex } from '../../src/model/position.js';
import { entry, member } from '../../src/model/value.js';
import type { TextValue, Value } from '../../src/model/value.js';
import { parseYaml } from '../../src/syntax/yaml.js';
import { plain } from './plain.js';

const one = (text: string): Value | undefined => parseYaml(text)[0]?.value;
const read = (text: string): unknown => plain(one(text));

describe('values', () => {
  test.each<[string, unknown]>([
    ['a: 1\nb: [x, 2.5, -3, 0x10, 1e3]', { a: 1, b: ['x', 2.5, -3, 16, 1000] }],
    ['a: true\nb: "true"\nc: no\nd: off\non: push', { a: true, b: 'true', c: 'no', d: 'off', on: 'push' }],
    ['a:\nb: ~\nc: null\nd: ""\ne: !!str', { a: null, b: null, c: null, d: '', e: '' }],
    ['v: 2012-10-17', { v: '2012-10-17' }],
    ['id: 012345678901', { id: 12345678901 }],
    ['a: !!str 12\nb: !Ref X\nc: !GetAtt [A, Arn]\n', { a: '12', b: { '!Ref': 'X' }, c: ['A', 'Arn'] }],
    ['? a\n: b\n? [x, y]\n: c', { a: 'b', '[x, y]': 'c' }],
    ['- a\n-\n- - b', ['a', null, ['b']]],
    ['{"a": [1, true, null]}', { a: [1, true, null] }],
    ['a: |\n  x\n  y\nb: >-\n  x\n  y\n', { a: 'x\ny\n', b: 'x y' }],
    ['\ufeffa: 1', { a: 1 }],
  ])('%j', (text, value) => {
    expect(parseYaml(text)[0]?.problems).toEqual([]);
    expect(read(text)).toEqual(value);
  });

  test('a number keeps its words', () => {
    expect(member(one('id: 012345678901'), 'id')).toMatchObject({ type: 'number', raw: '012345678901' });
  });

  test('YAML 1.1 knows more words for true and false', () => {
    expect(plain(parseYaml('a: yes\nb: Off\nc: "no"', '1.1')[0]?.value)).toEqual({ a: true, b: false, c: 'no' });
  });

  test('tags stay by name, on collections too', () => {
    const value = member(one('a: !Join\n  - ""\n  - [x]\n'), 'a');
    expect(value).toMatchObject({ type: 'list', tag: '!Join' });
    expect(plain(value)).toEqual(['', ['x']]);
  });

  test('duplicate keys are all kept', () => {
    const value = one('a: 1\na: 2\n');
    expect(value?.type === 'map' && value.entries.map(({ key }) => key)).toEqual(['a', 'a']);
  });

  test('several documents, comments between', () => {
    expect(parseYaml('# x\n---\na: 1\n---\n# nothing\n---\nb: 2\n...\n').map(({ value }) => plain(value))).toEqual([
      { a: 1 },
      null,
      { b: 2 },
    ]);
    expect(parseYaml('')).toEqual([]);
    expect(parseYaml('# only words\n')).toEqual([]);
  });
});

describe('what every other reader takes', () => {
  test.each<[string, unknown]>([
    ['a: "x\ny"\nb: 1', { a: 'x y', b: 1 }],
    ["a:\n  b: 'x\n  y'\n  c: 1", { a: { b: 'x y', c: 1 } }],
    ['k:\n  a: {\n  "x": 1\n}\n  b: 2\n', { k: { a: { x: 1 }, b: 2 } }],
    ['k: [\na\n]\nl: 1\n', { k: ['a'], l: 1 }],
    ['k:\n  - {\n"a": "b\nc"\n}\n  - d\n', { k: [{ a: 'b c' }, 'd'] }],
    ['k: {\n\t"a": [\n\t\t1\n\t]\n}\n', { k: { a: [1] } }],
    [`"${'k'.repeat(1100)}": 1`, { ['k'.repeat(1100)]: 1 }],
  ])('%j', (text, value) => {
    expect(parseYaml(text)[0]?.problems).toEqual([]);
    expect(read(text)).toEqual(value);
  });
});

describe('aliases and merge keys', () => {
  test('an alias is what it repeats, with the place where that is written', () => {
    const text = 'a: &x [1, 2]\nb: *x\n';
    expect(read(text)).toEqual({ a: [1, 2], b: [1, 2] });
    expect(member(one(text), 'b')?.span).toEqual(member(one(text), 'a')?.span);
  });

  test('merged entries yield to own ones and to earlier sources', () => {
    expect(read('x: &x {a: 1, b: 1}\ny: &y {b: 2, c: 2}\nz:\n  a: 0\n  <<: [*x, *y]\n')).toMatchObject({ z: { a: 0, b: 1, c: 2 } });
    expect(read('x: &x {a: 1}\nz: {<<: *x, b: 2}')).toMatchObject({ z: { a: 1, b: 2 } });
    expect(read('"<<": 1')).toEqual({ '<<': 1 });
  });

  test('an anchor named anew means the later one', () => {
    expect(read('- &a 1\n- &a 2\n- *a\n')).toEqual([1, 2, 2]);
  });

  test('a cycle is refused', () => {
    const [parsed] = parseYaml('a: &x\n  b: *x\n');
    expect(parsed?.problems).toMatchObject([{ kind: 'aliases' }]);
    expect(plain(parsed?.value)).toEqual({ a: { b: { unknown: expect.any(String) } } });
  });

  test('an anchor that is not there is a mistake', () => {
    expect(parseYaml('a: *nope\n')[0]?.problems[0]).toMatchObject({ kind: 'syntax' });
  });

  test('a billion laughs are refused', () => {
    const levels = Array.from({ length: 30 }, (_, i) => `l${i + 1}: &l${i + 1} [${Array(10).fill(`*l${i}`).join(', ')}]`);
    const [parsed] = parseYaml(`l0: &l0 lol\n${levels.join('\n')}\n`);
    expect(parsed?.problems[0]).toMatchObject({ kind: 'aliases' });
    expect(JSON.stringify(plain(parsed?.value)).length).toBeLessThan(2_000_000);
  });
});

describe('positions', () => {
  const place = (text: string, value: Value | undefined): unknown =>
    value === undefined ? undefined : new LineIndex(text).place(value.span);

  test.each<[string, string[], string]>([
    ['a:\n  b: "é x"\n', ['a', 'b'], '"é x"'],
    ['a:\n  b: !Sub "x"\n', ['a', 'b'], '"x"'],
    ['a: &n {x: 1}\n# later\n', ['a'], '{x: 1}'],
    ['a:\n  - x\n  - y   # why\n\n# end\nb: 1\n', ['a'], '- x\n  - y'],
    ['a: |  # why\n  x\n  y\n\n\nb: 1\n', ['a'], '|  # why\n  x\n  y'],
    ['a: x\n  y\nb: 1\n', ['a'], 'x\n  y'],
    ['\ufeffa:\r\n  b: 1\r\n', ['a', 'b'], '1'],
  ])('%j', (text, path, written) => {
    let value = one(text);
    for (const key of path) value = member(value, key);
    expect(value && text.slice(value.span.start, value.span.end)).toBe(written);
  });

  test('a key has its own place', () => {
    const text = 'a:\n  "b c": 1\n';
    const inner = member(one(text), 'a');
    const found = inner?.type === 'map' ? entry(inner, 'b c') : undefined;
    expect(found && new LineIndex(text).place(found.keySpan)).toEqual({ line: 2, column: 3, endLine: 2, endColumn: 8 });
  });

  test('an empty value stands behind its key', () => {
    expect(place('a:\nb: 1\n', member(one('a:\nb: 1\n'), 'a'))).toMatchObject({ line: 1 });
  });
});

describe('each character of a text knows where it stands', () => {
  test.each([
    ['literal', 'k:\n  a: |\n    {\n      "A": "b"\n    }\n'],
    ['literal with indicator and comment', 'a: |2-  # {"no"\n   {"A":\n  "b"}\n'],
    ['literal, CRLF', 'a: |\r\n  {\r\n  "A": "b"\r\n  }\r\n'],
    ['folded', 'a: >\n  {"A":\n    "b",\n\n  "c": 1}\n'],
    ['single quotes', 'a: \'{"A": "it\'\'s"}\'\n'],
    ['double quotes', 'a: "{\\"A\\": \\"b\\u0041\\x41\\n\\", \\\n    \\"c\\": 1}"\n'],
    ['double quotes over lines', 'a: "{\n    \\"A\\":\n\n  \\"b\\"}"\n'],
    ['plain over lines', 'a: abc def\n   ghi\n'],
  ])('%s', (_name, file) => {
    let text = one(file);
    while (text?.type === 'map') text = text.entries[0]?.value;
    const { text: inner, outer } = text as TextValue;
    if (!outer) throw new Error('no offsets');
    for (const word of inner.match(/[A-Za-z]+/g) ?? []) {
      const index = inner.indexOf(word);
      for (let i = index; i < index + word.length; i++) {
        const at = outer(i);
        const escaped = /^\\(?:u00|x)41/.exec(file.slice(at));
        expect(escaped ? 'A' : file[at]).toBe(inner[i]);
      }
      const before = [...file.slice(0, outer(index))].length;
      expect(before).toBeGreaterThan(0);
    }
    const offsets = Array.from(inner, (_, i) => outer(i));
    expect(offsets).toEqual([...offsets].sort((a, b) => a - b));
    expect(outer(inner.length)).toBeGreaterThan(offsets.at(-1) ?? 0);
  });

  test('an escape of two units', () => {
    const text = member(one('a: "\\U0001F600b"'), 'a') as TextValue;
    expect([0, 1, 2].map((i) => text.outer?.(i))).toEqual([4, 4, 14]);
  });
});

describe('hostile input', () => {
  test.each([
    ['[', ''],
    ['[', ']'],
    ['{a: ', '}'],
    ['- ', ''],
    ['? ', ''],
    ['a: [', ''],
  ])('50,000 levels of %j', (open, close) => {
    const [parsed] = parseYaml(`${open.repeat(50_000)}x${close.repeat(50_000)}`);
    expect(parsed?.problems[0]?.kind).toBe('depth');
  });

  test('200 levels are fine', () => {
    expect(parseYaml(`${'['.repeat(200)}${']'.repeat(200)}`)[0]?.problems).toEqual([]);
  });

  test.each([
    '"',
    "'",
    ': ',
    '!a ',
    '&',
    '*',
    '{{',
    '%',
    '\t',
    '\0',
    '---\n',
    '|',
    '`',
    '@',
    '\ud800',
    'a: b: c',
    '<<: *x\n',
    '? ',
    '!',
    '!<',
  ])('a heap of %j', (unit) => {
    for (const { problems } of parseYaml(unit.repeat(2000))) expect(problems.length).toBeLessThanOrEqual(41);
  });

  test('a chart template is a problem, not a crash', () => {
    const [parsed] = parseYaml('a: {{ .Values.x }}\n{{- if .y }}\nb: 1\n{{- end }}\n');
    expect(parsed?.problems[0]?.kind).toBe('syntax');
  });
});
