import type { Version } from '../../model/source.js';
import type { Arena, Region } from './arena.js';
import { applyDelta, deltaSizes, KeptStretches } from './delta.js';
import { type Entries, kinds } from './entries.js';
import type { Forest } from './forest.js';
import { inflater } from './inflater.js';
import type { PackFile } from './pack-file.js';

/** An object as it comes out of a pack. */
export interface Expanded {
  readonly number: number;
  readonly kind: number;
  /** Valid until the next one is asked for. */
  readonly bytes: Buffer;
  readonly version: Version | undefined;
}

interface Open {
  readonly number: number;
  readonly region: Region;
  /** The next delta against it. */
  next: number;
}

/** Larger objects are left to git. */
const largest = 64_000_000;

/**
 * Expands the objects of a pack, each once, and what is made from it right behind it. Left out, with all that is made from
 * it: what does not inflate, has another length than it says, or finds no room.
 * @param isWanted - asked once of each that is no delta, with its kind: all that is made from it goes with it
 * @throws what the file system says
 */
export function* expandPack(
  pack: PackFile,
  entries: Entries,
  forest: Forest,
  arena: Arena,
  isWanted: (root: number, kind: number) => boolean,
): Generator<Expanded> {
  const kept = new KeptStretches();
  const inflate = inflater();

  function inflated(number: number): Buffer | undefined {
    const size = entries.sizes[number] as number;
    if (size > largest) return undefined;
    const start = (entries.offsets[number] as number) + (entries.heads[number] as number);
    // Streams that waste more than this on a size are left to git.
    const end = Math.min(entries.offsets[number + 1] as number, start + size + (size >> 8) + 1000);
    return inflate(pack.read(start, end), size);
  }

  const bears = (number: number): boolean => forest.heavy[number] !== -1;

  for (let root = 0; root < entries.count; root++) {
    const kind = entries.kinds[root] as number;
    if (kind < kinds.commit || kind > kinds.tag || !isWanted(root, kind)) continue;
    const bytes = inflated(root);
    if (bytes === undefined) continue;
    const region = bears(root) ? arena.take(bytes.length) : undefined;
    if (region === undefined) {
      yield { number: root, kind, bytes, version: undefined };
      continue;
    }
    arena.bytes.set(bytes, region.start);
    yield { number: root, kind, bytes, version: { slot: region.slot, base: undefined, kept: nothingKept } };
    const open: Open[] = [{ number: root, region, next: forest.first[root] as number }];
    for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
      const isLast = top.next === -1;
      const number = isLast ? (forest.heavy[top.number] as number) : top.next;
      if (isLast) open.pop();
      else top.next = forest.next[number] as number;
      const result = made(number, top.region);
      if (result !== undefined) {
        const { start, end, slot } = result;
        const bytes = arena.bytes.subarray(start, end);
        yield { number, kind, bytes, version: { slot, base: top.region.slot, kept } };
        if (bears(number)) open.push({ number, region: result, next: forest.first[number] as number });
        else arena.give(result);
      }
      if (isLast) arena.give(top.region);
    }
  }

  function made(number: number, base: Region): Region | undefined {
    const delta = inflated(number);
    const sizes = delta === undefined ? undefined : deltaSizes(delta);
    if (delta === undefined || sizes === undefined || sizes.base !== base.end - base.start || sizes.result > largest) return undefined;
    const region = arena.take(sizes.result);
    if (region === undefined) return undefined;
    kept.clear();
    if (applyDelta(arena, base.start, region.start, delta, sizes, kept)) return region;
    arena.give(region);
    return undefined;
  }
}

const nothingKept = new KeptStretches();
