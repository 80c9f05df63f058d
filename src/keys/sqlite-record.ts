/** A value of a row: a whole number, or where its bytes stand. */
export interface Value {
  readonly start: number;
  readonly end: number;
  readonly number?: number;
}

/** No table has more columns, in what a page holds. */
const mostColumns = 2000;

/** The values of the row whose cell begins at a place, as far as they stand before `end`. */
export function valuesOf(bytes: Buffer, cell: number, end: number): Value[] {
  const payload = varint(bytes, cell);
  const row = varint(bytes, payload.end);
  const head = varint(bytes, row.end);
  const found: Value[] = [];
  const body = row.end + head.value;
  let start = body;
  for (let at = head.end; at < body && body <= end && start <= end && found.length < mostColumns;) {
    const type = varint(bytes, at);
    at = type.end;
    const length = lengthOf(type.value);
    const stop = Math.min(end, start + length);
    const isWhole = type.value >= 1 && type.value <= 6 && start + length <= end;
    if (isWhole) found.push({ start, end: stop, number: length > 6 ? 0 : bytes.readUIntBE(start, length) });
    else found.push(type.value < 12 ? { start, end: start } : { start, end: stop });
    start += length;
  }
  return found;
}

/** How many bytes a value has, by the number that tells its type. */
function lengthOf(type: number): number {
  if (type >= 12) return Math.floor((type - 12) / 2);
  return [0, 1, 2, 3, 4, 6, 8, 8, 0, 0, 0, 0][type] as number;
}

/** Numbers of 7 bits a byte; the eighth says that there is more. */
function varint(bytes: Buffer, at: number): { value: number; end: number } {
  let value = 0;
  for (let i = at; i < at + 8; i++) {
    const byte = bytes[i] ?? 0;
    value = value * 128 + (byte & 127);
    if (byte < 128) return { value, end: i + 1 };
  }
  return { value: value * 256 + (bytes[at + 8] ?? 0), end: at + 9 };
}

/** The names of the columns that a `CREATE TABLE` tells. */
export function columnsOf(sql: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let from = -1;
  for (let i = 0; i < sql.length; i++) {
    const one = sql[i];
    const ends = (one === ')' && depth === 1) || (one === ',' && depth === 1);
    if (ends) found.push(nameOf(sql.slice(from, Math.min(i, from + 200))));
    if (one === '(') depth++;
    else if (one === ')') depth--;
    if ((one === '(' && depth === 1) || (one === ',' && depth === 1)) from = i + 1;
    if (ends && depth === 0) break;
  }
  return found;
}

function nameOf(column: string): string {
  return /^\s*["'`[]?([\w$.-]{1,80})/.exec(column)?.[1] ?? 'column';
}
