import type { Standing } from '../model/source.js';
import { showPath } from './bytes.js';
import { isOlder, type Commit } from './commits.js';
import { parentsFirst, pathsInHistory, treePair } from './history-paths.js';
import { noteCommits, reachableFrom } from './reachable.js';
import type { Ref } from './refs.js';
import type { ObjectStore } from './store.js';

/** What reading the history taught. */
export interface Known {
  readonly store: ObjectStore;
  readonly commits: ReadonlyMap<string, Commit>;
  readonly tags: ReadonlyMap<string, string>;
  readonly refs: readonly Ref[];
  readonly head: string | undefined;
  readonly prefix: string;
}

/** The wanted blobs as they stand in a run of commits that don't touch them. */
interface Stretch {
  readonly paths: ReadonlyMap<string, string>;
  oldest: { id: string; time: number } | undefined;
  reachable: boolean;
  head: boolean;
}

/** Where each of the asked objects stands: at each path, with the oldest commit that holds it, by date and then id. */
export async function historyStandings(known: Known, ids: readonly string[]): Promise<Map<string, Standing[]>> {
  const { commits, tags, prefix } = known;
  const reachable = reachableFrom(known);
  const asked = new Set(ids.filter((id) => !commits.has(id) && !tags.has(id)));
  const stretches = asked.size === 0 ? [] : await followPaths(known, asked, reachable);
  const places = gather(stretches);
  const notes = noteCommits(known);
  const result = new Map<string, Standing[]>();
  for (const id of ids) {
    const gone = reachable.has(id) ? {} : { unreachable: true };
    const commit = commits.get(id);
    if (commit !== undefined) {
      const place = { path: '', in: 'commit-message', commit: id } as const;
      result.set(id, [{ place, committed: commit.time, dateTrusted: true, inHead: false, ...gone }]);
    } else if (tags.has(id)) result.set(id, [{ place: { path: '', in: 'tag-message', commit: id }, inHead: false, ...gone }]);
    else {
      const found = [...(places.get(id) ?? [])].filter(([path]) => path.startsWith(prefix));
      const unnamed: Standing = { place: { path: '', in: 'blob', commit: id }, inHead: false, ...gone };
      result.set(id, found.length === 0 ? [unnamed] : found.map(([path, stretch]) => standing(path, stretch, notes)).sort(byPath));
    }
  }
  return result;
}

function standing(path: string, stretch: Stretch, notes: ReadonlySet<string>): Standing {
  const { id, time } = stretch.oldest as { id: string; time: number };
  const annotated = path.replaceAll('/', '');
  const rest = { committed: time, dateTrusted: true, inHead: stretch.head, ...(stretch.reachable ? {} : { unreachable: true }) };
  if (notes.has(id) && /^[0-9a-f]{40,64}$/.test(annotated)) return { place: { path: '', in: 'note', commit: annotated }, ...rest };
  return { place: { path: showPath(path), commit: id }, ...rest };
}

function byPath(a: Standing, b: Standing): number {
  const one = `${a.place.path}\0${a.place.commit}`;
  const other = `${b.place.path}\0${b.place.commit}`;
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Parents first, each commit takes over what its first parent holds, but for what it changes. */
async function followPaths(known: Known, asked: ReadonlySet<string>, reachable: ReadonlySet<string>): Promise<Stretch[]> {
  const { store, commits, head } = known;
  const changed = await pathsInHistory(store, commits, (_path, id) => asked.has(id));
  const nothing: Stretch = { paths: new Map(), oldest: undefined, reachable: false, head: false };
  const at = new Map<string, Stretch>();
  const stretches: Stretch[] = [];
  for (const id of parentsFirst(commits)) {
    const commit = commits.get(id) as Commit;
    const changes = changed.get(treePair(store, commits, commit) ?? '');
    let stretch = at.get(commit.parents[0] ?? '') ?? nothing;
    if (changes !== undefined) {
      const paths = new Map(stretch.paths);
      for (const { path, id: blob } of changes) {
        if (blob === undefined) paths.delete(path);
        else paths.set(path, blob);
      }
      stretch = { paths, oldest: undefined, reachable: false, head: false };
      stretches.push(stretch);
    }
    at.set(id, stretch);
    const holder = { id, time: commit.time };
    if (stretch.oldest === undefined || isOlder(holder, stretch.oldest)) stretch.oldest = holder;
    if (reachable.has(id)) stretch.reachable = true;
    if (id === head) stretch.head = true;
  }
  return stretches;
}

/** By blob and path, all stretches taken together. */
function gather(stretches: readonly Stretch[]): Map<string, Map<string, Stretch>> {
  const places = new Map<string, Map<string, Stretch>>();
  for (const stretch of stretches) {
    for (const [path, blob] of stretch.paths) {
      const paths = places.get(blob) ?? new Map<string, Stretch>();
      places.set(blob, paths);
      const before = paths.get(path);
      paths.set(path, before === undefined ? { ...stretch } : join(before, stretch));
    }
  }
  return places;
}

function join(one: Stretch, other: Stretch): Stretch {
  if (one.oldest === undefined || (other.oldest !== undefined && isOlder(other.oldest, one.oldest))) one.oldest = other.oldest;
  one.reachable ||= other.reachable;
  one.head ||= other.head;
  return one;
}
