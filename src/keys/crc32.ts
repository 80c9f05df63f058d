import * as zlib from 'node:zlib';

let table: Int32Array | undefined;

/** The checksum of zip and gzip. https://www.rfc-editor.org/rfc/rfc1952#section-8 */
export function crc32(bytes: Buffer): number {
  // Node has it from 22.2 on.
  const own = (zlib as { crc32?: (bytes: Buffer) => number }).crc32;
  if (own !== undefined) return own(bytes);
  const lookup = (table ??= makeTable());
  let crc = -1;
  for (let i = 0; i < bytes.length; i++) crc = (lookup[(crc ^ (bytes[i] as number)) & 255] as number) ^ (crc >>> 8);
  return ~crc >>> 0;
}

function makeTable(): Int32Array {
  return Int32Array.from({ length: 256 }, (_, index) => {
    let value = index;
    for (let bit = 0; bit < 8; bit++) value = (value & 1) === 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    return value;
  });
}
