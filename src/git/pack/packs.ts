import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Version } from '../../model/source.js';
import { Arena } from './arena.js';
import { type Entries, kinds, readEntries, rootKinds } from './entries.js';
import { type Forest, plantForest } from './forest.js';
import { PackIndex } from './index-file.js';
import { hasOnlyPacks } from './only-packs.js';
import { PackFile } from './pack-file.js';
import { TreeLists } from './tree-lists.js';
import { expandPack } from './walk.js';

/** All contents that others are being made from take no more than this together, in bytes. */
const memory = 96_000_000;

/** How many threads share it where a pack is walked together. */
const readers = 2;

export type PackedType = 'commit' | 'blob' | 'tag';

export interface PackedObject {
  readonly id: string;
  readonly type: PackedType;
  /** Valid until the next one is asked for. */
  readonly bytes: Buffer;
  readonly version?: Version | undefined;
}

const typeOf: Readonly<Record<number, PackedType>> = { [kinds.commit]: 'commit', [kinds.blob]: 'blob', [kinds.tag]: 'tag' };

/** By entry: 1 when somebody has taken the tree of deltas that begins there. What is wanted hangs on no id then. */
interface Claimed {
  readonly name: string;
  readonly claims: Uint8Array;
}

interface Pack {
  readonly name: string;
  readonly index: PackIndex;
  /** By place in the index: given already. */
  readonly given: Uint8Array;
  /** Kept for another walk, where the pack has few. */
  plan?: Plan;
}

/** What is to be known of a pack before it is walked. */
interface Plan {
  readonly entries: Entries;
  readonly forest: Forest;
  /** The pack is the one that its index was made for. */
  readonly isSealed: boolean;
}

/** With so many entries a plan takes 20 MB. */
const mostPlanned = 500_000;

/**
 * The packs of a folder of objects, read without git: every object is expanded once, in the order in which that costs least.
 * It gives what it is sure of; what is damaged, borrowed or of an unknown form is simply not given, and git can be asked.
 */
export class Packs {
  readonly #objects: string;
  readonly #folder: string;
  readonly #idLength: number;
  readonly #packs: Pack[] = [];
  #arena: Arena | undefined;

  /**
   * @param objects - the folder that has `pack` in it
   * @param only - the name of one pack: no other is read
   */
  constructor(objects: string, format: 'sha1' | 'sha256', only?: string) {
    this.#objects = objects;
    this.#folder = path.join(objects, 'pack');
    this.#idLength = format === 'sha256' ? 32 : 20;
    for (const name of packNames(this.#folder)) {
      if (only !== undefined && name !== only) continue;
      const index = PackIndex.read(path.join(this.#folder, `${name}.idx`), this.#idLength);
      if (index !== undefined) this.#packs.push({ name, index, given: new Uint8Array(index.count) });
    }
  }

  /** Whether an object with this hexadecimal id has been given. */
  wasGiven(id: string): boolean {
    const raw = Buffer.from(id, 'hex');
    return raw.length === this.#idLength && this.#packs.some(({ index, given }) => given[index.find(raw)] === 1);
  }

  /** The pack that is largest on disk, in bytes. */
  largest(): { readonly name: string; readonly size: number; readonly count: number } | undefined {
    const sized = this.#packs.map(({ name, index: { count } }) => ({ name, count, size: sizeOf(path.join(this.#folder, `${name}.pack`)) }));
    return sized.sort((a, b) => b.size - a.size)[0];
  }

  /** By place in the index of a pack: given already. */
  givenOf(pack: string): Uint8Array | undefined {
    return this.#packs.find(({ name }) => name === pack)?.given;
  }

  /** Notes what another thread has given of a pack. */
  noteGiven(pack: string, given: Uint8Array): void {
    const own = this.givenOf(pack);
    if (own?.length !== given.length) return;
    for (let place = 0; place < given.length; place++) if (given[place] === 1) own[place] = 1;
  }

  /**
   * Objects that are wanted and have not been given before.
   * @param shared - a pack that several threads walk: it alone, and of it what no other thread has taken
   * @param walked - a pack that they have walked: of it only what none has taken
   */
  *objects(
    isWanted: (id: string, type: PackedType) => boolean,
    { shared, walked }: { readonly shared?: Claimed | undefined; readonly walked?: Claimed | undefined } = {},
  ): Generator<PackedObject> {
    for (const pack of this.#packs) {
      if (shared !== undefined && pack.name !== shared.name) continue;
      const file = this.#open(pack, shared === undefined ? 1 : readers);
      if (file === undefined) continue;
      try {
        const plan = this.#planOf(pack, file);
        const arena = (this.#arena ??= new Arena(shared === undefined ? memory : memory / readers));
        const claims = shared?.claims ?? (walked?.name === pack.name ? walked.claims : undefined);
        if (plan !== undefined) yield* this.#expanded(pack, file, plan, arena, isWanted, claims);
      } catch (error) {
        // Whatever the file system refused, git is asked for next. What the arena held stays in it.
        this.#arena = undefined;
        if ((error as NodeJS.ErrnoException).syscall === undefined) throw error;
      } finally {
        file.close();
      }
    }
  }

  /** Whether there is nothing but trees that was not given: git has no more to tell then. False where that can't be said. */
  gaveAll(): boolean {
    return (
      hasOnlyPacks(
        this.#objects,
        this.#packs.map(({ name }) => name),
      ) && this.#packs.every((pack) => this.#gaveAllOf(pack))
    );
  }

  #gaveAllOf(pack: Pack): boolean {
    const { plan, given } = pack;
    const others = this.#packs.filter((other) => other !== pack);
    const roots = plan?.isSealed === true ? rootKinds(plan.entries) : undefined;
    if (plan === undefined || roots === undefined) return false;
    return plan.entries.places.every(
      (place, number) => given[place] === 1 || roots[number] === kinds.tree || givenBy(others, pack.index.id(place)),
    );
  }

  /** What all trees name of other trees and of wanted blobs; undefined where that can't be said for sure. */
  treeLists(wanted: Iterable<string>): TreeLists | undefined {
    const lists = new TreeLists(this.#idLength, wanted);
    // Contents have filled it; trees need little.
    this.#arena?.free();
    this.#arena = undefined;
    return this.#packs.every((pack) => this.#listTrees(pack, lists)) ? lists : undefined;
  }

  #listTrees(pack: Pack, lists: TreeLists): boolean {
    const file = this.#open(pack);
    if (file === undefined) return false;
    try {
      const plan = this.#planOf(pack, file);
      if (plan === undefined) return false;
      const arena = (this.#arena ??= new Arena(memory));
      for (const tree of expandPack(file, plan.entries, plan.forest, arena, (_root, kind) => kind === kinds.tree)) {
        if (!lists.add(pack.index.rawId(plan.entries.places[tree.number] as number), tree)) return this.#giveUp();
      }
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).syscall === undefined) throw error;
      return this.#giveUp();
    } finally {
      file.close();
    }
  }

  /** A walk that is left early leaves something in the arena. */
  #giveUp(): false {
    this.#arena = undefined;
    return false;
  }

  #open(pack: Pack, together = 1): PackFile | undefined {
    return PackFile.open(path.join(this.#folder, `${pack.name}.pack`), together);
  }

  #planOf(pack: Pack, file: PackFile): Plan | undefined {
    if (pack.plan !== undefined) return pack.plan;
    const entries = readEntries(file, pack.index, this.#idLength);
    if (entries === undefined) return undefined;
    const plan = { entries, forest: plantForest(entries), isSealed: isSealed(file, pack.index) };
    if (entries.count <= mostPlanned) pack.plan = plan;
    return plan;
  }

  *#expanded(
    pack: Pack,
    file: PackFile,
    { entries, forest }: Plan,
    arena: Arena,
    isWanted: (id: string, type: PackedType) => boolean,
    claims: Uint8Array | undefined,
  ): Generator<PackedObject> {
    const others = this.#packs.filter((other) => other !== pack);
    /** Which content each slot stands for is known to whom it was given only. */
    const shown: boolean[] = [];
    const isMine = (root: number, kind: number): boolean => {
      const type = typeOf[kind];
      if (type === undefined || (claims !== undefined && !isWanted('', type))) return false;
      return claims === undefined || Atomics.exchange(claims, root, 1) === 0;
    };
    for (const { number, kind, bytes, version } of expandPack(file, entries, forest, arena, isMine)) {
      const place = entries.places[number] as number;
      const id = pack.index.id(place);
      const type = typeOf[kind] as PackedType;
      const isNew = pack.given[place] === 0 && (others.length === 0 || !givenBy(others, id)) && isWanted(id, type);
      const base = version?.base;
      const based = base === undefined || shown[base] === true ? version : ({ ...version, base: undefined } as Version);
      if (version !== undefined) shown[version.slot] = isNew;
      if (!isNew) continue;
      pack.given[place] = 1;
      yield { id, type, bytes, version: based };
    }
  }
}

function isSealed(file: PackFile, { count, packSum }: PackIndex): boolean {
  return file.read(8, 12).readUInt32BE() === count && file.read(file.size - packSum.length, file.size).equals(packSum);
}

function givenBy(packs: readonly Pack[], id: string): boolean {
  const raw = Buffer.from(id, 'hex');
  return packs.some(({ index, given }) => given[index.find(raw)] === 1);
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

/** Names of packs that have an index, the newest git's first is no matter. */
function packNames(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => /^pack-[0-9a-f]+\.idx$/.test(name))
      .map((name) => name.slice(0, -4))
      .sort();
  } catch {
    return [];
  }
}
