import type { Threads } from '../model/ports.js';
import { Problem } from '../model/problem.js';
import type { Workspace } from './workspace.js';
import { pathBytes } from './bytes.js';
import { Disk } from './disk.js';
import { FolderTree } from './folder-tree.js';
import { regularBytes } from './regular-bytes.js';
import { sourceOfTree } from './tree-source.js';
import { pathWithin } from './within.js';

/** A folder that is no repository, or that the repository around it ignores: files, and nothing else. */
export function openFolder(root: string, threads?: () => Promise<Threads>): Workspace {
  const disk = new Disk(root);
  return {
    kind: 'folder',
    root,
    prefix: '',
    bare: false,
    shallow: false,
    empty: true,
    workingTree: () => new FolderTree(root, threads),
    treeSource: sourceOfTree,
    indexTree: () => noRepository(root),
    treeAt: () => noRepository(root),
    changes: () => noRepository(root),
    staged: () => noRepository(root),
    history: () => noRepository(root),
    // eslint-disable-next-line @typescript-eslint/require-await -- a rejection, not a throw
    resolveRange: async () => noRepository(root),
    within: (file) => pathWithin(root, file),
    // eslint-disable-next-line @typescript-eslint/require-await -- a rejection, not a throw
    file: async (name) => regularBytes(name, disk.read(pathBytes(name))),
    head: () => Promise.resolve(undefined),
    origin: () => Promise.resolve({ url: undefined, branch: undefined }),
    close: () => Promise.resolve(),
  };
}

function noRepository(root: string): never {
  throw new Problem('usage', `${root} is no git repository, so it has neither changes nor a history`, {
    fix: 'Scan its files with --scan tree, or name a repository with --path',
    place: '--path',
  });
}
