import type { AloneFile } from '../documents/index.js';
import type { Documents } from '../documents/located.js';
import type { PoliciesPart } from '../policies/index.js';

/** Files of policies that several threads judge together: who takes a batch first judges it. Plain data. */
export interface SharedPolicies {
  readonly policies: readonly AloneFile[];
  /** By batch: who has taken it; nobody is 0. */
  readonly takers: Uint8Array<SharedArrayBuffer>;
  /** The batch that nobody has taken yet. */
  readonly next: Int32Array<SharedArrayBuffer>;
  /** Who judges: 1 and up. */
  readonly taker: number;
  /** What else the verdict hangs on. */
  readonly terms: Terms;
}

export interface Terms {
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly ours: readonly string[];
  readonly named: readonly string[];
}

/** So many files are taken at once. */
const batch = 30;

export function sharePolicies(policies: readonly AloneFile[], terms: Terms): Omit<SharedPolicies, 'taker'> {
  const batches = Math.ceil(policies.length / batch);
  return { policies, terms, takers: new Uint8Array(new SharedArrayBuffer(batches)), next: new Int32Array(new SharedArrayBuffer(4)) };
}

/** Judges batches, one after the other, as long as there are any that nobody has taken. */
export async function judgeShare({ policies, takers, next, taker, terms }: SharedPolicies): Promise<PoliciesPart[]> {
  const parts: PoliciesPart[] = [];
  for (let at = Atomics.add(next, 0, 1); at < takers.length; at = Atomics.add(next, 0, 1)) {
    Atomics.store(takers, at, taker);
    parts.push(await judgeFiles(policies.slice(at * batch, (at + 1) * batch), terms));
  }
  return parts;
}

/** The files that one taker has. */
export function sharedWith({ policies, takers }: Pick<SharedPolicies, 'policies' | 'takers'>, taker: number): AloneFile[] {
  return policies.filter((_, i) => takers[Math.floor(i / batch)] === taker);
}

export async function judgeFiles(files: readonly AloneFile[], terms: Terms): Promise<PoliciesPart> {
  const { readAlone } = await import('../documents/index.js');
  return judgePartOf(await readAlone(files), terms);
}

/** Loads what judging takes, and judges. */
export async function judgePartOf(documents: Documents, { now, ours, named }: Terms): Promise<PoliciesPart> {
  const [{ judgePart, namesManaged }, { loadCatalog }] = await Promise.all([
    import('../policies/index.js'),
    import('../iam/catalog/load.js'),
  ]);
  const managed = namesManaged(documents) ? await (await import('../iam/managed/load.js')).loadManaged() : undefined;
  return judgePart({ documents, clock: { now: () => now }, ours, named, catalog: await loadCatalog(), managed });
}
