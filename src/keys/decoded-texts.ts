import { isUtf8 } from 'node:buffer';
import { openArchive } from './archive.js';
import { textOf } from './text-of.js';
import { worthReading } from './worth-reading.js';

/** A text that bytes stand for which were written in base64 or hex. */
export interface DecodedText {
  readonly text: string;
  /** How many bytes make one character of it. */
  readonly wide: 1 | 2;
  /** What it was packed in, the outermost first. */
  readonly unpacked: readonly string[];
}

/** How deep archives in archives are opened here. */
const deepest = 3;

/** The texts in bytes: their own, or those in the archive that they are. */
export function textsIn(bytes: Buffer): DecodedText[] {
  const packed = packedIn(bytes);
  if (packed !== undefined) return packed;
  const text = wideText(bytes);
  if (text !== undefined) return [{ text, wide: 2, unpacked: [] }];
  return isText(bytes) ? [{ text: textOf(bytes), wide: 1, unpacked: [] }] : [];
}

/** What stands in an archive; undefined for what is none. As much is unpacked as text ever shrinks, so that many small bombs cost no more than their size. */
function packedIn(bytes: Buffer): DecodedText[] | undefined {
  const budget = { bytes: Math.min(8_000_000, 16_384 + 64 * bytes.length), members: 1000 };
  const found: DecodedText[] = [];
  const open = (packed: Buffer, unpacked: readonly string[]): boolean => {
    const parts = unpacked.length < deepest ? openArchive(packed, budget) : undefined;
    if (parts === undefined) return false;
    const how = [...unpacked, kindOf(packed)];
    for (const part of parts) {
      if (!('bytes' in part) || open(part.bytes, how) || !worthReading(part.bytes).credentials) continue;
      found.push({ text: textOf(part.bytes), wide: 1, unpacked: how });
    }
    return true;
  };
  return open(bytes, []) ? found : undefined;
}

function kindOf(packed: Buffer): string {
  return packed[0] === 0x1f ? 'gzip' : packed[0] === 0x50 && packed[1] === 0x4b ? 'zip' : 'tar';
}

/** Text of two bytes a character, in any script: of every other byte most are the same zero. */
function wideText(bytes: Buffer): string | undefined {
  if (bytes.length < 8 || !bytes.includes(0)) return undefined;
  const pairs = bytes.length >>> 1;
  const zeros = [0, 0];
  for (let i = 0; i < 2 * pairs; i++) if (bytes[i] === 0) zeros[i & 1] = (zeros[i & 1] as number) + 1;
  const [even, odd] = zeros as [number, number];
  if (odd > 0.4 * pairs && even <= 0.02 * pairs) return bytes.toString('utf16le');
  if (even > 0.4 * pairs && odd <= 0.02 * pairs)
    return Buffer.from(bytes.subarray(0, 2 * pairs))
      .swap16()
      .toString('utf16le');
  return undefined;
}

/** True when nearly all bytes are those of a text, or end one. */
function isText(bytes: Buffer): boolean {
  if (bytes.length < 4) return false;
  let other = 0;
  // Text of any script, but for what the ends of a run cut off.
  const foreign = isUtf8(bytes) ? 0 : 0.5;
  // Most of what is no text shows early.
  for (let i = 0; i < bytes.length && other <= bytes.length / 10; i++) {
    const byte = bytes[i] as number;
    if (byte < 9 || (byte > 13 && byte < 32) || byte === 127) other++;
    else if (byte > 127) other += foreign;
  }
  return other <= bytes.length / 10;
}
