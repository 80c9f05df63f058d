import type { ChangesWish } from '../model/range.js';
import type { Shortfall } from '../model/source.js';
import { unknownRevision } from './revisions.js';

/** The two ends as they are asked for; whether the clone has what lies between is another question. */
export interface Ends {
  /** Undefined: everything that head reaches, or from the tip of `branch` when that can be had. */
  readonly base: string | undefined;
  /** The default branch that a new branch is compared with, where the clone doesn't know its tip. */
  readonly branch?: string | undefined;
  readonly head: string;
  readonly judged: string;
  readonly shortfalls: readonly Shortfall[];
  readonly remarks: readonly string[];
}

export interface Questions {
  readonly checkedOut: string | undefined;
  readonly shallow: boolean;
  readonly parents: (commit: string) => Promise<readonly string[] | undefined>;
  readonly resolve: (names: readonly string[]) => Promise<(string | undefined)[]>;
}

/** @throws Problem (usage) for a named ref that stands for no commit. */
export async function endsOf(wish: ChangesWish, questions: Questions): Promise<Ends> {
  switch (wish.kind) {
    case 'refs': {
      const [base, head] = await questions.resolve([wish.base, wish.head]);
      if (base === undefined) throw unknownRevision(wish.base, '--base', questions.shallow);
      if (head === undefined) throw unknownRevision(wish.head, '--head', questions.shallow);
      return { base, head, judged: head, shortfalls: [], remarks: [] };
    }
    case 'merge-group':
      return { base: wish.base, head: wish.head, judged: wish.head, shortfalls: [], remarks: [] };
    case 'pull-request':
      return pullRequest(wish.base, wish.head, questions);
    case 'push':
      return push(wish, questions);
  }
}

async function pullRequest(base: string, head: string, { checkedOut = head, parents }: Questions): Promise<Ends> {
  if (checkedOut === head) return { base, head, judged: head, shortfalls: [], remarks: [] };
  const [first, second] = (await parents(checkedOut)) ?? [];
  if (first !== undefined && second === head) return { base: first, head, judged: checkedOut, shortfalls: [], remarks: [] };
  const shortfall = {
    what: `the pull request's head ${head.slice(0, 12)}`,
    why: `checked out is ${checkedOut.slice(0, 12)}, which is neither that head nor the merge commit of it`,
    fix: 'Check out the pull request without "ref:", or with its head commit, and run on an event of that very commit',
  };
  return { base, head, judged: checkedOut, shortfalls: [shortfall], remarks: [] };
}

type Push = Extract<ChangesWish, { kind: 'push' }>;

async function push(wish: Push, { checkedOut, resolve }: Questions): Promise<Ends> {
  // The id of an annotated tag stands for the commit that it names.
  const head = isZero(wish.after) ? (checkedOut ?? wish.after) : ((await resolve([wish.after]))[0] ?? wish.after);
  const whole = { head, judged: head, shortfalls: [] };
  const isTag = wish.ref.startsWith('refs/tags/');
  if (!isTag && !isZero(wish.before) && !wish.forced) return { ...whole, base: wish.before, remarks: [] };
  const what = isTag ? 'a tag' : wish.forced && !isZero(wish.before) ? 'a force-push' : 'a new branch';
  const branch = wish.defaultBranch;
  if (branch === undefined || wish.ref === `refs/heads/${branch}`) {
    return { ...whole, base: undefined, remarks: [`${what}: everything that it reaches is scanned`] };
  }
  const remarks = [`${what}: compared with the default branch ${branch}`];
  const [remote, local] = await resolve([`refs/remotes/origin/${branch}`, `refs/heads/${branch}`]);
  const base = remote ?? local;
  return base === undefined ? { ...whole, base, branch, remarks } : { ...whole, base, remarks };
}

function isZero(id: string): boolean {
  return /^0*$/.test(id);
}
