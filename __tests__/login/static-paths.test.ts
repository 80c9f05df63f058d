import { applyPatch } from 'diff';
import { expect, test } from '@jest/globals';
import type { Finding } from '../../src/model/finding.js';
import { checkPaths } from '../../src/login/static-paths.js';
import { readWorkflows } from '../../src/workflow/index.js';
import { trustFor } from '../lab/index.js';
import { documentsOf, treeOf } from './world.js';

const trust = trustFor('repo:acme/app:ref:refs/heads/main');
const template = (properties: object) => ({
  AWSTemplateFormatVersion: '2010-09-09',
  Resources: { Role: { Type: 'AWS::IAM::Role', Properties: { RoleName: 'deploy', AssumeRolePolicyDocument: trust, ...properties } } },
});
const terraform = (path: string): string =>
  `variable "p" {}\nresource "aws_iam_role" "deploy" {\n  name = "deploy"\n${path}\n  assume_role_policy = jsonencode(${JSON.stringify(trust)})\n}\n`;
const workflow = (role: string): string =>
  `on: push\njobs:\n  ship:\n    runs-on: ubuntu-latest\n    permissions: { id-token: write }\n    steps:\n      - uses: aws-actions/configure-aws-credentials@v6\n        with:\n          aws-region: eu-west-1\n          role-to-assume: ${role}\n`;
const plain = 'arn:aws:iam::123456789012:role/deploy';

async function judge(role: string, files: Readonly<Record<string, unknown>>): Promise<Finding[]> {
  const { workflows, actions } = await readWorkflows(treeOf({ '.github/workflows/w.yml': workflow(role) }));
  return checkPaths({ workflows, actions, name: 'acme/app' }, await documentsOf(files));
}

test.each<[string, string, Readonly<Record<string, unknown>>, string]>([
  ['a template', plain, { 'r.json': template({ Path: '/ci/' }) }, 'role/ci/deploy'],
  ['Terraform', plain, { 'r.tf': terraform('  path = "/ci/"') }, 'role/ci/deploy'],
  [
    'what get-role gives',
    plain,
    { 'r.json': { Role: { RoleName: 'deploy', Path: '/ci/', AssumeRolePolicyDocument: trust } } },
    'role/ci/deploy',
  ],
  ['a path that the role has not', plain.replace('deploy', 'ci/deploy'), { 'r.json': template({}) }, 'role/deploy'],
])('a path that is left out, by %s', async (_, role, files, meant) => {
  const [finding, ...more] = await judge(role, files);
  expect(more).toEqual([]);
  expect(finding).toMatchObject({
    rule: 'login-role-arn',
    severity: 'high',
    place: { line: 10 },
    related: [{ path: Object.keys(files)[0] }],
  });
  const mended = String(applyPatch(workflow(role), `${finding?.fix.slice(finding.fix.indexOf('--- a/'))}\n`, { fuzzFactor: 0 }));
  expect(mended).toContain(meant);
  const { workflows, actions } = await readWorkflows(treeOf({ '.github/workflows/w.yml': mended }));
  expect(checkPaths({ workflows, actions, name: 'acme/app' }, await documentsOf(files))).toEqual([]);
});

test.each<[string, string, Readonly<Record<string, unknown>>]>([
  ['the same', plain.replace('deploy', 'ci/deploy'), { 'r.json': template({ Path: '/ci/' }) }],
  ['none at all', plain, { 'r.json': template({}) }],
  ['one of two', plain, { 'a.json': template({ Path: '/ci/' }), 'b.json': template({}) }],
  ['a parameter', plain, { 'r.json': template({ Path: { Ref: 'P' } }) }],
  ['a variable', plain, { 'r.tf': terraform('  path = var.p') }],
  ['a role that AWS names', plain, { 'r.tf': terraform('  path = "/ci/"').replace('name =', 'name_prefix =') }],
  ['another role', plain.replace('deploy', 'other'), { 'r.json': template({ Path: '/ci/' }) }],
  ['account details that have no path', plain, { 'd.json': { RoleDetailList: [{ RoleName: 'deploy', AssumeRolePolicyDocument: trust }] } }],
])('silent: %s', async (_, role, files) => {
  expect(await judge(role, files)).toEqual([]);
});
