import { usedAction } from '../workflow/called.js';
import type { Action, Job, Step } from '../workflow/workflow.js';
import { actionOf, awsLoginSteps, isAwsLoginAction, runsAwsLogin } from './aws-steps.js';

/** Actions that ask for an id-token of their own accord: signers, publishers, logins to other clouds and vaults. */
const actions = new RegExp(
  [
    'aws|oidc|cosign|sigstore|attest|provenance|slsa|sbom|pypi-publish|trusted|publish|deploy|release|vault|azure/login|azure/',
    'google-github-actions|gcp|akeyless|doppler|infisical|conjur|secrets|jfrog|codecov|octo-sts|chainguard|depot|namespacelabs|tailscale',
    'terraform|pulumi|spacelift|claude|scorecard|rubygems|crates|npm|goreleaser|anchore|warpbuild|blacksmith|token|login|auth',
  ].join('|'),
  'i',
);

const inputs = /oidc|role|audience|identity|provenance|attest|trusted|id[-_]token/i;

const commands =
  /ACTIONS_ID_TOKEN|assume-role|provenance|cosign|sigstore|id[-_]token|oidc|twine|uv publish|npm publish|pnpm publish|yarn (?:npm )?publish|gem push|cargo publish|lerna publish|semantic-release|changeset publish|goreleaser/i;

/**
 * Whether a job may have use for an id-token: it logs in to AWS, or runs something that is known to ask for a token, or calls
 * what can't be seen from here. In doubt it may.
 */
export function mayUseToken(job: Job, known: readonly Action[]): boolean {
  return job.uses !== undefined || awsLoginSteps(job).length > 0 || job.steps.some((step) => mayAsk(step, known, 0));
}

/** Composite actions of the repository are looked into so deep. */
const depthLimit = 10;

function mayAsk(step: Step, known: readonly Action[], depth: number): boolean {
  const local = usedAction(step, known);
  if (local !== undefined && depth < depthLimit)
    return local.steps.some((inner) => isAwsLoginAction(inner) || runsAwsLogin(inner) || mayAsk(inner, known, depth + 1));
  const action = actionOf(step);
  if (action !== undefined) return action.kind === 'local' || actions.test(action.name) || step.with.some(({ key }) => inputs.test(key));
  return commands.test(step.run?.text ?? '');
}
