import { byText } from './by-text.js';
import type { Element } from './document.js';
import type { Pattern } from './pattern.js';
import { compilePattern } from './pattern.js';

/** What a text says as a resource, whatever policy it stands in. */
export class ResourceText {
  readonly text: string;
  /** `*`, in any number. */
  readonly isEverything: boolean;
  /** It has the variable `${aws:username}`. */
  readonly namesUser: boolean;
  /** What stands before the first wildcard; undefined for a text without one. */
  readonly stem: string | undefined;
  /** A number of its own for each partition and service that is written out; 0 where they aren't. */
  readonly family: number;
  #pattern: Pattern | undefined;

  constructor(text: string) {
    this.text = text;
    const wild = text.search(/[*?]/);
    this.stem = wild < 0 ? undefined : text.slice(0, wild);
    this.namesUser = /\$\{\s*aws:username\b/i.test(text);
    const begin = /^arn:[^:*?]*:[^:*?]*:/.exec(text)?.[0];
    this.family = begin === undefined ? 0 : familyOf(begin).number;
    this.isEverything = wild === 0 && /^\*+$/.test(text);
  }

  /** As it is compared. */
  get compared(): string {
    return this.text;
  }

  get pattern(): Pattern {
    this.#pattern ??= compilePattern([this.text]);
    return this.#pattern;
  }
}

let families = 0;
const familyOf = byText(() => ({ number: ++families }));

export const resourceText = byText((text) => new ResourceText(text));

const kept = new WeakMap<Element, readonly (ResourceText | undefined)[]>();

/** The texts of a `Resource` or `NotResource` in their order; undefined for a value that is no text. */
export function resourceTexts(element: Element): readonly (ResourceText | undefined)[] {
  const known = kept.get(element);
  if (known !== undefined) return known;
  const texts: (ResourceText | undefined)[] = [];
  for (const value of element.values) texts.push(value.type === 'text' ? resourceText(value.text) : undefined);
  kept.set(element, texts);
  return texts;
}
