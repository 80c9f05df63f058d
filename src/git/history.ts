import { setImmediate } from 'node:timers/promises';
import type { Threads } from '../model/ports.js';
import type { Content, Source, Standing, Tally } from '../model/source.js';
import { Beside } from './beside.js';
import { messageOf, parseCommit, type Commit } from './commits.js';
import { noteGaps } from './connected.js';
import type { Call, Git } from './git.js';
import { historyStandings, type Known } from './history-standings.js';
import { pathsInHistory } from './history-paths.js';
import { isLfsPointer, lfsWhy } from './lfs.js';
import { noteIncomplete, noteNotScanned } from './notes.js';
import { type PackedObject, Packs } from './pack/packs.js';
import { readObjects, type ReadObject } from './read-objects.js';
import { listRefs } from './refs.js';
import type { RepositoryFacts } from './repository.js';
import type { ObjectStore } from './store.js';
import { UnreadNotes } from './unread.js';

export interface HistoryOf {
  readonly git: Git;
  /** Where refs are asked for. */
  readonly clone: Omit<Call, 'args'>;
  readonly store: ObjectStore;
  readonly facts: RepositoryFacts;
  readonly prefix: string;
  /** Every object comes from git; packs are not read without it. */
  readonly plainly?: boolean;
  readonly threads?: (() => Promise<Threads>) | undefined;
}

/** After so many objects out of packs, other work gets its turn. */
const turn = 200;

/** Cuts what comes into parts that go through it one after the other. */
function* inParts<One>(all: Iterable<One>): Generator<Iterable<One>> {
  const iterator = all[Symbol.iterator]();
  let ended = false;
  const part = function* (): Generator<One> {
    for (let count = 0; count < turn; count++) {
      const next = iterator.next();
      if (next.done === true) {
        ended = true;
        return;
      }
      yield next.value;
    }
  };
  try {
    while (!ended) yield part();
  } finally {
    iterator.return?.();
  }
}

type Wanted = (id: string, type: string) => boolean;

/** Every object that the repository has, reachable or not: blobs, messages of commits and tags, notes. */
export function historySource({ git, clone, store, facts, prefix, plainly = false, threads }: HistoryOf, tally: Tally): Source {
  const commits = new Map<string, Commit>();
  /** Tag → what it names. */
  const tags = new Map<string, string>();
  let beside: Beside | undefined;
  let packs: Packs | undefined;
  let refs: ReturnType<typeof listRefs> | undefined;
  const known = async (): Promise<Known> => ({
    store,
    commits,
    tags,
    refs: await (refs ??= listRefs(git, clone, tally)),
    head: facts.head,
    prefix,
    packs,
  });

  /** Contents in parts, each to be gone through before the next one is asked for: many turns of the event loop would cost more than reading. */
  async function* read(wanted: Wanted): AsyncGenerator<Iterable<Content>> {
    const unread = new UnreadNotes(tally);
    const pointers: string[] = [];
    if (packs !== undefined && prefix === '' && threads !== undefined) beside = await Beside.begin(packs, facts, threads);
    try {
      const walks = beside === undefined ? [{}] : [{ shared: beside.pack }, { walked: beside.pack }];
      for (const walk of walks) {
        for (const part of inParts(packs?.objects(wanted, walk) ?? [])) {
          yield contentsOf(part, pointers);
          // What runs beside is fed and heard only between turns of the event loop.
          await setImmediate();
        }
        if ('shared' in walk) pointers.push(...((await beside?.join(tally)) ?? []));
      }
    } finally {
      beside?.end();
    }
    if (prefix !== '' || packs?.gaveAll() !== true) yield* readRest(wanted, unread, pointers);
    unread.finish();
    if (pointers.length > 0) await listPointers(pointers.sort());
  }

  /** What the packs did not give. */
  async function* readRest(wanted: Wanted, unread: UnreadNotes, pointers: string[]): AsyncGenerator<Iterable<Content>> {
    const rest: Wanted = (id, type) => wanted(id, type) && packs?.wasGiven(id) !== true;
    for await (const object of readObjects(store, listObjects(store, rest, unread), unread)) {
      if (isPackedType(object)) yield [contentOf(object, pointers)];
    }
  }

  function* contentsOf(objects: Iterable<PackedObject>, pointers: string[]): Generator<Content> {
    for (const object of objects) yield contentOf(object, pointers);
  }

  function contentOf({ id, type, bytes, version }: PackedObject, pointers: string[]): Content {
    if (type === 'blob') {
      tally.files++;
      tally.bytes += bytes.length;
      if (isLfsPointer(bytes)) pointers.push(id);
      return { id, kind: 'blob', bytes, version };
    }
    if (type === 'commit') {
      const commit = parseCommit(bytes);
      if (commit !== undefined) commits.set(id, commit);
      tally.commits++;
    } else tags.set(id, /^object ([0-9a-f]{40,64})\n/.exec(bytes.toString('latin1', 0, 80))?.[1] ?? '');
    return { id, kind: type, bytes: messageOf(bytes) };
  }

  /** Which blobs ever stood below the prefix, only the commits tell. */
  async function* readBelow(): AsyncGenerator<Iterable<Content>> {
    yield* read((_id, type) => type === 'commit' || type === 'tag');
    const within = new Set<string>();
    await pathsInHistory(store, commits, (path, id) => path.startsWith(prefix) && within.add(id).size === 0);
    yield* read((id, type) => type === 'blob' && within.has(id));
  }

  async function listPointers(ids: readonly string[]): Promise<void> {
    for (const [id, standings] of await historyStandings(await known(), ids)) {
      for (const { place } of standings) noteNotScanned(tally, { path: place.path === '' ? `object ${id}` : place.path, why: lfsWhy });
    }
  }

  async function* parts(): AsyncGenerator<Iterable<Content>> {
    if (facts.shallow) {
      noteIncomplete(tally, {
        what: 'the history before the oldest commit of this clone',
        why: 'the clone is shallow',
        fix: 'Set "fetch-depth: 0" in actions/checkout, or run "git fetch --unshallow"',
      });
    }
    const tips = (await known()).refs.map(({ id }) => id);
    // Beside the reading, which keeps this process and another one busy.
    const checked = noteGaps(store, facts.head === undefined ? tips : [...tips, facts.head], tally);
    checked.catch(() => undefined);
    packs = plainly ? undefined : new Packs(facts.objects, facts.format);
    if (prefix === '') yield* read((_id, type) => type !== 'tree');
    else yield* readBelow();
    await checked;
  }

  return {
    tally,
    async *contents(): AsyncGenerator<Content> {
      for await (const part of parts()) yield* part;
    },
    async showContents(see): Promise<void> {
      for await (const part of parts()) {
        for (const content of part) {
          const wait = see(content);
          if (wait !== undefined) await wait;
        }
      }
    },
    foundBeside: () => Promise.resolve(beside?.found ?? []),
    async standings(ids): Promise<ReadonlyMap<string, readonly Standing[]>> {
      return historyStandings(await known(), ids);
    },
  };
}

function isPackedType(object: ReadObject): object is ReadObject & PackedObject {
  return object.type === 'blob' || object.type === 'commit' || object.type === 'tag';
}

/** The ids of all objects that are wanted, in the order in which they lie in the packs. */
async function* listObjects(store: ObjectStore, wanted: Wanted, unread: UnreadNotes): AsyncGenerator<string[]> {
  const args = ['cat-file', '--batch-all-objects', '--batch-check=%(objectname) %(objecttype)', '--unordered', '--buffer'];
  const running = store.start({ args });
  let carry = '';
  for await (const chunk of running.chunks) {
    const lines = (carry + chunk.toString('latin1')).split('\n');
    carry = lines.pop() as string;
    const ids: string[] = [];
    for (const line of lines) {
      const space = line.indexOf(' ');
      const id = line.slice(0, space);
      const type = line.slice(space + 1);
      if (type === 'missing') unread.object(id, 'damaged');
      else if (wanted(id, type)) ids.push(id);
    }
    if (ids.length > 0) yield ids;
  }
  const { code, stderr } = await running.ending();
  unread.said(code === 0 ? stderr : `fatal: ${stderr.replace(/^(?:fatal|error): /, '') || 'the objects could not be listed'}`);
}
