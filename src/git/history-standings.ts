import type { Holding, Standing, Stretch } from '../model/source.js';
import { hasBit } from './bit-set.js';
import { showPath } from './bytes.js';
import { isOlder, type Commit } from './commits.js';
import { followSlots, type Held, type SlotHistory } from './history-slots.js';
import type { Packs } from './pack/packs.js';
import { noteCommits, reachableFrom } from './reachable.js';
import { RefReach } from './ref-reach.js';
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
  /** Where they may be read without git. */
  readonly packs?: Packs | undefined;
}

/** Where each of the asked objects stands: at each path, with the oldest commit that holds it, by date and then id. */
export async function historyStandings(known: Known, ids: readonly string[]): Promise<Map<string, Standing[]>> {
  const { commits, tags } = known;
  const reachable = reachableFrom(known);
  const blobs = new Set(ids.filter((id) => !commits.has(id) && !tags.has(id)));
  const messages = ids.filter((id) => commits.has(id));
  const history = await followSlots(known, blobs, messages, reachable);
  const reach = new RefReach(known, history.past);
  const notes = noteCommits(known);
  const result = new Map<string, Standing[]>();
  for (const id of ids) {
    const gone = reachable.has(id) ? {} : { unreachable: true };
    const commit = commits.get(id);
    if (commit !== undefined) {
      const place = { path: '', in: 'commit-message', commit: id } as const;
      const at = { id, time: commit.time };
      const holding = holdingOf(known, history, reach, history.messages.get(id) as number, [{ commits: 1, first: at, last: at }]);
      result.set(id, [{ place, committed: commit.time, dateTrusted: true, inHead: false, ...gone, holding }]);
      continue;
    }
    const places = history.at.get(id) ?? [];
    if (tags.has(id) || places.length === 0) {
      const holding: Holding = { stretches: () => [], refs: () => reach.naming(id), inHeadsPast: false };
      result.set(id, [{ place: { path: '', in: tags.has(id) ? 'tag-message' : 'blob', commit: id }, inHead: false, ...gone, holding }]);
    } else result.set(id, places.map(({ path, slot }) => standing(known, history, reach, path, slot, notes)).sort(byPath));
  }
  return result;
}

function standing(known: Known, history: SlotHistory, reach: RefReach, path: string, slot: number, notes: ReadonlySet<string>): Standing {
  let first: Stretch['first'] | undefined;
  let reached = false;
  let inHead = false;
  for (const held of holders(history, slot)) {
    if (first === undefined || isOlder(held.first, first)) first = held.first;
    reached ||= held.reachable;
    inHead ||= held.head;
  }
  const { id, time } = first as Stretch['first'];
  const annotated = path.replaceAll('/', '');
  const noted = notes.has(id) && /^[0-9a-f]{40,64}$/.test(annotated);
  return {
    place: noted ? { path: '', in: 'note', commit: annotated } : { path: showPath(path), commit: id },
    committed: time,
    dateTrusted: true,
    inHead,
    ...(reached ? {} : { unreachable: true }),
    holding: holdingOf(known, history, reach, slot),
  };
}

function holdingOf(known: Known, history: SlotHistory, reach: RefReach, slot: number, stretches?: readonly Stretch[]): Holding {
  const past = history.past.get(known.head ?? '');
  return {
    stretches: () => stretches ?? holders(history, slot),
    refs: () => reach.leadingTo(slot),
    inHeadsPast: past !== undefined && hasBit(past, slot),
  };
}

function* holders({ held }: SlotHistory, slot: number): Generator<Held> {
  for (const one of held) if (hasBit(one.slots, slot)) yield one;
}

function byPath(a: Standing, b: Standing): number {
  const one = `${a.place.path}\0${a.place.commit}`;
  const other = `${b.place.path}\0${b.place.commit}`;
  return one < other ? -1 : one > other ? 1 : 0;
}
