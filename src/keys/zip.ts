import { showPath } from '../git/bytes.js';

/** One file of a zip archive as its directory or its own header tells of it. */
export interface ZipEntry {
  readonly name: string;
  readonly encrypted: boolean;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** Zero where nothing is said. */
  readonly crc: number;
  /** Where its own header begins and its packed bytes end. */
  readonly start: number;
  readonly end: number;
  /** The packed bytes; undefined where the directory points at no such file. */
  readonly data: Buffer | undefined;
}

export interface ZipDirectory {
  readonly entries: readonly ZipEntry[];
  /** What is not as it should be; what could be read of the entries is there all the same. */
  readonly flaw: string | undefined;
  /** Where the directory begins: the files stand before it. */
  readonly start: number;
}

const signature = { end: 0x06054b50, wideEnd: 0x06064b50, wideLocator: 0x07064b50, entry: 0x02014b50, local: 0x04034b50 } as const;

/** Reads the directory at the end; undefined when there is none. https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT */
export function zipDirectory(bytes: Buffer): ZipDirectory | undefined {
  const end = endRecord(bytes);
  if (end < 0) return undefined;
  const told = wideEnd(bytes, end) ?? {
    start: bytes.readUInt32LE(end + 16),
    size: bytes.readUInt32LE(end + 12),
    count: bytes.readUInt16LE(end + 10),
    at: end,
  };
  // With a program or a picture in front, everything stands further back than the directory says.
  const shift = told.at - told.size - told.start;
  const start = told.start + shift;
  if (shift < 0 || start < 0) return undefined;
  const entries: ZipEntry[] = [];
  let at = start;
  let count = 0;
  for (; at + 46 <= told.at && bytes.readUInt32LE(at) === signature.entry; count++) {
    const nameLength = bytes.readUInt16LE(at + 28);
    const next = at + 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    if (next > told.at) break;
    const entry = entryAt(bytes, at, nameLength, shift);
    if (!entry.name.endsWith('/') || entry.end > entry.start + 30 + nameLength + 64) entries.push(entry);
    at = next;
  }
  const split = bytes.readUInt16LE(end + 4) !== 0 && bytes.readUInt16LE(end + 4) !== 0xffff;
  const whole = at === told.at && (count & 0xffff) === (told.count & 0xffff);
  return {
    entries,
    start,
    flaw: split ? 'the archive is split over several files' : whole ? undefined : 'the directory of the zip archive is damaged',
  };
}

/** Whether the content ends as a zip archive does: one may begin with a program, and only then is looked behind a comment. */
export function endsAsZip(bytes: Buffer): boolean {
  if (bytes.length < 22) return false;
  if (bytes.readUInt32LE(bytes.length - 22) === signature.end) return true;
  const head = bytes.readUInt16BE(0);
  return (head === 0x4d5a || head === 0x2321 || bytes.readUInt32BE(0) === 0x7f454c46) && endRecord(bytes) >= 0;
}

/**
 * Where the record that ends the archive stands, behind at most 64 kB of comment; -1 when nowhere. One whose comment goes
 * to the end of the content is preferred to bytes that only look like one.
 */
export function endRecord(bytes: Buffer): number {
  const first = Math.max(0, bytes.length - 65_557);
  const tail = bytes.subarray(first);
  let any = -1;
  for (let at = tail.length - 22; at >= 0 && (at = tail.lastIndexOf(endMagic, at)) >= 0; at--) {
    if (at + 22 + tail.readUInt16LE(at + 20) === tail.length) return first + at;
    if (any < 0) any = first + at;
  }
  return any;
}

const endMagic = Buffer.from('PK\x05\x06', 'latin1');

/** The numbers of the 64-bit record before the last one. */
function wideEnd(bytes: Buffer, end: number): { start: number; size: number; count: number; at: number } | undefined {
  if (end < 76 || bytes.readUInt32LE(end - 20) !== signature.wideLocator) return undefined;
  let at = Number(bytes.readBigUInt64LE(end - 12));
  if (at + 56 > end || bytes.readUInt32LE(at) !== signature.wideEnd) at = end - 76;
  if (bytes.readUInt32LE(at) !== signature.wideEnd) return undefined;
  const number = (offset: number): number => Number(bytes.readBigUInt64LE(at + offset));
  return { start: number(48), size: number(40), count: number(32), at };
}

function entryAt(bytes: Buffer, at: number, nameLength: number, shift: number): ZipEntry {
  const wide = wideNumbers(bytes, at, at + 46 + nameLength, bytes.readUInt16LE(at + 30));
  const start = wide.offset + shift;
  const method = bytes.readUInt16LE(at + 10);
  const data = dataAt(bytes, start, wide.packed, method);
  return {
    name: showPath(bytes.toString('latin1', at + 46, at + 46 + nameLength)),
    encrypted: (bytes.readUInt16LE(at + 8) & 0x41) !== 0,
    method,
    crc: bytes.readUInt32LE(at + 16),
    start,
    end: data === undefined ? start : data.end,
    data: data?.bytes,
  };
}

/** Sizes and offset, where they don't fit from the 64-bit extra field. */
function wideNumbers(bytes: Buffer, at: number, extra: number, length: number): { packed: number; size: number; offset: number } {
  const numbers = { size: bytes.readUInt32LE(at + 24), packed: bytes.readUInt32LE(at + 20), offset: bytes.readUInt32LE(at + 42) };
  for (let field = extra; field + 4 <= extra + length; field += 4 + bytes.readUInt16LE(field + 2)) {
    if (bytes.readUInt16LE(field) !== 1) continue;
    let value = field + 4;
    const limit = Math.min(extra + length, value + bytes.readUInt16LE(field + 2));
    for (const key of ['size', 'packed', 'offset'] as const) {
      if (numbers[key] !== 0xffffffff || value + 8 > limit) continue;
      numbers[key] = Number(bytes.readBigUInt64LE(value));
      value += 8;
    }
  }
  return numbers;
}

function dataAt(bytes: Buffer, offset: number, packed: number, method: number): { bytes: Buffer; end: number } | undefined {
  if (offset + 30 > bytes.length || bytes.readUInt32LE(offset) !== signature.local || bytes.readUInt16LE(offset + 8) !== method)
    return undefined;
  const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  const end = start + packed;
  return end <= bytes.length ? { bytes: bytes.subarray(start, end), end } : undefined;
}
