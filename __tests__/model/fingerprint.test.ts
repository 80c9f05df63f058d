import { createHmac } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { contentHash, fingerprint } from '../../src/model/fingerprint.js';

describe('fingerprint', () => {
  test('is HMAC-SHA-256 keyed by tool, version and rule, over all parts', () => {
    const expected = createHmac('sha256', 'aws-access-gate:1:some-rule').update('["a","b"]').digest('hex');
    expect(fingerprint('some-rule', 'a', 'b')).toBe(expected);
  });

  test('another rule, another content, or other bounds between the parts are another fingerprint', () => {
    const all = [
      fingerprint('r', 'ab', 'c'),
      fingerprint('r', 'a', 'bc'),
      fingerprint('s', 'ab', 'c'),
      fingerprint('r', 'abc'),
      contentHash('abc'),
    ];
    expect(new Set(all).size).toBe(all.length);
  });
});
