import type { CallerFacts, CallerKind } from '../caller.js';
import type { Statement } from '../document.js';
import { account, resourcesOf } from '../catalog.js';
import { actionMatches, resourceCovers, resourcePattern } from '../evaluate.js';
import type { Pattern } from '../pattern.js';
import { compilePattern, isEverything, textOf } from '../pattern.js';
import type { Truth } from '../truth.js';
import { all } from '../truth.js';
import type { Probe } from './probe.js';
import { mfaHolds, restHolds, thiefHolds } from './tests.js';

type Holds = typeof restHolds;

/** Whether one Deny keeps a caller from all of a probe. A Deny that reaches only a part of the resources leaves a hole. */
export function denies(statement: Statement, caller: CallerKind, probe: Probe, facts: CallerFacts): Truth {
  return reaches({ statement, holds: holdsFor(statement, caller, facts, restHolds) }, probe);
}

/** Whether any of the statements keeps a caller from the probe. */
export function denied(statements: readonly Statement[], caller: CallerKind, probe: Probe, facts: CallerFacts): Truth {
  return anyReaches(inForce(statements, caller, facts, restHolds), probe);
}

/** Whether any of the statements keeps a thief with this caller's credentials from the probe. */
export function deniedThief(statements: readonly Statement[], caller: CallerKind, probe: Probe, facts: CallerFacts): Truth {
  return anyReaches(inForce(statements, caller, facts, thiefHolds), probe);
}

/** A Deny, and whether its conditions hold for somebody. */
interface InForce {
  readonly statement: Statement;
  readonly holds: Truth;
}

function holdsFor(statement: Statement, caller: CallerKind, facts: CallerFacts, rest: Holds): Truth {
  if (statement.effect !== 'Deny') return false;
  return all([mfaHolds(statement, caller, facts), rest(statement, caller, facts), statement.uncertain === true ? 'unknown' : true]);
}

const stores = new Map<Holds, WeakMap<CallerFacts, WeakMap<readonly Statement[], Map<CallerKind, readonly InForce[]>>>>();

/** The Denies of a set that may hit a caller; found once, for a set is asked about one action after the other. */
function inForce(statements: readonly Statement[], caller: CallerKind, facts: CallerFacts, rest: Holds): readonly InForce[] {
  const ofRest = stores.get(rest) ?? new WeakMap<CallerFacts, WeakMap<readonly Statement[], Map<CallerKind, readonly InForce[]>>>();
  const ofFacts = ofRest.get(facts) ?? new WeakMap<readonly Statement[], Map<CallerKind, readonly InForce[]>>();
  const ofSet = ofFacts.get(statements) ?? new Map<CallerKind, readonly InForce[]>();
  const known = ofSet.get(caller);
  if (known !== undefined) return known;
  const found = statements.map((statement) => ({ statement, holds: holdsFor(statement, caller, facts, rest) }));
  const active = found.filter(({ holds }) => holds !== false);
  stores.set(rest, ofRest);
  ofRest.set(facts, ofFacts);
  ofFacts.set(statements, ofSet);
  ofSet.set(caller, active);
  return active;
}

function anyReaches(denials: readonly InForce[], probe: Probe): Truth {
  let result: Truth = false;
  for (const each of denials) {
    const truth = reaches(each, probe);
    if (truth === true) return true;
    if (truth === 'unknown') result = truth;
  }
  return result;
}

function reaches({ statement, holds }: InForce, probe: Probe): Truth {
  if (holds === false) return false;
  const hit = actionMatches(statement.actions, probe.action);
  return hit === false ? false : all([holds, hit, coversResource(statement, probe)]);
}

/** What a request for an action that knows no resource names. */
const noResource = compilePattern(['*'], { wildcards: false });

function coversResource({ resources }: Statement, { action, resource }: Probe): Truth {
  if (resource === undefined || resourceCovers(resources, resource)) return true;
  // Of everything, an action reaches only what it can be used on.
  const reached = isEverything(resource) ? (resourcesOf(action) ?? noResource) : resource;
  if (reached !== resource && resourceCovers(resources, reached)) return true;
  if (resources !== undefined && inOwnAccounts(resources, reached).some((own) => resourceCovers(resources, own))) return true;
  return resources?.values.some((value) => value.type === 'unknown' || value.type === 'either') === true ? 'unknown' : false;
}

type Resources = NonNullable<Statement['resources']>;

const anyAccount = '?'.repeat(12);
const accounts = new WeakMap<Resources, readonly string[]>();

/** Nobody holds more accounts than that by one policy: the rest are somebody's lists. */
const mostAccounts = 5;

/** Who attaches a policy that names an account means his own: the stretch of resources, in the accounts that are named. */
function inOwnAccounts(resources: Resources, pattern: Pattern): readonly Pattern[] {
  const named = accounts.get(resources) ?? accountsIn(resources);
  accounts.set(resources, named);
  if (named.length === 0) return [];
  const text = textOf(pattern);
  if (text?.startsWith(`${account}:`) !== true) return [];
  return named.map((id) => compilePattern([text.replace(anyAccount, id)]));
}

function accountsIn({ values }: Resources): readonly string[] {
  const named = values.flatMap((value) => {
    const written = resourcePattern(value);
    return (written && textOf(written))?.split(':')[4]?.match(/^\d{12}$/)?.[0] ?? [];
  });
  return [...new Set(named)].slice(0, mostAccounts);
}
