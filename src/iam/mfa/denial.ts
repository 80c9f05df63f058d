import type { CallerFacts, CallerKind } from '../caller.js';
import type { Statement } from '../document.js';
import { account, resourcesOf } from '../catalog.js';
import { actionMatches, resourceCovers, resourcePattern } from '../evaluate.js';
import type { Pattern } from '../pattern.js';
import { compilePattern, isEverything, textOf } from '../pattern.js';
import type { Truth } from '../truth.js';
import { all, any } from '../truth.js';
import type { Probe } from './probe.js';
import { mfaHolds, restHolds, thiefHolds } from './tests.js';

type Holds = typeof restHolds;

const anyAccount = '?'.repeat(12);

/** Whether one Deny keeps a caller from all of a probe. A Deny that reaches only a part of the resources leaves a hole. */
export function denies(statement: Statement, caller: CallerKind, probe: Probe, facts: CallerFacts, rest: Holds = restHolds): Truth {
  if (statement.effect !== 'Deny') return false;
  const holds = all([mfaHolds(statement, caller, facts), rest(statement, caller, facts), statement.uncertain === true ? 'unknown' : true]);
  if (holds === false) return false;
  const hit = actionMatches(statement.actions, probe.action);
  return hit === false ? false : all([holds, hit, coversResource(statement, probe)]);
}

/** What a request for an action that knows no resource names. */
const noResource = compilePattern(['*'], { wildcards: false });

function coversResource(statement: Statement, { action, resource }: Probe): Truth {
  if (resource === undefined) return true;
  // Of everything, an action reaches only what it can be used on.
  const reached = isEverything(resource) ? (resourcesOf(action) ?? noResource) : resource;
  if (resourceCovers(statement.resources, resource) || resourceCovers(statement.resources, reached)) return true;
  if (inOwnAccount(statement, reached).some((own) => resourceCovers(statement.resources, own))) return true;
  const unknown = statement.resources?.values.some((value) => value.type === 'unknown' || value.type === 'either');
  return unknown === true ? 'unknown' : false;
}

/** Who attaches a policy that names an account means his own: the stretch of resources, in the accounts that are named. */
function inOwnAccount({ resources }: Statement, pattern: Pattern): readonly Pattern[] {
  const text = textOf(pattern);
  if (resources === undefined || text?.startsWith(`${account}:`) !== true) return [];
  const named = resources.values.flatMap((value) => {
    const written = resourcePattern(value);
    return (written && textOf(written))?.split(':')[4]?.match(/^\d{12}$/)?.[0] ?? [];
  });
  return [...new Set(named)].map((id) => compilePattern([text.replace(anyAccount, id)]));
}

/** Whether any of the statements does. */
export function denied(statements: readonly Statement[], caller: CallerKind, probe: Probe, facts: CallerFacts): Truth {
  return any(statements.map((statement) => denies(statement, caller, probe, facts)));
}

/** Whether any of the statements keeps a thief with this caller's credentials from the probe. */
export function deniedThief(statements: readonly Statement[], caller: CallerKind, probe: Probe, facts: CallerFacts): Truth {
  return any(statements.map((statement) => denies(statement, caller, probe, facts, thiefHolds)));
}
