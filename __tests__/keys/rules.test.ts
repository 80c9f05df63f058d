import { describe, expect, test } from '@jest/globals';
import { keyRules } from '../../src/keys/index.js';
import { Generator } from './generate.js';
import { rulesIn } from './run.js';

describe.each(keyRules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test.each(rule.bad.map((text) => [text]))('finds %j', async (text) => {
    for (let seed = 1; seed <= 20; seed++) expect(await rulesIn(new Generator(seed).fill(text))).toContain(id);
  });

  test.each(rule.good.map((text) => [text]))('stays silent on %j', async (text) => {
    for (let seed = 1; seed <= 20; seed++) expect(await rulesIn(new Generator(seed).fill(text))).toEqual([]);
  });

  test('says why, what to do and where that is written', () => {
    expect(rule.why).toMatch(/\.$/);
    expect(rule.fix).toMatch(/^[A-Z][a-z]+ /);
    expect(rule.references.length).toBeGreaterThan(0);
    for (const reference of rule.references) expect(reference).toMatch(/^https:\/\//);
  });
});
