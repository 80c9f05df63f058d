import type { Budget, Member, Opened, Unopened } from './archive.js';

const block = 512;

/** The files of a tar archive; undefined when the first block is no header. https://pubs.opengroup.org/onlinepubs/9699919799/utilities/pax.html#tag_20_92_13_06 */
export function tarMembers(bytes: Buffer, budget: Budget): Opened | undefined {
  if (!isTarHeader(bytes, 0)) return undefined;
  const members: Member[] = [];
  const unopened: Unopened[] = [];
  let longName: string | undefined;
  let at = 0;
  while (at + block <= bytes.length && bytes[at] !== 0) {
    const size = sizeAt(bytes, at);
    if (!isTarHeader(bytes, at) || size === undefined || budget.members-- <= 0) {
      unopened.push({ name: '', why: 'the tar archive is damaged or has too many members', incomplete: true });
      break;
    }
    const kind = String.fromCharCode(bytes[at + 156] ?? 0);
    const start = at + block;
    const end = start + size;
    const data = bytes.subarray(start, end);
    if (kind === 'L') longName = text(bytes, start, end);
    else if (kind === 'x') longName = /(?:^|\n)[0-9]+ path=([^\n]*)\n/.exec(data.toString('utf8'))?.[1] ?? longName;
    else if (kind !== 'g' && kind !== 'K') {
      const name = longName ?? nameAt(bytes, at);
      longName = undefined;
      if (end > bytes.length) unopened.push({ name, why: 'the tar archive is cut short', incomplete: true });
      if (/[0\0 7]/.test(kind)) members.push({ name, bytes: data });
    }
    at = start + Math.ceil(size / block) * block;
  }
  return { members, unopened };
}

/** Whether the block at `at` is all there and says its own checksum. */
export function isTarHeader(bytes: Buffer, at: number): boolean {
  if (at + block > bytes.length || !hasOctalDigit(bytes, at + 148, at + 156)) return false;
  const told = Number.parseInt(text(bytes, at + 148, at + 156).trim(), 8);
  let sum = 0;
  for (let i = 0; i < block; i++) sum += i >= 148 && i < 156 ? 32 : (bytes[at + i] as number);
  return sum === told && sum > 256;
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
    (first & 0x80) !== 0 ? Number(bytes.readBigUInt64BE(at + 128)) : Number.parseInt(text(bytes, at + 124, at + 136).trim() || '0', 8);
  return Number.isSafeInteger(size) && size >= 0 ? size : undefined;
}

function nameAt(bytes: Buffer, at: number): string {
  const prefix = bytes.toString('latin1', at + 257, at + 262) === 'ustar' ? text(bytes, at + 345, at + 500) : '';
  const name = text(bytes, at, at + 100);
  return prefix === '' ? name : `${prefix}/${name}`;
}

function text(bytes: Buffer, start: number, end: number): string {
  const zero = bytes.subarray(start, end).indexOf(0);
  return bytes.toString('utf8', start, zero < 0 ? end : start + zero);
}
