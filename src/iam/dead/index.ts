import type { Span } from '../../model/position.js';
import { actionTexts } from '../action-text.js';
import { byText } from '../by-text.js';
import type { Element, Policy, Statement } from '../document.js';
import { isApiResource } from '../api-resource.js';
import { deadCondition } from './condition.js';
import { neverAction, neverResource } from './element.js';

export interface DeadVerdict {
  readonly statement: Statement;
  readonly span: Span;
  /** Why it can't match, as a clause: `no action is called so`. */
  readonly why: string;
  readonly fix: string;
  /** As IAM Access Analyzer calls it, where it does. */
  readonly code?: string;
}

/** The statements that no request can ever match. What can't be known is never dead. */
export function findDead(policy: Policy, now: number): readonly DeadVerdict[] {
  const known = kept.get(policy);
  if (known?.now === now) return known.found;
  const found = deadOf(policy, now);
  kept.set(policy, { now, found });
  return found;
}

/** Two rules ask. */
const kept = new WeakMap<Policy, { readonly now: number; readonly found: readonly DeadVerdict[] }>();

function deadOf(policy: Policy, now: number): readonly DeadVerdict[] {
  const dead: DeadVerdict[] = [];
  for (const statement of policy.statements) {
    const found = deadElement(statement, policy) ?? deadCondition(statement, now);
    if (found !== undefined) dead.push({ statement, ...found });
  }
  return dead;
}

export type Dead = Omit<DeadVerdict, 'statement'>;

function deadElement(statement: Statement, policy: Policy): Dead | undefined {
  const { actions, resources, principals } = statement;
  const action = actions && !standsForSomething(actions) ? deadList(actions, 'Action', neverAction) : undefined;
  if (action !== undefined) return action;
  const resource = resources && deadList(resources, 'Resource', (text) => (isApiResource(text, policy) ? undefined : neverResource(text)));
  if (resource !== undefined) return resource;
  if (principals !== undefined && !principals.negated && principals.entries.length === 0) {
    return { span: principals.span, why: 'its Principal names nobody', fix: 'Name the principals that are meant.' };
  }
  if (policy.kind === 'resource' && principals === undefined) {
    return {
      span: statement.span,
      why: 'it names no Principal',
      fix: 'Add a Principal element that says who is meant.',
      code: 'MISSING_PRINCIPAL',
    };
  }
  return undefined;
}

const isLive = byText((text) => neverAction(text) === undefined);

/** Told from its first value, as of most. */
function standsForSomething(actions: Element): boolean {
  const [first] = actions.negated ? [] : actionTexts(actions);
  return first !== undefined && isLive(first.text);
}

/** `never` tells why a value can't match, or nothing. */
function deadList(element: Element, name: string, never: (text: string) => string | undefined): Dead | undefined {
  const { values, negated, span } = element;
  if (negated) {
    const all = values.find((value) => value.type === 'text' && /^\*+$/.test(value.text));
    return all && { span: all.span, why: `its Not${name} leaves nothing over`, fix: `Name in Not${name} only what is to be left out.` };
  }
  if (values.length === 0)
    return { span, why: `its list of ${name}s is empty`, fix: `Add the ${name.toLowerCase()}s that are meant, or remove the statement.` };
  let first: string | undefined;
  for (const value of values) {
    const reason = value.type === 'text' ? never(value.text) : undefined;
    if (reason === undefined) return undefined;
    first ??= reason;
  }
  return { span, why: first ?? '', fix: `Write each ${name.toLowerCase()} as a text of its own, in its right form.` };
}
