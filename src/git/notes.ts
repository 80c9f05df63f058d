import type { NotScanned, Shortfall, Tally } from '../model/source.js';

const said = new WeakMap<Tally, Set<string>>();

/** Lists something as passed over, once however often it is come by. */
export function noteNotScanned(tally: Tally, entry: NotScanned): void {
  if (isNew(tally, `${entry.path}\0${entry.why}`)) tally.notScanned.push(entry);
}

/** Notes something that makes the check incomplete, once however often it is come by. */
export function noteIncomplete(tally: Tally, shortfall: Shortfall): void {
  if (isNew(tally, `\0${shortfall.what}\0${shortfall.why}`)) tally.incomplete.push(shortfall);
}

/** What one tally knows, also in another. */
export function copyNotes(from: Tally, to: Tally): void {
  for (const entry of from.notScanned) noteNotScanned(to, entry);
  for (const shortfall of from.incomplete) noteIncomplete(to, shortfall);
}

function isNew(tally: Tally, key: string): boolean {
  let keys = said.get(tally);
  if (keys === undefined) said.set(tally, (keys = new Set()));
  if (keys.has(key)) return false;
  keys.add(key);
  return true;
}
