import { afterEach, describe, expect, test } from '@jest/globals';
import { type Lab, type LabOptions, roleArn, startLab, trustFor } from '../lab/index.js';
import { git, inFolder, repository, runDist } from './run.js';

const labs: Lab[] = [];
afterEach(async () => {
  await Promise.all(labs.splice(0).map((lab) => lab.close()));
});

async function lab(options: LabOptions = {}): Promise<Lab> {
  const started = await startLab(options);
  labs.push(started);
  return started;
}

describe('support-bundle', () => {
  test('of a refused login names times, role, request, claims and conditions, and no secret', () =>
    inFolder(async (cwd) => {
      const trust = trustFor('repo:acme/app:ref:refs/heads/release');
      const started = await lab({ roles: [{ name: 'deploy', trust }] });
      const commit = repository(cwd, { 'infra/deploy.json': JSON.stringify(trust, null, 2) });
      git(cwd, 'remote', 'add', 'origin', 'https://someone:hidden-word@github.com/acme/app.git');
      const environment = { ...started.environment, AWS_SESSION_TOKEN: 'stale-and-hidden' };
      const { code, stdout } = await runDist('cli', ['support-bundle', '--role-to-assume', roleArn], { cwd, environment });
      expect(code).toBe(0);
      for (const part of ['github.com/acme/app', commit, roleArn, 'AccessDenied', 'repo:acme/app:ref:refs/heads/main', 'login-subject', 'AWS_SESSION_TOKEN'])
        expect(stdout).toContain(part);
      expect(stdout).toMatch(/request [\w-]{8,}/);
      expect(stdout).toMatch(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/);
      const secrets = [...started.secrets(), 'hidden-word', 'stale-and-hidden'];
      expect(secrets.filter((secret) => stdout.includes(secret)).length).toBe(0);
    }));

  test('on a machine without a token says what was not tried', () =>
    inFolder(async (cwd) => {
      repository(cwd);
      const { code, stdout } = await runDist('cli', ['support-bundle', '--role-to-assume', roleArn, '--output', 'bundle.md'], { cwd });
      expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
      const printed = await runDist('cli', ['support-bundle', '--role-to-assume', roleArn], { cwd });
      expect(printed.stdout).toContain('there is no id-token on a command line');
      expect(printed.stdout).toContain('cloudtrail lookup-events');
    }));
});
