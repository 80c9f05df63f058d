import type { Documents, LocatedPolicy, ManagedPolicy, Principal, Unit } from '../documents/located.js';
import type { ManagedDocuments } from '../iam/managed/managed.js';
import { readPolicy } from '../iam/read.js';
import { managedReader } from './managed.js';
import type { Holder, PolicySubject } from './rule.js';

export interface Judged {
  readonly subjects: readonly PolicySubject[];
  readonly holders: readonly Holder[];
}

/** Reads every document once, and gathers what each principal holds, managed policies of AWS included where they are known. */
export function gather({ units }: Pick<Documents, 'units'>, managed?: ManagedDocuments): Judged {
  const read = new Map<LocatedPolicy, PolicySubject>();
  const subject = (located: LocatedPolicy): PolicySubject => {
    const known = read.get(located);
    if (known !== undefined) return known;
    const made = { located, policy: readPolicy(located.document, located.kind, located.service) };
    read.set(located, made);
    return made;
  };
  const holders = units.flatMap((unit) => holdersOf(unit, subject, managed));
  return { subjects: [...read.values()].filter(({ located }) => located.ready !== true), holders };
}

function holdersOf(unit: Unit, subject: (located: LocatedPolicy) => PolicySubject, managed: ManagedDocuments | undefined): Holder[] {
  const attached = managedReader(unit, managed);
  const subjects = unit.policies.map(subject);
  const known = withMembers(
    unit.principals,
    unit.principals.map((principal) => holderOf(principal, subject, attached)),
  );
  const held = new Set(known.flatMap((holder) => [...holder.grants, ...(holder.trust ? [holder.trust] : [])]));
  const loose = subjects.filter((each) => !held.has(each) && each.located.holders.length === 0);
  return [...known, ...loose.filter(isGrantOrTrust).map(looseHolder)];
}

function withMembers(principals: readonly Principal[], holders: readonly Holder[]): Holder[] {
  const made = new Map(principals.map((principal, i) => [principal, holders[i]]));
  return holders.map((holder, i) => {
    const members = (principals[i]?.members ?? []).flatMap((member) => made.get(member) ?? []);
    return members.length === 0 ? holder : { ...holder, members };
  });
}

function holderOf(
  principal: Principal,
  subject: (located: LocatedPolicy) => PolicySubject,
  attached: ReturnType<typeof managedReader>,
): Holder {
  const { boundary } = principal;
  const inline = [...new Set(principal.policies)].map(subject).filter(({ policy }) => policy.kind === 'identity');
  return {
    kind: principal.kind,
    name: principal.name,
    grants: [...inline, ...principal.managed.flatMap((policy) => attached(policy, principal) ?? [])],
    managed: principal.managed,
    trust: principal.trust && subject(principal.trust),
    boundary: boundary && ('document' in boundary ? subject(boundary) : (attached(boundary, principal) ?? boundary)),
  };
}

function isGrantOrTrust({ policy }: PolicySubject): boolean {
  return policy.kind === 'identity' || policy.kind === 'trust';
}

/** A trust policy that stands alone is some role's. */
function looseHolder(subject: PolicySubject): Holder {
  const { located, policy } = subject;
  const trust = policy.kind === 'trust';
  return {
    kind: trust ? 'role' : 'unknown',
    name: located.name ?? located.file.path,
    grants: trust ? [] : [subject],
    managed: [] as ManagedPolicy[],
    trust: trust ? subject : undefined,
    boundary: undefined,
  };
}
