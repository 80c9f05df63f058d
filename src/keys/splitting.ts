/** Quotes, `<`, `\`, `=`, `%`, `&` and all that is no ASCII: what may split a value. */
export function isSplitting(code: number | undefined): boolean {
  return code !== undefined && (code > 127 || splitting[code] === 1);
}

const splitting = new Uint8Array(128);
for (const one of '"\'`<\\=%&') splitting[one.charCodeAt(0)] = 1;

/** Whether a literal is put into a string here: `{'`, `${"`, `#{'`. */
export function opensLiteral(bytes: Uint8Array, at: number): boolean {
  const sign = bytes[at] === 36 || bytes[at] === 35 ? 1 : 0;
  return bytes[at + sign] === 123 && isQuote(bytes[at + sign + 1]);
}

/** Whether such a literal ends right before a place: `'}`. */
export function closesLiteral(bytes: Uint8Array, at: number): boolean {
  return bytes[at - 1] === 125 && isQuote(bytes[at - 2]);
}

function isQuote(code: number | undefined): boolean {
  return code === 34 || code === 39 || code === 96;
}

export function isLineEnd(code: number | undefined): boolean {
  return code === 10 || code === 13;
}
