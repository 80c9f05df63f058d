import { isTarHeader } from './tar.js';

/** The first two bytes of zip, gzip, xz, zstd, 7z, rar and bzip2. */
const beginnings = new Set([0x504b, 0x1f8b, 0xfd37, 0x28b5, 0x377a, 0x5261, 0x425a]);

/** Whether a content may be an archive of a kind that is known, at the price of a look at its head. Never says no wrongly. */
export function looksPacked(bytes: Buffer): boolean {
  if (bytes.length < 2) return false;
  return beginnings.has(((bytes[0] as number) << 8) | (bytes[1] as number)) || isTarHeader(bytes, 0);
}
