import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { changed, drain, Lab, Repository } from './lab.js';

const lab = new Lab();
afterAll(() => lab.clean());

describe('what a folder is', () => {
  test('a missing folder and a file are wrong usage', async () => {
    const folder = lab.fresh();
    writeFileSync(path.join(folder, 'file'), '');
    await expect(lab.open(path.join(folder, 'nothing'))).rejects.toMatchObject({ kind: 'usage' });
    await expect(lab.open(path.join(folder, 'file'))).rejects.toMatchObject({ kind: 'usage' });
  });

  test('a repository without git on PATH is a problem of the environment; a plain folder needs no git', async () => {
    const environment = { PATH: lab.fresh() };
    await expect(lab.open(lab.repository().folder, { environment })).rejects.toMatchObject({
      kind: 'environment',
      fix: expect.stringContaining('git'),
    });
    expect((await lab.open(lab.fresh(), { environment })).kind).toBe('folder');
  });

  test('a folder with an empty .git is a plain one', async () => {
    const folder = lab.fresh();
    mkdirSync(path.join(folder, '.git'));
    expect((await lab.open(folder)).kind).toBe('folder');
  });

  test('an empty repository', async () => {
    const repository = lab.repository();
    const workspace = await lab.open(repository.write('a', 'untracked').folder);
    expect(workspace).toMatchObject({ kind: 'repository', empty: true, bare: false });
    expect(await workspace.head()).toBeUndefined();
    expect((await drain(workspace.treeSource(workspace.workingTree()))).texts).toEqual(['untracked']);
    expect((await drain(workspace.history())).texts).toEqual([]);
    await expect(changed(workspace, 'HEAD', 'HEAD')).rejects.toMatchObject({ kind: 'usage' });
    const push = {
      kind: 'push',
      ref: 'refs/heads/main',
      before: '0'.repeat(40),
      after: '1'.repeat(40),
      defaultBranch: 'main',
      forced: false,
    } as const;
    await expect(workspace.resolveRange(push, { mayFetch: false })).rejects.toMatchObject({ kind: 'environment' });
  });

  test('a branch without a commit beside others', async () => {
    const repository = lab.repository();
    repository.write('a', 'a').commit('one');
    repository.git('checkout', '-q', '--orphan', 'unborn');
    const workspace = await lab.open(repository.folder);
    expect(workspace.empty).toBe(true);
    expect((await drain(workspace.staged())).texts).toEqual(['a']);
    expect((await drain(workspace.history())).texts).toEqual(['a']);
  });

  test('bare: the tree of HEAD', async () => {
    const repository = lab.repository();
    repository.write('a', 'a').commit('one');
    const bare = lab.clone(repository.folder, '--bare').folder;
    const workspace = await lab.open(bare);
    expect(workspace).toMatchObject({ kind: 'repository', bare: true, prefix: '' });
    expect((await drain(workspace.treeSource(workspace.workingTree()))).texts).toEqual(['a']);
    expect((await workspace.file('a'))?.toString()).toBe('a');
    expect((await drain(workspace.history())).at.get('a')).toMatchObject([{ inHead: true }]);
    expect((await lab.open(path.join(repository.folder, '.git'))).bare).toBe(true);
  });

  test('an empty bare repository', async () => {
    const workspace = await lab.open(lab.repository('--bare').folder);
    expect(workspace).toMatchObject({ bare: true, empty: true });
    expect((await drain(workspace.treeSource(workspace.workingTree()))).texts).toEqual([]);
  });

  test('a linked worktree and a submodule, whose .git is a file', async () => {
    const repository = lab.repository();
    const base = repository.write('a', 'a').commit('one');
    const linked = path.join(lab.fresh(), 'linked');
    repository.git('worktree', 'add', '-q', '-b', 'side', linked);
    const side = new Repository(linked);
    side.write('b', 'b').commit('two');
    const workspace = await lab.open(linked);
    expect(workspace).toMatchObject({ kind: 'repository', root: linked, bare: false });
    expect((await drain(workspace.treeSource(workspace.workingTree()))).texts).toEqual(['a', 'b']);
    expect((await changed(workspace, base, 'HEAD')).texts).toEqual(['b']);
    const outer = lab.repository();
    outer.git('submodule', '--quiet', 'add', repository.folder, 'module');
    const module = await lab.open(path.join(outer.folder, 'module'));
    expect(module).toMatchObject({ root: path.join(outer.folder, 'module'), prefix: '' });
    expect((await drain(module.treeSource(module.workingTree()))).texts).toEqual(['a']);
  });

  test('a working tree elsewhere', async () => {
    const repository = lab.repository();
    repository.write('a', 'here').commit('one');
    const elsewhere = lab.fresh('elsewhere');
    writeFileSync(path.join(elsewhere, 'a'), 'elsewhere');
    repository.git('config', 'core.worktree', elsewhere);
    const workspace = await lab.open(repository.folder);
    expect(workspace.root).toBe(elsewhere);
    expect((await drain(workspace.treeSource(workspace.workingTree()))).texts).toEqual(['elsewhere']);
  });

  test('SHA-256', async () => {
    const repository = lab.repository('--object-format=sha256');
    const base = repository.write('a', 'a').commit('one');
    repository.write('b', 'b').commit('two');
    const workspace = await lab.open(repository.folder);
    expect((await drain(workspace.history())).texts).toEqual(['a', 'b']);
    const found = await changed(workspace, base, 'HEAD');
    expect(found.at.get('b')).toMatchObject([{ place: { path: 'b' }, inHead: true }]);
    expect((await drain(workspace.treeSource(workspace.treeAt(base)))).texts).toEqual(['a']);
  });

  test('a subfolder: limited to it, paths from the top', async () => {
    const repository = lab.repository();
    repository.write('sub/deep/a', 'a').write('sub2/b', 'b').commit('one');
    repository.write('sub/c', 'untracked');
    const workspace = await lab.open(path.join(repository.folder, 'sub'));
    expect(workspace).toMatchObject({ root: repository.folder, prefix: 'sub/' });
    for (const tree of [workspace.workingTree(), workspace.treeAt(repository.id('HEAD')), workspace.indexTree()]) {
      const paths = (await tree.files()).map((file) => file.path);
      expect(paths).toContain('sub/deep/a');
      expect(paths).not.toContain('sub2/b');
    }
  });

  test('a subfolder that the repository ignores is a plain folder', async () => {
    const repository = lab.repository();
    repository.write('.gitignore', 'ignored/\n').write('ignored/a', 'a').commit('one');
    const workspace = await lab.open(path.join(repository.folder, 'ignored'));
    expect(workspace.kind).toBe('folder');
    expect((await drain(workspace.treeSource(workspace.workingTree()))).texts).toEqual(['a']);
  });

  test("a folder's name may hold anything but a line break", async () => {
    const folder = lab.fresh(`we"ird 'näme $(x) ; -c`);
    const repository = new Repository(folder, ['init', '-q', '-b', 'main']);
    const base = repository.write('a', 'a').commit('one');
    repository.write('a', 'b').commit('two');
    expect((await changed(await lab.open(folder), base, 'HEAD')).texts).toEqual(['b']);
  });
});

test('closing leaves nothing behind', async () => {
  const repository = lab.repository();
  repository.write('a', 'a').commit('one');
  const tempFolder = lab.fresh('temp');
  const workspace = await lab.open(repository.folder, { tempFolder });
  const reading = workspace.history().contents()[Symbol.asyncIterator]();
  await reading.next();
  expect(readdirSync(tempFolder)).toHaveLength(1);
  await workspace.close();
  expect(readdirSync(tempFolder)).toHaveLength(0);
  expect(existsSync(path.join(repository.folder, '.git', 'index.lock'))).toBe(false);
  rmSync(tempFolder, { recursive: true });
  mkdirSync(tempFolder);
});
