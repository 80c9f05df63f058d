import type { RuleInfo } from '../../model/rule.js';
import ignoreWithoutReason from './ignore-without-reason.js';
import staleBaseline from './stale-baseline.js';

/** Rules about the exceptions themselves. They report under the check of the rule they speak of. */
export const triageRules: readonly RuleInfo[] = [ignoreWithoutReason, staleBaseline];
