import type { Value } from '../../model/value.js';
import type { GrammarProblem, Policy } from '../document.js';
import { checkActions } from './actions.js';
import { checkConditions } from './conditions.js';
import { checkKind } from './kind.js';
import { checkPrincipals } from './principals.js';
import { Problems } from './problems.js';
import { checkResources } from './resources.js';
import { checkRolesAnywhere } from './roles-anywhere.js';
import { checkSids } from './sids.js';
import { checkSize } from './size.js';
import { checkStatement } from './statement.js';
import { checkStructure } from './structure.js';
import { checkVariables } from './variables.js';

/**
 * Adds to `problems` what IAM Access Analyzer calls an error and what can be told without a catalogue of services.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
 */
export function checkGrammar(document: Value, policy: Policy, found: GrammarProblem[]): void {
  const problems = new Problems(found);
  checkStructure(document, policy, problems);
  for (const statement of policy.statements) {
    checkStatement(statement, policy, problems);
    checkKind(statement, policy, problems);
    checkActions(statement, policy, problems);
    checkResources(statement, policy, problems);
    checkPrincipals(statement, policy, problems);
    checkConditions(statement, problems);
    checkVariables(statement, policy, problems);
  }
  checkRolesAnywhere(policy, problems);
  checkSids(policy, problems);
  checkSize(document, policy, problems);
}
