import { isAction } from './action-form.js';
import { byText } from './by-text.js';
import type { Element } from './document.js';
import type { Pattern } from './pattern.js';
import { compilePattern, matchesText } from './pattern.js';

/** Actions by service in lower case, as rules list those that they ask about. */
export type ActionTable = ReadonlyMap<string, readonly string[]>;

const none: readonly string[] = [];

/** What a text says as an action, whatever policy it stands in. */
export class ActionText {
  readonly text: string;
  readonly lower: string;
  /** What stands before the first wildcard, in lower case; undefined for a text without one. */
  readonly stem: string | undefined;
  /** What stands before the colon, in lower case; undefined where that is nothing, or has a wildcard. */
  readonly service: string | undefined;
  /** A number of its own for each service that is written out; 0 where it isn't. */
  readonly family: number;
  /** It has the form of an action. */
  readonly isWellFormed: boolean;
  /** It has a `${`. */
  readonly hasVariable: boolean;
  #pattern: Pattern | undefined;
  #table: ActionTable | undefined;
  #among = none;
  #others: Map<ActionTable, readonly string[]> | undefined;

  constructor(text: string) {
    this.text = text;
    this.lower = text.toLowerCase();
    const wild = /[*?]/.exec(this.lower)?.index ?? -1;
    this.stem = wild < 0 ? undefined : this.lower.slice(0, wild);
    const colon = this.lower.indexOf(':');
    this.isWellFormed = isAction(text);
    this.hasVariable = text.includes('${');
    this.service = colon <= 0 || (wild >= 0 && wild < colon) ? undefined : this.lower.slice(0, colon);
    this.family = this.service === undefined ? 0 : familyOf(this.service).number;
  }

  /** As it is compared. */
  get compared(): string {
    return this.lower;
  }

  get pattern(): Pattern {
    this.#pattern ??= compilePattern([this.lower], { insensitive: true, variables: false });
    return this.#pattern;
  }

  /** Whether it stands for an action, which is in lower case. */
  takes(action: string): boolean {
    if (this.stem === undefined) return this.lower === action;
    return action.startsWith(this.stem) && matchesText(this.pattern, action) === true;
  }

  /** Those of a table that it stands for, in its order. */
  among(table: ActionTable): readonly string[] {
    if (this.#table === table) return this.#among;
    let found = this.#others?.get(table);
    if (found !== undefined) return found;
    found = this.#search(table);
    if (this.#table === undefined) {
      this.#table = table;
      this.#among = found;
    } else (this.#others ??= new Map()).set(table, found);
    return found;
  }

  #search(table: ActionTable): readonly string[] {
    if (this.service === undefined) return this.stem === undefined ? none : [...table.values()].flatMap((actions) => this.#taken(actions));
    const actions = table.get(this.service);
    return actions === undefined ? none : this.#taken(actions);
  }

  #taken(actions: readonly string[]): readonly string[] {
    const found = actions.filter((action) => this.takes(inLowerCase(action)));
    return found.length === 0 ? none : found;
  }
}

let families = 0;
const familyOf = byText(() => ({ number: ++families }));

/** The few hundred actions of the tables, which are asked for again and again. */
const lowerCase = new Map<string, string>();

/** An action in lower case. */
export function inLowerCase(action: string): string {
  let text = lowerCase.get(action);
  if (text === undefined) {
    text = action.toLowerCase();
    if (lowerCase.size < 10_000) lowerCase.set(action, text);
  }
  return text;
}

export const actionText = byText((text) => new ActionText(text));

const kept = new WeakMap<Element, readonly (ActionText | undefined)[]>();

/** The texts of an `Action` or `NotAction` in their order; undefined for a value that is no text. */
export function actionTexts(element: Element): readonly (ActionText | undefined)[] {
  const known = kept.get(element);
  if (known !== undefined) return known;
  const texts: (ActionText | undefined)[] = [];
  for (const value of element.values) texts.push(value.type === 'text' ? actionText(value.text) : undefined);
  kept.set(element, texts);
  return texts;
}
