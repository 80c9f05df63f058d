import { describe, expect, test } from '@jest/globals';
import { loadCatalog } from '../../src/iam/catalog/load.js';
import { checkPolicies } from '../../src/policies/index.js';
import { readOne } from '../documents/read.js';

const catalog = await loadCatalog();

async function rulesOf(text: string): Promise<string[]> {
  const { findings } = checkPolicies({ documents: await readOne('main.tf', text), ignores: [], catalog });
  return findings.map(({ rule }) => rule);
}

function trusting(operator: string, key: string, values: string): string {
  return `
variable "one" {}
variable "list" { type = list(string) }
resource "random_uuid" "id" {}
resource "aws_iam_role" "operator" {
  name = "operator"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::111122223333:root" }
      Action    = "sts:AssumeRole"
      Condition = { ${operator} = { "${key}" = ${values} } }
    }]
  })
}
`;
}

describe('whom an unknown value limits a trust to is not told', () => {
  test.each([
    ['StringEquals', 'sts:ExternalId', 'var.one'],
    ['StringEquals', 'sts:ExternalId', '[sensitive(random_uuid.id.result)]'],
    ['StringLike', 'sts:ExternalId', 'var.list'],
    ['StringEquals', 'aws:PrincipalTag/team', 'var.one'],
    ['ArnLike', 'aws:PrincipalArn', 'var.one'],
    ['StringLike', 'aws:PrincipalArn', 'var.list'],
  ])('%s %s %s', async (operator, key, values) => {
    expect(await rulesOf(trusting(operator, key, values))).not.toContain('mfa-missing');
  });

  test.each([
    ['StringEqualsIfExists', 'sts:ExternalId', 'var.one'],
    ['StringNotEquals', 'sts:ExternalId', 'var.one'],
    ['ArnNotLike', 'aws:PrincipalArn', 'var.one'],
    ['StringLike', 'aws:PrincipalArn', '"arn:aws:iam::111122223333:user/*"'],
    ['StringLike', 'sts:ExternalId', '"*"'],
  ])('but %s %s %s limits no person', async (operator, key, values) => {
    expect(await rulesOf(trusting(operator, key, values))).toContain('mfa-missing');
  });
});

test.each([
  ['aws_kms_key.multi_region.arn', []],
  ['module.region_keys.arn', []],
  ['"arn:aws:s3:::${var.region}-logs"', ['resource-mismatch']],
])('a policy on %s', async (resource, expected) => {
  const text = `
resource "aws_iam_role_policy" "reader" {
  role   = "reader"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "kms:Decrypt", Resource = ${resource} }]
  })
}
`;
  expect(await rulesOf(text)).toEqual(expected);
});

describe('a list that a condition adds to', () => {
  const granting = (actions: string): string => `
variable "wide" { type = bool }
locals {
  sets = { reader = { wide = false } }
}
data "aws_iam_policy_document" "rights" {
  statement {
    actions   = ${actions}
    resources = ["*"]
  }
}
resource "aws_iam_user_policy" "rights" {
  user   = "alice"
  policy = data.aws_iam_policy_document.rights.json
}
`;

  test.each([
    'concat(["ec2:DescribeRegions"], var.wide ? ["ec2:DescribeInstances", "ec2:DescribeVpcs"] : [])',
    'flatten(["ec2:DescribeRegions", var.wide ? ["ec2:DescribeInstances"] : []])',
    'distinct(concat(["ec2:DescribeRegions"], var.wide ? ["ec2:DescribeInstances"] : []))',
    'compact(concat(["ec2:DescribeRegions"], var.wide ? ["ec2:DescribeVpcs"] : [""]))',
    'concat(["ec2:DescribeRegions"], local.sets["reader"].wide ? ["iam:*"] : [])',
    '[for each in(var.wide ? ["Regions", "Vpcs"] : ["Regions"]) : "ec2:Describe${each}"]',
  ])('%s is a list', async (actions) => {
    expect(await rulesOf(granting(actions))).toEqual([]);
  });

  test.each([
    'concat(["ec2:DescribeRegions"], var.wide ? ["*"] : [])',
    'flatten(["ec2:DescribeRegions", var.wide ? [["*"]] : []])',
    'sort(setunion(["ec2:DescribeRegions"], var.wide ? ["*"] : []))',
    'values(merge({ a = "ec2:DescribeRegions" }, var.wide ? { b = "*" } : {}))',
    '[for each in(var.wide ? ["*"] : ["DescribeRegions"]) : "ec2:${each}"]',
  ])('%s grants what it adds', async (actions) => {
    const rules = await rulesOf(granting(actions));
    expect(rules).toContain(actions.startsWith('[for') ? 'service-wildcard' : 'admin-access');
    expect(rules).not.toContain('policy-grammar');
  });
});

test('the branches of one statement are one finding, the one that says most', async () => {
  const text = `
variable "wide" { type = bool }
resource "aws_iam_user_policy" "rights" {
  user   = "alice"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = concat(["iam:CreateUser"], var.wide ? ["iam:DeleteUser"] : []), Resource = "*" }]
  })
}
`;
  const { findings } = checkPolicies({ documents: await readOne('main.tf', text), ignores: [], catalog });
  expect(findings.filter(({ rule }) => rule === 'mfa-missing').map(({ evidence }) => evidence['actions'])).toEqual([
    ['iam:CreateUser', 'iam:DeleteUser'],
  ]);
});

describe('a loop over what is not known', () => {
  const granting = (statements: string): string => `
variable "names" { type = list(string) }
variable "more" { type = any }
resource "aws_iam_user_policy" "rights" {
  user   = "alice"
  policy = jsonencode({ Version = "2012-10-17", Statement = ${statements} })
}
`;

  test.each([
    '[for name in var.names : { Effect = "Allow", Action = "*", Resource = "*" }]',
    'flatten([for name in var.names : [{ Effect = "Allow", Action = "*", Resource = "*" }]])',
    'concat([{ Effect = "Allow", Action = "s3:ListAllMyBuckets", Resource = "*" }], [for name in var.names : { Effect = "Allow", Action = "*", Resource = "*" }])',
    '[for each in [{ Effect = "Allow", Action = "*", Resource = "*" }, var.more == null ? null : { Effect = "Allow", Action = "s3:GetObject", Resource = "*" }] : each if each != null]',
    '[{ Effect = "Allow", Action = "*", Resource = ["*", [for name in var.names : "arn:aws:s3:::${name}"][0]] }]',
  ])('%s grants all', async (statements) => {
    const rules = await rulesOf(granting(statements));
    expect(rules).toContain('admin-access');
    expect(rules).not.toContain('policy-grammar');
  });

  test.each([
    '[for name in var.names : { Effect = "Allow", Action = "s3:GetObject", Resource = "arn:aws:s3:::${name}/*" }]',
    '[for each in var.more : { Effect = "Allow", Action = each.actions, Resource = each.resources }]',
    '[{ Effect = "Allow", Action = "s3:GetObject", Resource = [for name in var.names : "arn:aws:s3:::${name}/*"] }]',
    '[{ Effect = length([for name in var.names : name]) > 0 ? "Allow" : "Deny", Action = "s3:GetObject", Resource = "arn:aws:s3:::b/*" }]',
    '[for each in [for name in var.names : name] : { Effect = "Allow", Action = "s3:GetObject", Resource = each } if each != "" ]',
  ])('%s is no alarm', async (statements) => {
    expect(await rulesOf(granting(statements))).toEqual([]);
  });

  test('may be none: a Deny of it surely denies nothing', async () => {
    const deny = '[for name in var.names : { Effect = "Deny", Action = "*", Resource = "*" }]';
    const rules = await rulesOf(granting(`concat([{ Effect = "Allow", Action = "*", Resource = "*" }], ${deny})`));
    expect(rules).toContain('admin-access');
  });
});

describe('whose a right is that names its resource by what is not known', () => {
  const granted = (resource: string): string => `
variable "arn" {}
variable "name" {}
variable "account" {}
resource "aws_iam_user" "bob" {
  name = "bob"
}
resource "aws_iam_user_policy" "own" {
  user   = aws_iam_user.bob.name
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "iam:PutUserPolicy", Resource = ${resource} }]
  })
}
`;
  test.each([
    ['var.arn', ['medium']],
    ['"arn:aws:iam::111122223333:user/${var.name}"', ['medium']],
    ['"arn:aws:iam::${var.account}:user/bob"', ['high']],
    ['aws_iam_user.bob.arn', ['high']],
    ['"arn:aws:iam::111122223333:user/bo*"', ['high']],
    ['"arn:aws:iam::111122223333:user/$${aws:username}"', ['high']],
    ['"arn:aws:iam::111122223333:user/alice"', []],
  ])('%s', async (resource, severities) => {
    const { findings } = checkPolicies({ documents: await readOne('main.tf', granted(resource)), ignores: [], catalog });
    expect(findings.filter(({ rule }) => rule === 'privilege-escalation').map(({ severity }) => severity)).toEqual(severities);
  });
});
