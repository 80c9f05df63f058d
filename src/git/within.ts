import { realpathSync } from 'node:fs';
import path from 'node:path';

/**
 * The path that a named file has in the repository or folder at `root`, with `/` between its parts; undefined for one
 * outside. Links on the way are seen through: however a file of the repository is named, it is one of the repository's.
 * The file need not exist.
 */
export function pathWithin(root: string, file: string): string | undefined {
  const top = realOf(root);
  const named = path.join(realOf(path.dirname(file)), path.basename(file));
  return relativeTo(top, named) ?? relativeTo(top, realOf(named));
}

function relativeTo(top: string, file: string): string | undefined {
  const relative = path.relative(top, file);
  const outside = relative === '' || relative === '..' || relative.startsWith(`..${path.sep}`) || path.isAbsolute(relative);
  return outside ? undefined : relative.split(path.sep).join('/');
}

/** With the links of all that exists of it resolved. */
function realOf(file: string): string {
  const rest: string[] = [];
  for (let at = path.resolve(file); ; at = path.dirname(at)) {
    try {
      return path.join(realpathSync(at), ...rest);
    } catch {
      if (path.dirname(at) === at) return path.resolve(file);
      rest.unshift(path.basename(at));
    }
  }
}
