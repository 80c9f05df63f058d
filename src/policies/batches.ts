import type { LocatedPolicy, Principal, Unit } from '../documents/located.js';

/** A batch has at least so many policies, where there are as many: rules run over many at once. */
const enough = 1000;

/**
 * The units in stretches that have no policy in common, so that what is made of one stretch can go before the next is looked at.
 * They stay in order.
 */
export function* batchesOf(units: readonly Unit[]): Iterable<readonly Unit[]> {
  const reaches = reachesOf(units);
  let start = 0;
  let reach = 0;
  let policies = 0;
  for (const [rank, unit] of units.entries()) {
    reach = Math.max(reach, reaches[rank] ?? rank);
    policies += unit.policies.length;
    if (reach > rank || policies < enough) continue;
    yield units.slice(start, rank + 1);
    start = rank + 1;
    policies = 0;
  }
  if (start < units.length) yield units.slice(start);
}

/** For each unit the last one that has a policy of it too. */
function reachesOf(units: readonly Unit[]): number[] {
  const reaches = units.map((_, rank) => rank);
  const first = new Map<LocatedPolicy, number>();
  for (const [rank, { policies, principals }] of units.entries()) {
    const note = (policy: LocatedPolicy): void => {
      const known = first.get(policy);
      if (known === undefined) first.set(policy, rank);
      else reaches[known] = rank;
    };
    policies.forEach(note);
    for (const principal of principals) heldBy(principal).forEach(note);
  }
  return reaches;
}

function heldBy({ policies, trust, boundary }: Principal): readonly LocatedPolicy[] {
  return [...policies, ...(trust === undefined ? [] : [trust]), ...(boundary !== undefined && 'document' in boundary ? [boundary] : [])];
}
