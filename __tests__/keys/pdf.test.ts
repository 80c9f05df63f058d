import { deflateSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { pdfText } from '../../src/keys/pdf.js';
import { Generator } from './generate.js';
import { scan } from './run.js';

const make = new Generator(1700);

async function found(content: Buffer): Promise<string[]> {
  const { findings } = await scan([{ path: 'notes.pdf', content }]);
  return findings.map(({ rule, evidence }) => (typeof evidence?.accessKeyId === 'string' ? `${rule} ${evidence.accessKeyId}` : rule));
}

const stream = (number: number, text: string, dictionary = '/Filter /FlateDecode'): Buffer => {
  const data = dictionary.includes('Flate') ? deflateSync(Buffer.from(text, 'latin1')) : Buffer.from(text, 'latin1');
  const head = `${number} 0 obj\n<< ${dictionary} /Length ${data.length} >>\nstream\n`;
  return Buffer.concat([Buffer.from(head), data, Buffer.from('\nendstream\nendobj\n')]);
};

const pdf = (...parts: (Buffer | string)[]): Buffer =>
  Buffer.concat([
    Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1'),
    ...parts.map((part) => Buffer.from(part as string)),
    Buffer.from('%%EOF\n'),
  ]);

const literal = (text: string): string => `(${text.replace(/[\\()]/g, '\\$&')})`;
/** Kerned, as typesetting programs write it. */
const kerned = (text: string): string =>
  `[${(text.match(/.{1,4}/g) ?? []).map((part, i) => `${literal(part)}${(i % 7) - 3}`).join('')}] TJ`;

test.each([
  ['strings', (id: string, secret: string) => `${literal(`Access key: ${id}`)} Tj 0 -14 Td ${literal(`Secret access key: ${secret}`)} Tj`],
  ['kerned strings', (id: string, secret: string) => `${kerned(`Access key: ${id}`)} T* ${kerned(`Secret access key: ${secret}`)}`],
  [
    'a table, a cell a line',
    (id: string, secret: string) => `(Access key) Tj 90 0 Td (${id}) Tj -90 -14 Td (Secret access key) Tj 90 0 Td (${secret}) Tj`,
  ],
  [
    'runs that are moved along',
    (id: string, secret: string) => `(AWS ) Tj 9 0 Td (${id.slice(0, 4)}) Tj 30.1 0 Td (${id.slice(4)}) Tj T* (secret ${secret}) Tj`,
  ],
  [
    'hexadecimal',
    (id: string, secret: string) =>
      `<${Buffer.from(`key ${id}`).toString('hex')}> Tj T* <${Buffer.from(`AWS secret ${secret}`).toString('hex')}> Tj`,
  ],
])('a pair on a page of a PDF, as %s', async (_, draw) => {
  for (const filter of ['/Filter /FlateDecode', '/Filter [/FlateDecode]', '']) {
    const id = make.id();
    const page = `BT /F1 12 Tf 72 700 Td (Notes \\(draft\\)) Tj 0 -14 Td ${draw(id, make.secret())} ET`;
    expect(await found(pdf(stream(4, page, filter)))).toEqual([`access-key-pair ${id}`]);
  }
});

/** A font whose codes are glyphs, with the table of what they stand for. */
const glyph = (code: number): string => (code - 29).toString(16).padStart(4, '0');
const table = `begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange
1 beginbfrange <${glyph(47)}> <${glyph(90)}> <002F> endbfrange
2 beginbfchar <${glyph(32)}> <0020> <${glyph(43)}> <002B> endbfchar
1 beginbfrange <${glyph(97)}> <${glyph(99)}> [<0061> <0062> <0063>] endbfrange
1 beginbfrange <${glyph(100)}> <${glyph(122)}> <0064> endbfrange endcmap`;
const glyphs = (text: string): string => `<${[...text].map((one) => glyph(one.charCodeAt(0))).join('')}> Tj`;

test('a font whose codes are glyphs, told in the file or in a stream of objects', async () => {
  const font = '<< /Type /Font /Subtype /Type0 /Encoding /Identity-H /ToUnicode 9 0 R >>';
  const resources = '<< /Type /Page /Resources << /Font << /F5 7 0 R >> >> /Contents 4 0 R >>';
  for (const objects of [
    [`3 0 obj ${resources} endobj\n`, `7 0 obj\n${font}\nendobj\n`],
    [
      stream(
        20,
        `3 0 7 ${resources.length + 1} ${resources} ${font}`,
        `/Type /ObjStm /N 2 /First ${`3 0 7 ${resources.length + 1} `.length} /Filter /FlateDecode`,
      ),
    ],
  ]) {
    const id = make.id();
    const page = `BT /F5 16 Tf 1 0 0 -1 13 122 Tm ${glyphs('Key')} 1 0 0 -1 90 122 Tm ${glyphs(id)} 1 0 0 -1 13 147 Tm ${glyphs('AWS secret ' + make.secret())} ET`;
    expect(await found(pdf(...objects, stream(4, page), stream(9, table)))).toEqual([`access-key-pair ${id}`]);
  }
});

test('the finding stands at the stream', async () => {
  const content = pdf(stream(4, `BT (AWS_SECRET_ACCESS_KEY=${make.secret()}) Tj ET`));
  const { findings } = await scan([{ path: 'a.pdf', content }]);
  const before = content
    .toString('latin1')
    .slice(0, content.indexOf('stream\n') + 7)
    .split('\n');
  expect(findings.map(({ place, evidence }) => [place.line, place.column, evidence?.decoded])).toEqual([[before.length, 1, ['pdf']]]);
});

test('pages, pictures and fonts that hold no credential are silent', async () => {
  const words = 'The secret access key of the AWS user is kept in the safe, and rotated each quarter. ';
  const picture = stream(5, make.bytes(4000).toString('latin1'), '/Subtype /Image /Filter /FlateDecode');
  const sums = Array.from({ length: 30 }, () => `(aws ${make.bytes(20).toString('hex')} ${make.bytes(20).toString('base64')}) Tj T*`).join(
    '\n',
  );
  expect(await found(pdf(stream(4, `BT ${literal(words.repeat(20))} Tj ${sums} ET`), picture))).toEqual([]);
});

test('damaged and hostile files are read without an error, and no further than they are long', async () => {
  const whole = pdf(stream(4, `BT ${literal(`key ${make.id()} secret ${make.secret()}`)} Tj ET`), stream(9, table));
  for (let i = 0; i < 150; i++) {
    const damaged = Buffer.from(whole);
    for (let j = 0; j < 12; j++) damaged[9 + make.below(whole.length - 9)] = make.below(256);
    await expect(found(damaged.subarray(0, 80 + make.below(whole.length)))).resolves.toBeInstanceOf(Array);
  }
  for (const part of ['1 0 obj <<>>stream\n', 'stream', ' obj', '1 0 obj', '(', '<', '<<', '[', '/F 1 0 R ']) {
    const text = part.repeat(Math.ceil(400_000 / part.length));
    expect(pdfText(pdf(text)).text.length).toBeLessThan(500_000);
    expect(pdfText(pdf(stream(1, `BT ${text}`, ''))).text.length).toBeLessThan(500_000);
  }
  const bomb = stream(4, `BT ${'(a)Tj '.repeat(20_000_000)}`);
  expect(pdfText(pdf(bomb)).text.length).toBeLessThan(60_000_000);
});
