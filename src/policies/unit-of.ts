import type { LocatedPolicy, Unit } from '../documents/located.js';

/** Tells the id of the unit that a policy is met in first. The table is made with the first question: of most nobody asks. */
export function unitsByPolicy(units: readonly Unit[]): (policy: LocatedPolicy | undefined) => string {
  let known: Map<LocatedPolicy, string> | undefined;
  return (policy) => {
    known ??= tableOf(units);
    return (policy && known.get(policy)) ?? '';
  };
}

function tableOf(units: readonly Unit[]): Map<LocatedPolicy, string> {
  const table = new Map<LocatedPolicy, string>();
  const note = (policy: LocatedPolicy, id: string): void => {
    if (!table.has(policy)) table.set(policy, id);
  };
  for (const { id, policies, principals } of units) {
    for (const policy of policies) note(policy, id);
    for (const { policies: held, trust, boundary } of principals) {
      for (const policy of held) note(policy, id);
      if (trust !== undefined) note(trust, id);
      if (boundary !== undefined && 'document' in boundary) note(boundary, id);
    }
  }
  return table;
}
