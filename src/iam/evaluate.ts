import type { Value } from '../model/value.js';
import { ActionIndex, compileAction } from './action-index.js';
import type { RequestContext } from './condition.js';
import { evaluateConditions } from './condition.js';
import type { Element, Statement } from './document.js';
import type { Part, Pattern } from './pattern.js';
import { compilePattern, matchesText, partsOf } from './pattern.js';
import { covers, arnsOverlap } from './pattern-relation.js';
import { atHome, settle } from './pieces.js';
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
  const text = lowered(action);
  const index = indexOf(element);
  const plain = index.has(text);
  const hit =
    plain === true || index.others.length === 0
      ? plain
      : any([plain, ...index.others.map((value) => matchValue(value, (pattern) => matchesText(pattern, text), actionPattern))]);
  return element.negated ? not(hit) : hit;
}

/** Whether one value of an `Action` or `NotAction` surely stands for an action. */
export function namesAction(value: Value, action: string): boolean {
  const text = lowered(action);
  return matchValue(value, (pattern) => matchesText(pattern, text), actionPattern) === true;
}

/** Those of a list that surely lie in an `Action` or `NotAction`, as `byService` has them: a service in lower case with its actions. */
export function actionsAmong(element: Element | undefined, byService: ReadonlyMap<string, readonly string[]>): readonly string[] {
  if (element === undefined) return [];
  const services = element.negated ? undefined : indexOf(element).services;
  const found: string[] = [];
  const look = (actions: readonly string[] | undefined): void => {
    for (const action of actions ?? []) if (actionMatches(element, action) === true) found.push(action);
  };
  // The order is that of the list, which counts for nothing as long as there is only one.
  if (services?.size === 1) for (const service of services) look(byService.get(service));
  else for (const [service, actions] of byService) if (services?.has(service) !== false) look(actions);
  return found;
}

/** Whether a resource lies in a `Resource` or `NotResource`; a statement without either (trust) is about its own resource. */
export function resourceMatches(element: Element | undefined, resource: string): Truth {
  if (element === undefined) return true;
  return judged(element, (pattern) => matchesText(pattern, resource), exactPattern);
}

/** Whether every resource of a pattern surely lies in the element. */
export function resourceCovers(element: Element | undefined, resource: Pattern): boolean {
  if (element === undefined) return true;
  if (element.negated) return element.values.every((value) => decided(value, (pattern) => !arnsOverlap(pattern, resource)));
  return element.values.some((value) => decided(value, (pattern) => covers(pattern, resource)));
}

const actionPatterns = new WeakMap<Value, Pattern | undefined>();
const exactPatterns = new WeakMap<Value, Pattern | undefined>();
const resourcePatterns = new WeakMap<Value, Pattern | undefined>();

const indexes = new WeakMap<Element, ActionIndex>();

function indexOf(element: Element): ActionIndex {
  let index = indexes.get(element);
  if (index === undefined) {
    index = new ActionIndex(element.values);
    indexes.set(element, index);
  }
  return index;
}

/** The same few hundred actions are asked for in every policy. */
const lowerCase = new Map<string, string>();

function lowered(action: string): string {
  let text = lowerCase.get(action);
  if (text === undefined) {
    text = action.toLowerCase();
    if (lowerCase.size < 10_000) lowerCase.set(action, text);
  }
  return text;
}

/** The pattern of an action as written; undefined for what can't be known or is no text. Kept, for it is asked often. */
export function actionPattern(value: Value): Pattern | undefined {
  return kept(actionPatterns, value, compileAction);
}

/** The pattern of a resource, to be compared with others of one account: its partition counts for nothing. */
export function resourcePattern(value: Value): Pattern | undefined {
  return kept(resourcePatterns, value, (each) => compiled(each, atHome));
}

function exactPattern(value: Value): Pattern | undefined {
  return kept(exactPatterns, value, (each) => compiled(each, settle));
}

function compiled(value: Value, form: (parts: readonly Part[]) => readonly Part[]): Pattern | undefined {
  const parts = partsOf(value);
  return parts && compilePattern(form(parts));
}

function kept(store: WeakMap<Value, Pattern | undefined>, value: Value, make: (value: Value) => Pattern | undefined): Pattern | undefined {
  if (store.has(value)) return store.get(value);
  const pattern = make(value);
  store.set(value, pattern);
  return pattern;
}

function decided(value: Value, decide: (pattern: Pattern) => boolean): boolean {
  const pattern = resourcePattern(value);
  return pattern !== undefined && decide(pattern);
}

type Match = (pattern: Pattern) => Truth;
type Compile = (value: Value) => Pattern | undefined;

function judged(element: Element, match: Match, compile: Compile): Truth {
  const hit = any(element.values.map((value) => matchValue(value, match, compile)));
  return element.negated ? not(hit) : hit;
}

function matchValue(value: Value, match: Match, compile: Compile): Truth {
  if (value.type === 'unknown') return 'unknown';
  if (value.type === 'list') return any(value.items.map((item) => matchValue(item, match, compile)));
  if (value.type === 'either') {
    const truths = value.options.map((option) => matchValue(option, match, compile));
    return truths.every((truth) => truth === truths[0]) ? (truths[0] ?? 'unknown') : 'unknown';
  }
  const pattern = compile(value);
  return pattern === undefined ? false : match(pattern);
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
