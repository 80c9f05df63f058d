import type { Documents } from '../documents/located.js';
import type { Finding } from '../model/finding.js';
import type { Repository } from './job-logins.js';
import chainingWithoutSession from './rules/chaining-without-session.js';
import commentTriggerLogin from './rules/comment-trigger-login.js';
import credentialsAsOutputs from './rules/credentials-as-outputs.js';
import deployWithoutEnvironment from './rules/deploy-without-environment.js';
import environmentInPullRequest from './rules/environment-in-pull-request.js';
import existingCredentialsKept from './rules/existing-credentials-kept.js';
import noAllowedAccounts from './rules/no-allowed-accounts.js';
import profileOnSelfHosted from './rules/profile-on-self-hosted.js';
import secretsInheritKeys from './rules/secrets-inherit-keys.js';
import spoofableActorGuard from './rules/spoofable-actor-guard.js';
import idTokenScope from './rules/id-token-scope.js';
import staticKeys from './rules/static-keys-in-workflow.js';
import unpinned from './rules/unpinned-login-action.js';
import unsafeTrigger from './rules/unsafe-trigger-login.js';
import { checkEmptyRoles } from './empty-role.js';
import { checkInputs } from './static-inputs.js';
import { checkSessionLengths } from './session-lengths.js';
import { checkTokens } from './static-token.js';
import type { WorkflowRule } from './workflow-rule.js';

/** The rules that need nothing but the workflow files. */
export const workflowRules: readonly WorkflowRule[] = [
  staticKeys,
  idTokenScope,
  unpinned,
  unsafeTrigger,
  chainingWithoutSession,
  commentTriggerLogin,
  credentialsAsOutputs,
  deployWithoutEnvironment,
  environmentInPullRequest,
  existingCredentialsKept,
  noAllowedAccounts,
  profileOnSelfHosted,
  secretsInheritKeys,
  spoofableActorGuard,
];

/**
 * What the workflow files of a repository say of its login to AWS: by the rules, in the order of files, then what no run gets
 * through with, the lengths of sessions beside the roles that the repository makes. Never throws.
 */
export function checkWorkflows(repository: Repository, documents: Documents = { units: [], unread: [] }): Finding[] {
  return [
    ...repository.workflows.flatMap((workflow) => workflowRules.flatMap((rule) => rule.judge({ ...repository, workflow }))),
    ...checkTokens(repository),
    ...checkInputs(repository),
    ...checkEmptyRoles(repository),
    ...checkSessionLengths(repository, documents),
  ];
}
