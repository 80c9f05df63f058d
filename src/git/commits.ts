import type { Ending } from './git.js';
import type { ObjectStore } from './store.js';

/** A commit as its header says it. */
export interface Commit {
  readonly tree: string;
  readonly parents: readonly string[];
  /** Committer date, seconds since the epoch. */
  readonly time: number;
}

/** Reads a commit's header; undefined when it is none. Takes copies of what it needs: a piece of a string would keep all of it. */
export function parseCommit(bytes: Buffer): Commit | undefined {
  const end = headerEnd(bytes);
  const lineEnd = (from: number): number => {
    const at = bytes.indexOf(10, from);
    return at === -1 || at > end ? end : at;
  };
  const word = (from: number): string => bytes.toString('latin1', from, Math.min(from + 10, end));
  let at = lineEnd(0);
  const tree = /^tree ([0-9a-f]{40,64})$/.test(bytes.toString('latin1', 0, Math.min(at, 100)))
    ? bytes.toString('latin1', 5, at)
    : undefined;
  if (tree === undefined) return undefined;
  const parents: string[] = [];
  for (; word(at + 1).startsWith('parent '); at = lineEnd(at + 1)) parents.push(bytes.toString('latin1', at + 8, lineEnd(at + 1)));
  while (at < end && word(at + 1) !== 'committer ') at = lineEnd(at + 1);
  const committed = lineEnd(at + 1);
  const committer = bytes.toString('latin1', Math.max(at + 1, committed - 40), committed);
  return { tree, parents, time: Number(/ (\d{1,15}) [-+]\d{1,6}$/.exec(committer)?.[1] ?? 0) };
}

/** The message of a commit or tag: what stands behind the first empty line. */
export function messageOf(bytes: Buffer): Buffer {
  return bytes.subarray(Math.min(headerEnd(bytes) + 2, bytes.length));
}

function headerEnd(bytes: Buffer): number {
  const end = bytes.indexOf('\n\n');
  return end === -1 ? bytes.length : end;
}

/** Older first, by committer date and then id. */
export function isOlder(a: { id: string; time: number }, b: { id: string; time: number }): boolean {
  return a.time !== b.time ? a.time < b.time : a.id < b.id;
}

export interface ListedCommit {
  readonly id: string;
  readonly time: number;
  readonly parents: readonly string[];
}

/** The commits that `head` reaches and `base` doesn't, newest first. A boundary of a shallow clone shows no parents. */
export async function listCommits(
  store: ObjectStore,
  base: string | undefined,
  heads: readonly string[],
): Promise<{ commits: ListedCommit[]; ending: Ending }> {
  const input = [...heads, ...(base === undefined ? [] : [`^${base}`])].map((line) => `${line}\n`);
  const answer = await store.run({ args: ['rev-list', '--topo-order', '--parents', '--timestamp', '--stdin'], input });
  const commits: ListedCommit[] = [];
  for (const line of answer.stdout.toString('latin1').split('\n')) {
    const [time, id, ...parents] = line.split(' ');
    if (id !== undefined) commits.push({ id, time: Number(time), parents });
  }
  return { commits, ending: answer };
}
