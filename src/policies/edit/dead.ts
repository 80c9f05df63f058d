import type { Policy, Statement } from '../../iam/document.js';
import { parseOperator } from '../../iam/operator.js';
import type { Span } from '../../model/position.js';
import type { ListValue, TextValue, Value } from '../../model/value.js';
import { entry } from '../../model/value.js';
import type { Change, Edit, Piece } from './change.js';
import { isSame, textValue, turned } from './conditions.js';
import type { Written } from './written.js';

/** Each action and resource as a text of its own, without blanks. */
export function split(statement: Statement, written: Written): Edit[] {
  const pieces: Piece[] = [];
  const changes: Change[] = [];
  for (const name of ['Action', 'Resource']) {
    const value = entry(statement.value, name)?.value;
    const texts = value?.type === 'list' ? value.items : value === undefined ? [] : [value];
    for (const each of texts) {
      const parts = each.type === 'text' ? each.text.split(/[\s,]+/).filter((part) => part !== '') : [];
      if (each.type !== 'text' || parts.length === 0 || (parts.length === 1 && parts[0] === each.text)) continue;
      const written1 = partsWritten(each, parts, value?.type === 'list', written);
      if (written1 === undefined) return [];
      pieces.push(written1);
      if (parts.length === 1) changes.push({ kind: 'value', of: each, to: textValue(parts[0] as string, each) });
      else {
        const to: ListValue = { type: 'list', span: each.span, items: parts.map((part) => textValue(part, each)) };
        changes.push({ kind: 'value', of: each, to });
      }
    }
  }
  return pieces.length === 0 ? [] : [{ pieces, changes }];
}

function partsWritten(value: TextValue, parts: readonly string[], inList: boolean, written: Written): Piece | undefined {
  if (parts.length === 1) return written.word(value.span, value.text, parts[0] as string);
  const { span } = value;
  const source = written.at(span);
  if (source !== JSON.stringify(value.text) && source !== value.text && source !== `'${value.text}'`) return undefined;
  const items = parts.map((part) => JSON.stringify(part)).join(', ');
  if (!inList) return { span, text: `[${items}]` };
  // In a list of lines each item needs its own.
  const lead = written.at({ start: Math.max(0, span.start - 200), end: span.start });
  const dash = /(?:^|\n)([ \t]*-[ \t]+)$/.exec(lead)?.[1];
  return { span, text: dash === undefined ? items : parts.map((part) => JSON.stringify(part)).join(`\n${dash}`) };
}

/** A wildcard under an operator that knows some: `StringLike` for `StringEquals`. */
export function likened(statement: Statement, span: Span, written: Written): Edit[] {
  const test = statement.conditions.find((each) => each.span.start === span.start && each.span.end === span.end);
  const operator = test && parseOperator(test.operator);
  if (test === undefined || operator?.name !== 'StringEquals') return [];
  const isPart = (value: Value): boolean => value.type === 'text' && /[*?]/.test(value.text) && !/^[*?]+$/.test(value.text);
  // What everything matches was hardly meant.
  if (!test.values.every(isPart)) return [];
  const wanted = test.operator.replace(/StringEquals/i, 'StringLike');
  return turned(statement, (each) => ({ operator: isSame(each, test) ? wanted : each.operator.key }), written);
}

/** Without the statement. Of a Deny somebody has to say what was meant: that it forbids nothing is the defect. */
export function removed(document: Value, { statements }: Policy, statement: Statement, written: Written): Edit[] {
  const list = document.type === 'map' ? entry(document, 'Statement')?.value : undefined;
  if (statement.effect !== 'Allow' || list?.type !== 'list' || statements.length < 2) return [];
  const item = list.items.find((each) => each === statement.value);
  const piece = item && written.withoutItem(list, item);
  return item === undefined || piece === undefined ? [] : [{ pieces: [piece], changes: [{ kind: 'remove', item }] }];
}
