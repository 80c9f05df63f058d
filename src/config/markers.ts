const begin = /^<!-- generated: ([a-z]+) -->[^\S\n]*$/;
const end = '<!-- end generated -->';

/**
 * The page with every generated section made anew. Throws an `Error` that names `page` for a marker without an end or with a
 * name that nothing is generated for.
 */
export function fillMarkers(page: string, text: string, sections: Readonly<Record<string, string>>): string {
  const done: string[] = [];
  let open: string | undefined;
  for (const line of text.split('\n')) {
    const name = begin.exec(line)?.[1];
    if (open === undefined) done.push(line);
    else if (name !== undefined) throw new Error(`${page}: the section "${open}" has no "${end}"`);
    if (name !== undefined) {
      const section = Object.hasOwn(sections, name) ? sections[name] : undefined;
      if (section === undefined) throw new Error(`${page}: nothing is generated for "${name}"`);
      done.push('', section, '');
      open = name;
    } else if (open !== undefined && line.trim() === end) {
      done.push(line);
      open = undefined;
    }
  }
  if (open !== undefined) throw new Error(`${page}: the section "${open}" has no "${end}"`);
  return done.join('\n');
}
