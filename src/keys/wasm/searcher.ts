import type { Hit, LiteralSet } from '../literals.js';
import { isLineEnd, isSplitting } from '../splitting.js';
import { assemble } from './assemble.js';
import { searches, tableSize } from './search.js';

/** What is used of the global of this name, which a runtime may lack. */
declare const WebAssembly:
  | {
      readonly Memory: new (size: { initial: number; maximum: number }) => { readonly buffer: ArrayBuffer };
      readonly Module: new (code: Uint8Array<ArrayBuffer>) => object;
      readonly Instance: new (module: object, imports: object) => { readonly exports: unknown };
    }
  | undefined;

interface Exports {
  next(tables: number, from: number, to: number): number;
  run(classes: number, from: number, to: number, result: number): number;
}

/** The longest content that is held, in bytes: longer ones take so long that their search is compiled while it runs. */
export const longestHeld = 4 * 1024 * 1024;

const page = 65_536;
const resultAt = 512;
const tablesAt = page;

/**
 * Searches a content with code that runs at full speed from its first byte on, where the same in JavaScript is interpreted
 * until the compiler has seen enough of it: in most runs that is after most of the work.
 */
export class Searcher<Tag> {
  readonly #sets: readonly LiteralSet<Tag>[];
  readonly #memory: Uint8Array;
  readonly #result: Uint32Array;
  readonly #exports: Exports;
  readonly #base: number;
  #bytes: Uint8Array = new Uint8Array();

  /** Undefined where the runtime has no WebAssembly. */
  static make<Tag>(sets: readonly LiteralSet<Tag>[], classes: Uint8Array): Searcher<Tag> | undefined {
    return typeof WebAssembly === 'undefined' ? undefined : new Searcher(sets, classes, WebAssembly);
  }

  private constructor(sets: readonly LiteralSet<Tag>[], classes: Uint8Array, wasm: NonNullable<typeof WebAssembly>) {
    this.#sets = sets;
    this.#base = tablesAt + 2 * tableSize * sets.length;
    // A page more: eight triples are looked at in one step, also at the end.
    const pages = Math.ceil((this.#base + longestHeld) / page) + 1;
    const memory = new wasm.Memory({ initial: pages, maximum: pages });
    this.#memory = new Uint8Array(memory.buffer);
    this.#result = new Uint32Array(memory.buffer, resultAt, 2);
    this.#memory.set(classes);
    for (let code = 0; code < 256; code++) this.#memory[256 + code] = isSplitting(code) || isLineEnd(code) ? 1 : 0;
    sets.forEach((set, index) => {
      set.make();
      this.#memory.set(set.triples, tablesAt + 2 * tableSize * index);
      this.#memory.set(set.pairs, tablesAt + 2 * tableSize * index + tableSize);
    });
    const module = new wasm.Module(assemble(searches, pages));
    this.#exports = new wasm.Instance(module, { m: { m: memory } }).exports as Exports;
  }

  /** Takes a content to search; false for one that is too long. */
  hold(bytes: Uint8Array): boolean {
    if (bytes.length > longestHeld) return false;
    this.#memory.set(bytes, this.#base);
    this.#bytes = bytes;
    return true;
  }

  /** The first literal of a set that begins at `from` or after. */
  next(set: LiteralSet<Tag>, from: number): Hit<Tag> | undefined {
    const tables = tablesAt + 2 * tableSize * this.#sets.indexOf(set);
    const to = this.#base + this.#bytes.length - 3;
    for (let at = this.#base + from; at < to; at++) {
      at = this.#exports.next(tables, at, to);
      if (at >= to) return undefined;
      const hit = set.at(this.#bytes, at - this.#base);
      if (hit !== undefined) return hit;
    }
    return undefined;
  }

  /** Where the next run begins between two places that could be a secret or a half of one; -1 when there is none. */
  nextRun(from: number, to: number, found: { end: number; has: number }): number {
    const start = this.#exports.run(0, this.#base + from, this.#base + to, resultAt);
    if (start >= this.#base + to) return -1;
    found.end = (this.#result[0] as number) - this.#base;
    found.has = this.#result[1] as number;
    return start - this.#base;
  }
}
