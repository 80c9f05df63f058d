import { isRandomSecret } from './secret-shapes.js';
import type { Span } from '../model/position.js';

/** A name of a file or a branch goes on where a value in a text would end: `secret=...40 characters....txt`, or a `/`. */
const inName = /(?:secret|key|token|passw)[\w.-]{0,30}[=:@ _-]["']?([A-Za-z0-9+/]{40})(?![A-Za-z0-9+])/gi;

/** Where secrets stand in a name of a file, a folder, a branch or a member. */
export function secretsInName(name: string): Span[] {
  return [...name.matchAll(inName)].flatMap((match) => {
    const end = match.index + match[0].length;
    return isRandomSecret(match[1] as string) ? [{ start: end - 40, end }] : [];
  });
}
