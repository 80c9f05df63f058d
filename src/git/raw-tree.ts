/** One name of a tree object. */
export interface RawEntry {
  /** Bytes in latin1. */
  readonly name: string;
  readonly kind: 'tree' | 'file' | 'link' | 'submodule';
  readonly id: string;
}

const kinds: Readonly<Record<number, RawEntry['kind']>> = { 0o040000: 'tree', 0o100000: 'file', 0o120000: 'link', 0o160000: 'submodule' };

/**
 * The names in a tree object, as git stores it. Undefined for one that git would not have written (a name twice, or none, or
 * one with a slash; an unknown mode): how git reads such a one is git's own business.
 * https://git-scm.com/book/en/v2/Git-Internals-Git-Objects
 */
export function parseTree(bytes: Buffer, idBytes: number): RawEntry[] | undefined {
  const entries: RawEntry[] = [];
  const names = new Set<string>();
  for (let at = 0; at < bytes.length;) {
    const space = bytes.indexOf(32, at);
    const end = space === -1 ? -1 : bytes.indexOf(0, space);
    if (end === -1 || end + 1 + idBytes > bytes.length) return undefined;
    const mode = bytes.toString('latin1', at, space);
    const name = bytes.toString('latin1', space + 1, end);
    const kind = /^[0-7]{5,6}$/.test(mode) ? kinds[Number.parseInt(mode, 8) & 0o170000] : undefined;
    if (kind === undefined || name === '' || name.includes('/') || names.has(name)) return undefined;
    names.add(name);
    at = end + 1 + idBytes;
    entries.push({ name, kind, id: bytes.toString('hex', end + 1, at) });
  }
  return entries;
}
