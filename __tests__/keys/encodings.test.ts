import { expect, test } from '@jest/globals';
import { Generator } from './generate.js';
import { scan } from './run.js';

const swapped = (bytes: Buffer): Buffer => bytes.swap16();

function utf32(text: string, little: boolean): Buffer {
  const bytes = Buffer.alloc(text.length * 4);
  for (let i = 0; i < text.length; i++) {
    if (little) bytes.writeUInt32LE(text.charCodeAt(i), i * 4);
    else bytes.writeUInt32BE(text.charCodeAt(i), i * 4);
  }
  return bytes;
}

const mark = '\ufeff';
const charsets: Readonly<Record<string, (text: string) => Buffer>> = {
  'UTF-8': (text) => Buffer.from(text),
  'UTF-8 with a mark': (text) => Buffer.from(mark + text),
  'UTF-16LE': (text) => Buffer.from(text, 'utf16le'),
  'UTF-16LE with a mark': (text) => Buffer.from(mark + text, 'utf16le'),
  'UTF-16BE': (text) => swapped(Buffer.from(text, 'utf16le')),
  'UTF-16BE with a mark': (text) => swapped(Buffer.from(mark + text, 'utf16le')),
  'UTF-32LE': (text) => utf32(text, true),
  'UTF-32LE with a mark': (text) => utf32(mark + text, true),
  'UTF-32BE': (text) => utf32(text, false),
  'UTF-32BE with a mark': (text) => utf32(mark + text, false),
  'latin-1': (text) => Buffer.from(text, 'latin1'),
};

const each = (value: string, spell: (code: number) => string): string => [...value].map((one) => spell(one.charCodeAt(0))).join('');
const hex = (code: number, width: number): string => code.toString(16).padStart(width, '0');
const base64 = (value: string): string => Buffer.from(value).toString('base64');

const writings: Readonly<Record<string, (value: string) => string>> = {
  plain: (value) => value,
  base64,
  'base64 twice': (value) => base64(base64(value)),
  hex: (value) => Buffer.from(value).toString('hex'),
  'percent, what needs it': encodeURIComponent,
  'percent, all of it': (value) => each(value, (code) => `%${hex(code, 2)}`),
  'escapes of four digits': (value) => each(value, (code) => `\\u${hex(code, 4)}`),
  'escapes of two digits': (value) => each(value, (code) => `\\x${hex(code, 2)}`),
  'escapes of eight digits': (value) => each(value, (code) => `\\U${hex(code, 8)}`),
  'octal escapes': (value) => each(value, (code) => `\\${code.toString(8).padStart(3, '0')}`),
  'decimal entities': (value) => each(value, (code) => `&#${code};`),
  'hexadecimal entities': (value) => each(value, (code) => `&#x${hex(code, 2)};`),
  'escaped slashes': (value) => value.replaceAll('/', '\\/'),
};

/** How the two stand in the text; the first line has a letter of two bytes in UTF-8. */
const layouts: Readonly<Record<string, (id: string, secret: string) => string>> = {
  settings: (id, secret) => `# für alle\naccess_key: "${id}"\nsecret_key: "${secret}" # naïve\n`,
  'JSON in JSON': (id, secret) => `{"für":"alle",\n"body":"{\\"AccessKeyId\\":\\"${id}\\",\\"SecretAccessKey\\":\\"${secret}\\"}"}\n`,
  'JSON in JSON in JSON': (id, secret) =>
    `{"é":1,\n\n"a":"{\\"b\\":\\"{\\\\\\"accessKey\\\\\\":\\\\\\"${id}\\\\\\",\\\\\\"secretKey\\\\\\":\\\\\\"${secret}\\\\\\"}\\"}"}`,
  'two lines': (id, secret) => `é\r\n${id}\r\n  ${secret}\r\n`,
};

test.each(Object.entries(charsets))(
  'a pair in %s is one finding at its secret, however its values are written',
  async (charset, encode) => {
    const make = new Generator(charset.length * 31 + 7);
    const wrong: string[] = [];
    for (const [writing, write] of Object.entries(writings)) {
      for (const [layout, put] of Object.entries(layouts)) {
        const id = make.id();
        const secret = write(make.secret());
        const text = put(write(id), secret);
        const { findings } = await scan([{ path: 'a.txt', content: encode(text) }]);
        const lines = text.slice(0, text.indexOf(secret)).split(/\r?\n/);
        const column = (lines.at(-1) ?? '').length + 1;
        const want = `access-key-pair ${id} ${lines.length}:${column}-${lines.length}:${column + secret.length}`;
        const got = findings.map(({ rule, evidence, place: { line = 0, column: at = 0, endLine = 0, endColumn = 0 } }) => {
          return `${rule} ${typeof evidence?.accessKeyId === 'string' ? evidence.accessKeyId : ''} ${line}:${at}-${endLine}:${endColumn}`;
        });
        if (got.join() !== want) wrong.push(`${writing} in ${layout}: ${got.join() || 'nothing'}, not ${want}`);
      }
    }
    expect(wrong).toEqual([]);
  },
);

test.each(Object.entries(charsets))('text in %s whose values are written in some way and open nothing stays silent', async (_, encode) => {
  const make = new Generator(5);
  for (const write of Object.values(writings)) {
    for (const put of Object.values(layouts)) {
      const text = put(write(make.filled('{{exampleId}}').text), write(make.filled('{{lowerhex:40}}').text));
      const { findings } = await scan([{ path: 'a.txt', content: encode(text) }]);
      expect(findings.map(({ rule }) => rule)).toEqual([]);
    }
  }
});
