import type { Tree } from '../../model/source.js';
import { tool } from '../../model/tool.js';

const action = tool.repository.replace('https://github.com/', '');
const uses = new RegExp(`^\\s*(?:-\\s+)?uses:\\s*['"]?${action}@`, 'mi');

/** The workflow that runs the gate already; undefined for none. */
export async function alreadyRun(tree: Tree): Promise<string | undefined> {
  const workflows = (await tree.files()).filter(({ path, kind }) => kind === 'file' && /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path));
  for await (const { file, bytes } of tree.read(workflows)) if (uses.test(bytes.toString('utf8'))) return file.path;
  return undefined;
}
