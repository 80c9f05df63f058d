import type { CallerFacts, CallerKind } from './caller.js';
import { isVacuous } from './certainty.js';
import { evaluateTest } from './condition.js';
import { neverHolds } from './dead/value.js';
import type { ConditionTest, Statement } from './document.js';
import type { EscalationPath } from './escalation-paths.js';
import { isMfaTest, testHolds } from './mfa/tests.js';
import { parseOperator } from './operator.js';
import { isResourceTag } from './tag-then-act.js';
import type { Truth } from './truth.js';
import { all, any } from './truth.js';

/** A policy that is worth attaching: whoever may attach it is limited by nothing. */
const administrator = 'arn:aws:iam::aws:policy/AdministratorAccess';

/** A service that no policy names. */
const anyService = 'qzjx.amazonaws.com';

/** What a grant is for: the action, the way it is to be used, and by whom. */
export interface Use {
  readonly action: string;
  readonly path: EscalationPath;
  readonly caller: CallerKind;
  readonly facts: CallerFacts;
  /** Whether the holder may set the tags of what it acts on. */
  readonly tagging: () => boolean;
}

/**
 * Whether the conditions of a grant leave an escalation as it is: true, when they limit nothing of it; false, when they
 * never let it happen; unknown, when they may stand in the way. MFA is none of it: the holder has it.
 */
export function conditionsLeave(statement: Statement, use: Use): Truth {
  return all(statement.conditions.map((test) => (isMfaTest(test) ? true : testLeaves(test, use))));
}

function testLeaves(test: ConditionTest, use: Use): Truth {
  if (neverHolds(test, use.facts.now) !== undefined) return false;
  const own = ownTest(test, use);
  if (own !== undefined) return own;
  const holds = testHolds(test, use.caller, use.facts);
  return holds === 'unknown' && isVacuous([test], use.facts.now) ? true : holds;
}

/** The keys that come with the action itself. */
function ownTest(test: ConditionTest, { action, path, tagging }: Use): Truth | undefined {
  const key = test.key.toLowerCase();
  if (isResourceTag(key)) return tagging() ? true : undefined;
  const given = (value: string): Truth => evaluateTest(test, { lookup: () => [value] });
  if (key === 'iam:passedtoservice' && action === 'iam:PassRole') {
    const hosts = hostsOf(path).map(given);
    const right = parseOperator(test.operator)?.negated === true ? all(hosts) : any(hosts);
    return right === true && given(anyService) !== true ? 'unknown' : right;
  }
  if (key === 'iam:policyarn' && /^iam:Attach/.test(action)) return given(administrator) === true ? true : 'unknown';
  if (key === 'iam:permissionsboundary') return evaluateTest(test, { lookup: () => 'absent' }) === true ? true : 'unknown';
  return undefined;
}

/** The names under which the service of a path may take a role. */
function hostsOf(path: EscalationPath): readonly string[] {
  const service = (path.actions[1] ?? '').split(':')[0] ?? '';
  const names = [service, `${service}-tasks`, `tasks.${service}`, `build.${service}`];
  return names.flatMap((name) => [`${name}.amazonaws.com`, `${name}.amazonaws.com.cn`]);
}
