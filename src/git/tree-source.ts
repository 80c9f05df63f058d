import type { Content, Source, Standing, Tree, TreeFile } from '../model/source.js';
import { emptyTally } from '../model/source.js';
import { copyNotes } from './notes.js';
import { ReadableTree } from './trees.js';

/** A whole tree as something to scan: each distinct content once, standing wherever the tree has it. */
export function sourceOfTree(tree: Tree): Source {
  const tally = tree instanceof ReadableTree ? emptyTally() : tree.tally;
  const beside: unknown[] = [];
  const shown = ({ id }: TreeFile, bytes: Buffer): Content => ({ id, kind: 'blob', bytes });
  return {
    tally,
    async *contents(): AsyncGenerator<Content> {
      const files = distinct(await tree.files());
      if (tree instanceof ReadableTree) copyNotes(tree.tally, tally);
      const read = tree instanceof ReadableTree ? tree.readInto(files, tally) : tree.read(files);
      for await (const { file, bytes } of read) yield shown(file, bytes);
    },
    ...(tree instanceof ReadableTree
      ? {
          showContents: async (see) => {
            const seen = new Set<string>();
            for await (const part of tree.parts()) {
              const files = distinct(part, seen);
              beside.push(...(await tree.showInto(files, tally, (file, bytes) => see(shown(file, bytes)))));
            }
            copyNotes(tree.tally, tally);
          },
          foundBeside: () => Promise.resolve(beside),
        }
      : {}),
    async standings(ids): Promise<ReadonlyMap<string, readonly Standing[]>> {
      const places = new Map<string, Standing[]>(ids.map((id) => [id, []]));
      for (const file of await tree.files()) {
        if (file.kind !== 'submodule') places.get(file.id)?.push({ place: { path: file.path }, inHead: true });
      }
      for (const list of places.values()) list.sort((a, b) => (a.place.path < b.place.path ? -1 : 1));
      return places;
    },
  };
}

/** Each content once; what is seen is added to. */
function distinct(files: readonly TreeFile[], seen = new Set<string>()): readonly TreeFile[] {
  return files.filter(({ kind, id }) => {
    if (kind === 'submodule' || seen.has(id)) return false;
    seen.add(id);
    return true;
  });
}
