import type { MapEntry, Value } from '../model/value.js';

/**
 * The entries of a map with its merge keys (`<<`) resolved, the merged ones first: what the map says itself wins, then the
 * earlier source (https://yaml.org/type/merge.html).
 */
export function mergedEntries(own: readonly MapEntry[], merges: readonly Value[]): MapEntry[] {
  const taken = new Set(own.map(({ key }) => key));
  const added: MapEntry[] = [];
  for (const source of merges.flatMap((merge) => (merge.type === 'list' ? merge.items : [merge]))) {
    if (source.type !== 'map') continue;
    const fresh = source.entries.filter(({ key }) => !taken.has(key));
    added.push(...fresh);
    for (const { key } of fresh) taken.add(key);
  }
  return [...added, ...own];
}
