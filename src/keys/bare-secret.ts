/** A secret, or an SMTP password, that stands alone: no mark tells base64 of it. */
const bare = /^(?:[A-Za-z0-9+/]{40}|[A-Za-z0-9+/]{44})\s{0,2}$/;

/** One more layer of base64 over it. */
const again = /^[A-Za-z0-9+/]{54,74}={0,2}\s{0,2}$/;

/** True for text in base64 that decodes to nothing but a secret, or to base64 of one. */
export function decodesToSecret(text: string): boolean {
  const plain = Buffer.from(text, 'base64').toString('latin1');
  return bare.test(plain) || (again.test(plain) && decodesToSecret(plain));
}

/** Whether a stretch of bytes is hexadecimal of a secret, with or without `0x`. */
export function isHexOfSecret(bytes: Buffer, start: number, end: number): boolean {
  const length = end - start;
  return (length === 80 || length === 82) && spellsSecret(bytes.toString('latin1', start, end));
}

/** The same for a run of a text. */
export function spellsSecret(text: string): boolean {
  const digits = /^(?:0[xX])?([0-9a-fA-F]{80})$/.exec(text)?.[1];
  return digits !== undefined && /^[A-Za-z0-9+/]{40}$/.test(Buffer.from(digits, 'hex').toString('latin1'));
}

/** The same for a run of base64 in bytes. Its padding, if any, stands behind `end`. */
export function isBareSecret(bytes: Buffer, start: number, end: number): boolean {
  // Of random bytes, few begin with six that are such characters.
  return beginsInBase64(bytes, start) && beginsInBase64(bytes, start + 4) && decodesToSecret(bytes.toString('latin1', start, end));
}

/** Whether a group of four characters of base64 stands for three more. */
function beginsInBase64(bytes: Buffer, at: number): boolean {
  const group = (sextet(bytes, at) << 18) | (sextet(bytes, at + 1) << 12) | (sextet(bytes, at + 2) << 6) | sextet(bytes, at + 3);
  return sextets[group >>> 16] !== 64 && sextets[(group >>> 8) & 255] !== 64 && sextets[group & 255] !== 64;
}

function sextet(bytes: Buffer, at: number): number {
  return sextets[bytes[at] as number] as number;
}

/** What each character of base64 stands for; 64 for all others. */
const sextets = new Uint8Array(256).fill(64);
[...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'].forEach((one, value) => (sextets[one.charCodeAt(0)] = value));
