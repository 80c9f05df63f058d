import { appendFileSync, chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { setImmediate } from 'node:timers/promises';
import { Packs } from '../../src/git/pack/packs.js';
import { type SharedPack, SharedWalk } from '../../src/git/pack/shared-walk.js';
import type { Threads } from '../../src/model/ports.js';
import type { Tally } from '../../src/model/source.js';
import { Generator } from '../keys/generate.js';
import { Lab, type Repository } from './lab.js';

const lab = new Lab();
afterAll(() => lab.clean());

/** Files that grow, shrink and move, some binary, some large; branches that merge; all with what other commits had. */
function grow(repository: Repository, seed: number, commits: number): void {
  const make = new Generator(seed);
  const files = new Map<string, string>();
  const line = (): string => `${make.from('abcdefghij {}()="', 10 + make.below(60))}\n`;
  for (let count = 0; count < commits; count++) {
    for (let changes = 1 + make.below(3); changes > 0; changes--) {
      const name = `${make.from('ab', 1)}/${make.from('xyz', 1)}.txt`;
      const lines = (files.get(name) ?? '').split('\n');
      const how = make.below(10);
      if (how === 0) lines.splice(make.below(lines.length), make.below(20));
      else if (how === 1) lines.push(...lines.splice(0, make.below(lines.length)));
      else if (how === 2) lines.push(...(files.get('a/x.txt') ?? '').split('\n').slice(0, 30));
      else if (how === 3) lines.push(make.bytes(make.below(2000)).toString('latin1'));
      else lines.splice(make.below(lines.length), 0, ...Array.from({ length: 1 + make.below(200) }, line));
      files.set(name, lines.join('\n'));
      repository.write(name, Buffer.from(lines.join('\n'), 'latin1'));
    }
    repository.commit(`commit ${count}\n\n${line()}`);
    const how = make.below(8);
    if (how === 0) repository.git('checkout', '-q', '-b', `branch-${count}`, `HEAD~${make.below(Math.min(count, 4) + 1)}`);
    else if (how === 1) repository.git('merge', '-q', '-s', 'ours', 'main', '-m', 'merged');
    else if (how === 2) repository.git('tag', '-a', `v${count}`, '-m', `tag ${count}`);
  }
}

type Seen = [id: string, kind: string, bytes: string];

/** What a history gives, and whether what it says of versions is so. */
async function seen(folder: string, plainly: boolean): Promise<{ all: Seen[]; versions: number; tally: Tally }> {
  const source = (await lab.open(folder)).history({ plainly });
  const all: Seen[] = [];
  const slots: Buffer[] = [];
  let versions = 0;
  for await (const { id, kind, bytes, version } of source.contents()) {
    all.push([id, kind, bytes.toString('latin1')]);
    if (version === undefined) continue;
    const base = version.base === undefined ? Buffer.alloc(0) : (slots[version.base] as Buffer);
    const { count, numbers } = version.kept;
    for (let i = 0, before = 0; i < count; i++) {
      const [start, end, from] = numbers.subarray(3 * i) as unknown as [number, number, number];
      if (start < before || end <= start || !bytes.subarray(start, end).equals(base.subarray(from, from + end - start)))
        throw new Error(`${id} has not kept ${start} to ${end}`);
      before = end;
    }
    if (count > 0) versions++;
    slots[version.slot] = Buffer.from(bytes);
  }
  all.sort(([a], [b]) => (a < b ? -1 : 1));
  return { all, versions, tally: source.tally };
}

/** Both ways to read a history, which must give the same; then how many objects came out of packs without git. */
async function compared(folder: string): Promise<{ objects: number; unaided: number; versions: number }> {
  const plain = await seen(folder, true);
  const own = await seen(folder, false);
  expect(own.all.length).toBe(plain.all.length);
  expect(own.all).toEqual(plain.all);
  expect(own.tally).toEqual(plain.tally);
  expect(plain.versions).toBe(0);
  const objects = ['.git/objects', 'objects'].map((name) => path.join(folder, name)).find((name) => existsSync(name)) as string;
  const packs = new Packs(objects, plain.all[0]?.[0].length === 64 ? 'sha256' : 'sha1');
  return { objects: plain.all.length, unaided: [...packs.objects(() => true)].length, versions: own.versions };
}

const packing = (repository: Repository): string => path.join(repository.folder, '.git', 'objects', 'pack');
const packed = (repository: Repository, ending: string): string[] =>
  readdirSync(packing(repository))
    .filter((name) => name.endsWith(ending))
    .map((name) => path.join(packing(repository), name));

function overwrite(file: string, change: (bytes: Buffer) => Buffer | void): void {
  const bytes = readFileSync(file);
  const changed = change(bytes) ?? bytes;
  chmodSync(file, 0o644);
  writeFileSync(file, changed);
}

const repack = (repository: Repository, ...options: string[]) =>
  repository.git('repack', '-q', '-d', '--depth=50', '--window=50', ...options);

describe('a history out of packs is what git gives', () => {
  test.each([
    ['one pack', [], (repository: Repository) => repack(repository, '-a')],
    ['objects of SHA-256', ['--object-format=sha256'], (repository: Repository) => repack(repository, '-a')],
    [
      'deltas by name, not by offset',
      [],
      (repository: Repository) => repository.git('-c', 'repack.useDeltaBaseOffset=false', 'repack', '-adfq'),
    ],
    ['long chains of deltas', [], (repository: Repository) => repack(repository, '-a', '-f', '--depth=400')],
    ['an index of the first version', [], (repository: Repository) => repository.git('-c', 'pack.indexVersion=1', 'repack', '-adfq')],
    [
      'an index with far offsets',
      [],
      (repository: Repository) => {
        repack(repository, '-a');
        const [pack] = packed(repository, '.pack') as [string];
        repository.git('index-pack', '--index-version=2,0x40', pack);
      },
    ],
    ['loose objects alone', [], () => undefined],
  ] as [string, string[], (repository: Repository) => unknown][])('%s', async (name, options, pack) => {
    const repository = lab.repository(...options);
    grow(repository, name.length, 25);
    pack(repository);
    const { objects, unaided, versions } = await compared(repository.folder);
    const isCovered = !name.includes('loose') && !name.includes('first version');
    expect(unaided).toBe(isCovered ? objects : 0);
    if (isCovered) expect(versions).toBeGreaterThan(10);
  });

  test('several packs, one object in two of them, loose ones, unreachable ones, and a multi-pack-index over it all', async () => {
    const repository = lab.repository();
    grow(repository, 5, 15);
    repack(repository, '-a');
    for (const file of packed(repository, '.pack')) writeFileSync(file.replace('.pack', '.keep'), '');
    grow(repository, 6, 15);
    repack(repository);
    repository.git('-c', 'core.compression=0', 'pack-objects', '-q', '--all', path.join(packing(repository), 'pack'));
    const lost = repository.write('lost', 'lost').commit('lost');
    repository.git('reset', '-q', '--hard', 'HEAD~');
    repository.git('reflog', 'expire', '--expire=now', '--all');
    expect(packed(repository, '.pack').length).toBeGreaterThan(1);
    const { objects, unaided } = await compared(repository.folder);
    expect(objects).toBe(unaided + 2);
    repository.git('multi-pack-index', 'write');
    expect((await compared(repository.folder)).objects).toBe(objects);
    expect(repository.git('cat-file', '-t', lost)).toBe('commit');
  });

  test('borrowed from elsewhere', async () => {
    const repository = lab.repository();
    grow(repository, 8, 12);
    repack(repository, '-a');
    const folder = lab.fresh('borrower');
    repository.git('clone', '-q', '--shared', repository.folder, folder);
    const borrower = new (repository.constructor as new (folder: string) => Repository)(folder);
    grow(borrower, 9, 6);
    repack(borrower, '-a', '-l');
    const { objects, unaided } = await compared(folder);
    expect(unaided).toBeGreaterThan(0);
    expect(unaided).toBeLessThan(objects);
  });

  test('only what ever stood in a folder', async () => {
    const repository = lab.repository();
    grow(repository, 11, 25);
    repack(repository, '-a');
    const plain = await seen(path.join(repository.folder, 'a'), true);
    const own = await seen(path.join(repository.folder, 'a'), false);
    expect(own.all).toEqual(plain.all);
    expect(own.tally).toEqual(plain.tally);
    expect(plain.all.length).toBeGreaterThan(30);
  });

  test('a bare repository, and one with nothing in it', async () => {
    const repository = lab.repository();
    grow(repository, 12, 6);
    const bare = lab.fresh('bare');
    repository.git('clone', '-q', '--bare', `file://${repository.folder}`, bare);
    expect((await compared(bare)).unaided).toBeGreaterThan(10);
    expect(await compared(lab.repository().folder)).toMatchObject({ objects: 0, unaided: 0 });
  });
});

describe('what is damaged is left to git, which says so, and what hangs on it too', () => {
  const damages: [string, (repository: Repository, make: Generator) => void][] = [
    [
      'bytes of the pack',
      (repository, make) =>
        overwrite(packed(repository, '.pack')[0] as string, (bytes) => {
          for (let count = 0; count < 6; count++) bytes[20 + make.below(bytes.length - 60)] = make.below(256);
        }),
    ],
    [
      'a pack that is cut',
      (repository, make) => overwrite(packed(repository, '.pack')[0] as string, (bytes) => bytes.subarray(0, make.below(bytes.length))),
    ],
    [
      'offsets of the index',
      (repository, make) =>
        overwrite(packed(repository, '.idx')[0] as string, (bytes) => {
          for (let count = 0; count < 3; count++) bytes[bytes.length - 41 - make.below(200)] = make.below(256);
        }),
    ],
    [
      'an index that is cut',
      (repository, make) => overwrite(packed(repository, '.idx')[0] as string, (bytes) => bytes.subarray(0, make.below(bytes.length))),
    ],
    [
      'an index of another pack',
      (repository) =>
        overwrite(packed(repository, '.idx')[0] as string, (bytes) => {
          const other = lab.repository();
          grow(other, 77, 8);
          repack(other, '-a');
          return bytes.length > 0 ? readFileSync(packed(other, '.idx')[0] as string) : bytes;
        }),
    ],
    ['a pack that is gone', (repository) => rmSync(packed(repository, '.pack')[0] as string)],
    [
      'a folder in place of a pack',
      (repository) => {
        const [file] = packed(repository, '.pack') as [string];
        rmSync(file);
        mkdirSync(file);
      },
    ],
    [
      'something behind the pack',
      (repository) => {
        const [file] = packed(repository, '.pack') as [string];
        chmodSync(file, 0o644);
        appendFileSync(file, Buffer.alloc(100));
      },
    ],
  ];
  test.each(damages)('%s', async (name, damage) => {
    for (let seed = 1; seed <= 2; seed++) {
      const repository = lab.repository();
      grow(repository, seed, 8);
      repack(repository, '-a');
      damage(repository, new Generator(seed * 31 + name.length));
      const plain = await seen(repository.folder, true).catch((error: Error) => error.message);
      const own = await seen(repository.folder, false).catch((error: Error) => error.message);
      if (typeof plain === 'string' || typeof own === 'string') expect(own).toEqual(plain);
      else {
        // What git reads although the index lies about it is given as git gives it, or not at all.
        const text = ([id, kind, bytes]: Seen): string => `${id} ${kind} ${bytes}`;
        const known = new Set(own.all.map(text));
        expect(plain.all.map(text).filter((one) => !known.has(one))).toEqual([]);
        expect(own.tally.incomplete.length > 0).toBe(plain.tally.incomplete.length > 0);
      }
    }
  });
});

/** Threads that are none: each takes what it can get, in turns with the source itself, and dies after so many contents. */
function threadsThatDie(after: readonly number[]): Threads {
  let started = 0;
  const work = async (task: unknown, most: number): Promise<unknown> => {
    const walk = new SharedWalk(task as SharedPack);
    const found: Seen[] = [];
    for (const { id, kind, bytes } of walk.contents()) {
      if (found.length === most) return undefined;
      found.push([id, kind, bytes.toString('latin1')]);
      if (found.length % 3 === 0) await setImmediate();
    }
    return { share: walk.share(), found };
  };
  const lent = { count: after.length, worthFrom: 0 };
  return {
    forPacks: lent,
    forFiles: lent,
    forPolicies: lent,
    start: (task) => ({ answer: work(task, after[started++] ?? 0), end: () => undefined }),
  };
}

describe('several threads give what one gives', () => {
  test.each([
    ['that end well', [Infinity, Infinity], true],
    ['of which one dies with what it has taken', [5, Infinity], true],
    ['that all die', [1, 7], false],
  ] as [string, number[], boolean][])('threads %s', async (name, after, isFound) => {
    const repository = lab.repository();
    grow(repository, name.length, 40);
    repack(repository, '-a');
    for (const file of packed(repository, '.pack')) writeFileSync(file.replace('.pack', '.keep'), '');
    grow(repository, 2 + name.length, 10);
    repack(repository);
    repository.write('loose', 'lies beside').commit('loose');
    const plain = await seen(repository.folder, true);
    const source = (await lab.open(repository.folder, { threads: () => Promise.resolve(threadsThatDie(after)) })).history();
    const all: Seen[] = [];
    for await (const { id, kind, bytes } of source.contents()) all.push([id, kind, bytes.toString('latin1')]);
    const beside = ((await source.foundBeside?.()) ?? []).flat() as Seen[];
    expect(beside.length > 0).toBe(isFound);
    expect([...all, ...beside].sort(([a], [b]) => (a < b ? -1 : 1))).toEqual(plain.all);
    expect(source.tally).toEqual(plain.tally);
  });
});
