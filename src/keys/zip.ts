/** One entry of a zip archive's directory. */
export interface ZipEntry {
  readonly name: string;
  readonly encrypted: boolean;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** As the directory says; the truth may be larger. */
  readonly size: number;
  /** The packed bytes; undefined where the directory points outside the archive. */
  readonly data: Buffer | undefined;
}

/** Reads the directory at the end; undefined when there is none. https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT */
export function zipEntries(bytes: Buffer): ZipEntry[] | undefined {
  const end = endRecord(bytes);
  if (end < 0) return undefined;
  const entries: ZipEntry[] = [];
  let at = directoryStart(bytes, end);
  while (at >= 0 && at + 46 <= bytes.length && bytes.readUInt32LE(at) === 0x02014b50) {
    const nameLength = bytes.readUInt16LE(at + 28);
    const extraLength = bytes.readUInt16LE(at + 30);
    const next = at + 46 + nameLength + extraLength + bytes.readUInt16LE(at + 32);
    if (next > bytes.length) return undefined;
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    const wide = wideNumbers(bytes, at, at + 46 + nameLength, extraLength);
    if (!name.endsWith('/')) {
      entries.push({
        name,
        encrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
        method: bytes.readUInt16LE(at + 10),
        size: wide.size,
        data: dataAt(bytes, wide.offset, wide.packed),
      });
    }
    at = next;
  }
  return at > end ? undefined : entries;
}

/** Where the record that ends the archive stands, behind at most 64 kB of comment; -1 when nowhere. */
function endRecord(bytes: Buffer): number {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 65_557); at--) {
    if (bytes[at] === 0x50 && bytes.readUInt32LE(at) === 0x06054b50) return at;
  }
  return -1;
}

function directoryStart(bytes: Buffer, end: number): number {
  const start = bytes.readUInt32LE(end + 16);
  if (start !== 0xffffffff) return start;
  if (end < 20 || bytes.readUInt32LE(end - 20) !== 0x07064b50) return -1;
  const wide = Number(bytes.readBigUInt64LE(end - 12));
  return wide + 56 <= bytes.length && bytes.readUInt32LE(wide) === 0x06064b50 ? Number(bytes.readBigUInt64LE(wide + 48)) : -1;
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

function dataAt(bytes: Buffer, offset: number, packed: number): Buffer | undefined {
  if (offset + 30 > bytes.length || bytes.readUInt32LE(offset) !== 0x04034b50) return undefined;
  const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  return start + packed <= bytes.length ? bytes.subarray(start, start + packed) : undefined;
}
