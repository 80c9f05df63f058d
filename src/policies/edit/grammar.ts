import { operatorNames } from '../../iam/operator.js';
import type { Span } from '../../model/position.js';
import type { MapEntry, Value } from '../../model/value.js';
import { entry } from '../../model/value.js';
import type { PolicySubject } from '../rule.js';
import { renumbered, reworded, withoutElement } from './advice.js';
import type { Edit } from './change.js';
import { textValue } from './conditions.js';
import type { Written } from './written.js';

/** How a text that AWS refuses is written right, by the code of what is wrong with it. */
const rightTexts: Readonly<Record<string, (text: string) => string>> = {
  INVALID_VERSION: () => '2012-10-17',
  INVALID_EFFECT: (text) => (/^\s*allow\s*$/i.test(text) ? 'Allow' : /^\s*deny\s*$/i.test(text) ? 'Deny' : text),
  UNSUPPORTED_SID: (text) => text.replace(/[^0-9A-Za-z]/g, ''),
  MISSING_BRACE_IN_VARIABLE: (text) =>
    text.replace(/\$\{(?:aws:(?:Principal|Request|Resource)Tag\/[\w-]+|[\w.-]+:[\w.-]+)(?![^$]*\})/gi, '$&}'),
  UNSUPPORTED_SPACE_IN_VARIABLE: (text) => text.replace(/\$\{([^}',]*)/g, (_, name: string) => `\${${name.replace(/\s/g, '')}`),
  INVALID_ARN_SERVICE_CASE: (text) => field(text, 2, (name) => name.toLowerCase()),
  ARN_REGION_NOT_ALLOWED: (text) => field(text, 3, () => ''),
  ARN_ACCOUNT_NOT_ALLOWED: (text) => field(text, 4, () => ''),
};

function field(arn: string, index: number, change: (text: string) => string): string {
  return arn
    .split(':')
    .map((text, i) => (i === index ? change(text) : text))
    .join(':');
}

/** Codes whose fix names the right word for a key. */
const keyCodes = new Set([
  'INVALID_POLICY_ELEMENT',
  'INVALID_CONDITION_OPERATOR',
  'NULL_WITH_IF_EXISTS',
  'UNSUPPORTED_GLOBAL_CONDITION_KEY',
  'INVALID_GLOBAL_CONDITION_KEY',
]);

/** Edits for what AWS refuses, where nothing is left to decide. */
export function grammarEdits(code: string, span: Span, fix: string, { located, policy }: PolicySubject, written: Written): Edit[] {
  const { document } = located;
  const statement = policy.statements.find(({ span: whole }) => whole.start <= span.start && span.end <= whole.end);
  if (code === 'UNIQUE_SIDS_REQUIRED') return statement === undefined ? [] : renumbered(policy, statement, written);
  if (code === 'ROLE_TRUST_POLICY_SYNTAX_ERROR_RESOURCE' && statement !== undefined)
    return ['Resource', 'NotResource'].flatMap((name) => withoutElement(statement, name, written));
  if (code === 'MISMATCHED_ACTION_FOR_PRINCIPAL') {
    const [only, ...others] = statement?.actions?.values ?? [];
    return others.length > 0 ? [] : reworded(only, /^Write ([\w:]+)\.$/.exec(fix)?.[1], written);
  }
  if (code === 'VARIABLE_UNSUPPORTED_IN_VERSION') return versioned(document, written);
  if (code === 'INVALID_PRINCIPAL_KEY')
    return renamed(span, (key) => principalKeys.find((name) => name.toLowerCase() === key.toLowerCase()), document, written);
  const named = /^Write (?:it as )?([\w:/.-]+?)(?:\.|,.*)$/.exec(fix)?.[1];
  if (keyCodes.has(code)) return renamed(span, (key) => named ?? plural(key), document, written);
  const right = rightTexts[code];
  const value = right && valueAt(document, span);
  if (right === undefined || value?.type !== 'text') return [];
  const wanted = right(value.text);
  const piece = wanted === value.text || wanted === '' ? undefined : written.word(span, value.text, wanted);
  return piece === undefined ? [] : [{ pieces: [piece], changes: [{ kind: 'value', of: value, to: textValue(wanted, value) }] }];
}

/** `StringEqual` for `StringEquals`. */
function plural(key: string): string | undefined {
  return operatorNames.find((name) => name.toLowerCase() === `${key.toLowerCase()}s`);
}

const principalKeys = ['AWS', 'Service', 'Federated', 'CanonicalUser'];

function renamed(span: Span, wanted: (key: string) => string | undefined, document: Value, written: Written): Edit[] {
  const found = keyAt(document, span);
  const key = found && wanted(found.entry.key);
  if (found === undefined || key === undefined || found.siblings.some((each) => each.key === key)) return [];
  const piece = written.word(found.entry.keySpan, found.entry.key, key);
  return piece === undefined ? [] : [{ pieces: [piece], changes: [{ kind: 'key', at: found.entry.keySpan, key }] }];
}

/** The document with the Version of today. */
export function versioned(document: Value, written: Written): Edit[] {
  if (document.type !== 'map') return [];
  const version = entry(document, 'Version');
  const wanted = '2012-10-17';
  if (version !== undefined) {
    const piece = version.value.type === 'text' ? written.word(version.value.span, version.value.text, wanted) : undefined;
    return piece === undefined
      ? []
      : [{ pieces: [piece], changes: [{ kind: 'value', of: version.value, to: textValue(wanted, version.value) }] }];
  }
  const piece = written.prepend(document, 'Version', wanted);
  const made: MapEntry = { key: 'Version', keySpan: { ...document.span }, value: textValue(wanted, document) };
  return piece === undefined ? [] : [{ pieces: [piece], changes: [{ kind: 'put', into: document, entry: made }] }];
}

function children(value: Value): readonly Value[] {
  if (value.type === 'map') return value.entries.map((each) => each.value);
  return value.type === 'list' ? value.items : value.type === 'either' ? value.options : [];
}

/** What stands at a place of a document. */
export function valueAt(document: Value, span: Span): Value | undefined {
  const open: Value[] = [document];
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (value.span === span) return value;
    for (const child of children(value)) open.push(child);
  }
  return undefined;
}

function keyAt(document: Value, span: Span): { readonly entry: MapEntry; readonly siblings: readonly MapEntry[] } | undefined {
  const open: Value[] = [document];
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    const found = value.type === 'map' ? value.entries.find((each) => each.keySpan === span) : undefined;
    if (found !== undefined && value.type === 'map') return { entry: found, siblings: value.entries };
    for (const child of children(value)) open.push(child);
  }
  return undefined;
}
