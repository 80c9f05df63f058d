import { showPath } from '../git/bytes.js';
import type { Member, Parts, Unopened } from './archive.js';
import { paxRecords } from './pax.js';
import { block, field, isTarHeader, tarHeader } from './tar-header.js';

/** The files of a tar archive; undefined when the first block is no header. */
export function openTar(bytes: Buffer): Parts | undefined {
  return isTarHeader(bytes, 0) ? members(bytes) : undefined;
}

/** Of a longer name only this much is shown, in bytes. */
const longestName = 4096;

/** What headers of their own say of the next file. */
interface Said {
  readonly name?: string;
  readonly size?: number;
}

function* members(bytes: Buffer): Generator<Member | Unopened> {
  let said: Said = {};
  let at = 0;
  while (at + block <= bytes.length) {
    if (isEmpty(bytes, at)) {
      // Archives that are put one behind the other have empty blocks between them; anything else may stand there too.
      at = nextFilled(bytes, at);
      if (!isTarHeader(bytes, at)) return;
    }
    const header = isTarHeader(bytes, at) ? tarHeader(bytes, at) : undefined;
    const told = said.size ?? header?.size;
    if (header === undefined || told === undefined) {
      yield { name: '', why: 'the tar archive is damaged', incomplete: true };
      return;
    }
    const { kind } = header;
    let start = at + block;
    for (let goes = header.mapGoesOn; goes && start + block <= bytes.length; start += block) goes = bytes[start + 504] === 1;
    const size = /[1-6]/.test(kind) && isTarHeader(bytes, start) ? 0 : told;
    const end = start + size;
    const name = said.name ?? header.name;
    if (end > bytes.length) yield { name: showPath(name), why: 'the tar archive is cut short', incomplete: true };
    if (kind === 'L') said = { ...said, name: field(bytes, start, Math.min(end, start + longestName)) };
    else if (kind === 'x') said = { ...said, ...paxRecords(bytes, start, end) };
    else if (kind !== 'g' && kind !== 'K') {
      if (size > 0 && start < bytes.length) yield { name: showPath(name), bytes: bytes.subarray(start, end) };
      said = {};
    }
    at = start + Math.ceil(size / block) * block;
  }
  if (at < bytes.length && bytes[at] !== 0) yield { name: '', why: 'the tar archive is cut short', incomplete: true };
}

function isEmpty(bytes: Buffer, at: number): boolean {
  for (let i = at; i < at + block; i++) if (bytes[i] !== 0) return false;
  return true;
}

/** The next block that isn't empty. */
function nextFilled(bytes: Buffer, at: number): number {
  let i = at;
  while (i < bytes.length && bytes[i] === 0) i++;
  return i - (i % block);
}
