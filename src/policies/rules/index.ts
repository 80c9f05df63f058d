import type { PolicyRule } from '../rule.js';
import policyGrammar from './policy-grammar.js';
import serviceWildcard from './service-wildcard.js';

/** Every rule of the check, by severity. */
export const policyRules: readonly PolicyRule[] = [serviceWildcard, policyGrammar];
