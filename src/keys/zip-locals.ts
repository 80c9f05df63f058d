import { showPath } from '../git/bytes.js';
import type { ZipEntry } from './zip.js';

const header = Buffer.from('504b0304', 'hex');

/** Stored, deflated, and what is told and not opened: with AES, bzip2, LZMA, zstd and more. */
const methods = new Set([0, 8, 9, 12, 14, 93, 95, 96, 97, 98, 99]);

/** A file that only its own header tells of; `size` is undefined where that stands behind the packed bytes. */
export type LocalEntry = Omit<ZipEntry, 'data'> & { readonly from: number; readonly size: number | undefined };

/**
 * The next file between two places of a zip archive that only its own header tells of: one that the directory leaves out,
 * or all of them where there is no directory. Bytes that merely begin like a header are passed over.
 */
export function nextLocal(bytes: Buffer, start: number, end: number): LocalEntry | undefined {
  const within = bytes.subarray(0, end);
  for (let at = within.indexOf(header, start); at >= 0 && at + 30 <= end; at = within.indexOf(header, at + 4)) {
    const flags = bytes.readUInt16LE(at + 6);
    const method = bytes.readUInt16LE(at + 8);
    const nameLength = bytes.readUInt16LE(at + 26);
    const from = at + 30 + nameLength + bytes.readUInt16LE(at + 28);
    const sane = (bytes[at + 4] as number) <= 63 && methods.has(method) && nameLength > 0 && from <= end && bytes[at + 30] !== 0;
    if (!sane) continue;
    const size = (flags & 8) === 0 ? bytes.readUInt32LE(at + 18) : undefined;
    return {
      name: showPath(bytes.toString('latin1', at + 30, at + 30 + nameLength)),
      encrypted: (flags & 0x41) !== 0,
      method,
      crc: (flags & 8) === 0 ? bytes.readUInt32LE(at + 14) : 0,
      start: at,
      from,
      size,
      end: size === undefined || size === 0xffffffff ? end : Math.min(end, from + size),
    };
  }
  return undefined;
}
