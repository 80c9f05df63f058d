import { spellsMark } from './code-marks.js';

/**
 * Whether a mark of one kind of credential, which begins at a place, has what that kind has behind it. Some of these marks
 * stand in code everywhere: what lies around each would be read in vain.
 */
export function kindGoesOn(bytes: Uint8Array, start: number): boolean {
  // Two bytes a character: what follows is told by other marks.
  if (bytes[start + 1] === 0) return true;
  switch (bytes[start]) {
    case 88: // X
      return bytes[start + 1] === 82 ? variable.test(shown(bytes, start)) : isSignature(bytes, start);
    case 120: // x
      return isSignature(bytes, start);
    case 67: // C
      return variable.test(shown(bytes, start));
    case 65: // A
      if (bytes[start + 1] === 73 && bytes[start + 3] === 65) return isReversedId(bytes, start);
      return !shown(bytes, start).startsWith(queryId) || /[KS]IA/.test(shown(bytes, start + queryId.length));
    case 58: // :
      return /^:\/\/[a-z-]+\.[a-z]{2}-/.test(shown(bytes, start));
    default:
      return !isCodeStart(bytes[start] as number) || spellsMark(shown(bytes, start), bytes.length - start <= longest);
  }
}

/** The end of an id that is turned round, in quotes or blanks. */
function isReversedId(bytes: Uint8Array, start: number): boolean {
  return start >= 17 && /^[^A-Za-z0-9+/][A-Z2-7]{16}AI[KS]A(?:[^A-Za-z0-9+/]|$)/.test(shown(bytes, start - 17));
}

/** A digit or a quote, with which only characters begin that are written one by one. */
function isCodeStart(code: number): boolean {
  return (code >= 48 && code <= 57) || code === 34 || code === 39;
}

const queryId = 'AWSAccessKeyId';
const variable = /^(?:CLOUDWATCH|XRAY)(?:_[A-Z]{2,12}){0,3}_(?:API_KEY|BEARER_TOKEN|API_TOKEN)/i;

/** So much of what stands behind a mark is looked at, in bytes: no more, as what a version takes over from its base has as much behind it. */
const longest = 64;

function shown(bytes: Uint8Array, start: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + start, Math.max(0, Math.min(longest, bytes.length - start))).toString('latin1');
}

const mark = 'X-Amz-Si';
const rest = 'gnature';

/** A few of the 64 digits in one piece: a mail cuts them. */
const fewest = 8;

/** The name of a signature with its digits behind it, or with nothing yet but the end of a string or a line. */
function isSignature(bytes: Uint8Array, start: number): boolean {
  for (let i = 1; i < mark.length; i++) if (lower(bytes[start + i] as number) !== lower(mark.charCodeAt(i))) return true;
  const end = start + mark.length + longest;
  let at = start + mark.length;
  for (let letter = 0; letter < rest.length; at++) {
    const code = bytes[at] ?? 0;
    if (lower(code) === rest.charCodeAt(letter)) letter++;
    // A mail breaks its lines after `=`.
    else if ((code !== 61 && code !== 13 && code !== 10) || at >= end) return false;
  }
  return goesOn.test(shown(bytes, at).slice(0, end - at));
}

const goesOn = new RegExp(`[0-9A-Fa-f]{${fewest}}|^[=%3D"'\`+.&\\\\\\s]*$`);

function lower(code: number): number {
  return code >= 65 && code <= 90 ? code + 32 : code;
}
