import type { Span } from '../model/position.js';
import { actionPlace } from './action-place.js';
import { findAdmin } from './admin.js';
import type { CallerFacts, CallerKind } from './caller.js';
import { account, resourcesOf } from './catalog.js';
import type { Element, Statement } from './document.js';
import { conditionsLeave } from './escalation-conditions.js';
import type { EscalationPath } from './escalation-paths.js';
import { actionMatches, resourcePattern } from './evaluate.js';
import type { HolderKind } from './kind.js';
import { denied } from './mfa/denial.js';
import { reachedBy } from './mfa/exposure.js';
import { mfaHolds, restHolds } from './mfa/tests.js';
import type { Pattern } from './pattern.js';
import { compilePattern, hasWildcard, isEverything, unitKind } from './pattern.js';
import { arnFields, arnsOverlap, covers } from './pattern-relation.js';
import { taggingOf } from './tag-then-act.js';
import type { Truth } from './truth.js';
import { reachesWholeAccount } from './whole-account.js';

/** All that one principal holds. */
export interface GrantSet {
  readonly statements: readonly Statement[];
  readonly holder: HolderKind | 'unknown';
  readonly name: string;
  /** Names of the policies it holds: whoever may edit one of them edits his own rights. */
  readonly policyNames: readonly string[];
  /** The statements of its boundary, where it has one that is known. */
  readonly boundary: readonly Statement[] | undefined;
  /** It has a boundary that can't be seen. */
  readonly unseenBoundary: boolean;
  readonly facts: CallerFacts;
}

/** What grants an action. */
export interface Granted {
  readonly statement: Statement;
  readonly span: Span;
  /** False where a condition, a boundary or a narrow resource may stand in the way. */
  readonly certain: boolean;
}

/**
 * The strongest grant of an action that serves the path; undefined where there is none, or it is denied.
 * @param allows - the statements of the set that allow the action, their resources and conditions aside
 */
export function grantOf(action: string, path: EscalationPath, set: GrantSet, allows: readonly Statement[]): Granted | undefined {
  let best: Granted | undefined;
  for (const statement of allows) {
    if (best?.certain === true) break;
    const certain = strength(statement, action, path, set);
    if (certain === undefined || (best !== undefined && !certain)) continue;
    best = { statement, span: actionPlace(statement, action), certain };
  }
  return best;
}

/** True: nothing in the way. False: something may be. Undefined: no grant. */
function strength(statement: Statement, action: string, path: EscalationPath, set: GrantSet): boolean | undefined {
  const caller = callerOf(set);
  const tagging = (): boolean => taggingOf(action, set, caller) !== undefined;
  const free = conditionsLeave(statement, { action, path, caller, facts: set.facts, tagging });
  if (free === false || mfaHolds(statement, caller, set.facts) === false) return undefined;
  const fences = fencesOf(action, caller, set);
  const open = reachedBy(statement, action)
    .flatMap((resource) => within(resource, fences))
    .filter((resource) => denied(set.statements, caller, { action, resource }, set.facts) !== true);
  const resource = open.reduce<boolean | undefined>((so, each) => stronger(so, reach(each, action, path, set)), undefined);
  if (resource === undefined) return undefined;
  const bounded = boundaryAllows(action, path, set);
  if (bounded === false) return undefined;
  return resource && free === true && bounded === true && statement.uncertain !== true;
}

/** What the Denies of all but some resources leave over; of one that isn't known whole nothing is said. */
function fencesOf(action: string, caller: CallerKind, { statements, facts }: GrantSet): readonly (readonly Pattern[])[] {
  return statements.flatMap((statement): (readonly Pattern[])[] => {
    const { effect, resources } = statement;
    if (effect !== 'Deny' || resources?.negated !== true || statement.uncertain === true) return [];
    if (actionMatches(statement.actions, action) !== true) return [];
    if (mfaHolds(statement, caller, facts) !== true || restHolds(statement, caller, facts) !== true) return [];
    const left = resources.values.map(resourcePattern);
    return left.every((pattern) => pattern !== undefined) ? [left] : [];
  });
}

/** The part of a resource that lies within every fence. */
function within(resource: Pattern, fences: readonly (readonly Pattern[])[]): readonly Pattern[] {
  return fences.reduce<readonly Pattern[]>(
    (so, fence) => so.flatMap((one) => fence.filter((each) => arnsOverlap(each, one)).map((each) => (covers(each, one) ? one : each))),
    [resource],
  );
}

function stronger(a: boolean | undefined, b: boolean | undefined): boolean | undefined {
  return a === true || b === true ? true : (a ?? b);
}

function callerOf({ holder }: GrantSet): CallerKind {
  return holder === 'role' || holder === 'permission-set' ? 'role' : 'fresh';
}

/** How far a resource serves the path: any (true), some (false), or none that helps. */
function reach(resource: Pattern, action: string, { way }: EscalationPath, set: GrantSet): boolean | undefined {
  const usable = resourcesOf(action);
  if (action === 'ssm:SendCommand' && !namesShell(set)) return undefined;
  if (isEverything(resource) || usable === undefined || covers(resource, usable)) return true;
  if (reachesWholeAccount(resource, action)) return true;
  if (way === 'other') return undefined;
  if (way === 'pass') return action === 'iam:PassRole' ? false : true;
  const self = isSelf(resource, set);
  if (self !== false) return self === true;
  return hasWildcard(resource) ? false : undefined;
}

const shell = compilePattern(['arn:aws:ssm:*:*:document/AWS-RunShellScript']);

/** Beside the instance a command needs a document that may be run on it: one that runs whatever is asked. */
function namesShell({ statements }: GrantSet): boolean {
  return statements.some(
    ({ effect, actions, resources }) =>
      effect === 'Allow' &&
      actionMatches(actions, 'ssm:SendCommand') === true &&
      (resources?.negated === true || resources?.values.some((value) => overlapsShell(resourcePattern(value))) === true),
  );
}

function overlapsShell(pattern: Pattern | undefined): boolean {
  return pattern !== undefined && arnsOverlap(pattern, shell);
}

/** The holder itself, or a policy that it holds; unknown for a name that isn't known whole and might be its. */
function isSelf(resource: Pattern, set: GrantSet): Truth {
  if (resource.references.some((reference) => /^\$\s*aws:username\b/i.test(reference))) return true;
  const own = set.policyNames.map((name) => `${account}:policy/${name}`);
  if (set.holder === 'user' || set.holder === 'role' || set.holder === 'group') own.push(`${account}:${set.holder}/${set.name}`);
  if (!own.some((arn) => arnsOverlap(resource, compilePattern([arn], { variables: false })))) return false;
  const name = arnFields(resource)[5];
  return name?.units.some((unit) => unitKind(unit) === 'hole') === false ? true : 'unknown';
}

/** Whether the boundary leaves the action over; undefined: it may stand in the way, as one that can't be seen does. */
function boundaryAllows(action: string, { way }: EscalationPath, set: GrantSet): boolean | undefined {
  const { boundary, unseenBoundary, facts } = set;
  if (unseenBoundary) return undefined;
  if (boundary === undefined) return true;
  const sure = (each: Statement): boolean =>
    actionMatches(each.actions, action) === true && each.conditions.length === 0 && coversAll(each.resources);
  const allows = boundary.filter((each) => each.effect === 'Allow' && actionMatches(each.actions, action) !== false);
  const denies = boundary.filter((each) => each.effect === 'Deny' && actionMatches(each.actions, action) !== false);
  if (allows.length === 0 || denies.some(sure)) return false;
  if (denies.length > 0 || !allows.some(sure)) return undefined;
  // Whatever the holder grants itself stays within the boundary.
  return way !== 'self' || findAdmin(boundary, facts.now).length > 0 ? true : undefined;
}

function coversAll(element: Element | undefined): boolean {
  return element?.negated === false && element.values.some((value) => value.type === 'text' && /^\*+$/.test(value.text));
}
