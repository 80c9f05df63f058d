import type { Stretch } from '../model/source.js';
import { type Bits, joined, setBit } from './bit-set.js';
import { isOlder, type Commit } from './commits.js';
import { parentsFirst, type PathChanges, pathsInHistory, pathsInPacks, treePair } from './history-paths.js';
import type { Known } from './history-standings.js';

/** The wanted blobs as they stand in all commits that have the same of them. */
export interface Held extends Stretch {
  readonly slots: Bits;
  commits: number;
  first: Stretch['first'];
  last: Stretch['last'];
  reachable: boolean;
  head: boolean;
}

/** Everything wanted, followed through the history. A slot is a number: of a blob at a path, or of a commit's message. */
export interface SlotHistory {
  /** By blob: its path and slot, in no order. */
  readonly at: ReadonlyMap<string, readonly { readonly path: string; readonly slot: number }[]>;
  /** By commit: the slot of its message. */
  readonly messages: ReadonlyMap<string, number>;
  readonly held: readonly Held[];
  /** By commit: all slots that it or any commit before it has. */
  readonly past: ReadonlyMap<string, Bits>;
}

/**
 * Parents first, each commit takes over what its first parent holds, but for what it changes against that parent: so a
 * merge has what its own tree has, whichever side it came from or if from none. Work and memory go with the commits,
 * and with the slots only by the word of 32.
 */
export async function followSlots(
  known: Known,
  blobs: ReadonlySet<string>,
  ofMessages: readonly string[],
  reachable: ReadonlySet<string>,
): Promise<SlotHistory> {
  const { store, commits, head } = known;
  const changed = blobs.size === 0 ? new Map<string, PathChanges>() : await changesOf(known, blobs);
  const slots = new Slots();
  const messages = new Map(ofMessages.map((id) => [id, slots.next()]));
  for (const changes of changed.values()) for (const { path, id } of changes) if (id !== undefined) slots.of(path, id);

  const nothing: Bits = new Uint32Array(Math.ceil(slots.count / 32));
  const begin = (bits: Bits): Held => ({ slots: bits, commits: 0, first: none, last: none, reachable: false, head: false });
  const empty = begin(nothing);
  const held: Held[] = [];
  const now = new Map<string, Held>();
  const past = new Map<string, Bits>();
  for (const id of parentsFirst(commits)) {
    const commit = commits.get(id) as Commit;
    const changes = changed.get(treePair(store, commits, commit) ?? '');
    let at = now.get(commit.parents[0] ?? '') ?? empty;
    if (changes !== undefined) held.push((at = begin(slots.after(at.slots, changes))));
    now.set(id, at);
    count(at, { id, time: commit.time }, reachable.has(id), id === head);
    let before = at.slots;
    for (const parent of commit.parents) before = joined(past.get(parent) ?? nothing, before);
    const message = messages.get(id);
    if (message !== undefined) setBit((before = before.slice()), message);
    past.set(id, before);
  }
  return { at: slots.byBlob, messages, held, past };
}

async function changesOf({ store, commits, prefix, packs }: Known, blobs: ReadonlySet<string>): Promise<Map<string, PathChanges>> {
  const wanted = [...blobs];
  const own = prefix === '' ? pathsInPacks(store, commits, wanted, packs?.treeLists(wanted)) : undefined;
  return own ?? pathsInHistory(store, commits, (path, id) => blobs.has(id) && path.startsWith(prefix));
}

const none = { id: '', time: 0 };

function count(held: Held, commit: Stretch['first'], reachable: boolean, head: boolean): void {
  if (held.commits === 0 || isOlder(commit, held.first)) held.first = commit;
  if (held.commits === 0 || isOlder(held.last, commit)) held.last = commit;
  held.commits++;
  held.reachable ||= reachable;
  held.head ||= head;
}

class Slots {
  count = 0;
  readonly byBlob = new Map<string, { path: string; slot: number }[]>();
  readonly #byPath = new Map<string, Map<string, number>>();

  next(): number {
    return this.count++;
  }

  of(path: string, blob: string): void {
    const blobs = this.#byPath.get(path) ?? new Map<string, number>();
    this.#byPath.set(path, blobs);
    if (blobs.has(blob)) return;
    const slot = this.next();
    blobs.set(blob, slot);
    const paths = this.byBlob.get(blob);
    if (paths === undefined) this.byBlob.set(blob, [{ path, slot }]);
    else paths.push({ path, slot });
  }

  after(bits: Bits, changes: PathChanges): Bits {
    const next = bits.slice();
    for (const { path, id, before } of changes) {
      const blobs = this.#byPath.get(path);
      const gone = before === undefined ? undefined : blobs?.get(before);
      const come = id === undefined ? undefined : blobs?.get(id);
      if (gone !== undefined) setBit(next, gone, false);
      if (come !== undefined) setBit(next, come);
    }
    return next;
  }
}
