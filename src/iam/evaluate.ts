import type { Value } from '../model/value.js';
import type { RequestContext } from './condition.js';
import { evaluateConditions } from './condition.js';
import type { Element, Statement } from './document.js';
import type { Pattern } from './pattern.js';
import { compilePattern, matchesText, partsOf } from './pattern.js';
import { covers, overlaps } from './pattern-relation.js';
import { settle } from './pieces.js';
import type { Truth } from './truth.js';
import { all, any, not } from './truth.js';

export interface Request {
  /** `service:Action`, in any case. */
  readonly action: string;
  /** An ARN, or `*` for actions that know no resource. */
  readonly resource: string;
  readonly context: RequestContext;
}

/** Whether an action lies in an `Action` or `NotAction`. */
export function actionMatches(element: Element | undefined, action: string): Truth {
  if (element === undefined) return false;
  const text = action.toLowerCase();
  return judged(element, (parts) => matchesText(compilePattern(parts, { insensitive: true, variables: false }), text));
}

/** Whether a resource lies in a `Resource` or `NotResource`; a statement without either (trust) is about its own resource. */
export function resourceMatches(element: Element | undefined, resource: string): Truth {
  if (element === undefined) return true;
  return judged(element, (parts) => matchesText(compilePattern(settle(parts)), resource));
}

/** Whether every resource of a pattern surely lies in the element. */
export function resourceCovers(element: Element | undefined, resource: Pattern): boolean {
  if (element === undefined) return true;
  if (element.negated)
    return element.values.every((value) => decided(value, (parts) => !overlaps(compilePattern(settle(parts)), resource)));
  return element.values.some((value) => decided(value, (parts) => covers(compilePattern(settle(parts)), resource)));
}

function decided(value: Value, decide: (parts: readonly (string | { readonly reference: string })[]) => boolean): boolean {
  const parts = partsOf(value);
  return parts !== undefined && decide(parts);
}

function judged(element: Element, match: (parts: NonNullable<ReturnType<typeof partsOf>>) => Truth): Truth {
  const hit = any(element.values.map((value) => matchValue(value, match)));
  return element.negated ? not(hit) : hit;
}

function matchValue(value: Value, match: (parts: NonNullable<ReturnType<typeof partsOf>>) => Truth): Truth {
  if (value.type === 'unknown') return 'unknown';
  if (value.type === 'list') return any(value.items.map((item) => matchValue(item, match)));
  if (value.type === 'either') {
    const truths = value.options.map((option) => matchValue(option, match));
    return truths.every((truth) => truth === truths[0]) ? (truths[0] ?? 'unknown') : 'unknown';
  }
  const parts = partsOf(value);
  return parts === undefined ? false : match(parts);
}

/** Whether a statement applies to a request, its principals aside. */
export function statementApplies(statement: Statement, request: Request): Truth {
  return all([
    actionMatches(statement.actions, request.action),
    resourceMatches(statement.resources, request.resource),
    evaluateConditions(statement.conditions, request.context),
    statement.uncertain === true ? 'unknown' : true,
  ]);
}

/** What the statements together decide: an explicit Deny wins, nothing is allowed that no Allow allows. */
export function decide(statements: readonly Statement[], request: Request): Truth {
  const applies = (effect: 'Allow' | 'Deny'): Truth =>
    any(statements.filter((statement) => statement.effect === effect).map((statement) => statementApplies(statement, request)));
  return all([applies('Allow'), not(applies('Deny'))]);
}
