/** The size of everything in a tar archive, in bytes. */
export const block = 512;

/** What one header says. https://pubs.opengroup.org/onlinepubs/9699919799/utilities/pax.html#tag_20_92_13_06 */
export interface TarHeader {
  readonly name: string;
  /** One character: `0` a file, `1` to `6` links and what has no content, `x` and `L` say more of the next one. */
  readonly kind: string;
  /** In bytes; undefined where it is no number. */
  readonly size: number | undefined;
  /** An old sparse file, whose map goes on in the next block. */
  readonly mapGoesOn: boolean;
}

export function tarHeader(bytes: Buffer, at: number): TarHeader {
  const kind = String.fromCharCode(bytes[at + 156] as number);
  return { name: nameAt(bytes, at), kind, size: sizeAt(bytes, at), mapGoesOn: kind === 'S' && bytes[at + 482] === 1 };
}

/** Whether the block at `at` is all there and says its own checksum; old programs summed up signed bytes. */
export function isTarHeader(bytes: Buffer, at: number): boolean {
  if (at + block > bytes.length || !hasOctalDigit(bytes, at + 148, at + 156)) return false;
  const told = Number.parseInt(field(bytes, at + 148, at + 156).trim(), 8);
  let sum = 0;
  let high = 0;
  for (let i = 0; i < block; i++) {
    const byte = i >= 148 && i < 156 ? 32 : (bytes[at + i] as number);
    sum += byte;
    high += byte >> 7;
  }
  return sum > 256 && (sum === told || sum - high * 256 === told);
}

/** Without one there is no checksum: the look at eight bytes that most contents get. */
function hasOctalDigit(bytes: Buffer, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (((bytes[i] as number) & 0xf8) === 48) return true;
  return false;
}

/** Octal digits, or binary where the first bit is set; undefined when neither. */
function sizeAt(bytes: Buffer, at: number): number | undefined {
  const first = bytes[at + 124] as number;
  const size =
    (first & 0x80) !== 0
      ? first === 0x80
        ? Number(bytes.readBigUInt64BE(at + 128))
        : -1
      : Number.parseInt(field(bytes, at + 124, at + 136).trim() || '0', 8);
  return Number.isSafeInteger(size) && size >= 0 ? size : undefined;
}

function nameAt(bytes: Buffer, at: number): string {
  const prefix = bytes.toString('latin1', at + 257, at + 263) === 'ustar\0' ? field(bytes, at + 345, at + 500) : '';
  const name = field(bytes, at, at + 100);
  return prefix === '' ? name : `${prefix}/${name}`;
}

/** The bytes of a field up to a zero, one character each. */
export function field(bytes: Buffer, start: number, end: number): string {
  const zero = bytes.subarray(start, end).indexOf(0);
  return bytes.toString('latin1', start, zero < 0 ? end : start + zero);
}
