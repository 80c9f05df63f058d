import { createHash } from 'node:crypto';
import type { Span } from '../model/position.js';
import type { Spotted } from './detection.js';
import type { Known } from './lineage.js';
import { findSigns } from './signs.js';
import { cutAfter, cutBefore, surroundings } from './surroundings.js';
import { encodingOf, textOf } from './text-of.js';

/** Contents up to this length, in bytes, are read as a whole where any part of them holds something. */
const small = 65_536;

/** Farther apart than this, in bytes, nothing belongs together: a pair reaches over 40,000 characters. */
const apart = 131_072;

/** How many stretches that hold nothing are remembered. */
const mostRemembered = 20_000;

/**
 * Reads contents closely. Only what lies around a content's marks is read first, and a stretch that held nothing is not read
 * again: the versions of a file in a history differ in little. Where a stretch holds something, all that could belong to it
 * is read together.
 */
export class CloseReading {
  readonly #read: (text: string) => Spotted[];
  #barren = new Set<string>();

  constructor(read: (text: string) => Spotted[]) {
    this.#read = read;
  }

  /** All credentials of a content, by spans of its text as `textOf` gives it. What is known of it saves work, and is added to. */
  spot(bytes: Buffer, known?: Known): Spotted[] {
    const encoding = encodingOf(bytes);
    if (encoding === undefined) return this.#read(textOf(bytes));
    const judged = surroundings(bytes, known?.signs ?? findSigns(bytes)).map(({ start, end }) => {
      const bears = known?.bears({ start, end }, encoding) ?? !this.#isBarren(bytes.subarray(start, end), encoding);
      return { start, end, bears };
    });
    known?.keep(judged, encoding);
    const bearing = judged.filter(({ bears }) => bears);
    if (bearing.length === 0) return [];
    if (bytes.length <= small) return this.#read(bytes.toString(encoding));
    return together(bytes, bearing).flatMap(({ start, end }) => {
      const spotted = this.#read(bytes.toString(encoding, start, end));
      const shift = spotted.length === 0 || start === 0 ? 0 : bytes.toString(encoding, 0, start).length;
      return shift === 0 ? spotted : spotted.map((one) => moved(one, shift));
    });
  }

  #isBarren(stretch: Buffer, encoding: BufferEncoding): boolean {
    const key = createHash('sha256').update(encoding).update(stretch).digest('binary');
    if (this.#barren.has(key)) return true;
    const barren = this.#read(stretch.toString(encoding)).length === 0;
    if (!barren) return false;
    if (this.#barren.size >= mostRemembered) this.#barren = new Set();
    this.#barren.add(key);
    return true;
  }
}

/** The stretches with all that could belong to them. */
function together(bytes: Buffer, stretches: readonly Span[]): Span[] {
  const found: { readonly start: number; end: number }[] = [];
  for (const { start, end } of stretches) {
    const last = found.at(-1);
    const after = cutAfter(bytes, end + apart);
    if (last !== undefined && start - apart <= last.end) last.end = Math.max(last.end, after);
    else found.push({ start: Math.max(last?.end ?? 0, cutBefore(bytes, start - apart)), end: after });
  }
  return found;
}

function moved(one: Spotted, by: number): Spotted {
  const where = ({ start, end }: Span): Span => ({ start: start + by, end: end + by });
  return { ...one, where: where(one.where), beside: one.beside.map((beside) => ({ ...beside, where: where(beside.where) })) };
}
