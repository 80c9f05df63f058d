import type { Tree } from '../model/source.js';
import { decodeText } from '../syntax/decode.js';
import type { UnreadWorkflow, Workflow, Workflows } from './workflow.js';

const folder = /^\.github\/workflows\/[^/]+\.ya?ml$/i;

/** The workflow files of a tree, sorted by path, and those that can't be read. Never rejects for what a file holds. */
export async function readWorkflows(tree: Tree): Promise<Workflows> {
  const files = (await tree.files()).filter(({ kind, path }) => kind === 'file' && folder.test(path));
  const workflows: Workflow[] = [];
  const unread: UnreadWorkflow[] = [];
  if (files.length === 0) return { workflows, unread };
  const { parseWorkflow } = await import('./parse.js');
  for await (const { file, bytes } of tree.read(files)) {
    const read = parseWorkflow(file.path, decodeText(bytes));
    if ('why' in read) unread.push(read);
    else workflows.push(read);
  }
  return { workflows: workflows.sort(byPath), unread: unread.sort(byPath) };
}

function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}

export type { Workflow, Workflows } from './workflow.js';
