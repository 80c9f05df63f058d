import type { Workspace } from '../git/workspace.js';
import type { EventFacts } from '../model/event.js';
import { Problem } from '../model/problem.js';
import type { ChangesWish, Range } from '../model/range.js';
import type { ScanMode, Source, Tree } from '../model/source.js';
import { tool } from '../model/tool.js';

/** What is scanned in the end, and what it is compared with. */
export interface Subject {
  readonly mode: ScanMode;
  readonly range: Range | undefined;
  /** The tree that policies and workflows are judged in. */
  readonly tree: Tree;
  /** The commits whose trees tell what existed before: base and merge base, or HEAD when the index is scanned. */
  readonly before: readonly string[];
  /** Everything that belongs to the mode, for the keys check. */
  source(): Source;
}

export interface SubjectWish {
  readonly scan: ScanMode | undefined;
  readonly base: string | undefined;
  readonly head: string | undefined;
  readonly event: EventFacts | undefined;
}

/** Which mode was asked for: a flag or input first, then the event, then the whole tree. */
export function wantedMode(wish: SubjectWish): ScanMode {
  return wish.scan ?? (wish.base === undefined ? (wish.event?.mode ?? 'tree') : 'changes');
}

/** Resolves what to scan. Throws a usage problem where the mode can't be had at all. */
export async function resolveSubject(workspace: Workspace, wish: SubjectWish): Promise<Subject> {
  const mode = wantedMode(wish);
  if (mode !== 'tree' && workspace.kind === 'folder') {
    throw new Problem('usage', `"${mode}" needs a git repository, and ${workspace.root} is none.`, {
      fix: 'Point --path at a repository, or scan the folder with --scan tree.',
      place: '--scan',
    });
  }
  switch (mode) {
    case 'tree': {
      const tree = workspace.workingTree();
      return { mode, range: undefined, tree, before: [], source: () => workspace.treeSource(tree) };
    }
    case 'history':
      return { mode, range: undefined, tree: workspace.workingTree(), before: [], source: () => workspace.history() };
    case 'staged': {
      const head = await workspace.head();
      return {
        mode,
        range: undefined,
        tree: workspace.indexTree(),
        before: head === undefined ? [] : [head],
        source: () => workspace.staged(),
      };
    }
    case 'changes': {
      const range = await workspace.resolveRange(rangeWish(wish), { mayFetch: wish.event !== undefined });
      const before = [...new Set([range.base, range.mergeBase].filter((commit) => commit !== undefined))];
      return { mode, range, tree: workspace.treeAt(range.judged), before, source: () => workspace.changes(range) };
    }
  }
}

function rangeWish({ base, head, event }: SubjectWish): ChangesWish {
  if (base !== undefined) return { kind: 'refs', base, head: head ?? 'HEAD' };
  if (event?.wish !== undefined) return event.wish;
  throw new Problem('usage', '"changes" needs a range, and there is none.', {
    fix:
      event === undefined
        ? 'Name the base with --base REF.'
        : `Use scan: tree for the event ${event.name || '(unknown)'}, or run on pull_request, merge_group or push.`,
    place: event === undefined ? '--base' : 'scan',
    link: `${tool.repository}#what-is-scanned-per-event`,
  });
}
