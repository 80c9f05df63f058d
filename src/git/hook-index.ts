import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import type { Environment } from '../model/ports.js';

/**
 * The index that a hook is asked about: `git commit --all` and `git commit PATH` make one of their own beside the usual
 * one and name it in `GIT_INDEX_FILE`. Undefined for one that lies anywhere but right in this repository's own folder.
 * https://git-scm.com/docs/githooks
 */
export function hookIndex(environment: Environment, root: string, gitFolder: string): string | undefined {
  const named = environment['GIT_INDEX_FILE'];
  if (named === undefined || named === '') return undefined;
  const file = path.resolve(root, named);
  if (!existsSync(file)) return undefined;
  return realpathSync(path.dirname(file)) === realpathSync(gitFolder) ? file : undefined;
}
