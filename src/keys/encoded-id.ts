import { idPrefixes } from './markers.js';
import { isLineEnd } from './splitting.js';

/** So many characters of base64 hold an id, what stands up to two bytes before it, and the byte behind. */
const enough = 32;

/** How many bytes further are looked through where lines are folded. */
const folds = 8;

/**
 * Whether the letters of an id's beginning in base64, which stand at `at`, go on as an id does: by `judge`, of the decoded
 * bytes. True where the base64 ends too early to tell.
 */
export function isEncodedId(bytes: Buffer, at: number, judge: (decoded: Buffer, at: number) => boolean): boolean {
  // The letters are the first, the second or the third byte of a group of four characters.
  for (const [place, before] of groupStarts) {
    const digits = digitsFrom(bytes, at - before);
    const decoded = Buffer.from(digits, 'base64');
    if (!idPrefixes.some((prefix) => decoded.toString('latin1', place, place + 4) === prefix)) continue;
    if (digits.length < enough || judge(decoded, place)) return true;
  }
  return false;
}

/** Where the letters stand in a group, and how many of its characters stand before those that they alone decide. */
const groupStarts = [
  [0, 0],
  [1, 2],
  [2, 3],
] as const;

/** The characters of base64 from a place on, without the line ends between them. */
function digitsFrom(bytes: Buffer, from: number): string {
  let digits = '';
  for (let i = Math.max(0, from); i < from + enough + folds && digits.length < enough; i++) {
    const code = bytes[i];
    if (isLineEnd(code)) continue;
    if (!isBase64(code)) break;
    digits += String.fromCharCode(code as number);
  }
  return digits;
}

/** Also the characters that stand for `+` and `/` in addresses. */
export function isBase64(code: number | undefined): boolean {
  if (code === undefined) return false;
  const letter = code | 32;
  return (letter >= 97 && letter <= 122) || (code >= 48 && code <= 57) || code === 43 || code === 47 || code === 45 || code === 95;
}
