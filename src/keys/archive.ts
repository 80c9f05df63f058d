import type { Budget } from './budget.js';
import { openGzip } from './gzip.js';
import { openTar } from './tar.js';
import { unopenedKind } from './unopened-kinds.js';
import { endsAsZip, zipDirectory } from './zip.js';
import { openZip } from './zip-members.js';

/** One file inside an archive. */
export interface Member {
  /** Its name inside; shown, never used as a path. Empty for the content of a gzip stream. */
  readonly name: string;
  readonly bytes: Buffer;
}

/** Something inside that was not read, or not to its end. */
export interface Unopened {
  readonly name: string;
  readonly why: string;
  /** True where it should have been read: encrypted, damaged, past a limit. */
  readonly incomplete: boolean;
}

/** What an archive holds, one after the other, so that not all of it is in memory. */
export type Parts = Iterable<Member | Unopened>;

/** Opens zip (and what is one), gzip and tar; undefined for what is no archive. */
export function openArchive(bytes: Buffer, budget: Budget): Parts | undefined {
  if (bytes.length < 20) return undefined;
  const head = bytes.readUInt32BE(0);
  if (head === 0x504b0304 || head === 0x504b0708 || (endsAsZip(bytes) && zipDirectory(bytes) !== undefined)) return openZip(bytes, budget);
  if (head >>> 8 === 0x1f8b08) return openGzip(bytes, budget);
  const tar = openTar(bytes);
  if (tar !== undefined) return tar;
  const kind = unopenedKind(bytes);
  return kind === undefined ? undefined : [{ name: '', why: `${kind} archives are not opened`, incomplete: false }];
}
