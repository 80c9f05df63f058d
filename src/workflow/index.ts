import { LineIndex } from '../model/position.js';
import type { Tree } from '../model/source.js';
import { decodeText } from '../syntax/decode.js';
import { parseYaml } from '../syntax/yaml.js';
import { readWorkflow } from './read.js';
import type { UnreadWorkflow, Workflow, Workflows } from './workflow.js';

const folder = /^\.github\/workflows\/[^/]+\.ya?ml$/i;

/** Longer files are not parsed; GitHub takes no workflow over 1 MB. In UTF-16 units. */
const limit = 1024 * 1024;

/** The workflow files of a tree, sorted by path, and those that can't be read. Never rejects for what a file holds. */
export async function readWorkflows(tree: Tree): Promise<Workflows> {
  const files = (await tree.files()).filter(({ kind, path }) => kind === 'file' && folder.test(path));
  const workflows: Workflow[] = [];
  const unread: UnreadWorkflow[] = [];
  for await (const { file, bytes } of tree.read(files)) {
    const read = parseWorkflow(file.path, decodeText(bytes));
    if ('why' in read) unread.push(read);
    else workflows.push(read);
  }
  return { workflows: workflows.sort(byPath), unread: unread.sort(byPath) };
}

/** One workflow file. Never throws. */
export function parseWorkflow(path: string, text: string): Workflow | UnreadWorkflow {
  if (text.length > limit) return { path, why: 'larger than any workflow may be', incomplete: true };
  const lines = new LineIndex(text);
  const documents = parseYaml(text);
  const [problem] = documents.flatMap(({ problems }) => problems);
  if (problem !== undefined) {
    return {
      path,
      why: `line ${lines.at(problem.span.start).line} is no YAML that a workflow could have: ${problem.message}`,
      incomplete: true,
    };
  }
  const root = documents[0]?.value;
  return root?.type === 'map' ? readWorkflow(path, lines, root) : { path, why: 'holds no workflow' };
}

function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}

export type { Workflow, Workflows } from './workflow.js';
