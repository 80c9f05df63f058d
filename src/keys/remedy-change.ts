import type { Placed } from './places.js';
import type { Remedy, Step } from './remedy.js';
import type { Whereabouts } from './whereabouts.js';
import { shortId } from './whereabouts-words.js';

const kept: Step = {
  note: 'a squash merge keeps it out of the base branch, but on GitHub the refs of the pull request keep the commit, and so do clones',
};

/** The remedy, and then what to do about the commit of a change that holds the credential. */
export function inChange(remedy: Remedy, where: Whereabouts, places: readonly Placed[]): Remedy {
  const [main] = places;
  const whole = main?.place.commit ?? where.first?.id ?? '';
  const commit = shortId(whole);
  if (!/^[0-9a-f]{7}$/.test(commit)) return { ...remedy, steps: [...remedy.steps, { note: 'then take it out of the files' }] };
  const root = places.some(({ place, standing }) => standing.root === true && (standing.broughtBy ?? place.commit) === whole);
  const rebase = (how: string): string => `git rebase ${how} ${root ? '--root' : `${commit}~1`}`;
  const push = 'git push --force-with-lease';
  if (where.standing === 'head') {
    const step = {
      note: `then take it out of the files and out of commit ${commit}: a commit that only removes it leaves it in the history`,
      commands: [`git commit --all --fixup=${commit}`, rebase('--interactive --autosquash'), push],
    };
    return { ...remedy, steps: [...remedy.steps, step, kept] };
  }
  const message = main?.place.in === 'commit-message';
  const step = {
    note: message
      ? `then reword commit ${commit} before the merge`
      : `then take it out of commit ${commit} before the merge: squash that commit with the one that removed it, or begin the branch anew`,
    commands: [rebase('--interactive'), push],
  };
  const now = message ? remedy.now : `${remedy.now} Removing it again did not protect it: commit ${commit} can still be read.`;
  return { ...remedy, now, steps: [...remedy.steps, step, kept] };
}
