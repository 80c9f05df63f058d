import { describe, expect, test } from '@jest/globals';
import { policyRules } from '../../src/policies/index.js';
import { findingsOf } from './sample.js';

describe.each(policyRules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test.each(rule.bad.map((example, i) => [i, example] as const))('finds bad example %d', (_, example) => {
    const found = findingsOf(example).filter((finding) => finding.rule === id);
    expect(found.length).toBeGreaterThan(0);
    for (const finding of found) {
      expect(finding.message).not.toBe('');
      expect(finding.fix).toMatch(/^[A-Z][a-z]+ /);
      expect(finding.fingerprint).toMatch(/^[0-9a-f]{64}$/);
      expect(finding.place.line).toBeGreaterThan(0);
    }
  });

  test.each(rule.good.map((example, i) => [i, example] as const))('is silent on good example %d', (_, example) => {
    expect(findingsOf(example).filter((finding) => finding.rule === id)).toEqual([]);
  });

  test('is worded for people', () => {
    expect(rule.id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect(rule.bad.length).toBeGreaterThan(0);
    expect(rule.good.length).toBeGreaterThan(0);
    expect(rule.fix).toMatch(/^[A-Z][a-z]+ /);
    expect(rule.references.every((url) => url.startsWith('https://'))).toBe(true);
  });
});
