import type { Value } from '../model/value.js';
import type { ActionTable, ActionText } from './action-text.js';
import { actionText, actionTexts, inLowerCase } from './action-text.js';
import { byText } from './by-text.js';
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
  const hit = lists(element, inLowerCase(action));
  return element.negated ? not(hit) : hit;
}

function lists(element: Element, action: string): Truth {
  const texts = actionTexts(element);
  let result: Truth = false;
  for (let i = 0; i < texts.length; i++) {
    const text = texts[i];
    const truth: Truth = text === undefined ? valueMatches(element.values[i] as Value, action) : text.takes(action);
    if (truth === true) return true;
    if (truth === 'unknown') result = truth;
  }
  return result;
}

function valueMatches(value: Value, action: string): Truth {
  return matchValue(value, (pattern) => matchesText(pattern, action), actionPattern);
}

/** Whether one value of an `Action` or `NotAction` surely stands for an action. */
export function namesAction(value: Value, action: string): boolean {
  const text = inLowerCase(action);
  return value.type === 'text' ? actionText(value.text).takes(text) : valueMatches(value, text) === true;
}

/** Those of a table that surely lie in an `Action` or `NotAction`. */
export function actionsAmong(element: Element | undefined, table: ActionTable): readonly string[] {
  if (element === undefined) return [];
  const texts = actionTexts(element);
  if (element.negated || texts.includes(undefined)) {
    return [...table.values()].flatMap((actions) => actions.filter((action) => actionMatches(element, action) === true));
  }
  let found: readonly string[] = [];
  for (const text of texts) {
    const own = (text as ActionText).among(table);
    if (own.length > 0) found = found.length === 0 ? own : [...found, ...own];
  }
  return found.length < 2 ? found : inOrder(found, table);
}

/** Each once, as the table has them. */
function inOrder(actions: readonly string[], table: ActionTable): readonly string[] {
  const found = new Set(actions);
  return [...table.values()].flatMap((listed) => listed.filter((action) => found.has(action)));
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

/** The pattern of an action as written; undefined for what can't be known or is no text. Kept, for it is asked often. */
export function actionPattern(value: Value): Pattern | undefined {
  return value.type === 'text' ? actionText(value.text).pattern : kept(actionPatterns, value, compiledAction);
}

/** The pattern of a resource, to be compared with others of one account: its partition counts for nothing. */
export function resourcePattern(value: Value): Pattern | undefined {
  return value.type === 'text' ? patternAtHome(value.text) : kept(resourcePatterns, value, (each) => compiled(each, atHome));
}

function exactPattern(value: Value): Pattern | undefined {
  return value.type === 'text' ? patternAsWritten(value.text) : kept(exactPatterns, value, (each) => compiled(each, settle));
}

const patternAtHome = byText((text) => compilePattern(atHome([text])));
const patternAsWritten = byText((text) => compilePattern(settle([text])));

const actionPatterns = new WeakMap<Value, Pattern | undefined>();
const exactPatterns = new WeakMap<Value, Pattern | undefined>();
const resourcePatterns = new WeakMap<Value, Pattern | undefined>();

function compiledAction(value: Value): Pattern | undefined {
  const parts = partsOf(value);
  return parts && compilePattern(parts, { insensitive: true, variables: false });
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
