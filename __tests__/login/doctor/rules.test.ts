import { describe, expect, test } from '@jest/globals';
import { doctorRules } from '../../../src/login/rules/index.js';
import { look, secretsOf } from './machine.js';

describe.each(doctorRules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test.each(rule.bad.map((example, index) => [index, example] as const))(
    'finds bad example %i, and nothing beside it',
    async (index, example) => {
      const seed = `${id}-${index}`;
      const { rules, diagnosis, said } = await look(example, seed);
      expect(rules).toEqual([id]);
      const [finding] = diagnosis.findings;
      expect(finding).toMatchObject({ severity: rule.severity, check: 'login', live: true, place: { path: '' } });
      expect(finding?.message).not.toMatch(/undefined|\[object/);
      expect(finding?.fix).toMatch(/^[A-Z][a-z]+ /);
      expect(finding?.fix).toContain('`');
      for (const secret of Object.values(secretsOf(seed))) expect(said.includes(secret)).toBe(false);
    },
  );

  test.each(rule.good.map((example, index) => [index, example] as const))('is silent on good example %i', async (index, example) => {
    expect((await look(example, `${id}-good-${index}`)).rules).not.toContain(id);
  });

  test('is high for root alone', () => {
    expect(rule.severity === 'high').toBe(id === 'doctor-root');
    expect(['high', 'medium', 'low']).toContain(rule.severity);
    expect(rule.fix).toMatch(/^[A-Z][a-z]+ .*\.$/s);
    expect(rule.references.every((reference) => URL.canParse(reference))).toBe(true);
  });
});
