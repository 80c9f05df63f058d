import type { Catalog } from '../catalog/catalog.js';
import { matchesText } from '../pattern.js';
import type { Reach, Term } from './reach.js';

/** The actions that a reach stands for, as `service:Name`; undefined where nobody knows them, or an action is not to be known. */
export function knownActions({ all: terms, none }: Reach, catalog: Catalog): string[] | undefined {
  if ([...terms, ...none].some(({ pattern }) => pattern.references.length > 0)) return undefined;
  const [first, ...rest] = [...terms].sort((a, b) => Number(/^[*?]/.test(a.text)) - Number(/^[*?]/.test(b.text))) as [Term, ...Term[]];
  const found = catalog.actions(first.text);
  if (found.length === 0) return undefined;
  return found
    .map(({ service, name }) => `${service}:${name}`)
    .filter((action) => {
      const text = action.toLowerCase();
      return (
        rest.every(({ pattern }) => matchesText(pattern, text) === true) && !none.some(({ pattern }) => matchesText(pattern, text) === true)
      );
    });
}

/** True when no action that AWS has is in it, though its words may stand for some. */
export function isHollow(reach: Reach, catalog: Catalog | undefined): boolean {
  if (catalog === undefined || (reach.none.length === 0 && reach.all.length === 1)) return false;
  // Of all services something is always left, and to go through them all takes long.
  if (reach.all.every(({ text }) => /^[*?]/.test(text))) return false;
  return knownActions(reach, catalog)?.length === 0;
}
