import { isTarHeader } from './tar-header.js';
import { kindHeads } from './unopened-kinds.js';
import { endsAsZip } from './zip.js';

/** The first two bytes of zip, gzip and of what is only told. */
const beginnings = new Set([0x504b, 0x1f8b, ...kindHeads]);

/** Whether a content may be an archive of a kind that is known, at the price of a look at its head and its end. Never says no wrongly. */
export function looksPacked(bytes: Buffer): boolean {
  if (bytes.length < 20) return false;
  return beginnings.has(((bytes[0] as number) << 8) | (bytes[1] as number)) || endsAsZip(bytes) || isTarHeader(bytes, 0);
}
