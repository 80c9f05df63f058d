/**
 * The length of the escape that begins in a run, negative where what it stands for ends a value: a blank, a quote, a letter of
 * another script. Zero where none begins.
 */
export function escapeAt(bytes: Uint8Array, at: number): number {
  const next = bytes[at + 1];
  switch (bytes[at]) {
    case backslash:
      switch (next) {
        case 110: // n
        case 114: // r
        case 116: // t
          return -2;
        case 117: // u
          return bytes[at + 2] === brace ? braced(bytes, at) : ofDigits(bytes, at, 2, 4);
        case 120: // x
          return ofDigits(bytes, at, 2, 2);
        case 34: // a quote
          return -2;
        case 47:
        case backslash:
          return 2;
        default:
          return 0;
      }
    case 37: // %
      return ofDigits(bytes, at, 1, 2);
    case 38: // &
      return next === 35 ? entity(bytes, at) : 0;
    default:
      return 0;
  }
}

const backslash = 92;
const brace = 123;
const semicolon = 59;

/** Bytes that stand in a secret, in another escape of one, or in a tag that splits it. */
const parts = new Uint8Array(128);
for (const one of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/\\%&#;<>') parts[one.charCodeAt(0)] = 1;

/** Whether a character can stand inside a value: also one that nobody sees. */
function isPart(code: number): boolean {
  if (code < 128) return parts[code] === 1;
  return (code >= 0x200b && code <= 0x200d) || code === 0x2060 || code === 0xfeff || code === 0xad;
}

function ofDigits(bytes: Uint8Array, at: number, prefix: number, count: number): number {
  let code = 0;
  for (let i = at + prefix; i < at + prefix + count; i++) {
    const digit = hexDigit(bytes[i]);
    if (digit < 0) return 0;
    code = code * 16 + digit;
  }
  return isPart(code) ? prefix + count : -(prefix + count);
}

/** `\u{41}`: a brace ends a run, so that the look ends in it. */
function braced(bytes: Uint8Array, at: number): number {
  let code = 0;
  let i = at + 3;
  for (let digit = hexDigit(bytes[i]); digit >= 0 && i < at + 9; digit = hexDigit(bytes[++i])) code = code * 16 + digit;
  return isPart(code) ? 2 : -2;
}

/** `&#65;` or `&#x41;`. */
function entity(bytes: Uint8Array, at: number): number {
  const hex = ((bytes[at + 2] ?? 0) | 32) === 120;
  let i = at + (hex ? 3 : 2);
  const first = i;
  let code = 0;
  for (let digit = hexDigit(bytes[i]); digit >= 0 && digit < (hex ? 16 : 10) && i < first + 6; digit = hexDigit(bytes[++i]))
    code = code * (hex ? 16 : 10) + digit;
  if (i === first) return 2;
  if (bytes[i] === semicolon) i++;
  return isPart(code) ? i - at : at - i;
}

function hexDigit(code: number | undefined): number {
  if (code === undefined) return -1;
  if (code >= 48 && code <= 57) return code - 48;
  const letter = code | 32;
  return letter >= 97 && letter <= 102 ? letter - 87 : -1;
}
