import type { Policy } from '../../src/iam/document.js';
import { readPolicy } from '../../src/iam/read.js';
import type { TokenClaims } from '../../src/oidc/token.js';
import { parseJson } from '../../src/syntax/json.js';

export const issuer = 'https://token.actions.githubusercontent.com';
export const host = 'token.actions.githubusercontent.com';
export const provider = `arn:aws:iam::111122223333:oidc-provider/${host}`;

export function trust(...statements: unknown[]): Policy {
  const { value } = parseJson(JSON.stringify({ Version: '2012-10-17', Statement: statements }));
  if (value === undefined) throw new Error('the sample is no JSON');
  return readPolicy(value, 'trust');
}

export function allow(condition?: unknown, more: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    Effect: 'Allow',
    Principal: { Federated: provider },
    Action: 'sts:AssumeRoleWithWebIdentity',
    ...(condition === undefined ? {} : { Condition: condition }),
    ...more,
  };
}

/** A condition on claims of github.com: `{ StringEquals: { sub: … } }`. */
export function on(operator: string, claims: Record<string, unknown>): Record<string, Record<string, unknown>> {
  return { [operator]: Object.fromEntries(Object.entries(claims).map(([claim, value]) => [`${host}:${claim}`, value])) };
}

/** A push to main of acme/infra; `claims` replace or, when undefined, remove. */
export function token(claims: Record<string, string | undefined> = {}): TokenClaims {
  const all: Record<string, string | undefined> = {
    iss: issuer,
    aud: 'sts.amazonaws.com',
    sub: 'repo:acme/infra:ref:refs/heads/main',
    actor: 'alice',
    actor_id: '7',
    event_name: 'push',
    job_workflow_ref: 'acme/infra/.github/workflows/deploy.yml@refs/heads/main',
    ref: 'refs/heads/main',
    repository: 'acme/infra',
    repository_id: '456',
    repository_owner: 'acme',
    repository_owner_id: '123',
    runner_environment: 'github-hosted',
    workflow: 'deploy',
    ...claims,
  };
  return { issuer, claims: Object.fromEntries(Object.entries(all).filter((pair): pair is [string, string] => pair[1] !== undefined)) };
}
