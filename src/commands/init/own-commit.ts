import type { Request } from '../../gate/request.js';
import { openWorkspace } from '../../git/workspace.js';
import { tool } from '../../model/tool.js';
import { remoteName } from './remote-name.js';

/** The commit that this tool is at, where it lies in a clone of its own repository; undefined elsewhere. */
export async function ownCommit(folder: string, { environment, tempFolder }: Request): Promise<string | undefined> {
  const workspace = await openWorkspace(folder, { environment, tempFolder });
  try {
    const name = remoteName((await workspace.origin()).url ?? '');
    const own = name !== undefined && `https://${name.host}/${name.owner}/${name.repository}` === tool.repository;
    return own ? await workspace.head() : undefined;
  } finally {
    await workspace.close();
  }
}
