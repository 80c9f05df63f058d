import { treesAt } from './at-commit.js';
import type { RawEntry } from './raw-tree.js';
import type { ObjectStore } from './store.js';

export interface TreeChange {
  /** Bytes in latin1. */
  readonly path: string;
  readonly kind: 'file' | 'link' | 'submodule';
  readonly id: string;
}

/** So many trees are read of one change; git compares larger ones faster. */
const most = 400;

/**
 * What a tree has at some path and another hasn't there, by content: a mere change of mode brings nothing. Reads only the
 * trees that differ, a level at a time. Undefined where that can't be told so.
 */
export async function treeChanges(store: ObjectStore, before: string, after: string): Promise<TreeChange[] | undefined> {
  const changes: TreeChange[] = [];
  let open: { readonly path: string; readonly before: string | undefined; readonly after: string }[] =
    before === after ? [] : [{ path: '', before, after }];
  for (let read = 0; open.length > 0;) {
    const ids = [...new Set(open.flatMap((pair) => (pair.before === undefined ? [pair.after] : [pair.before, pair.after])))];
    read += ids.length;
    const trees = read > most ? undefined : await treesAt(store, ids);
    if (trees === undefined) return undefined;
    const entriesOf = new Map(ids.map((id, at) => [id, trees[at] as RawEntry[]]));
    const next: typeof open = [];
    for (const { path, before: old, after: now } of open) {
      const known = new Map((old === undefined ? [] : (entriesOf.get(old) ?? [])).map((entry) => [entry.name, entry]));
      for (const entry of entriesOf.get(now) ?? []) {
        const was = known.get(entry.name);
        if (was?.id === entry.id) continue;
        const at = path + entry.name;
        if (entry.kind !== 'tree') changes.push({ path: at, kind: entry.kind, id: entry.id });
        else next.push({ path: `${at}/`, before: was?.kind === 'tree' ? was.id : undefined, after: entry.id });
      }
    }
    open = next;
  }
  return changes;
}
