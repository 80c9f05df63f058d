import type { Span } from '../model/position.js';
import { marks } from './markers.js';
import { counts, nextSecretRun } from './worth-reading.js';

/**
 * How much is read to each side of a mark, in bytes. A signed address lies within 6,000 characters of its mark; what names a
 * value, or tells its service, within 800. A pair's other half is a mark of its own, and so is a secret beside an id.
 */
const reach = { kind: 10_240, other: 3072 } as const;

/**
 * The stretches of a content that hold all its marks and runs that could be secrets, with what lies around them, in order.
 * They end where no value, folded or escaped, can go on.
 */
export function surroundings(bytes: Buffer): Span[] {
  const found: { start: number; end: number }[] = [];
  for (const { start, end, tag } of spots(bytes)) {
    const around = reach[tag];
    const last = found.at(-1);
    const from = last !== undefined && start - around <= last.end ? last.end : cutBefore(bytes, start - around);
    if (last !== undefined && from <= last.end) last.end = end + around <= last.end ? last.end : cutAfter(bytes, end + around);
    else found.push({ start: from, end: cutAfter(bytes, end + around) });
  }
  return found;
}

/** Marks and runs, in ascending order of their beginnings. */
function* spots(bytes: Buffer): Generator<Span & { readonly tag: keyof typeof reach }> {
  let run = nextSecretRun(bytes, 0);
  for (let hit = marks.next(bytes); hit !== undefined; hit = marks.next(bytes, hit.start + 1)) {
    if (hit.tag === 'word' || hit.tag === 'ignore' || !counts(bytes, hit)) continue;
    for (; run !== undefined && run.start < hit.start; run = nextSecretRun(bytes, run.end)) yield { ...run, tag: 'other' };
    yield { start: hit.start, end: hit.end, tag: hit.tag === 'kind' ? 'kind' : 'other' };
  }
  for (; run !== undefined; run = nextSecretRun(bytes, run.end)) yield { ...run, tag: 'other' };
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
