import type { View } from './view.js';
import { firstWhere } from '../model/ascending.js';

/** A part of a text that was put together from places of a content. */
export interface LaidPiece {
  /** Where it begins in the text, and in the content, in bytes. */
  readonly at: number;
  readonly start: number;
  /** How many bytes it has there. */
  readonly length: number;
  /** How many bytes make one character; 0 where only the whole of it has a place. */
  readonly width: 0 | 1 | 2;
}

/** What a content of records, or of drawn text, says, one value a line. */
export interface LaidOut {
  readonly text: string;
  readonly pieces: readonly LaidPiece[];
}

/** Puts pieces together. */
export class Layout implements LaidOut {
  readonly pieces: LaidPiece[] = [];
  readonly #texts: string[] = [];
  #length = 0;

  get text(): string {
    return this.#texts.join('');
  }

  /** Text that stands nowhere. */
  put(text: string): void {
    this.#texts.push(text);
    this.#length += text.length;
  }

  add(text: string, start: number, length: number, width: LaidPiece['width']): void {
    this.pieces.push({ at: this.#length, start, length, width });
    this.put(text);
  }
}

/** A view of it; `place` turns a place in bytes into one of the content's text. */
export function laidView({ text, pieces }: LaidOut, step: string, place: (byte: number) => number): View {
  const pieceAt = (at: number): LaidPiece => {
    const behind = firstWhere(pieces.length, (rank) => (pieces[rank] as LaidPiece).at > at);
    return pieces[Math.max(0, behind - 1)] as LaidPiece;
  };
  const inside = ({ at, start, length, width }: LaidPiece, where: number): number => start + Math.min(length, width * (where - at));
  return {
    text,
    span: (start, end) => {
      const [first, last] = [pieceAt(start), pieceAt(Math.max(start, end - 1))];
      return { start: place(inside(first, start)), end: place(last.width === 0 ? last.start + last.length : inside(last, end)) };
    },
    steps: () => [step],
  };
}
