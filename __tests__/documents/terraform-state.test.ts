import { expect, test } from '@jest/globals';
import { holdings, policiesOf, readOne } from './read.js';

const policy = JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] });
const resource = (type: string, name: string, attributes: object, more: object = {}): object => ({
  mode: 'managed',
  type,
  name,
  provider: 'provider["registry.terraform.io/hashicorp/aws"]',
  instances: [{ schema_version: 0, attributes }],
  ...more,
});
const state = (...resources: object[]): string =>
  JSON.stringify({ version: 4, terraform_version: '1.9.0', serial: 1, lineage: 'x', outputs: {}, resources }, null, 2);

test('a state as Terraform keeps it', async () => {
  const arn = 'arn:aws:iam::123456789012:policy/own';
  const text = state(
    resource('aws_iam_role', 'r', {
      id: 'deploy',
      name: 'deploy',
      arn: 'arn:aws:iam::123456789012:role/deploy',
      assume_role_policy: policy,
    }),
    resource('aws_iam_role_policy', 'p', { name: 'inline', role: 'deploy', policy }),
    resource('aws_iam_policy', 'own', { id: arn, arn, name: 'own', policy }),
    resource('aws_iam_role_policy_attachment', 'a', { role: 'deploy', policy_arn: arn }),
    resource(
      'aws_iam_user',
      'u',
      {},
      { module: 'module.team["x"]', instances: [{ index_key: 'a', attributes: { name: 'alice', id: 'alice' } }] },
    ),
    resource('aws_s3_bucket_policy', 'b', { bucket: 'b', policy }),
  );
  const documents = await readOne('terraform.tfstate', text);
  expect(holdings(documents).sort()).toEqual(['role deploy: inline, own', 'user alice: ']);
  expect(
    policiesOf(documents)
      .map(({ kind }) => kind)
      .sort(),
  ).toEqual(['identity', 'identity', 'resource', 'trust']);
  const line = (found: string): number => text.split('\n').findIndex((each) => each.includes(found)) + 1;
  const [bucket] = policiesOf(documents).filter(({ kind }) => kind === 'resource');
  expect(bucket?.file.lines.at(bucket.document.span.start).line).toBe(line('aws_s3_bucket_policy') + 8);
  expect(holdings(await readOne('state.json', text))).toHaveLength(2);
});

test('what only looks like a state is JSON like any other', async () => {
  const text = JSON.stringify({ terraform_version: '1', instances: [], x: 'aws_', aws_: '"aws_', p: JSON.parse(policy) as unknown });
  expect(policiesOf(await readOne('a.json', text))).toHaveLength(1);
});
