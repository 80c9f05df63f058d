/** What one or two layers of base64 over a bare secret, or an SMTP password, decode to; no mark tells them. */
const bareSecret = /^(?:[A-Za-z0-9+/]{40}|[A-Za-z0-9+/]{44})\s{0,2}$|^[A-Za-z0-9+/]{54,74}={0,2}\s{0,2}$/;

/** True for text in base64 that decodes to nothing but a secret, or to base64 of one. */
export function decodesToSecret(text: string): boolean {
  return bareSecret.test(Buffer.from(text, 'base64').toString('latin1'));
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
  return decodesToSecret(bytes.toString('latin1', start, end));
}
