const magic = 'SQLite format 3\0';

/** Whether a content is a database of SQLite. https://www.sqlite.org/fileformat2.html#the_database_header */
export function isSqlite(bytes: Buffer): boolean {
  return bytes.length >= 512 && bytes[0] === 83 && bytes.toString('latin1', 0, magic.length) === magic;
}

/** Whether a content is a PDF. */
export function isPdf(bytes: Buffer): boolean {
  return bytes.length > 64 && bytes[0] === 37 && bytes.toString('latin1', 0, 5) === '%PDF-';
}
