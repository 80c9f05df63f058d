import { Problem } from '../model/problem.js';
import { emptyTally } from '../model/source.js';
import { entryAt } from './at-commit.js';
import { pathBytes } from './bytes.js';
import { kindOfMode } from './listing.js';
import { listTree } from './object-tree.js';
import { inPieces, readObjects } from './read-objects.js';
import type { ObjectStore } from './store.js';

/**
 * One file of a commit's tree; undefined when absent. Of a link its own text.
 * @throws Problem (environment) for one that is there and can't be read: to go on without it would be to ignore it silently.
 */
export async function fileAt(store: ObjectStore, name: string, commit: string): Promise<Buffer | undefined> {
  const found = (await entryAt(store, commit, pathBytes(name))) ?? (await listedAt(store, commit, pathBytes(name)));
  if (found === 'absent' || found.kind === 'submodule' || found.kind === 'tree') return undefined;
  const failed = (): never => {
    throw new Problem('environment', `${name} at ${commit.slice(0, 12)} cannot be read from this repository`, {
      fix: 'Run "git fsck", or clone it anew',
    });
  };
  const [known] = (await store.ask([found.id])) ?? [];
  if (known !== undefined && 'bytes' in known && known.type === 'blob' && known.bytes !== undefined) return known.bytes;
  for await (const { bytes } of readObjects(store, inPieces([found.id]), { object: failed, said: () => undefined })) return bytes;
  return failed();
}

async function listedAt(store: ObjectStore, commit: string, path: string) {
  const found = (await listTree(store, commit, path, emptyTally())).find((entry) => entry.path === path);
  return found === undefined ? 'absent' : { id: found.id, kind: kindOfMode(found.mode) };
}
