import { Problem } from '../model/problem.js';
import { parseCommit } from './commits.js';
import type { Call, Git } from './git.js';
import { inPieces, readObjects } from './read-objects.js';
import type { ObjectStore } from './store.js';

export interface RevisionReader {
  readonly git: Git;
  /** Where names are looked up. */
  readonly clone: Omit<Call, 'args'>;
}

/** The commits that names stand for; undefined where one stands for none. Names go in as data, never as arguments. */
export async function resolveRevisions({ git, clone }: RevisionReader, names: readonly string[]): Promise<(string | undefined)[]> {
  const unfit = (name: string): boolean => name === '' || /[\x00-\x1f\x7f]/.test(name);
  const input = names.map((name) => `${unfit(name) ? '' : `${name}^{commit}`}\n`);
  const { stdout } = await git.run({ ...clone, args: ['cat-file', '--batch-check'], input });
  const lines = stdout.toString('latin1').split('\n');
  return names.map((name, index) => (unfit(name) ? undefined : /^([0-9a-f]{40,64}) commit \d+$/.exec(lines[index] ?? '')?.[1]));
}

/** The parents that a commit names, whether they are here or not; undefined when the commit itself isn't. */
export async function parentsOf(store: ObjectStore, commit: string): Promise<readonly string[] | undefined> {
  const none = { object: () => undefined, said: () => undefined };
  for await (const { bytes } of readObjects(store, inPieces([commit]), none)) return parseCommit(bytes)?.parents;
  return undefined;
}

/** A name on the command line that stands for no commit. */
export function unknownRevision(name: string, flag: string, shallow: boolean): Problem {
  return new Problem('usage', `${flag} ${JSON.stringify(name)} names no commit of this repository`, {
    fix: shallow
      ? 'Check the name; the clone is shallow, so it may lack it: set "fetch-depth: 0" in actions/checkout, or run "git fetch --unshallow"'
      : 'Name a branch, a tag or a commit that "git rev-parse" knows',
    place: flag,
  });
}

/** Those of the commits that are here. */
export async function existing(store: ObjectStore, commits: readonly string[]): Promise<string[]> {
  const asked = [...new Set(commits)];
  const { stdout } = await store.run({ args: ['cat-file', '--batch-check'], input: asked.map((id) => `${id}\n`) });
  const lines = stdout.toString('latin1').split('\n');
  return asked.filter((id) => lines.some((line) => line.startsWith(`${id} commit`)));
}
