import { gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { freshBudget } from '../../src/keys/budget.js';
import { openArchive } from '../../src/keys/archive.js';
import { Generator } from './generate.js';
import { pax, tar, zip } from './pack.js';

const files = [
  { name: 'a/b.txt', bytes: Buffer.from('hello world '.repeat(30)) },
  { name: 'c.env', bytes: Buffer.from('mode=1\n'.repeat(20)) },
];

test.each<[string, Buffer]>([
  ['zip', zip(files)],
  ['zip with 64-bit numbers', zip(files, { wide: true })],
  ['zip with sizes behind the data', zip(files, { descriptor: true, comment: Buffer.from('c') })],
  ['zip behind a program', zip(files, { stored: true, stub: Buffer.from('MZ a program') })],
  ['gzip', gzipSync(files[0]?.bytes as Buffer)],
  ['gzip of two members', Buffer.concat([gzipSync('a'), gzipSync('b')])],
  ['tar', tar(files)],
  ['tar in the form of pax', tar([pax({ path: 'x', size: '360' }), ...files])],
])('%s with bytes changed at random: nothing is thrown, and no more comes out than the budget', (_, whole) => {
  const make = new Generator(whole.length);
  for (let round = 0; round < 250; round++) {
    const bytes = Buffer.from(whole);
    for (let change = make.below(6); change >= 0; change--) bytes[make.below(bytes.length)] = make.below(256);
    const content = make.below(10) === 0 ? bytes.subarray(0, make.below(bytes.length)) : bytes;
    const budget = freshBudget(content.length);
    const limit = budget.bytes;
    let unpacked = 0;
    for (const part of openArchive(content, budget) ?? []) if ('bytes' in part) unpacked += part.bytes.length;
    expect(unpacked).toBeLessThanOrEqual(limit);
  }
});
