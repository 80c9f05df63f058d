import path from 'node:path';
import { changedFiles, compareDocuments } from '../gate/new-access.js';
import type { Request } from '../gate/request.js';
import { TreeFacts } from '../gate/tree-facts.js';
import { openWorkspace, type Workspace } from '../git/workspace.js';
import { conceal } from '../keys/conceal.js';
import type { GatePorts } from '../model/ports.js';
import { Problem } from '../model/problem.js';
import type { Range } from '../model/range.js';
import type { Tree } from '../model/source.js';
import { tool } from '../model/tool.js';
import type { AccessDiffReport } from '../reports/access-diff.js';

/**
 * What access the tree of one commit grants that another one's doesn't. The two trees are compared as they are, wherever the
 * commits parted.
 * @throws Problem (usage) for names that stand for no commit, and outside git; Problem (environment) where what differs can't be
 * read: what was not seen can't be compared. A file that can't be read and is the same in both grants nothing anew.
 */
export async function diffAccess(request: Request, base: string, head: string, ports: Pick<GatePorts, 'clock'>): Promise<AccessDiffReport> {
  const workspace = await openWorkspace(path.resolve(request.folder, request.given.path ?? '.'), {
    environment: request.environment,
    tempFolder: request.tempFolder,
    expected: 'changes',
  });
  try {
    const range = await ends(workspace, base, head);
    if (range.base === undefined) throw unseen(range.shortfalls[0]?.why ?? 'its commit is not here');
    const trees = { base: workspace.treeAt(range.base), head: workspace.treeAt(range.head) };
    const touched = await changedFiles(trees.base, trees.head);
    const before = await documentsOf(trees.base, touched);
    const after = touched.size === 0 ? before : await documentsOf(trees.head, touched);
    const changes = await compareDocuments(before, after, ports.clock.now(), range.base);
    return await conceal<AccessDiffReport>({
      version: 1,
      tool: { name: tool.name, version: tool.version },
      base: range.base,
      head: range.head,
      ...changes,
      notCompared: changes.notCompared.filter(({ path: of }) => touched.has(of)),
    });
  } finally {
    await workspace.close();
  }
}

async function ends(workspace: Workspace, base: string, head: string): Promise<Range> {
  try {
    return await workspace.resolveRange({ kind: 'refs', base, head }, { mayFetch: false });
  } catch (error) {
    if (!(error instanceof Problem) || (error.place !== '--base' && error.place !== '--head')) throw error;
    const word = error.place.slice(2).toUpperCase();
    throw new Problem(error.kind, error.message.replace(error.place, word), {
      ...(error.fix === undefined ? {} : { fix: error.fix }),
      place: word,
      cause: error,
    });
  }
}

async function documentsOf(tree: Tree, touched: ReadonlySet<string>) {
  const { documents, incomplete } = await new TreeFacts(tree).documents();
  const unread = documents.unread.filter((each) => each.incomplete === true && touched.has(each.path));
  const [lacking] = [...incomplete, ...unread.map(({ path: what, why }) => ({ what, why }))];
  if (lacking !== undefined) throw unseen(`${lacking.what}: ${lacking.why}`);
  return documents;
}

function unseen(why: string): Problem {
  return new Problem('environment', `not everything could be read, so access can't be compared: ${why}`, {
    fix: 'Fetch the whole history ("fetch-depth: 0" in actions/checkout), and mend what can\'t be read.',
  });
}
