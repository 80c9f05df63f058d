import type { Member, Unopened } from './archive.js';
import { allowance, type Budget, charge } from './budget.js';
import { crc32 } from './crc32.js';
import { inflateRaw } from './inflate.js';
import { zipDirectory, type ZipEntry } from './zip.js';
import { nextLocal } from './zip-locals.js';

/** How often bytes that look like a file of the archive may turn out to be none. */
const mostMistaken = 100;

/**
 * The files of a zip archive: those of its directory, and those that only their own headers tell of, which some programs
 * unpack all the same.
 */
export function* openZip(bytes: Buffer, budget: Budget): Generator<Member | Unopened> {
  const directory = zipDirectory(bytes);
  const flaw = directory === undefined ? 'the zip archive has no readable directory' : directory.flaw;
  if (flaw !== undefined) yield { name: '', why: flaw, incomplete: true };
  // Entries that point at one file are one.
  const entries = [...new Map((directory?.entries ?? []).map((entry) => [entry.data === undefined ? entry : entry.start, entry])).values()];
  for (const entry of entries) {
    if (budget.members-- <= 0) {
      yield { name: '', why: 'the archive has too many members', incomplete: true };
      return;
    }
    yield* opened(entry, budget);
  }
  let from = 0;
  for (const { start, end } of entries.sort((a, b) => a.start - b.start)) {
    if (start > from) yield* untold(bytes, from, start, budget);
    from = Math.max(from, end);
  }
  yield* untold(bytes, from, directory?.start ?? bytes.length, budget);
}

function* opened({ name, encrypted, method, crc, data }: ZipEntry, budget: Budget): Generator<Member | Unopened> {
  const refused = (why: string): Unopened => ({ name, why, incomplete: true });
  if (encrypted) yield refused('it is encrypted');
  else if (data === undefined) yield refused('the archive is damaged');
  else if (method === 0) yield* told(name, data, crc, budget);
  else if (method !== 8) yield { name, why: `compression method ${method} is not opened`, incomplete: false };
  else {
    const inflated = inflateRaw(data, allowance(budget));
    if (inflated === 'too large') charge(budget, inflated);
    if (typeof inflated === 'string') yield refused(inflated === 'damaged' ? 'it is damaged' : 'it is too large');
    else yield* told(name, inflated.plain, inflated.whole ? crc : undefined, budget);
  }
}

/** A member that came out; without a checksum it is known to be cut short, and a checksum of 0 is none. */
function* told(name: string, bytes: Buffer, crc: number | undefined, budget: Budget): Generator<Member | Unopened> {
  if (bytes.length > allowance(budget)) {
    yield { name, why: 'it is too large', incomplete: true };
    return;
  }
  charge(budget, bytes.length);
  if (bytes.length > 0) yield { name, bytes };
  if (crc === undefined) yield { name, why: 'it is cut short', incomplete: true };
  else if (crc !== 0 && crc !== crc32(bytes)) yield { name, why: 'it is damaged: its checksum is another one', incomplete: true };
}

/** What lies between two files of the directory and begins like a file. */
function* untold(bytes: Buffer, start: number, end: number, budget: Budget): Generator<Member | Unopened> {
  let mistaken = 0;
  let at = start;
  while (at + 30 <= end && mistaken < mostMistaken && budget.members > 0) {
    const local = nextLocal(bytes, at, end);
    if (local === undefined) return;
    budget.members--;
    at = local.end;
    if (local.method !== 8 || local.encrypted) {
      const data = local.size === undefined ? undefined : bytes.subarray(local.from, local.end);
      yield* opened({ ...local, data }, budget);
      if (data === undefined) at = local.from;
      continue;
    }
    const inflated = inflateRaw(bytes.subarray(local.from, local.end), allowance(budget));
    if (typeof inflated === 'string') {
      // What doesn't unpack was no file, or is one for nobody.
      mistaken++;
      at = local.start + 4;
      if (inflated === 'damaged') continue;
      charge(budget, inflated);
      yield { name: local.name, why: 'it is too large', incomplete: true };
      continue;
    }
    yield* told(local.name, inflated.plain, inflated.whole ? local.crc : undefined, budget);
    at = local.from + inflated.taken;
  }
}
