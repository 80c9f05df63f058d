import { lstat, mkdir } from 'node:fs/promises';
import path from 'node:path';

/**
 * Makes a folder and those above it. Node's own `recursive` never comes back where a folder that is there takes no new one
 * and says that it isn't (below /proc, or below a link to nowhere). Rejects with the fault of the file system.
 */
export async function makeFolder(folder: string): Promise<void> {
  if ((await made(folder)) === 'missing above') {
    const above = path.dirname(folder);
    if (above !== folder) await makeFolder(above);
    await mkdir(folder);
  }
}

async function made(folder: string): Promise<'there' | 'missing above'> {
  try {
    await mkdir(folder);
    return 'there';
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return 'missing above';
    // The root, and a drive, say anything but that they are there.
    if (code === 'EEXIST' || folder === path.dirname(folder)) return 'there';
    throw error;
  }
}

/**
 * Goes down from a folder through others of these names, making what is missing; undefined where a link or anything else but
 * a folder lies on the way. Rejects with the fault of the file system.
 */
export async function folderWithoutLinks(root: string, names: readonly string[]): Promise<string | undefined> {
  let folder = root;
  for (const name of names) {
    folder = path.join(folder, name);
    await mkdir(folder).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
    if (!(await lstat(folder)).isDirectory()) return undefined;
  }
  return folder;
}
