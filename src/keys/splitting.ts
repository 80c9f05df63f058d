/** Quotes, braces, `$`, `#`, `<`, `\`, `=`, `%`, `&` and all that is no ASCII: what may split a value. */
export function isSplitting(code: number | undefined): boolean {
  return code !== undefined && (code > 127 || splitting[code] === 1);
}

const splitting = new Uint8Array(128);
for (const one of '"\'`{}$#<\\=%&') splitting[one.charCodeAt(0)] = 1;

export function isLineEnd(code: number | undefined): boolean {
  return code === 10 || code === 13;
}
