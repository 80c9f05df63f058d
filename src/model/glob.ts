import { expandBraces } from './braces.js';

/** How long a glob may be, and into how many its braces may unfold. */
export const globLimits = { length: 1000, alternatives: 100 } as const;

/** Tells whether a path of the repository (slashes forward, `archive.zip!/member` for a member) is meant. */
export type Glob = (path: string) => boolean;

type Token = { readonly type: 'one' } | { readonly type: 'run' } | { readonly type: 'set'; readonly has: (character: string) => boolean };

/** One part between slashes; `deep` is `**`. */
type Part = 'deep' | readonly (string | Token)[];

/** Why `pattern` can't be used; undefined for a good one. */
export function globProblem(pattern: string): string | undefined {
  if (pattern === '') return 'an empty pattern matches nothing';
  if (pattern.length > globLimits.length) return `a pattern has at most ${globLimits.length} characters`;
  if (pattern.startsWith('!')) return 'a pattern can only name what is meant, not what is not';
  if (expandBraces(pattern, globLimits.alternatives) === undefined)
    return `the braces of a pattern may unfold into at most ${globLimits.alternatives}`;
  return undefined;
}

/**
 * Compiles a glob: `*` and `?` inside one part of the path, `**` for any number of parts, `[a-z]`, `[!a]`, `{a,b}`, `\` before
 * a character that is meant as such. Names that begin with a dot match like others; a trailing slash means everything
 * below; a member of an archive is meant by what means the archive. Matches in time bounded by the product of both
 * lengths, whatever pattern and path: no regular expression is made of either. A pattern with a `globProblem` matches
 * nothing.
 */
export function compileGlob(pattern: string): Glob {
  if (globProblem(pattern) !== undefined) return () => false;
  const rooted = pattern.replace(/^(?:\.?\/)+/, '');
  const whole = rooted.endsWith('/') ? `${rooted}**` : rooted;
  const alternatives = (expandBraces(whole, globLimits.alternatives) ?? []).map((text) => splitParts(text).map(part));
  return (path) => path !== '' && prepared(path).some((names) => alternatives.some((parts) => matchParts(parts, names)));
}

type Prepared = readonly (readonly ArrayLike<string>[])[];

let latest: { readonly path: string; readonly names: Prepared } | undefined;

/** The path, and each archive around it, cut at the slashes. Many globs are asked about one path in turn, so the latest is kept. */
function prepared(path: string): Prepared {
  if (latest?.path !== path) latest = { path, names: withArchives(path).map((name) => name.split('/').map(characters)) };
  return latest.names;
}

/** `a.zip!/b.zip!/c`: the member, and each archive around it. */
function withArchives(path: string): string[] {
  const names = [path];
  for (let at = path.indexOf('!/'); at > 0 && names.length < 20; at = path.indexOf('!/', at + 2)) names.push(path.slice(0, at));
  return names;
}

/** Code points; a text without surrogates is its own list of them. */
function characters(text: string): ArrayLike<string> {
  return /[\ud800-\udfff]/.test(text) ? Array.from(text) : text;
}

function splitParts(text: string): string[] {
  const parts: string[] = [];
  let current = '';
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i);
    if (character === '/') {
      parts.push(current);
      current = '';
    } else current += character === '\\' ? character + text.charAt(++i) : character;
  }
  return [...parts, current];
}

function part(text: string): Part {
  if (text === '**') return 'deep';
  const tokens: (string | Token)[] = [];
  const written = Array.from(text);
  for (let i = 0; i < written.length; i++) {
    const character = written[i] as string;
    if (character === '\\' && i + 1 < written.length) tokens.push(written[++i] as string);
    else if (character === '?') tokens.push({ type: 'one' });
    else if (character === '[') {
      const set = readSet(written, i);
      if (set === undefined) tokens.push(character);
      else {
        tokens.push(set.token);
        i = set.end;
      }
    } else if (character !== '*') tokens.push(character);
    else if (typeof tokens.at(-1) === 'string' || (tokens.at(-1) as Token | undefined)?.type !== 'run') tokens.push({ type: 'run' });
  }
  return tokens;
}

function readSet(characters: readonly string[], open: number): { token: Token; end: number } | undefined {
  const negated = characters[open + 1] === '!' || characters[open + 1] === '^';
  const first = open + (negated ? 2 : 1);
  const ranges: [string, string][] = [];
  let i = first;
  for (; i < characters.length && (characters[i] !== ']' || i === first); i++) {
    if (characters[i] === '\\') i++;
    const from = characters[i];
    if (from === undefined) return undefined;
    if (characters[i + 1] === '-' && characters[i + 2] !== undefined && characters[i + 2] !== ']') {
      ranges.push([from, characters[i + 2] as string]);
      i += 2;
    } else ranges.push([from, from]);
  }
  if (characters[i] !== ']') return undefined;
  const has = (character: string): boolean => {
    const code = character.codePointAt(0) ?? 0;
    return ranges.some(([from, to]) => code >= (from.codePointAt(0) ?? 0) && code <= (to.codePointAt(0) ?? 0)) !== negated;
  };
  return { token: { type: 'set', has }, end: i };
}

/** Only the last `**` ever needs another try: what stands before it has matched as early as it can. */
function matchParts(parts: readonly Part[], names: readonly ArrayLike<string>[]): boolean {
  let at = 0;
  let name = 0;
  let retry: { at: number; name: number } | undefined;
  while (name < names.length) {
    const current = parts[at];
    if (current === 'deep') {
      retry = { at, name };
      at++;
    } else if (current !== undefined && matchPart(current, names[name] as ArrayLike<string>)) {
      at++;
      name++;
      continue;
    } else if (retry === undefined) return false;
    else {
      at = retry.at + 1;
      name = ++retry.name;
      continue;
    }
    if (at === parts.length) return true;
  }
  return at === parts.length;
}

/** Only the last `*` ever needs another try. */
function matchPart(tokens: readonly (string | Token)[], text: ArrayLike<string>): boolean {
  if (text.length === 0) return tokens.length === 0;
  let at = 0;
  let i = 0;
  let retry: { at: number; i: number } | undefined;
  while (i < text.length) {
    const token = tokens[at];
    if (typeof token === 'object' && token.type === 'run') {
      retry = { at, i };
      at++;
    } else if (token !== undefined && one(token, text[i] as string)) {
      at++;
      i++;
    } else if (retry === undefined) return false;
    else {
      at = retry.at + 1;
      i = ++retry.i;
    }
  }
  while (typeof tokens[at] === 'object' && (tokens[at] as Token).type === 'run') at++;
  return at === tokens.length;
}

function one(token: string | Token, character: string): boolean {
  if (typeof token === 'string') return token === character;
  return token.type === 'one' || (token.type === 'set' && token.has(character));
}
