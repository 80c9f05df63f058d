import { describe, expect, test } from '@jest/globals';
import { looksPacked } from '../../src/keys/packed-signs.js';
import { worthReading } from '../../src/keys/worth-reading.js';
import { Generator } from './generate.js';

const make = new Generator(90_210);
const base64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Whether a content with these bytes, and a word beside them, is looked at again. */
const worth = (text: string): boolean => worthReading(Buffer.from(`aws_secret\n${text}\n`)).credentials;
const alone = (text: string): boolean => worthReading(Buffer.from(text)).credentials;

const hex = (one: string, width: number): string => one.charCodeAt(0).toString(16).padStart(width, '0');

const spellings: readonly (readonly [string, (one: string) => string])[] = [
  ['\\u', (one) => `\\u${hex(one, 4)}`],
  ['\\x', (one) => `\\x${hex(one, 2).toUpperCase()}`],
  ['%', (one) => `%${hex(one, 2).toUpperCase()}`],
  ['percent of percent', (one) => `%25${hex(one, 2)}`],
  ['a decimal entity', (one) => `&#${one.charCodeAt(0)};`],
  ['a hexadecimal entity', (one) => `&#x${hex(one, 2)};`],
];

describe('a secret', () => {
  test.each(spellings)('is seen with one of its characters spelt as %s', (_, spell) => {
    for (let at = 1; at < 39; at++) {
      const secret = make.secret();
      expect({ at, worth: worth(`"${secret.slice(0, at)}${spell(secret[at] as string)}${secret.slice(at + 1)}"`) }).toEqual({
        at,
        worth: true,
      });
    }
  });

  test.each([
    ['a line end', '\\n', '\\n'],
    ['a line end of Windows', '\\r\\n', '\\r\\n'],
    ['a tab', '\\t', '\\t'],
    ['quotes', '\\"', '\\"'],
    ['quotes spelt out', '\\u0022', '\\u0022'],
    ['quotes in percent', '%22', '%22'],
    ['a blank in percent', '%20', '%0A'],
    ['quotes as entities', '&#34;', '&#34;'],
    ['named entities', '&quot;', '&quot;'],
    ['letters of another script', '\\u06d3', '\\u0a30'],
  ])('is seen between %s', (_, before, behind) => {
    for (let round = 0; round < 40; round++) expect(worth(`x${before}${make.secret()}${behind}y`)).toBe(true);
  });

  test('is seen with characters in it that nobody sees', () => {
    const secret = make.secret();
    expect(worth(`"${secret.slice(0, 20)}\\u200b${secret.slice(20)}"`)).toBe(true);
  });

  test('is seen in one and two layers of base64, also before the line end of a string', () => {
    for (let round = 0; round < 40; round++) {
      let text = make.secret();
      for (let layer = 0; layer < 2; layer++) {
        text = Buffer.from(text).toString('base64');
        expect({ layer, worth: worth(`"${text}"`) }).toEqual({ layer, worth: true });
        expect({ layer, worth: worth(`"${text}\\n"`) }).toEqual({ layer, worth: true });
      }
    }
  });

  test('is seen in halves that a mail splits', () => {
    const secret = `${make.from('abcdefghijklmnopqrstuvwxyz', 1)}Q9zX${make.from(base64, 35)}`;
    expect(worth(`${secret.slice(0, 30)}=\n${secret.slice(30)}`)).toBe(true);
    expect(worth(`${secret.slice(0, 30)}=\r\n${secret.slice(30)}`)).toBe(true);
  });
});

describe('an id in base64', () => {
  const widths = [0, 64, 76] as const;
  test.each(widths)('is seen wherever it stands, with lines of %s characters', (width) => {
    for (let before = 0; before < 90; before++) {
      // The letters that tell it must stand in one line.
      if (width > 0 && Math.floor(((before + 1) * 8) / 6 / width) !== Math.floor(((before + 5) * 8) / 6 / width)) continue;
      const text = Buffer.from(`${'# a b c '.repeat(12).slice(0, before)} ${make.id()}:`).toString('base64');
      const lines = width === 0 ? text : text.replaceAll(new RegExp(`(.{${width}})`, 'g'), '$1\n');
      expect({ before, worth: alone(`"${lines}"`) }).toEqual({ before, worth: true });
    }
  });

  test('is seen where the base64 ends with it, and where strings are put together', () => {
    const text = Buffer.from(make.id()).toString('base64');
    expect(alone(text)).toBe(true);
    expect(alone(`"${text.slice(0, 18)}" + "${text.slice(18)}"`)).toBe(true);
  });

  test('is seen where something splits it', () => {
    const id = make.id();
    for (const [first, split] of [
      [4, "' + '"],
      [9, '<wbr>'],
      [12, '\\\n'],
    ] as const)
      expect(alone(Buffer.from(`k='${id.slice(0, first)}${split}${id.slice(first)}'`).toString('base64'))).toBe(true);
  });
});

describe('what is no sign', () => {
  test('letters of an id in base64 that go on otherwise', () => {
    for (const prefix of ['AKIA', 'ASIA', 'ABIA', 'ACCA']) {
      for (const place of [0, 1, 2]) {
        const bytes = Buffer.concat([make.bytes(30 + place), Buffer.from(`${prefix}a`), make.bytes(60)]);
        expect({ prefix, place, worth: alone(`"${bytes.toString('base64')}"`) }).toEqual({ prefix, place, worth: false });
      }
    }
  });

  test('letters of other scripts, spelt out one after the other', () => {
    const letters = Array.from({ length: 20 }, (_, i) => `\\u${(0x0a30 + 3 * i).toString(16).toUpperCase().padStart(4, '0')}`);
    expect(worth(`[${letters.join('')}]`)).toBe(false);
  });

  test('a long name before a line end of a string', () => {
    expect(worth('"EnumInvalidMemberInitializerSymbolTypes\\n"')).toBe(false);
  });

  test('a line of base64 of text without blanks', () => {
    expect(worth(Buffer.from('package.path=alloc/runtime/internal/sys/abcdefghijklmnopq').toString('base64'))).toBe(false);
  });
});

test.each(['# v2 of it\nis a heading of many', '# v3 git bundles are what this is about', '!<arch is no arrow, but text that goes on'])(
  'a text is no archive for its first two letters: %s',
  (text) => {
    expect(looksPacked(Buffer.from(text))).toBe(false);
  },
);

test('a bundle of git is an archive', () => {
  expect(looksPacked(Buffer.from('# v2 git bundle\n0000000000000000000000000000'))).toBe(true);
});

describe('a mark of one kind', () => {
  const digits = () => make.from('0123456789abcdef', 64);
  const id = () => make.id();
  test.each([
    ['a signature', () => `X-Amz-Signature=${digits()}`],
    ['a signature in small letters', () => `x-amz-signature=${digits()}`],
    ['a signature in percent', () => `X-Amz-Signature%3D${digits()}`],
    ['a signature in JSON in JSON', () => `X-Amz-Signature\\u003d${digits()}`],
    ['a signature on the next line of a program', () => `"X-Amz-Signature=" +\n${' '.repeat(80)}"${digits()}"`],
    ['a signature in a mail, folded in the name', () => `X-Amz-Sig=\r\nnature=3D${digits()}`],
    ['a signature in a mail, folded in the digits', () => `X-Amz-Signature=3D${digits().slice(0, 7)}=\n${digits()}`],
    ['an older signature', () => `AWSAccessKeyId=${id()}&Expires=1900000000`],
    ['an older signature in percent', () => `AWSAccessKeyId%3D${id()}`],
    ['an older signature in JSON', () => `"AWSAccessKeyId": "${make.id('ASIA')}"`],
    ['a key of X-Ray', () => `XRAY_API_KEY=${make.from(base64, 80)}`],
    ['a key of CloudWatch', () => `CLOUDWATCH_LOGS_PROD_BEARER_TOKEN: "${make.from(base64, 80)}"`],
    ['an address of CloudWatch Logs', () => `https://logs.us-east-1.amazonaws.com/ Bearer ${make.from(base64, 80)}`],
    ['an address of the Claude Platform', () => `https://aws-external-anthropic.us-gov-west-1.api.aws/`],
    ['all of it in UTF-16', () => `CLOUDWATCH_API_KEY ://logs. X-Amz-Signature`.split('').join('\0')],
  ] as [string, () => string][])('is seen with what that kind has behind it: %s', (_, text) => {
    for (let round = 0; round < 20; round++) expect(alone(`${text()}\n`)).toBe(true);
  });

  test.each([
    ['the name of a signature', 'if (query["X-Amz-Signature"]) throw new Error("signed")'],
    ['the list of signed headers', 'X-Amz-SignedHeaders=host;x-amz-date'],
    ['a signature that is filled in', 'X-Amz-Signature=${signature}&X-Amz-Expires=900'],
    ['the name of an older signature', 'params.AWSAccessKeyId = credentials.accessKeyId'],
    ['a setting of X-Ray', 'XRAY_TRACE_ID=1 AWS_XRAY_CONTEXT_MISSING=LOG_ERROR'],
    ['a setting of CloudWatch', 'CLOUDWATCH_LOG_GROUP=/aws/lambda/x'],
    ['an address that is filled in', 'https://logs.${region}.amazonaws.com'],
  ])('is passed over without: %s', (_, text) => expect(alone(`${text}\n`)).toBe(false));
});
