import type { Span } from '../model/position.js';
import type { ListValue, MapValue, PartialText, TextValue, Value } from '../model/value.js';
import { parseJson } from '../syntax/json.js';

/**
 * The JSON object that a text holds, plain or percent-encoded as IAM's API gives it, with the places where its parts stand in
 * the file. Undefined when the text is no whole JSON object.
 */
export function embeddedJson(value: TextValue): MapValue | undefined {
  const { text, outer } = /^\s*%7B/i.test(value.text) ? percentDecoded(value) : value;
  if (!/^\s*\{/.test(text)) return undefined;
  const { value: inner } = parseJson(text);
  if (inner?.type !== 'map') return undefined;
  return moved(inner, outer, value.span) as MapValue;
}

/** The JSON list that a text holds, in the same way. */
export function embeddedList(value: TextValue): ListValue | undefined {
  if (!/^\s*\[\s*[{["]/.test(value.text)) return undefined;
  const { value: inner } = parseJson(value.text);
  return inner?.type === 'list' ? (moved(inner, value.outer, value.span) as ListValue) : undefined;
}

/** The same for a text with holes in it, as long as they stand inside its strings. All parts stand where the text does. */
export function embeddedJsonWithHoles({ parts, span }: PartialText): MapValue | undefined {
  if (typeof parts[0] !== 'string' || !/^\s*\{/.test(parts[0])) return undefined;
  const text = parts.map((part, index) => (typeof part === 'string' ? part : `${opening}${index}${closing}`)).join('');
  const { value } = parseJson(text);
  return value?.type === 'map' ? (reopened(moved(value, undefined, span), parts) as MapValue) : undefined;
}

/** Characters of the private use area that stand for a hole while JSON is read. */
const opening = '\ue0f0';
const closing = '\ue0f1';

function reopened(value: Value, parts: PartialText['parts']): Value {
  switch (value.type) {
    case 'map':
      return { ...value, entries: value.entries.map((each) => ({ ...each, value: reopened(each.value, parts) })) };
    case 'list':
      return { ...value, items: value.items.map((item) => reopened(item, parts)) };
    case 'text': {
      if (!value.text.includes(opening)) return value;
      const pieces = value.text
        .split(/\ue0f0([0-9]+)\ue0f1/)
        .map((piece, index) => (index % 2 === 0 ? piece : (parts[Number(piece)] ?? piece)));
      return { type: 'partial', parts: pieces.filter((piece) => piece !== ''), span: value.span };
    }
    default:
      return value;
  }
}

/** The same value with the places of the text around it. */
function moved(value: Value, outer: TextValue['outer'], around: Span): Value {
  const spanOf = ({ start, end }: Span): Span =>
    outer === undefined ? around : { start: outer(start), end: Math.max(outer(start), outer(end)) };
  const span = spanOf(value.span);
  switch (value.type) {
    case 'map':
      return {
        ...value,
        span,
        entries: value.entries.map((entry) => ({
          key: entry.key,
          keySpan: spanOf(entry.keySpan),
          value: moved(entry.value, outer, around),
        })),
      };
    case 'list':
      return { ...value, span, items: value.items.map((item) => moved(item, outer, around)) };
    case 'text': {
      const { outer: own, ...rest } = value;
      return own === undefined || outer === undefined ? { ...rest, span } : { ...rest, span, outer: (index) => outer(own(index)) };
    }
    default:
      return { ...value, span };
  }
}

function percentDecoded(value: TextValue): { readonly text: string; readonly outer?: (index: number) => number } {
  const { text: encoded, outer } = value;
  const pieces: string[] = [];
  const starts: number[] = [];
  for (let at = 0; at < encoded.length;) {
    const run = /^(?:%[0-9A-Fa-f]{2}){1,4}/.exec(encoded.slice(at, at + 12))?.[0];
    const [unit, length] = run === undefined ? [encoded[at] as string, 1] : decodedUnit(run);
    pieces.push(unit);
    for (let i = 0; i < unit.length; i++) starts.push(at);
    at += length;
  }
  starts.push(encoded.length);
  const text = pieces.join('');
  return outer === undefined ? { text } : { text, outer: (index) => outer(starts[Math.min(index, text.length)] as number) };
}

/** The first character of a run of percent-encoded bytes (UTF-8), and how much of the run it took. */
function decodedUnit(run: string): [string, number] {
  for (let length = 3; length <= run.length; length += 3) {
    try {
      return [decodeURIComponent(run.slice(0, length)), length];
    } catch {
      // Bytes of one character that are not all here yet.
    }
  }
  return [run.slice(0, 3), 3];
}
