import type { Finding } from '../model/finding.js';
import type { Repository } from './job-logins.js';
import idTokenScope from './rules/id-token-scope.js';
import staticKeys from './rules/static-keys-in-workflow.js';
import unpinned from './rules/unpinned-login-action.js';
import unsafeTrigger from './rules/unsafe-trigger-login.js';
import { checkInputs } from './static-inputs.js';
import { checkTokens } from './static-token.js';
import type { WorkflowRule } from './workflow-rule.js';

/** The rules that need nothing but the workflow files. */
export const workflowRules: readonly WorkflowRule[] = [staticKeys, idTokenScope, unpinned, unsafeTrigger];

/**
 * What the workflow files of a repository say of its login to AWS: by the rules, in the order of files, then what no run gets
 * through with. Never throws.
 */
export function checkWorkflows(repository: Repository): Finding[] {
  return [
    ...repository.workflows.flatMap((workflow) => workflowRules.flatMap((rule) => rule.judge({ ...repository, workflow }))),
    ...checkTokens(repository),
    ...checkInputs(repository),
  ];
}
