import { distance } from 'fastest-levenshtein';

/** The candidate that `word` most likely meant; undefined only when there are none. Case, `_` and leading dashes don't count. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const plain = (text: string): string => text.slice(0, 100).toLowerCase().replaceAll('_', '-').replace(/^-+/, '');
  const wanted = plain(word);
  const scored = candidates.map((candidate) => {
    const text = plain(candidate);
    const begun = wanted.length >= 3 && text.startsWith(wanted);
    return { candidate, score: text === wanted ? -2 : begun ? -1 : distance(wanted, text) };
  });
  return scored.sort((a, b) => a.score - b.score)[0]?.candidate;
}

/** How a word of the user's is repeated in a message: quoted, cut, and with nothing in it that a terminal or a log obeys. */
export function quoted(word: string): string {
  const cut = word.length > 80 ? `${word.slice(0, 80)}…` : word;
  return JSON.stringify(cut).replace(
    /[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
