import type { Placed } from './places.js';
import type { Remedy, Step } from './remedy.js';
import type { Whereabouts } from './whereabouts.js';

/** So many ids stand in the command itself. */
const idsInCommand = 12;

const others: Step = {
  note: 'other clones, forks, and on GitHub the refs of pull requests and cached views keep it. GitHub Support drops the latter: https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/removing-sensitive-data-from-a-repository',
};

/** The remedy, and then how to clean the history of exactly the blobs that hold the credential. */
export function inHistory(remedy: Remedy, where: Whereabouts, [main]: readonly Placed[], fingerprint: string): Remedy {
  return { ...remedy, steps: [...remedy.steps, ...cleaning(where, main, fingerprint), others] };
}

function cleaning(where: Whereabouts, main: Placed | undefined, fingerprint: string): Step[] {
  if (where.standing === 'unreachable') {
    return [
      {
        note: 'no branch or tag leads to it: let this clone drop it',
        commands: ['git reflog expire --expire=now --all', 'git gc --prune=now'],
      },
    ];
  }
  const within = main?.place.in;
  if (within === 'commit-message' || within === 'tag-message') {
    return [{ note: 'last, reword the message: git filter-repo has --replace-message, with a file that holds the value' }];
  }
  if (within === 'note') return [{ note: 'last, remove the note with git notes remove, and the commits of refs/notes that held it' }];
  return stripBlobs(where, fingerprint);
}

/** https://github.com/newren/git-filter-repo: the option needs version 2.47, and keeps the remote that is pushed to. */
function stripBlobs({ standing, blobs }: Whereabouts, fingerprint: string): Step[] {
  const first: Step[] = standing === 'head' ? [{ note: 'then take it out of the files, and commit and push that' }] : [];
  const count = blobs.length === 1 ? 'the one version of a file that holds it' : `the ${blobs.length} versions of files that hold it`;
  const list =
    blobs.length <= idsInCommand
      ? `printf '%s\\n' ${blobs.join(' ')} >> ../leaked-blobs.txt`
      : `npx aws-access-gate keys --scan history --format json | jq -r '.findings[] | select(.fingerprint == "${fingerprint}") | .evidence.blobs[]' >> ../leaked-blobs.txt`;
  return [
    ...first,
    {
      note: `last, once for all findings, in a fresh clone and agreed with all who have one: take ${count} out of every commit`,
      commands: [
        list,
        'git filter-repo --sensitive-data-removal --strip-blobs-with-ids ../leaked-blobs.txt',
        'git push --force --mirror origin',
      ],
    },
  ];
}
