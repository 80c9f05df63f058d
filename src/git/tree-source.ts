import type { Content, Source, Standing, Tree, TreeFile } from '../model/source.js';
import { emptyTally } from '../model/source.js';
import { copyNotes } from './notes.js';
import { ReadableTree } from './trees.js';

/** A whole tree as something to scan: each distinct content once, standing wherever the tree has it. */
export function sourceOfTree(tree: Tree): Source {
  const tally = tree instanceof ReadableTree ? emptyTally() : tree.tally;
  const distinct = async (): Promise<readonly TreeFile[]> => {
    const files = await tree.files();
    if (tree instanceof ReadableTree) copyNotes(tree.tally, tally);
    const first = new Map<string, TreeFile>();
    for (const file of files) if (file.kind !== 'submodule' && !first.has(file.id)) first.set(file.id, file);
    return [...first.values()];
  };
  const shown = ({ id }: TreeFile, bytes: Buffer): Content => ({ id, kind: 'blob', bytes });
  return {
    tally,
    async *contents(): AsyncGenerator<Content> {
      const files = await distinct();
      const read = tree instanceof ReadableTree ? tree.readInto(files, tally) : tree.read(files);
      for await (const { file, bytes } of read) yield shown(file, bytes);
    },
    ...(tree instanceof ReadableTree
      ? { showContents: async (see) => tree.showInto(await distinct(), tally, (file, bytes) => see(shown(file, bytes))) }
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
