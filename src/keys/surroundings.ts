import type { Span } from '../model/position.js';
import type { Signs } from './signs.js';

/**
 * How much is read to each side of a mark, in bytes. A signed address lies within 6,000 characters of its mark; what names a
 * value, or tells its service, within 800. A pair's other half is a mark of its own, and so is a secret beside an id.
 */
const reach = { kind: 10_240, other: 3072 } as const;

/**
 * The stretches of a content that hold all its marks and runs that could be secrets, with what lies around them, in order.
 * They end where no value, folded or escaped, can go on.
 */
export function surroundings(bytes: Buffer, signs: Signs): Span[] {
  const found: { start: number; end: number }[] = [];
  for (const { start, end, around } of spots(signs)) {
    const last = found.at(-1);
    const from = last !== undefined && start - around <= last.end ? last.end : cutBefore(bytes, start - around);
    if (last !== undefined && from <= last.end) last.end = end + around <= last.end ? last.end : cutAfter(bytes, end + around);
    else found.push({ start: from, end: cutAfter(bytes, end + around) });
  }
  return found;
}

/** Marks and runs, in ascending order of their beginnings. */
function* spots({ marks, runs }: Signs): Generator<Span & { readonly around: number }> {
  let next = 0;
  for (const { start, end, tag } of marks) {
    if (tag === 'ignore') continue;
    for (; next < runs.length && (runs[next] as Span).start < start; next++) yield { ...(runs[next] as Span), around: reach.other };
    yield { start, end, around: reach[tag] };
  }
  for (; next < runs.length; next++) yield { ...(runs[next] as Span), around: reach.other };
}

/** Bytes that stand in no value, none of its encodings, and nothing that folds or splits one over lines. */
const ends = new Uint8Array(256);
for (const one of '(){}[]:|*?!') ends[one.charCodeAt(0)] = 1;

/** The nearest place at `at` or before where a content may be cut. */
export function cutBefore(bytes: Buffer, at: number): number {
  let i = Math.max(0, at);
  while (i > 0 && ends[bytes[i - 1] as number] === 0) i--;
  return i;
}

/** The nearest place at `at` or behind. */
export function cutAfter(bytes: Buffer, at: number): number {
  let i = Math.min(bytes.length, at);
  while (i < bytes.length && ends[bytes[i] as number] === 0) i++;
  return i;
}
