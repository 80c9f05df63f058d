import { LiteralSet } from './literals.js';
import type { Single } from './single.js';
import type { View } from './view.js';
import { bytesOf } from './view-facts.js';

/** What finds one kind in a view, and the literals of which one must stand there; none: it is always asked. */
export interface Finder {
  readonly find: (view: View) => Single[];
  readonly needs: readonly string[];
}

/** In characters. */
const short = 60;

/** Asks those of the finders whose literals are there, by one look at a view for all of them. */
export class Finders {
  readonly #all: readonly Finder[];
  readonly #always: readonly boolean[];
  readonly #literals: LiteralSet<number>;

  constructor(all: readonly Finder[]) {
    this.#all = all;
    this.#always = all.map(({ needs }) => needs.length === 0);
    this.#literals = new LiteralSet(all.flatMap(({ needs }, at) => (needs.length === 0 ? [] : [[at, needs] as const])));
  }

  find(view: View): Single[] {
    const asked = this.#askedIn(view);
    // What is short is named where it stands.
    const holder = view.text.length < short && view.holder !== undefined ? this.#askedIn(view.holder.view) : [];
    holder.forEach((is, at) => is && (asked[at] = true));
    return this.#all.flatMap(({ find }, at) => (asked[at] === true ? find(view) : []));
  }

  #askedIn(view: View): boolean[] {
    const asked = [...this.#always];
    const bytes = bytesOf(view);
    for (let hit = this.#literals.next(bytes); hit !== undefined; hit = this.#literals.next(bytes, hit.start + 1)) asked[hit.tag] = true;
    return asked;
  }
}
