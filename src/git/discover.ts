import { lstatSync, statSync } from 'node:fs';
import path from 'node:path';

/** What the folders upwards say, before git is asked: whether it is worth asking at all. */
export function looksLikeRepository(folder: string): boolean {
  for (let at = folder; ;) {
    if (hasDotGit(at) || isBare(at)) return true;
    const parent = path.dirname(at);
    if (parent === at) return false;
    at = parent;
  }
}

/** An empty `.git` folder (a mount point, a leftover) is none to git either. */
function hasDotGit(folder: string): boolean {
  const dot = path.join(folder, '.git');
  try {
    const found = statSync(dot);
    return found.isFile() || (found.isDirectory() && ['HEAD', 'objects', 'refs', 'config'].some((name) => exists(path.join(dot, name))));
  } catch {
    return false;
  }
}

function isBare(folder: string): boolean {
  return ['HEAD', 'objects', 'refs'].every((name) => exists(path.join(folder, name)));
}

function exists(file: string): boolean {
  try {
    lstatSync(file);
    return true;
  } catch {
    return false;
  }
}
