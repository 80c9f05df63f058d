import { type Entries, kinds } from './entries.js';

/** Which deltas are against which entry. Numbers are those of the entries; -1 is none. */
export interface Forest {
  /** The first delta against each; further ones follow by `next`. The one with the most below it is left out. */
  readonly first: Int32Array;
  readonly next: Int32Array;
  /** The delta with the most below it, to be come to last. */
  readonly heavy: Int32Array;
}

/** What is against a base outside the pack hangs nowhere, and neither does a circle of deltas. */
export function plantForest({ count, kinds: kindOf, bases }: Entries): Forest {
  const first = new Int32Array(count).fill(-1);
  const next = new Int32Array(count).fill(-1);
  const heavy = new Int32Array(count).fill(-1);
  const weights = new Int32Array(count).fill(1);
  const isDelta = (number: number): boolean => kindOf[number] === kinds.byOffset || kindOf[number] === kinds.byName;
  // A base nearly always lies before what is made from it.
  for (let number = count - 1; number >= 0; number--) {
    const base = bases[number] as number;
    if (base === -1 || !isDelta(number)) continue;
    weights[base] = (weights[base] as number) + (weights[number] as number);
    const heaviest = heavy[base] as number;
    if (heaviest === -1 || (weights[heaviest] as number) < (weights[number] as number)) heavy[base] = number;
  }
  for (let number = count - 1; number >= 0; number--) {
    const base = bases[number] as number;
    if (base === -1 || !isDelta(number) || heavy[base] === number) continue;
    next[number] = first[base] as number;
    first[base] = number;
  }
  return { first, next, heavy };
}
