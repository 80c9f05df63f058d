import type { Documents } from '../documents/located.js';
import type { Place } from '../model/place.js';
import { textOf, type Value } from '../model/value.js';

/** What a role of the repository allows, in seconds. */
export interface Limit {
  readonly seconds: number;
  readonly place: Place;
  /** Whether the file says it; else it is what AWS gives where nothing is said. */
  readonly written: boolean;
}

/** AWS's own, where a role says nothing. */
const usual = 3600;

/**
 * The longest session that the roles of this name allow, the most generous of them; undefined where there is none, or one of them
 * doesn't tell.
 */
export function longestAllowed({ units }: Documents, name: string): Limit | undefined {
  const roles = units
    .flatMap(({ principals }) => principals)
    .filter((each) => each.kind === 'role' && each.name === name && each.namedLater === undefined);
  let most: Limit | undefined;
  for (const { longest, file, span } of roles) {
    const seconds = longest?.value === undefined ? usual : mostOf(longest.value);
    if (longest === undefined || seconds === undefined) return undefined;
    if (most !== undefined && most.seconds >= seconds) continue;
    const at = longest.value === undefined ? { ...file.lines.place(span) } : { ...longest.file.lines.place(longest.value.span) };
    most = {
      seconds,
      place: { path: (longest.value === undefined ? file : longest.file).path, ...at },
      written: longest.value !== undefined,
    };
  }
  return most;
}

/** The most that a value may come to; undefined where that isn't known. */
function mostOf(value: Value): number | undefined {
  if (value.type === 'number') return value.value;
  if (value.type === 'text') return asSeconds(textOf(value));
  if (value.type !== 'either') return undefined;
  const each = value.options.map(mostOf);
  return each.length === 0 || each.includes(undefined) ? undefined : Math.max(...each.map(Number));
}

/** A whole number of seconds as a text has it. */
export function asSeconds(text: string | undefined): number | undefined {
  return text !== undefined && /^\s*\d{1,9}\s*$/.test(text) ? Number(text) : undefined;
}
