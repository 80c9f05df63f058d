import { entry } from '../../model/value.js';
import type { Value } from '../../model/value.js';
import type { Element, Policy, Statement } from '../document.js';
import { actionPattern } from '../evaluate.js';
import type { Remark } from '../fit/remark.js';
import { shown } from '../grammar/problems.js';
import { normalise } from '../normalise.js';
import { parseOperator } from '../operator.js';
import type { Pattern } from '../pattern.js';
import { compilePattern } from '../pattern.js';
import { covers } from '../pattern-relation.js';

/** Longer lists and policies are not compared each with each. */
const most = 200;

interface Item {
  readonly value: Value;
  readonly text: string;
  /** What stands before the first wildcard; undefined without any. */
  readonly stem: string | undefined;
  readonly pattern: Pattern;
}

function holdsItem(outer: Item, item: Item): boolean {
  if (outer.text === item.text) return true;
  return outer.stem !== undefined && item.text.startsWith(outer.stem) && covers(outer.pattern, item.pattern);
}

/** What could be left out of a policy without changing what it means. */
export function findRedundancies(policy: Policy): readonly Remark[] {
  return [...policy.statements.flatMap(withinStatement), ...coveredStatements(policy)];
}

function withinStatement(statement: Statement): Remark[] {
  if (statement.uncertain === true) return [];
  const low = (code: string, message: string, fix: string, span: Remark['span']): Remark => ({
    code,
    message,
    fix,
    span,
    statement,
    severity: 'low',
  });
  const found: Remark[] = [];
  for (const [name, element] of [
    ['ACTION', statement.actions],
    ['RESOURCE', statement.resources],
  ] as const) {
    const items = itemsOf(element, name === 'ACTION');
    const [needless, by] = items === undefined ? [] : (firstNeedless(items) ?? []);
    if (needless !== undefined && by !== undefined)
      found.push(
        low(`REDUNDANT_${name}`, `"${shown(needless.text)}" is already in "${shown(by.text)}".`, 'Remove it.', needless.value.span),
      );
  }
  const condition = entry(statement.value, 'Condition');
  if (condition?.value.type === 'map' && condition.value.entries.length === 0)
    found.push(
      low(
        'EMPTY_OBJECT_CONDITION',
        'The Condition is empty and limits nothing.',
        'Remove it, or write the condition that is meant.',
        condition.keySpan,
      ),
    );
  for (const test of statement.conditions) {
    const operator = parseOperator(test.operator);
    if (operator?.family === 'numeric' && operator.order !== 'equal' && test.values.length > 1)
      found.push(
        low(
          'REDUNDANT_CONDITION_VALUE_NUM',
          `Of several numbers under ${test.operator} only the loosest counts.`,
          'Keep the one that is meant.',
          test.span,
        ),
      );
  }
  return found;
}

/** Undefined where something can't be known. */
function itemsOf(element: Element | undefined, insensitive: boolean): readonly Item[] | undefined {
  if (element === undefined || element.values.length > most) return undefined;
  const items = element.values.flatMap((value): Item[] => {
    if (value.type !== 'text') return [];
    const pattern = insensitive ? actionPattern(value) : compilePattern([value.text]);
    const text = insensitive ? value.text.toLowerCase() : value.text;
    const wild = text.search(/[*?]/);
    return pattern === undefined ? [] : [{ value, text, stem: wild < 0 ? undefined : text.slice(0, wild), pattern }];
  });
  return items.length === element.values.length ? items : undefined;
}

function firstNeedless(items: readonly Item[]): readonly [Item, Item] | undefined {
  const seen = new Map<string, Item>();
  const wide = items.filter(({ stem }) => stem !== undefined);
  for (const item of items) {
    const twin = seen.get(item.text);
    if (twin !== undefined) return [item, twin];
    seen.set(item.text, item);
    const by = wide.find((other) => other.text !== item.text && holdsItem(other, item));
    if (by !== undefined) return [item, by];
  }
  return undefined;
}

/** Statements that another one of the same effect and the same conditions holds whole. */
function coveredStatements({ statements }: Policy): Remark[] {
  if (statements.length > most) return [];
  const plain = statements.flatMap((statement) => {
    const { actions, resources, effect } = statement;
    if (effect === undefined || actions?.negated !== false || resources?.negated !== false || statement.uncertain === true) return [];
    const [ofActions, ofResources] = [itemsOf(actions, true), itemsOf(resources, false)];
    return ofActions === undefined || ofResources === undefined ? [] : [{ statement, effect, ofActions, ofResources }];
  });
  const holdsAll = (outer: readonly Item[], inner: readonly Item[]): boolean =>
    inner.every((item) => outer.some((other) => holdsItem(other, item)));
  return plain.flatMap((each, i): Remark[] => {
    const by = plain.find((other, j) => {
      if (i === j || other.effect !== each.effect) return false;
      if (!holdsAll(other.ofActions, each.ofActions) || !holdsAll(other.ofResources, each.ofResources)) return false;
      // Of two that hold each other the later one is too many.
      const mutual = holdsAll(each.ofActions, other.ofActions) && holdsAll(each.ofResources, other.ofResources);
      return (!mutual || j < i) && sameTerms(other.statement, each.statement);
    });
    if (by === undefined) return [];
    const verb = each.effect === 'Allow' ? 'allows' : 'denies';
    return [
      {
        code: 'REDUNDANT_STATEMENT',
        message: `Another statement of this policy already ${verb} all that this one does.`,
        fix: 'Remove this statement, or narrow the other one.',
        span: each.statement.span,
        statement: each.statement,
        severity: 'low',
      },
    ];
  });
}

/** A condition that another statement lacks was meant to count: that the other voids it is no case for removing it. */
function sameTerms(a: Statement, b: Statement): boolean {
  return ['Principal', 'NotPrincipal', 'Condition'].every((name) => sameUnder(name, a, b));
}

function sameUnder(name: string, a: Statement, b: Statement): boolean {
  const [left, right] = [entry(a.value, name)?.value, entry(b.value, name)?.value];
  if (left === undefined || right === undefined) return left === right;
  return normalise(left) === normalise(right);
}
