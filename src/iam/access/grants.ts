import type { Span } from '../../model/position.js';
import type { Value } from '../../model/value.js';
import type { Element, Policy, PrincipalElement, PrincipalEntry, Statement } from '../document.js';
import { actionPattern } from '../evaluate.js';
import { compilePattern, partsOf } from '../pattern.js';
import { atHome, shownText } from '../pieces.js';
import type { Test } from './implication.js';
import { testIdentity } from './implication.js';
import type { Reach, Term } from './reach.js';
import { everything, intersect, reachOf, term, tidy } from './reach.js';

/** What one statement allows, or denies: each of the actions on each of the resources, for each of those who ask. */
export interface Grant<Source = unknown> {
  readonly who: readonly Reach[];
  readonly actions: readonly Reach[];
  readonly resources: readonly Reach[];
  readonly conditions: readonly Test[];
  /** Stands in one branch of a template only. */
  readonly uncertain: boolean;
  /** The same for grants that say the same, whatever their order and spelling. */
  readonly identity: string;
  readonly source: Source;
  /** Where each action stands, in the order of `actions`. */
  readonly spans: readonly Span[];
  /** Absent for what is no statement of a document that is known. */
  readonly statement?: Statement;
}

/** All that a principal, a resource or a ceiling lets through. */
export interface Access<Source = unknown> {
  readonly allows: readonly Grant<Source>[];
  readonly denies: readonly Grant<Source>[];
}

/** What the statements of a document say. What AWS refuses, or can match nothing, says nothing. */
export function accessOf<Source>({ kind, statements }: Policy, source: Source): Access<Source> {
  const grants = (effect: 'Allow' | 'Deny'): Grant<Source>[] =>
    statements.filter((statement) => statement.effect === effect).flatMap((statement) => grantOf(statement, kind, source) ?? []);
  return { allows: grants('Allow'), denies: grants('Deny') };
}

function grantOf<Source>(statement: Statement, kind: Policy['kind'], source: Source): Grant<Source> | undefined {
  if (statement.resources === undefined && kind !== 'trust' && kind !== 'resource') return undefined;
  const who = statement.principals === undefined ? [everything] : whoOf(statement.principals);
  const found = statement.actions === undefined ? [] : elementReaches(statement.actions, actionTerm);
  const resources = statement.resources === undefined ? [reachOf(it)] : elementReaches(statement.resources, resourceTerm);
  if (found.length === 0 || resources.length === 0 || who.length === 0) return undefined;
  const grant = {
    who,
    actions: found.map(({ reach }) => reach),
    resources: resources.map((each) => ('reach' in each ? each.reach : each)),
    conditions: statement.conditions,
    uncertain: statement.uncertain === true,
  };
  return { ...grant, identity: identityOf(grant), source, spans: found.map(({ span }) => span), statement };
}

/** A trust or resource policy without `Resource` is about what it is attached to. */
const it: Term = { ...term(['*'], '*'), text: 'itself' };

/** The same for grants that say the same. */
export function identityOf(grant: Pick<Grant, 'who' | 'actions' | 'resources' | 'conditions'>): string {
  const words = (reaches: readonly Reach[]): string[] =>
    [...new Set(reaches.map(({ all, none }) => JSON.stringify([all.map(word).sort(), none.map(word).sort()])))].sort();
  const conditions = [...new Set(grant.conditions.map(testIdentity))].sort();
  return JSON.stringify([words(grant.who), words(grant.actions), words(grant.resources), conditions]);
}

function word({ pattern: { units, references } }: Term): string {
  return `${units.join(' ')}|${references.join(' ')}`;
}

interface Found {
  readonly reach: Reach;
  readonly span: Span;
}

function elementReaches({ negated, values, span }: Element, termOf: (value: Value) => Term | undefined): Found[] {
  const found = values.flatMap((value) => {
    const made = termOf(value);
    return made === undefined ? [] : [{ term: made, span: value.span }];
  });
  if (!negated) return found.map((each) => ({ reach: reachOf(each.term), span: each.span }));
  const reach = tidy({ all: everything.all, none: found.map((each) => each.term) });
  return reach === undefined ? [] : [{ reach, span }];
}

/** Undefined for what names no action: AWS takes a list in one text, or a text without a service, for nothing. */
function actionTerm(value: Value): Term | undefined {
  if (value.type === 'unknown') return notKnown(value.why);
  const parts = partsOf(value);
  const pattern = actionPattern(value);
  if (parts === undefined || pattern === undefined) return undefined;
  const text = shownText(parts);
  const known = parts.every((part) => typeof part === 'string');
  return !known || /^[*?]+$|^[^\s,:]+:[^\s,:]+$/.test(text) ? { pattern, text } : undefined;
}

function resourceTerm(value: Value): Term | undefined {
  if (value.type === 'unknown') return notKnown(value.why);
  const parts = partsOf(value);
  return parts === undefined ? undefined : { pattern: compilePattern(atHome(parts)), text: shownText(parts) };
}

function notKnown(why: string): Term {
  return term([{ reference: `? ${why}` }], `(not known: ${why})`);
}

function whoOf({ negated, entries }: PrincipalElement): Reach[] {
  const terms = entries.flatMap((each) => whoTerm(each) ?? []);
  return negated ? [{ all: everything.all, none: terms }] : terms.map((each) => reachOf(each));
}

/** An account stands for everybody in it. */
function whoTerm({ type, value }: PrincipalEntry): Term | undefined {
  if (value.type === 'unknown') return notKnown(value.why);
  const parts = partsOf(value);
  if (parts === undefined) return undefined;
  const text = shownText(parts);
  if (type === '*' || (type === 'AWS' && text === '*')) return everything.all[0];
  const account = /^(?:arn:[^:]*:iam::)?([^:]+?)(?::root)?$/.exec(text)?.[1];
  const whole = type === 'AWS' && (/^\d{12}$/.test(text) || /:root$/.test(text));
  if (whole && account !== undefined && /^\d{12}$/.test(account)) return term([`AWS:arn:aws:???::${account}:*`], text);
  const home = atHome(parts);
  if (whole && typeof home[home.length - 1] === 'string') {
    const last = home[home.length - 1] as string;
    return term(['AWS:', ...home.slice(0, -1), last.replace(/:root$/, ':*').replace(/^arn:aws:iam:/, 'arn:aws:???:')], text);
  }
  return term([`${type}:`, ...home], text);
}

/** The most pairs of statements that a boundary is laid over; beyond, it is taken as a condition that can't be looked into. */
const mostPairs = 20_000;

/** What a boundary, or another ceiling that is known, leaves of an access. */
export function within<Source>(access: Access<Source>, boundary: Access<Source>, name: string): Access<Source> {
  if (access.allows.length * boundary.allows.length > mostPairs) return behind(access, name);
  const allows = access.allows.flatMap((grant) => boundary.allows.flatMap((limit) => limited(grant, limit) ?? []));
  return { allows, denies: [...access.denies, ...boundary.denies] };
}

/** What is left behind a boundary that can't be seen: the boundary stands as a condition. */
export function behind<Source>(access: Access<Source>, name: string): Access<Source> {
  const test: Test = { operator: 'within boundary', key: name, values: [] };
  const allows = access.allows.map((grant): Grant<Source> => {
    const conditions = [...grant.conditions, test];
    return { ...grant, conditions, identity: identityOf({ ...grant, conditions }) };
  });
  return { ...access, allows };
}

function limited<Source>(grant: Grant<Source>, limit: Grant<Source>): Grant<Source> | undefined {
  const actions = grant.actions.flatMap((each, i) =>
    limit.actions.flatMap((other) => {
      const reach = intersect(each, other);
      return reach === undefined ? [] : [{ reach, span: grant.spans[i] as Span }];
    }),
  );
  const resources = grant.resources.flatMap((each) => limit.resources.flatMap((other) => intersect(each, other) ?? []));
  if (actions.length === 0 || resources.length === 0) return undefined;
  const made = {
    ...grant,
    actions: actions.map(({ reach }) => reach),
    resources,
    conditions: [...grant.conditions, ...limit.conditions],
    uncertain: grant.uncertain || limit.uncertain,
    spans: actions.map(({ span }) => span),
  };
  return { ...made, identity: identityOf(made) };
}
