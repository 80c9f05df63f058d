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
  /** Compiled when it is first held against another. */
  pattern?: Pattern;
}

/** One with a wildcard. */
interface Wide extends Item {
  /** What stands before the first wildcard. */
  readonly stem: string;
}

/** What an element lists: what one item holds of another is asked for each pair of statements. */
class Items {
  readonly all: readonly Item[];
  readonly #insensitive: boolean;
  readonly #wide: readonly Wide[];
  readonly #texts: ReadonlySet<string>;

  constructor(all: readonly Item[], insensitive: boolean) {
    this.all = all;
    this.#insensitive = insensitive;
    this.#texts = new Set(all.map(({ text }) => text));
    this.#wide = all.flatMap((item): Wide[] => {
      const wild = item.text.search(/[*?]/);
      return wild < 0 ? [] : [{ ...item, stem: item.text.slice(0, wild) }];
    });
  }

  holds(item: Item): boolean {
    return this.#texts.has(item.text) || this.#widerThan(item) !== undefined;
  }

  holdsAll(others: Items): boolean {
    return others.all.every((item) => this.holds(item));
  }

  /** The first one that another one makes needless, and which. */
  firstNeedless(): readonly [Item, Item] | undefined {
    if (this.#wide.length === 0 && this.#texts.size === this.all.length) return undefined;
    const seen = new Map<string, Item>();
    for (const item of this.all) {
      const by = seen.get(item.text) ?? this.#widerThan(item);
      if (by !== undefined) return [item, by];
      seen.set(item.text, item);
    }
    return undefined;
  }

  #widerThan(item: Item): Item | undefined {
    return this.#wide.find(
      (wide) => wide.text !== item.text && item.text.startsWith(wide.stem) && covers(this.#patternOf(wide), this.#patternOf(item)),
    );
  }

  #patternOf(item: Item): Pattern {
    item.pattern ??= (this.#insensitive ? actionPattern(item.value) : undefined) ?? compilePattern([item.text]);
    return item.pattern;
  }
}

/** What could be left out of a policy without changing what it means. */
export function findRedundancies(policy: Policy): readonly Remark[] {
  const lists = policy.statements.map((statement): Lists => {
    const { uncertain, actions, resources } = statement;
    return uncertain === true ? { statement } : { statement, actions: itemsOf(actions, true), resources: itemsOf(resources, false) };
  });
  return [...lists.flatMap(withinStatement), ...coveredStatements(lists)];
}

/** A statement with what it lists; undefined where something can't be known. */
interface Lists {
  readonly statement: Statement;
  readonly actions?: Items | undefined;
  readonly resources?: Items | undefined;
}

function withinStatement({ statement, actions, resources }: Lists): Remark[] {
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
  for (const [name, items] of [
    ['ACTION', actions],
    ['RESOURCE', resources],
  ] as const) {
    const [needless, by] = items?.firstNeedless() ?? [];
    if (needless !== undefined && by !== undefined)
      found.push(low(`REDUNDANT_${name}`, `"${asWritten(needless)}" is already in "${asWritten(by)}".`, 'Remove it.', needless.value.span));
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
function itemsOf(element: Element | undefined, insensitive: boolean): Items | undefined {
  if (element === undefined || element.values.length > most) return undefined;
  const items: Item[] = [];
  for (const value of element.values) {
    if (value.type !== 'text') return undefined;
    items.push({ value, text: insensitive ? value.text.toLowerCase() : value.text });
  }
  return new Items(items, insensitive);
}

/** Statements that another one of the same effect and the same conditions holds whole. */
function coveredStatements(lists: readonly Lists[]): Remark[] {
  if (lists.length > most) return [];
  const plain = lists.flatMap(({ statement, actions, resources }) => {
    const { effect } = statement;
    if (effect === undefined || statement.actions?.negated !== false || statement.resources?.negated !== false) return [];
    return actions === undefined || resources === undefined ? [] : [{ statement, effect, actions, resources }];
  });
  return plain.flatMap((each, i): Remark[] => {
    const by = plain.find((other, j) => {
      if (i === j || other.effect !== each.effect) return false;
      if (!other.actions.holdsAll(each.actions) || !other.resources.holdsAll(each.resources)) return false;
      // Of two that hold each other the later one is too many.
      const mutual = each.actions.holdsAll(other.actions) && each.resources.holdsAll(other.resources);
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

/** Actions are compared in lower case. */
function asWritten({ value, text }: Item): string {
  return shown(value.type === 'text' ? value.text : text);
}
