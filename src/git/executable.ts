import { accessSync, constants, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Environment } from '../model/ports.js';
import { Problem } from '../model/problem.js';

/** The absolute folders of PATH that don't lie in what is scanned: a repository may bring a `git` of its own. */
export function trustedPath(environment: Environment, scanned: readonly string[]): string[] {
  const name = Object.keys(environment).find((key) => key.toUpperCase() === 'PATH');
  const listed = (name === undefined ? undefined : environment[name]) ?? '';
  return listed
    .split(path.delimiter)
    .filter((folder) => path.isAbsolute(folder) && !scanned.some((root) => isInside(real(folder), real(root))));
}

/**
 * git as an absolute path, looked for in the given folders only.
 * @throws Problem (environment) when there is none.
 */
export function findGit(folders: readonly string[]): string {
  const names = process.platform === 'win32' ? ['git.exe'] : ['git'];
  for (const folder of folders) {
    for (const name of names) {
      const candidate = path.join(folder, name);
      if (isExecutable(candidate)) return candidate;
    }
  }
  throw new Problem('environment', 'This is a git repository, but no git was found on PATH', {
    fix: 'Install git 2.25 or later, or put its folder on PATH',
  });
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

function real(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    return path.resolve(folder);
  }
}

function isInside(folder: string, root: string): boolean {
  const relative = path.relative(root, folder);
  return relative === '' || (!relative.startsWith('..') && !path.isAbsolute(relative));
}
