import type { AloneFile } from '../documents/index.js';
import type { Documents } from '../documents/located.js';
import type { Threads } from '../model/ports.js';
import type { PoliciesPart } from '../policies/index.js';
import { judgeFiles, judgePartOf, judgeShare, sharedWith, sharePolicies, type Terms } from './policies-share.js';

/** The one that asks. */
const first = 1;

/** Judges files with the help of threads beside the rest of a tree. What a thread took and did not bring to an end is judged here. */
export async function judgeBeside(
  { documents, alone }: { readonly documents: Documents; readonly alone: readonly AloneFile[] },
  terms: Terms,
  threads: Threads,
): Promise<PoliciesPart[]> {
  const shared = sharePolicies(alone, terms);
  const others = Array.from({ length: threads.forPolicies.count }, (_, i) => first + 1 + i);
  const running = others.map((taker) => ({ taker, ...threads.start({ ...shared, taker }) }));
  try {
    const parts = [await judgePartOf(documents, terms), ...(await judgeShare({ ...shared, taker: first }))];
    for (const { taker, answer } of running) {
      const taken = sharedWith(shared, taker);
      if (taken.length === 0) continue;
      const came = (await answer) as readonly PoliciesPart[] | undefined;
      parts.push(...(came ?? [await judgeFiles(taken, terms)]));
    }
    return parts;
  } finally {
    for (const { end } of running) end();
  }
}

/** Whether there is so much that threads save more than they cost. */
export function isWorthThreads(alone: readonly AloneFile[], { forPolicies }: Threads): boolean {
  if (forPolicies.count === 0) return false;
  let size = 0;
  for (const { text } of alone) size += text.length;
  return size >= forPolicies.worthFrom;
}
