import type { Finding } from '../model/finding.js';
import type { Workflow } from '../workflow/workflow.js';
import idTokenScope from './rules/id-token-scope.js';
import staticKeys from './rules/static-keys-in-workflow.js';
import unpinned from './rules/unpinned-login-action.js';
import unsafeTrigger from './rules/unsafe-trigger-login.js';
import type { WorkflowRule } from './workflow-rule.js';

/** The rules that need nothing but the workflow files. */
export const workflowRules: readonly WorkflowRule[] = [staticKeys, idTokenScope, unpinned, unsafeTrigger];

/** What the workflow files of a repository say of its login to AWS, in the order of files, then rules. Never throws. */
export function checkWorkflows(workflows: readonly Workflow[]): Finding[] {
  return workflows.flatMap((workflow) => workflowRules.flatMap((rule) => rule.judge({ workflow, workflows })));
}
