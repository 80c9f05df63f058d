import type { Span } from '../model/position.js';
import { lastAtMost } from '../model/ascending.js';

/**
 * A text to search, which may be a decoding of another one. `span` says where a stretch of it stands in the outermost
 * text, `steps` which decodings a stretch went through; `text` itself is what the file would say undecoded.
 */
export interface View {
  readonly text: string;
  /** Where the stretch stands in the file's text. */
  span(start: number, end: number): Span;
  /** The decodings that this stretch came through, the outermost first. */
  steps(start: number, end: number): readonly string[];
  /** For a decoded run: the view that it stands in and where, so that its name can be looked up there. */
  readonly holder?: { readonly view: View; readonly start: number; readonly end: number };
}

/** The file's own text. */
export function rootView(text: string): View {
  return { text, span: (start, end) => ({ start, end }), steps: () => [] };
}

/** One stretch of a text and what stands in its place in the view made of it. */
export interface Substitution {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** What kind of writing it was: `percent`, `unicode`. Empty for a mere escape of a quote or a line end. */
  readonly step: string;
}

/** `below` with the substitutions made, which are in order and don't overlap. */
export function substitute(below: View, substitutions: readonly Substitution[]): View {
  const pieces: string[] = [];
  /** Per substitution: where it begins and ends in the new text. */
  const begins = new Float64Array(substitutions.length);
  const ends = new Float64Array(substitutions.length);
  let from = 0;
  let length = 0;
  substitutions.forEach((one, index) => {
    pieces.push(below.text.slice(from, one.start), one.text);
    length += one.start - from;
    begins[index] = length;
    length += one.text.length;
    ends[index] = length;
    from = one.end;
  });
  pieces.push(below.text.slice(from));

  const startBelow = (at: number): number => {
    const index = lastAtMost(begins, at);
    if (index < 0) return at;
    const one = substitutions[index] as Substitution;
    return at < (ends[index] as number) ? one.start : one.end + at - (ends[index] as number);
  };
  const endBelow = (end: number): number => {
    const index = lastAtMost(begins, end - 1);
    if (index < 0) return end;
    const one = substitutions[index] as Substitution;
    return end - 1 < (ends[index] as number) ? one.end : one.end + end - (ends[index] as number);
  };
  return {
    text: pieces.join(''),
    span: (start, end) => below.span(startBelow(start), Math.max(startBelow(start), end > start ? endBelow(end) : startBelow(start))),
    steps: (start, end) => {
      const steps = [...below.steps(startBelow(start), Math.max(startBelow(start), endBelow(end)))];
      const last = lastAtMost(begins, end - 1);
      for (let index = Math.max(0, lastAtMost(begins, start)); index <= last; index++) {
        const one = substitutions[index] as Substitution;
        if ((ends[index] as number) > start || (one.text === '' && (begins[index] as number) > start)) {
          if (one.step !== '' && !steps.includes(one.step)) steps.push(one.step);
        }
      }
      return steps;
    },
    ...(below.holder === undefined ? {} : { holder: below.holder }),
  };
}
