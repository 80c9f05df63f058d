import path from 'node:path';
import { realpathSync, statSync } from 'node:fs';
import type { WorkspaceOptions, Workspace } from './workspace.js';
import { pathBytes } from './bytes.js';
import { Disk } from './disk.js';
import { fileAt } from './file-at.js';
import type { Git } from './git.js';
import { hookIndex } from './hook-index.js';
import { lateSource } from './late-source.js';
import { parseListing, type Entry } from './listing.js';
import { listTree, ObjectTree } from './object-tree.js';
import type { RepositoryFacts } from './repository.js';
import { ObjectStore } from './store.js';
import { regularBytes } from './regular-bytes.js';
import { sourceOfTree } from './tree-source.js';
import { pathWithin } from './within.js';
import { indexProblem, WorkingTree } from './working-tree.js';

export interface Opening {
  readonly git: Git;
  readonly facts: RepositoryFacts;
  /** The folder that was named. */
  readonly start: string;
  /** A temporary folder of our own. */
  readonly own: string;
  readonly close: () => Promise<void>;
  readonly options: WorkspaceOptions;
}

/** The workspace of a repository; one of plain files where the repository ignores the folder that was named. */
export async function openRepository({ git, facts, start, own, close, options }: Opening): Promise<Workspace> {
  const { workTree, head } = facts;
  const root = workTree ?? facts.gitFolder;
  const prefix = workTree === undefined ? '' : prefixOf(workTree, start);
  const clone = { cwd: root, variables: { GIT_DIR: facts.gitFolder, ...(workTree === undefined ? {} : { GIT_WORK_TREE: workTree }) } };
  if (prefix !== '' && (await isIgnored())) {
    await close();
    return (await import('./folder.js')).openFolder(start, options.threads);
  }
  const bytesPrefix = pathBytes(prefix);
  const store = new ObjectStore(git, facts, own);
  const disk = new Disk(root);

  async function isIgnored(): Promise<boolean> {
    const { code } = await git.run({
      ...clone,
      args: ['--no-literal-pathspecs', 'check-ignore', '-q', '--stdin', '-z'],
      input: [`./${prefix.slice(0, -1)}\0`],
    });
    if (code !== 0) return false;
    const tracked = await git.run({ ...clone, args: ['ls-files', '-z', '--', prefix] });
    return tracked.code === 0 && tracked.stdout.length === 0;
  }

  async function index(flags: readonly string[], file?: string): Promise<readonly Entry[]> {
    const args = ['ls-files', '-z', ...flags, ...(prefix === '' ? [] : ['--', prefix])];
    const variables = { ...clone.variables, ...(file === undefined ? {} : { GIT_INDEX_FILE: file }) };
    const { code, stdout, stderr } = await git.run({ ...clone, variables, args });
    if (code !== 0 || /^(?:error|fatal):/m.test(stderr)) throw indexProblem(stderr);
    return parseListing(stdout);
  }

  const untracked = ['-o', '--exclude-standard'];
  const entries = (): readonly Promise<readonly Entry[]>[] =>
    isLarge(path.join(facts.gitFolder, 'index')) ? [index(['-t', '-s']), index(['-t', ...untracked])] : [index(['-t', '-s', ...untracked])];

  const treeOf = (commit: string | undefined): ObjectTree =>
    new ObjectTree(store, async (tally) => (commit === undefined ? [] : listTree(store, commit, bytesPrefix, tally)));

  const staged = async (): Promise<readonly Entry[]> =>
    workTree === undefined
      ? []
      : (await index(['-s'], hookIndex(options.environment, root, facts.gitFolder))).filter((entry) => entry.id !== store.emptyBlob);

  return {
    kind: 'repository',
    root,
    prefix,
    bare: workTree === undefined,
    shallow: facts.shallow,
    empty: head === undefined,
    workingTree: () =>
      workTree === undefined ? treeOf(head) : new WorkingTree({ root: workTree, store, entries, threads: options.threads }),
    indexTree: () => new ObjectTree(store, staged),
    treeAt: treeOf,
    treeSource: sourceOfTree,
    changes: (range) => lateSource(async (tally) => (await import('./changes.js')).changesSource(store, range, bytesPrefix, tally)),
    staged: () => lateSource(async (tally) => (await import('./staged.js')).stagedSource(store, staged, head, bytesPrefix, tally)),
    history: ({ plainly = false } = {}) =>
      lateSource(async (tally) =>
        (await import('./history.js')).historySource(
          { git, clone, store, facts, prefix: bytesPrefix, plainly, threads: options.threads },
          tally,
        ),
      ),
    resolveRange: async (wish, may) => (await import('./range.js')).rangeResolver({ git, clone, store, facts, own, options })(wish, may),
    within: (file) => pathWithin(root, file),
    file: async (name, at) => {
      if (at !== undefined) return fileAt(store, name, at);
      if (workTree === undefined) return head === undefined ? undefined : fileAt(store, name, head);
      return regularBytes(name, disk.read(pathBytes(name)));
    },
    head: () => Promise.resolve(head),
    origin: async () => (await import('./origin.js')).originOf(git, clone),
    close,
  };
}

/** In bytes, of the index: one process more costs less than waiting until git has looked for untracked files. */
const worthTwo = 100_000;

function isLarge(index: string): boolean {
  return (statSync(index, { throwIfNoEntry: false })?.size ?? 0) >= worthTwo;
}

/** `''` or `sub/`: where the named folder lies in the working tree. */
function prefixOf(workTree: string, start: string): string {
  const relative = path.relative(realpathSync(workTree), realpathSync(start)).split(path.sep).join('/');
  return relative === '' || relative.startsWith('..') || path.isAbsolute(relative) ? '' : `${relative}/`;
}
