import { isUtf8 } from 'node:buffer';

const ascii = /^[\x20-\x7e]*$/;

/**
 * A path as git gives it (bytes, held in a latin1 string) as text: UTF-8 where it is that, every other byte as `\xNN`.
 */
export function showPath(latin1: string): string {
  if (ascii.test(latin1)) return latin1;
  const bytes = Buffer.from(latin1, 'latin1');
  return isUtf8(bytes) ? bytes.toString('utf8') : showBytes(bytes);
}

/** The bytes of a path that a person wrote, in the form that `showPath` takes. */
export function pathBytes(path: string): string {
  return ascii.test(path) ? path : Buffer.from(path, 'utf8').toString('latin1');
}

function showBytes(bytes: Buffer): string {
  let shown = '';
  for (let i = 0; i < bytes.length;) {
    const lead = bytes[i] as number;
    const length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    const piece = bytes.subarray(i, i + length);
    if (piece.length === length && isUtf8(piece)) {
      shown += piece.toString('utf8');
      i += length;
    } else {
      shown += `\\x${lead.toString(16).padStart(2, '0')}`;
      i++;
    }
  }
  return shown;
}

/** One line of what git said, fit for a message: no control characters, at most 200 characters. */
export function firstLine(text: string): string {
  const line = text.split('\n').find((candidate) => candidate.trim() !== '') ?? '';
  return line
    .replace(/[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g, ' ')
    .trim()
    .slice(0, 200);
}
