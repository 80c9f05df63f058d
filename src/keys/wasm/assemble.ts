/** Instructions by the names that the specification gives them. https://webassembly.github.io/spec/core/appendix/index-instructions.html */
const codes = {
  block: [0x02, 0x40],
  loop: [0x03, 0x40],
  if: [0x04, 0x40],
  else: [0x05],
  end: [0x0b],
  br: [0x0c],
  br_if: [0x0d],
  return: [0x0f],
  'local.get': [0x20],
  'local.set': [0x21],
  'local.tee': [0x22],
  'i32.load': [0x28],
  'i32.load8_u': [0x2d],
  'i32.store': [0x36],
  'i32.const': [0x41],
  'i32.eqz': [0x45],
  'i32.ne': [0x47],
  'i32.lt_u': [0x49],
  'i32.gt_u': [0x4b],
  'i32.ge_u': [0x4f],
  'i32.add': [0x6a],
  'i32.sub': [0x6b],
  'i32.mul': [0x6c],
  'i32.and': [0x71],
  'i32.or': [0x72],
  'i32.shl': [0x74],
  'i32.shr_u': [0x76],
} as const;

type Name = keyof typeof codes;

/** One instruction, with its operand where it takes one: a local, a number, a depth, for memory the offset. */
export type Instruction = Name | readonly [Name, number];

/** A function of 32-bit integers that gives one. */
export interface Code {
  readonly name: string;
  readonly parameters: number;
  /** Further locals, zero at first. */
  readonly locals: number;
  readonly body: readonly Instruction[];
}

/** A module of these functions over one memory, imported as `m.m`. https://webassembly.github.io/spec/core/binary/modules.html */
export function assemble(functions: readonly Code[], pages: number): Uint8Array<ArrayBuffer> {
  const i32 = 0x7f;
  const types = functions.map(({ parameters }) => [0x60, ...vector(Array.from({ length: parameters }, () => [i32])), 1, i32]);
  const bodies = functions.map(({ locals, body }) => {
    const bytes = [1, ...unsigned(locals), i32, ...body.flatMap(encoded), 0x0b];
    return [...unsigned(bytes.length), ...bytes];
  });
  return Uint8Array.from([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, vector(types)),
    ...section(2, vector([[...word('m'), ...word('m'), 2, 0, ...unsigned(pages)]])),
    ...section(3, vector(functions.map((_, index) => unsigned(index)))),
    ...section(7, vector(functions.map(({ name }, index) => [...word(name), 0, ...unsigned(index)]))),
    ...section(10, vector(bodies)),
  ]);
}

function encoded(instruction: Instruction): number[] {
  if (typeof instruction === 'string') return [...codes[instruction]];
  const [name, operand] = instruction;
  if (name === 'i32.const') return [...codes[name], ...signed(operand)];
  // Memory is read wherever it lies: no alignment is promised.
  if (name.includes('load') || name.includes('store')) return [...codes[name], 0, ...unsigned(operand)];
  return [...codes[name], ...unsigned(operand)];
}

function section(id: number, bytes: readonly number[]): number[] {
  return [id, ...unsigned(bytes.length), ...bytes];
}

function vector(items: readonly (readonly number[])[]): number[] {
  return [...unsigned(items.length), ...items.flat()];
}

function word(text: string): number[] {
  return [...unsigned(text.length), ...Buffer.from(text, 'latin1')];
}

/** LEB128. */
function unsigned(value: number): number[] {
  const bytes: number[] = [];
  for (let rest = value; ; rest >>>= 7) {
    if (rest < 128) return [...bytes, rest];
    bytes.push((rest & 127) | 128);
  }
}

function signed(value: number): number[] {
  const bytes: number[] = [];
  for (let rest = value | 0; ; rest >>= 7) {
    const low = rest & 127;
    if ((rest === low && low < 64) || (rest === (low | ~127) && low >= 64)) return [...bytes, low];
    bytes.push(low | 128);
  }
}
