import { describe, expect, test } from '@jest/globals';
import type { EnvironmentExample } from '../../src/login/environment-rule.js';
import { checkEnvironments, environmentRules } from '../../src/login/static-environments.js';
import type { EnvironmentProtection } from '../../src/model/environment-protection.js';
import { readWorkflows } from '../../src/workflow/index.js';
import { documentsOf, treeOf } from './world.js';

type Answer = Awaited<ReturnType<typeof checkEnvironments>>;

/** What is said, and which environments were asked for. */
async function asked(
  files: Readonly<Record<string, string>>,
  trust: unknown,
  protection: EnvironmentProtection,
  name: string | undefined = 'acme/app',
): Promise<Answer & { readonly names: string[] }> {
  const { workflows, actions } = await readWorkflows(treeOf(files));
  const Resources = { Role: { Type: 'AWS::IAM::Role', Properties: { RoleName: 'deploy', AssumeRolePolicyDocument: trust } } };
  const documents = await documentsOf({ 'infra/app.json': { AWSTemplateFormatVersion: '2010-09-09', Resources } });
  const names: string[] = [];
  const ask = (environment: string): Promise<EnvironmentProtection> => {
    names.push(environment);
    return Promise.resolve(protection);
  };
  return { ...(await checkEnvironments({ workflows, actions, name }, documents, ask)), names };
}

const w = '.github/workflows/w.yml';
const found = ({ workflow, trust, protection }: EnvironmentExample): Promise<Answer> => asked({ [w]: workflow }, trust, protection);

describe.each(environmentRules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test.each(rule.bad.map((example, index) => [index, example] as const))('finds bad example %i', async (_, example) => {
    const { findings, notChecked } = await found(example);
    expect(notChecked).toEqual([]);
    expect(findings.map((each) => each.rule)).toEqual([id]);
    expect(findings[0]?.fix).toMatch(/^[A-Z][a-z]+ /);
    expect(findings[0]?.place).toMatchObject({ path: w, line: 4 });
    expect(findings[0]?.related[0]).toMatchObject({ path: 'infra/app.json', line: expect.any(Number) });
    expect(['low', 'medium']).toContain(findings[0]?.severity);
  });

  test.each(rule.good.map((example, index) => [index, example] as const))('is silent on good example %i', async (_, example) => {
    expect((await found(example)).findings).toEqual([]);
  });
});

const rule = environmentRules[0];
const [prod] = rule?.bad ?? [];
const none: EnvironmentProtection = { state: 'none' };

test('one finding an environment, with all jobs that name it', async () => {
  const text = prod?.workflow ?? '';
  const { findings, names } = await asked({ [w]: text, '.github/workflows/x.yml': text }, prod?.trust, none);
  expect(names).toEqual(['prod']);
  expect(findings).toMatchObject([
    { place: { path: w }, related: [{ path: 'infra/app.json' }, { path: '.github/workflows/x.yml', line: 4 }] },
  ]);
});

test('the values of a matrix, and a name with a colon', async () => {
  const matrix = (prod?.workflow ?? '').replace(
    'environment: prod',
    'strategy: { matrix: { to: [prod, dev] } }\n    environment: "${{ matrix.to }}"',
  );
  expect((await asked({ [w]: matrix }, prod?.trust, none)).names).toEqual(['prod']);
  const colon = (prod?.workflow ?? '').replace('environment: prod', 'environment: "prod:eu"');
  const trust = JSON.parse(JSON.stringify(prod?.trust).replace('environment:prod', 'environment:prod%3Aeu')) as unknown;
  expect((await asked({ [w]: colon }, trust, none)).names).toEqual(['prod:eu']);
});

test('what is not told is said, and no finding', async () => {
  const why = 'GitHub answered 403';
  const { findings, notChecked } = await asked({ [w]: prod?.workflow ?? '' }, prod?.trust, { state: 'unknown', why, fix: 'Grant it.' });
  expect(findings).toEqual([]);
  expect(notChecked).toEqual([{ check: 'login', what: 'the protection of the environment "prod"', why, fix: 'Grant it.' }]);
});

test('nobody is asked where the repository is not known, or nothing relies on an environment', async () => {
  expect((await asked({ [w]: prod?.workflow ?? '' }, prod?.trust, none, '')).names).toEqual([]);
  expect((await asked({ [w]: (prod?.workflow ?? '').replace('    environment: prod\n', '') }, prod?.trust, none)).names).toEqual([]);
});
