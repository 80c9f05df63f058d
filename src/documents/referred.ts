/** Texts longer than this are not searched for names of files. In UTF-16 units. */
const limit = 4 * 1024 * 1024;

/** The files that a template speaks of, without what leads there: `../policies/a.json` is `policies/a.json`. */
export function filesNamedIn(text: string): string[] {
  if (text.length > limit || !text.includes('AWS::')) return [];
  return (text.match(/[\w@./-]{1,200}\.(?:json|ya?ml|template)\b/g) ?? []).map((name) => name.replace(/^(?:\.{0,2}\/)+/, ''));
}

/** Whether a path is one of the files named. */
export function isNamed(path: string, names: ReadonlySet<string>): boolean {
  const parts = path.split('/');
  return parts.some((_, from) => names.has(parts.slice(from).join('/')));
}
