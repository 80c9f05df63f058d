import { describe, expect, test } from '@jest/globals';
import { checkTrusts, trustRules } from '../../src/login/static-trust.js';
import type { TrustExample } from '../../src/login/trust-rule.js';
import type { Finding } from '../../src/model/finding.js';
import { readWorkflows } from '../../src/workflow/index.js';
import { documentsOf, treeOf } from './world.js';

async function found({ workflow, trust }: TrustExample, rule: string, name?: string): Promise<Finding[]> {
  const { workflows, actions } = await readWorkflows(treeOf({ '.github/workflows/w.yml': workflow }));
  const Resources = { Role: { Type: 'AWS::IAM::Role', Properties: { RoleName: 'deploy', AssumeRolePolicyDocument: trust } } };
  const documents = await documentsOf({ 'infra/app.json': { AWSTemplateFormatVersion: '2010-09-09', Resources } });
  return checkTrusts({ workflows, actions, name }, documents).filter((each) => each.rule === rule);
}

describe.each(trustRules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test.each(rule.bad.map((example, index) => [index, example] as const))('finds bad example %i', async (_, example) => {
    const [finding, ...others] = await found(example, id, 'acme/app');
    expect(others).toEqual([]);
    expect(finding?.fix).toMatch(/^[A-Z][a-z]+ /);
    expect(finding?.message).not.toMatch(/undefined|\[object/);
    expect(['low', 'medium']).toContain(finding?.severity);
  });

  test.each(rule.good.map((example, index) => [index, example] as const))('is silent on good example %i', async (_, example) => {
    expect(await found(example, id, 'acme/app')).toEqual([]);
  });
});

test('a role that pull requests share with pushes is worse than one of their own', async () => {
  const [own, shared] = trustRules[0]?.bad ?? [];
  expect(own && (await found(own, 'role-open-to-any-run', 'acme/app'))).toMatchObject([
    { severity: 'low', place: { path: '.github/workflows/w.yml', line: 7 } },
  ]);
  expect(shared && (await found(shared, 'role-open-to-any-run'))).toMatchObject([
    { severity: 'medium', evidence: { trigger: 'pull_request' } },
  ]);
});

test('a role that is for pull requests alone is not shared with pushes that it refuses, and the job keeps them', async () => {
  const [example] = trustRules[0]?.bad ?? [];
  const workflow = example?.workflow.replace(/^on: .*/, 'on: [push, pull_request]') ?? '';
  const trust: unknown = JSON.parse(JSON.stringify(example?.trust).replace(/repo:acme\/app:[^"]*/g, 'repo:acme/app:pull_request'));
  const findings = await found({ workflow, trust }, 'role-open-to-any-run', 'acme/app');
  expect(findings).toMatchObject([{ severity: 'low', evidence: { trigger: 'pull_request' } }]);
  expect(findings[0]?.fix).not.toContain('if:');
});

test('advice on the subject stands at the condition', async () => {
  const [example] = trustRules[1]?.bad ?? [];
  const findings = example === undefined ? [] : await found(example, 'subject-without-ids');
  expect(findings).toMatchObject([{ place: { path: 'infra/app.json' }, related: [{ path: '.github/workflows/w.yml' }] }]);
});
