import type { Documents, ManagedPolicy, SourceFile } from '../../documents/located.js';
import type { Access, Grant } from '../../iam/access/grants.js';
import { accessOf, behind, identityOf, within } from '../../iam/access/grants.js';
import { everything, reachOf, term } from '../../iam/access/reach.js';
import { isTooLarge } from '../../iam/grammar/size.js';
import type { ManagedDocuments } from '../../iam/managed/managed.js';
import { managedName } from '../../iam/managed/managed.js';
import { partsOf } from '../../iam/pattern.js';
import { shownText } from '../../iam/pieces.js';
import type { PartyKind } from '../../model/access.js';
import type { Span } from '../../model/position.js';
import { gather } from '../holders.js';
import type { Holder, PolicySubject } from '../rule.js';

/** Where a grant comes from. */
export interface Source {
  readonly file: SourceFile;
  readonly span: Span;
  /** The ARN of the managed policy that it stands in. */
  readonly managed?: string;
  /** A user has it through groups alone. */
  readonly throughGroup: boolean;
}

/** One that access is compared of. */
export interface ComparedParty {
  readonly kind: PartyKind;
  readonly name: string;
  readonly service: string | undefined;
  /** The file that first speaks of it. */
  readonly path: string;
  readonly fixture: boolean;
  /** The name is only the file's. */
  readonly nameless: boolean;
  readonly access: Access<Source>;
  readonly holder: Holder | undefined;
}

/** Everybody and everything of one tree that access can be compared of, by kind and name; and the files of documents too large to be read. */
export function partiesOf(documents: Documents, managed: ManagedDocuments | undefined): { parties: ComparedParty[]; oversized: string[] } {
  const { subjects, holders } = gather(documents, managed);
  const parties = holders.flatMap((holder) => [...heldBy(holder, managed), ...trusting(holder)]);
  const boundaries = new Set(holders.map(({ boundary }) => boundary));
  // Of a principal's boundary its grants tell.
  const alone = subjects.filter((subject) => !boundaries.has(subject));
  return {
    parties: [...parties, ...alone.flatMap(ceilingOrResource)].sort((a, b) => byText(orderOf(a), orderOf(b))),
    oversized: [...new Set(subjects.filter(({ located }) => isTooLarge(located.document)).map(({ located }) => located.file.path))].sort(),
  };
}

function orderOf({ kind, name, path }: ComparedParty): string {
  return `${kind}\0${name}\0${path}`;
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function heldBy(holder: Holder, managed: ManagedDocuments | undefined): ComparedParty[] {
  const unseen = holder.managed.filter(({ arn }) => managed?.document(managedName(arn) ?? '') === undefined);
  // Who holds nothing is here too: what it gains does not make it new.
  const { path = '', fixture = false } = (holder.grants[0]?.located ?? holder.managed[0])?.file ?? {};
  const granted = holder.grants.map((subject) => accessOf(subject.policy, sourceOf(subject, holder)));
  const own: Access<Source> = {
    allows: [...granted.flatMap(({ allows }) => allows), ...unseen.map((policy) => unseenGrant(policy))],
    denies: granted.flatMap(({ denies }) => denies),
  };
  return [
    {
      kind: holder.kind,
      name: holder.name,
      service: undefined,
      path,
      fixture: holder.kind === 'unknown' && fixture,
      nameless: holder.kind === 'unknown' && holder.name === path,
      access: bounded(own, holder),
      holder,
    },
  ];
}

function bounded(access: Access<Source>, { boundary }: Holder): Access<Source> {
  if (boundary === undefined) return access;
  if (!('policy' in boundary)) return behind(access, shownText(partsOf(boundary.arn) ?? [{ reference: 'boundary' }]));
  const source: Source = { file: boundary.located.file, span: boundary.located.span, throughGroup: false };
  return within(access, accessOf(boundary.policy, source), boundary.located.name ?? boundary.located.file.path);
}

function sourceOf({ located }: PolicySubject, holder: Holder): Source {
  const direct = located.holders.some(({ kind, name }) => kind === holder.kind && name === holder.name);
  const throughGroup = holder.kind === 'user' && !direct && located.holders.some(({ kind }) => kind === 'group');
  const policy = holder.managed.find(({ arn, file }) => file === located.file && arn.span === located.span);
  const arn = policy && shownText(partsOf(policy.arn) ?? []);
  return { file: located.file, span: located.span, throughGroup, ...(arn === undefined ? {} : { managed: arn }) };
}

/** A managed policy whose document isn't here: whatever it grants, it grants the same at base and head. */
function unseenGrant({ arn, file }: ManagedPolicy): Grant<Source> {
  const name = arn.type === 'unknown' ? `(not known: ${arn.why})` : shownText(partsOf(arn) ?? []);
  const made = {
    who: [everything],
    actions: [reachOf(term([{ reference: `policy ${name}` }], `everything in ${name}`))],
    resources: [everything],
    conditions: [],
  };
  const source: Source = { file, span: arn.span, managed: name, throughGroup: false };
  return { ...made, uncertain: false, identity: identityOf(made), source, spans: [arn.span] };
}

function trusting({ trust, name }: Holder): ComparedParty[] {
  return trust === undefined ? [] : [documentParty(trust, 'trust', name)];
}

function ceilingOrResource(subject: PolicySubject): ComparedParty[] {
  const { kind } = subject.policy;
  if (kind === 'identity' || kind === 'trust') return [];
  return [documentParty(subject, kind, subject.located.name ?? subject.located.file.path)];
}

function documentParty({ located, policy }: PolicySubject, kind: PartyKind, name: string): ComparedParty {
  const { file, span } = located;
  const access = accessOf(policy, { file, span, throughGroup: false } satisfies Source);
  return {
    kind,
    name,
    service: located.service,
    path: file.path,
    fixture: file.fixture && located.holders.length === 0,
    nameless: name === file.path,
    access:
      isCeiling(kind) && access.allows.length === 0
        ? { ...access, allows: [all(access.denies[0]?.source ?? { file, span, throughGroup: false })] }
        : access,
    holder: undefined,
  };
}

/** Lets through what others grant, and grants nothing. */
export function isCeiling(kind: PartyKind): boolean {
  return kind === 'boundary' || kind === 'scp' || kind === 'rcp' || kind === 'session' || kind === 'endpoint';
}

function all(source: Source): Grant<Source> {
  const made = { who: [everything], actions: [everything], resources: [everything], conditions: [] };
  return { ...made, uncertain: false, identity: identityOf(made), source, spans: [source.span] };
}

/** What there is where a party is missing: nothing, and of a ceiling everything. */
export function accessWithout(party: ComparedParty): Access<Source> {
  if (!isCeiling(party.kind)) return { allows: [], denies: [] };
  const source = party.access.allows[0]?.source ?? party.access.denies[0]?.source;
  return { allows: source === undefined ? [] : [all(source)], denies: [] };
}
