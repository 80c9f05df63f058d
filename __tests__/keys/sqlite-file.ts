/** A database of SQLite, written by hand: tables whose rows each fit into one page. https://www.sqlite.org/fileformat2.html */
export interface Table {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

const size = 1024;

function varint(value: number): number[] {
  const found = [value & 127];
  for (let rest = value >>> 7; rest > 0; rest >>>= 7) found.unshift((rest & 127) | 128);
  return found;
}

function record(row: number, values: readonly (string | number | null)[], encode: (text: string) => Buffer): Buffer {
  const bodies = values.map((value) => (typeof value === 'string' ? encode(value) : Buffer.from(value === null ? [] : [value])));
  const types = values.flatMap((value, i) => varint(value === null ? 0 : typeof value === 'number' ? 1 : 13 + 2 * bodies[i]!.length));
  const payload = Buffer.concat([Buffer.from([types.length + 1, ...types]), ...bodies]);
  return Buffer.concat([Buffer.from([...varint(payload.length), ...varint(row)]), payload]);
}

/** A leaf; `before` bytes at its beginning are another's. */
function leaf(cells: readonly Buffer[], before = 0): Buffer {
  const page = Buffer.alloc(size);
  let at = size;
  page[before] = 13;
  page.writeUInt16BE(cells.length, before + 3);
  cells.forEach((cell, i) => {
    at -= cell.copy(page, at - cell.length);
    page.writeUInt16BE(at, before + 8 + 2 * i);
  });
  return page;
}

function pagesOf(cells: readonly Buffer[]): Buffer[] {
  const pages: Buffer[][] = [[]];
  let left = size - 200;
  for (const cell of cells) {
    if ((left -= cell.length + 2) < 0) {
      pages.push([]);
      left = size - 200 - cell.length;
    }
    pages.at(-1)!.push(cell);
  }
  return pages.map((page) => leaf(page));
}

export function sqlite(tables: readonly Table[], wide = false): Buffer {
  const encode = (text: string): Buffer => Buffer.from(text, wide ? 'utf16le' : 'utf8');
  const pages: Buffer[] = [];
  const schema = tables.map(({ name, columns, rows }, index) => {
    const leaves = pagesOf(rows.map((row, i) => record(i + 1, row, encode)));
    const root = pages.length + 2;
    if (leaves.length > 1) {
      const page = Buffer.alloc(size);
      page[0] = 5;
      page.writeUInt16BE(leaves.length - 1, 3);
      page.writeUInt32BE(root + leaves.length, 8);
      leaves.slice(0, -1).forEach((_, i) => {
        page.writeUInt32BE(root + 1 + i, size - 8 * (i + 1));
        page.writeUInt16BE(size - 8 * (i + 1), 12 + 2 * i);
      });
      pages.push(page);
    }
    pages.push(...leaves);
    return record(index + 1, ['table', name, name, root, `CREATE TABLE ${name} (${columns.join(', ')})`], encode);
  });
  const first = leaf(schema, 100);
  first.write('SQLite format 3\0', 'latin1');
  first.writeUInt16BE(size, 16);
  first.writeUInt32BE(wide ? 2 : 1, 56);
  return Buffer.concat([first, ...pages]);
}
