import type { Gain } from '../../iam/access/difference.js';
import type { Reach } from '../../iam/access/reach.js';
import type { Statement } from '../../iam/document.js';
import { findAdmin } from '../../iam/admin.js';
import type { EscalationVerdict } from '../../iam/escalation.js';
import { findEscalations } from '../../iam/escalation.js';
import { matchesText } from '../../iam/pattern.js';
import { sensitiveActions } from '../../iam/sensitive.js';
import type { AccessMark } from '../../model/access.js';
import type { Holder } from '../rule.js';
import type { ComparedParty, Source } from './parties.js';

/** What a party came to by the change, beyond single actions. */
export interface Rise {
  /** Statements that make an administrator of one who was none. */
  readonly admin: ReadonlySet<Statement>;
  /** Ways up that were none before. */
  readonly ways: readonly EscalationVerdict[];
}

/** What a holder came to between base and head. */
export function riseOf(before: Holder | undefined, now: Holder | undefined, date: number): Rise {
  if (now === undefined) return { admin: new Set(), ways: [] };
  const isAdmin = before !== undefined && admins(before, date).length > 0;
  const admin = isAdmin || now.boundary !== undefined ? [] : admins(now, date);
  const known = new Set(before === undefined ? [] : waysUp(before, date).map(({ path }) => path.join(' ')));
  const ways = isAdmin || admin.length > 0 ? [] : waysUp(now, date).filter(({ path }) => !known.has(path.join(' ')));
  return { admin: new Set(admin), ways };
}

function statementsOf({ grants }: Holder): Statement[] {
  return grants.flatMap(({ policy }) => policy.statements);
}

function admins(holder: Holder, date: number): Statement[] {
  return holder.grants.flatMap(({ policy }) =>
    findAdmin(policy.statements, date).flatMap(({ statement, others }) => [statement, ...others]),
  );
}

function waysUp(holder: Holder, now: number): readonly EscalationVerdict[] {
  const { boundary, kind, name } = holder;
  return findEscalations({
    statements: statementsOf(holder),
    holder: kind,
    name,
    policyNames: holder.grants.flatMap(({ located }) => (kind === 'unknown' || located.name === undefined ? [] : [located.name])),
    boundary: boundary !== undefined && 'policy' in boundary ? boundary.policy.statements : undefined,
    unseenBoundary: boundary !== undefined && !('policy' in boundary),
    facts: kind === 'user' ? { now, userName: name } : { now },
  });
}

export interface Marked {
  readonly marks: readonly AccessMark[];
  readonly path?: readonly string[];
}

/** What a reviewer must not miss in one gain. */
export function marksOf(gain: Gain<Source>, party: ComparedParty, rise: Rise): Marked {
  const has = (action: string): boolean => actionIn(gain.actions, action);
  const marks = new Set<AccessMark>();
  const { statement, source } = gain.grant;
  const isGrant = party.holder !== undefined && party.kind !== 'trust';
  if (isGrant && ((statement !== undefined && rise.admin.has(statement)) || /:policy\/AdministratorAccess$/.test(source.managed ?? '')))
    marks.add('admin');
  const way = isGrant
    ? rise.ways.find(({ path, grants }) => grants.some((each, i) => each.statement === statement && has(path[i] as string)))
    : undefined;
  if (way !== undefined) marks.add('privilege-escalation');
  if (party.kind === 'trust' || party.kind === 'resource') marks.add(gain.who.all[0].text === '*' ? 'public' : 'trust');
  if (isGrant && has('iam:PassRole')) marks.add('pass-role');
  if (party.kind !== 'trust' && isSensitive(gain.actions)) marks.add('sensitive');
  return { marks: [...marks], ...(way === undefined ? {} : { path: way.path }) };
}

const sensitive = new WeakMap<Reach, boolean>();

/** Asked for the same actions on each resource. */
function isSensitive(actions: Reach): boolean {
  const known = sensitive.get(actions) ?? sensitiveActions.some((action) => actionIn(actions, action));
  sensitive.set(actions, known);
  return known;
}

function actionIn({ all, none }: Reach, action: string): boolean {
  const text = action.toLowerCase();
  const hit = ({ pattern }: (typeof all)[number]): boolean => matchesText(pattern, text) === true;
  return all.every(hit) && !none.some(hit);
}
