/** The narrowest width that wrapping is worth. */
const narrowest = 40;

/** One line broken at blanks so that it fits into `width` columns, each piece indented; a word is never broken. */
export function wrap(line: string, indent: string, width: number | undefined): string[] {
  if (width === undefined || width < narrowest || indent.length + line.length <= width) return [indent + line];
  const lead = /^ */.exec(line)?.[0] ?? '';
  const pieces: string[] = [];
  let current = '';
  for (const word of line.slice(lead.length).split(' ')) {
    const joined = current === '' ? word : `${current} ${word}`;
    if (current !== '' && indent.length + lead.length + joined.length > width) {
      pieces.push(current);
      current = word;
    } else {
      current = joined;
    }
  }
  pieces.push(current);
  return pieces.map((piece) => indent + lead + piece);
}
