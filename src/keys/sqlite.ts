import { type LaidOut, Layout } from './laid-out.js';
import { columnsOf, type Value, valuesOf } from './sqlite-record.js';

/** The kinds of pages that hold rows of tables, or lead to them. */
const leaf = 13;
const interior = 5;

/**
 * The texts in a database of SQLite, each with the name of its column, a row after the other: in the file itself nothing parts
 * the values of a row. Rows of pages that no table has any more have no names. What does not fit into a page is left out.
 * https://www.sqlite.org/fileformat2.html
 */
export function sqliteText(bytes: Buffer): LaidOut {
  return new Database(bytes).read();
}

class Database {
  readonly #bytes: Buffer;
  readonly #size: number;
  readonly #usable: number;
  readonly #wide: 1 | 2;
  readonly #big: boolean;
  readonly #layout = new Layout();
  readonly #seen: Uint8Array;

  constructor(bytes: Buffer) {
    const size = bytes.readUInt16BE(16);
    this.#bytes = bytes;
    this.#size = size === 1 ? 65_536 : Math.max(512, size);
    this.#usable = this.#size - (bytes[20] as number);
    const encoding = bytes.readUInt32BE(56);
    this.#wide = encoding === 2 || encoding === 3 ? 2 : 1;
    this.#big = encoding === 3;
    this.#seen = new Uint8Array(Math.ceil(bytes.length / this.#size) + 1);
  }

  read(): LaidOut {
    const tables: { root: number; columns: string[] }[] = [];
    this.#walk(1, ([type, , , root, sql]) => {
      if (type === undefined || sql === undefined || root?.number === undefined || this.#textOf(type) !== 'table') return;
      tables.push({ root: root.number, columns: columnsOf(this.#textOf(sql)) });
    });
    for (const { root, columns } of tables) this.#walk(root, (values) => this.#row(values, columns));
    for (let page = 1; page < this.#seen.length; page++) if (this.#seen[page] === 0) this.#walk(page, (values) => this.#row(values, []));
    return this.#layout;
  }

  /** The rows of a table, from its root on; each page once. */
  #walk(root: number, row: (values: readonly Value[]) => void): void {
    const pages = [root];
    for (let page = pages.pop(); page !== undefined; page = pages.pop()) {
      if (page < 1 || page >= this.#seen.length || this.#seen[page] !== 0) continue;
      const start = (page - 1) * this.#size;
      const head = page === 1 ? 100 : start;
      const end = Math.min(this.#bytes.length, start + this.#usable);
      const kind = head + 12 <= end ? this.#bytes[head] : undefined;
      if (kind !== leaf && kind !== interior) continue;
      this.#seen[page] = 1;
      const count = Math.min(this.#bytes.readUInt16BE(head + 3), (end - head) >>> 2);
      const cells = head + (kind === leaf ? 8 : 12);
      // Cells that lie upon each other are no more than one page.
      for (let i = 0, left = 2 * this.#size; i < count && left > 0 && cells + 2 * i + 2 <= end; i++) {
        const cell = start + this.#bytes.readUInt16BE(cells + 2 * i);
        if (cell + 4 > end) continue;
        if (kind === interior) {
          pages.push(this.#bytes.readUInt32BE(cell));
          continue;
        }
        const values = valuesOf(this.#bytes, cell, end);
        left -= values.length + (values.at(-1)?.end ?? cell) - cell;
        row(values);
      }
      if (kind === interior) pages.push(this.#bytes.readUInt32BE(head + 8));
    }
  }

  #row(values: readonly Value[], columns: readonly string[]): void {
    let any = false;
    values.forEach((value, index) => {
      if (value.number !== undefined || value.end === value.start) return;
      const name = columns[index];
      if (name !== undefined) this.#layout.put(`${name}: `);
      this.#layout.add(this.#textOf(value), value.start, value.end - value.start, this.#wide);
      this.#layout.put('\n');
      any = true;
    });
    if (any) this.#layout.put('\n');
  }

  /** A character a byte, or two, so that places can be told. */
  #textOf({ start, end }: Value): string {
    if (this.#wide === 1) return this.#bytes.toString('latin1', start, end);
    const bytes = this.#bytes.subarray(start, start + ((end - start) & ~1));
    return (this.#big ? Buffer.from(bytes).swap16() : bytes).toString('utf16le');
  }
}
