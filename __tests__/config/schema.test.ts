import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { parseConfig } from '../../src/config/file.js';
import { configSchema } from '../../src/config/schema.js';
import { tool } from '../../src/model/tool.js';
import { someRules } from './rules.js';

const schema = configSchema(someRules);
const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema);

test('its id lies in the repository', () => {
  expect(schema['$id']).toMatch(/^https:\/\/raw\.githubusercontent\.com\/.*\/schema\/aws-access-gate\.schema\.json$/);
  expect(schema['$id']).toContain(new URL(tool.repository).pathname);
});

describe('schema and parser agree', () => {
  test.each([
    ['', true],
    ['fail-on: low', true],
    ['fail-on: lo', false],
    ['checks: [keys]', true],
    ['checks: []', false],
    ['checks:', true],
    ['checks: [account]', false],
    ['on-incomplete: warn\nblock: all\nbaseline: a/b.json', true],
    ['paths: { exclude: ["a/**"] }', true],
    ['paths: { include: ["a/**"] }', false],
    ['paths: { exclude: ["!a"] }', false],
    ['severity: { admin-access: "off" }', true],
    ['severity: { admin-acces: low }', false],
    ['severity: { admin-access: none }', false],
    ['accounts: { ours: ["111122223333"], sandbox: [], canary: [] }', true],
    ['accounts: { ours: [111122223333] }', true],
    ['accounts: { ours: ["1"] }', false],
    ['accounts: { theirs: [] }', false],
    ['waivers:', true],
    ['waivers: [{ rule: admin-access, path: a, reason: b, expires: "2027-01-31" }]', true],
    ['waivers: [{ rule: admin-access, reason: b, expires: "2027-01-31" }]', false],
    ['waivers: [{ rule: admin-access, path: a, expires: "2027-01-31" }]', false],
    ['waivers: [{ rule: admin-access, path: a, reason: b }]', false],
    ['waivers: [{ rule: admin-access, fingerprint: a, reason: b, expires: "2027-01-31" }]', false],
    ['accept-head-waivers: [keys]', true],
    ['login: { role-to-assume: a, aws-region: b, allowed-account-ids: [], must-refuse: [c] }', true],
    ['login: { role-to-assume: [a, b] }', true],
    ['login: { role: a }', false],
    ['bogus: 1', false],
  ])('%s', (text, right) => {
    expect(parseConfig(text, 'c.yml', someRules).problems.length === 0).toBe(right);
    expect(validate(parse(text) ?? {})).toBe(right);
  });
});
