import { afterAll, afterEach, describe, expect, test } from '@jest/globals';
import { runGate } from '../../src/gate.js';
import { systemPorts } from '../../src/hosts/system.js';
import { silentProgress } from '../../src/hosts/terminal.js';
import { rules } from '../../src/rules.js';
import { Lab } from '../git/lab.js';
import { roleArn, startLab, trustFor } from '../lab/index.js';

const places = new Lab();
let close: () => Promise<void> = async () => undefined;
afterEach(() => close());
afterAll(() => places.clean());

const other = 'arn:aws:iam::123456789012:role/other';
const job = (name: string, role: string): string =>
  [
    `  ${name}:`,
    '    runs-on: ubuntu-latest',
    '    permissions: { id-token: write, contents: read }',
    '    steps:',
    `      - uses: aws-actions/configure-aws-credentials@${'a'.repeat(40)}`,
    '        with:',
    `          role-to-assume: ${role}`,
    '          aws-region: eu-west-1',
    "          allowed-account-ids: '123456789012'",
    '',
  ].join('\n');
const workflow = ['on: { push: { branches: [main] } }', 'permissions: {}', 'jobs:', job('deploy', roleArn) + job('other', other)].join(
  '\n',
);
const role = (name: string, trust: unknown) => ({
  Type: 'AWS::IAM::Role',
  Properties: { RoleName: name, AssumeRolePolicyDocument: trust },
});
const release = trustFor('repo:acme/app:ref:refs/heads/release');
const main = trustFor('repo:acme/app:ref:refs/heads/main');

/** The gate in the job `deploy`, whose role trusts what `trust` says; the files have `release` for both roles. */
async function gate(trust: typeof release) {
  const lab = await startLab({ roles: [{ name: 'deploy', trust }] });
  close = () => lab.close();
  const repository = places.repository();
  const template = {
    AWSTemplateFormatVersion: '2010-09-09',
    Resources: { Deploy: role('deploy', release), Other: role('other', release) },
  };
  repository
    .write('.github/workflows/deploy.yml', workflow)
    .write('infra/app.json', JSON.stringify(template, null, 2))
    .commit('one');
  const environment = { PATH: process.env['PATH'] ?? '', HOME: places.folder, ...lab.environment };
  const { report, login } = await runGate(
    {
      given: { from: 'inputs', checks: ['login'], roleToAssume: [roleArn], awsRegion: 'eu-west-1', scan: 'tree' },
      folder: repository.folder,
      environment,
      event: { name: 'push', actor: 'octocat', mode: 'tree', wish: undefined, fork: false, pullRequest: undefined, defaultBranch: 'main' },
      tempFolder: places.folder,
    },
    () => Promise.resolve(rules),
    systemPorts(environment, silentProgress),
  );
  const found = report.findings
    .filter(({ severity }) => severity === 'high' || severity === 'critical')
    .map(({ rule, place, evidence }) => `${rule} ${place.path} ${JSON.stringify(evidence['role'])}`);
  return { found, live: login?.live };
}

describe('what the files foretell of a login', () => {
  test('that failed does not stand beside the cause; what they foretell of another stays', async () => {
    const { found, live } = await gate(release);
    expect(live).toBe('failed');
    expect(found.sort()).toEqual([`login-subject .github/workflows/deploy.yml "${other}"`, `login-subject infra/app.json "${roleArn}"`]);
  });

  test('that works all the same stands no longer either, but for another policy being deployed', async () => {
    const { found, live } = await gate(main);
    expect(live).toBe('ok');
    expect(found).toEqual([`login-subject .github/workflows/deploy.yml "${other}"`]);
  });
});
