import { deflateRawSync } from 'node:zlib';

export interface Packed {
  readonly name: string | Buffer;
  readonly bytes: Buffer;
}

export interface ZipOptions {
  readonly stored?: boolean;
  readonly encrypted?: boolean;
  /** The compression method that headers tell, whatever the data is. */
  readonly method?: number;
  /** Sizes stand behind the data and in the directory only. */
  readonly descriptor?: boolean;
  /** Numbers in 64 bits, the old fields full of ones. */
  readonly wide?: boolean;
  readonly comment?: Buffer;
  /** What stands in front; offsets count from the archive's own beginning. */
  readonly stub?: Buffer;
  /** These names are left out of the directory. */
  readonly hidden?: readonly string[];
  /** Added to every checksum. */
  readonly wrong?: number;
  /** The number of this disk. */
  readonly disk?: number;
}

/** A zip archive, written by hand so that no tool's version matters. */
export function zip(files: readonly Packed[], options: ZipOptions = {}): Buffer {
  const { stored = false, encrypted = false, descriptor = false, wide = false, wrong = 0, disk = 0 } = options;
  const { stub = Buffer.alloc(0), comment = Buffer.alloc(0), hidden = [] } = options;
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  let count = 0;
  for (const { name, bytes } of files) {
    const data = stored ? bytes : deflateRawSync(bytes);
    const title = Buffer.from(name as string);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(20, 4);
    local.writeUInt16LE((encrypted ? 1 : 0) | (descriptor ? 8 : 0), 6);
    local.writeUInt16LE(options.method ?? (stored ? 0 : 8), 8);
    const numbers = Buffer.alloc(12);
    numbers.writeUInt32LE((crc(bytes) + wrong) >>> 0, 0);
    numbers.writeUInt32LE(data.length, 4);
    numbers.writeUInt32LE(bytes.length, 8);
    if (!descriptor) numbers.copy(local, 14);
    local.writeUInt16LE(title.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    local.copy(entry, 6, 4, 30);
    numbers.copy(entry, 16);
    entry.writeUInt16LE(title.length, 28);
    entry.writeUInt16LE(0, 30);
    entry.writeUInt32LE(offset, 42);
    const extra = Buffer.alloc(wide ? 28 : 0);
    if (wide) {
      extra.writeUInt16LE(1, 0);
      extra.writeUInt16LE(24, 2);
      extra.writeBigUInt64LE(BigInt(bytes.length), 4);
      extra.writeBigUInt64LE(BigInt(data.length), 12);
      extra.writeBigUInt64LE(BigInt(offset), 20);
      for (const at of [20, 24, 42]) entry.writeUInt32LE(0xffffffff, at);
      entry.writeUInt16LE(extra.length, 30);
    }
    const behind = descriptor ? Buffer.concat([Buffer.from('PK\x07\x08', 'latin1'), numbers]) : Buffer.alloc(0);
    parts.push(local, title, data, behind);
    offset += 30 + title.length + data.length + behind.length;
    if (hidden.includes(String(name))) continue;
    directory.push(entry, title, extra);
    count++;
  }
  const size = Buffer.concat(directory).length;
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(disk, 4);
  end.writeUInt16LE(wide ? 0xffff : count & 0xffff, 8);
  end.writeUInt16LE(wide ? 0xffff : count & 0xffff, 10);
  end.writeUInt32LE(wide ? 0xffffffff : size, 12);
  end.writeUInt32LE(wide ? 0xffffffff : offset, 16);
  end.writeUInt16LE(comment.length, 20);
  const wideEnd = Buffer.alloc(wide ? 76 : 0);
  if (wide) {
    wideEnd.writeUInt32LE(0x06064b50, 0);
    wideEnd.writeBigUInt64LE(44n, 4);
    wideEnd.writeBigUInt64LE(BigInt(count), 24);
    wideEnd.writeBigUInt64LE(BigInt(count), 32);
    wideEnd.writeBigUInt64LE(BigInt(size), 40);
    wideEnd.writeBigUInt64LE(BigInt(offset), 48);
    wideEnd.writeUInt32LE(0x07064b50, 56);
    wideEnd.writeBigUInt64LE(BigInt(offset + size), 64);
    wideEnd.writeUInt32LE(1, 72);
  }
  return Buffer.concat([stub, ...parts, ...directory, wideEnd, end, comment]);
}

/** Bit by bit, as the standard has it. */
function crc(bytes: Buffer): number {
  let value = -1;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit++) value = (value >>> 1) ^ ((value & 1) * 0xedb88320);
  }
  return ~value >>> 0;
}

export interface TarFile extends Packed {
  readonly kind?: string;
  readonly link?: string;
  /** What the header says, where that isn't so. */
  readonly size?: number;
  readonly binary?: boolean;
  /** What stands behind the fields of the header: the prefix, or the map of a sparse file. */
  readonly tail?: Buffer;
}

/** A tar archive, header by header. */
export function tar(files: readonly TarFile[]): Buffer {
  return Buffer.concat([...files.flatMap((file) => [tarHeader(file), file.bytes, padding(file.bytes.length)]), Buffer.alloc(1024)]);
}

export function tarHeader({ name, bytes, kind = '0', link = '', size = bytes.length, binary = false, tail }: TarFile): Buffer {
  const header = Buffer.alloc(512);
  Buffer.from(name as string).copy(header, 0, 0, 100);
  header.write('0000644\0', 100);
  header.write(`${size.toString(8).padStart(11, '0')}\0`, 124);
  if (binary) {
    header.fill(0, 124, 136);
    header[124] = 0x80;
    header.writeBigUInt64BE(BigInt(size), 128);
  }
  header.write('        ', 148);
  header.write(kind, 156);
  header.write(link, 157);
  header.write('ustar\x0000', 257);
  tail?.copy(header, 345);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return header;
}

export const padding = (length: number): Buffer => Buffer.alloc((512 - (length % 512)) % 512);

/** `LENGTH KEY=VALUE` of a header in pax's form, where the length counts itself. */
export function pax(records: Readonly<Record<string, string>>): TarFile {
  const lines = Object.entries(records).map(([key, value]) => {
    const rest = Buffer.byteLength(` ${key}=${value}\n`);
    let length = rest + 1;
    while (String(length).length + rest !== length) length++;
    return `${length} ${key}=${value}\n`;
  });
  return { name: 'PaxHeaders/x', kind: 'x', bytes: Buffer.from(lines.join('')) };
}
