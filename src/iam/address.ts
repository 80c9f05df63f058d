/** An address out in the internet that no policy has a reason to name: of the range for benchmarks (RFC 2544). */
export const anyAddress = '198.18.77.5';

/** The 4 or 16 bytes of an IP address; undefined when it is none. */
export function parseAddress(text: string): readonly number[] | undefined {
  return text.includes(':') ? parseV6(text) : parseV4(text);
}

function parseV4(text: string): number[] | undefined {
  const fields = text.split('.', 5);
  if (fields.length !== 4) return undefined;
  const bytes = fields.map((field) => (/^\d{1,3}$/.test(field) ? Number(field) : 256));
  return bytes.every((byte) => byte < 256) ? bytes : undefined;
}

function parseV6(text: string): number[] | undefined {
  if (text.length > 45) return undefined;
  const halves = text.split('::');
  if (halves.length > 2) return undefined;
  const left = groups(halves[0] as string);
  const right = halves.length === 2 ? groups(halves[1] as string) : [];
  if (left === undefined || right === undefined) return undefined;
  const missing = 16 - left.length - right.length;
  if (halves.length === 1 ? missing !== 0 : missing < 2) return undefined;
  return [...left, ...new Array<number>(missing).fill(0), ...right];
}

function groups(text: string): number[] | undefined {
  if (text === '') return [];
  const bytes: number[] = [];
  const fields = text.split(':');
  for (const [i, field] of fields.entries()) {
    if (i === fields.length - 1 && field.includes('.')) {
      const v4 = parseV4(field);
      if (v4 === undefined) return undefined;
      bytes.push(...v4);
    } else if (/^[0-9a-f]{1,4}$/i.test(field)) {
      const group = Number.parseInt(field, 16);
      bytes.push(group >> 8, group & 255);
    } else return undefined;
  }
  return bytes;
}

/** A range as policies write it: an address, or an address and a prefix length. */
export function parseRange(text: string): { readonly bytes: readonly number[]; readonly prefix: number } | undefined {
  const slash = text.indexOf('/');
  const bytes = parseAddress(slash < 0 ? text : text.slice(0, slash));
  if (bytes === undefined) return undefined;
  if (slash < 0) return { bytes, prefix: bytes.length * 8 };
  const length = text.slice(slash + 1);
  const prefix = /^\d{1,3}$/.test(length) ? Number(length) : Number.NaN;
  return prefix <= bytes.length * 8 ? { bytes, prefix } : undefined;
}

/** True when the address lies in the range. What is no address or range matches nothing. */
export function containsAddress(range: string, address: string): boolean {
  const want = parseRange(range);
  const got = parseAddress(address);
  if (want === undefined || got === undefined || want.bytes.length !== got.length) return false;
  for (let bit = 0; bit < want.prefix; bit++) {
    const mask = 128 >> (bit & 7);
    if (((want.bytes[bit >> 3] as number) & mask) !== ((got[bit >> 3] as number) & mask)) return false;
  }
  return true;
}
