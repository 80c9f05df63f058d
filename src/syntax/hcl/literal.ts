import type { LiteralPiece } from './tree.js';
import { lastAtMost } from '../../model/ascending.js';
import { trimmed } from '../../model/trimmed.js';

/** Gathers the literal text of a template; remembers, wherever text and file part ways, where the file goes on. */
export class LiteralBuilder {
  #parts: string[] = [];
  #length = 0;
  #indexes: number[] = [];
  #offsets: number[] = [];

  /** Adds `text` that begins at the offset `at` of the file. */
  add(text: string, at: number): void {
    if (text === '') return;
    const last = this.#indexes.length - 1;
    const goesOn = last >= 0 && (this.#offsets[last] as number) + (this.#length - (this.#indexes[last] as number)) === at;
    if (!goesOn) {
      this.#indexes.push(this.#length);
      this.#offsets.push(at);
    }
    this.#parts.push(text);
    this.#length += text.length;
  }

  /** What was gathered, and begins anew; undefined when there was nothing. */
  end(): LiteralPiece | undefined {
    const [first] = this.#parts;
    if (first === undefined) return undefined;
    const [only, second] = this.#offsets;
    const outer = only !== undefined && second === undefined ? from(only) : through(trimmed(this.#indexes), trimmed(this.#offsets));
    const text = this.#parts.length === 1 ? first : this.#parts.join('');
    this.#parts = [];
    this.#length = 0;
    this.#indexes = [];
    this.#offsets = [];
    return { kind: 'text', text, outer };
  }
}

/** Made out here, so that it holds on to nothing but the one number. */
function from(start: number): (index: number) => number {
  return (index) => start + Math.max(0, index);
}

function through(indexes: readonly number[], offsets: readonly number[]): (index: number) => number {
  return (index) => offsetAt(indexes, offsets, index);
}

function offsetAt(indexes: readonly number[], offsets: readonly number[], index: number): number {
  const rank = Math.max(0, lastAtMost(indexes, index));
  return (offsets[rank] as number) + Math.max(0, index - (indexes[rank] as number));
}

/** A piece without the white space at one of its ends (`~}` before it, `${~` behind it). */
export function stripped(piece: LiteralPiece, end: 'start' | 'end'): LiteralPiece {
  if (end === 'end') return { ...piece, text: piece.text.trimEnd() };
  const text = piece.text.trimStart();
  const gone = piece.text.length - text.length;
  return { kind: 'text', text, outer: (index) => piece.outer(index + gone) };
}
