import type { Place } from '../model/place.js';

/** Orders by code unit, the same on every machine. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Orders places by path, line, column and commit. */
export function byPlace(a: Place, b: Place): number {
  return (
    byText(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0) || byText(a.commit ?? '', b.commit ?? '')
  );
}
