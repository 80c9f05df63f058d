/** A stretch of text in which every character belongs to one alphabet. */
export interface Run {
  readonly start: number;
  readonly end: number;
}

const secretAlphabet = new Uint8Array(256);
for (const one of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/') secretAlphabet[one.charCodeAt(0)] = 1;

/**
 * The maximal runs of `[A-Za-z0-9+/]` of at least `shortest` characters. Looks at every `shortest`-th character first: a
 * run that long has one of them.
 */
export function* base64Runs(text: string, shortest: number): Generator<Run> {
  const length = text.length;
  for (let probe = shortest - 1; probe < length; probe += shortest) {
    if (!isOfSecret(text.charCodeAt(probe))) continue;
    let start = probe;
    while (start > 0 && isOfSecret(text.charCodeAt(start - 1))) start--;
    let end = probe + 1;
    while (end < length && isOfSecret(text.charCodeAt(end))) end++;
    if (end - start >= shortest) yield { start, end };
    // The character at `end` ends the run: the next one can begin behind it.
    probe = end;
  }
}

/** Whether a character is one of a secret's alphabet. */
export function isOfSecret(code: number): boolean {
  return code < 256 && secretAlphabet[code] === 1;
}
