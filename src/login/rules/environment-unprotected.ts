import type { EnvironmentProtection } from '../../model/environment-protection.js';
import { legible } from '../legible.js';
import { defineEnvironmentRule } from '../environment-rule.js';

const host = 'token.actions.githubusercontent.com';
const trust = (sub: string, more: object = {}): unknown => ({
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Principal: { Federated: `arn:aws:iam::123456789012:oidc-provider/${host}` },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: { StringEquals: { [`${host}:aud`]: 'sts.amazonaws.com', ...more }, StringLike: { [`${host}:sub`]: sub } },
    },
  ],
});
const workflow = (environment: string, on = 'push'): string =>
  `on: ${on}\njobs:\n  deploy:\n    environment: ${environment}\n    permissions: { id-token: write }\n    steps:\n      - uses: aws-actions/configure-aws-credentials@v6\n        with: { role-to-assume: 'arn:aws:iam::123456789012:role/deploy', aws-region: eu-west-1 }\n`;
const prod = 'repo:acme/app:environment:prod';

/** Environments that are there to be used by whoever works on the repository. */
const casual = /(?:^|[^a-z])(?:dev|develop|development|test|testing|sandbox|preview|review|playground|scratch|ephemeral)(?:[^a-z]|$)/i;

export default defineEnvironmentRule({
  id: 'environment-unprotected',
  severity: 'medium',
  title: 'A role asks for an environment that protects nothing',
  why: 'The trust policy takes the environment in the subject for proof that a deployment was allowed. GitHub gives that subject to every job that names the environment; what keeps a job on any branch from it are the rules of the environment, and this one has none that do. Whoever can push a branch writes a workflow with that line into it and has the role.',
  fix: 'Allow the environment to the branches that deploy, or ask for reviewers (Settings, Environments).',
  references: [
    'https://docs.github.com/en/actions/reference/workflows-and-actions/deployments-and-environments',
    'https://docs.github.com/en/rest/deployments/environments',
    'https://docs.github.com/en/actions/reference/security/oidc#filtering-for-a-specific-environment',
  ],
  bad: [
    { workflow: workflow('prod'), trust: trust(prod), protection: { state: 'none' } },
    { workflow: workflow('{ name: prod }'), trust: trust('repo:acme@12/app@34:environment:prod'), protection: { state: 'any-branch' } },
    { workflow: workflow('prod'), trust: trust('repo:acme/*:environment:prod'), protection: { state: 'none' } },
    { workflow: workflow('prod'), trust: trust('repo:acme/app:*', { [`${host}:environment`]: 'prod' }), protection: { state: 'none' } },
    { workflow: workflow('prod'), trust: trust(prod), protection: { state: 'no-protected-branch' } },
    { workflow: workflow('development'), trust: trust('repo:acme/app:environment:development'), protection: { state: 'none' } },
  ],
  good: [
    { workflow: workflow('prod'), trust: trust(prod), protection: { state: 'protected' } },
    { workflow: workflow('prod'), trust: trust(prod), protection: { state: 'unknown', why: 'GitHub answered 403', fix: 'Grant it.' } },
    // These ask for something else, or for nothing.
    { workflow: workflow('prod'), trust: trust(prod, { [`${host}:ref`]: 'refs/heads/main' }), protection: { state: 'none' } },
    { workflow: workflow('prod'), trust: trust('repo:acme/app:*'), protection: { state: 'none' } },
    { workflow: workflow('prod'), trust: trust('repo:acme/app:environment:*'), protection: { state: 'none' } },
    { workflow: workflow('prod'), trust: trust('repo:acme/app:ref:refs/heads/main'), protection: { state: 'none' } },
    { workflow: workflow('prod'), trust: trust('repo:acme/other:environment:prod'), protection: { state: 'none' } },
    { workflow: workflow('${{ vars.ENVIRONMENT }}'), trust: trust(prod), protection: { state: 'none' } },
  ],
  word({ name, repository, roles, protection }) {
    if (protection.state === 'protected' || protection.state === 'unknown') return undefined;
    const shown = legible(name);
    const path = `repos/${repository}/environments/${encodeURIComponent(name).replaceAll("'", '%27')}`;
    return {
      ...(casual.test(name) ? { severity: 'low' as const } : {}),
      message: `The environment "${shown}" ${lacks[protection.state]}: whoever can push a branch names it in a job there and takes ${roles.map((role) => legible(role)).join(', ')}, whose trust policy asks for "environment:${shown}" and nothing else.`,
      fix: `${mends[protection.state]} (here main), in Settings, Environments, or by:\n\n${commands(protection.state, path).join('\n')}`,
      evidence: { environment: name, roles: [...roles], protection: protection.state },
      identity: [name, ...roles],
    };
  },
});

type Open = Exclude<EnvironmentProtection['state'], 'protected' | 'unknown'>;

const lacks: Readonly<Record<Open, string>> = {
  none: 'has no protection at GitHub, neither reviewers nor rules for branches',
  'any-branch': 'lets in every branch',
  'no-protected-branch': 'is for protected branches, and the repository has none: GitHub then lets in every branch',
};

const mends: Readonly<Record<Open, string>> = {
  none: 'Ask for reviewers, or allow it to the branch that deploys',
  'any-branch': 'Take out the rule for every branch, and allow it to the branch that deploys',
  'no-protected-branch': 'Protect the branch that deploys, or allow the environment to it by name',
};

/** A rule for a branch is refused where the environment doesn't have rules of its own yet. */
function commands(state: Open, path: string): string[] {
  const own = `gh api -X PUT '${path}' -F 'deployment_branch_policy[protected_branches]=false' -F 'deployment_branch_policy[custom_branch_policies]=true'`;
  const policies = `${path}/deployment-branch-policies`;
  const open = `gh api '${policies}' --jq '.branch_policies[] | select(.name | test("^[*][*/]*$")) | .id' | xargs -I ID gh api -X DELETE '${policies}/ID'`;
  return [state === 'any-branch' ? open : own, `gh api -X POST '${policies}' -f name=main -f type=branch`];
}
