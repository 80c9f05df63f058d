import type { Tree, TreeFile } from '../model/source.js';
import { decodeText } from '../syntax/decode.js';
import { actionPaths } from './called.js';
import type { Action, Step, UnreadWorkflow, Workflow, Workflows } from './workflow.js';

const folder = /^\.github\/workflows\/[^/]+\.ya?ml$/i;

/**
 * The workflow files of a tree, sorted by path, with the composite actions of the tree that they use, and those that can't be
 * read. Never rejects for what a file holds.
 */
export async function readWorkflows(tree: Tree): Promise<Workflows> {
  const all = await tree.files();
  const files = all.filter(({ kind, path }) => kind === 'file' && folder.test(path));
  const workflows: Workflow[] = [];
  const unread: UnreadWorkflow[] = [];
  if (files.length === 0) return { workflows, actions: [], unread };
  const { parseWorkflow } = await import('./parse.js');
  for await (const { file, bytes } of tree.read(files)) {
    const read = parseWorkflow(file.path, decodeText(bytes));
    if ('why' in read) unread.push(read);
    else workflows.push(read);
  }
  const steps = workflows.flatMap(({ jobs }) => jobs.flatMap((job) => job.steps));
  const actions = await readActions(tree, all, steps);
  return { workflows: workflows.sort(byPath), actions: actions.sort(byPath), unread: unread.sort(byPath) };
}

/** The composite actions that steps use, and those that these use in turn. */
async function readActions(tree: Tree, all: readonly TreeFile[], steps: readonly Step[]): Promise<Action[]> {
  const actions: Action[] = [];
  const asked = new Set<string>();
  for (let used = steps; ;) {
    const paths = new Set(used.flatMap((step) => actionPaths(step)).filter((path) => !asked.has(path)));
    for (const path of paths) asked.add(path);
    const files = paths.size === 0 ? [] : all.filter(({ kind, path }) => kind === 'file' && paths.has(path));
    if (files.length === 0) return actions;
    const { parseAction } = await import('./parse.js');
    const read: Action[] = [];
    for await (const { file, bytes } of tree.read(files))
      read.push(...[parseAction(file.path, decodeText(bytes))].filter((each) => each !== undefined));
    actions.push(...read);
    used = read.flatMap((action) => action.steps);
  }
}

function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}

export type { Workflow, Workflows } from './workflow.js';
