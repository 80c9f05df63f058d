import type { Place } from '../model/place.js';
import type { Standing } from '../model/source.js';
import type { Area, Detection } from './detection.js';
import type { Sighting } from './gathering.js';
import { memberPath } from './member-path.js';

/** A sighting at one of the places that its content stands at. */
export interface Placed {
  readonly place: Place;
  readonly standing: Standing;
  readonly sighting: Sighting;
}

export type Standings = ReadonlyMap<string, readonly Standing[]>;

/**
 * All places of the sightings, the one to show first in front: what the tree judged still has, then by path, the oldest
 * commit, line and column. Of several contents that stood at one path one after the other the first of that order counts.
 */
export function placesOf(sightings: readonly Sighting[], standings: Standings, mode: string): Placed[] {
  const all: Placed[] = [];
  for (const sighting of sightings) {
    for (const standing of standings.get(sighting.content) ?? []) {
      all.push({ place: placeOf(standing, sighting.detection, sighting.detection.where), standing, sighting });
    }
  }
  all.sort((a, b) => (mode === 'history' ? 0 : Number(b.standing.inHead) - Number(a.standing.inHead)) || inOrder(a, b));
  const shown = new Map<string, Placed>();
  return all.filter((one) => {
    const key = `${one.place.in ?? ''}\0${one.place.in === undefined ? one.place.path : (one.place.commit ?? '')}`;
    const first = shown.get(key);
    if (first === undefined) shown.set(key, one);
    return first === undefined || (first.sighting.content === one.sighting.content && first.place.commit === one.place.commit);
  });
}

/** The place of an area of a content that stands somewhere; inside an archive the member follows the path. */
export function placeOf(standing: Standing, { member }: Detection, area: Area): Place {
  const { place } = standing;
  return { ...place, path: member === undefined ? place.path : memberPath(place.path, member), ...area };
}

function inOrder(a: Placed, b: Placed): number {
  return (
    Number(a.place.path === '') - Number(b.place.path === '') ||
    compare(a.place.path, b.place.path) ||
    (a.standing.committed ?? 0) - (b.standing.committed ?? 0) ||
    compare(a.place.commit ?? '', b.place.commit ?? '') ||
    (a.place.line ?? 0) - (b.place.line ?? 0) ||
    (a.place.column ?? 0) - (b.place.column ?? 0)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
