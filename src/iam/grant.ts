import type { Span } from '../model/position.js';
import type { CallerFacts, CallerKind } from './caller.js';
import { account, resourcesOf } from './catalog.js';
import { isVacuous } from './certainty.js';
import type { ConditionTest, Element, Statement } from './document.js';
import type { EscalationPath } from './escalation-paths.js';
import { actionMatches } from './evaluate.js';
import type { HolderKind } from './kind.js';
import { denied } from './mfa/denial.js';
import { reachedBy } from './mfa/exposure.js';
import { isMfaTest, mfaHolds, restHolds } from './mfa/tests.js';
import type { Pattern } from './pattern.js';
import { compilePattern, hasWildcard, isEverything, matchesText, patternOf } from './pattern.js';
import { covers, arnsOverlap } from './pattern-relation.js';

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

/** The strongest grant of an action that serves the path; undefined where there is none, or it is denied. */
export function grantOf(action: string, path: EscalationPath, set: GrantSet): Granted | undefined {
  let best: Granted | undefined;
  for (const statement of set.statements) {
    if (best?.certain === true) break;
    const certain = strength(statement, action, path, set);
    if (certain === undefined || (best !== undefined && !certain)) continue;
    best = { statement, span: placeIn(statement, action), certain };
  }
  return best;
}

/** True: nothing in the way. False: something may be. Undefined: no grant. */
function strength(statement: Statement, action: string, path: EscalationPath, set: GrantSet): boolean | undefined {
  if (statement.effect !== 'Allow' || actionMatches(statement.actions, action) !== true) return undefined;
  const caller = callerOf(set);
  if (mfaHolds(statement, caller, set.facts) === false || restHolds(statement, caller, set.facts) === false) return undefined;
  if (action === 'iam:PassRole' && !passesTo(statement, path)) return undefined;
  const open = reachedBy(statement, action).filter((resource) => denied(set.statements, caller, { action, resource }, set.facts) !== true);
  const resource = open.reduce<boolean | undefined>((so, each) => stronger(so, reach(each, action, path, set)), undefined);
  if (resource === undefined) return undefined;
  const within = boundaryAllows(action, set);
  if (within === false) return undefined;
  const free = isVacuous(
    statement.conditions.filter((test) => !isMfaTest(test)),
    set.facts.now,
  );
  return resource && free && within === true && statement.uncertain !== true;
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
  if (isEverything(resource) || usable === undefined || covers(resource, usable)) return true;
  if (reachesWholeAccount(resource, action)) return true;
  if (way === 'other') return undefined;
  if (way === 'pass') return action === 'iam:PassRole' ? false : true;
  if (isSelf(resource, set)) return true;
  return hasWildcard(resource) ? false : undefined;
}

/** `arn:aws:iam::111122223333:role/*`: every role of the account that is named. */
function reachesWholeAccount(resource: Pattern, action: string): boolean {
  const usable = resourcesOf(action);
  if (usable === undefined) return false;
  const text = shown(resource);
  return text !== undefined && /^arn:[^:]*:[^:]*:[^:]*:\d{12}:(?:[a-z-]+[/:])?\*$/.test(text) && arnsOverlap(resource, usable);
}

function shown(pattern: Pattern): string | undefined {
  if (pattern.references.length > 0) return undefined;
  return pattern.units.map((unit) => (unit === -1 ? '*' : unit === -2 ? '?' : String.fromCharCode(unit))).join('');
}

/** The holder itself, or a policy that it holds. */
function isSelf(resource: Pattern, set: GrantSet): boolean {
  if (resource.references.some((reference) => /^\$\s*aws:username\b/i.test(reference))) return true;
  const own = set.policyNames.map((name) => `${account}:policy/${name}`);
  if (set.holder === 'user' || set.holder === 'role' || set.holder === 'group') own.push(`${account}:${set.holder}/${set.name}`);
  return own.some((arn) => arnsOverlap(resource, compilePattern([arn], { variables: false })));
}

/** Whether a role may be passed to the service of the path, as far as `iam:PassedToService` says. */
function passesTo(statement: Statement, path: EscalationPath): boolean {
  const service = (path.actions[1] ?? '').split(':')[0] ?? '';
  return statement.conditions.every((test) => test.key.toLowerCase() !== 'iam:passedtoservice' || names(test, service));
}

function names(test: ConditionTest, service: string): boolean {
  if (/not/i.test(test.operator) || /^null$/i.test(test.operator)) return true;
  const hosts = [
    `${service}.amazonaws.com`,
    `${service}-tasks.amazonaws.com`,
    `tasks.${service}.amazonaws.com`,
    `build.${service}.amazonaws.com`,
  ];
  return test.values.some((value) => {
    const pattern = patternOf(value);
    return pattern === undefined || hosts.some((host) => matchesText(pattern, host) !== false);
  });
}

/** Whether the boundary leaves the action over; `'unknown'` boundaries count as being in the way. */
function boundaryAllows(action: string, set: GrantSet): boolean | undefined {
  if (set.unseenBoundary) return undefined;
  if (set.boundary === undefined) return true;
  const hits = (effect: 'Allow' | 'Deny', want: (statement: Statement) => boolean): boolean =>
    set.boundary?.some((each) => each.effect === effect && want(each)) === true;
  if (!hits('Allow', (each) => actionMatches(each.actions, action) !== false)) return false;
  if (hits('Deny', (each) => actionMatches(each.actions, action) === true && each.conditions.length === 0 && coversAll(each.resources)))
    return false;
  return hits('Allow', (each) => actionMatches(each.actions, action) === true && each.conditions.length === 0 && coversAll(each.resources))
    ? true
    : undefined;
}

function coversAll(element: Element | undefined): boolean {
  return element?.negated === false && element.values.some((value) => value.type === 'text' && /^\*+$/.test(value.text));
}

function placeIn(statement: Statement, action: string): Span {
  const { actions } = statement;
  const found = actions?.negated === false ? actions.values.find((value) => holds(value, action)) : undefined;
  return found?.span ?? actions?.span ?? statement.span;
}

function holds(value: Element['values'][number], action: string): boolean {
  return actionMatches({ negated: false, values: [value], keySpan: value.span, span: value.span }, action) === true;
}
