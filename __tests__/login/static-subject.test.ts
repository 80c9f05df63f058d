import { expect, test, describe } from '@jest/globals';
import { checkSubjects } from '../../src/login/static-subject.js';
import { readWorkflows } from '../../src/workflow/index.js';
import { trustFor, trustOf } from '../lab/index.js';
import type { TrustDocument } from '../lab/trust-evaluator.js';
import { documentsOf, treeOf } from './world.js';

const github = 'token.actions.githubusercontent.com';
const path = '.github/workflows/deploy.yml';

interface Case {
  readonly on?: string;
  readonly job?: string;
  readonly with?: string;
  readonly trust: TrustDocument;
  readonly repository?: string;
}

async function judged({ on = '[push]', job = '', with: inputs = '', trust, repository = 'acme/app' }: Case) {
  const template = {
    AWSTemplateFormatVersion: '2010-09-09',
    Resources: { Role: { Type: 'AWS::IAM::Role', Properties: { RoleName: 'deploy', AssumeRolePolicyDocument: trust } } },
  };
  const workflow = `on: ${on}
jobs:
  ship:
    runs-on: ubuntu-latest
    permissions: { id-token: write }
${job}    steps:
      - uses: aws-actions/configure-aws-credentials@v6
        with:
          aws-region: eu-west-1
          role-to-assume: arn:aws:iam::123456789012:role/deploy
${inputs}`;
  const { workflows, actions } = await readWorkflows(treeOf({ [path]: workflow }));
  expect(workflows).toHaveLength(1);
  return checkSubjects(
    { workflows, actions, name: repository === '' ? undefined : repository },
    await documentsOf({ 'infra/app.json': template }),
  );
}

const main = trustFor('repo:acme/app:ref:refs/heads/main');
const prod = '    environment: prod\n';

describe('a job that can never assume its role', () => {
  test.each<[string, Case]>([
    ['has an environment, the role wants a branch', { job: prod, trust: main }],
    ['has none, the role wants one', { trust: trustFor('repo:acme/app:environment:prod') }],
    ['has another environment', { job: '    environment: { name: staging }\n', trust: trustFor('repo:acme/app:environment:prod') }],
    ['runs in pull requests alone', { on: '[pull_request]', trust: main }],
    ['is of another repository', { trust: trustFor('repo:acme/other:ref:refs/heads/main') }],
    ['is of this one in another case', { trust: trustFor('repo:Acme/app:ref:refs/heads/main') }],
    ['meets a wildcard that is none', { trust: trustFor('repo:acme/app:*') }],
    ['has an environment with a colon', { job: '    environment: a:b\n', trust: trustFor('repo:acme/app:environment:a:b') }],
    ['logs in on tags alone', { with: "        if: startsWith(github.ref, 'refs/tags/')\n", trust: main }],
    ['is in a repository whose name is not known', { job: prod, trust: main, repository: '' }],
  ])('%s', async (_, wish) => {
    const findings = await judged(wish);
    expect(findings).toMatchObject([
      { rule: 'login-subject', severity: 'high', place: { path, line: wish.job === undefined ? 10 : 11 }, evidence: { claim: 'sub' } },
    ]);
    expect(findings[0]?.related[0]?.path).toBe('infra/app.json');
    expect(findings[0]?.live).toBeUndefined();
  });
});

describe('a job that some run of can', () => {
  test.each<[string, Case]>([
    ['pushes to main', { trust: main }],
    ['pushes, the role is for a release branch', { trust: trustFor('repo:acme/app:ref:refs/heads/release') }],
    ['tags', { on: '{ push: { tags: [v1] } }', trust: trustFor('repo:acme/app:ref:refs/tags/v1') }],
    ['the immutable form', { trust: trustFor('repo:acme@12/app@34:ref:refs/heads/main') }],
    ['the immutable form with an environment', { job: prod, trust: trustFor('repo:acme@12/app@34:environment:prod') }],
    ['the environment, escaped', { job: '    environment: a:b\n', trust: trustFor('repo:acme/app:environment:a%3Ab') }],
    ['an environment that an expression names', { job: '    environment: ${{ inputs.stage }}\n', trust: main }],
    ['pull requests beside pushes', { on: '[push, pull_request]', trust: main }],
    ['pull requests', { on: '[pull_request]', trust: trustFor('repo:acme/app:pull_request') }],
    [
      'the merge queue',
      { on: '[merge_group]', trust: trustOf({ StringLike: { [`${github}:sub`]: 'repo:acme/app:ref:refs/heads/gh-readonly-queue/*' } }) },
    ],
    ['a called workflow', { on: '[workflow_call]', trust: trustFor('repo:acme/caller:ref:refs/heads/main') }],
    ['a wildcard', { job: prod, trust: trustOf({ StringLike: { [`${github}:sub`]: 'repo:acme/*:environment:prod' } }) }],
    ['no subject asked for', { trust: trustOf({ StringEquals: { [`${github}:repository_id`]: '34' } }) }],
    ['a subject of another template', { job: prod, trust: trustFor('repository_id:34:ref:refs/heads/main') }],
    [
      'a subject with further claims',
      { job: prod, trust: trustFor('repo:acme/app:environment:prod:job_workflow_ref:acme/app/w.yml@main') },
    ],
    ['a subject with a claim in place of the ref', { trust: trustFor('repo:acme/app:actor:octocat') }],
    [
      'a repository that a deployment fills in',
      { trust: trustOf({ StringLike: { [`${github}:sub`]: { 'Fn::Sub': 'repo:${Org}/app:*' } as unknown as string } }) },
    ],
    ['keys, no token', { job: prod, with: '          aws-access-key-id: x\n', trust: main }],
    ['another session', { job: prod, with: '          role-chaining: true\n', trust: main }],
  ])('%s', async (_, wish) => {
    expect(await judged(wish)).toEqual([]);
  });
});
