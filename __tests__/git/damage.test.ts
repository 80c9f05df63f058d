import { appendFileSync, chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deflateSync } from 'node:zlib';
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { changed, drain, Lab, type Repository } from './lab.js';

const lab = new Lab();
afterAll(() => lab.clean());

let repository: Repository;
let base: string;
beforeEach(() => {
  repository = lab.repository();
  base = repository.write('a', 'before').commit('before');
  for (const name of ['b', 'c', 'd', 'e']) repository.write(name, `content ${name}`);
  repository.commit('after');
});

const objects = () => path.join(repository.folder, '.git', 'objects');
const loose = (id: string) => path.join(objects(), id.slice(0, 2), id.slice(2));

function overwrite(file: string, bytes: Buffer | string): void {
  chmodSync(file, 0o644);
  writeFileSync(file, bytes);
}

const open = () => lab.open(repository.folder);

describe('damaged contents are never passed over in silence, and what is sound is still read', () => {
  const damages: [string, (file: string) => void][] = [
    ['garbage', (file) => overwrite(file, 'garbage')],
    ['an empty file', (file) => overwrite(file, '')],
    ['a body that is shorter than it says', (file) => overwrite(file, deflateSync('blob 900\0short'))],
    ['a body that is longer than it says', (file) => overwrite(file, deflateSync('blob 3\0content c and more'))],
    ['a cut stream', (file) => (chmodSync(file, 0o644), truncateSync(file, 12))],
    ['a type that there is not', (file) => overwrite(file, deflateSync('blub 9\0content c'))],
    ['a gap', (file) => rmSync(file)],
  ];
  test.each(damages)('%s', async (_name, damage) => {
    damage(loose(repository.id('HEAD:c')));
    const workspace = await open();
    const range = await changed(workspace, base, 'HEAD');
    expect(range.texts).toEqual(['content b', 'content d', 'content e']);
    expect(range.source.tally.incomplete.length).toBeGreaterThan(0);
    expect(JSON.stringify(range.source.tally.incomplete)).toContain('c');
    const tree = await drain(workspace.treeSource(workspace.treeAt(repository.id('HEAD'))));
    expect(tree.texts).toEqual(['before', 'content b', 'content d', 'content e']);
    expect(tree.source.tally.incomplete.length).toBeGreaterThan(0);
  });

  test.each(damages.slice(0, -1))('in the history: %s', async (_name, damage) => {
    damage(loose(repository.id('HEAD:c')));
    const whole = await drain((await open()).history());
    expect(whole.texts).toEqual(['before', 'content b', 'content d', 'content e']);
    expect(whole.source.tally.incomplete.length).toBeGreaterThan(0);
    expect(whole.at.get('content d')).toMatchObject([{ place: { path: 'd' } }]);
  });

  test('a gap in the history that a tree still names', async () => {
    rmSync(loose(repository.id('HEAD:c')));
    const whole = await drain((await open()).history());
    expect(whole.source.tally.incomplete.length).toBeGreaterThan(0);
  });

  test('a missing or damaged tree', async () => {
    const tree = loose(repository.id('HEAD^{tree}'));
    overwrite(tree, 'garbage');
    const workspace = await open();
    for (const source of [
      (await changed(workspace, base, 'HEAD')).source,
      (await drain(workspace.treeSource(workspace.treeAt(repository.id('HEAD'))))).source,
    ]) {
      expect(source.tally.incomplete.length).toBeGreaterThan(0);
    }
    const whole = await drain(workspace.history());
    expect(whole.texts).toEqual(['before', 'content b', 'content c', 'content d', 'content e']);
    expect(whole.source.tally.incomplete.length).toBeGreaterThan(0);
  });

  test('a missing commit in the middle', async () => {
    const middle = repository.id('HEAD');
    repository.write('f', 'content f').commit('last');
    rmSync(loose(middle));
    const workspace = await open();
    expect((await changed(workspace, base, 'HEAD').catch((error: unknown) => error)) as object).toMatchObject({
      source: { tally: { incomplete: [{}] } },
    });
    expect((await drain(workspace.history())).source.tally.incomplete.length).toBeGreaterThan(0);
  });
});

describe('damaged stores', () => {
  test('a broken pack', async () => {
    repository.git('repack', '-adq');
    const pack = readdirSync(path.join(objects(), 'pack')).find((name) => name.endsWith('.pack')) as string;
    const file = path.join(objects(), 'pack', pack);
    const bytes = readFileSync(file);
    bytes.fill(0xff, 60, bytes.length - 30);
    overwrite(file, bytes);
    const workspace = await open();
    expect((await drain(workspace.history())).source.tally.incomplete.length).toBeGreaterThan(0);
    expect((await drain(workspace.treeSource(workspace.treeAt(repository.id('HEAD'))))).source.tally.incomplete.length).toBeGreaterThan(0);
  });

  test('an index of a pack that lies', async () => {
    repository.git('repack', '-adq');
    const index = readdirSync(path.join(objects(), 'pack')).find((name) => name.endsWith('.idx')) as string;
    overwrite(path.join(objects(), 'pack', index), 'not an index');
    expect((await drain((await open()).history())).source.tally.incomplete.length).toBeGreaterThan(0);
  });

  test('alternates that point nowhere', async () => {
    mkdirSync(path.join(objects(), 'info'), { recursive: true });
    writeFileSync(path.join(objects(), 'info', 'alternates'), '/no/such/folder\n');
    const whole = await drain((await open()).history());
    expect(whole.texts).toHaveLength(5);
    expect(whole.source.tally.incomplete.length).toBeGreaterThan(0);
  });

  test('a commit-graph that is stale or broken is not asked', async () => {
    repository.git('commit-graph', 'write', '--reachable');
    overwrite(path.join(objects(), 'info', 'commit-graph'), 'CGPH broken');
    const found = await changed(await open(), base, 'HEAD');
    expect(found.texts).toEqual(['content b', 'content c', 'content d', 'content e']);
    expect(found.source.tally.incomplete).toEqual([]);
  });

  test('a shallow file that cuts a whole history', async () => {
    writeFileSync(path.join(repository.folder, '.git', 'shallow'), `${repository.id('HEAD')}\n`);
    const workspace = await open();
    const range = await workspace.resolveRange({ kind: 'refs', base, head: 'HEAD' }, { mayFetch: false });
    expect(range.shortfalls).toMatchObject([{ why: expect.stringContaining('shallow') }]);
    expect((await drain(workspace.history())).source.tally.incomplete).toMatchObject([{ why: expect.stringContaining('shallow') }]);
  });

  test('a broken index', async () => {
    overwrite(path.join(repository.folder, '.git', 'index'), 'no index');
    const workspace = await open();
    await expect(drain(workspace.treeSource(workspace.workingTree()))).rejects.toMatchObject({ kind: 'environment' });
    await expect(drain(workspace.staged())).rejects.toMatchObject({ kind: 'environment' });
  });

  test('a broken HEAD, a broken branch and a broken configuration', async () => {
    overwrite(path.join(repository.folder, '.git', 'refs', 'heads', 'main'), 'garbage\n');
    await expect(open()).rejects.toMatchObject({ kind: 'environment' });
    appendFileSync(path.join(repository.folder, '.git', 'HEAD'), 'garbage');
    await expect(open()).rejects.toMatchObject({ kind: 'environment' });
    appendFileSync(path.join(repository.folder, '.git', 'config'), '[broken');
    await expect(open()).rejects.toMatchObject({ kind: 'environment' });
  });

  test('a broken branch beside a sound HEAD makes the history incomplete', async () => {
    writeFileSync(path.join(repository.folder, '.git', 'refs', 'heads', 'broken'), 'garbage\n');
    expect((await drain((await open()).history())).source.tally.incomplete).toMatchObject([{ why: expect.stringContaining('broken ref') }]);
  });
});
