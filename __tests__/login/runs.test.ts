import { afterEach, describe, expect, test } from '@jest/globals';
import { type Lab, startLab, trustFor } from '../lab/index.js';
import { login, roleArn, rulesOf } from './world.js';

const labs: Lab[] = [];
afterEach(async () => {
  await Promise.all(labs.splice(0).map((lab) => lab.close()));
});

async function lab(options: Parameters<typeof startLab>[0] = {}): Promise<Lab> {
  const started = await startLab(options);
  labs.push(started);
  return started;
}

const without = { ACTIONS_ID_TOKEN_REQUEST_URL: undefined, ACTIONS_ID_TOKEN_REQUEST_TOKEN: undefined };

describe('a run without a token', () => {
  test.each([
    ['of a fork', { name: 'pull_request', fork: true, actor: 'stranger' }],
    ['of Dependabot in a pull request', { name: 'pull_request', fork: false, actor: 'dependabot[bot]' }],
    ['of Dependabot on a push', { name: 'push', fork: false, actor: 'dependabot[bot]' }],
  ])('%s is skipped, aloud', async (_, event) => {
    const plain = await lab();
    const seen = await login({ mustRefuse: ['other'] }, { environment: { ...plain.environment, ...without }, event });
    expect(seen.outcome).toMatchObject({ status: 'skipped', live: 'skipped', findings: [] });
    expect(seen.outcome.reason).toMatch(/fork|Dependabot/);
    expect(plain.aws.calls).toHaveLength(0);
  });

  test.each(['push', 'pull_request', 'workflow_dispatch', 'merge_group'])(
    'of %s is a finding with the lines that mend it',
    async (name) => {
      const plain = await lab();
      const seen = await login({}, { environment: { ...plain.environment, ...without }, event: { name } });
      expect(rulesOf(seen)).toEqual(['login-no-id-token']);
      expect(seen.outcome.findings[0]?.fix).toContain('permissions:\n  contents: read\n  id-token: write');
      expect(seen.outcome.findings[0]?.place.path).toBe('.github/workflows/deploy.yml');
      expect(seen.outcome).toMatchObject({ status: 'ran', live: 'failed' });
    },
  );

  test('on a command line is not checked, beside what the files say', async () => {
    const plain = await lab();
    const environment = { ...plain.environment, ...without, GITHUB_ACTIONS: undefined };
    const files = { 'infra/deploy.json': trustFor('repo:acme/app:ref:refs/heads/main') };
    const seen = await login({}, { environment, files });
    expect(seen.outcome).toMatchObject({ status: 'ran', live: 'skipped', findings: [] });
    expect(seen.outcome.notChecked).toMatchObject([{ check: 'login', what: roleArn }]);
    expect(seen.outcome.remarks.join()).toContain('repo:acme/app:ref:refs/heads/main');
    expect(plain.aws.calls).toHaveLength(0);
  });
});

describe('a run with a token is checked', () => {
  test.each([
    ['of a fork', { name: 'pull_request', fork: true }],
    ['of Dependabot', { name: 'push', actor: 'dependabot[bot]' }],
  ])('%s', async (_, event) => {
    const plain = await lab();
    expect((await login({}, { environment: plain.environment, event })).outcome.live).toBe('ok');
    expect(plain.count('AssumeRoleWithWebIdentity')).toBe(1);
  });

  test('on a command line too', async () => {
    const plain = await lab();
    const seen = await login({}, { environment: plain.environment, commandLine: true });
    expect(seen.outcome.live).toBe('ok');
  });
});
