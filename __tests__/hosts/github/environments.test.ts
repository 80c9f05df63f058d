import { describe, expect, test } from '@jest/globals';
import { askEnvironments } from '../../../src/hosts/github/environments.js';
import type { Http } from '../../../src/model/ports.js';

type Doors = Readonly<Record<string, readonly [status: number, body: unknown]>>;

function asking(doors: Doors, apiUrl = 'https://ghe.example/api/v3'): { ask: ReturnType<typeof askEnvironments>; calls: string[] } {
  const calls: string[] = [];
  const http: Http = {
    send: async ({ method, url, headers, timeout }) => {
      expect([method, headers['authorization']]).toEqual(['GET', 'Bearer t0']);
      expect(timeout).toBeLessThanOrEqual(5000);
      const path = url.replace('https://ghe.example/api/v3/repos/acme/app', '');
      calls.push(path);
      const door = doors[path];
      if (door === undefined) throw new Error('no network');
      return { status: door[0], headers: {}, body: typeof door[1] === 'string' ? door[1] : JSON.stringify(door[1]) };
    },
  };
  return { ask: askEnvironments({ http, apiUrl, repository: 'acme/app', token: 't0' }), calls };
}

const custom = { protected_branches: false, custom_branch_policies: true };
const policies = (...names: string[]): unknown => ({ total_count: names.length, branch_policies: names.map((name) => ({ name })) });
const list = '/environments/prod/deployment-branch-policies?per_page=100';
const protectedList = '/branches?protected=true&per_page=1';

describe('the state of an environment', () => {
  test.each<[string, unknown, unknown, string]>([
    ['no rule', { name: 'prod', protection_rules: [], deployment_branch_policy: null }, undefined, 'none'],
    [
      'reviewers',
      { name: 'prod', protection_rules: [{ type: 'required_reviewers' }], deployment_branch_policy: null },
      undefined,
      'protected',
    ],
    ['a rule of an app', { name: 'prod', protection_rules: [{ type: 'custom' }], deployment_branch_policy: null }, undefined, 'protected'],
    [
      'a pause',
      { name: 'prod', protection_rules: [{ type: 'wait_timer', wait_timer: 30 }], deployment_branch_policy: null },
      undefined,
      'none',
    ],
    [
      'a pause and reviewers',
      { name: 'prod', protection_rules: [{ type: 'wait_timer' }, { type: 'required_reviewers' }], deployment_branch_policy: null },
      undefined,
      'protected',
    ],
    [
      'a pause and a star',
      { name: 'prod', protection_rules: [{ type: 'wait_timer' }, { type: 'branch_policy' }], deployment_branch_policy: custom },
      policies('*'),
      'any-branch',
    ],
    [
      'a star for tags beside main',
      { name: 'prod', protection_rules: [{ type: 'branch_policy' }], deployment_branch_policy: custom },
      { branch_policies: [{ name: 'main' }, { name: '*', type: 'tag' }] },
      'protected',
    ],
    [
      'main',
      { name: 'prod', protection_rules: [{ type: 'branch_policy' }], deployment_branch_policy: custom },
      policies('main'),
      'protected',
    ],
    ['no branch at all', { name: 'prod', protection_rules: [], deployment_branch_policy: custom }, policies(), 'protected'],
    [
      'a star',
      { name: 'prod', protection_rules: [{ type: 'branch_policy' }], deployment_branch_policy: custom },
      policies('main', '*'),
      'any-branch',
    ],
    ['stars', { name: 'prod', protection_rules: [], deployment_branch_policy: custom }, policies('**/*'), 'any-branch'],
    ['a star behind a name', { name: 'prod', protection_rules: [], deployment_branch_policy: custom }, policies('release/*'), 'protected'],
    ['another thing', { message: 'hello' }, undefined, 'unknown'],
    ['no JSON', '<html>', undefined, 'unknown'],
    ['policies that are none', { name: 'prod', protection_rules: [], deployment_branch_policy: custom }, [], 'unknown'],
  ])('%s', async (_, environment, branches, state) => {
    const { ask } = asking({
      '/environments/prod': [200, environment],
      ...(branches === undefined ? {} : { [list]: [200, branches] as const }),
    });
    expect((await ask('prod')).state).toBe(state);
  });

  const guarded = {
    name: 'prod',
    protection_rules: [{ type: 'branch_policy' }],
    deployment_branch_policy: { protected_branches: true, custom_branch_policies: false },
  };
  test.each<[string, readonly [number, unknown], string]>([
    ['there is one', [200, [{ name: 'main', protected: true }]], 'protected'],
    ['there is none', [200, []], 'no-protected-branch'],
    ['that is not told', [403, {}], 'unknown'],
    ['the answer is no list', [200, { message: 'x' }], 'unknown'],
  ])('protected branches alone, and %s', async (_, branches, state) => {
    const { ask } = asking({ '/environments/prod': [200, guarded], [protectedList]: branches });
    expect((await ask('prod')).state).toBe(state);
  });

  test.each([301, 401, 403, 404, 429, 500])('%i is no answer', async (status) => {
    const { ask } = asking({ '/environments/prod': [status, { name: 'prod', protection_rules: [] }] });
    expect(await ask('prod')).toMatchObject({ state: 'unknown', why: expect.stringContaining(String(status)) });
  });

  test('nor is silence', async () => {
    expect((await asking({}).ask('prod')).state).toBe('unknown');
  });
});

test('each name is asked for once, whatever its case, and twenty of them at most', async () => {
  const { ask, calls } = asking({});
  await Promise.all(['prod', 'PROD', 'a/b', ...Array.from({ length: 30 }, (_, i) => `e${i}`)].map((name) => ask(name)));
  expect(calls.slice(0, 2)).toEqual(['/environments/prod', '/environments/a%2Fb']);
  expect(calls).toHaveLength(20);
});
