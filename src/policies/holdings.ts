import type { Statement } from '../iam/document.js';
import type { Holder, PolicySubject } from './rule.js';

/** Every statement that a holder's identity policies have, once; of one policy its own list. */
export function statementsOf({ grants }: Holder): readonly Statement[] {
  const [first, second] = grants;
  if (first !== undefined && second === undefined) return first.policy.statements;
  return [...new Set(grants.flatMap(({ policy }) => policy.statements))];
}

/** The policy that each of them stands in. */
export function ownersOf({ grants }: Holder): ReadonlyMap<Statement, PolicySubject> {
  const owners = new Map<Statement, PolicySubject>();
  for (const subject of grants) for (const statement of subject.policy.statements) owners.set(statement, subject);
  return owners;
}
