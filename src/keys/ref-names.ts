import { redact } from '../model/redact.js';

/** Short names, each kind sorted: `main`, `remotes/origin/main` as `git branch --all` writes it, and the full name of any other ref. */
export interface NamedRefs {
  readonly branches: readonly string[];
  readonly tags: readonly string[];
  /** Neither: `HEAD`, `refs/stash`, `refs/pull/7/head`. */
  readonly others: readonly string[];
}

/** Sorts full names of refs by what they are. */
export function nameRefs(refs: Iterable<string>): NamedRefs {
  const local: string[] = [];
  const remote: string[] = [];
  const tags: string[] = [];
  const others: string[] = [];
  for (const whole of refs) {
    const ref = withoutSecrets(whole);
    if (ref.startsWith('refs/heads/')) local.push(ref.slice('refs/heads/'.length));
    else if (ref.startsWith('refs/remotes/')) remote.push(ref.slice('refs/'.length));
    else if (ref.startsWith('refs/tags/')) tags.push(ref.slice('refs/tags/'.length));
    else others.push(ref);
  }
  return { branches: [...local.sort(), ...remote.sort()], tags: tags.sort(), others: others.sort() };
}

const runs = /[A-Za-z0-9+/=]{40,}|[A-Za-z0-9]{24,}/g;

/** A name may hold a secret itself; a long run that could be one is not repeated. Commit ids are none. */
function withoutSecrets(name: string): string {
  return name.replace(runs, (run) => (/^[0-9a-f]+$/.test(run) || !/[0-9]/.test(run) || !/[A-Za-z]/.test(run) ? run : redact(run)));
}

/** How many names a sentence shows of each kind. */
const shown = 2;

/** `on branch "main", remote branch "origin/dev", tags "v1", "v2" and 3 more`; empty where nothing leads there. */
export function refsInWords({ branches, tags, others }: NamedRefs): string {
  const local = branches.filter((name) => !name.startsWith('remotes/'));
  // A branch that stands on the server under the same name is said once.
  const known = new Set(local);
  const remote = branches.filter((name) => name.startsWith('remotes/') && !known.has(name.split('/').slice(2).join('/')));
  const kinds = [
    inWords('branch', 'branches', local),
    inWords(
      'remote branch',
      'remote branches',
      remote.map((name) => name.slice('remotes/'.length)),
    ),
    inWords('tag', 'tags', tags),
    inWords('ref', 'refs', others),
  ].filter((words) => words !== '');
  return kinds.length === 0 ? '' : `on ${kinds.join(', ')}`;
}

/** The branch that everybody clones is said first. */
function rank(name: string): number {
  return /^(?:origin\/)?(?:main|master)$/.test(name) ? 0 : 1;
}

function inWords(one: string, several: string, names: readonly string[]): string {
  if (names.length === 0) return '';
  const more = names.length - shown;
  const listed = [...names]
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, shown)
    .map((name) => `"${name}"`);
  return `${names.length === 1 ? one : several} ${listed.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
