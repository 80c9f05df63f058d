import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Problem } from '../model/problem.js';
import { firstLine } from './bytes.js';
import type { Answer, Call, Git } from './git.js';

/** Where a repository's parts lie, as git itself finds them. */
export interface RepositoryFacts {
  readonly gitFolder: string;
  readonly objects: string;
  /** Undefined: no working tree. */
  readonly workTree: string | undefined;
  readonly format: 'sha1' | 'sha256';
  /** Commits whose parents the clone lacks. */
  readonly boundary: ReadonlySet<string>;
  readonly shallow: boolean;
  /** Undefined: no commit yet. */
  readonly head: string | undefined;
}

/**
 * Asks git what `folder` belongs to.
 * @throws Problem (environment) when git can't read the repository.
 */
export async function readFacts(git: Git, folder: string): Promise<RepositoryFacts> {
  const questions = [
    '--is-bare-repository',
    '--is-inside-git-dir',
    '--is-shallow-repository',
    '--show-object-format',
    '--absolute-git-dir',
  ];
  const answer = await git.run({
    cwd: folder,
    args: ['rev-parse', ...questions, '--git-path', 'objects', '--git-path', 'shallow', '--show-cdup', 'HEAD', '--'],
  });
  const lines = answer.stdout.toString('utf8').split('\n');
  const [bare, inside, shallow, format, gitFolder, objects, shallowFile] = lines;
  const workTree = bare === 'true' || inside === 'true' ? [] : lines.slice(7, 8);
  const [head, dashes] = lines.slice(7 + workTree.length, -1);
  const ends = answer.code === 0 ? dashes === '--' : head === undefined;
  if (gitFolder === undefined || objects === undefined || shallowFile === undefined || !ends) throw corrupt(answer);
  const facts = {
    gitFolder,
    objects: path.resolve(folder, objects),
    workTree: workTree[0] === undefined ? undefined : path.resolve(folder, workTree[0]),
    format: format === 'sha256' ? ('sha256' as const) : ('sha1' as const),
    shallow: shallow === 'true',
    boundary: shallow === 'true' ? readBoundary(path.resolve(folder, shallowFile)) : new Set<string>(),
  };
  if (head !== undefined) return { ...facts, head };
  await assertUnborn(git, { cwd: folder, variables: { GIT_DIR: gitFolder } });
  return { ...facts, head: undefined };
}

/** HEAD doesn't resolve: fine for a branch that has no commit yet, and a damage otherwise. */
async function assertUnborn(git: Git, call: Omit<Call, 'args'>): Promise<void> {
  const symbolic = await git.run({ ...call, args: ['symbolic-ref', '-q', 'HEAD'] });
  const branch = symbolic.stdout.toString('utf8').trim();
  if (symbolic.code !== 0 || branch === '') throw corrupt(symbolic);
  const listed = await git.run({ ...call, args: ['for-each-ref', '--format=%(refname)', '--', branch] });
  const names = listed.stdout.toString('utf8').split('\n');
  if (listed.code !== 0 || listed.stderr !== '' || names.includes(branch)) throw corrupt(listed);
}

/** The ids in a `shallow` file; none where there is no such file. */
export function readBoundary(file: string): Set<string> {
  try {
    return new Set(
      readFileSync(file, 'latin1')
        .split('\n')
        .filter((line) => /^[0-9a-f]{40,64}$/.test(line)),
    );
  } catch {
    return new Set();
  }
}

function corrupt(answer: Answer): Problem {
  const said = firstLine(answer.stderr);
  return new Problem('environment', `git cannot read this repository${said === '' ? '' : `: ${said}`}`, {
    fix: 'Run "git fsck" in it, or clone it anew',
  });
}
