import type { Span } from '../model/position.js';
import type { Area } from './detection.js';

/**
 * Lines and columns of many spans of one text in a single sweep, however many stand on one line. Columns count code
 * points, a leading byte order mark none; lines end at LF, CRLF or a lone CR, as `LineIndex` has it.
 */
export function areasOf(text: string, spans: readonly Span[]): Map<Span, Area> {
  const offsets = [...new Set(spans.flatMap((span) => [span.start, span.end]))].sort((a, b) => a - b);
  const at = new Map<number, { line: number; column: number }>();
  let line = 1;
  let column = 1;
  let i = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  for (const offset of offsets) {
    for (; i < offset && i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) {
        line++;
        column = 1;
      } else if (!(code >= 0xdc00 && code < 0xe000 && isHigh(text.charCodeAt(i - 1)))) column++;
    }
    at.set(offset, { line, column });
  }
  return new Map(
    spans.map((span) => {
      const start = at.get(span.start) as { line: number; column: number };
      const end = at.get(span.end) as { line: number; column: number };
      return [span, { line: start.line, column: start.column, endLine: end.line, endColumn: end.column }];
    }),
  );
}

function isHigh(code: number): boolean {
  return code >= 0xd800 && code < 0xdc00;
}
