import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { Packs } from '../../src/git/pack/packs.js';
import { Lab, type Repository } from './lab.js';

const lab = new Lab();
afterAll(() => lab.clean());

function packed(): Repository {
  const repository = lab.repository();
  for (let count = 0; count < 6; count++) repository.write('a/b', `line\n`.repeat(40 + count)).commit(`commit ${count}`);
  repository.git('tag', '-a', 'v1', '-m', 'tag');
  repository.git('repack', '-adfq');
  repository.git('prune-packed');
  return repository;
}

const objects = (repository: Repository): string => path.join(repository.folder, '.git', 'objects');

function gaveAll(repository: Repository, wanted = (type: string): boolean => type !== 'tree'): boolean {
  const packs = new Packs(objects(repository), 'sha1');
  for (const object of packs.objects((_id, type) => wanted(type))) expect(object.bytes).toBeInstanceOf(Buffer);
  return packs.gaveAll();
}

test('a pack that is all there is has nothing left for git', () => {
  expect(gaveAll(packed())).toBe(true);
});

test.each([
  ['a loose object', (repository) => repository.git('commit', '-q', '--allow-empty', '-m', 'loose')],
  ['what is borrowed', (repository) => writeFileSync(path.join(objects(repository), 'info', 'alternates'), '/elsewhere\n')],
  ['a pack without an index', (repository) => writeFileSync(path.join(objects(repository), 'pack', 'pack-ab.pack'), '')],
  ['an index without a pack', (repository) => writeFileSync(path.join(objects(repository), 'pack', 'pack-ab.idx'), '')],
  [
    'a pack that ends otherwise than its index says',
    (repository) => {
      const folder = path.join(objects(repository), 'pack');
      const file = path.join(folder, readdirSync(folder).find((name) => name.endsWith('.pack')) as string);
      const bytes = readFileSync(file);
      bytes.writeUInt8((bytes.at(-1) as number) ^ 1, bytes.length - 1);
      chmodSync(file, 0o644);
      writeFileSync(file, bytes);
    },
  ],
] as [string, (repository: Repository) => unknown][])('git is asked where there is %s', (_what, change) => {
  const repository = packed();
  change(repository);
  expect(gaveAll(repository)).toBe(false);
});

test('git is asked where something was not given', () => {
  const repository = packed();
  expect(gaveAll(repository, (type) => type === 'commit')).toBe(false);
  mkdirSync(path.join(objects(repository), 'ab'), { recursive: true });
  expect(gaveAll(repository)).toBe(true);
});
