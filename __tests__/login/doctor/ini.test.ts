import { describe, expect, test } from '@jest/globals';
import { parseIni } from '../../../src/login/doctor/ini.js';

const read = (text: string) => {
  const { sections, refusals } = parseIni(text);
  return {
    sections: sections.map(({ name, entries }) => [name, Object.fromEntries([...entries].map(([key, { value }]) => [key, value]))]),
    refused: refusals.map(({ line }) => line),
    setIn: sections.flatMap(({ entries }) => [...entries].filter(([, { setIn }]) => setIn).map(([key]) => key)),
  };
};

describe('files of the AWS CLI', () => {
  test.each([
    ['plain', '[default]\nregion = eu-west-1\n', [['default', { region: 'eu-west-1' }]]],
    [
      'with the line ends of Windows and of old',
      '[a]\r\nx=1\r[b]\ny=2',
      [
        ['a', { x: '1' }],
        ['b', { y: '2' }],
      ],
    ],
    ['with comments', '# one\n; two\n[a] # three\nx = 1 ; four\ny = a#b\n', [['a', { x: '1', y: 'a#b' }]]],
    ['with keys in capitals', '[a]\nAWS_Access_Key_ID=x\n', [['a', { aws_access_key_id: 'x' }]]],
    ['with a colon', '[a]\nregion: eu-west-1\n', [['a', { region: 'eu-west-1' }]]],
    ['with an equals sign in a value', '[a]\nx = b=c==\n', [['a', { x: 'b=c==' }]]],
    [
      'with keys of a key',
      '[a]\ns3 =\n  region = x\n  y = z\nregion = eu-west-1\n',
      [['a', { s3: '', 's3.region': 'x', 's3.y': 'z', region: 'eu-west-1' }]],
    ],
    [
      'set in as a whole',
      '[a]\n  x = 1\n  y = 2\n  [b]\n  z = 3\n',
      [
        ['a', { x: '1', y: '2' }],
        ['b', { z: '3' }],
      ],
    ],
    ['empty', '', []],
  ])('%s', (_, text, sections) => {
    expect(read(text)).toEqual({ sections, refused: [], setIn: [] });
  });

  test.each([
    ['a section twice', '[a]\nx=1\n[a]\ny=2\n', 3],
    ['a key twice', '[a]\nx=1\nX=2\n', 3],
    ['a line before the first section', 'x=1\n[a]\n', 1],
    ['a line that says nothing', '[a]\nhello\n', 2],
    ['a byte order mark', '\ufeff[a]\nx=1\n', 1],
  ])('are refused by the CLI for %s', (_, text, line) => {
    expect(read(text).refused).toEqual([line]);
  });

  test('say which lines the CLI takes for the rest of the one above', () => {
    expect(read('[a]\nx = 1\n  y = 2\nz = 3\n').setIn).toEqual(['y']);
  });
});
