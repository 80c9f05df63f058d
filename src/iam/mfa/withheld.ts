import type { CallerKind } from '../caller.js';
import type { Statement } from '../document.js';
import { actionMatches, resourcePattern } from '../evaluate.js';
import { arnsOverlap } from '../pattern-relation.js';
import type { Truth } from '../truth.js';
import { denied, deniedThief } from './denial.js';
import type { Probe } from './probe.js';
import { mfaHolds, restHolds, thiefHolds } from './tests.js';
import type { MfaSet } from './verdict.js';

type Denied = typeof denied;
type Holds = typeof restHolds;

/** Whether something keeps a caller from the probe: a Deny, or the boundary, which asks for an Allow of its own. */
export function withheld(set: MfaSet, caller: CallerKind, probe: Probe): Truth {
  return keeps(set, caller, probe, denied, restHolds);
}

/** Whether something keeps a thief with this caller's credentials from it. */
export function withheldFromThief(set: MfaSet, caller: CallerKind, probe: Probe): Truth {
  return keeps(set, caller, probe, deniedThief, thiefHolds);
}

function keeps(set: MfaSet, caller: CallerKind, probe: Probe, isDenied: Denied, holds: Holds): Truth {
  const own = isDenied(set.statements, caller, probe, set.facts);
  if (own === true || set.boundary === undefined) return own;
  const { boundary } = set;
  if (!boundary.some((statement) => leaves(statement, caller, probe, set, holds))) return true;
  const above = isDenied(boundary, caller, probe, set.facts);
  return above === false ? own : above;
}

/** Whether an Allow of the boundary may leave the probe to the caller. */
function leaves(statement: Statement, caller: CallerKind, { action, resource }: Probe, { facts }: MfaSet, holds: Holds): boolean {
  if (statement.effect !== 'Allow' || actionMatches(statement.actions, action) === false) return false;
  if (mfaHolds(statement, caller, facts) === false || holds(statement, caller, facts) === false) return false;
  const { resources } = statement;
  if (resource === undefined || resources === undefined || resources.negated) return true;
  return resources.values.some((value) => {
    const pattern = resourcePattern(value);
    return pattern === undefined || arnsOverlap(pattern, resource);
  });
}
