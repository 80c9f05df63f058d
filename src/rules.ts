import { keyRules } from './keys/index.js';
import { doctorRules, loginRules } from './login/rules/index.js';
import { environmentRules } from './login/static-environments.js';
import { trustRules } from './login/static-trust.js';
import { workflowRules } from './login/workflows.js';
import type { RuleInfo } from './model/rule.js';
import { policyRules } from './policies/rules/index.js';
import { triageRules } from './triage/rules/index.js';

/** Every rule of every check: passed as data to config, triage, reports and `explain`. */
export const rules: readonly RuleInfo[] = [
  ...keyRules,
  ...policyRules,
  ...loginRules,
  ...doctorRules,
  ...workflowRules,
  ...trustRules,
  ...environmentRules,
  ...triageRules,
];
