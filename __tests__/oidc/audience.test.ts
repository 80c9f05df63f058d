import { describe, expect, test } from '@jest/globals';
import { judgeAudience } from '../../src/oidc/audience.js';
import { allow, host, on, provider, trust } from './policy.js';

/** `admits severity` of every statement that something is said of. */
function judged(...statements: unknown[]): string[] {
  return judgeAudience(trust(...statements)).map(({ admits, severity }) => `${admits ?? 'advice'} ${severity}`);
}

const main = 'repo:acme/infra:ref:refs/heads/main';
const equals = (claims: Record<string, unknown>): unknown => allow(on('StringEquals', claims));
const like = (claims: Record<string, unknown>): unknown => allow(on('StringLike', claims));
const aud = { aud: 'sts.amazonaws.com' };

describe('who gets in with a token of GitHub', () => {
  test.each<[string, unknown[], string[]]>([
    ['nothing asked', [allow()], ['anyone critical']],
    ['the audience alone', [equals(aud)], ['anyone critical']],
    ['a star', [like({ sub: '*', ...aud })], ['anyone critical']],
    ['every repository', [like({ sub: 'repo:*' })], ['anyone critical']],
    ['every repository, spelt otherwise', [like({ sub: 'repo:*/*:*' })], ['anyone critical']],
    ['every main', [like({ sub: '*:ref:refs/heads/main' })], ['anyone critical']],
    ['every main, by its own claim', [equals({ ref: 'refs/heads/main' })], ['anyone critical']],
    ['the weakest of a list', [like({ sub: [main, 'repo:*'] })], ['anyone critical']],
    ['the weakest of a list, last', [like({ sub: [main, '*'] })], ['anyone critical']],
    ['an actor alone', [equals({ actor: 'alice' })], ['anyone critical']],
    ['an actor by number', [equals({ actor_id: '1' })], ['anyone critical']],
    ['a workflow alone', [equals({ workflow: 'deploy' })], ['anyone critical']],
    ['an environment alone', [equals({ environment: 'prod' })], ['anyone critical']],
    ['a subject that must not be', [allow(on('StringNotEquals', { sub: 'repo:evil/x:pull_request' }))], ['anyone critical']],
    ['a subject that must not be like', [allow(on('StringNotLike', { sub: '*:pull_request' }))], ['anyone critical']],
    ['a subject there must be', [allow(on('Null', { sub: 'false' }))], ['anyone critical']],
    ['for all values of what may be missing', [allow(on('ForAllValues:StringEquals', { environment: 'prod' }))], ['anyone critical']],
    ['if it exists, of what may be missing', [allow(on('StringEqualsIfExists', { environment: 'prod' }))], ['anyone critical']],
    ['for all values of no key', [allow(on('ForAllValues:StringEquals', { iss: 'x' }))], ['anyone critical']],
    ["another issuer's key, if it exists", [allow({ StringEqualsIfExists: { 'gitlab.com:sub': 'x' } })], ['anyone critical']],
    ['over TLS', [allow({ Bool: { 'aws:SecureTransport': 'true' } })], ['anyone critical']],
    ['a session name', [allow({ StringLike: { 'sts:RoleSessionName': 'gh-*' } })], ['anyone critical']],
    ['any address', [allow({ IpAddress: { 'aws:SourceIp': '0.0.0.0/0' } })], ['anyone critical']],
    [
      'any partition',
      [allow(undefined, { Principal: { Federated: provider.replace('arn:aws:', 'arn:aws-us-gov:') } })],
      ['anyone critical'],
    ],
    ["an enterprise's issuer", [allow(undefined, { Principal: { Federated: `${provider}/acme` } })], ['anyone critical']],
    [
      'data residency',
      [allow(undefined, { Principal: { Federated: 'arn:aws:iam::111122223333:oidc-provider/token.actions.acme.ghe.com' } })],
      ['anyone critical'],
    ],
    [
      'a server of its own',
      [
        allow(
          { StringLike: { 'ghe.acme.com/_services/token:sub': 'repo:*' } },
          { Principal: { Federated: 'arn:aws:iam::111122223333:oidc-provider/ghe.acme.com/_services/token' } },
        ),
      ],
      ['anyone critical'],
    ],
    ['numbers that begin so, of an owner', [like({ repository_owner_id: ['123', '12*'] })], ['anyone critical']],
    ['numbers that begin so, of a repository', [like({ repository_id: ['456', '45*'] })], ['anyone critical']],
    ['an enterprise, whichever', [allow(on('Null', { enterprise_id: 'false' }))], ['anyone critical']],
    ['no subject of the default', [allow(on('StringNotLike', { sub: 'repo:*' }))], ['anyone high']],
    [
      'a template of an environment, and names',
      [allow({ ...on('StringEquals', { sub: 'environment:prod' }), ...on('StringLike', { repository: 'acme*' }) })],
      ['anyone high'],
    ],
    ['an unfinished owner', [like({ sub: 'repo:acme*' })], ['anyone high']],
    ['an unfinished owner and all', [like({ sub: 'repo:acme*/*:*' })], ['anyone high']],
    ['an owner with more to it', [like({ sub: 'repo:acme-*/infra:ref:refs/heads/main' })], ['anyone high']],
    ['both forms by wildcards', [like({ sub: 'repo:acme*/infra*:ref:refs/heads/main' })], ['anyone high']],
    ['one open letter', [like({ sub: 'repo:acm?/infra:ref:refs/heads/main' })], ['anyone high']],
    ['any owner of a name', [like({ sub: 'repo:*/infra:ref:refs/heads/main' })], ['anyone high']],
    ['an owner with something before', [like({ sub: 'repo:*acme/infra:*' })], ['anyone high']],
    ['the name anywhere, in a branch too', [like({ sub: '*acme/infra*' })], ['anyone critical']],
    ['an unfinished repository claim', [like({ repository: 'acme*' })], ['anyone high']],
    ['a called workflow alone', [equals({ job_workflow_ref: 'acme/ci/.github/workflows/d.yml@refs/heads/main' })], ['anyone high']],
    ['a called workflow, all subjects', [like({ sub: '*', job_workflow_ref: 'acme/ci/.github/workflows/*' })], ['anyone high']],
    ['a template of a workflow', [equals({ sub: 'workflow:deploy' })], ['anyone high']],
    ['a template of an environment', [equals({ sub: 'environment:prod' })], ['anyone high']],
    [
      'a template of a called workflow',
      [equals({ sub: 'job_workflow_ref:acme/ci/.github/workflows/d.yml@refs/heads/main' })],
      ['anyone high'],
    ],
    [
      'a template with a wildcard before the repository',
      [like({ sub: 'workflow:*:repo:acme/infra:ref:refs/heads/main' })],
      ['anyone high'],
    ],
    ['an owner whole', [like({ sub: 'repo:acme/*' })], ['owner medium']],
    ['an owner whole, its mains', [like({ sub: 'repo:acme/*:ref:refs/heads/main' })], ['owner medium']],
    ['an owner whole, whoever the provider', [allow(on('StringLike', { sub: 'repo:acme/*' }), { Principal: '*' })], ['owner medium']],
    ['a beginning of a repository', [like({ sub: 'repo:acme/infra*' })], ['owner medium']],
    ['a beginning of a repository, main', [like({ sub: 'repo:acme/infra-*:ref:refs/heads/main' })], ['owner medium']],
    ['an owner with its id', [like({ sub: 'repo:acme@123/*' })], ['owner medium']],
    ['the owner id alone', [equals({ repository_owner_id: '123' })], ['owner medium']],
    ['the owner id with any subject', [like({ sub: 'repo:*', repository_owner_id: '123' })], ['owner medium']],
    ['the owner by the repository claim', [like({ repository: 'acme/*' })], ['owner medium']],
    [
      'a called workflow of a known owner',
      [equals({ job_workflow_ref: 'acme/ci/.github/workflows/d.yml@refs/heads/main', repository_owner_id: '1' })],
      ['owner medium'],
    ],
    ['a template of the owner', [equals({ sub: 'repository_owner:acme:repository_visibility:private' })], ['owner medium']],
    ['a template of an environment and the owner', [equals({ sub: 'environment:prod:repository_owner:acme' })], ['owner high']],
    ['the enterprise alone', [equals({ enterprise_id: '9' })], ['owner high']],
    [
      'a template with a wildcard for the run',
      [like({ sub: 'repo:acme/infra:*:job_workflow_ref:acme/ci/.github/workflows/d.yml@refs/heads/main' })],
      ['repository low'],
    ],
    ['a repository whole', [like({ sub: 'repo:acme/infra:*' })], ['repository low']],
    [
      'a repository whole, audience first',
      [allow({ ...on('StringEquals', aud), ...on('StringLike', { sub: 'repo:acme/infra:*' }) })],
      ['repository low'],
    ],
    ['any branch', [like({ sub: 'repo:acme/infra:ref:refs/heads/*' })], ['repository low']],
    ['any tag of a kind', [like({ sub: 'repo:acme/infra:ref:refs/tags/v*' })], ['repository low']],
    ['main and what begins so', [like({ sub: 'repo:acme/infra:ref:refs/heads/main*' })], ['repository low']],
    ['any environment', [like({ sub: 'repo:acme/infra:environment:*' })], ['repository low']],
    ['pull requests', [equals({ sub: 'repo:acme/infra:pull_request' })], ['repository low']],
    ['the repository id alone', [equals({ repository_id: '456' })], ['repository medium']],
    ['the repository claim alone', [equals({ repository: 'acme/infra' })], ['repository medium']],
    ['a template of the repository alone', [equals({ sub: 'repo:acme/infra' })], ['repository medium']],
    ['ids left open, all runs', [like({ sub: 'repo:acme@*/infra@*:*' })], ['repository medium']],
    [
      'a called workflow at a branch',
      [equals({ job_workflow_ref: 'acme/ci/.github/workflows/d.yml@refs/heads/main', repository_id: '1' })],
      ['repository low'],
    ],
    ['a wildcard under equals', [equals({ sub: 'repo:acme/*' })], ['nobody medium']],
    ['a wildcard under equals, before a branch', [equals({ sub: 'repo:acme/*:ref:refs/heads/main' })], ['nobody medium']],
    ['a wildcard under equals, before an environment', [equals({ sub: 'repo:acme/*:environment:prod' })], ['nobody medium']],
    ['a wildcard in an id under equals', [equals({ repository_id: '45*' })], ['nobody medium']],
    ['a wildcard in a ref under equals', [equals({ sub: main, ref: 'refs/heads/*' })], ['nobody medium']],
    ['a wildcard in the audience under equals', [equals({ sub: main, aud: '*' })], ['nobody medium']],
    ['a star under equals', [equals({ sub: '*' })], ['nobody medium']],
    ['everything under equals', [equals({ sub: 'repo:*' })], ['nobody medium']],
    ['no subject at all', [equals({ sub: 'invalid' })], ['nobody medium']],
    ['letter case of the first word', [equals({ sub: 'Repo:acme/infra:ref:refs/heads/main' })], ['nobody medium']],
    ['a blank at the end', [equals({ sub: `${main} ` })], ['nobody medium']],
    ['a blank at the start', [equals({ sub: ` ${main}` })], ['nobody medium']],
    ['a blank in a branch', [equals({ sub: 'repo:acme/infra:ref:refs/heads/ma in' })], ['nobody medium']],
    ['a branch without its path', [equals({ sub: 'repo:acme/infra:ref:main' })], ['nobody medium']],
    ['a colon in an environment', [equals({ sub: 'repo:acme/infra:environment:Production:V1' })], ['nobody medium']],
    ['the ref of a pull request', [equals({ sub: 'repo:acme/infra:ref:refs/pull/1/merge' })], ['nobody medium']],
    ['a claim that is no key', [equals({ repository_owner: 'acme' })], ['nobody medium']],
    ['a key of nobody beside a good one', [equals({ sub: main, event_name: 'push' })], ['nobody medium']],
    ['https before the key', [allow({ StringEquals: { [`https://${host}:sub`]: main } })], ['nobody medium']],
    ['a slug before the key', [allow({ StringEquals: { [`${host}/acme:sub`]: main } })], ['nobody medium']],
    ['a misspelt claim', [equals({ subject: main })], ['nobody medium']],
    [
      'MFA of a machine',
      [allow({ ...on('StringEquals', { sub: main }), Bool: { 'aws:MultiFactorAuthPresent': 'true' } })],
      ['nobody medium'],
    ],
    ['another repository than the subject says', [equals({ sub: main, repository: 'acme/web' })], ['nobody medium']],
    [
      'a provider with a slash at its end',
      [allow(on('StringEquals', { sub: main }), { Principal: { Federated: `${provider}/` } })],
      ['nobody medium'],
    ],
    [
      'https in the provider',
      [allow(on('StringEquals', { sub: main }), { Principal: { Federated: provider.replace('token', 'https://token') } })],
      ['nobody medium'],
    ],
    ['another action', [allow(on('StringEquals', { sub: main }), { Action: 'sts:AssumeRole' })], ['nobody medium']],
    ['advice', [allow(on('ForAllValues:StringEquals', { sub: main }))], ['advice low']],
  ])('%s', (_, statements, expected) => {
    expect(judged(...statements)).toEqual(expected);
  });
});

describe('nothing to say', () => {
  test.each<[string, unknown[]]>([
    ['a branch', [equals({ sub: main, ...aud })]],
    ['a branch under like', [like({ sub: main })]],
    ['a tag', [equals({ sub: 'repo:acme/infra:ref:refs/tags/v1' })]],
    ['an environment', [equals({ sub: 'repo:acme/infra:environment:prod' })]],
    ['an escaped environment', [equals({ sub: 'repo:acme/infra:environment:Production%3AV1' })]],
    ['both forms', [equals({ sub: [main, 'repo:acme@123/infra@456:ref:refs/heads/main'] })]],
    ['with ids', [equals({ sub: 'repo:acme@123/infra@456:environment:prod', repository_id: '456' })]],
    ['ids left open', [like({ sub: 'repo:acme@*/infra@*:ref:refs/heads/main' })]],
    ['two repositories', [equals({ sub: [main, 'repo:globex/web:environment:prod'] })]],
    ['without regard to case', [allow(on('StringEqualsIgnoreCase', { sub: 'repo:Acme/Infra:environment:Prod' }))]],
    ['key names in capitals', [allow({ StringEquals: { [`${host.toUpperCase()}:SUB`]: main } })]],
    ['if it exists, of what always does', [allow(on('StringEqualsIfExists', { sub: main }))]],
    ['for any value', [allow(on('ForAnyValue:StringEquals', { sub: main }))]],
    [
      'a branch by its own claim',
      [like({ sub: 'repo:acme/infra:*' })].map((each) => ({
        ...(each as object),
        Condition: { ...on('StringLike', { sub: 'repo:acme/infra:*' }), ...on('StringEquals', { ref: 'refs/heads/main' }) },
      })),
    ],
    ['an environment by its own claim', [equals({ repository: 'acme/infra', environment: 'prod' })]],
    [
      'an environment and its presence',
      [allow({ ...on('StringEquals', { repository_id: '4', environment: 'prod' }), ...on('Null', { environment: 'false' }) })],
    ],
    [
      'id and subject of any repository',
      [allow({ ...on('StringLike', { sub: '*:ref:refs/heads/main' }), ...on('StringEquals', { repository_id: '456' }) })],
    ],
    [
      'two conditions on the subject',
      [allow({ ...on('StringLike', { sub: 'repo:acme/infra:*' }), ...on('ForAnyValue:StringLike', { sub: '*:environment:prod' }) })],
    ],
    [
      'a called workflow by its commit',
      [equals({ repository_id: '1', job_workflow_ref: `acme/ci/.github/workflows/d.yml@${'a1'.repeat(20)}` })],
    ],
    [
      'a template with all in it',
      [equals({ sub: 'repo:acme/infra:environment:prod:job_workflow_ref:acme/ci/.github/workflows/d.yml@refs/heads/main' })],
    ],
    ['a template that begins with the workflow', [equals({ sub: 'workflow:deploy:repo:acme/infra:ref:refs/heads/main' })]],
    ['a statement to tag the session', [equals({ sub: main }), allow(on('StringEquals', { sub: main }), { Action: 'sts:TagSession' })]],
    ['AssumeRole of others', [{ Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' }]],
    [
      'SAML',
      [{ Effect: 'Allow', Principal: { Federated: 'arn:aws:iam::111122223333:saml-provider/x' }, Action: 'sts:AssumeRoleWithSAML' }],
    ],
    ['a Deny alone', [{ ...allow(), Effect: 'Deny' }]],
    ['a Deny that leaves one branch', [allow(), { ...allow(on('StringNotEquals', { sub: main })), Effect: 'Deny', Principal: '*' }]],
    ['a key that only a deployment knows', [allow({ StringEquals: { '${Issuer}:sub': main } })]],
    ['an issuer in no list', [allow(undefined, { Principal: { Federated: 'arn:aws:iam::111122223333:oidc-provider/idp.example.com' } })]],
  ])('%s', (_, statements) => {
    expect(judged(...statements)).toEqual([]);
  });
});

describe('several statements', () => {
  test('each stands alone', () => {
    expect(judged(equals({ sub: main }), equals(aud))).toEqual(['anyone critical']);
    expect(judged({ Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' }, allow())).toEqual([
      'anyone critical',
    ]);
  });

  test('a Deny counts for all', () => {
    const deny = (condition: unknown): unknown => ({ ...allow(condition), Effect: 'Deny' });
    expect(judged(like({ sub: 'repo:*' }), deny(on('StringNotLike', { sub: 'repo:acme/*' })))).toEqual(['owner medium']);
    expect(judged(like({ sub: 'repo:acme/infra:*' }), deny(on('StringLike', { sub: '*:pull_request' })))).toEqual(['repository low']);
    expect(judged(allow(), deny({ NotIpAddress: { 'aws:SourceIp': '203.0.113.0/24' } }))).toEqual([]);
    expect(judged(equals({ sub: main }), deny(undefined))).toEqual(['nobody medium']);
  });

  test('of two providers one is enough', () => {
    const both = { Principal: { Federated: [provider, 'arn:aws:iam::111122223333:oidc-provider/gitlab.com'] } };
    expect(judged(allow(on('StringEquals', { sub: main }), both))).toEqual([]);
  });
});

const other = (address: string, condition?: unknown): unknown =>
  allow(condition, {
    Principal: {
      Federated: /^(?:cognito|accounts|www|graph)/.test(address) ? address : `arn:aws:iam::111122223333:oidc-provider/${address}`,
    },
  });

/** Subjects of an issuer, under the operator that each is meant for. */
function subjects(address: string, cases: Record<string, string[]>): [string, unknown, string[]][] {
  return Object.entries(cases).map(([sub, expected]) => {
    const operator = /[*?]/.test(sub) ? 'StringLike' : 'StringEquals';
    return [`${address} ${sub}`, other(address, { [operator]: { [`${address}:sub`]: sub } }), expected];
  });
}

describe('other issuers that many share', () => {
  test.each<[string, unknown, string[]]>([
    ['GitLab, nothing', other('gitlab.com'), ['anyone critical']],
    [
      'GitLab, for all values of a subject',
      other('gitlab.com', { 'ForAllValues:StringEquals': { 'gitlab.com:sub': 'project_path:acme/app:ref_type:branch:ref:main' } }),
      ['advice low'],
    ],
    ['GitLab, the audience', other('gitlab.com', { StringEquals: { 'gitlab.com:aud': 'https://gitlab.com' } }), ['anyone critical']],
    ['GitLab, everybody', other('gitlab.com', { StringLike: { 'gitlab.com:sub': 'project_path:*' } }), ['anyone critical']],
    ['GitLab, a beginning', other('gitlab.com', { StringLike: { 'gitlab.com:sub': 'project_path:acme*' } }), ['anyone high']],
    ['GitLab, protected branches', other('gitlab.com', { StringEquals: { 'gitlab.com:ref_protected': 'true' } }), ['anyone critical']],
    ['GitLab, a group', other('gitlab.com', { StringLike: { 'gitlab.com:sub': 'project_path:acme/*' } }), ['owner medium']],
    ['GitLab, a group by id', other('gitlab.com', { StringEquals: { 'gitlab.com:namespace_id': '12' } }), ['owner medium']],
    ['GitLab, a project', other('gitlab.com', { StringLike: { 'gitlab.com:sub': 'project_path:acme/web:*' } }), ['repository low']],
    ['GitLab, a branch', other('gitlab.com', { StringEquals: { 'gitlab.com:sub': 'project_path:acme/web:ref_type:branch:ref:main' } }), []],
    [
      'GitLab, a wildcard under equals',
      other('gitlab.com', { StringEquals: { 'gitlab.com:sub': 'project_path:acme/*' } }),
      ['nobody medium'],
    ],
    ['GitLab, no key', other('gitlab.com', { StringEquals: { 'gitlab.com:project_path': 'acme/web' } }), ['nobody medium']],
    [
      'Terraform, nothing',
      other('app.terraform.io', { StringEquals: { 'app.terraform.io:aud': 'aws.workload.identity' } }),
      ['anyone critical'],
    ],
    ['Terraform, everybody', other('app.terraform.io', { StringLike: { 'app.terraform.io:sub': 'organization:*' } }), ['anyone critical']],
    [
      'Terraform, an organization',
      other('app.terraform.io', { StringLike: { 'app.terraform.io:sub': 'organization:acme:*' } }),
      ['owner medium'],
    ],
    [
      'Terraform, a project',
      other('app.terraform.io', { StringLike: { 'app.terraform.io:sub': 'organization:acme:project:web:*' } }),
      ['repository low'],
    ],
    [
      'Terraform, a workspace',
      other('app.terraform.io', { StringLike: { 'app.terraform.io:sub': 'organization:acme:project:web:workspace:prod:run_phase:*' } }),
      [],
    ],
    ['Buildkite, nothing', other('agent.buildkite.com'), ['anyone critical']],
    [
      'Buildkite, an organization',
      other('agent.buildkite.com', { StringEquals: { 'agent.buildkite.com:organization_id': 'x' } }),
      ['owner medium'],
    ],
    ['Buildkite, a pipeline', other('agent.buildkite.com', { StringEquals: { 'agent.buildkite.com:pipeline_id': 'x' } }), []],
    ['CircleCI, nothing', other('oidc.circleci.com/org/1-2'), ['owner medium']],
    [
      'CircleCI, a project',
      other('oidc.circleci.com/org/1-2', { StringLike: { 'oidc.circleci.com/org/1-2:sub': 'org/1-2/project/3/*' } }),
      [],
    ],
    ['Google, nothing', other('accounts.google.com'), ['anyone critical']],
    ['Google, an application', other('accounts.google.com', { StringEquals: { 'accounts.google.com:aud': 'my-id' } }), []],
    ['Cognito, nothing', other('cognito-identity.amazonaws.com'), ['anyone critical']],
    [
      'Cognito, signed in',
      other('cognito-identity.amazonaws.com', { 'ForAnyValue:StringLike': { 'cognito-identity.amazonaws.com:amr': 'authenticated' } }),
      ['anyone critical'],
    ],
    [
      'Cognito, a pool',
      other('cognito-identity.amazonaws.com', {
        StringEquals: { 'cognito-identity.amazonaws.com:aud': 'eu-west-1:1' },
        'ForAnyValue:StringLike': { 'cognito-identity.amazonaws.com:amr': 'authenticated' },
      }),
      [],
    ],
    ['Vercel, the audience', other('oidc.vercel.com', { StringEquals: { 'oidc.vercel.com:aud': 'https://vercel.com/acme' } }), []],
    ['Vercel, nothing', other('oidc.vercel.com'), ['anyone critical']],
    ['Facebook, an application', other('graph.facebook.com', { StringEquals: { 'graph.facebook.com:app_id': '1' } }), []],
    [
      'EKS, nothing',
      other('oidc.eks.eu-west-1.amazonaws.com/id/ABC', {
        StringEquals: { 'oidc.eks.eu-west-1.amazonaws.com/id/ABC:aud': 'sts.amazonaws.com' },
      }),
      ['owner medium'],
    ],
    [
      'EKS, all',
      other('oidc.eks.eu-west-1.amazonaws.com/id/ABC', {
        StringLike: { 'oidc.eks.eu-west-1.amazonaws.com/id/ABC:sub': 'system:serviceaccount:*:*' },
      }),
      ['owner medium'],
    ],
    [
      'EKS, a namespace',
      other('oidc.eks.eu-west-1.amazonaws.com/id/ABC', {
        StringLike: { 'oidc.eks.eu-west-1.amazonaws.com/id/ABC:sub': 'system:serviceaccount:web:*' },
      }),
      ['repository low'],
    ],
    [
      'EKS, an account',
      other('oidc.eks.eu-west-1.amazonaws.com/id/ABC', {
        StringEquals: { 'oidc.eks.eu-west-1.amazonaws.com/id/ABC:sub': 'system:serviceaccount:web:app' },
      }),
      [],
    ],
    ...subjects('api.pulumi.com/oidc', {
      'pulumi:deploy:org:*': ['anyone critical'],
      'pulumi:deploy:org:acme:*': ['owner medium'],
      'pulumi:deploy:org:acme:project:web:*': ['repository low'],
    }),
    ...subjects('app.terraform.io', {
      'organization:acme*': ['anyone high'],
      'organization:*:project:web:workspace:prod:run_phase:*': ['anyone critical'],
      'organization:acme:project:*:workspace:prod:run_phase:apply': ['owner medium'],
      'organization:acme:project:web:workspace:prod*:run_phase:*': ['repository low'],
      'organization:acme:workspace:prod:run_phase:apply': ['nobody medium'],
      'organization:acme:workspace:prod:run_phase:*': ['nobody medium'],
      'organization/acme/project/*': ['nobody medium'],
      '*:acme:project:web:workspace:prod:run_phase:apply': [],
      'organization:acme:project:web:workspace:prod:run_phase:apply': [],
    }),
    ...subjects('agent.buildkite.com', {
      'organization:acme*': ['anyone high'],
      'organization:acme:pipeline:*:ref:refs/heads/main:*': ['owner medium'],
      'organization:acme:pipeline:deploy:*': ['repository low'],
      'organization:acme:pipeline:deploy:ref:refs/heads/main:commit:*': [],
      'organization:acme:pipeline:deploy:ref:refs/heads/*:commit:*': ['repository low'],
      '0184990a-477b-4fa8-9968-496074483cee': [],
    }),
    ...subjects('oidc.codefresh.io', {
      'account:*': ['anyone critical'],
      'account:1:*': ['owner medium'],
      'account:1:pipeline:2:*': ['repository low'],
    }),
    ...subjects('scalr.io', {
      'account:*': ['anyone critical'],
      'account:acme:*': ['owner medium'],
      'account:acme:environment:prod:*': ['repository low'],
      'account:acme:environment:prod:workspace:*': ['repository low'],
      'account:acme:environment:prod:workspace:web': [],
      'acme:environment:prod:workspace:web': ['nobody medium'],
    }),
    ...subjects('acme.app.spacelift.io', {
      'space:*': ['owner medium'],
      'space:root:*': ['repository low'],
      'space:root:stack:web:run_type:*:scope:write': [],
      'root:stack:web:*': ['nobody medium'],
    }),
    ...subjects('api.bitbucket.org/2.0/workspaces/acme/pipelines-config/identity/oidc', {
      '*': ['owner medium'],
      '*:{8a}:*': ['owner medium'],
      '{7f}:*': [],
      '{7f}:{8a}:*': [],
      '7f:*': ['nobody medium'],
    }),
    ...subjects('gitlab.com', {
      'project:acme/web:ref_type:branch:ref:main': ['nobody medium'],
      'project:acme/web:*': ['nobody medium'],
      'project_path:acme:ref_type:branch:ref:main': ['nobody medium'],
      'repo:acme/web:ref:refs/heads/main': ['nobody medium'],
      'project_path:acme/team/web:ref_type:tag:ref:v1': [],
      '*:acme/web:ref_type:branch:ref:main': [],
      '*:acme/web:*': ['anyone critical'],
    }),
    ...subjects('oidc.circleci.com/org/1f4d5a3e-1111-2222-3333-444455556666', {
      'org/1f4d5a3e-1111-2222-3333-444455556666/project/*': ['owner medium'],
      'org/1f4d5a3e-1111-2222-3333-444455556666/project/9f9f9f9f-1111-2222-3333-444455556666/user/*': [],
      'org/99999999-1111-2222-3333-444455556666/project/9f9f9f9f-1111-2222-3333-444455556666/user/*': ['nobody medium'],
      'project/9f9f9f9f-1111-2222-3333-444455556666/*': ['nobody medium'],
      '*/project/9f9f9f9f-1111-2222-3333-444455556666/*': [],
    }),
    ...subjects('accounts.google.com', {
      '113774264463038321964': [],
      'deploy@acme.iam.gserviceaccount.com': ['nobody medium'],
    }),
    ...subjects('oidc.vercel.com/acme', {
      'owner:acme:project:*:environment:production': ['owner medium'],
      'owner:acme:project:web:environment:*': ['repository low'],
      'owner:acme:project:web:environment:production': [],
    }),
    ...subjects('oidc.eks.eu-west-1.amazonaws.com/id/ABC', {
      'system:serviceaccount:*:app': ['owner medium'],
      'system:serviceaccount:web:app-*': ['repository low'],
      'system:serviceaccount:web': ['nobody medium'],
      'serviceaccount:web:*': ['nobody medium'],
    }),
    ['Bitbucket, the audience', other('api.bitbucket.org/2.0/workspaces/acme/pipelines-config/identity/oidc'), ['owner medium']],
    ['Spacelift, nothing', other('acme.app.spacelift.io'), ['owner medium']],
    [
      'Sentinel, any session',
      other('sts.windows.net/33e01921-4d64-4f8c-a055-5bdaffd5e33d/', { StringLike: { 'sts:RoleSessionName': 'MicrosoftSentinel_*' } }),
      ['anyone critical'],
    ],
    ['Pulumi, nothing', other('api.pulumi.com/oidc'), ['anyone critical']],
    ['Pulumi, an organization', other('api.pulumi.com/oidc', { StringEquals: { 'api.pulumi.com/oidc:aud': 'aws:acme' } }), []],
    [
      'Sentinel',
      other('sts.windows.net/33e01921-4d64-4f8c-a055-5bdaffd5e33d/', { StringEquals: { 'sts:RoleSessionName': 'MicrosoftSentinel_1' } }),
      [],
    ],
    [
      'the audit log',
      other('oidc-configuration.audit-log.githubusercontent.com', {
        StringEquals: { 'oidc-configuration.audit-log.githubusercontent.com:sub': 'https://github.com/acme' },
      }),
      [],
    ],
  ])('%s', (_, statement, expected) => {
    expect(judged(statement)).toEqual(expected);
  });
});

test('what stands last in a long list counts as much', () => {
  const many = Array.from({ length: 140 }, (_, i) => `repo:acme/r${i}:*`);
  expect(judged(like({ sub: many }))).toEqual(['repository low']);
  expect(judged(like({ sub: [...many, 'repo:*'] }))).toEqual(['anyone critical']);
  expect(judged(like({ sub: [...many, 'repo:acme*'] }))).toEqual(['anyone high']);
  expect(judged(like({ sub: [...many, 'repo:acme/*'] }))).toEqual(['owner medium']);
});

test('a hostile pattern comes to an end', () => {
  expect(judged(like({ sub: '?'.repeat(2_000) }))).toEqual(['anyone critical']);
  expect(judged(like({ sub: `repo:acme/${'*a'.repeat(1_000)}` }))).toEqual(['owner medium']);
  expect(judged(like({ sub: `repo:acme/infra:${'*?'.repeat(1_000)}` }))).toEqual(['repository low']);
});
