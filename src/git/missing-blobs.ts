import { existing } from './revisions.js';
import { listCommits } from './commits.js';
import { kindOfMode, parseListing } from './listing.js';
import type { Ends } from './range-ends.js';
import { rawDiffs } from './raw-diff.js';
import type { ObjectStore } from './store.js';

/** The blobs that scanning a range reads and that aren't here: what it brings, and the trees at its ends. */
export async function missingBlobs(store: ObjectStore, { base, head, judged }: Ends): Promise<string[]> {
  const wanted = new Set<string>();
  const [from] = base === undefined ? [] : await existing(store, [base]);
  const heads = await existing(store, [head]);
  if (heads.length > 0) {
    const { commits } = await listCommits(store, from, heads);
    for await (const { changes } of rawDiffs(
      store,
      commits.map(({ id }) => id),
      () => undefined,
    )) {
      for (const { id, mode, before } of changes)
        if (mode !== '000000' && kindOfMode(mode) !== 'submodule' && !before.includes(id)) wanted.add(id);
    }
  }
  const trees = new Set([...(from === undefined ? [] : [from, ...(await mergeBases(store, from, heads))]), ...heads, judged]);
  for (const tree of trees) {
    const { stdout } = await store.run({ args: ['ls-tree', '-r', '-z', '--full-tree', tree] });
    for (const { id, mode } of parseListing(stdout)) if (kindOfMode(mode) !== 'submodule') wanted.add(id);
  }
  const { stdout } = await store.run({ args: ['cat-file', '--batch-check', '--buffer'], input: [...wanted].map((id) => `${id}\n`) });
  return stdout
    .toString('latin1')
    .split('\n')
    .filter((line) => line.endsWith(' missing'))
    .map((line) => line.slice(0, line.indexOf(' ')));
}

async function mergeBases(store: ObjectStore, base: string, heads: readonly string[]): Promise<string[]> {
  if (heads[0] === undefined) return [];
  const { stdout } = await store.run({ args: ['merge-base', base, heads[0]] });
  return stdout
    .toString('latin1')
    .split('\n')
    .filter((line) => line !== '');
}
