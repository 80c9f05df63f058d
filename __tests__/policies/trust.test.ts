import { describe, expect, test } from '@jest/globals';
import { checkPolicies } from '../../src/policies/index.js';
import { readOne } from '../documents/read.js';

const host = 'token.actions.githubusercontent.com';

/** `rule severity admits` of what the trust rules find, by place. */
async function found(path: string, text: string): Promise<string[]> {
  const { findings } = checkPolicies({ documents: await readOne(path, text), ignores: [] });
  return findings
    .filter(({ rule }) => ['oidc-trust', 'trust-anyone', 'trust-account'].includes(rule))
    .map(
      ({ rule, severity, evidence, place }) =>
        `${place.line} ${rule} ${severity}${typeof evidence['admits'] === 'string' ? ` ${evidence['admits']}` : ''}`,
    );
}

function template(principal: string, condition: string, action = 'sts:AssumeRoleWithWebIdentity'): string {
  return `AWSTemplateFormatVersion: '2010-09-09'
Parameters:
  Org: { Type: String }
  Repo: { Type: String }
  Branch: { Type: String }
  Any: { Type: String, Default: '*' }
  Subject: { Type: String }
  Account: { Type: String }
  Filters: { Type: CommaDelimitedList }
Conditions:
  Wide: !Equals [!Ref Branch, '*']
Resources:
  Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Version: '2012-10-17'
        Statement:
          - Effect: Allow
            Principal: ${principal}
            Action: ${action}
${condition === '' ? '' : `            Condition: ${condition}\n`}  Provider:
    Type: AWS::IAM::OIDCProvider
    Properties: { Url: 'https://${host}', ClientIdList: [sts.amazonaws.com] }
`;
}

const provider = `{ Federated: !Sub 'arn:\${AWS::Partition}:iam::\${AWS::AccountId}:oidc-provider/${host}' }`;
const sub = (value: string, operator = 'StringLike'): string => `{ ${operator}: { '${host}:sub': ${value} } }`;

describe('what a template leaves open is neither a pass nor an alarm', () => {
  test.each<[string, string, string, string[]]>([
    ['a provider of the template, nothing asked', '{ Federated: !Ref Provider }', sub("'repo:*'"), ['22 oidc-trust critical anyone']],
    ['a provider by its ARN', '{ Federated: !GetAtt Provider.Arn }', sub("'repo:acme/*'"), ['22 oidc-trust medium owner']],
    [
      'a provider of the template or one that is given',
      '{ Federated: !If [Wide, !Ref Provider, !Ref Subject] }',
      sub("'repo:*'"),
      ['22 oidc-trust critical anyone'],
    ],
    ['owner and repository given', provider, sub("!Sub 'repo:${Org}/${Repo}:ref:refs/heads/main'"), []],
    ['owner and repository given, all runs', provider, sub("!Sub 'repo:${Org}/${Repo}:*'"), ['22 oidc-trust low repository']],
    ['branch given', provider, sub("!Sub 'repo:${Org}/${Repo}:ref:refs/heads/${Branch}'"), []],
    ['environment given', provider, sub("!Sub 'repo:acme/infra:environment:${Branch}'"), []],
    ['any branch by default', provider, sub("!Sub 'repo:acme/infra:ref:refs/heads/${Any}'"), ['22 oidc-trust low repository']],
    ['owner given, all repositories', provider, sub("!Sub 'repo:${Org}/*'"), ['22 oidc-trust medium owner']],
    ['owner given, unfinished', provider, sub("!Sub 'repo:${Org}*'"), ['22 oidc-trust high anyone']],
    ['both in one', provider, sub("!Sub 'repo:${Repo}:ref:refs/heads/main'"), []],
    ['both in one, all runs', provider, sub("!Sub 'repo:${Repo}:*'"), ['22 oidc-trust low repository']],
    ['all of it given', provider, sub('!Ref Subject'), []],
    ['all of it given, under equals', provider, sub('!Ref Subject', 'StringEquals'), []],
    ['a list that is given', provider, sub('!Ref Filters'), []],
    ['given, beside everything', provider, sub("[!Ref Subject, 'repo:*']"), ['22 oidc-trust critical anyone']],
    ['one of two', provider, sub("!If [Wide, 'repo:*', 'repo:acme/infra:ref:refs/heads/main']"), ['22 oidc-trust critical anyone']],
    ['joined', provider, sub("!Join [':', ['repo:acme/infra', ref, refs/heads/main]]"), []],
    ['by ids that are given', provider, `{ StringEquals: { '${host}:repository_id': !Ref Repo, '${host}:environment': prod } }`, []],
    [
      'by an id that is given, all runs',
      provider,
      `{ StringEquals: { '${host}:repository_id': !Ref Repo } }`,
      ['22 oidc-trust medium repository'],
    ],
  ])('%s', async (_, principal, condition, expected) => {
    expect(await found('infra/role.yaml', template(principal, condition))).toEqual(expected);
  });
});

describe('whole accounts in a template', () => {
  test.each<[string, string, string[]]>([
    ['its own', "{ AWS: !Sub 'arn:aws:iam::${AWS::AccountId}:root' }", []],
    ['its own, in any partition', "{ AWS: !Sub 'arn:${AWS::Partition}:iam::${AWS::AccountId}:root' }", []],
    ['its own, by number', '{ AWS: !Ref AWS::AccountId }', []],
    ['one that is given', "{ AWS: !Sub 'arn:aws:iam::${Account}:root' }", ['20 trust-account low']],
    ['something that is given', '{ AWS: !Ref Account }', []],
    ['another', '{ AWS: arn:aws:iam::444455556666:root }', ['20 trust-account medium']],
    ['everybody, in one branch', "{ AWS: !If [Wide, '*', 'arn:aws:iam::444455556666:role/x'] }", ['20 trust-anyone critical']],
  ])('%s', async (_, principal, expected) => {
    expect(await found('infra/role.yaml', template(principal, '', 'sts:AssumeRole'))).toEqual(expected);
  });
});

test('an Allow for all but those named has the code that Access Analyzer gives it, other wide ones have none', async () => {
  const codeOf = async (principals: object) => {
    const statement = { Effect: 'Allow', ...principals, Action: 's3:GetObject', Resource: 'arn:aws:s3:::bucket/*' };
    const text = JSON.stringify({ Version: '2012-10-17', Statement: [statement] });
    const { findings } = checkPolicies({ documents: await readOne('bucket.json', text), ignores: [] });
    return findings.filter(({ rule }) => rule === 'trust-anyone').map(({ evidence }) => evidence['code']);
  };
  expect(await codeOf({ NotPrincipal: { AWS: 'arn:aws:iam::111122223333:root' } })).toEqual(['ALLOW_WITH_NOT_PRINCIPAL']);
  expect(await codeOf({ Principal: '*' })).toEqual([undefined]);
});

test('stands at the value that lets in too many', async () => {
  const document = {
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: { Federated: `arn:aws:iam::111122223333:oidc-provider/${host}` },
        Action: 'sts:AssumeRoleWithWebIdentity',
        Condition: { StringLike: { [`${host}:sub`]: ['repo:acme/infra:ref:refs/heads/main', 'repo:acme*'] } },
      },
    ],
  };
  const text = JSON.stringify(document, null, 2);
  const { findings } = checkPolicies({ documents: await readOne('trust.json', text), ignores: [] });
  const finding = findings.find(({ rule }) => rule === 'oidc-trust');
  expect(finding?.place.line).toBe(text.split('\n').findIndex((line) => line.includes('repo:acme*')) + 1);
  expect(finding?.message).toContain('"repo:acme*"');
  expect(finding?.fix).toContain('"StringEquals"');
  expect(finding?.fix).toContain('repo:acme/infra:ref:refs/heads/main');
  expect(finding?.fix).not.toContain('*');
  expect(finding?.evidence).toMatchObject({ admits: 'anyone', issuer: host });
});

test('the mend keeps the owner that is named', async () => {
  const Statement = {
    Effect: 'Allow',
    Principal: { Federated: `arn:aws:iam::111122223333:oidc-provider/${host}` },
    Action: 'sts:AssumeRoleWithWebIdentity',
    Condition: { StringLike: { [`${host}:sub`]: 'repo:acme/*' } },
  };
  const text = JSON.stringify({ Version: '2012-10-17', Statement });
  const { findings } = checkPolicies({ documents: await readOne('trust.json', text), ignores: [] });
  expect(findings.find(({ rule }) => rule === 'oidc-trust')?.fix).toContain('"repo:acme/REPOSITORY:environment:production"');
});

describe('whose account it is', () => {
  const trust = (...principals: string[]): string =>
    JSON.stringify({
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Principal: { AWS: principals }, Action: 'sts:AssumeRole' }],
    });
  const accounts = async (text: string, ours: readonly string[]): Promise<unknown[]> => {
    const { findings } = checkPolicies({ documents: await readOne('trust.json', text), ignores: [], ours });
    return findings.filter(({ rule }) => rule === 'trust-account').map(({ evidence }) => evidence['account']);
  };

  test('one of the config is our own, in every spelling', async () => {
    const text = trust('arn:aws:iam::444455556666:root', '777788889999', 'arn:aws-cn:iam::777788889999:root');
    expect(await accounts(text, [])).toEqual(['444455556666', '777788889999', '777788889999']);
    expect(await accounts(text, ['777788889999'])).toEqual(['444455556666']);
    expect(await accounts(text, ['777788889999', '444455556666'])).toEqual([]);
  });

  test.each<[string, string[]]>([
    ['arn:aws:iam::${data.aws_caller_identity.current.account_id}:root', []],
    ['arn:aws:iam::${data.aws_caller_identity.this[0].account_id}:root', []],
    ['arn:aws:iam::${var.trusted_account_id}:root', ['low']],
    ['arn:aws:iam::${var.account_id}:root', ['low']],
    ['${var.account_role_arn}', []],
    ['${var.trusted_account_id}', []],
  ])('%s in Terraform', async (principal, expected) => {
    const text = `
variable "trusted_account_id" {}
variable "account_id" {}
variable "account_role_arn" {}
data "aws_caller_identity" "current" {}
data "aws_caller_identity" "this" { count = 1 }
resource "aws_iam_role" "deployer" {
  name = "deployer"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = { AWS = "${principal}" }, Action = "sts:AssumeRole" }]
  })
}
`;
    const { findings } = checkPolicies({ documents: await readOne('main.tf', text), ignores: [] });
    expect(findings.filter(({ rule }) => rule.startsWith('trust-')).map(({ severity }) => severity)).toEqual(expected);
    const arn = principal.endsWith('arn}') || principal.startsWith('${var.trusted');
    if (arn) expect(findings.map(({ rule }) => rule)).not.toContain('mfa-missing');
  });
});

describe('the code that Access Analyzer has for a trust', () => {
  const trust = (condition: object, provider = host, action = 'sts:AssumeRoleWithWebIdentity') =>
    JSON.stringify({
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Principal: { Federated: `arn:aws:iam::111122223333:oidc-provider/${provider}` },
          Action: action,
          Condition: condition,
        },
      ],
    });
  const aud = { [`${host}:aud`]: 'sts.amazonaws.com' };
  const gitlab = 'gitlab.com';
  test.each([
    ['nothing that tells the repository', trust({ StringEquals: aud }), 'MISSING_GITHUB_REPO_CONDITION_KEY'],
    [
      'a wildcard for the repository',
      trust({ StringEquals: aud, StringLike: { [`${host}:sub`]: 'repo:octo/*' } }),
      'SPECIFIC_GITHUB_REPO_AND_BRANCH_RECOMMENDED',
    ],
    [
      'nothing that tells the project',
      trust({ StringEquals: { 'gitlab.com:aud': 'https://gitlab.com' } }, gitlab),
      'MISSING_CONDITION_KEY_FOR_OIDC_PRINCIPAL',
    ],
    [
      'an action that takes no token',
      trust({ StringEquals: { ...aud, [`${host}:sub`]: 'repo:octo/app:environment:production' } }, host, 'sts:AssumeRole'),
      'MISMATCHED_ACTION_FOR_PRINCIPAL',
    ],
  ])('%s', async (_, text, code) => {
    const { findings } = checkPolicies({ documents: await readOne('trust.json', text), ignores: [] });
    expect(findings.filter(({ rule }) => rule === 'oidc-trust').map(({ evidence }) => evidence['code'])).toEqual([code]);
  });
});

describe('a search domain that only its VPC reaches', () => {
  const open = `jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Principal = "*", Action = "es:*", Resource = "*" }] })`;
  const vpc = 'vpc_options {\n    subnet_ids = var.subnets\n  }';
  const domain = (inner: string, type = 'aws_opensearch_domain'): string =>
    `variable "subnets" {}\nresource "${type}" "search" {\n  domain_name = "search"\n  ${inner}\n}\n`;
  const policy = `resource "aws_opensearch_domain_policy" "search" {\n  domain_name     = "search"\n  access_policies = ${open}\n}\n`;
  test.each([
    ['in its VPC', domain(`access_policies = ${open}\n  ${vpc}`), 'medium'],
    ['of the older kind', domain(`access_policies = ${open}\n  ${vpc}`, 'aws_elasticsearch_domain'), 'medium'],
    ['with a policy of its own', domain(vpc) + policy, 'medium'],
    ['on the internet', domain(`access_policies = ${open}`), 'critical'],
    ['on the internet with a policy of its own', domain('') + policy, 'critical'],
    ['that is not to be seen', policy, 'critical'],
  ])('%s', async (_, text, severity) => {
    const { findings } = checkPolicies({ documents: await readOne('main.tf', text), ignores: [] });
    expect(findings.filter(({ rule }) => rule === 'trust-anyone').map((each) => each.severity)).toEqual([severity]);
  });

  test.each([
    ['VPCOptions: { SubnetIds: [!Ref Subnet] }', 'medium'],
    ['NodeToNodeEncryptionOptions: { Enabled: true }', 'critical'],
  ])('in CloudFormation with %s', async (option, severity) => {
    const text = `AWSTemplateFormatVersion: '2010-09-09'
Resources:
  Search:
    Type: AWS::OpenSearchService::Domain
    Properties:
      ${option}
      AccessPolicies:
        Version: '2012-10-17'
        Statement: [{ Effect: Allow, Principal: '*', Action: 'es:*', Resource: '*' }]
`;
    expect(await found('template.yaml', text)).toEqual([`9 trust-anyone ${severity}`]);
  });
});
