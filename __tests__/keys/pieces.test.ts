import { expect, test } from '@jest/globals';
import { Generator } from './generate.js';
import { scan } from './run.js';

const make = new Generator(77);

function inPieces(value: string, length: number): string[] {
  return value.match(new RegExp(`.{1,${length}}`, 'g')) ?? [];
}

function quoted(value: string, length: number, between: string): string {
  return inPieces(value, length)
    .map((piece) => `"${piece}"`)
    .join(between);
}

const codes = (value: string, spell: (code: number) => string, between: string): string =>
  [...value].map((one) => spell(one.charCodeAt(0))).join(between);

async function found(text: string): Promise<string[]> {
  const { findings } = await scan([{ path: 'a.txt', content: text }]);
  return findings.map(({ rule, evidence }) => (typeof evidence?.accessKeyId === 'string' ? `${rule} ${evidence.accessKeyId}` : rule));
}

test.each([
  ['a sum', (secret: string) => `const awsSecretAccessKey = ${quoted(secret, 8, ' + ')};`],
  ['a sum of four each', (secret: string) => `const awsSecretAccessKey = ${quoted(secret, 4, '+')};`],
  ['strings side by side', (secret: string) => `aws_secret_access_key = (\n    ${quoted(secret, 8, '\n    ')}\n)\n`],
  ['a list that is joined', (secret: string) => `const awsSecretAccessKey = [${quoted(secret, 10, ', ')}].join('');`],
  ['a list that Python joins', (secret: string) => `aws_secret_access_key = "".join([${quoted(secret, 5, ', ')}])\n`],
])('a secret alone in pieces shorter than a mark needs, as %s', async (_, write) => {
  expect(await found(write(make.secret()))).toEqual(['secret-access-key']);
});

test.each([
  ['decimal codes', (code: number) => String(code), ', ', (list: string) => `String.fromCharCode(${list})`],
  ['hexadecimal codes', (code: number) => `0x${code.toString(16)}`, ',', (list: string) => `{${list}}`],
  ['characters', (code: number) => `'${String.fromCharCode(code)}'`, ',', (list: string) => `{${list}}`],
  ['strings of one character', (code: number) => `"${String.fromCharCode(code)}"`, ', ', (list: string) => `[${list}].join("")`],
  ['hexadecimal with colons', (code: number) => code.toString(16), ':', (list: string) => `"${list}"`],
  ['hexadecimal with blanks', (code: number) => code.toString(16).toUpperCase(), ' ', (list: string) => `"${list}"`],
])('a pair written character by character, as %s', async (_, spell, between, list) => {
  const id = make.id();
  const text = `a = ${list(codes(id, spell, between))};\nb = ${list(codes(make.secret(), spell, between))};\n`;
  expect(await found(text)).toEqual([`access-key-pair ${id}`]);
});

test('a pair in one list of codes', async () => {
  const id = make.id();
  const settings = `AWS_ACCESS_KEY_ID=${id}\nAWS_SECRET_ACCESS_KEY=${make.secret()}\n`;
  expect(await found(codes(settings, (code) => code.toString(16).padStart(2, '0'), ' '))).toEqual([`access-key-pair ${id}`]);
});

test('a secret written as codes beside a plain id', async () => {
  const id = make.id();
  const text = `const id='${id}';const s=String.fromCharCode(${codes(make.secret(), String, ',')});`;
  expect(await found(text)).toEqual([`access-key-pair ${id}`]);
});

test('escapes of eight digits', async () => {
  const id = make.id();
  const spell = (value: string) => codes(value, (code) => `\\U${code.toString(16).padStart(8, '0')}`, '');
  expect(await found(`a = u"${spell(id)}"\nsecret = u"${spell(make.secret())}"\n`)).toEqual([`access-key-pair ${id}`]);
});

const halves = (value: string): string => `"${value.slice(0, 10)}", "${value.slice(10)}"`;

test.each([
  ['a format of Python', (value: string) => `"%s%s" % (${halves(value)})`],
  ['a method that formats', (value: string) => `"{}{}".format(${halves(value)})`],
  ['a numbered format', (value: string) => `string.Format("{0}{1}", ${halves(value)})`],
  ['a function that formats', (value: string) => `fmt.Sprintf("%s%s", ${halves(value)})`],
  ['a list that Ruby joins', (value: string) => `[${halves(value)}].join`],
])('a pair that is put together by %s', async (_, write) => {
  const id = make.id();
  const text = `aws_access_key_id = ${write(id)}\naws_secret_access_key = ${write(make.secret())}\n`;
  expect(await found(text)).toEqual([`access-key-pair ${id}`]);
});

test.each([
  ['a format with something between', (value: string) => `"%s-%s" % (${halves(value)})`],
  ['a format that is given a call', (value: string) => `"%s%s" % ("${value.slice(0, 4)}", random_tail())`],
  ['a list that is joined by commas', (value: string) => `[${halves(value)}].join()`],
  ['a list alone', (value: string) => `[${halves(value)}]`],
])('nothing in %s', async (_, write) => {
  expect(await found(`aws_access_key_id = ${write(make.id())}\naws_secret_access_key = ${write(make.secret())}\n`)).toEqual([]);
});
