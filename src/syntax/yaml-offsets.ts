import type { Scalar } from 'yaml';

/** What a stretch of a quoted scalar stands for; an escaped line end for nothing. */
interface Escape {
  readonly unit: string;
  readonly length: number;
}

const simple: Readonly<Record<string, string>> = {
  ...{ '0': '\0', a: '\x07', b: '\b', e: '\x1b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' },
  ...{ N: '\u0085', _: '\u00a0', L: '\u2028', P: '\u2029' },
};
const hexDigits: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

/**
 * Where each UTF-16 unit of a scalar's text stands in the file: through folding, indentation, block headers and escapes.
 * Text and source are walked side by side; only white space is ever added or lost, so what is not white space fixes the rest.
 */
export function yamlOffsets(file: string, text: string, scalar: Scalar.Parsed): (index: number) => number {
  let offsets: Uint32Array | undefined;
  return (index) => {
    offsets ??= align(file, text, scalar);
    return offsets[Math.max(0, Math.min(index, text.length))] as number;
  };
}

function align(file: string, text: string, scalar: Scalar.Parsed): Uint32Array {
  const quoted = scalar.type === 'QUOTE_DOUBLE' || scalar.type === 'QUOTE_SINGLE';
  const block = scalar.type === 'BLOCK_LITERAL' || scalar.type === 'BLOCK_FOLDED';
  const last = scalar.range[1] - (quoted ? 1 : 0);
  let at = scalar.range[0] + (quoted ? 1 : 0);
  if (block) at = Math.min(last, file.indexOf('\n', at) + 1 || last);
  const offsets = new Uint32Array(text.length + 1);
  for (let i = 0; i < text.length; i++) {
    const unit = text[i] as string;
    const from = at;
    let found = next(file, at, scalar.type);
    while (at < last && found.unit !== unit && (found.unit === '' || /\s/.test(file[at] as string))) {
      at += found.unit === '' ? found.length : 1;
      found = next(file, at, scalar.type);
    }
    if (found.unit === unit && at < last) {
      offsets[i] = at;
      at += found.length;
    } else {
      // Folding made this space or line end of what was passed; or an escape of two units.
      offsets[i] = Math.min(from, last);
      if (/\s/.test(unit)) at = from;
      else at = Math.min(last, at + (found.unit.length > 1 && found.unit[1] === unit ? found.length : 0));
    }
  }
  offsets[text.length] = Math.min(at, last);
  return offsets;
}

function next(file: string, at: number, type: Scalar.Parsed['type']): Escape {
  const unit = file[at] ?? '';
  if (type === 'QUOTE_SINGLE' && unit === "'") return { unit, length: 2 };
  if (type !== 'QUOTE_DOUBLE' || unit !== '\\') return { unit, length: 1 };
  const kind = file[at + 1] ?? '';
  if (kind === '\n' || kind === '\r') return { unit: '', length: 2 };
  const digits = hexDigits[kind];
  if (digits === undefined) return { unit: simple[kind] ?? kind, length: 2 };
  const code = Number.parseInt(file.slice(at + 2, at + 2 + digits), 16);
  return { unit: code <= 0x10ffff ? String.fromCodePoint(code) : kind, length: 2 + digits };
}
