import type { Free, Stretch } from './witness.js';

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
const isAlphanumeric = (code: number): boolean => isDigit(code) || isLetter(code);

/** `*` and `?` stand in no name; a colon is escaped where it may stand at all. */
const notIn = (characters: string): ((code: number) => boolean) => {
  const codes = new Set([...`${characters}*?:`].map((character) => character.charCodeAt(0)));
  return (code) => code >= 32 && !codes.has(code);
};

/**
 * What GitHub lets people call things: owners of letters, digits and inner hyphens (an underscore in those that an
 * enterprise manages), repositories of letters, digits, `.`, `-` and `_`, refs as git has them.
 */
const kinds = {
  edge: { accepts: isAlphanumeric, fill: 'q' },
  owner: { accepts: (code: number): boolean => isAlphanumeric(code) || code === 45 || code === 95, fill: 'q' },
  repository: { accepts: (code: number): boolean => isAlphanumeric(code) || code === 45 || code === 46 || code === 95, fill: 'q' },
  id: { accepts: isAlphanumeric, fill: '9' },
  ref: { accepts: notIn(' ~^[\\'), fill: 'q' },
  value: { accepts: notIn(''), fill: 'q' },
} satisfies Record<string, Omit<Free, 'least'>>;

type Kind = keyof typeof kinds;

export function free(kind: Kind, least = 1, exactly = false): Free {
  return { ...kinds[kind], least, exactly };
}

/** An owner's name of at least so many characters. */
export function owner(least: number): Stretch[] {
  return least < 2 ? [free('edge', 1, true)] : [free('edge', 1, true), free('owner', least - 2), free('edge', 1, true)];
}

/** Everything that may follow the repository. */
export const contexts: readonly (readonly Stretch[])[] = [
  ['ref:refs/heads/', free('ref')],
  ['ref:refs/tags/', free('ref')],
  ['pull_request'],
  ['environment:', free('value')],
];
