import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { Generator } from './generate.js';
import { tar, zip } from './pack.js';
import { scan } from './run.js';

const env = (seed: number): Buffer =>
  Buffer.from(new Generator(seed).fill('X=1\nAWS_ACCESS_KEY_ID={{id}}\nAWS_SECRET_ACCESS_KEY={{secret}}\n'));
const other = { name: 'readme.md', bytes: Buffer.from('nothing here\n'.repeat(50)) };

describe('archives are opened', () => {
  const inner = { name: 'dir/.env', bytes: env(1) };
  test.each([
    ['a.zip', zip([other, inner]), 'a.zip!/dir/.env'],
    ['stored.jar', zip([other, inner], { stored: true }), 'stored.jar!/dir/.env'],
    ['a.tar', tar([other, inner]), 'a.tar!/dir/.env'],
    ['a.tar.gz', gzipSync(tar([other, inner])), 'a.tar.gz!/dir/.env'],
    ['dump.sql.gz', gzipSync(inner.bytes), 'dump.sql.gz!/dump.sql'],
    ['a.zip', zip([{ name: 'b.zip', bytes: zip([{ name: 'c.tar', bytes: tar([inner]) }]) }]), 'a.zip!/b.zip!/c.tar!/dir/.env'],
  ])('%s: %#', async (path, content, expected) => {
    const outcome = await scan([{ path, content }]);
    expect(outcome.status).toBe('ran');
    expect(outcome.findings.map(({ rule, place }) => [rule, place.path, place.line])).toEqual([['access-key-pair', expected, 3]]);
  });
});

describe('what could not be read is said', () => {
  const whole = zip([{ name: 'a', bytes: env(2) }]);
  test.each([
    ['encrypted', zip([{ name: 'a', bytes: env(2) }], { encrypted: true }), /encrypted/],
    ['without its end', whole.subarray(0, whole.length - 30), /directory/],
    ['gzip cut short', gzipSync(Buffer.alloc(100_000, 'x')).subarray(0, 60), /cut short/],
    ['tar cut short', tar([{ name: 'a', bytes: Buffer.alloc(5000, 'x') }]).subarray(0, 2000), /cut short/],
    ['a bomb', gzipSync(Buffer.alloc(300_000_000)), /too large/],
  ])('%s', async (_, content, why) => {
    const outcome = await scan([{ path: 'x.bin', content }]);
    expect(outcome.status).toBe('incomplete');
    expect(outcome.notChecked.map((one) => one.why).join()).toMatch(why);
    expect(outcome.notChecked[0]?.what).toMatch(/^x\.bin/);
  });

  test('kinds that are not opened are listed and leave the check complete', async () => {
    const outcome = await scan([{ path: 'x.xz', content: Buffer.concat([Buffer.from('fd377a585a00', 'hex'), Buffer.alloc(100, 7)]) }]);
    expect(outcome.status).toBe('ran');
    expect(outcome.notScanned).toEqual([{ path: 'x.xz', why: 'xz archives are not opened' }]);
  });
});
