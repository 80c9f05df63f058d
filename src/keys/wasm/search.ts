import type { Code, Instruction } from './assemble.js';

const get = (local: number): Instruction => ['local.get', local];
const set = (local: number): Instruction => ['local.set', local];
const tee = (local: number): Instruction => ['local.tee', local];
const number = (value: number): Instruction => ['i32.const', value];
const breakOut = (depth: number): Instruction => ['br', depth];
const breakIf = (depth: number): Instruction => ['br_if', depth];

/** The tables of a search for literals, one after the other: triples by hash, then what pairs can be. */
export const tableSize = 65536;

/** 2^32 divided by the golden ratio, as the hash of `LiteralSet`. */
const golden = 0x9e3779b1;

/** Whether the triple that stands `offset` bytes behind the local `at` may be one of a literal. */
const triple = (tables: number, at: number, offset: number): Instruction[] => [
  get(at),
  ['i32.load', offset],
  number(8),
  'i32.shl',
  number(golden),
  'i32.mul',
  number(16),
  'i32.shr_u',
  get(tables),
  'i32.add',
  ['i32.load8_u', 0],
];

/** What the two bytes at a place can be, the first in the upper half, as the table of pairs has them. */
const pair = (tables: number, at: number, offset: number): Instruction[] => [
  get(at),
  ['i32.load8_u', offset],
  number(8),
  'i32.shl',
  get(at),
  ['i32.load8_u', offset + 1],
  'i32.or',
  get(tables),
  'i32.add',
  ['i32.load8_u', tableSize],
];

/** Gives the place in `start` back where a literal may begin there. */
const giveWhereLiteral = (tables: number, start: number, from: number, to: number): Instruction[] => [
  get(start),
  get(from),
  'i32.ge_u',
  get(start),
  get(to),
  'i32.lt_u',
  'i32.and',
  'if',
  ...pair(tables, start, 0),
  number(1),
  'i32.and',
  ...pair(tables, start, 2),
  number(1),
  'i32.shr_u',
  'i32.and',
  'if',
  get(start),
  'return',
  'end',
  'end',
];

const steps = [0, 2, 4, 6, 8, 10, 12, 14];

/**
 * `next(tables, from, to)`: the first place at `from` or after, and before `to`, where a literal may begin; `to` when there is
 * none. Looks at the triples at even places, eight in one step; of a literal one begins at its first or its second byte.
 */
const next: Code = {
  name: 'next',
  parameters: 3,
  locals: 3,
  body: (() => {
    const [tables, from, to, at, start, stop] = [0, 1, 2, 3, 4, 5];
    return [
      get(from),
      number(-2),
      'i32.and',
      set(at),
      'block',
      'loop',
      // Past the last place?
      get(at),
      get(to),
      'i32.gt_u',
      breakIf(1),
      get(at),
      number(16),
      'i32.add',
      set(stop),
      ...steps.flatMap((step, index) => [...triple(tables, at, step), ...(index === 0 ? [] : (['i32.or'] as const))]),
      'i32.eqz',
      'if',
      get(stop),
      set(at),
      breakOut(1),
      'end',
      'loop',
      ...triple(tables, at, 0),
      'if',
      get(at),
      number(1),
      'i32.sub',
      set(start),
      ...giveWhereLiteral(tables, start, from, to),
      get(at),
      set(start),
      ...giveWhereLiteral(tables, start, from, to),
      'end',
      get(at),
      number(2),
      'i32.add',
      tee(at),
      get(stop),
      'i32.lt_u',
      breakIf(0),
      'end',
      breakOut(0),
      'end',
      'end',
      get(to),
    ] as const satisfies readonly Instruction[];
  })(),
};

/**
 * `run(classes, from, to, result)`: where the next run begins of bytes whose class is not zero; `to` when there is none. One of
 * forty bytes whose classes have both lowest bits, one of eighty, or one of twenty that has both and a neighbour by which
 * something may split it: such bytes are told by a second table. Writes its end and its classes to `result`.
 */
const run: Code = {
  name: 'run',
  parameters: 4,
  locals: 5,
  body: (() => {
    const [classes, from, to, result, probe, one, has, start, end] = [0, 1, 2, 3, 4, 5, 6, 7, 8];
    const byteAt = (at: number, before = 0): Instruction[] => [get(at), number(before), 'i32.sub', ['i32.load8_u', 0]];
    const classAt = (at: number, before = 0): Instruction[] => [...byteAt(at, before), get(classes), 'i32.add', ['i32.load8_u', 0]];
    const splits = (at: number, before = 0): Instruction[] => [...byteAt(at, before), get(classes), 'i32.add', ['i32.load8_u', 256]];
    return [
      get(from),
      number(19),
      'i32.add',
      set(probe),
      'block',
      'loop',
      get(probe),
      get(to),
      'i32.ge_u',
      breakIf(1),
      ...classAt(probe),
      tee(has),
      'i32.eqz',
      'if',
      get(probe),
      number(20),
      'i32.add',
      set(probe),
      breakOut(1),
      'end',
      get(probe),
      set(start),
      'block',
      'loop',
      get(start),
      get(from),
      'i32.gt_u',
      'i32.eqz',
      breakIf(1),
      ...classAt(start, 1),
      tee(one),
      'i32.eqz',
      breakIf(1),
      get(has),
      get(one),
      'i32.or',
      set(has),
      get(start),
      number(1),
      'i32.sub',
      set(start),
      breakOut(0),
      'end',
      'end',
      get(probe),
      number(1),
      'i32.add',
      set(end),
      'block',
      'loop',
      get(end),
      get(to),
      'i32.ge_u',
      breakIf(1),
      ...classAt(end),
      tee(one),
      'i32.eqz',
      breakIf(1),
      get(has),
      get(one),
      'i32.or',
      set(has),
      get(end),
      number(1),
      'i32.add',
      set(end),
      breakOut(0),
      'end',
      'end',
      get(end),
      get(start),
      'i32.sub',
      tee(one),
      number(20),
      'i32.ge_u',
      get(has),
      number(3),
      'i32.and',
      number(3),
      'i32.ne',
      'i32.eqz',
      'i32.and',
      get(one),
      number(40),
      'i32.ge_u',
      ...splits(end),
      'i32.or',
      ...splits(start, 1),
      'i32.or',
      'i32.and',
      get(one),
      number(80),
      'i32.ge_u',
      'i32.or',
      'if',
      get(result),
      get(end),
      ['i32.store', 0],
      get(result),
      get(has),
      ['i32.store', 4],
      get(start),
      'return',
      'end',
      get(end),
      number(20),
      'i32.add',
      set(probe),
      breakOut(0),
      'end',
      'end',
      get(to),
    ] as const satisfies readonly Instruction[];
  })(),
};

export const searches: readonly Code[] = [next, run];
