import { findIgnoreComments, ignoreMarker } from '../model/ignore.js';
import type { IgnoreComment } from '../model/outcome.js';
import type { Tree } from '../model/source.js';

/** A tree that notes the ignore comments of every file that is read through it, each file once. */
export function noting(tree: Tree, ignores: IgnoreComment[]): Tree {
  const seen = new Set<string>();
  return {
    tally: tree.tally,
    files: () => tree.files(),
    async *read(files) {
      for await (const each of tree.read(files)) {
        if (!seen.has(each.file.path) && each.bytes.includes(ignoreMarker)) {
          seen.add(each.file.path);
          ignores.push(...findIgnoreComments(each.file.path, each.bytes.toString('utf8')));
        }
        yield each;
      }
    },
  };
}
