import { isTarHeader } from './tar-header.js';
import { isSqlite } from './sqlite.js';
import { unopenedKind } from './unopened-kinds.js';
import { endsAsZip } from './zip.js';

/** Whether a content may be an archive of a kind that is known, or a database, at the price of a look at its head and its end. Never says no wrongly. */
export function looksPacked(bytes: Buffer): boolean {
  if (bytes.length < 20) return false;
  const head = ((bytes[0] as number) << 8) | (bytes[1] as number);
  return head === zip || head === gzip || endsAsZip(bytes) || isTarHeader(bytes, 0) || isSqlite(bytes) || unopenedKind(bytes) !== undefined;
}

/** The first two bytes. */
const zip = 0x504b;
const gzip = 0x1f8b;
