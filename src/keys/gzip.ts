import type { Member, Unopened } from './archive.js';
import { allowance, type Budget, charge } from './budget.js';
import { crc32 } from './crc32.js';
import { inflate, inflateRaw } from './inflate.js';

/** How many members of a damaged stream are unpacked one by one. */
const mostPieces = 10_000;

/** The content of a gzip stream, all its members together. What precedes damage counts. https://www.rfc-editor.org/rfc/rfc1952 */
export function* openGzip(bytes: Buffer, budget: Budget): Generator<Member | Unopened> {
  const plain = inflate(bytes, allowance(budget));
  if (typeof plain !== 'string') {
    charge(budget, plain.length);
    yield { name: '', bytes: plain };
    return;
  }
  if (plain === 'too large') {
    charge(budget, plain);
    yield { name: '', why: 'the gzip stream is too large', incomplete: true };
    return;
  }
  const pieces: Buffer[] = [];
  let whole = false;
  for (let at = bodyOf(bytes, 0); at !== undefined && pieces.length < mostPieces;) {
    const piece = inflateRaw(bytes.subarray(at), allowance(budget));
    if (typeof piece === 'string') break;
    charge(budget, piece.plain.length);
    pieces.push(piece.plain);
    const end = at + piece.taken;
    const sound = piece.whole && end + 8 <= bytes.length && bytes.readUInt32LE(end) === crc32(piece.plain);
    at = sound ? bodyOf(bytes, end + 8) : undefined;
    // Garbage behind a whole stream is what programs warn of and pass over.
    whole = sound && at === undefined && bytes[end + 8] !== 0x1f;
  }
  if (pieces.length > 0) yield { name: '', bytes: Buffer.concat(pieces) };
  if (!whole) yield { name: '', why: 'the gzip stream is damaged or cut short', incomplete: true };
}

/** Where the packed bytes of the member begin that begins here: past the header, a name, a comment and more. */
function bodyOf(bytes: Buffer, start: number): number | undefined {
  if (start + 18 > bytes.length || bytes[start] !== 0x1f || bytes[start + 1] !== 0x8b || bytes[start + 2] !== 8) return undefined;
  const flags = bytes[start + 3] as number;
  let at = start + 10;
  if ((flags & 4) !== 0) at += at + 2 <= bytes.length ? 2 + bytes.readUInt16LE(at) : bytes.length;
  for (const flag of [8, 16]) {
    if ((flags & flag) === 0) continue;
    const zero = bytes.indexOf(0, at);
    if (zero < 0) return undefined;
    at = zero + 1;
  }
  if ((flags & 2) !== 0) at += 2;
  return at < bytes.length ? at : undefined;
}
