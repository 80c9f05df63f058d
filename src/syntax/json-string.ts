import type { Span } from '../model/position.js';
import type { TextValue } from '../model/value.js';

/**
 * A text value for the JSON string literal at `span` (quotes included). Its `outer` gives for each UTF-16 unit of `text`, and
 * for its end, the offset in the file, however the unit was escaped there.
 */
export function jsonText(file: string, text: string, span: Span): TextValue {
  const start = span.start + 1;
  if (span.end - span.start - 2 === text.length) {
    return { type: 'text', text, span, outer: (index) => start + Math.max(0, Math.min(index, text.length)) };
  }
  let offsets: Uint32Array | undefined;
  const outer = (index: number): number => {
    offsets ??= literalOffsets(file, start, text.length);
    return offsets[Math.max(0, Math.min(index, text.length))] as number;
  };
  return { type: 'text', text, span, outer };
}

function literalOffsets(file: string, start: number, length: number): Uint32Array {
  const offsets = new Uint32Array(length + 1);
  let at = start;
  for (let i = 0; i < length; i++) {
    offsets[i] = at;
    if (file[at] !== '\\') at += 1;
    else at += file[at + 1] === 'u' ? 6 : 2;
  }
  offsets[length] = at;
  return offsets;
}
