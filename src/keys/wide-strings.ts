import type { View } from './view.js';
import { firstWhere } from '../model/ascending.js';

/** Eight characters or more of two bytes each, one of them zero, as programs and databases keep their strings. */
const wide = /(?:[\t\n\r\x20-\x7e]\0){8,}[\t\n\r\x20-\x7e]?/g;

interface Piece {
  /** Where it begins in the joined text, and in the view. */
  readonly at: number;
  readonly start: number;
}

/**
 * The strings of UTF-16 in a text that isn't UTF-16 as a whole (a program, a database, a file that two shells wrote to), one
 * a line; undefined where there is none.
 */
export function wideStrings(view: View): View | undefined {
  if (!view.text.includes('\0')) return undefined;
  const pieces: Piece[] = [];
  const texts: string[] = [];
  let length = 0;
  for (const match of view.text.matchAll(wide)) {
    const text = match[0].replaceAll('\0', '');
    pieces.push({ at: length, start: match.index });
    texts.push(text);
    length += text.length + 1;
  }
  if (pieces.length === 0) return undefined;
  const below = (at: number): number => {
    const piece = lastBefore(pieces, at);
    return piece.start + 2 * (at - piece.at);
  };
  return {
    text: texts.join('\n'),
    span: (start, end) => view.span(below(start), below(Math.max(start, end - 1)) + 1),
    steps: (start, end) => [...view.steps(below(start), below(Math.max(start, end - 1)) + 1), 'utf-16'],
  };
}

function lastBefore(pieces: readonly Piece[], at: number): Piece {
  const behind = firstWhere(pieces.length, (rank) => (pieces[rank] as Piece).at > at);
  return pieces[Math.max(0, behind - 1)] as Piece;
}
