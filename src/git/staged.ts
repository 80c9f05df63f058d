import type { Content, Source, Standing, Tally } from '../model/source.js';
import { showPath } from './bytes.js';
import { readFewOrMany } from './few-objects.js';
import { isLfsPointer, lfsWhy } from './lfs.js';
import { kindOfMode, submoduleWhy, type Entry } from './listing.js';
import { noteNotScanned } from './notes.js';
import { listTree } from './object-tree.js';
import type { ObjectStore } from './store.js';
import { UnreadNotes } from './unread.js';

/**
 * The index where it differs from HEAD. Every stage of a conflict counts; a name that was only announced
 * (`git add --intent-to-add`) has no content yet.
 */
export function stagedSource(
  store: ObjectStore,
  index: () => Promise<readonly Entry[]>,
  head: string | undefined,
  prefix: string,
  tally: Tally,
): Source {
  let differing: Promise<Map<string, string[]>> | undefined;

  async function compare(): Promise<Map<string, string[]>> {
    const before = new Map<string, string>();
    const [listed, entries] = await Promise.all([head === undefined ? [] : listTree(store, head, prefix, tally), index()]);
    for (const { path, id } of listed) before.set(path, id);
    const paths = new Map<string, string[]>();
    for (const entry of entries) {
      if (before.get(entry.path) === entry.id) continue;
      if (kindOfMode(entry.mode) === 'submodule') {
        noteNotScanned(tally, { path: showPath(entry.path), why: submoduleWhy });
        continue;
      }
      const known = paths.get(entry.id);
      if (known === undefined) paths.set(entry.id, [entry.path]);
      else if (!known.includes(entry.path)) known.push(entry.path);
    }
    return paths;
  }

  return {
    tally,
    async *contents(): AsyncGenerator<Content> {
      const paths = await (differing ??= compare());
      const unread = new UnreadNotes(tally, (id) => showPath(paths.get(id)?.[0] ?? ''));
      for await (const { id, bytes } of readFewOrMany(store, [...paths.keys()], unread)) {
        tally.files++;
        tally.bytes += bytes.length;
        if (isLfsPointer(bytes)) for (const path of paths.get(id) ?? []) noteNotScanned(tally, { path: showPath(path), why: lfsWhy });
        yield { id, kind: 'blob', bytes };
      }
      unread.finish();
    },
    async standings(ids): Promise<ReadonlyMap<string, readonly Standing[]>> {
      const paths = await (differing ??= compare());
      return new Map(
        ids.map((id) => [
          id,
          (paths.get(id) ?? [])
            .map(showPath)
            .sort()
            .map((path) => ({ place: { path }, inHead: true })),
        ]),
      );
    },
  };
}
