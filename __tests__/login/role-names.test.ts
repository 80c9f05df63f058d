import { describe, expect, test } from '@jest/globals';
import { checkSubjects } from '../../src/login/static-subject.js';
import { readRoleArn } from '../../src/login/role-arn.js';
import { trustsInTree } from '../../src/login/trust-source.js';
import { readWorkflows } from '../../src/workflow/index.js';
import { trustFor } from '../lab/index.js';
import { documentsOf, treeOf } from './world.js';

const other = trustFor('repo:acme/other:ref:refs/heads/main');
const stack = (properties: object): Record<string, unknown> => ({
  'infra/app.json': {
    AWSTemplateFormatVersion: '2010-09-09',
    Resources: { DeployRole: { Type: 'AWS::IAM::Role', Properties: { AssumeRolePolicyDocument: other, ...properties } } },
  },
});
const terraform = (more: string): Record<string, unknown> => ({
  'infra/main.tf': `resource "aws_iam_role" "DeployRole" {\n${more}  assume_role_policy = <<EOF\n${JSON.stringify(other)}\nEOF\n}\n`,
});
const answerOf = (account: string): Record<string, unknown> => ({
  'infra/role.json': {
    Role: {
      RoleName: 'deploy',
      AssumeRolePolicyDocument: JSON.parse(JSON.stringify(other).replaceAll('123456789012', account)) as unknown,
    },
  },
});
const workflow = (name: string): string =>
  `on: push\njobs:\n  ship:\n    runs-on: ubuntu-latest\n    permissions: { id-token: write }\n    steps:\n      - uses: aws-actions/configure-aws-credentials@v6\n        with: { role-to-assume: 'arn:aws:iam::123456789012:role/${name}', aws-region: eu-west-1 }\n`;

async function rulesFor(name: string, files: Readonly<Record<string, unknown>>): Promise<string[]> {
  const { workflows, actions } = await readWorkflows(treeOf({ '.github/workflows/w.yml': workflow(name) }));
  return checkSubjects({ workflows, actions, name: 'acme/app' }, await documentsOf(files)).map(({ rule }) => rule);
}

describe('whose name a role of the files has', () => {
  test.each<[string, string, Readonly<Record<string, unknown>>]>([
    ['its own', 'DeployRole', stack({ RoleName: 'DeployRole' })],
    ['what IAM shows of its account', 'deploy', answerOf('123456789012')],
    ['its own, in Terraform', 'DeployRole', terraform('  name = "DeployRole"\n')],
    ['one that the stack makes of the logical id', 'acme-infra-DeployRole-1ABCDEFGHIJK2', stack({})],
    ['the same with small letters', 'acme-infra-DeployRole-aB3dEfGhIjKl', stack({})],
  ])('the role: %s', async (_, name, files) => {
    expect(await rulesFor(name, files)).toEqual(['login-subject']);
  });

  test.each<[string, string, Readonly<Record<string, unknown>>]>([
    ['a logical id is no name', 'DeployRole', stack({})],
    ['a parameter names it', 'DeployRole', stack({ RoleName: { Ref: 'Name' } })],
    ["Terraform's label is no name", 'DeployRole', terraform('')],
    ['a prefix is no name', 'DeployRole', terraform('  name_prefix = "DeployRole"\n')],
    ['Terraform makes other names', 'acme-infra-DeployRole-1ABCDEFGHIJK2', terraform('')],
    ['the id is only the end of another', 'acme-infra-MyDeployRole-1ABCDEFGHIJK2', stack({})],
    ['it is of another account', 'deploy', answerOf('210987654321')],
    ['no random end', 'acme-infra-DeployRole-main', stack({})],
    ['it has a name', 'acme-infra-DeployRole-1ABCDEFGHIJK2', stack({ RoleName: 'DeployRole' })],
  ])('another role: %s', async (_, name, files) => {
    expect(await rulesFor(name, files)).toEqual([]);
  });

  test('a live login is still compared with the only role that may be meant', async () => {
    const documents = await documentsOf(stack({}));
    const role = readRoleArn('arn:aws:iam::123456789012:role/DeployRole');
    expect('name' in role && trustsInTree(documents, role)).toMatchObject([{ source: 'infra/app.json' }]);
  });
});
