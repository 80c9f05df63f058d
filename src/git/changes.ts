import type { Range } from '../model/range.js';
import type { Content, Source, Standing, Tally } from '../model/source.js';
import { showPath } from './bytes.js';
import { type Brought, collectBrought } from './brought.js';
import { messageOf } from './commits.js';
import { readFewOrMany } from './few-objects.js';
import { isLfsPointer, lfsWhy } from './lfs.js';
import { noteNotScanned } from './notes.js';
import { listTree } from './object-tree.js';
import type { ObjectStore } from './store.js';
import { UnreadNotes } from './unread.js';

/**
 * What a range brings: every blob that a commit in it has at some path and none of its parents has there, and the
 * messages. Where the range isn't all here, the whole tree that is judged besides.
 */
export function changesSource(store: ObjectStore, range: Range, prefix: string, tally: Tally): Source {
  let collecting: Promise<Brought> | undefined;
  const collected = (): Promise<Brought> => (collecting ??= collectBrought(store, range, prefix, tally));
  let judged: Promise<ReadonlySet<string>> | undefined;
  const inJudged = (): Promise<ReadonlySet<string>> =>
    (judged ??= listTree(store, range.judged, prefix, tally).then(
      (entries) => new Set(entries.map((entry) => `${entry.id} ${entry.path}`)),
    ));

  return {
    tally,
    async *contents(): AsyncGenerator<Content> {
      const brought = await collected();
      const unread = new UnreadNotes(tally, (id) => {
        const path = brought.places(id)[0]?.path;
        return path === undefined ? undefined : showPath(path);
      });
      for await (const { id, type, bytes } of readFewOrMany(store, brought.ids(), unread)) {
        if (type === 'commit') {
          yield { id, kind: 'commit', bytes: messageOf(bytes) };
          continue;
        }
        tally.files++;
        tally.bytes += bytes.length;
        if (isLfsPointer(bytes)) for (const { path } of brought.places(id)) noteNotScanned(tally, { path: showPath(path), why: lfsWhy });
        yield { id, kind: 'blob', bytes };
      }
      unread.finish();
    },
    async standings(ids): Promise<ReadonlyMap<string, readonly Standing[]>> {
      const brought = await collected();
      const there = await inJudged();
      return new Map(ids.map((id) => [id, standingsOf(brought, there, id)]));
    },
  };
}

function standingsOf(brought: Brought, there: ReadonlySet<string>, id: string): Standing[] {
  const rootOf = (commit: string): Pick<Standing, 'root'> => (brought.roots.has(commit) ? { root: true } : {});
  const time = brought.commits.get(id);
  if (time !== undefined)
    return [{ place: { path: '', in: 'commit-message', commit: id }, committed: time, dateTrusted: false, inHead: false, ...rootOf(id) }];
  const standings = brought.places(id).map(({ path, commit, time: committed }): Standing => {
    const inHead = there.has(`${id} ${path}`);
    const place = inHead || commit === undefined ? { path: showPath(path) } : { path: showPath(path), commit };
    return {
      place,
      inHead,
      dateTrusted: false,
      ...(committed === undefined ? {} : { committed }),
      ...(commit === undefined ? {} : { broughtBy: commit, ...rootOf(commit) }),
    };
  });
  return standings.sort((a, b) => (a.place.path < b.place.path ? -1 : 1));
}
