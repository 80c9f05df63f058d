import type { PolicyExample } from '../rule.js';

const host = 'token.actions.githubusercontent.com';

function example(Statement: unknown): PolicyExample {
  return { document: { Version: '2012-10-17', Statement }, kind: 'trust', holder: { kind: 'role', name: 'deployer' } };
}

function federated(address: string, Condition?: unknown): PolicyExample {
  return example({
    Effect: 'Allow',
    Principal: { Federated: `arn:aws:iam::111122223333:oidc-provider/${address}` },
    Action: 'sts:AssumeRoleWithWebIdentity',
    ...(Condition === undefined ? {} : { Condition }),
  });
}

function github(operator: string, claims: Record<string, unknown>): PolicyExample {
  return federated(host, { [operator]: Object.fromEntries(Object.entries(claims).map(([claim, value]) => [`${host}:${claim}`, value])) });
}

const audience = { aud: 'sts.amazonaws.com' };

export const bad: readonly PolicyExample[] = [
  federated(host),
  github('StringEquals', audience),
  github('StringLike', { ...audience, sub: '*' }),
  github('StringLike', { sub: 'repo:*' }),
  github('StringLike', { sub: ['repo:acme/infra:ref:refs/heads/main', '*'] }),
  github('StringLike', { sub: 'repo:acme*' }),
  github('StringLike', { sub: 'repo:acme-*/infra:ref:refs/heads/main' }),
  github('StringLike', { sub: 'repo:acme*/infra*:ref:refs/heads/main' }),
  github('ForAllValues:StringEquals', { environment: 'production' }),
  github('StringNotLike', { sub: '*:pull_request' }),
  github('StringEquals', { actor: 'alice' }),
  github('StringEquals', { job_workflow_ref: 'acme/ci/.github/workflows/deploy.yml@refs/heads/main' }),
  github('StringEquals', { sub: 'environment:production' }),
  github('StringLike', { sub: 'repo:acme/*' }),
  github('StringEquals', { repository_owner_id: '123' }),
  github('StringLike', { sub: 'repo:acme/infra:*' }),
  github('StringEquals', { repository_id: '456' }),
  github('StringEquals', { sub: 'repo:acme/infra' }),
  github('StringEquals', { sub: 'repo:acme/*' }),
  github('StringEquals', { sub: 'Repo:acme/infra:ref:refs/heads/main' }),
  github('StringEquals', { repository_owner: 'acme' }),
  federated('gitlab.com', { StringLike: { 'gitlab.com:sub': 'project_path:*' } }),
  federated('app.terraform.io', { StringEquals: { 'app.terraform.io:aud': 'aws.workload.identity' } }),
  federated('agent.buildkite.com'),
];

export const good: readonly PolicyExample[] = [
  github('StringEquals', { ...audience, sub: 'repo:acme/infra:ref:refs/heads/main' }),
  github('StringEquals', { ...audience, sub: 'repo:acme/infra:environment:production' }),
  github('StringEquals', { sub: 'repo:acme@123/infra@456:ref:refs/heads/main', repository_id: '456' }),
  github('StringEquals', { sub: ['repo:acme/infra:environment:production', 'repo:acme@123/infra@456:environment:production'] }),
  github('StringLike', { sub: 'repo:acme/infra:ref:refs/heads/main' }),
  github('StringEquals', { repository_id: '456', environment: 'production' }),
  github('StringEqualsIfExists', { sub: 'repo:acme/infra:ref:refs/heads/main' }),
  github('StringEquals', { sub: 'workflow:deploy:repo:acme/infra:ref:refs/heads/main' }),
  federated('gitlab.com', { StringEquals: { 'gitlab.com:sub': 'project_path:acme/infra:ref_type:branch:ref:main' } }),
  federated('oidc.vercel.com', { StringEquals: { 'oidc.vercel.com:aud': 'https://vercel.com/acme' } }),
  federated('idp.example.com'),
  example({ Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' }),
];
