import { describe, expect, test } from '@jest/globals';
import type { Finding } from '../../src/model/finding.js';
import { checkWorkflows } from '../../src/login/workflows.js';
import { readWorkflows } from '../../src/workflow/index.js';
import { treeOf } from './world.js';

const role = 'arn:aws:iam::123456789012:role/deploy';
const login = (inputs: string, indent = '      '): string =>
  `${indent}- uses: aws-actions/configure-aws-credentials@v6\n${indent}  with: { aws-region: eu-west-1, ${inputs} }\n`;
const token = 'permissions: { contents: read, id-token: write }\n';
const job = (steps: string, head = ''): string => `  deploy:\n    runs-on: ubuntu-latest\n${head}    steps:\n${steps}`;

async function found(files: Readonly<Record<string, string>>): Promise<Finding[]> {
  const named = Object.fromEntries(
    Object.entries(files).map(([name, text]) => [name.includes('/') ? name : `.github/workflows/${name}`, text]),
  );
  const { workflows, actions } = await readWorkflows(treeOf(named));
  return checkWorkflows({ workflows, actions, name: undefined }).filter(({ rule }) => rule.startsWith('login-'));
}

const one = (head: string, body: string): Promise<Finding[]> => found({ 'w.yml': `on: push\n${head}jobs:\n${body}` });

describe('a job that cannot ask for an id-token', () => {
  const asks = login(`role-to-assume: '${role}'`);
  test.each<[string, string, string]>([
    ['no permissions at all', '', job(asks)],
    ['others on the workflow', 'permissions: { contents: read }\n', job(asks)],
    ['read-all', 'permissions: read-all\n', job(asks)],
    ["the job's replace the workflow's", token, job(asks, '    permissions: { contents: read }\n')],
    ['none', token, job(asks, '    permissions: {}\n')],
    ['a role in a secret', '', job(login("role-to-assume: '${{ secrets.ROLE }}'"))],
  ])('%s', async (_, head, body) => {
    const findings = await one(head, body);
    expect(findings).toMatchObject([{ rule: 'login-no-id-token', severity: 'high', evidence: { job: 'deploy' } }]);
    expect(findings[0]?.fix).toMatch(/^\+.*id-token: write/m);
    expect(findings[0]?.message).not.toContain('undefined');
  });

  test.each<[string, string, string]>([
    ['on the workflow', token, job(asks)],
    ['write-all', 'permissions: write-all\n', job(asks)],
    ['on the job', '', job(asks, '    permissions: { id-token: write }\n')],
    ['another runner, with credentials of its own', '', job(asks).replace('ubuntu-latest', 'self-hosted')],
    ['a runner that an expression names', '', job(asks).replace('ubuntu-latest', '${{ vars.RUNNER }}')],
    ['keys', '', job(login(`role-to-assume: '${role}', aws-access-key-id: '\${{ secrets.K }}'`))],
    ['keys in the environment', 'env: { AWS_ACCESS_KEY_ID: "${{ secrets.K }}" }\n', job(asks)],
    ['a login before', '', job(login("aws-access-key-id: '${{ secrets.K }}'") + asks)],
    ['chaining', '', job(login(`role-to-assume: '${role}', role-chaining: true`))],
    ['an input that may be empty', '', job(login("role-to-assume: '${{ inputs.role }}'"))],
    ['keys from a vault', '', job(`      - uses: hashicorp/vault-action@v3\n${asks}`)],
    ['a step that never runs', '', job(`${asks}        if: false\n`)],
    ['no role', '', job('      - uses: aws-actions/configure-aws-credentials@v6\n        with: { aws-region: eu-west-1 }\n')],
    ['a job that never runs', '', job(asks, '    if: false\n')],
  ])('not: %s', async (_, head, body) => {
    expect(await one(head, body)).toEqual([]);
  });

  describe('through calls', () => {
    const callee = (head: string, own = ''): string => `on: workflow_call\n${head}jobs:\n${job(asks, own)}`;
    const caller = (head: string, own: string, to = 'callee'): string =>
      `on: push\n${head}jobs:\n  call:\n${own}    uses: ./.github/workflows/${to}.yml\n`;
    const grant = '    permissions: { id-token: write }\n';

    test.each<[string, string, string, boolean]>([
      ['the callee asks, the caller says nothing', callee(token), caller('', ''), true],
      ['the callee asks, the caller grants other things', callee('', grant), caller('', '    permissions: { contents: read }\n'), true],
      ["the caller's job replaces what its workflow grants", callee(token), caller(token, '    permissions: { contents: read }\n'), true],
      ['nobody asks', callee(''), caller('', ''), true],
      ['the callee asks and the caller grants', callee(token), caller('', grant), false],
      ["the callee has its caller's", callee(''), caller(token, ''), false],
    ])('%s', async (_, called, calls, lacks) => {
      const findings = await found({ 'callee.yml': called, 'caller.yml': calls });
      expect(findings.map(({ rule, place }) => [rule, place.path])).toEqual(
        lacks ? [['login-no-id-token', '.github/workflows/caller.yml']] : [],
      );
      if (lacks) expect(findings[0]?.place.line).toBe(calls.split('\n').findIndex((line) => line.includes('uses:')) + 1);
    });

    test('a called workflow that leaves it out itself', async () => {
      const findings = await found({ 'callee.yml': callee('permissions: { contents: read }\n'), 'caller.yml': caller('', grant) });
      expect(findings.map(({ place }) => place.path)).toEqual(['.github/workflows/callee.yml']);
      expect(await found({ 'callee.yml': callee('permissions: { contents: read }\n') })).toHaveLength(1);
      expect(await found({ 'callee.yml': callee('') })).toEqual([]);
    });

    test('the call in the middle of three', async () => {
      const middle = (own: string): string => `on: workflow_call\njobs:\n  mid:\n${own}    uses: ./.github/workflows/callee.yml\n`;
      const files = (own: string, top: string): Record<string, string> => ({
        'callee.yml': callee(token),
        'middle.yml': middle(own),
        'top.yml': caller('', top, 'middle'),
      });
      expect((await found(files('    permissions: { contents: read }\n', grant))).map(({ place }) => place.path)).toEqual([
        '.github/workflows/middle.yml',
      ]);
      expect((await found(files(grant, ''))).map(({ place }) => place.path)).toEqual(['.github/workflows/top.yml']);
      expect(await found(files('', grant))).toEqual([]);
    });
  });
});

describe('a role that is written out as nothing', () => {
  test.each<[string, string]>([
    ['an empty text', job(login("role-to-assume: ''"))],
    ['a variable that the job sets to nothing', job(login("role-to-assume: '${{ env.ROLE }}'"), "    env: { ROLE: '' }\n")],
    ['nothing at all', job(login('role-to-assume: '))],
    ['an expression of nothing', job(login('role-to-assume: "${{ \'\' }}"'))],
  ])('%s', async (_, body) => {
    const findings = await one(token, body);
    expect(findings).toMatchObject([{ rule: 'login-role-arn', severity: 'high', evidence: { role: '', job: 'deploy' } }]);
    expect(findings[0]?.fix).toMatch(/^\+.*role-to-assume: .*arn:aws:iam::<account>:role\/<role>/m);
  });

  test.each<[string, string, string]>([
    ['no id-token', 'permissions: { contents: read }\n', job(login("role-to-assume: ''"))],
    ['a variable of unknown origin', token, job(login("role-to-assume: '${{ env.ROLE }}'"))],
    [
      'a variable that a step may set anew',
      token,
      job(`      - run: echo ROLE=x >> "$GITHUB_ENV"\n${login("role-to-assume: '${{ env.ROLE }}'")}`, "    env: { ROLE: '' }\n"),
    ],
    ['a variable in the settings', token, job(login("role-to-assume: '${{ vars.ROLE }}'"))],
    ['a secret', token, job(login("role-to-assume: '${{ secrets.ROLE }}'"))],
    ['keys', token, job(login("role-to-assume: '', aws-access-key-id: '${{ secrets.K }}'"))],
    ['a profile in the environment', `env: { AWS_PROFILE: ci }\n${token}`, job(login("role-to-assume: ''"))],
    ['another runner', token, job(login("role-to-assume: ''")).replace('ubuntu-latest', 'self-hosted')],
    ['a login before', token, job(login(`role-to-assume: '${role}'`) + login("role-to-assume: ''"))],
    ['keys fetched before', token, job(`      - uses: hashicorp/vault-action@v3\n${login("role-to-assume: ''")}`)],
    ['what is there', token, job(login("role-to-assume: '', use-existing-credentials: true"))],
    ['a step that never runs', token, job(`${login("role-to-assume: ''")}        if: false\n`)],
    ['no role at all', token, job('      - uses: aws-actions/configure-aws-credentials@v6\n        with: { aws-region: eu-west-1 }\n')],
  ])('not: %s', async (_, head, body) => {
    expect(await one(head, body)).toEqual([]);
  });
});

describe('inputs that no login gets through with', () => {
  const inputs = (text: string): Promise<Finding[]> =>
    one(token, job(`      - uses: aws-actions/configure-aws-credentials@v6\n        with: { ${text} }\n`));
  test.each<[string, string, string]>([
    [`aws-region: eu-wset-1, role-to-assume: '${role}'`, 'login-region', 'eu-west-1'],
    [`aws-region: EU-WEST-1, role-to-assume: '${role}'`, 'login-region', 'eu-west-1'],
    [`aws-region: us-east-1a, role-to-assume: '\${{ vars.ROLE }}'`, 'login-region', 'us-east-1'],
    [`aws-region: us-east-1, role-to-assume: 'arn:aws-cn:iam::123456789012:role/x'`, 'login-region', 'cn-north'],
    [`aws-region: cn-north-1, role-to-assume: '${role}'`, 'login-region', 'aws-region: '],
    [`aws-region: eu-west-1, role-to-assume: 'arn:aws:iam::12345:role/x'`, 'login-role-arn', 'arn:aws:iam::'],
    [`aws-region: eu-west-1, role-to-assume: deploy`, 'login-role-arn', 'arn:aws:iam::'],
    [`aws-region: eu-west-1, role-to-assume: '${role}', role-duration-seconds: 600`, 'login-duration', '900'],
    [`aws-region: eu-west-1, role-to-assume: '${role}', role-duration-seconds: '50000'`, 'login-duration', '43200'],
    [`aws-region: eu-west-1, role-to-assume: '${role}', role-duration-seconds: 7200, role-chaining: true`, 'login-duration', '3600'],
  ])('%s', async (text, rule, fix) => {
    const findings = await inputs(text);
    expect(findings).toMatchObject([{ rule, severity: 'high', place: { line: 8 } }]);
    expect(findings[0]?.fix).toContain(fix);
  });

  test.each([
    `aws-region: us-gov-west-1, role-to-assume: 'arn:aws-us-gov:iam::123456789012:role/x'`,
    `aws-region: '\${{ vars.REGION }}', role-to-assume: '${role}'`,
    `aws-region: eu-west-9, role-to-assume: '${role}'`,
    `aws-region: eu-west-1, role-to-assume: 'arn:aws:iam::<account>:role/x'`,
    `aws-region: eu-west-1, role-to-assume: 'arn:aws:iam::\${{ vars.ACCOUNT }}:role/x'`,
    `aws-region: eu-west-1, role-to-assume: deploy, aws-access-key-id: '\${{ secrets.K }}'`,
    `aws-region: eu-west-1, role-to-assume: '${role}', role-duration-seconds: 43200`,
  ])('silent: %s', async (text) => {
    expect(await inputs(text)).toEqual([]);
  });
});
