import type { Span } from '../../model/position.js';
import type { Hole, Value } from '../../model/value.js';
import { textOf } from '../../model/value.js';
import type { TerraformFunction } from './functions.js';
import { alternatives, oneOf, product, woven } from './text.js';
import type { Piece } from './text.js';
import { list, text, unknown } from './worked.js';
import type { Worked } from './worked.js';

/** A function of one known text. */
const mapped =
  (change: (text: string) => string): TerraformFunction =>
  ([value], { span }) => {
    if (value?.type === 'text') return text(change(value.text), span);
    if (value?.type !== 'either') return undefined;
    return { type: 'either', options: value.options.map((each) => (each.type === 'text' ? text(change(each.text), span) : each)), span };
  };

/** A change of letters only: what isn't known stays a hole. */
const letters =
  (change: (text: string) => string): TerraformFunction =>
  (inputs, call) => {
    const [value] = inputs;
    if (value?.type !== 'partial') return mapped(change)(inputs, call);
    return { type: 'partial', parts: value.parts.map((part) => (typeof part === 'string' ? change(part) : part)), span: call.span };
  };

const known = (inputs: readonly Value[]): string[] | undefined => {
  const texts = inputs.map((value) => (value.type === 'number' ? value.raw : textOf(value)));
  return texts.every((each) => each !== undefined) ? texts : undefined;
};

/** A function of known texts. */
const ofTexts =
  (work: (texts: readonly string[], span: Span) => Worked | undefined): TerraformFunction =>
  (inputs, { span }) => {
    const texts = known(inputs);
    return texts && work(texts, span);
  };

const join: TerraformFunction = ([separator, ...lists], { span }) => {
  const between = textOf(separator);
  const items = lists.flatMap((each) => (each.type === 'list' ? each.items : [each]));
  if (between === undefined || lists.some(({ type }) => type !== 'list')) return undefined;
  const sets = items.flatMap((item, index) => [...(index === 0 ? [] : [alternatives(text(between, span))]), alternatives(item)]);
  return oneOf(product(sets, span), span);
};

const split: TerraformFunction = ([separator, value], { span }) => {
  const between = textOf(separator);
  if (between === undefined || between === '' || (value?.type !== 'text' && value?.type !== 'partial')) return undefined;
  const items: (string | Hole)[][] = [[]];
  for (const part of value.type === 'text' ? [value.text] : value.parts) {
    const [first, ...others] = typeof part === 'string' ? part.split(between) : [part];
    if (first !== undefined) items.at(-1)?.push(first);
    for (const other of others) items.push([other]);
  }
  return list(
    items.map((parts) => wovenAt(parts, span)),
    span,
  );
};

function wovenAt(parts: readonly (string | Hole)[], span: Span): Worked {
  return woven(
    parts.map((part): Piece => ({ part, outer: () => span.start })),
    span,
  );
}

const format: TerraformFunction = ([pattern, ...inputs], { span }) => {
  const written = textOf(pattern);
  if (written === undefined) return undefined;
  const sets: (readonly (readonly Piece[])[])[] = [];
  let next = 0;
  let from = 0;
  const literal = (to: number): void => {
    sets.push(alternatives(text(written.slice(from, to), span)));
  };
  for (const match of written.matchAll(/%(%|(?:\[([0-9]+)\])?([-+ #0-9.]*)([a-z]))/g)) {
    literal(match.index);
    from = match.index + match[0].length;
    if (match[1] === '%') sets.push(alternatives(text('%', span)));
    else {
      if (match[2] !== undefined) next = Number(match[2]) - 1;
      const input = inputs[next++];
      if (input === undefined) return undefined;
      const plain = /^[svd]$/.test(match[4] ?? '') && match[3] === '';
      sets.push(alternatives(plain ? input : unknown('format()', span)));
    }
  }
  literal(written.length);
  return oneOf(product(sets, span), span);
};

const formatlist: TerraformFunction = ([pattern, ...inputs], call) => {
  const lists = inputs.filter((each) => each.type === 'list');
  const [first] = lists;
  if (pattern === undefined || first === undefined || inputs.some(({ type }) => type === 'unknown')) return undefined;
  const items = first.items.map((_, index) =>
    format(
      [pattern, ...inputs.map((each) => (each.type === 'list' ? (each.items[index] ?? unknown('formatlist()', call.span)) : each))],
      call,
    ),
  );
  return items.every((item) => item !== undefined) ? list(items, call.span) : undefined;
};

const replace: TerraformFunction = ([value, what, by], { span }) => {
  const texts = known([what, by].filter((each) => each !== undefined));
  const [sought, put] = texts ?? [];
  // A pattern between slashes is a regular expression of another language than ours.
  if (sought === undefined || put === undefined || sought === '' || /^\/.*\/$/s.test(sought)) return undefined;
  if (value?.type === 'text')
    return text(
      value.text.replaceAll(sought, () => put),
      span,
    );
  if (value?.type !== 'partial') return undefined;
  return {
    type: 'partial',
    parts: value.parts.map((part) => (typeof part === 'string' ? part.replaceAll(sought, () => put) : part)),
    span,
  };
};

const title = (value: string): string => value.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());

const trimSet = (value: string, letters: string, start: boolean, end: boolean): string => {
  let from = 0;
  let to = value.length;
  while (start && from < to && letters.includes(value[from] as string)) from++;
  while (end && to > from && letters.includes(value[to - 1] as string)) to--;
  return value.slice(from, to);
};

export const textFunctions: Readonly<Record<string, TerraformFunction>> = {
  join,
  split,
  format,
  formatlist,
  replace,
  lower: letters((value) => value.toLowerCase()),
  upper: letters((value) => value.toUpperCase()),
  title: mapped(title),
  trimspace: mapped((value) => value.trim()),
  chomp: mapped((value) => value.replace(/[\r\n]+$/, '')),
  trim: ofTexts(([value = '', set = ''], span) => text(trimSet(value, set, true, true), span)),
  trimprefix: ofTexts(([value = '', start = ''], span) => text(value.startsWith(start) ? value.slice(start.length) : value, span)),
  trimsuffix: ofTexts(([value = '', end = ''], span) =>
    text(value.endsWith(end) ? value.slice(0, value.length - end.length) : value, span),
  ),
  substr: ofTexts(([value = '', from = '0', count = '-1'], span) => {
    const start = Number(from) < 0 ? value.length + Number(from) : Number(from);
    return text(Number(count) < 0 ? value.slice(start) : value.slice(start, start + Number(count)), span);
  }),
  startswith: ofTexts(([value = '', start = ''], span) => ({ type: 'boolean', value: value.startsWith(start), span })),
  endswith: ofTexts(([value = '', end = ''], span) => ({ type: 'boolean', value: value.endsWith(end), span })),
  strcontains: ofTexts(([value = '', part = ''], span) => ({ type: 'boolean', value: value.includes(part), span })),
  tostring: ([value], { span }) => {
    if (value?.type === 'number') return text(value.raw, span);
    return value?.type === 'boolean' ? text(String(value.value), span) : value;
  },
  urlencode: mapped(encodeURIComponent),
};
