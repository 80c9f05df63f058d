import type { Workspace } from '../git/workspace.js';
import type { EventFacts } from '../model/event.js';
import { Problem } from '../model/problem.js';
import type { ChangesWish, Range } from '../model/range.js';
import type { ScanMode, Shortfall, Source, Tree } from '../model/source.js';
import { tool } from '../model/tool.js';

/** What is scanned in the end, and what it is compared with. */
export interface Subject {
  readonly mode: ScanMode;
  readonly range: Range | undefined;
  /** The tree that policies and workflows are judged in. */
  readonly tree: Tree;
  /** The commits whose trees tell what existed before: base and merge base, or HEAD when the index is scanned. */
  readonly before: readonly string[];
  /** What of it isn't here: makes every check that looks at files incomplete. */
  readonly shortfalls: readonly Shortfall[];
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
  if (workspace.kind === 'folder' && wish.event !== undefined) {
    const plain = await withoutCheckout(workspace, wish.scan, mode);
    if (plain !== undefined) return plain;
  }
  if (mode !== 'tree' && workspace.kind === 'folder') {
    throw new Problem('usage', `"${mode}" needs a git repository, and ${workspace.root} is none.`, {
      fix:
        wish.event === undefined
          ? 'Point --path at a repository, or scan the folder with --scan tree.'
          : 'Add a checkout step (actions/checkout) before this one.',
      place: wish.event === undefined ? '--scan' : 'scan',
    });
  }
  switch (mode) {
    case 'tree': {
      const tree = workspace.workingTree();
      // Under way while settings are read; a failure shows where the files are asked for.
      tree.files().catch(() => undefined);
      return { mode, range: undefined, tree, before: [], shortfalls: [], source: () => workspace.treeSource(tree) };
    }
    case 'history':
      return { mode, range: undefined, tree: workspace.workingTree(), before: [], shortfalls: [], source: () => workspace.history() };
    case 'staged': {
      const head = await workspace.head();
      return {
        mode,
        range: undefined,
        tree: workspace.indexTree(),
        before: head === undefined ? [] : [head],
        shortfalls: [],
        source: () => workspace.staged(),
      };
    }
    case 'changes': {
      const range = await workspace.resolveRange(rangeWish(wish), { mayFetch: wish.event !== undefined });
      const before = [...new Set([range.base, range.mergeBase].filter((commit) => commit !== undefined))];
      const { shortfalls } = range;
      return { mode, range, tree: workspace.treeAt(range.judged), before, shortfalls, source: () => workspace.changes(range) };
    }
  }
}

/**
 * A job without a checkout can still try its login, so nothing ends here: where its event calls for a change, or the folder
 * is empty, what looks at files is incomplete. Of a change, the settings that lie in the folder are not obeyed.
 */
async function withoutCheckout(workspace: Workspace, asked: ScanMode | undefined, mode: ScanMode): Promise<Subject | undefined> {
  const tree = workspace.workingTree();
  const isEmpty = mode === 'tree' && (await tree.files()).length === 0;
  if (!isEmpty && (asked !== undefined || mode !== 'changes')) return undefined;
  const shortfall: Shortfall = {
    what: 'the repository',
    why: isEmpty ? 'there is no file to look at: nothing is checked out' : 'there is no git repository: nothing is checked out',
    fix: 'Add a checkout step (actions/checkout) before this one, or name only "login" in checks',
  };
  return { mode, range: undefined, tree, before: [], shortfalls: [shortfall], source: () => workspace.treeSource(tree) };
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
