import { describe, expect, test } from '@jest/globals';
import { applyPatch } from 'diff';
import type { Finding } from '../../src/model/finding.js';
import { checkClaims } from '../../src/login/static-claims.js';
import { readWorkflows } from '../../src/workflow/index.js';
import { trustFor, trustOf } from '../lab/index.js';
import { documentsOf, treeOf } from './world.js';

const github = 'token.actions.githubusercontent.com';
const role = 'arn:aws:iam::123456789012:role/deploy';
const sub = 'repo:acme/app:ref:refs/heads/main';
const asking = (more: Record<string, unknown>, operator = 'StringEquals', subject: string | string[] = sub) =>
  trustOf({
    StringLike: { [`${github}:sub`]: subject },
    ...Object.fromEntries([
      [operator, Object.fromEntries(Object.entries(more).map(([key, value]) => [key.includes(':') ? key : `${github}:${key}`, value]))],
    ]),
  });

const w = '.github/workflows/w.yml';
const workflow = (inputs = '', head = '', on = 'push'): string =>
  `on: ${on}\njobs:\n  ship:\n    runs-on: ubuntu-latest\n    permissions: { id-token: write }\n${head}    steps:\n      - uses: aws-actions/configure-aws-credentials@v6\n        with:\n          aws-region: eu-west-1\n          role-to-assume: ${role}\n${inputs}`;

async function judge(trust: unknown, text = workflow(), more: Readonly<Record<string, string>> = {}): Promise<Finding[]> {
  const { workflows, actions } = await readWorkflows(treeOf({ [w]: text, ...more }));
  const Resources = { Role: { Type: 'AWS::IAM::Role', Properties: { RoleName: 'deploy', AssumeRolePolicyDocument: trust } } };
  const documents = await documentsOf({ 'infra/app.json': { AWSTemplateFormatVersion: '2010-09-09', Resources } });
  return checkClaims({ workflows, actions, name: 'acme/app' }, documents);
}

const env = '    environment: prod\n';
const ofEnvironment = 'repo:acme/app:environment:prod';

describe('a claim that no run of the job has', () => {
  test.each<[string, unknown, string, string, unknown]>([
    ['the audience of China', asking({ aud: 'sts.amazonaws.com.cn' }), workflow(), 'aud', 'sts.amazonaws.com'],
    [
      'the audience that is given',
      asking({ aud: 'sts.amazonaws.com' }),
      workflow('          audience: https://github.com/acme\n'),
      'aud',
      'https://github.com/acme',
    ],
    ['an environment, and the job has none', asking({ environment: 'prod' }), workflow(), 'environment', null],
    ['another environment', asking({ environment: 'production' }, 'StringEquals', ofEnvironment), workflow('', env), 'environment', 'prod'],
    ['MFA', asking({ 'aws:MultiFactorAuthPresent': 'true' }, 'Bool'), workflow(), 'aws:MultiFactorAuthPresent', null],
    ['what STS supplies for no token', asking({ event_name: 'push' }), workflow(), 'event_name', null],
    ['another repository', asking({ repository: 'acme/other' }), workflow(), 'repository', 'acme/app'],
    [
      'a called workflow that is not the one',
      asking({ job_workflow_ref: 'acme/app/.github/workflows/old.yml@refs/heads/main' }),
      workflow(),
      'job_workflow_ref',
      `acme/app/${w}@…`,
    ],
    [
      'another branch',
      asking({ ref: 'refs/heads/develop' }, 'StringEquals', ofEnvironment),
      workflow('', env, '{ push: { branches: [main] } }'),
      'ref',
      'refs/heads/main',
    ],
    [
      'a branch, in pull requests',
      asking({ ref: 'refs/heads/main' }, 'StringEquals', ofEnvironment),
      workflow('', env, 'pull_request'),
      'ref',
      'refs/pull/…/merge',
    ],
    [
      'the same by a pattern',
      asking({ job_workflow_ref: 'acme/shared/.github/workflows/*' }, 'StringLike'),
      workflow(),
      'job_workflow_ref',
      `acme/app/${w}@…`,
    ],
  ])('%s', async (_, trust, text, claim, got) => {
    const [finding, ...more] = await judge(trust, text);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      rule: claim === 'aud' ? 'login-audience' : 'login-claim',
      severity: 'high',
      place: { path: w },
      evidence: { claim, got, role, job: 'ship' },
      related: [{ path: 'infra/app.json' }],
    });
    expect(finding?.fix).toMatch(/^[A-Z][a-z]+ /);
  });

  test.each<[string, unknown, string]>([
    ['the usual', trustFor(sub), workflow()],
    ['one of two audiences', asking({ aud: ['sts.amazonaws.com', 'x'] }), workflow()],
    ['an audience that is not known', asking({ aud: 'x' }), workflow('          audience: ${{ vars.AUDIENCE }}\n')],
    ['the environment', asking({ environment: 'prod' }, 'StringEquals', ofEnvironment), workflow('', env)],
    [
      'an environment that is not known',
      asking({ environment: 'prod' }, 'StringEquals', 'repo:acme/app:*'),
      workflow('', '    environment: ${{ vars.E }}\n'),
    ],
    [
      'one row of the matrix',
      asking({ environment: 'prod' }, 'StringEquals', 'repo:acme/app:*'),
      workflow('', '    environment: ${{ matrix.e }}\n    strategy: { matrix: { e: [dev, prod] } }\n'),
    ],
    ['one of two branches', asking({ ref: ['refs/heads/x', 'refs/heads/main'] }), workflow('', '', '{ push: { branches: [main] } }')],
    ['a branch by hand', asking({ ref: 'refs/heads/main' }), workflow('', '', '{ push: { branches: [x] }, workflow_dispatch: {} }')],
    ['a pattern of branches', asking({ ref: 'refs/heads/rel*' }, 'StringLike'), workflow('', '', '{ push: { branches: [main] } }')],
    ['if there at all', asking({ environment: 'prod' }, 'StringEqualsIfExists'), workflow()],
    ['what must not come', asking({ event_name: 'pull_request' }, 'StringNotEquals'), workflow()],
    ['ids, which the files do not tell', asking({ repository_id: '7', actor: 'ann' }), workflow()],
    ['this workflow at any ref', asking({ job_workflow_ref: `acme/app/${w}@refs/tags/*` }, 'StringLike'), workflow()],
    ['any workflow of the repository', asking({ job_workflow_ref: 'acme/*' }, 'StringLike'), workflow()],
    [
      'another statement for it',
      {
        Version: '2012-10-17',
        Statement: [...(asking({ environment: 'prod' }) as { Statement: unknown[] }).Statement, trustFor(sub).Statement].flat(),
      },
      workflow(),
    ],
    [
      'the subject alone, which is told of elsewhere',
      asking({ aud: 'sts.amazonaws.com' }, 'StringEquals', 'repo:acme/app:environment:x'),
      workflow(),
    ],
    ['another issuer', asking({ 'gitlab.com:sub': 'x' }), workflow()],
    ['keys', asking({ aud: 'x' }), workflow('          aws-access-key-id: ${{ secrets.K }}\n')],
  ])('silent: %s', async (_, trust, text) => {
    expect(await judge(trust, text)).toEqual([]);
  });

  test('the calling workflow is not the one that is called', async () => {
    const more = { '.github/workflows/called.yml': workflow('', '', 'workflow_call') };
    const caller = `on: push\njobs:\n  call:\n    permissions: { id-token: write }\n    uses: ./.github/workflows/called.yml\n`;
    const wanting = (subject: string): unknown => asking({ job_workflow_ref: `acme/app/${w}@refs/heads/main` }, 'StringEquals', subject);
    expect(await judge(wanting(sub), caller, more)).toMatchObject([
      { rule: 'login-claim', evidence: { claim: 'job_workflow_ref', got: 'acme/app/.github/workflows/called.yml@…' } },
    ]);
    // Whoever calls it from elsewhere is not known.
    expect(await judge(wanting('repo:acme/*'), caller, more)).toEqual([]);
  });

  test('the called workflow of the repository is the one', async () => {
    const called = '.github/workflows/called.yml';
    const caller = `on: push\njobs:\n  call:\n    permissions: { id-token: write }\n    uses: ./${called}\n`;
    const trust = asking({ job_workflow_ref: `acme/app/${called}@refs/heads/main` });
    expect(await judge(trust, caller, { [called]: workflow('', '', '{ workflow_dispatch: {} }') })).toEqual([]);
    expect(
      await judge(asking({ job_workflow_ref: `acme/app/${w}@refs/heads/main` }), caller, {
        [called]: workflow('', '', 'workflow_dispatch'),
      }),
    ).toHaveLength(1);
  });
});

test.each<[string, unknown, string, string]>([
  ['an audience', asking({ aud: 'sts.amazonaws.com.cn' }), workflow(), 'audience: sts.amazonaws.com.cn'],
  ['an environment', asking({ environment: 'prod' }, 'StringEquals', [sub, ofEnvironment]), workflow(), 'environment: prod'],
  ['an audience that is there', asking({ aud: 'sts.amazonaws.com' }), workflow("          audience: 'x'\n"), 'audience: sts.amazonaws.com'],
])('the fix of %s ends it', async (_, trust, text, line) => {
  const [finding] = await judge(trust, text);
  const diff = finding?.fix.slice(finding.fix.indexOf('--- a/')) ?? '';
  const mended = applyPatch(text, `${diff}\n`, { fuzzFactor: 0 });
  expect(mended).toContain(line);
  expect(await judge(trust, String(mended))).toEqual([]);
});
