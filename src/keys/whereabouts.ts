import type { ScanMode, Standing, Stretch } from '../model/source.js';
import { nameRefs, type NamedRefs } from './ref-names.js';

/** Where a credential stands in git, over all contents that hold it. */
export interface Whereabouts {
  /** In the tree judged; only in commits; or, in a whole history, in nothing that a ref leads to. */
  readonly standing: 'head' | 'history' | 'unreachable';
  /** The commit checked out has it in its past; only told in a whole history. */
  readonly inHeadsPast: boolean;
  readonly refs: NamedRefs;
  /** The oldest and the newest commit known to hold it, by date and then id, and in a whole history how many do. */
  readonly first?: Stretch['first'];
  readonly last?: Stretch['last'];
  readonly commits?: number;
  /** Ids of the blobs that hold it, sorted: only where git objects are read. */
  readonly blobs: readonly string[];
}

type At = ReadonlyMap<string, readonly Standing[]>;

const objectId = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

/** Takes together all that is known of the contents that hold one credential. */
export function whereaboutsOf(contents: ReadonlySet<string>, standings: At, mode: ScanMode): Whereabouts {
  const blobs: string[] = [];
  const all: Standing[] = [];
  const refs = new Set<string>();
  const stretches = new Set<Stretch>();
  for (const content of contents) {
    const known = standings.get(content) ?? [];
    all.push(...known);
    if (objectId.test(content) && known.some(({ place }) => place.in === undefined || place.in === 'blob')) blobs.push(content);
    for (const { holding } of known) {
      for (const stretch of holding?.stretches() ?? []) stretches.add(stretch);
      for (const ref of holding?.refs() ?? []) refs.add(ref);
    }
  }
  return {
    standing: all.some(({ inHead }) => inHead) ? 'head' : all.every(({ unreachable }) => unreachable === true) ? 'unreachable' : 'history',
    inHeadsPast: all.some(({ holding }) => holding?.inHeadsPast),
    refs: nameRefs(refs),
    ...(mode === 'history' ? taken(stretches) : brought(all)),
    blobs: blobs.sort(),
  };
}

function taken(stretches: ReadonlySet<Stretch>): Pick<Whereabouts, 'first' | 'last' | 'commits'> {
  let first: Stretch['first'] | undefined;
  let last: Stretch['last'] | undefined;
  let commits = 0;
  for (const stretch of stretches) {
    commits += stretch.commits;
    if (first === undefined || isBefore(stretch.first, first)) first = stretch.first;
    if (last === undefined || isBefore(last, stretch.last)) last = stretch.last;
  }
  return first === undefined || last === undefined ? {} : { first, last, commits };
}

function brought(all: readonly Standing[]): Pick<Whereabouts, 'first'> {
  let first: Stretch['first'] | undefined;
  for (const { broughtBy: id, committed: time = 0 } of all) {
    if (id !== undefined && (first === undefined || isBefore({ id, time }, first))) first = { id, time };
  }
  return first === undefined ? {} : { first };
}

function isBefore(one: Stretch['first'], other: Stretch['first']): boolean {
  return one.time !== other.time ? one.time < other.time : one.id < other.id;
}
