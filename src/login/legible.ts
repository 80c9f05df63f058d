/** Names characters that an eye does not see or takes for others: `U+200B`, each once, in order. */
export function invisibles(text: string): string[] {
  const found = new Set<string>();
  for (const character of text) if (/[^\x21-\x7e]/u.test(character)) found.add(codePoint(character));
  return [...found];
}

/** `text` in one line and short, with what can't be seen as `U+XXXX`. */
export function legible(text: string, limit = 200): string {
  let shown = '';
  for (const character of text) {
    if (shown.length >= limit) return `${shown}…`;
    shown += /[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}]/u.test(character) && character !== ' ' ? `<${codePoint(character)}>` : character;
  }
  return shown;
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}`;
}
