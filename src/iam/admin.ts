import { actionTexts } from './action-text.js';
import type { Statement } from './document.js';
import { isUnavoidable, isVacuous } from './certainty.js';
import { actionMatches, resourceMatches } from './evaluate.js';

export interface AdminVerdict {
  readonly statement: Statement;
  /** Further statements that it takes; empty when the one does it alone. */
  readonly others: readonly Statement[];
}

interface Probe {
  readonly action: string;
  readonly resource: string;
}

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** Names that no service has: only a grant of everything reaches them all. */
const anything: readonly Probe[] = [...letters].flatMap((letter) => [strange(`${letter}qzjx:qzjxw`), strange(`qzjx:${letter}qzjxw`)]);

function strange(action: string): Probe {
  return { action, resource: 'arn:aws:qzjx:us-east-1:000000000000:qzjx/qzjx' };
}

/** What makes up for every gap: who has these gives himself the rest. */
const control: readonly Probe[] = [
  ...['CreateUser', 'AttachUserPolicy', 'PutUserPolicy', 'CreateAccessKey', 'CreateLoginProfile'].map((name) => iam(name, 'user/qzjx')),
  ...['CreateRole', 'AttachRolePolicy', 'PutRolePolicy', 'PassRole', 'UpdateAssumeRolePolicy'].map((name) => iam(name, 'role/qzjx')),
  ...['CreatePolicy', 'CreatePolicyVersion', 'SetDefaultPolicyVersion'].map((name) => iam(name, 'policy/qzjx')),
  { action: 'sts:AssumeRole', resource: 'arn:aws:iam::000000000000:role/qzjx' },
];

function iam(name: string, resource: string): Probe {
  return { action: `iam:${name}`, resource: `arn:aws:iam::000000000000:${resource}` };
}

/** The partitions that the resources of a document name: it is for one of them. */
function partitionsOf(statements: readonly Statement[]): readonly string[] {
  const named = statements.flatMap(({ resources }) =>
    (resources?.values ?? []).flatMap((value) => (value.type === 'text' ? (/^arn:(aws[a-z-]*):/.exec(value.text)?.[1] ?? []) : [])),
  );
  return named.length === 0 ? ['aws'] : [...new Set(named)].slice(0, 8);
}

const probesByPartition = new Map<string, readonly Probe[]>();

/** All probes, made once for each partition that is met; AWS has eight. */
function probesIn(partition: string): readonly Probe[] {
  const known = probesByPartition.get(partition);
  if (known !== undefined) return known;
  const made = [...control, ...anything].map(({ action, resource }) => ({
    action,
    resource: resource.replace('arn:aws:', `arn:${partition}:`),
  }));
  if (probesByPartition.size < 20) probesByPartition.set(partition, made);
  return made;
}

/**
 * The statements of one document that grant everything on everything, in whatever spelling: by what they match, not by
 * how they are written. Conditions that keep nobody out and a Deny that somebody gets round change nothing; a gap that
 * leaves IAM itself whole is none.
 */
export function findAdmin(statements: readonly Statement[], now: number): readonly AdminVerdict[] {
  const known = kept.get(statements);
  if (known?.now === now) return known.found;
  const found = adminIn(statements, now);
  kept.set(statements, { now, found });
  return found;
}

/** Several rules ask it of one document. */
const kept = new WeakMap<readonly Statement[], { readonly now: number; readonly found: readonly AdminVerdict[] }>();

function adminIn(statements: readonly Statement[], now: number): readonly AdminVerdict[] {
  if (!statements.some(namesAnyService)) return [];
  const allows = statements.filter(
    (statement) => statement.effect === 'Allow' && isBroad(statement) && isVacuous(statement.conditions, now),
  );
  if (allows.length === 0) return [];
  const denies = statements.filter((statement) => statement.effect === 'Deny' && isUnavoidable(statement, now));
  for (const probes of partitionsOf(allows).map(probesIn)) {
    if (probes.some((probe) => denies.some((statement) => reaches(statement, probe)))) continue;
    const alone = allows.filter((statement) => grantsAll([statement], probes));
    if (alone.length > 0) return alone.map((statement) => ({ statement, others: [] }));
    if (allows.length > 1 && grantsAll(allows, probes)) return [union(allows, probes)];
  }
  return [];
}

/** True for a statement that grants everything to those who meet its conditions: they are administrators, and need no way up. */
export function isAdminUnderConditions(statement: Statement): boolean {
  if (statement.conditions.length === 0 || !namesAnyService(statement) || !isBroad(statement)) return false;
  return partitionsOf([statement]).some((partition) => grantsAll([statement], probesIn(partition)));
}

/** Cheaper still: only what leaves the service open reaches one that nobody has heard of. */
function namesAnyService({ effect, actions }: Statement): boolean {
  if (effect !== 'Allow' || actions === undefined) return false;
  return (
    actions.negated || actionTexts(actions).some((text) => text === undefined || (text.service === undefined && text.stem !== undefined))
  );
}

/** Cheap sieve: names no wildcard, so it can't be part of everything. */
function isBroad(statement: Statement): boolean {
  if (statement.actions === undefined || statement.resources === undefined) return false;
  const { actions, resources } = statement;
  const wide = (element: typeof actions): boolean =>
    element.negated || element.values.some((value) => (value.type === 'text' ? /[*?]/.test(value.text) : true));
  return wide(resources) && wide(actions);
}

function grantsAll(allows: readonly Statement[], probes: readonly Probe[]): boolean {
  return probes.every((probe) => allows.some((statement) => reaches(statement, probe)));
}

function reaches(statement: Statement, { action, resource }: Probe): boolean {
  return actionMatches(statement.actions, action) === true && resourceMatches(statement.resources, resource) === true;
}

/** More statements than that are named as they stand: the search for the fewest takes the square of their number. */
const most = 30;

/** The fewest statements that still do it, found by leaving out one after the other. */
function union(allows: readonly Statement[], probes: readonly Probe[]): AdminVerdict {
  let needed = allows;
  for (const statement of allows.length > most ? [] : allows) {
    const rest = needed.filter((each) => each !== statement);
    if (grantsAll(rest, probes)) needed = rest;
  }
  const [first, ...others] = needed;
  return { statement: first ?? (allows[0] as Statement), others };
}
