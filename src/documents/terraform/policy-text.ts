import type { Span } from '../../model/position.js';
import type { Hole, Value } from '../../model/value.js';
import { parseJson } from '../../syntax/json.js';
import { documentOf as plainDocumentOf } from '../document.js';
import type { Piece, WovenText } from './text.js';
import { lastAtMost } from '../../model/ascending.js';

/** Characters of the private use area that stand for a hole while JSON is read. */
const opening = '\ue0f0';
const closing = '\ue0f1';

/**
 * The policy document that a value holds: a map as it is, JSON in a text with every part at its own place. A hole outside of the
 * text's strings is an unknown value of the document.
 */
export function documentOf(value: Value): Value {
  if (value.type === 'either') return { ...value, options: value.options.map(documentOf) };
  if (value.type === 'partial' && 'pieces' in value) return documentOfPieces((value as WovenText).pieces, value.span) ?? value;
  if (value.type !== 'text') return value;
  const start = value.outer;
  if (start === undefined || /^\s*%7B/i.test(value.text)) return plainDocumentOf(value);
  return documentOfPieces([{ part: value.text, outer: start }], value.span) ?? value;
}

function documentOfPieces(pieces: readonly Piece[], whole: Span): Value | undefined {
  const holes: Hole[] = [];
  const starts: number[] = [];
  const written: string[] = [];
  let length = 0;
  let quoted = false;
  for (const { part } of pieces) {
    starts.push(length);
    if (typeof part === 'string') {
      quoted = endsQuoted(part, quoted);
      written.push(part);
    } else {
      const mark = `${opening}${holes.length}${closing}`;
      written.push(quoted ? mark : `"${mark}"`);
      holes.push(part);
    }
    length += written.at(-1)?.length ?? 0;
  }
  const text = written.join('');
  if (!/^\s*[{[]/.test(text)) return undefined;
  const { value } = parseJson(text);
  if (value === undefined) return undefined;
  const outer = (index: number): number => {
    const rank = Math.max(0, lastAtMost(starts, index));
    const piece = pieces[rank];
    return piece === undefined ? whole.start : piece.outer(typeof piece.part === 'string' ? index - (starts[rank] as number) : 0);
  };
  return moved(value, { start: (span) => outer(span.start), end: (span) => outer(span.end), holes });
}

interface Move {
  readonly start: (span: Span) => number;
  readonly end: (span: Span) => number;
  readonly holes: readonly Hole[];
}

function moved(value: Value, move: Move): Value {
  const at = (each: Span): Span => ({ start: move.start(each), end: Math.max(move.start(each), move.end(each)) });
  const span = at(value.span);
  switch (value.type) {
    case 'map':
      return {
        type: 'map',
        span,
        entries: value.entries.map(({ key, keySpan, value: under }) => ({
          key: key.includes(opening) ? shownKey(key, move.holes) : key,
          keySpan: at(keySpan),
          value: moved(under, move),
        })),
      };
    case 'list':
      return { type: 'list', span, items: value.items.map((item) => moved(item, move)) };
    case 'text':
      return withHoles(value.text, move.holes, span);
    default:
      return { ...value, span };
  }
}

function withHoles(text: string, holes: readonly Hole[], span: Span): Value {
  if (!text.includes(opening)) return { type: 'text', text, span };
  const parts = text.split(/\ue0f0([0-9]+)\ue0f1/).map((piece, index) => (index % 2 === 0 ? piece : (holes[Number(piece)] ?? piece)));
  return { type: 'partial', parts: parts.filter((part) => part !== ''), span };
}

function shownKey(key: string, holes: readonly Hole[]): string {
  return key.replace(/\ue0f0([0-9]+)\ue0f1/g, (_, index) => `\${${holes[Number(index)]?.reference ?? ''}}`);
}

function endsQuoted(text: string, before: boolean): boolean {
  let quoted = before;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 92 && quoted) i++;
    else if (unit === 34) quoted = !quoted;
  }
  return quoted;
}
