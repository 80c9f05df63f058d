import { Problem } from '../model/problem.js';
import type { BatchObject } from './batch.js';
import { commitAt } from './at-commit.js';
import { parseCommit } from './commits.js';
import type { Call, Git } from './git.js';
import { inPieces, readObjects } from './read-objects.js';
import type { ObjectStore } from './store.js';

/** So many are asked for one by one. */
const few = 20;

export interface RevisionReader {
  readonly git: Git;
  /** Where names are looked up. */
  readonly clone: Omit<Call, 'args'>;
}

/** So many parents are followed one by one. */
const mostSteps = 50;

/**
 * The commits that full ids stand for (an annotated tag for the one that it names), HEAD, or a first parent of them (`HEAD~2`).
 * An id that a shallow clone lacks stands for itself: the range is then said to be cut short. Undefined where there is another
 * name among them, or where it can't be told so.
 */
export async function commitsOfIds(
  store: ObjectStore,
  head: string | undefined,
  names: readonly string[],
): Promise<(string | undefined)[] | undefined> {
  const wanted = names.map((name) => walkOf(name, head, 2 * store.idBytes));
  if (wanted.includes(undefined)) return undefined;
  const found: (string | undefined)[] = [];
  for (const { from, steps } of wanted as Walk[]) {
    const [named, plain] = (await store.ask([`${from}^{commit}`, from])) ?? [];
    if (named === undefined || plain === undefined) return undefined;
    const lacks = 'absent' in plain && steps === 0 && store.boundary().size > 0;
    let at: string | undefined = 'absent' in named ? (lacks ? from : undefined) : named.id;
    for (let left = steps; left > 0 && at !== undefined; left--) {
      const commit = await commitAt(store, at);
      if (commit === undefined) return undefined;
      at = commit.parents[0];
    }
    found.push(at);
  }
  return found;
}

interface Walk {
  readonly from: string;
  readonly steps: number;
}

/** https://git-scm.com/docs/gitrevisions */
function walkOf(name: string, head: string | undefined, length: number): Walk | undefined {
  const [, base = '', path = ''] = /^([^~^]+)((?:~\d{0,3}|\^1?)*)$/.exec(name) ?? [];
  const from = base === 'HEAD' ? head : base;
  if (from?.length !== length || !/^[0-9a-f]+$/.test(from)) return undefined;
  const steps = (path.match(/~\d*|\^1?/g) ?? []).reduce((sum, step) => sum + (/^~\d/.test(step) ? Number(step.slice(1)) : 1), 0);
  return steps > mostSteps ? undefined : { from, steps };
}

/**
 * The commits that names stand for; undefined where one stands for none. A full id that a shallow clone lacks stands for itself,
 * as above. Names go in as data, never as arguments.
 */
export async function resolveRevisions(
  { git, clone }: RevisionReader,
  names: readonly string[],
  { shallow, idBytes }: { readonly shallow: boolean; readonly idBytes: number },
): Promise<(string | undefined)[]> {
  const unfit = (name: string): boolean => name === '' || /[\x00-\x1f\x7f]/.test(name);
  const input = names.flatMap((name) => (unfit(name) ? ['\n', '\n'] : [`${name}^{commit}\n`, `${name}\n`]));
  const { stdout } = await git.run({ ...clone, args: ['cat-file', '--batch-check'], input });
  const lines = stdout.toString('latin1').split('\n');
  return names.map((name, index) => {
    if (unfit(name)) return undefined;
    const found = /^([0-9a-f]{40,64}) commit \d+$/.exec(lines[2 * index] ?? '')?.[1];
    const lacks = shallow && name.length === 2 * idBytes && /^[0-9a-f]+$/.test(name) && lines[2 * index + 1] === `${name} missing`;
    return found ?? (lacks ? name : undefined);
  });
}

/** The parents that a commit names, whether they are here or not; undefined when the commit itself isn't. */
export async function parentsOf(store: ObjectStore, commit: string): Promise<readonly string[] | undefined> {
  const known = await commitAt(store, commit);
  if (known !== undefined) return known.parents;
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
  const answers = asked.length > few ? undefined : await store.ask(asked);
  if (answers !== undefined) return asked.filter((_, at) => (answers[at] as Partial<BatchObject>).type === 'commit');
  const { stdout } = await store.run({ args: ['cat-file', '--batch-check'], input: asked.map((id) => `${id}\n`) });
  const lines = stdout.toString('latin1').split('\n');
  return asked.filter((id) => lines.some((line) => line.startsWith(`${id} commit`)));
}
