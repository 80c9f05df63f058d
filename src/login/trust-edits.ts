import type { ConditionTest, Statement } from '../iam/document.js';
import type { LineIndex, Span } from '../model/position.js';
import { type MapEntry, type MapValue, member, type Value } from '../model/value.js';
import type { Edit } from '../workflow/patch.js';
import { dropEntry, entrySpan } from '../workflow/yaml-edit.js';

/** What is to become of one condition of a trust policy, or of its principal. */
export type Change =
  /** One more value. */
  | { readonly kind: 'add'; readonly value: string }
  /** In place of the value that was meant to be it; one more where none was. */
  | { readonly kind: 'write'; readonly value: string }
  /** Another key, with its value where the old one doesn't fit it. */
  | { readonly kind: 'rekey'; readonly key: string; readonly value?: string }
  | { readonly kind: 'drop' }
  | { readonly kind: 'principal' | 'action'; readonly value: string };

/** Claims any of which keeps a role from being everybody's. */
const limits = /:(?:sub|repository|repository_id|repository_owner_id|job_workflow_ref|enterprise_id)$/i;

/**
 * The change as edits of the text that the policy was read from; undefined where that isn't written out in JSON, YAML or
 * HCL at these spans, or would leave a role with no limit.
 */
export function trustEdits(lines: LineIndex, change: Change, statement: Statement, test: ConditionTest | undefined): Edit[] | undefined {
  if (change.kind === 'principal') return rewritten(lines, onlyOne(statement.principals?.entries.map(({ value }) => value)), change.value);
  if (change.kind === 'action') {
    const values = statement.actions?.values ?? [];
    return values.length > 1 ? added(lines, { values }, change.value) : rewritten(lines, onlyOne(values), change.value);
  }
  if (test === undefined) return undefined;
  switch (change.kind) {
    case 'add':
      return added(lines, test, change.value);
    case 'write': {
      const old = meantBy(test.values, change.value);
      return old === undefined ? added(lines, test, change.value) : rewritten(lines, old, change.value);
    }
    case 'rekey':
      return rekeyed(lines, test, change);
    case 'drop':
      return statement.conditions.some((other) => other !== test && limits.test(other.key)) ? dropped(lines, statement, test) : undefined;
  }
}

function added(lines: LineIndex, { values }: Pick<ConditionTest, 'values'>, value: string): Edit[] | undefined {
  const last = values.at(-1);
  if (last === undefined || quoteOf(lines, last) === undefined) return undefined;
  const whole = lines.text(everything);
  const { start, end } = last.span;
  const indent = /(?:^|\n)([ \t]*)$/.exec(whole.slice(0, start))?.[1];
  const item = /(?:^|\n)([ \t]*- +)$/.exec(whole.slice(0, start))?.[1];
  if (item !== undefined) return [{ span: { start: end, end }, text: `\n${item}${alike(lines, last, value)}` }];
  const before = whole.slice(0, start).trimEnd().at(-1);
  if (before === '[' || (before === ',' && values.length > 1))
    return [{ span: { start: end, end }, text: `,${indent === undefined ? ' ' : `\n${indent}`}${alike(lines, last, value, true)}` }];
  if ((before !== ':' && before !== '=') || values.length > 1) return undefined;
  const old = lines.text(last.span);
  return [{ span: last.span, text: `[${/^["']/.test(old) ? old : JSON.stringify(old)}, ${alike(lines, last, value, true)}]` }];
}

function rewritten(lines: LineIndex, old: Value | undefined, value: string): Edit[] | undefined {
  return old === undefined || quoteOf(lines, old) === undefined ? undefined : [{ span: old.span, text: alike(lines, old, value) }];
}

function rekeyed(lines: LineIndex, { key, keySpan, values }: ConditionTest, change: { key: string; value?: string }): Edit[] | undefined {
  const raw = lines.text(keySpan);
  const quote = raw === key ? '' : raw === `"${key}"` ? '"' : raw === `'${key}'` ? "'" : undefined;
  if (quote === undefined) return undefined;
  const edits = [{ span: keySpan, text: `${quote}${change.key}${quote}` }];
  if (change.value === undefined) return edits;
  const other = rewritten(lines, onlyOne(values), change.value);
  return other === undefined ? undefined : [...edits, ...other];
}

/** Takes a condition out, and its operator where that has no other. */
function dropped(lines: LineIndex, { value }: Statement, { keySpan }: ConditionTest): Edit[] | undefined {
  const conditions = member(value, 'Condition');
  if (conditions?.type !== 'map') return undefined;
  for (const operator of conditions.entries) {
    if (operator.value.type !== 'map') continue;
    const entry = operator.value.entries.find((each) => each.keySpan.start === keySpan.start);
    if (entry === undefined) continue;
    return operator.value.entries.length > 1 ? without(lines, operator.value, entry) : without(lines, conditions, operator);
  }
  return undefined;
}

function without(lines: LineIndex, map: MapValue, victim: MapEntry): Edit[] | undefined {
  if (map.entries.length < 2 || !isWritten(lines, victim)) return undefined;
  const text = lines.text(map.span);
  if (!text.startsWith('{')) return /[{}]/.test(text) ? undefined : [dropEntry(lines, entrySpan(victim))];
  const at = map.entries.indexOf(victim);
  const [before, after] = [map.entries[at - 1], map.entries[at + 1]];
  const span =
    after === undefined
      ? { start: before?.value.span.end ?? 0, end: victim.value.span.end }
      : { start: victim.keySpan.start, end: after.keySpan.start };
  return before === undefined && after === undefined ? undefined : [{ span, text: '' }];
}

/** Whether an entry stands in the text as `key: value`, and isn't made of something else. */
function isWritten(lines: LineIndex, { key, keySpan, value }: MapEntry): boolean {
  const raw = lines.text(keySpan).replace(/^(["'])(.*)\1$/, '$2');
  return raw === key && /^\s*[:=]\s*$/.test(lines.text({ start: keySpan.end, end: value.span.start }).replace(/\[$/, ''));
}

/** The value that another one was meant to be: it differs in case, in wildcards or in how a colon is written. */
function meantBy(values: readonly Value[], value: string): Value | undefined {
  const plain = (text: string): string => text.toLowerCase().replaceAll('%3a', ':');
  return values.find((each) => each.type === 'text' && plain(each.text) === plain(value)) ?? onlyOne(values);
}

function onlyOne(values: readonly Value[] | undefined): Value | undefined {
  return values?.length === 1 ? values[0] : undefined;
}

/** How a text is quoted in the file; undefined where it stands otherwise there. */
function quoteOf(lines: LineIndex, value: Value): '"' | "'" | '' | undefined {
  if (value.type !== 'text') return undefined;
  const raw = lines.text(value.span);
  if (raw === JSON.stringify(value.text)) return '"';
  if (raw === `'${value.text}'`) return "'";
  return raw === value.text && plainText.test(raw) ? '' : undefined;
}

const plainText = /^[A-Za-z][\w@:/.%+*?-]*$/;

/** Another text in the quotes of the first; in double ones where it must have some. */
function alike(lines: LineIndex, like: Value, text: string, quoted = false): string {
  const quote = quoteOf(lines, like);
  if (quote === "'" && !text.includes("'")) return `'${text}'`;
  return quote === '' && !quoted && plainText.test(text) ? text : JSON.stringify(text);
}

const everything: Span = { start: 0, end: Number.MAX_SAFE_INTEGER };
