import type { IgnoreComment } from './outcome.js';

/** What a file must hold before it is worth looking for ignore comments. */
export const ignoreMarker = 'aws-access-gate:ignore';

const comment = /(?:#|\/\/|--|;|%|'|\/\*|<!--|\brem\b)[ \t]*aws-access-gate:ignore[ \t]+([a-z0-9-]+)([^\r\n]*)/gi;

/** All ignore comments of one file, in order. The reason is what stands behind `--`; an empty one counts as none. */
export function findIgnoreComments(path: string, text: string): IgnoreComment[] {
  if (!text.includes(ignoreMarker)) return [];
  const found: IgnoreComment[] = [];
  let line = 1;
  let from = 0;
  for (const match of text.matchAll(comment)) {
    for (let i = from; i < match.index; i++) if (text.charCodeAt(i) === 10) line++;
    from = match.index;
    found.push({ path, line, rule: (match[1] as string).toLowerCase(), reason: reasonIn(match[2] as string) });
  }
  return found;
}

function reasonIn(rest: string): string | undefined {
  const at = /^[ \t]*--[ \t]*(.*)$/.exec(rest);
  const reason = at?.[1]?.replace(/(?:\*\/|-->)[ \t]*$/, '').trim();
  return reason === undefined || reason === '' ? undefined : reason.slice(0, 300);
}
