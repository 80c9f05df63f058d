import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { drain, Lab, type Repository } from './lab.js';

const lab = new Lab();
afterAll(() => lab.clean());

let repository: Repository;
beforeEach(() => {
  repository = lab.repository();
  repository.write('a', 'committed').commit('one');
});

const paths = (found: Awaited<ReturnType<typeof drain>>) => [...found.at.values()].flat().map(({ place }) => place.path);

describe('the working tree', () => {
  const tree = async () => {
    const workspace = await lab.open(repository.folder);
    const found = await drain(workspace.treeSource(workspace.workingTree()));
    // Shown, it is the same, whether it is waited for or not.
    const source = workspace.treeSource(workspace.workingTree());
    const texts: string[] = [];
    await source.showContents?.(({ bytes }) => {
      const see = () => void texts.push(bytes.toString().trimEnd());
      return texts.length % 2 === 0 ? see() : Promise.resolve().then(see);
    });
    expect(texts.sort()).toEqual(found.texts);
    expect(source.tally).toEqual(found.source.tally);
    return found;
  };

  test('files as they lie there, staged or not, untracked ones too, ignored ones not', async () => {
    repository.write('.gitignore', 'skipped\n').write('a', 'edited').write('skipped', 'no').write('new', 'untracked');
    repository.write('tracked-though-ignored', 'yes');
    repository.write('.gitignore', 'skipped\ntracked-though-ignored\n');
    repository.git('add', '-f', 'tracked-though-ignored');
    expect((await tree()).texts).toEqual(['edited', 'skipped\ntracked-though-ignored', 'untracked', 'yes']);
  });

  test('a file that was deleted is no content and no trouble', async () => {
    unlinkSync(path.join(repository.folder, 'a'));
    expect(await tree()).toMatchObject({ texts: [], source: { tally: { incomplete: [], files: 0 } } });
  });

  test('links: their own text, never what they lead to, also where a folder became one', async () => {
    const outside = lab.fresh('outside');
    writeFileSync(path.join(outside, 'secret'), 'outside');
    repository.write('sub/secret', 'inside').commit('sub');
    rmSync(path.join(repository.folder, 'sub'), { recursive: true });
    symlinkSync(outside, path.join(repository.folder, 'sub'));
    symlinkSync(path.join(outside, 'secret'), path.join(repository.folder, 'link'));
    const found = await tree();
    expect(found.texts).toEqual(['committed', outside, path.join(outside, 'secret')].sort());
    const workspace = await lab.open(repository.folder);
    expect(await workspace.file('sub/secret')).toBeUndefined();
    await expect(async () => workspace.file('link')).rejects.toMatchObject({ kind: 'usage' });
    expect(await workspace.file('../x')).toBeUndefined();
  });

  test('a tracked file that is a pipe now is not opened, and the scan is incomplete', async () => {
    unlinkSync(path.join(repository.folder, 'a'));
    execFileSync('mkfifo', [path.join(repository.folder, 'a')]);
    const found = await tree();
    expect(found.texts).toEqual([]);
    expect(found.source.tally.incomplete).toMatchObject([{ what: 'a', why: 'not opened: a pipe' }]);
  });

  test('among many files of one folder too: pipes, links and what is gone', async () => {
    for (const name of ['b', 'c', 'd', 'e', 'f']) repository.write(`many/${name}`, name);
    repository.commit('many');
    for (const name of ['c', 'd', 'e']) unlinkSync(path.join(repository.folder, 'many', name));
    execFileSync('mkfifo', [path.join(repository.folder, 'many', 'c')]);
    symlinkSync('../a', path.join(repository.folder, 'many', 'd'));
    const found = await tree();
    expect(found.texts).toEqual(['../a', 'b', 'committed', 'f']);
    expect(found.source.tally.incomplete).toMatchObject([{ what: 'many/c', why: 'not opened: a pipe' }]);
  });

  test('files of every size are read whole', async () => {
    const sizes = [0, 1, 65_536, 4 * 1024 * 1024 - 1, 4 * 1024 * 1024, 4 * 1024 * 1024 + 1, 9_000_001];
    for (const [at, size] of sizes.entries()) repository.write(`sizes/${at}`, Buffer.alloc(size, `${at}, `));
    const workspace = await lab.open(repository.folder);
    const found = new Map<string, Buffer>();
    for await (const { id, bytes } of workspace.treeSource(workspace.workingTree()).contents()) found.set(id, Buffer.from(bytes));
    for (const [at, size] of sizes.entries()) expect(found.get(`sizes/${at}`)?.equals(Buffer.alloc(size, `${at}, `))).toBe(true);
  });

  test('names of any bytes, in folders of any bytes', async () => {
    const folder = Buffer.concat([Buffer.from(`${repository.folder}/`), Buffer.from([0x66, 0xff, 0xe4])]);
    mkdirSync(folder);
    for (const name of ['1', '2', '3', 'ü', 'a\nb']) {
      const file = Buffer.concat([folder, Buffer.from('/'), Buffer.from(name, name === 'ü' ? 'latin1' : 'utf8')]);
      writeFileSync(file, `in ${JSON.stringify(name)}`);
    }
    expect((await tree()).texts).toEqual(['committed', 'in "1"', 'in "2"', 'in "3"', 'in "a\\nb"', 'in "ü"']);
  });

  test('a sparse checkout: what is left out is read from the index', async () => {
    repository.write('far/b', 'far away').commit('far');
    repository.git('sparse-checkout', 'set', 'near');
    rmSync(path.join(repository.folder, 'far'), { recursive: true, force: true });
    expect((await tree()).texts).toEqual(['committed', 'far away']);
  });

  test('a repository that lies untracked inside: its files, not its .git', async () => {
    const inner = path.join(repository.folder, 'inner');
    mkdirSync(inner);
    repository.git('init', '-q', 'inner');
    repository.write('inner/deep/x', 'inner x');
    repository.git('-C', 'inner', 'add', '-A');
    repository.git('-C', 'inner', 'commit', '-q', '-m', 'inner');
    const found = await tree();
    expect(found.texts).toEqual(['committed', 'inner x']);
    expect(paths(found)).toContain('inner/deep/x');
  });

  test('submodules are listed, and their files belong to another repository', async () => {
    repository.git('update-index', '--add', '--cacheinfo', `160000,${repository.id('HEAD')},vendor/sub`);
    repository.write('vendor/sub/x', 'x');
    const found = await tree();
    expect(found.source.tally.notScanned).toMatchObject([{ path: 'vendor/sub', why: expect.stringContaining('submodule') }]);
    expect(found.source.tally.incomplete).toEqual([]);
  });

  test('a conflict: the file as it lies there, once', async () => {
    conflict();
    const found = await tree();
    expect(found.texts).toHaveLength(1);
    expect(found.texts[0]).toContain('<<<<<<<');
  });

  test('LFS pointers are scanned and listed', async () => {
    repository.write('big', `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 5\n`);
    const found = await tree();
    expect(found.texts).toHaveLength(2);
    expect(found.source.tally.notScanned).toMatchObject([{ path: 'big', why: expect.stringContaining('LFS') }]);
  });

  test('a tree read twice counts and lists for each reader alone', async () => {
    repository.git('update-index', '--add', '--cacheinfo', `160000,${repository.id('HEAD')},vendor/sub`);
    const workspace = await lab.open(repository.folder);
    const shared = workspace.workingTree();
    const files = await shared.files();
    for await (const { bytes } of shared.read(files)) expect(bytes.toString()).toBe('committed');
    const source = workspace.treeSource(shared);
    await drain(source);
    expect(source.tally).toMatchObject({ files: 1, notScanned: [{ path: 'vendor/sub' }] });
    expect(shared.tally).toMatchObject({ files: 1, notScanned: [{ path: 'vendor/sub' }] });
  });
});

function conflict(): void {
  repository.git('checkout', '-q', '-b', 'side');
  repository.write('a', 'theirs').commit('theirs');
  repository.git('checkout', '-q', 'main');
  repository.write('a', 'ours').commit('ours');
  expect(() => repository.git('merge', '-q', 'side')).toThrow();
}

describe('staged', () => {
  const staged = async () => drain((await lab.open(repository.folder)).staged());

  test('the index where it differs from HEAD; the working tree does not matter', async () => {
    repository.write('a', 'staged').write('b', 'new');
    repository.git('add', '-A');
    repository.write('a', 'later').write('c', 'untracked');
    const found = await staged();
    expect(found.texts).toEqual(['new', 'staged']);
    expect(found.at.get('staged')).toEqual([{ place: { path: 'a' }, inHead: true }]);
  });

  test('before the first commit: everything', async () => {
    repository = lab.repository();
    repository.write('a', 'first');
    repository.git('add', '-A');
    expect((await staged()).texts).toEqual(['first']);
  });

  test('the index that a hook is asked about, when it lies in this repository', async () => {
    repository.write('a', 'first').commit('a');
    repository.write('a', 'as commit --all would have it');
    const at = async (file: string): Promise<readonly string[]> => {
      const environment = { ...process.env, GIT_INDEX_FILE: file };
      return (await drain((await lab.open(repository.folder, { environment })).staged())).texts;
    };
    const lock = path.join(repository.folder, '.git', 'index.lock');
    const elsewhere = path.join(lab.fresh(), 'index');
    for (const file of [lock, elsewhere]) {
      copyFileSync(path.join(repository.folder, '.git', 'index'), file);
      repository.gitWith({ environment: { GIT_INDEX_FILE: file } }, 'add', 'a');
    }
    const held = ['as commit --all would have it'];
    expect(await at(lock)).toEqual(held);
    expect(await at('.git/index.lock')).toEqual(held);
    expect(await at(elsewhere)).toEqual([]);
    expect(await at('.git/no-such-file')).toEqual([]);
    expect(await at('')).toEqual([]);
  });

  test('nothing staged, deletions and announced names: nothing to scan', async () => {
    repository.git('rm', '-q', '--cached', 'a');
    repository.write('announced', 'not staged');
    repository.git('add', '--intent-to-add', 'announced');
    expect(await staged()).toMatchObject({ texts: [], source: { tally: { incomplete: [] } } });
  });

  test('a conflict: every stage that HEAD does not have', async () => {
    conflict();
    expect((await staged()).texts).toEqual(['committed', 'theirs']);
  });
});

describe('a folder that is no repository', () => {
  test('every file, at any depth, nothing through links, no pipes', async () => {
    const folder = lab.fresh('plain');
    mkdirSync(path.join(folder, 'x', '.git'), { recursive: true });
    mkdirSync(path.join(folder, 'y'));
    writeFileSync(path.join(folder, 'x', '.git', 'config'), 'not content');
    writeFileSync(path.join(folder, 'x', 'one'), 'one');
    writeFileSync(path.join(folder, '.env'), 'dot');
    symlinkSync('/', path.join(folder, 'y', 'root'));
    execFileSync('mkfifo', [path.join(folder, 'pipe')]);
    const workspace = await lab.open(folder, { environment: {} });
    expect(workspace).toMatchObject({ kind: 'folder', root: folder, prefix: '', empty: true });
    const found = await drain(workspace.treeSource(workspace.workingTree()));
    expect(found.texts).toEqual(['/', 'dot', 'one']);
    expect(found.source.tally.notScanned).toMatchObject([{ path: 'pipe' }]);
    expect(await workspace.head()).toBeUndefined();
    expect((await workspace.file('x/one'))?.toString()).toBe('one');
    expect(() => workspace.history()).toThrow(expect.objectContaining({ kind: 'usage' }));
    await expect(workspace.resolveRange({ kind: 'refs', base: 'a', head: 'b' }, { mayFetch: false })).rejects.toMatchObject({
      kind: 'usage',
    });
  });
});
