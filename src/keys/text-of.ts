import { isUtf8 } from 'node:buffer';

/** The text of a content, whatever it is written in. Columns of bytes that are no text count bytes. */
export function textOf(bytes: Buffer): string {
  const wide = wideEncoding(bytes);
  return wide === undefined ? bytes.toString(narrowEncoding(bytes)) : wide(bytes);
}

/** What to decode a content and any stretch of it with; undefined where one character takes two bytes or four throughout. */
export function encodingOf(bytes: Buffer): 'utf8' | 'latin1' | undefined {
  return wideEncoding(bytes) === undefined ? narrowEncoding(bytes) : undefined;
}

function narrowEncoding(bytes: Buffer): 'utf8' | 'latin1' {
  return bytes.length > maximumText || bytes.includes(0) || !isUtf8(bytes) ? 'latin1' : 'utf8';
}

const maximumText = 400_000_000;

type Decode = (bytes: Buffer) => string;

const utf16le: Decode = (bytes) => bytes.toString('utf16le');
const utf16be: Decode = (bytes) =>
  Buffer.from(bytes.subarray(0, bytes.length & ~1))
    .swap16()
    .toString('utf16le');
const utf32 =
  (little: boolean): Decode =>
  (bytes) => {
    const pieces: string[] = [];
    for (let i = 0; i + 3 < bytes.length; i += 4) {
      const code = little ? bytes.readUInt32LE(i) : bytes.readUInt32BE(i);
      pieces.push(code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code));
    }
    return pieces.join('');
  };

/** By its byte order mark, else by where the zeros of the first bytes stand: Windows shells write files without a mark too. */
function wideEncoding(bytes: Buffer): Decode | undefined {
  const mark = bytes.subarray(0, 4).toString('hex');
  if (mark === 'fffe0000') return utf32(true);
  if (mark === '0000feff') return utf32(false);
  if (mark.startsWith('fffe')) return utf16le;
  if (mark.startsWith('feff')) return utf16be;
  const sample = bytes.subarray(0, 4096);
  if (sample.length < 8 || !sample.includes(0)) return undefined;
  const zeros = [0, 0, 0, 0];
  const count = sample.length & ~3;
  for (let i = 0; i < count; i++) if (sample[i] === 0) zeros[i % 4] = (zeros[i % 4] as number) + 1;
  const share = zeros.map((zero) => zero / (count / 4)) as [number, number, number, number];
  const [a, b, c, d] = share;
  if (a < 0.1 && b > 0.5 && c > 0.9 && d > 0.9) return utf32(true);
  if (d < 0.1 && c > 0.5 && a > 0.9 && b > 0.9) return utf32(false);
  if (a < 0.1 && c < 0.1 && b > 0.7 && d > 0.7) return utf16le;
  if (b < 0.1 && d < 0.1 && a > 0.7 && c > 0.7) return utf16be;
  return undefined;
}
