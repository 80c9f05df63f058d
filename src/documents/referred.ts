/** Texts longer than this are not searched for names of files. In UTF-16 units. */
const limit = 4 * 1024 * 1024;

/** No path that a template names is longer. */
const longest = 200;

/** The files that a template speaks of, without what leads there: `../policies/a.json` is `policies/a.json`. */
export function filesNamedIn(text: string): string[] {
  if (text.length > limit || !text.includes('AWS::')) return [];
  const found: string[] = [];
  const ending = /\.(?:json|ya?ml|template)\b/g;
  const rest = /[\w@./-]*/y;
  // From the endings backwards: names are few, and words that could begin one are all there is.
  for (let match = ending.exec(text); match !== null; match = ending.exec(text)) {
    rest.lastIndex = match.index;
    const whole = before(text, match.index) + (rest.exec(text)?.[0] ?? '');
    ending.lastIndex = Math.max(ending.lastIndex, rest.lastIndex);
    const name = /^.+\.(?:json|ya?ml|template)\b/.exec(whole)?.[0];
    if (name !== undefined) found.push(name.replace(/^(?:\.{0,2}\/)+/, ''));
  }
  return found;
}

/** What of a path stands right before a place. */
function before(text: string, at: number): string {
  let start = at;
  while (start > Math.max(0, at - longest) && /[\w@./-]/.test(text[start - 1] as string)) start--;
  return text.slice(start, at);
}

/** Whether a path is one of the files named. */
export function isNamed(path: string, names: ReadonlySet<string>): boolean {
  const parts = path.split('/');
  return parts.some((_, from) => names.has(parts.slice(from).join('/')));
}
