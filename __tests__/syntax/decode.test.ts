import { expect, test } from '@jest/globals';
import { decodeText } from '../../src/syntax/decode.js';

const text = '{"é": 1}';
const little = Buffer.from(text, 'utf16le');
const big = Buffer.from(little).swap16();

test.each([
  ['UTF-8', Buffer.from(text), text],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`), `\ufeff${text}`],
  ['UTF-16LE with a mark', Buffer.concat([Buffer.from([0xff, 0xfe]), little]), `\ufeff${text}`],
  ['UTF-16BE with a mark', Buffer.concat([Buffer.from([0xfe, 0xff]), big]), `\ufeff${text}`],
  ['UTF-16LE', little, text],
  ['UTF-16BE', big, text],
  ['bytes that are no text', Buffer.from([0x61, 0xff, 0x62]), 'a\ufffdb'],
  ['nothing', Buffer.alloc(0), ''],
  ['zero bytes', Buffer.from([0, 0, 0, 0]), '\0\0\0\0'],
])('%s', (_name, bytes, decoded) => {
  expect(decodeText(bytes)).toBe(decoded);
});
