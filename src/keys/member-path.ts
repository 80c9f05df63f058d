/** Stands in a member path for the content of a gzip stream, whose name is that of the file without its ending. */
export const gzipContent = '\0';

/** The path of a member inside an archive at `path`: `dump.tar.gz!/dir/.env`, `log.gz!/log`. */
export function memberPath(path: string, member: string): string {
  const parts = [path];
  for (const [index, part] of member.split('!/').entries()) {
    if (part !== gzipContent) parts.push(part);
    // A tar inside gzip is one archive to everybody.
    else if (index === member.split('!/').length - 1) parts.push(unpackedName(parts.at(-1) as string));
  }
  return parts.join('!/');
}

function unpackedName(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return /\.gz$/i.test(name) ? name.slice(0, -3) : /\.tgz$/i.test(name) ? `${name.slice(0, -4)}.tar` : name === '' ? 'content' : name;
}
