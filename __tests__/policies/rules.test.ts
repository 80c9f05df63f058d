import { describe, expect, test } from '@jest/globals';
import { policyRules } from '../../src/policies/index.js';
import { findingsOf } from './sample.js';

describe.each(policyRules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test.each(rule.bad.map((example, i) => [i, example] as const))('finds bad example %d', (_, example) => {
    const found = findingsOf(example, false, [id]).filter((finding) => finding.rule === id);
    expect(found.length).toBeGreaterThan(0);
    for (const finding of found) {
      expect(finding.message).not.toBe('');
      expect(finding.fix).toMatch(/^[A-Z][a-z]+ /);
      expect(finding.fingerprint).toMatch(/^[0-9a-f]{64}$/);
      expect(finding.place.line).toBeGreaterThan(0);
    }
  });

  test.each(rule.good.map((example, i) => [i, example] as const))('is silent on good example %d', (_, example) => {
    expect(findingsOf(example, false, [id]).filter((finding) => finding.rule === id)).toEqual([]);
  });

  test('is worded for people', () => {
    expect(rule.id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect(rule.bad.length).toBeGreaterThan(0);
    expect(rule.good.length).toBeGreaterThan(0);
    expect(rule.fix).toMatch(/^[A-Z][a-z]+ /);
    expect(rule.references.every((url) => url.startsWith('https://'))).toBe(true);
  });
});

describe('optional rules', () => {
  const optional = policyRules.filter((rule) => rule.optional === true);

  test('are silent unless they are named', () => {
    expect(optional.map(({ id }) => id)).toEqual(['credentials-exposure', 'data-exposure', 'resource-exposure']);
    for (const { id, bad } of optional)
      for (const example of bad) expect(findingsOf(example).filter(({ rule }) => rule === id)).toEqual([]);
  });

  test('name the actions of a statement once', () => {
    const document = {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: ['ssm:GetParameters', 's3:GetObject', 's3:ListBucket'], Resource: '*' }],
    };
    const [found, ...more] = findingsOf({ document }, false, ['data-exposure']).filter(({ rule }) => rule === 'data-exposure');
    expect(more).toEqual([]);
    expect(found?.evidence).toEqual({ actions: ['s3:GetObject', 'ssm:GetParameters'], count: 2 });
    expect(found?.severity).toBe('low');
  });

  test('heed the Denies of other policies of the holder', () => {
    const allow = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource: '*' }] };
    const deny = { Version: '2012-10-17', Statement: [{ Effect: 'Deny', Action: 's3:*', Resource: '*' }] };
    const holder = { kind: 'user', name: 'ana' } as const;
    const found = (alongside: readonly unknown[]): string[] =>
      findingsOf({ document: allow, holder, alongside }, false, ['data-exposure']).map(({ rule }) => rule);
    expect(found([])).toContain('data-exposure');
    expect(found([deny])).not.toContain('data-exposure');
  });
});
