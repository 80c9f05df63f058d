import type { Tally } from '../model/source.js';
import { firstLine } from './bytes.js';
import { noteIncomplete } from './notes.js';
import type { Unread } from './read-objects.js';

const mostNamed = 50;

/** Turns what could not be read into shortfalls of a tally: damage by name, absence as one sum. */
export class UnreadNotes implements Unread {
  readonly #tally: Tally;
  readonly #name: (id: string) => string | undefined;
  #damaged = 0;
  #missing = 0;
  #example: string | undefined;

  /** @param name - the path of an object, where one is known */
  constructor(tally: Tally, name: (id: string) => string | undefined = () => undefined) {
    this.#tally = tally;
    this.#name = name;
  }

  object(id: string, why: 'missing' | 'damaged' | 'too large'): void {
    if (why === 'missing') {
      this.#missing++;
      this.#example ??= this.#label(id);
      return;
    }
    if (++this.#damaged > mostNamed) return;
    noteIncomplete(this.#tally, {
      what: this.#label(id),
      why: why === 'damaged' ? 'the object is damaged: git cannot read it' : 'the object is larger than 1.5 GB',
      fix: why === 'damaged' ? 'Run "git fsck", then clone the repository anew' : 'Look at this file by other means',
    });
  }

  said(stderr: string): void {
    const complaint = stderr.split('\n').find((line) => /^(?:error|fatal|warning|BUG):/.test(line));
    if (complaint === undefined || this.#damaged > 0) return;
    noteIncomplete(this.#tally, {
      what: "the repository's objects",
      why: `git reported: ${firstLine(complaint)}`,
      fix: 'Run "git fsck", then clone the repository anew',
    });
  }

  /** Says the sums; call it when reading is over. */
  finish(): void {
    if (this.#missing > 0) {
      noteIncomplete(this.#tally, {
        what: `${this.#missing} ${this.#missing === 1 ? 'object' : 'objects'}, such as ${this.#example}`,
        why: 'missing from this clone (a partial clone lacks them by design, a damaged one has lost them)',
        fix: 'Clone without a filter: in actions/checkout leave "filter" out and set "fetch-depth: 0"',
      });
    }
    if (this.#damaged > mostNamed) {
      noteIncomplete(this.#tally, { what: `${this.#damaged - mostNamed} further objects`, why: 'damaged', fix: 'Run "git fsck"' });
    }
  }

  #label(id: string): string {
    return this.#name(id) ?? `object ${id}`;
  }
}
