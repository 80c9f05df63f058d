/**
 * The text of a file: UTF-16 with a byte order mark or by its zero bytes (as PowerShell and old Windows tools write it),
 * else UTF-8. A byte order mark stays in the text, so that offsets are those of the whole file; bytes that are no text become
 * U+FFFD.
 */
export function decodeText(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  return (encoding === 'utf-8' ? utf8 : new TextDecoder(encoding, { ignoreBOM: true })).decode(bytes);
}

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first !== 0 && second === 0 && third !== 0 && fourth === 0) return 'utf-16le';
  if (first === 0 && second !== 0 && third === 0 && fourth !== 0) return 'utf-16be';
  return 'utf-8';
}
