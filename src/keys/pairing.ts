import { isTemporary } from './account.js';
import { affinity as affinityOf, distinctive } from './affinity.js';
import type { Candidate, IdCandidate, Pair, SecretCandidate, TokenCandidate } from './candidate.js';
import { type Distances, measure } from './distance.js';
import { firstWhere } from '../model/ascending.js';

export interface Paired {
  readonly pairs: readonly Pair[];
  readonly left: readonly Candidate[];
}

/** How many neighbours to each side a candidate is compared with: keeps a file of 100,000 ids linear. */
const neighbours = 6;

interface Edge {
  readonly a: number;
  readonly b: number;
  readonly cost: number;
}

/**
 * Which ids, secrets and tokens of one text belong together, one to one: by structure and distance, the closest first.
 * Nothing is thrown away: what finds no partner is left.
 */
export function pairUp(text: string, candidates: readonly Candidate[]): Paired {
  const all = freed([...candidates].sort((a, b) => a.start - b.start || a.end - b.end));
  const ids = indexes(all, 'id');
  const secrets = indexes(all, 'secret');
  if (ids.length === 0 || secrets.length === 0) return { pairs: [], left: all };
  const distances = measure(text, all);
  const own = secrets.filter((secret) => (all[secret] as SecretCandidate).claim !== 'foreign');
  const secretFirst = (own[0] ?? secrets[0] ?? 0) < (ids[0] ?? 0);
  const partner =
    inBlocks(all, ids, own) ??
    inTurns(all, distances, ids, own) ??
    match(ids, secrets, (a, b) => costOfPair(all, distances, a, b, secretFirst));
  const paired = [...partner].map(([a, b]) => ({ a, b }));
  const tokens = indexes(all, 'token');
  const sessions = paired.filter(({ a }) => isTemporary((all[a] as IdCandidate).id));
  const holders = new Map(sessions.map(({ a, b }) => [Math.max(a, b), a]));
  const tokenOf = new Map(
    [
      ...match(
        [...holders.keys()].sort((x, y) => x - y),
        tokens,
        (at, token) => costOfToken(distances, at, token),
      ),
    ].map(([at, token]) => [holders.get(at), token]),
  );
  const used = new Set<number>();
  for (const { a, b } of paired) for (const one of [a, b, tokenOf.get(a)]) if (one !== undefined) used.add(one);
  const pairs = paired.map(({ a, b }) => {
    const token = tokenOf.get(a);
    return {
      id: all[a] as IdCandidate,
      secret: all[b] as SecretCandidate,
      others: othersNear(all, distances, a, b, used),
      token: token === undefined ? undefined : (all[token] as TokenCandidate),
    };
  });
  return { pairs, left: all.filter((_, index) => !used.has(index)) };
}

/** Where nothing but its place says which secret is the id's: the other strings near it that could be, at most five. */
function othersNear(
  all: readonly Candidate[],
  distances: Distances,
  id: number,
  secret: number,
  used: ReadonlySet<number>,
): SecretCandidate[] {
  if ((all[secret] as SecretCandidate).claim !== 'unnamed') return [];
  const found: SecretCandidate[] = [];
  for (let k = Math.max(0, id - neighbours); k < Math.min(all.length, id + neighbours) && found.length < 5; k++) {
    const one = all[k] as Candidate;
    if (one.kind === 'secret' && !used.has(k) && one.claim === 'unnamed' && distances.between(id, k) <= 12) found.push(one);
  }
  return found;
}

/** With secrets made likely that stand in somebody's block together with an id: the two are that one's key of AWS. */
function freed(all: readonly Candidate[]): readonly Candidate[] {
  const ids = all.filter(({ kind }) => kind === 'id');
  return all.map((one) => {
    if (one.kind !== 'secret' || one.within === undefined) return one;
    const { start, end } = one.within;
    return firstFrom(ids, start) < firstFrom(ids, end) ? { ...one, claim: 'likely' } : one;
  });
}

/** The rank of the first of ascending ones that begins at a place or behind. */
function firstFrom(ascending: readonly Candidate[], place: number): number {
  return firstWhere(ascending.length, (rank) => (ascending[rank] as Candidate).start >= place);
}

function indexes(all: readonly Candidate[], kind: Candidate['kind']): number[] {
  const found: number[] = [];
  all.forEach((one, index) => {
    if (one.kind === kind) found.push(index);
  });
  return found;
}

/** Several ids and then as many secrets, or the other way round, belong together in their order: two lists, two columns. */
function inBlocks(all: readonly Candidate[], ids: readonly number[], secrets: readonly number[]): Map<number, number> | undefined {
  if (ids.length !== secrets.length || ids.length < 2 || ids.length > 100) return undefined;
  const idsFirst = (ids.at(-1) as number) < (secrets[0] as number);
  const secretsFirst = (secrets.at(-1) as number) < (ids[0] as number);
  if (!idsFirst && !secretsFirst) return undefined;
  const fits = ids.every((id, rank) => {
    const secret = all[secrets[rank] as number] as SecretCandidate;
    return affinity(all[id] as Candidate, secret) >= 0;
  });
  return fits ? inOrder(ids, secrets) : undefined;
}

function inOrder(ids: readonly number[], secrets: readonly number[]): Map<number, number> {
  return new Map(ids.map((id, rank) => [id, secrets[rank] as number]));
}

/** An id, its secret, the next id, its secret: taken in turns however far apart the two are, where no header parts them. */
function inTurns(
  all: readonly Candidate[],
  distances: Distances,
  ids: readonly number[],
  secrets: readonly number[],
): Map<number, number> | undefined {
  if (ids.length !== secrets.length || ids.length < 2) return undefined;
  const turned = (secrets[0] as number) < (ids[0] as number);
  const fits = ids.every((id, rank) => {
    const secret = secrets[rank] as number;
    const next = turned ? secrets[rank + 1] : ids[rank + 1];
    const second = Math.max(id, secret);
    return (
      turned === secret < id &&
      (next === undefined || next > second) &&
      distances.between(id, secret) <= reach[(all[secret] as SecretCandidate).claim] &&
      distances.borders(id, secret) < 8 &&
      affinity(all[id] as Candidate, all[secret] as SecretCandidate) >= 0
    );
  });
  return fits ? inOrder(ids, secrets) : undefined;
}

/** One to one, the cheapest first; `cost` is undefined for what cannot belong together. Both lists ascend. */
function match(
  lefts: readonly number[],
  rights: readonly number[],
  cost: (left: number, right: number) => number | undefined,
): Map<number, number> {
  const edges: Edge[] = [];
  let next = 0;
  for (const a of lefts) {
    while (next < rights.length && (rights[next] as number) < a) next++;
    for (let k = Math.max(0, next - neighbours); k < Math.min(rights.length, next + neighbours); k++) {
      const b = rights[k] as number;
      const price = cost(a, b);
      if (price !== undefined) edges.push({ a, b, cost: price });
    }
  }
  edges.sort((x, y) => x.cost - y.cost || x.a - y.a || x.b - y.b);
  const partner = new Map<number, number>();
  const taken = new Set<number>();
  for (const { a, b } of edges) {
    if (partner.has(a) || taken.has(b)) continue;
    partner.set(a, b);
    taken.add(b);
  }
  return partner;
}

const reach: Readonly<Record<SecretCandidate['claim'], number>> = { named: 500, likely: 100, unnamed: 60, foreign: 60 };

function costOfPair(
  all: readonly Candidate[],
  distances: Distances,
  idAt: number,
  secretAt: number,
  secretFirst: boolean,
): number | undefined {
  const secret = all[secretAt] as SecretCandidate;
  const lines = distances.between(idAt, secretAt);
  // A secret that is called another service's belongs to an id only where both are called alike.
  if (lines > reach[secret.claim] || (secret.claim === 'foreign' && affinity(all[idAt] as Candidate, secret) < 1)) return undefined;
  const borders = distances.borders(idAt, secretAt);
  if (secret.claim === 'unnamed' && borders >= 8) return undefined;
  const turned = secretAt < idAt !== secretFirst ? 0.6 : 0;
  const unnamed = secret.claim === 'unnamed' ? 12 : secret.claim === 'likely' ? 0.5 : 0;
  const id = all[idAt] as IdCandidate;
  const halfExample = id.example === secret.example ? 0 : 8;
  return lines + borders + turned + unnamed + halfExample - 10 * affinity(id, secret);
}

function costOfToken(distances: Distances, at: number, token: number): number | undefined {
  const lines = distances.between(at, token);
  return lines > 60 ? undefined : lines + distances.borders(at, token);
}

const called = new WeakMap<Candidate, string>();

/** Each is compared with several others. */
function calledOf(one: Candidate): string {
  let name = called.get(one);
  if (name === undefined) called.set(one, (name = distinctive(one.name)));
  return name;
}

function affinity(a: Candidate, b: Candidate): number {
  return affinityOf(calledOf(a), calledOf(b));
}
