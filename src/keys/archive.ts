import { inflateRawSync } from 'node:zlib';
import { inflate } from './inflate.js';
import { tarMembers } from './tar.js';
import { zipEntries } from './zip.js';

/** One file inside an archive. */
export interface Member {
  /** Its name inside; shown, never used as a path. Empty for the content of a gzip stream. */
  readonly name: string;
  readonly bytes: Buffer;
}

/** Something inside that was not read. */
export interface Unopened {
  readonly name: string;
  readonly why: string;
  /** True where it should have been read: encrypted, damaged, past a limit. */
  readonly incomplete: boolean;
}

export interface Opened {
  readonly members: readonly Member[];
  readonly unopened: readonly Unopened[];
}

/** What may still be unpacked for one content, all levels together. */
export interface Budget {
  bytes: number;
  members: number;
}

export const freshBudget = (): Budget => ({ bytes: 512_000_000, members: 20_000 });

/** One member never grows beyond this, so that a bomb ends early. */
const largestMember = 256_000_000;

const unknown: readonly (readonly [string, string])[] = [
  ['fd377a585a00', 'xz'],
  ['28b52ffd', 'zstd'],
  ['377abcaf271c', '7z'],
  ['526172211a07', 'rar'],
  ['425a68', 'bzip2'],
];

/** Opens zip (and what is one), gzip and tar; undefined for what is no archive. */
export function openArchive(bytes: Buffer, budget: Budget): Opened | undefined {
  if (bytes.length < 20) return undefined;
  const head = bytes.toString('hex', 0, 8);
  if (head.startsWith('504b0304')) return openZip(bytes, budget);
  if (head.startsWith('1f8b08')) return openGzip(bytes, budget);
  const tar = tarMembers(bytes, budget);
  if (tar !== undefined) return tar;
  const kind = unknown.find(([magic]) => head.startsWith(magic))?.[1];
  const block = kind === 'bzip2' && bytes.toString('hex', 4, 10) !== '314159265359';
  if (kind === undefined || block) return undefined;
  return { members: [], unopened: [{ name: '', why: `${kind} archives are not opened`, incomplete: false }] };
}

function openGzip(bytes: Buffer, budget: Budget): Opened {
  const plain = inflate(bytes, Math.min(largestMember, budget.bytes));
  if (plain === undefined)
    return { members: [], unopened: [{ name: '', why: 'the gzip stream is damaged, cut short or too large', incomplete: true }] };
  budget.bytes -= plain.length;
  return { members: [{ name: '', bytes: plain }], unopened: [] };
}

function openZip(bytes: Buffer, budget: Budget): Opened {
  const entries = zipEntries(bytes);
  if (entries === undefined)
    return { members: [], unopened: [{ name: '', why: 'the zip archive has no readable directory', incomplete: true }] };
  const members: Member[] = [];
  const unopened: Unopened[] = [];
  for (const { name, encrypted, method, data, size } of entries) {
    const refuse = (why: string): unknown => unopened.push({ name, why, incomplete: true });
    if (budget.members-- <= 0) {
      refuse('the archive has too many members');
      break;
    }
    if (encrypted) refuse('it is encrypted');
    else if (data === undefined) refuse('the archive is damaged');
    else if (method !== 0 && method !== 8) unopened.push({ name, why: `compression method ${method} is not opened`, incomplete: true });
    else if (size > largestMember || size > budget.bytes) refuse('it is too large');
    else {
      const plain = method === 0 ? data : inflateRaw(data, Math.min(largestMember, budget.bytes));
      if (plain === undefined) refuse('it is damaged or too large');
      else {
        budget.bytes -= plain.length;
        members.push({ name, bytes: plain });
      }
    }
  }
  return { members, unopened };
}

function inflateRaw(data: Buffer, limit: number): Buffer | undefined {
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(1, limit) });
  } catch {
    return undefined;
  }
}
