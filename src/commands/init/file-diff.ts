import { createTwoFilesPatch } from 'diff';

/** What a file would gain and lose, as a unified diff; empty where it is the same. */
export function fileDiff(path: string, old: string | undefined, text: string): string {
  if (old === text) return '';
  const patch = createTwoFilesPatch(old === undefined ? '/dev/null' : `a/${path}`, `b/${path}`, old ?? '', text, undefined, undefined, {
    context: 3,
    timeout: longest,
  });
  // A file that takes so long to compare has nothing to do with ours.
  return patch?.replace(/^=+\n/, '').trimEnd() ?? `--- a/${path}\n+++ b/${path}\n(too different to be compared)`;
}

/** Milliseconds. */
const longest = 1000;
