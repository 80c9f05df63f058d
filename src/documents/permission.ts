import type { Span } from '../model/position.js';
import type { MapEntry, PartialText, Value } from '../model/value.js';

/** A property as written, with the place of its name. */
export interface Given {
  readonly keySpan: Span;
  readonly value: Value;
}

/** A permission that a template gives in properties of its own, where AWS writes the statement. */
export interface Permission {
  /** The whole resource: where stands what nobody wrote. */
  readonly span: Span;
  readonly principal: Given;
  readonly action: Given;
  /** What is permitted on, where the properties say so little that it stays open. */
  readonly resource: { readonly keySpan: Span; readonly text: PartialText['parts'] };
  /** Operator, key and value of each condition that AWS adds. */
  readonly conditions: readonly (readonly [operator: string, key: string, given: Given])[];
}

/** The document that such a permission comes to. */
export function permissionDocument({ span, principal, action, resource, conditions }: Permission): Value {
  const nowhere = { start: span.start, end: span.start };
  const entries: MapEntry[] = [
    { key: 'Effect', keySpan: nowhere, value: { type: 'text', text: 'Allow', span: nowhere } },
    { key: 'Principal', keySpan: principal.keySpan, value: who(principal) },
    { key: 'Action', ...action },
    { key: 'Resource', keySpan: resource.keySpan, value: { type: 'partial', parts: resource.text, span: resource.keySpan } },
  ];
  if (conditions.length > 0) {
    const keySpan = conditions[0]?.[2].keySpan ?? span;
    entries.push({ key: 'Condition', keySpan, value: { type: 'map', entries: byOperator(conditions), span } });
  }
  const statements: Value = { type: 'list', items: [{ type: 'map', entries, span }], span };
  return aroundStatements(statements, span);
}

/** A document of statements that stand alone. */
export function aroundStatements(statements: Value, span: Span): Value {
  const nowhere = { start: span.start, end: span.start };
  return {
    type: 'map',
    entries: [
      { key: 'Version', keySpan: nowhere, value: { type: 'text', text: '2012-10-17', span: nowhere } },
      { key: 'Statement', keySpan: nowhere, value: statements },
    ],
    span,
  };
}

function who({ keySpan, value }: Given): Value {
  if (value.type === 'either') return { ...value, options: value.options.map((option) => who({ keySpan, value: option })) };
  if (value.type === 'text' && value.text === '*') return value;
  const type = typeOf(value);
  return type === undefined
    ? { type: 'unknown', why: 'a principal', span: value.span }
    : { type: 'map', entries: [{ key: type, keySpan, value }], span: value.span };
}

/** What Lambda tells by the form of a principal: a service's name, or an account or ARN. */
function typeOf(value: Value): 'Service' | 'AWS' | undefined {
  if (value.type === 'number') return 'AWS';
  if (value.type !== 'text' && value.type !== 'partial') return undefined;
  const parts = value.type === 'text' ? [value.text] : value.parts;
  const whole = parts.map((part) => (typeof part === 'string' ? part : `<${part.reference}>`)).join('');
  if (/\.amazon(?:aws)?\.com(?:\.cn)?$|\.<[^<>]*(?:url_?suffix|dns_?suffix)[^<>]*>$/i.test(whole)) return 'Service';
  return value.type === 'text' || /^arn:|Arn>|arn>|account/i.test(whole) ? 'AWS' : undefined;
}

function byOperator(conditions: Permission['conditions']): MapEntry[] {
  const found: MapEntry[] = [];
  for (const [operator, key, { keySpan, value }] of conditions) {
    const inner: MapEntry = { key, keySpan, value };
    const at = found.findIndex((each) => each.key === operator);
    const before = found[at]?.value;
    const entries = before?.type === 'map' ? [...before.entries, inner] : [inner];
    const made: MapEntry = { key: operator, keySpan, value: { type: 'map', entries, span: value.span } };
    if (at < 0) found.push(made);
    else found[at] = made;
  }
  return found;
}
