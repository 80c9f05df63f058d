import { describe, expect, test } from '@jest/globals';
import { applyPatch } from 'diff';
import type { Finding } from '../../src/model/finding.js';
import { checkClaims } from '../../src/login/static-claims.js';
import { readWorkflows } from '../../src/workflow/index.js';
import { documentsOf, treeOf } from './world.js';

const issuer = 'token.actions.githubusercontent.com';
const role = 'arn:aws:iam::123456789012:role/deploy';
const w = '.github/workflows/w.yml';
const workflow = (inputs = '', arn = role, on = 'push'): string =>
  `on: ${on}\njobs:\n  ship:\n    runs-on: ubuntu-latest\n    permissions: { id-token: write }\n    steps:\n      - uses: aws-actions/configure-aws-credentials@v6\n        with:\n          aws-region: eu-west-1\n          role-to-assume: ${arn}\n${inputs}`;
const asking = (audience: string): string => workflow(`          audience: ${audience}\n`);
const github = 'https://github.com/acme';

const template = (more: string, url = `https://${issuer}`): Record<string, string> => ({
  'infra/oidc.yml': `Resources:\n  Provider:\n    Type: AWS::IAM::OIDCProvider\n    Properties:\n      Url: ${url}\n${more}`,
});
const listing = (...ids: string[]): Record<string, string> =>
  template(`      ClientIdList:\n${ids.map((id) => `        - ${id}\n`).join('')}`);
const terraform = (list: string, more = ''): Record<string, string> => ({
  'infra/oidc.tf': `resource "aws_iam_openid_connect_provider" "github" {\n${more}  url = "https://${issuer}"\n  client_id_list = ${list}\n}\n`,
});
const answer = (ids: string[]): Record<string, string> => ({
  'infra/provider.json': JSON.stringify({ Url: issuer, ClientIDList: ids, ThumbprintList: [], CreateDate: '2026-01-01' }, null, 2),
});
const trust = (aud: string): Record<string, string> => ({
  'infra/trust.json': JSON.stringify({
    Role: {
      RoleName: 'deploy',
      AssumeRolePolicyDocument: {
        Version: '2012-10-17',
        Statement: [
          {
            Effect: 'Allow',
            Principal: { Federated: `arn:aws:iam::123456789012:oidc-provider/${issuer}` },
            Action: 'sts:AssumeRoleWithWebIdentity',
            Condition: { StringEquals: { [`${issuer}:aud`]: aud, [`${issuer}:sub`]: 'repo:acme/app:ref:refs/heads/main' } },
          },
        ],
      },
    },
  }),
});

async function judge(files: Readonly<Record<string, string>>): Promise<Finding[]> {
  const { workflows, actions } = await readWorkflows(treeOf(files));
  return checkClaims({ workflows, actions, name: 'acme/app' }, await documentsOf(files));
}

describe('an audience that the provider in the files does not list', () => {
  test.each<[string, Readonly<Record<string, string>>, string, unknown, number]>([
    ['a template lists another', { [w]: workflow(), ...listing(github) }, 'sts.amazonaws.com', [github], 7],
    ['a template lists none', { [w]: workflow(), ...template('') }, 'sts.amazonaws.com', [], 2],
    ['the workflow asks for another', { [w]: asking(github), ...listing('sts.amazonaws.com') }, github, ['sts.amazonaws.com'], 7],
    ["Terraform's list", { [w]: asking(github), ...terraform('["sts.amazonaws.com"]') }, github, ['sts.amazonaws.com'], 3],
    ['what IAM shows', { [w]: workflow(), ...answer([github]) }, 'sts.amazonaws.com', [github], 3],
    ['the audience of China', { [w]: workflow(), ...listing('sts.amazonaws.com.cn') }, 'sts.amazonaws.com', ['sts.amazonaws.com.cn'], 7],
    [
      'letters of another case',
      { [w]: asking('STS.amazonaws.com'), ...listing('sts.amazonaws.com') },
      'STS.amazonaws.com',
      ['sts.amazonaws.com'],
      7,
    ],
    ['two templates of one mind', { [w]: workflow(), ...listing(github), ...terraform(`["${github}"]`) }, 'sts.amazonaws.com', [github], 3],
  ])('%s', async (_, files, got, want, line) => {
    const findings = await judge(files);
    expect(findings).toMatchObject([
      { rule: 'login-provider', severity: 'high', place: { path: w, line: 10 }, evidence: { claim: 'aud', got, want, role } },
    ]);
    expect(findings[0]?.related).toMatchObject([{ line }]);
    expect(findings[0]?.message).toContain('Incorrect token audience');
    const { fix = '' } = findings[0] ?? {};
    const diff = fix.slice(fix.indexOf('--- '));
    if ((want as string[]).length === 0) return;
    const mended = applyPatch(files[w] ?? '', diff);
    expect(typeof mended).toBe('string');
    expect(await judge({ ...files, [w]: String(mended) })).toEqual([]);
  });

  test.each<[string, Readonly<Record<string, string>>, string]>([
    ['a template', listing(github), 'infra/oidc.yml'],
    ['a template, in one line', template(`      ClientIdList: [${github}]\n`), 'infra/oidc.yml'],
    ['Terraform', terraform(`["${github}"]`), 'infra/oidc.tf'],
    ['Terraform, in lines', terraform(`[\n    "${github}"\n  ]`), 'infra/oidc.tf'],
    ['what IAM shows', answer([github]), 'infra/provider.json'],
  ])('the provider is mended where the trust policy is for the workflow: %s', async (_, files, path) => {
    const all = { [w]: workflow(), ...files, ...trust('sts.amazonaws.com') };
    const [finding] = await judge(all);
    expect(finding?.rule).toBe('login-provider');
    const { fix = '' } = finding ?? {};
    expect(fix).toContain('aws iam add-client-id-to-open-id-connect-provider');
    const mended = applyPatch(all[path as keyof typeof all] ?? '', fix.slice(fix.indexOf('--- '), fix.indexOf('\n\nOr at once')) + '\n');
    expect(typeof mended).toBe('string');
    expect(await judge({ ...all, [path]: String(mended) })).toEqual([]);
  });

  test('the trust policy is of the provider’s mind: said once, as the audience', async () => {
    const findings = await judge({ [w]: asking(github), ...listing('sts.amazonaws.com'), ...trust('sts.amazonaws.com') });
    expect(findings.map(({ rule }) => rule)).toEqual(['login-audience']);
  });

  test.each<[string, Readonly<Record<string, string>>]>([
    ['it lists it', { [w]: workflow(), ...listing('sts.amazonaws.com') }],
    ['it lists several', { [w]: workflow(), ...listing(github, 'sts.amazonaws.com') }],
    ['no provider', { [w]: asking(github) }],
    ['several that differ', { [w]: workflow(), ...listing(github), ...terraform('["sts.amazonaws.com"]') }],
    ['a parameter', { [w]: workflow(), ...template('      ClientIdList: [!Ref Audience]\n') }],
    ['a variable', { [w]: workflow(), ...terraform('var.audiences') }],
    [
      'a variable with a default that somebody may change',
      {
        [w]: workflow(),
        ...terraform('var.audiences'),
        'infra/v.tf': `variable "audiences" {\n  default = ["${github}"]\n}\n`,
      },
    ],
    ['made only now and then', { [w]: workflow(), ...terraform(`["${github}"]`, '  count = var.create ? 1 : 0\n') }],
    [
      'made under a condition',
      {
        [w]: workflow(),
        'infra/oidc.yml': String(listing(github)['infra/oidc.yml']).replace('    Type:', '    Condition: Wanted\n    Type:'),
      },
    ],
    ['of another issuer', { [w]: workflow(), ...template(`      ClientIdList: [x]\n`, 'https://gitlab.com') }],
    ['an audience that an expression gives', { [w]: asking('${{ vars.AUDIENCE }}'), ...listing('sts.amazonaws.com') }],
    ['an example', { [w]: workflow(), 'examples/oidc.yml': String(listing(github)['infra/oidc.yml']) }],
    [
      'a provider that another account has',
      {
        [w]: workflow(),
        '.github/workflows/other.yml': asking(github).replace('123456789012', '210987654321'),
        ...listing(github),
      },
    ],
    ['called from elsewhere', { [w]: workflow('', role, 'workflow_call'), ...listing(github) }],
    ['keys', { [w]: workflow('          aws-access-key-id: ${{ secrets.K }}\n'), ...listing(github) }],
  ])('silent: %s', async (_, files) => {
    expect(await judge(files)).toEqual([]);
  });
});
