import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Environment, Threads } from '../model/ports.js';
import { Problem } from '../model/problem.js';
import type { ChangesWish, Range, RemoteRepository } from '../model/range.js';
import type { ScanMode, Source, Tree } from '../model/source.js';
import { looksLikeRepository } from './discover.js';
import { findGit, trustedPath } from './executable.js';
import { Git } from './git.js';
import { gitEnvironment } from './hardening.js';
import type { Origin } from './origin.js';
import { readFacts } from './repository.js';
import { openRepository } from './repository-workspace.js';

export interface WorkspaceOptions {
  readonly environment: Environment;
  /** Where a folder of our own is made, for git's configuration and fetched objects; `close` removes it. */
  readonly tempFolder: string;
  /** Where objects that the clone lacks may be fetched from. */
  readonly remote?: RemoteRepository;
  /** What will be asked for: gets ready for it while git is starting. */
  readonly expected?: ScanMode;
  /** Lent to what reads a whole history or a large folder. */
  readonly threads?: (() => Promise<Threads>) | undefined;
}

/** What is scanned: a repository or a plain folder. */
export interface Workspace {
  readonly kind: 'repository' | 'folder';
  /** Absolute top of the working tree (bare: of the repository), or the folder. */
  readonly root: string;
  /** `''`, or `sub/` when a subfolder of the repository was named: trees and sources are limited to it, paths stay relative to the root. */
  readonly prefix: string;
  readonly bare: boolean;
  readonly shallow: boolean;
  /** No commit yet. */
  readonly empty: boolean;
  /** Tracked files as they lie there and untracked ones not ignored; bare: HEAD's tree; folder: every file. */
  workingTree(): Tree;
  indexTree(): Tree;
  /** @param commit - a full object id */
  treeAt(commit: string): Tree;
  treeSource(tree: Tree): Source;
  changes(range: Range): Source;
  staged(): Source;
  /** @param options.plainly - every object comes from git, which takes longer and gives the same */
  history(options?: { readonly plainly?: boolean }): Source;
  /** @throws Problem (usage) for a named ref that doesn't resolve, and outside git. */
  resolveRange(wish: ChangesWish, options: { readonly mayFetch: boolean }): Promise<Range>;
  /** The path in here of a file that is named by its absolute path, however it is reached; undefined for one outside. */
  within(file: string): string | undefined;
  /**
   * One file of the working tree (no link anywhere on the way) or of a commit's tree; undefined when absent. Of a link in
   * a commit's tree its own text, which is followed nowhere.
   * @throws Problem (usage) for what lies in the working tree and is no regular file or can't be read.
   */
  file(path: string, at?: string): Promise<Buffer | undefined>;
  /** The commit that is checked out; undefined when there is none. */
  head(): Promise<string | undefined>;
  /** Where the clone came from, as far as its configuration says. */
  origin(): Promise<Origin>;
  /** Ends what still runs and removes what was made. */
  close(): Promise<void>;
}

/**
 * Opens what `folder` is: the repository that it belongs to, or else a plain folder.
 * @throws Problem (usage) when it is no folder; Problem (environment) when it is a repository that git can't read.
 */
export async function openWorkspace(folder: string, options: WorkspaceOptions): Promise<Workspace> {
  const start = path.resolve(folder);
  if (!isFolder(start))
    throw new Problem('usage', `There is no folder ${folder}`, { fix: 'Name an existing folder with --path', place: '--path' });
  if (!looksLikeRepository(start)) return (await import('./folder.js')).openFolder(start, options.threads);
  const folders = trustedPath(options.environment, [start]);
  const executable = findGit(folders);
  const own = temporaryFolder(options.tempFolder);
  const git = new Git(executable, gitEnvironment(options.environment, folders, own));
  const close = async (): Promise<void> => {
    await git.close();
    rmSync(own, { recursive: true, force: true });
  };
  try {
    // Ownership is checked by git before anything is read; all that it protects from is shut already.
    writeFileSync(path.join(own, '.gitconfig'), '[safe]\n\tdirectory = *\n');
    const reading = readFacts(git, start);
    if (options.expected === 'changes') Promise.all([import('./range.js'), import('./changes.js')]).catch(() => undefined);
    const facts = await reading;
    return await openRepository({ git, facts, start, own, close, options });
  } catch (error) {
    await close();
    throw error;
  }
}

function temporaryFolder(parent: string): string {
  try {
    return mkdtempSync(path.join(parent, 'aws-access-gate-'));
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? 'unknown fault';
    throw new Problem('environment', `No folder can be made in the temporary folder ${parent} (${code})`, {
      fix: 'Name one that may be written to: RUNNER_TEMP in a workflow, else TMPDIR',
      cause,
    });
  }
}

function isFolder(folder: string): boolean {
  try {
    return statSync(folder).isDirectory();
  } catch {
    return false;
  }
}
