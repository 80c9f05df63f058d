import type { CallerFacts, CallerKind } from '../caller.js';
import type { Statement } from '../document.js';
import { actionMatches, resourceCovers } from '../evaluate.js';
import type { Truth } from '../truth.js';
import { all, any } from '../truth.js';
import type { Probe } from './probe.js';
import { mfaHolds, restHolds, thiefHolds } from './tests.js';

type Holds = typeof restHolds;

/** Whether one Deny keeps a caller from all of a probe. A Deny that reaches only a part of the resources leaves a hole. */
export function denies(statement: Statement, caller: CallerKind, probe: Probe, facts: CallerFacts, rest: Holds = restHolds): Truth {
  if (statement.effect !== 'Deny') return false;
  const holds = all([mfaHolds(statement, caller, facts), rest(statement, caller, facts), statement.uncertain === true ? 'unknown' : true]);
  if (holds === false) return false;
  const hit = actionMatches(statement.actions, probe.action);
  return hit === false ? false : all([holds, hit, coversResource(statement, probe)]);
}

function coversResource(statement: Statement, probe: Probe): Truth {
  if (probe.resource === undefined || resourceCovers(statement.resources, probe.resource)) return true;
  const unknown = statement.resources?.values.some((value) => value.type === 'unknown' || value.type === 'either');
  return unknown === true ? 'unknown' : false;
}

/** Whether any of the statements does. */
export function denied(statements: readonly Statement[], caller: CallerKind, probe: Probe, facts: CallerFacts): Truth {
  return any(statements.map((statement) => denies(statement, caller, probe, facts)));
}

/** Whether any of the statements keeps a thief with this caller's credentials from the probe. */
export function deniedThief(statements: readonly Statement[], caller: CallerKind, probe: Probe, facts: CallerFacts): Truth {
  return any(statements.map((statement) => denies(statement, caller, probe, facts, thiefHolds)));
}
