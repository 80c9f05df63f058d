import { constants } from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import { Problem } from '../model/problem.js';
import { folderWithoutLinks } from './folder.js';

/**
 * Makes a file of a working tree that isn't there yet, with the folders on the way: never over something else, and through
 * no link, as the repository decides what lies there. Throws a usage problem where that can't be done.
 * @param name - relative to the root, with slashes
 */
export async function createFile(root: string, name: string, text: string): Promise<void> {
  const parts = name.split('/');
  try {
    const folder = await folderWithoutLinks(root, parts.slice(0, -1));
    if (folder === undefined)
      throw new Problem('usage', `a link or file lies where ${name} needs a folder`, { fix: 'Take it away, and run again.', place: name });
    const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | (constants.O_NOFOLLOW ?? 0);
    const handle = await fs.open(path.join(folder, parts.at(-1) as string), flags, 0o644);
    try {
      await handle.writeFile(text);
    } finally {
      await handle.close();
    }
  } catch (cause) {
    if (cause instanceof Problem) throw cause;
    const why = (cause as NodeJS.ErrnoException).code ?? 'unknown fault';
    throw new Problem('usage', `can't write ${name} (${why})`, {
      fix: 'Run where the working tree may be written to.',
      place: name,
      cause,
    });
  }
}
