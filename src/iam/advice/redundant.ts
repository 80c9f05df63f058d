import { entry } from '../../model/value.js';
import type { Value } from '../../model/value.js';
import { actionTexts, type ActionText } from '../action-text.js';
import type { Element, Policy, Statement } from '../document.js';
import type { Remark } from '../fit/remark.js';
import { shown } from '../grammar/problems.js';
import { normalise } from '../normalise.js';
import { parseOperator } from '../operator.js';
import { covers } from '../pattern-relation.js';
import { resourceTexts, type ResourceText } from '../resource-text.js';

/** Longer lists and policies are not compared each with each. */
const most = 200;

type Item = Pick<ActionText | ResourceText, 'compared' | 'stem' | 'pattern' | 'family'>;

/** Longer lists are looked up, shorter ones looked through. */
const short = 12;

/** What an element lists: what one item holds of another is asked for each pair of statements. */
class Items {
  readonly all: readonly Item[];
  readonly #wide: readonly Item[];
  #texts: ReadonlySet<string> | undefined;

  constructor(all: readonly Item[]) {
    this.all = all;
    this.#wide = all.some(({ stem }) => stem !== undefined) ? all.filter(({ stem }) => stem !== undefined) : none;
  }

  holds(item: Item): boolean {
    return this.#has(item.compared) || this.#widerThan(item) !== undefined;
  }

  holdsAll(others: Items): boolean {
    for (const item of others.all) if (!this.holds(item)) return false;
    return true;
  }

  /** The first one that another one makes needless, and which, by their ranks. */
  firstNeedless(): readonly [number, number] | undefined {
    if (this.#wide.length === 0 && this.#areApart()) return undefined;
    const seen = new Map<string, number>();
    for (const [i, item] of this.all.entries()) {
      const wide = seen.has(item.compared) ? undefined : this.#widerThan(item);
      const by = wide === undefined ? seen.get(item.compared) : this.all.indexOf(wide);
      if (by !== undefined) return [i, by];
      seen.set(item.compared, i);
    }
    return undefined;
  }

  #has(text: string): boolean {
    if (this.all.length > short) return this.#set().has(text);
    for (const item of this.all) if (item.compared === text) return true;
    return false;
  }

  #areApart(): boolean {
    const { all } = this;
    if (all.length > short) return this.#set().size === all.length;
    for (let i = 1; i < all.length; i++)
      for (let j = 0; j < i; j++) if ((all[i] as Item).compared === (all[j] as Item).compared) return false;
    return true;
  }

  #set(): ReadonlySet<string> {
    this.#texts ??= new Set(this.all.map(({ compared }) => compared));
    return this.#texts;
  }

  #widerThan(item: Item): Item | undefined {
    const { family } = item;
    for (const wide of this.#wide) if ((wide.family === 0 || wide.family === family) && isWider(wide, item)) return wide;
    return undefined;
  }
}

const none: readonly Item[] = [];

function isWider(wide: Item, item: Item): boolean {
  return wide.compared !== item.compared && item.compared.startsWith(wide.stem as string) && covers(wide.pattern, item.pattern);
}

/** What could be left out of a policy without changing what it means. */
export function findRedundancies(policy: Policy): readonly Remark[] {
  const lists = policy.statements.map((statement): Lists => {
    const { uncertain, actions, resources } = statement;
    return uncertain === true
      ? { statement }
      : { statement, actions: itemsOf(actions, actionTexts), resources: itemsOf(resources, resourceTexts) };
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
  const needless = (code: string, items: Items | undefined, element: Element | undefined): void => {
    const [first, second] = items?.firstNeedless() ?? [];
    if (first === undefined || second === undefined || element === undefined) return;
    const [value, by] = [element.values[first] as Value, element.values[second] as Value];
    found.push(low(code, `"${asWritten(value)}" is already in "${asWritten(by)}".`, 'Remove it.', value.span));
  };
  needless('REDUNDANT_ACTION', actions, statement.actions);
  needless('REDUNDANT_RESOURCE', resources, statement.resources);
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
function itemsOf(element: Element | undefined, textsOf: (element: Element) => readonly (Item | undefined)[]): Items | undefined {
  if (element === undefined || element.values.length > most) return undefined;
  const texts = textsOf(element);
  return texts.includes(undefined) ? undefined : new Items(texts as readonly Item[]);
}

/** Statements that another one of the same effect and the same conditions holds whole. */
function coveredStatements(lists: readonly Lists[]): Remark[] {
  if (lists.length > most) return [];
  const plain = lists.flatMap(({ statement, actions, resources }) => {
    const { effect } = statement;
    if (effect === undefined || statement.actions?.negated !== false || statement.resources?.negated !== false) return [];
    return actions === undefined || resources === undefined ? [] : [{ statement, effect, actions, resources }];
  });
  if (plain.length < 2) return [];
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

function asWritten(value: Value): string {
  return shown(value.type === 'text' ? value.text : '');
}
