import { describe, expect, test } from '@jest/globals';
import type { Finding } from '../../src/model/finding.js';
import { checkSessionLengths } from '../../src/login/session-lengths.js';
import { readWorkflows } from '../../src/workflow/index.js';
import { trustFor } from '../lab/index.js';
import { documentsOf, treeOf } from './world.js';

const role = 'arn:aws:iam::123456789012:role/deploy';
const trust = trustFor('repo:acme/app:ref:refs/heads/main');
const template = (longest?: unknown, name = 'deploy'): unknown => ({
  AWSTemplateFormatVersion: '2010-09-09',
  Parameters: { Longest: { Type: 'Number' } },
  Conditions: { Production: { 'Fn::Equals': [{ Ref: 'AWS::Region' }, 'eu-west-1'] } },
  Resources: {
    Role: {
      Type: 'AWS::IAM::Role',
      Properties: {
        RoleName: name,
        AssumeRolePolicyDocument: trust,
        ...(longest === undefined ? {} : { MaxSessionDuration: longest }),
      },
    },
  },
});
const terraform = (longest: string, more = ''): string =>
  `resource "aws_iam_role" "deploy" {\n  name = "deploy"\n${longest}\n  assume_role_policy = jsonencode(${JSON.stringify(trust)})\n}\n${more}`;

const step = (inputs: string, uses = 'aws-actions/configure-aws-credentials@v6'): string =>
  `      - uses: ${uses}\n        with:\n          aws-region: eu-west-1\n          role-to-assume: ${role}\n${inputs}`;
const lasting = (seconds: number | string): string => `          role-duration-seconds: ${seconds}\n`;
const workflow = (steps: string, head = ''): string =>
  `on: push\njobs:\n  ship:\n    runs-on: ubuntu-latest\n    permissions: { id-token: write }\n${head}    steps:\n${steps}`;

async function judge(text: string, files: Readonly<Record<string, unknown>> = {}): Promise<Finding[]> {
  const { workflows, actions } = await readWorkflows(treeOf({ '.github/workflows/w.yml': text }));
  return checkSessionLengths({ workflows, actions, name: 'acme/app' }, await documentsOf(files));
}

describe('longer than the role allows', () => {
  test.each<[string, Readonly<Record<string, unknown>>, string, number]>([
    ['a template', { 'infra/role.json': template(3600) }, 'infra/role.json', 3600],
    ['a template that writes it as text', { 'infra/role.json': template('5400') }, 'infra/role.json', 5400],
    ['a template that leaves it to AWS', { 'infra/role.json': template() }, 'infra/role.json', 3600],
    ['either way', { 'infra/role.json': template({ 'Fn::If': ['Production', 3600, 5400] }) }, 'infra/role.json', 5400],
    ['Terraform', { 'infra/role.tf': terraform('  max_session_duration = 3600') }, 'infra/role.tf', 3600],
    ['Terraform that leaves it to AWS', { 'infra/role.tf': terraform('') }, 'infra/role.tf', 3600],
    [
      'a sum in Terraform',
      { 'infra/role.tf': terraform('  max_session_duration = local.m', 'locals { m = 5400 }\n') },
      'infra/role.tf',
      5400,
    ],
    [
      'what get-role gives',
      { 'role.json': { Role: { RoleName: 'deploy', AssumeRolePolicyDocument: trust, MaxSessionDuration: 3600 } } },
      'role.json',
      3600,
    ],
    ['each of two', { 'a.json': template(3600), 'b.json': template(5400) }, 'b.json', 5400],
  ])('%s', async (_, files, path, longest) => {
    const [finding, ...more] = await judge(workflow(step(lasting(7200))), files);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      rule: 'login-duration',
      severity: 'high',
      place: { path: '.github/workflows/w.yml', line: 11 },
      evidence: { duration: 7200, longest, role, job: 'ship' },
      related: [{ path }],
    });
    expect(finding?.message).toContain(`${path}:${finding?.related[0]?.line}`);
    expect(finding?.fix).toContain(`+          role-duration-seconds: ${longest}`);
  });

  test('the line of the limit, or else of the role', async () => {
    const at = async (text: string) => (await judge(workflow(step(lasting(7200))), { 'r.tf': text }))[0]?.related[0];
    expect(await at(terraform('  max_session_duration = 3600'))).toMatchObject({ line: 3, message: 'the longest session of the role' });
    expect(await at(terraform(''))).toMatchObject({ line: 1 });
  });

  test.each<[string, string]>([
    ['a row of the matrix', step(lasting('${{ matrix.seconds }}'))],
    ['a script', `      - run: aws sts assume-role-with-web-identity --role-arn ${role} --role-session-name x --duration-seconds 7200\n`],
    ['keys', step(`          aws-access-key-id: \${{ secrets.ID }}\n${lasting(7200)}`)],
  ])('asked for by %s', async (_, steps) => {
    const head = '    strategy: { matrix: { seconds: [900, 7200] } }\n';
    expect(await judge(workflow(steps, head), { 'r.json': template(3600) })).toMatchObject([
      { evidence: { duration: 7200, longest: 3600 } },
    ]);
  });

  test.each<[string, string, Readonly<Record<string, unknown>>]>([
    ['long enough', step(lasting(7200)), { 'r.json': template(7200) }],
    ['long enough in one of two', step(lasting(7200)), { 'a.json': template(3600), 'b.json': template(43200) }],
    ['a parameter without a default', step(lasting(7200)), { 'r.json': template({ Ref: 'Longest' }) }],
    ['a variable without a default', step(lasting(7200)), { 'r.tf': terraform('  max_session_duration = var.m', 'variable "m" {}\n') }],
    ['one branch that is not known', step(lasting(7200)), { 'r.json': template({ 'Fn::If': ['Production', 3600, { Ref: 'Longest' }] }) }],
    [
      'one branch that is left to AWS',
      step(lasting(3600)),
      { 'r.json': template({ 'Fn::If': ['Production', { Ref: 'AWS::NoValue' }, 7200] }) },
    ],
    ['a role that AWS names', step(lasting(7200)), { 'r.tf': terraform('').replace('name =', 'name_prefix =') }],
    [
      'a logical id',
      step(lasting(7200)),
      { 'r.json': JSON.stringify(template()).replace('"RoleName":"deploy",', '').replace('"Role":', '"deploy":') },
    ],
    ['another role', step(lasting(7200)), { 'r.json': template(3600, 'other') }],
    ['no role here', step(lasting(7200)), {}],
    ['a bare trust policy', step(lasting(7200)), { 'deploy.json': trust }],
    [
      'account details have none',
      step(lasting(7200)),
      { 'd.json': { RoleDetailList: [{ RoleName: 'deploy', AssumeRolePolicyDocument: trust }] } },
    ],
    ['no length asked for', step(''), { 'r.json': template(3600) }],
    ['a length that is not known', step(lasting('${{ vars.SECONDS }}')), { 'r.json': template(3600) }],
    ['a role that is not known', step(lasting(7200)).replace(role, '${{ vars.ROLE }}'), { 'r.json': template(3600) }],
  ])('silent: %s', async (_, steps, files) => {
    expect(await judge(workflow(steps), files)).toEqual([]);
  });
});

test('of a length that an expression tells the fix says so', async () => {
  const text = workflow(step(lasting('${{ matrix.seconds }}')), '    strategy: { matrix: { seconds: [900, 7200] } }\n');
  const [finding] = await judge(text, { 'r.json': template(3600) });
  expect(finding?.fix).toMatch(/An expression stands in role-duration-seconds: let it come to 3600 where it comes to 7200\.$/);
});

describe('a role from a role', () => {
  const first = step('');
  const other = (inputs: string): string => step(inputs).replace('role/deploy', 'role/other');
  const byScript = (more = '', env = ''): string =>
    `      - run: |\n          aws sts assume-role --role-arn arn:aws:iam::123456789012:role/other \\\n            --role-session-name x --duration-seconds 7200${more}\n${env}`;

  test.each<[string, string]>([
    ['role-chaining', first + other(`          role-chaining: true\n${lasting(7200)}`)],
    ['role-chaining as text', first + other(`          role-chaining: 'true'\n${lasting(7200)}`)],
    [
      'the outputs of the first',
      first.replace('- uses', '- id: a\n        uses') +
        other(
          `          aws-access-key-id: \${{ steps.a.outputs.aws-access-key-id }}\n          aws-secret-access-key: \${{ steps.a.outputs.aws-secret-access-key }}\n          aws-session-token: \${{ steps.a.outputs.aws-session-token }}\n${lasting(7200)}`,
        ),
    ],
    ['a script', first + byScript()],
    ['keys, a role, then a script', step('          aws-access-key-id: ${{ secrets.ID }}\n') + byScript()],
  ])('over an hour by %s', async (_, steps) => {
    expect(await judge(workflow(steps))).toMatchObject([{ rule: 'login-duration', evidence: { duration: 7200, longest: 3600 } }]);
  });

  test.each<[string, string]>([
    ['an hour', first + other(`          role-chaining: true\n${lasting(3600)}`)],
    ['no chain', first + other(lasting(7200))],
    [
      'keys of a user to begin with',
      `      - uses: aws-actions/configure-aws-credentials@v6\n        with: { aws-region: eu-west-1, aws-access-key-id: '\${{ secrets.ID }}' }\n${other(`          role-chaining: true\n${lasting(7200)}`)}`,
    ],
    ['a script before the login', byScript() + first],
    ['a profile of the script', first + byScript(' --profile base')],
    ['keys of the script', first + byScript('', '        env: { AWS_ACCESS_KEY_ID: "${{ secrets.ID }}" }\n')],
    ['a session that is not handed on', step('          output-env-credentials: false\n') + byScript()],
    ['a comment', `${first}      - run: |\n          # aws sts assume-role --role-arn ${role} --duration-seconds 7200\n          true\n`],
  ])('silent: %s', async (_, steps) => {
    expect(await judge(workflow(steps))).toEqual([]);
  });
});

test.each([
  [600, 900],
  [50_000, 43_200],
])('%i seconds are never had', async (seconds, wanted) => {
  const [finding] = await judge(workflow(step(lasting(seconds))), { 'r.json': template(43200) });
  expect(finding?.fix).toContain(`+          role-duration-seconds: ${wanted}`);
});
