import type { Tally } from '../model/source.js';
import { firstLine } from './bytes.js';
import type { Call, Git } from './git.js';
import { noteIncomplete } from './notes.js';

export interface Ref {
  readonly name: string;
  readonly id: string;
  /** It follows another ref, as `refs/remotes/origin/HEAD` does. */
  readonly symbolic: boolean;
}

/** All refs, and after them the `HEAD` of each worktree that is on no branch; broken ones are noted. */
export async function listRefs(git: Git, clone: Omit<Call, 'args'>, tally: Tally): Promise<Ref[]> {
  const [refs, heads] = await Promise.all([namedRefs(git, clone, tally), detachedHeads(git, clone)]);
  return [...refs, ...heads];
}

async function namedRefs(git: Git, clone: Omit<Call, 'args'>, tally: Tally): Promise<Ref[]> {
  const { code, stdout, stderr } = await git.run({ ...clone, args: ['for-each-ref', '--format=%(objectname) %(refname) %(symref)'] });
  if (code !== 0 || stderr !== '') {
    noteIncomplete(tally, {
      what: "the repository's branches and tags",
      why: `git reported: ${firstLine(stderr)}`,
      fix: 'Run "git fsck", then clone the repository anew',
    });
  }
  const refs: Ref[] = [];
  for (const line of stdout.toString('utf8').split('\n')) {
    // No ref's name holds a blank: git-check-ref-format.
    const [id, name, target] = line.split(' ');
    if (id !== undefined && name !== undefined) refs.push({ id, name, symbolic: target !== undefined && target !== '' });
  }
  return refs;
}

/** https://git-scm.com/docs/git-worktree#_porcelain_format: a paragraph a worktree, `detached` on a line of its own. */
async function detachedHeads(git: Git, clone: Omit<Call, 'args'>): Promise<Ref[]> {
  const { stdout } = await git.run({ ...clone, args: ['worktree', 'list', '--porcelain'] });
  const heads: Ref[] = [];
  for (const [, id] of stdout.toString('latin1').matchAll(/^HEAD ([0-9a-f]{40,64})\ndetached$/gm)) {
    if (id !== undefined) heads.push({ id, name: 'HEAD', symbolic: false });
  }
  return heads;
}
