import type { Evidence } from '../model/finding.js';
import type { ScanMode, Stretch } from '../model/source.js';
import type { Placed } from './places.js';
import { refsInWords } from './ref-names.js';
import type { Whereabouts } from './whereabouts.js';

/** How many names and ids the evidence lists; the counts beside them are whole. */
const listed = 100;
const blobsListed = 1000;

/** Where it stands, as the end of a sentence. */
export function whereaboutsInWords(where: Whereabouts, places: readonly Placed[], mode: ScanMode): string {
  const files = new Set(places.map(({ place }) => place.path)).size;
  const spread = files > 1 ? `, in ${files} files` : '';
  if (mode === 'history') return inHistory(where, places, spread);
  if (where.standing === 'head') return `${mode === 'staged' ? 'about to be committed' : 'in the files'}${spread}`;
  const commit = shortId(places[0]?.place.commit ?? where.first?.id ?? '');
  if (places[0]?.place.in === 'commit-message') return `in the message of commit ${commit} of this change`;
  return `removed again at the head of this change, but still in its commit ${commit}${spread}, where everyone who can read the change can read it`;
}

function inHistory(where: Whereabouts, places: readonly Placed[], spread: string): string {
  const refs = refsInWords(where.refs);
  const on = refs === '' ? '' : `, ${refs}`;
  const within = places[0]?.place.in;
  const commit = shortId(places[0]?.place.commit ?? '');
  if (where.standing === 'unreachable') {
    const of = where.first === undefined ? '' : ` (${span(where)})`;
    return `in an object that no branch or tag reaches any more, but that this clone still holds${of}`;
  }
  if (within === 'commit-message') return `in the message of commit ${commit}${on}`;
  if (within === 'tag-message') return `in the message of a tag${on}`;
  if (within === 'note') return `in a git note${on}`;
  if (within === 'blob') return `in object ${commit}, which stands in no commit${on}`;
  if (where.standing === 'head') return `in the files and in ${span(where)}${on}${spread}`;
  const gone = where.inHeadsPast ? 'no longer in the files, but in the history' : 'not in the files checked out, but in the history';
  return `${gone}, in ${span(where)}${on}, where everyone who clones it has it${spread}`;
}

/** `commit 0a1b2c3 of 2024-03-01`, or `14 commits from ... to ...`. */
function span({ first, last, commits = 1 }: Whereabouts): string {
  if (first === undefined || last === undefined) return 'no commit';
  return commits === 1 ? `commit ${named(first)}` : `${commits} commits from ${named(first)} to ${named(last)}`;
}

function named({ id, time }: Stretch['first']): string {
  const date = isoOf(time)?.slice(0, 10);
  return date === undefined ? shortId(id) : `${shortId(id)} of ${date}`;
}

/** The same for machines. Dates are ISO 8601, the committer's, as the commit claims them. */
export function whereaboutsAsEvidence(where: Whereabouts, places: number, mode: ScanMode): Evidence {
  const count = places > 1 ? { places } : {};
  if (mode !== 'history' && mode !== 'changes') return count;
  const { standing, refs, first, last, commits, blobs } = where;
  const whole = mode === 'history';
  return {
    standing,
    ...(whole
      ? {
          branches: refs.branches.slice(0, listed),
          branchCount: refs.branches.length,
          tags: refs.tags.slice(0, listed),
          tagCount: refs.tags.length,
          ...(refs.others.length === 0 ? {} : { otherRefs: refs.others.slice(0, listed), otherRefCount: refs.others.length }),
        }
      : {}),
    ...(first === undefined ? {} : { firstCommit: first.id, ...dated('firstCommitted', first) }),
    ...(last === undefined ? {} : { lastCommit: last.id, ...dated('lastCommitted', last) }),
    ...(commits === undefined ? {} : { commits }),
    ...(whole ? { places } : count),
    ...(blobs.length === 0 ? {} : { blobs: blobs.slice(0, blobsListed), blobCount: blobs.length }),
  };
}

function dated(name: string, { time }: Stretch['first']): Evidence {
  const date = isoOf(time);
  return date === undefined ? {} : { [name]: date };
}

/** Seconds since the epoch; undefined before it and beyond the year 9999. */
function isoOf(seconds: number): string | undefined {
  return seconds > 0 && seconds < 253_402_300_800 ? new Date(seconds * 1000).toISOString() : undefined;
}

export function shortId(id: string): string {
  return id.slice(0, 7);
}
