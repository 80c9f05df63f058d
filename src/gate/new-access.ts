import { formats } from '../documents/formats/index.js';
import type { Documents } from '../documents/located.js';
import type { AccessChanges, AccessRow } from '../model/access.js';
import { bugOf } from '../model/bug.js';
import { compileGlob } from '../model/glob.js';
import type { Tree } from '../model/source.js';
import type { Subject } from './subject.js';
import type { TreeFacts } from './tree-facts.js';
import type { TreesBefore } from './trees-before.js';

export interface AccessWish {
  /** Globs of paths that nothing is said of. */
  readonly exclude: readonly string[];
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/**
 * What a change newly grants; undefined where it touches no file that policies come from, or grants and takes nothing. What can't
 * be compared is said in `notCompared`; never rejects.
 */
export async function newAccess(
  subject: Subject,
  facts: TreeFacts,
  before: TreesBefore,
  wish: AccessWish,
): Promise<AccessChanges | undefined> {
  const commit = baseOf(subject);
  if (commit === undefined) return undefined;
  try {
    const { documents: head } = await facts.documents();
    if (head.units.length + head.unread.length === 0) return undefined;
    const { tree, facts: known } = before.at(commit);
    const touched = await changedFiles(tree, subject.tree);
    if (![...touched].some(mayHoldPolicies)) return undefined;
    const { documents: base } = await known.documents();
    const [lacking] = tree.tally.incomplete;
    if (lacking !== undefined) return nothing(`${lacking.what}: ${lacking.why}`);
    return limited(await compareDocuments(changedIn(base, touched), changedIn(head, touched), wish.now, commit), touched, wish.exclude);
  } catch (error) {
    return nothing(bugOf(error).message);
  }
}

/** Compares what the policies of two trees grant, with what AWS knows. */
export async function compareDocuments(base: Documents, head: Documents, now: number, baseCommit: string): Promise<AccessChanges> {
  const [{ accessDiff }, { namesManaged }, { loadCatalog }] = await Promise.all([
    import('../policies/access-diff/index.js'),
    import('../policies/index.js'),
    import('../iam/catalog/load.js'),
  ]);
  const managed = namesManaged(base) || namesManaged(head) ? await (await import('../iam/managed/load.js')).loadManaged() : undefined;
  return accessDiff({ base, head, catalog: await loadCatalog(), managed, now, baseCommit });
}

/** Where head itself is judged, what base did since they parted is no doing of the change. */
function baseOf({ mode, range, before }: Subject): string | undefined {
  if (mode === 'staged') return before[0];
  if (mode !== 'changes' || range === undefined) return undefined;
  return range.judged === range.head ? (range.mergeBase ?? range.base) : range.base;
}

/** Paths that one of the trees has otherwise than the other, or alone. */
export async function changedFiles(base: Tree, head: Tree): Promise<ReadonlySet<string>> {
  const old = new Map((await base.files()).map(({ path, id }) => [path, id]));
  const changed = new Set<string>();
  for (const { path, id } of await head.files()) {
    if (old.get(path) !== id) changed.add(path);
    old.delete(path);
  }
  for (const path of old.keys()) changed.add(path);
  return changed;
}

/** Without files that stand for themselves and are the same in both trees: what they grant is no change. */
function changedIn(documents: Documents, touched: ReadonlySet<string>): Documents {
  const alone = /\.(?:json|ya?ml|template)$/i;
  return {
    ...documents,
    units: documents.units.filter(({ id }) => touched.has(id) || !alone.test(id) || /serverless|\.tf\.json$/i.test(id)),
  };
}

/** Terraform takes in files of any name; those are what they are called by custom. */
function mayHoldPolicies(path: string): boolean {
  return formats.some((format) => format.reads(path)) || /\.(?:tpl|tftpl|tmpl|template|policy|tfvars)$/i.test(path);
}

function limited(
  { gains, losses, notCompared }: AccessChanges,
  touched: ReadonlySet<string>,
  exclude: readonly string[],
): AccessChanges | undefined {
  const globs = exclude.map((glob) => compileGlob(glob));
  const counts = ({ place }: AccessRow): boolean => !globs.some((means) => means(place.path));
  const left: AccessChanges = {
    gains: gains.filter(counts),
    losses: losses.filter(counts),
    notCompared: notCompared.filter(({ path }) => touched.has(path) && !globs.some((means) => means(path))),
  };
  return left.gains.length + left.losses.length + left.notCompared.length === 0 ? undefined : left;
}

function nothing(why: string): AccessChanges {
  return { gains: [], losses: [], notCompared: [{ path: 'the policies at base', why }] };
}
