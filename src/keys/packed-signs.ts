import { isTarHeader } from './tar-header.js';
import { isPdf, isSqlite } from './laid-out-signs.js';
import { unopenedKind } from './unopened-kinds.js';
import { endsAsZip } from './zip.js';

/** Whether a content may be an archive of a kind that is known, or else keep its text in a way of its own, at the price of a look at its head and its end. Never says no wrongly. */
export function looksPacked(bytes: Buffer): boolean {
  if (bytes.length < 20) return false;
  const head = ((bytes[0] as number) << 8) | (bytes[1] as number);
  return (
    head === zip ||
    head === gzip ||
    endsAsZip(bytes) ||
    isTarHeader(bytes, 0) ||
    isSqlite(bytes) ||
    isPdf(bytes) ||
    unopenedKind(bytes) !== undefined
  );
}

/** The first two bytes. */
const zip = 0x504b;
const gzip = 0x1f8b;
