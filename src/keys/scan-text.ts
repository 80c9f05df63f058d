import { idsIn, secretsIn, tokensIn } from './candidates.js';
import type { Candidate, IdCandidate, Pair } from './candidate.js';
import type { Spotted } from './detection.js';
import { innerViews } from './inner-views.js';
import { pairUp } from './pairing.js';
import { isPublicSample } from './public-samples.js';
import type { Finders } from './needed.js';
import type { Single } from './single.js';
import { splice } from './splice.js';
import { spotAlone, spotPair, spotSingle } from './spot.js';
import { unescape } from './unescape.js';
import { rootView, type View } from './view.js';
import { wideStrings } from './wide-strings.js';
import { firstWhere } from '../model/ascending.js';

/** How many decodings deep a text is followed. */
const depthLimit = 5;

interface Reading {
  readonly pairs: readonly Pair[];
  readonly left: readonly Candidate[];
  readonly singles: readonly Placed[];
}

/** A credential that is one value, with where it stands in the text that is being read and the id that is its user name. */
interface Placed {
  readonly view: View;
  readonly single: Single;
  readonly start: number;
  readonly end: number;
  readonly user: IdCandidate | undefined;
}

/** All credentials of one text, by spans of it. */
export function scanText(text: string, finders: Finders): Spotted[] {
  return scanView(rootView(text), finders);
}

/** The same for a view, by spans of what it is a view of. */
export function scanView(of: View, finders: Finders): Spotted[] {
  const view = unescape(of);
  const strings = wideStrings(view);
  const readings = [view, ...(strings === undefined ? [] : [unescape(strings)])].map((one) => read(one, finders, 0));
  return readings.flatMap(({ pairs, left, singles }) => {
    const alone = left.map(spotAlone).filter((one) => one !== undefined);
    return [...pairs.map(spotPair), ...alone, ...singles.map((one) => spotSingle(one.view, one.single, one.user))];
  });
}

function read(view: View, finders: Finders, depth: number): Reading {
  const found = finders.find(view).filter((single) => !isPublicSample(single.value));
  const covered = found.map((single) => single.covers ?? single).sort((a, b) => a.start - b.start);
  const candidates = outside(candidatesIn(view), covered);
  const pairs: Pair[] = [];
  const singles: Placed[] = found.map((single) => ({ view, single, start: single.start, end: single.end, user: undefined }));
  if (depth < depthLimit) {
    // What a value that is one credential holds in base64 are its parts.
    const whole = found.filter(({ covers }) => covers === undefined).sort((a, b) => a.start - b.start);
    for (const { inner } of outside(
      innerViews(view).map((inner) => ({ inner, start: inner.holder.start })),
      whole,
    )) {
      const reading = read(unescape(inner), finders, depth + 1);
      pairs.push(...reading.pairs);
      const { start, end } = inner.holder;
      singles.push(...reading.singles.map((one) => ({ ...one, start, end })));
      candidates.push(...reading.left.map((one) => ({ ...one, start, end })));
    }
  }
  const { pairs: own, left } = pairUp(view.text, candidates);
  const real = own.filter((pair) => !pair.id.example && !pair.secret.example);
  // An example's partner is one too when it is an id; a real secret beside an example id is still a secret.
  const stranded = own.filter((pair) => pair.id.example && !pair.secret.example).map((pair) => pair.secret);
  const known = singles.map((one) =>
    one.single.takesId === true && one.user === undefined ? { ...one, user: nearestId(left, one) } : one,
  );
  const taken = new Set<Candidate | undefined>(known.map(({ user }) => user));
  return { pairs: [...pairs, ...real], left: [...left, ...stranded].filter((one) => !taken.has(one)), singles: known };
}

/** The user name of a single one: the nearest id that has found no secret, at most 1,500 characters away. */
function nearestId(left: readonly Candidate[], single: { readonly start: number; readonly end: number }): IdCandidate | undefined {
  let nearest: IdCandidate | undefined;
  let distance = 1500;
  for (const one of left) {
    if (one.kind !== 'id' || one.example) continue;
    const gap = Math.max(single.start - one.end, one.start - single.end);
    if (gap < distance) {
      nearest = one;
      distance = gap;
    }
  }
  return nearest;
}

/** Everything in the view, and what is whole only when string concatenation, tags and the like are taken out of it. */
function candidatesIn(view: View): readonly Candidate[] {
  const ids = idsIn(view);
  const spliced = splice(view);
  if (spliced === undefined) return [...ids, ...secretsIn(view, ids), ...tokensIn(view)];
  const across = <One extends Candidate>(found: readonly One[]): One[] =>
    found.filter((one) => spliced.crosses(one.start, one.end)).map((one) => ({ ...one, ...spliced.below(one.start, one.end) }));
  const splitIds = idsIn(spliced.view);
  const longTokens = across(tokensIn(spliced.view));
  const allIds = [...ids, ...across(splitIds)].sort((a, b) => a.start - b.start);
  const whole = outside([...allIds, ...secretsIn(view, allIds), ...tokensIn(view)], longTokens);
  const ordered = [...whole].sort((a, b) => a.start - b.start);
  return [...whole, ...longTokens, ...outside(across(secretsIn(spliced.view, splitIds)), ordered)];
}

/** Those that lie in none of the stretches, which ascend. */
function outside<One extends { readonly start: number }>(
  candidates: readonly One[],
  stretches: readonly { readonly start: number; readonly end: number }[],
): One[] {
  if (stretches.length === 0) return [...candidates];
  return candidates.filter((one) => {
    const last = stretches[firstWhere(stretches.length, (rank) => (stretches[rank] as { start: number }).start > one.start) - 1];
    return last === undefined || one.start >= last.end;
  });
}
