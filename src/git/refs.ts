import type { Tally } from '../model/source.js';
import { firstLine } from './bytes.js';
import type { Call, Git } from './git.js';
import { noteIncomplete } from './notes.js';

export interface Ref {
  readonly name: string;
  readonly id: string;
}

/** All refs; broken ones are noted. */
export async function listRefs(git: Git, clone: Omit<Call, 'args'>, tally: Tally): Promise<Ref[]> {
  const { code, stdout, stderr } = await git.run({ ...clone, args: ['for-each-ref', '--format=%(objectname) %(refname)'] });
  if (code !== 0 || stderr !== '') {
    noteIncomplete(tally, {
      what: "the repository's branches and tags",
      why: `git reported: ${firstLine(stderr)}`,
      fix: 'Run "git fsck", then clone the repository anew',
    });
  }
  const refs: Ref[] = [];
  for (const line of stdout.toString('utf8').split('\n')) {
    const space = line.indexOf(' ');
    if (space !== -1) refs.push({ id: line.slice(0, space), name: line.slice(space + 1) });
  }
  return refs;
}
