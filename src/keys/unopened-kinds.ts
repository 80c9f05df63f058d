/** Kinds of archive that are told and not opened, by how they begin. https://www.garykessler.net/library/file_sigs.html */
const kinds: readonly (readonly [string, string])[] = [
  ['fd377a585a00', 'xz'],
  ['28b52ffd', 'zstd'],
  ['377abcaf271c', '7z'],
  ['526172211a07', 'rar'],
  ['425a68', 'bzip2'],
  ['04224d18', 'lz4'],
  ['4c5a495001', 'lzip'],
  ['894c5a4f000d0a1a', 'lzop'],
  ['1f9d90', 'compress'],
  ['4d53434600000000', 'cab'],
  ['edabeedb', 'rpm'],
  [Buffer.from('!<arch>\ndebian-').toString('hex'), 'deb'],
  [Buffer.from('hsqs').toString('hex'), 'squashfs'],
  [Buffer.from('PACK\0\0\0').toString('hex'), 'git pack'],
  [Buffer.from('# v2 git bundle\n').toString('hex'), 'git bundle'],
  [Buffer.from('# v3 git bundle\n').toString('hex'), 'git bundle'],
];

/** The first two bytes of each: most contents need no further look. */
const heads = new Set(kinds.map(([magic]) => Number.parseInt(magic.slice(0, 4), 16)));

/** What kind of archive it is that nobody here opens; undefined for everything else. */
export function unopenedKind(bytes: Buffer): string | undefined {
  if (!heads.has(((bytes[0] as number) << 8) | (bytes[1] as number))) return undefined;
  const head = bytes.toString('hex', 0, 16);
  const kind = kinds.find(([magic]) => head.startsWith(magic))?.[1];
  return kind === 'bzip2' && !/^425a683[1-9]314159265359/.test(head) ? undefined : kind;
}
