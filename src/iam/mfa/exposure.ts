import { isBucketAction, resourcesOf } from '../catalog.js';
import type { Statement } from '../document.js';
import { actionsAmong, resourcePattern } from '../evaluate.js';
import type { Pattern } from '../pattern.js';
import { isEverything, unitKind } from '../pattern.js';
import { covers, arnsOverlap } from '../pattern-relation.js';
import { sensitiveByService } from '../sensitive.js';
import { mfaHolds, restHolds, testsMfa, thiefHolds } from './tests.js';
import type { MfaSet } from './verdict.js';
import { withoutMfa } from './verdict.js';
import { withheldFromThief } from './withheld.js';

/**
 * The sensitive actions that an Allow without MFA tests grants to a thief without MFA, in AWS's spelling. A condition on
 * the network that keeps a stolen key out is another control, chosen on purpose.
 */
export function exposedBy(statement: Statement, set: MfaSet): readonly string[] {
  if (statement.effect !== 'Allow' || testsMfa(statement)) return [];
  return actionsAmong(statement.actions, sensitiveByService).filter((action) => isExposed(statement, action, set));
}

function isExposed(statement: Statement, action: string, set: MfaSet): boolean {
  const reached = reachedBy(statement, action);
  return withoutMfa.some((caller) => {
    if (thiefHolds(statement, caller, set.facts) === false) return false;
    return reached.some((resource) => withheldFromThief(set, caller, { action, resource }) === false);
  });
}

/** The resources of a statement that an action can be used on; none where it can't be used on any of them. */
export function reachedBy(statement: Statement, action: string): readonly Pattern[] {
  const { resources } = statement;
  const usable = resourcesOf(action);
  if (resources === undefined) return [];
  if (resources.negated) {
    const open = usable !== undefined && !resources.values.some((value) => closes(value, usable));
    return open ? [usable] : [];
  }
  return resources.values.flatMap((value) => {
    const pattern = resourcePattern(value);
    if (pattern === undefined) return [];
    if (isEverything(pattern)) return [pattern];
    if (usable === undefined || !arnsOverlap(pattern, usable) || (isBucketAction(action) && namesObjects(pattern))) return [];
    return [pattern];
  });
}

function closes(value: Parameters<typeof resourcePattern>[0], usable: Pattern): boolean {
  const pattern = resourcePattern(value);
  return pattern === undefined || covers(pattern, usable);
}

function namesObjects(pattern: Pattern): boolean {
  return pattern.units.some((unit) => unitKind(unit) === 'text' && unit === 47);
}

/** True when somebody with a plain key can use the grant at all. */
export function isOpenToKeys(statement: Statement, set: MfaSet): boolean {
  return withoutMfa.some((caller) => mfaHolds(statement, caller, set.facts) === true && restHolds(statement, caller, set.facts) !== false);
}
