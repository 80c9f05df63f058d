import type { Documents, LocatedPolicy, ManagedPolicy, Principal, Unit } from '../documents/located.js';
import type { ManagedDocuments } from '../iam/managed/managed.js';
import { managedName } from '../iam/managed/managed.js';
import { valueAt } from '../iam/managed/value-at.js';
import { readPolicy } from '../iam/read.js';
import type { PolicySubject } from './rule.js';

/** Whether any managed policy of AWS is attached, or is a boundary. */
export function namesManaged({ units }: Documents): boolean {
  const isAws = (policy: Principal['boundary']): boolean =>
    policy !== undefined && !('document' in policy) && managedName(policy.arn) !== undefined;
  return units.some(({ principals }) => principals.some(({ managed, boundary }) => managed.some(isAws) || isAws(boundary)));
}

/** Reads what is attached by ARN in a unit. Everything in such a document stands where it is attached. */
export function managedReader(
  unit: Unit,
  known: ManagedDocuments | undefined,
): (policy: ManagedPolicy, holder: Principal) => PolicySubject | undefined {
  const groups = new Map<ManagedPolicy, Principal[]>();
  for (const group of unit.principals.filter(({ kind }) => kind === 'group'))
    for (const policy of group.managed) groups.set(policy, [...(groups.get(policy) ?? []), group]);
  const read = new Map<ManagedPolicy, PolicySubject | undefined>();
  return (policy, holder) => {
    if (!read.has(policy)) read.set(policy, known && subjectOf(policy, groups.get(policy) ?? [holder], known));
    return read.get(policy);
  };
}

function subjectOf({ arn, file }: ManagedPolicy, holders: readonly Principal[], known: ManagedDocuments): PolicySubject | undefined {
  const name = managedName(arn);
  const json = name === undefined ? undefined : known.document(name);
  if (json === undefined || name === undefined) return undefined;
  const document = valueAt(json, arn.span);
  // Nobody edits a policy of AWS: its name must not count among those that the holder could change.
  const located: LocatedPolicy = { kind: 'identity', document, span: arn.span, file, holders };
  return { located, policy: readPolicy(document, 'identity') };
}
