import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { Packs } from '../../src/git/pack/packs.js';
import { Generator } from '../keys/generate.js';
import { Lab, type Repository } from './lab.js';

const lab = new Lab();
afterAll(() => lab.clean());

/** Few contents at many paths, in folders that become files and files that become folders or links, with merges and wide folders. */
function grow(repository: Repository, seed: number, commits: number): void {
  const make = new Generator(seed);
  const contents = ['one\n', 'two\n', 'three\n', ''];
  for (let i = 0; i < 150; i++) repository.write(`wide/${make.from('abcdef', 6)}-${i}/${make.from('xy', 1)}`, `${i % 7}\n`);
  for (let count = 0; count < commits; count++) {
    for (let changes = 1 + make.below(4); changes > 0; changes--) {
      const deep = Array.from({ length: 1 + make.below(4) }, () => make.from('ab', 1)).join('/');
      const name = make.below(3) === 0 ? `wide/${make.from('abcdef', 3)}/${deep}` : make.below(9) === 0 ? `\u00fc\n"${deep}` : deep;
      const file = path.join(repository.folder, name);
      for (let at = path.dirname(name); at !== '.'; at = path.dirname(at)) clearFile(path.join(repository.folder, at));
      rmSync(file, { recursive: true, force: true });
      const content = contents[make.below(contents.length)] as string;
      const how = make.below(8);
      if (how === 0) {
        mkdirSync(path.dirname(file), { recursive: true });
        symlinkSync(content === '' ? 'one\n' : content, file);
      } else if (how > 1) repository.write(name, content);
    }
    repository.git('add', '-A');
    repository.git('commit', '-q', '--allow-empty', '-m', `commit ${count}`);
    const next = make.below(7);
    if (next === 0) repository.git('checkout', '-q', '-b', `branch-${count}`, `HEAD~${make.below(Math.min(count, 4) + 1)}`);
    else if (next === 1) repository.git('merge', '-q', '-s', 'ours', 'main', '-m', 'merged');
  }
}

/** Rids the way of a file or link, not of a folder. */
function clearFile(file: string): void {
  try {
    rmSync(file);
  } catch {
    // A folder, or nothing.
  }
}

/** All that a history says of where its contents stand. */
async function standings(folder: string, plainly: boolean): Promise<unknown> {
  const source = (await lab.open(folder)).history({ plainly });
  const ids: string[] = [];
  for await (const { id } of source.contents()) ids.push(id);
  ids.sort();
  const found = await source.standings(ids);
  return ids.map((id) => [
    id,
    (found.get(id) ?? []).map(({ holding, ...rest }) => ({
      ...rest,
      refs: [...(holding?.refs() ?? [])],
      inHeadsPast: holding?.inHeadsPast,
      stretches: [...(holding?.stretches() ?? [])].map(({ commits, first, last }) => JSON.stringify([commits, first, last])).sort(),
    })),
  ]);
}

function treesIn(folder: string, format: 'sha1' | 'sha256', blobs: readonly string[]) {
  return new Packs(path.join(folder, '.git', 'objects'), format).treeLists(blobs);
}

describe('where contents stand, out of packs, is where git says they stand', () => {
  test.each([
    [1, 'sha1', []],
    [2, 'sha1', ['--depth=300']],
    [3, 'sha256', []],
    [4, 'sha1', ['--depth=0']],
  ] as [number, 'sha1' | 'sha256', string[]][])('seed %i, %s, %j', async (seed, format, options) => {
    const repository = lab.repository(`--object-format=${format}`);
    grow(repository, seed, 25);
    repository.git('repack', '-adfq', '--window=50', ...options);
    const objects = repository.git('cat-file', '--batch-all-objects', '--batch-check').split('\n');
    const idsOf = (wanted: string) =>
      objects.map((line) => line.split(' ') as [string, string]).flatMap(([id, type]) => (type === wanted ? [id] : []));
    const blobs = idsOf('blob');
    const lists = treesIn(repository.folder, format, blobs);
    const trees = idsOf('tree').length;
    for (const id of idsOf('tree').filter((_, at) => at % 4 === 0)) {
      const list = lists?.of(lists.tree(id));
      const named = Array.from(
        { length: list?.count ?? -1 },
        (_, i) => `${list?.object(i)} ${list === undefined ? '' : lists?.name(list.name(i))}`,
      );
      const told = repository.git('ls-tree', '-z', id).split('\0').slice(0, -1);
      expect(named).toEqual(
        told.map((one) => {
          const [, type, of] = one.slice(0, one.indexOf('\t')).split(' ') as [string, string, string];
          return `${type === 'tree' ? lists?.tree(of) : blobs.indexOf(of)} ${one.slice(one.indexOf('\t') + 1)}`;
        }),
      );
    }
    expect(await standings(repository.folder, false)).toEqual(await standings(repository.folder, true));
    expect(trees).toBeGreaterThan(60);
  });

  test('also where some trees lie loose, or are gone', async () => {
    const repository = lab.repository();
    grow(repository, 5, 20);
    repository.git('repack', '-adfq');
    grow(repository, 6, 5);
    expect(await standings(repository.folder, false)).toEqual(await standings(repository.folder, true));
    const tree = repository.git('rev-parse', 'HEAD^{tree}');
    rmSync(path.join(repository.folder, '.git', 'objects', tree.slice(0, 2), tree.slice(2)));
    expect(await standings(repository.folder, false)).toEqual(await standings(repository.folder, true));
  });

  test.each([
    ['a name twice', ['same', 'same']],
    ['a name with a slash', ['a/b']],
    ['a name that is none', ['']],
  ])('also of a tree that git would not have written: %s', async (_what, names) => {
    const repository = lab.repository();
    grow(repository, 7, 5);
    const one = repository.gitWith({ input: 'only here' }, 'hash-object', '-w', '--stdin');
    const bytes = names.map((name) => Buffer.concat([Buffer.from(`100644 ${name}\0`), Buffer.from(one, 'hex')]));
    const odd = repository.gitWith({ input: Buffer.concat(bytes) }, 'hash-object', '-t', 'tree', '-w', '--stdin', '--literally');
    repository.git('update-ref', 'refs/heads/odd', repository.git('commit-tree', '-p', 'HEAD', '-m', 'odd', odd));
    const all = repository.git('cat-file', '--batch-all-objects', '--batch-check=%(objectname)');
    repository.gitWith({ input: `${all}\n` }, 'pack-objects', '-q', '.git/objects/pack/pack');
    repository.git('prune-packed', '-q');
    expect(await standings(repository.folder, false)).toEqual(await standings(repository.folder, true));
  });
});
