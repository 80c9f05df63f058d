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
async function gate(
  trust: typeof release,
  more: Readonly<Record<string, string>> = {},
  variables: Readonly<Record<string, string>> = {},
  claims: Readonly<Record<string, string>> = {},
) {
  const lab = await startLab({ roles: [{ name: 'deploy', trust }], claims });
  close = () => lab.close();
  const repository = places.repository();
  const template = {
    AWSTemplateFormatVersion: '2010-09-09',
    Resources: { Deploy: role('deploy', release), Other: role('other', release) },
  };
  repository.write('.github/workflows/deploy.yml', workflow).write('infra/app.json', JSON.stringify(template, null, 2));
  for (const [path, text] of Object.entries(more)) repository.write(path, text);
  repository.commit('one');
  const environment = { PATH: process.env['PATH'] ?? '', HOME: places.folder, ...lab.environment, ...variables };
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

  const elsewhere = '.github/workflows/elsewhere.yml';
  const file = (on: string, jobs: string): string => ['on: ' + on, 'permissions: {}', 'jobs:', jobs].join('\n');
  const call = (path: string): string => `  call:\n    permissions: { id-token: write, contents: read }\n    uses: ./${path}\n`;

  test('a job of the same name in another workflow is another job', async () => {
    const { found } = await gate(release, { [elsewhere]: file('{ push: { branches: [main] } }', job('deploy', other)) });
    expect(found).toContain(`login-subject ${elsewhere} "${other}"`);
  });

  test.each([
    ['as the token says', { job_workflow_ref: `acme/app/${elsewhere}@refs/heads/main` }, {}],
    ['as the calls lead there', {}, { ACTIONS_ID_TOKEN_REQUEST_URL: '' }],
  ])('a job of a called workflow is the one that runs, %s', async (_, claims, variables) => {
    const middle = '.github/workflows/middle.yml';
    const { found } = await gate(
      release,
      {
        '.github/workflows/deploy.yml': file('{ push: { branches: [main] } }', call(middle)),
        [middle]: file('workflow_call', call(elsewhere)),
        [elsewhere]: file('workflow_call', job('deploy', other)),
      },
      variables,
      claims,
    );
    expect(found.filter((each) => each.includes(other))).toEqual([]);
  });

  test('a called workflow of another repository has no job here', async () => {
    const { found } = await gate(
      release,
      { '.github/workflows/deploy.yml': file('{ push: { branches: [main] } }', job('deploy', other)) },
      {},
      { job_workflow_ref: 'acme/shared/.github/workflows/deploy.yml@refs/heads/main' },
    );
    expect(found).toContain(`login-subject .github/workflows/deploy.yml "${other}"`);
  });
});
