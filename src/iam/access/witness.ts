import type { RequestContext } from '../condition.js';
import { evaluateConditions } from '../condition.js';
import type { ConditionTest } from '../document.js';
import type { Access, Grant } from './grants.js';
import type { Gain } from './difference.js';
import { isExact, type Test } from './implication.js';
import type { Reach } from './reach.js';
import { reachCovers } from './reach.js';
import { samplesFor } from './samples.js';

/** So many requests are tried; beyond, a gain is believed. */
const most = 3000;

/**
 * False when no request is newly let through by a gain, as far as all conditions can be told apart by samples: what several
 * statements grant together, each under a condition of its own, or a Deny keeps away that has one.
 */
export function hasWitness<Source>(gain: Gain<Source>, before: Access<Source>, now: Access<Source>): boolean {
  const over = (grants: readonly Grant<Source>[]): Grant<Source>[] => grants.filter((grant) => !grant.uncertain && isOver(grant, gain));
  const had = over(before.allows);
  const denied = over(now.denies);
  const deniedBefore = over(before.denies);
  const others = [...had, ...denied, ...deniedBefore];
  if (others.length === 0) return true;
  const tests = [...gain.grant.conditions, ...others.flatMap(({ conditions }) => conditions)];
  const contexts = tests.every(isExact) ? contextsFor(tests) : undefined;
  if (contexts === undefined) return true;
  const holds = (conditions: readonly Test[], context: RequestContext): boolean =>
    evaluateConditions(conditions as readonly ConditionTest[], context) !== false;
  const some = (grants: readonly Grant<Source>[], context: RequestContext): boolean =>
    grants.some(({ conditions }) => holds(conditions, context));
  return contexts.some(
    (context) => holds(gain.grant.conditions, context) && !some(denied, context) && (!some(had, context) || some(deniedBefore, context)),
  );
}

function isOver<Source>(grant: Grant<Source>, { who, actions, resources }: Gain<Source>): boolean {
  const covers = (reaches: readonly Reach[], reach: Reach): boolean => reaches.some((each) => reachCovers(each, reach) === true);
  return covers(grant.who, who) && covers(grant.actions, actions) && covers(grant.resources, resources);
}

/** Every combination of samples of the keys; undefined when there are too many. */
function contextsFor(tests: readonly Test[]): RequestContext[] | undefined {
  const keys = [...new Set(tests.map(({ key }) => key.toLowerCase()))];
  let contexts: ReadonlyMap<string, readonly string[] | 'absent'>[] = [new Map()];
  for (const key of keys) {
    const samples = samplesFor(tests.filter((test) => test.key.toLowerCase() === key));
    if (contexts.length * samples.length > most) return undefined;
    contexts = contexts.flatMap((context) => samples.map((sample) => new Map(context).set(key, sample)));
  }
  return contexts.map((context) => ({ lookup: (key) => context.get(key) ?? 'absent' }));
}
