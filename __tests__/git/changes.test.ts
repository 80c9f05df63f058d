import { rmSync, symlinkSync, unlinkSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { changed, drain, Lab, type Repository } from './lab.js';

const lab = new Lab();
afterAll(() => lab.clean());

let repository: Repository;
let base: string;
beforeEach(() => {
  repository = lab.repository();
  base = repository.write('kept', 'kept').commit('base');
});

describe('what a range brings', () => {
  test('each added or edited blob and each message, once', async () => {
    repository.write('a', 'one').write('copy', 'one').commit('first');
    const second = repository.write('a', 'two').commit('second\n\nbody');
    const found = await changed(await lab.open(repository.folder), base, 'HEAD');
    expect(found.texts).toEqual(['one', 'two']);
    expect(found.messages).toEqual(['first', 'second\n\nbody']);
    expect(found.source.tally).toMatchObject({ commits: 2, files: 2, incomplete: [] });
    expect(found.at.get('second\n\nbody')).toMatchObject([{ place: { path: '', in: 'commit-message', commit: second }, inHead: false }]);
  });

  test('a blob that head has no more stands at the commit that brought it, with its date, which is not trusted', async () => {
    repository.write('a', 'gone').write('b', 'gone');
    const brought = repository.commit('in', 1_600_000_000);
    rmSync(path.join(repository.folder, 'a'));
    repository.commit('out');
    const found = await changed(await lab.open(repository.folder), base, 'HEAD');
    expect(found.at.get('gone')).toEqual([
      { place: { path: 'a', commit: brought }, committed: 1_600_000_000, dateTrusted: false, inHead: false, broughtBy: brought },
      { place: { path: 'b' }, committed: 1_600_000_000, dateTrusted: false, inHead: true, broughtBy: brought },
    ]);
  });

  test('content that only a merge has, and content of its second parent', async () => {
    repository.git('checkout', '-q', '-b', 'side');
    repository.write('side', 'from the side').write('both', 'side').commit('side');
    repository.git('checkout', '-q', 'main');
    repository.write('both', 'main').commit('main');
    repository.gitWith({ environment: { GIT_MERGE_AUTOEDIT: 'no' } }, 'merge', '-q', '-s', 'ours', '--no-commit', 'side');
    repository.write('evil', 'only in the merge').write('both', 'resolved').write('side', 'from the side');
    repository.commit('merge');
    const found = await changed(await lab.open(repository.folder), base, 'HEAD');
    expect(found.texts).toEqual(['from the side', 'main', 'only in the merge', 'resolved', 'side']);
  });

  test('a merge that takes one side brings nothing itself', async () => {
    const before = repository.write('x', 'x1').commit('x1');
    repository.git('checkout', '-q', '-b', 'side');
    const side = repository.write('x', 'x2').commit('x2');
    repository.git('checkout', '-q', 'main');
    repository.write('y', 'y').commit('y');
    repository.git('merge', '-q', 'side', '-m', 'merge');
    const workspace = await lab.open(repository.folder);
    const range = await workspace.resolveRange({ kind: 'refs', base: side, head: 'HEAD' }, { mayFetch: false });
    expect((await drain(workspace.changes(range))).texts).toEqual(['y']);
    expect((await changed(workspace, before, 'HEAD')).texts).toEqual(['x2', 'y']);
  });

  test('an octopus merge', async () => {
    for (const name of ['o1', 'o2', 'o3']) {
      repository.git('checkout', '-q', '-b', name, base);
      repository.write(name, name).commit(name);
    }
    repository.git('checkout', '-q', 'main');
    repository.git('merge', '-q', 'o1', 'o2', 'o3', '-m', 'octopus');
    repository.write('late', 'late');
    repository.git('add', '-A');
    repository.git('commit', '-q', '--amend', '-m', 'octopus with more');
    const found = await changed(await lab.open(repository.folder), base, 'HEAD');
    expect(found.texts).toEqual(['late', 'o1', 'o2', 'o3']);
  });

  test('a rename with an edit, and a pure rename as a blob at a new path', async () => {
    repository.write('long', `${'line\n'.repeat(50)}`).commit('long');
    const from = repository.id('HEAD');
    repository.git('mv', 'long', 'renamed');
    repository.write('renamed', `${'line\n'.repeat(50)}edited`);
    repository.git('mv', 'kept', 'moved');
    repository.commit('rename');
    const found = await changed(await lab.open(repository.folder), from, 'HEAD');
    expect(found.texts).toEqual(['kept', `${'line\n'.repeat(50)}edited`]);
    expect(found.at.get('kept')?.map(({ place }) => place.path)).toEqual(['moved']);
  });

  test('type changes both ways; a changed mode alone brings nothing', async () => {
    symlinkSync('where', path.join(repository.folder, 'link'));
    repository.write('file', 'file').write('script', 'script');
    const from = repository.commit('before');
    unlinkSync(path.join(repository.folder, 'link'));
    unlinkSync(path.join(repository.folder, 'file'));
    symlinkSync('target text', path.join(repository.folder, 'file'));
    repository.write('link', 'now a file');
    repository.git('add', '-A');
    repository.git('update-index', '--chmod=+x', 'script');
    repository.git('commit', '-q', '-m', 'after');
    const found = await changed(await lab.open(repository.folder), from, 'HEAD');
    expect(found.texts).toEqual(['now a file', 'target text']);
  });

  test('a root commit in the range, all of it', async () => {
    repository.git('checkout', '-q', '--orphan', 'other');
    repository.write('root', 'root').commit('another root');
    const found = await changed(await lab.open(repository.folder), base, 'HEAD');
    expect(found.texts).toEqual(['kept', 'root']);
    expect(found.at.get('root')).toMatchObject([{ root: true }]);
  });

  test('an empty range, and one that only deletes', async () => {
    const workspace = await lab.open(repository.folder);
    expect(await changed(workspace, 'HEAD', 'HEAD')).toMatchObject({ contents: [], source: { tally: { commits: 0, incomplete: [] } } });
    rmSync(path.join(repository.folder, 'kept'));
    repository.commit('delete');
    expect((await changed(workspace, base, 'HEAD')).texts).toEqual([]);
  });

  test('a blob put back after it was removed', async () => {
    rmSync(path.join(repository.folder, 'kept'));
    repository.commit('remove');
    const back = repository.write('kept', 'kept').commit('put back');
    const found = await changed(await lab.open(repository.folder), base, 'HEAD');
    expect(found.at.get('kept')).toMatchObject([{ place: { path: 'kept' }, inHead: true }]);
    expect(back).toBe(repository.id('HEAD'));
  });

  test('submodules and LFS pointers are listed; the pointer itself is scanned', async () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 5\n`;
    repository.write('big.bin', pointer);
    repository.git('add', '-A');
    repository.git('update-index', '--add', '--cacheinfo', `160000,${base},vendor/sub`);
    repository.git('commit', '-q', '-m', 'both');
    const found = await changed(await lab.open(repository.folder), base, 'HEAD');
    expect(found.texts).toEqual([pointer.trimEnd()]);
    expect(found.source.tally.notScanned.map((entry) => entry.path).sort()).toEqual(['big.bin', 'vendor/sub']);
    expect(found.source.tally.incomplete).toEqual([]);
  });

  test('limited to a subfolder when one was named', async () => {
    repository.write('sub/in', 'in').write('subway', 'out').commit('both');
    const workspace = await lab.open(path.join(repository.folder, 'sub'));
    expect(workspace.prefix).toBe('sub/');
    const found = await changed(workspace, base, 'HEAD');
    expect(found.texts).toEqual(['in']);
    expect(found.at.get('in')).toMatchObject([{ place: { path: 'sub/in' } }]);
  });

  test('attributes, filters and binary marks hide nothing', async () => {
    repository.write('.gitattributes', '* -diff binary filter=f diff=d\n').write('secret.env', 'plain\0text').commit('hidden');
    const found = await changed(await lab.open(repository.folder), base, 'HEAD');
    expect(found.texts).toContain('plain\0text');
  });

  test('names of every kind', async () => {
    const names = [
      '-rf',
      ' lead',
      'new\nline',
      'quote"d',
      "apo'strophe",
      'tab\there',
      'back\\slash',
      ':colon',
      '*',
      'ünï/çode',
      '--end-of-options',
    ];
    for (const name of names) repository.write(name, `in ${name}`);
    const bytes = Buffer.concat([Buffer.from(`${repository.folder}/`), Buffer.from([0x66, 0xff, 0xfe, 0x2e])]);
    const { writeFileSync } = await import('node:fs');
    writeFileSync(bytes, 'in bytes');
    repository.commit('names');
    const workspace = await lab.open(repository.folder);
    const found = await changed(workspace, base, 'HEAD');
    for (const name of names) expect(found.at.get(`in ${name}`.trimEnd())).toMatchObject([{ place: { path: name }, inHead: true }]);
    expect(found.at.get('in bytes')).toMatchObject([{ place: { path: 'f\\xff\\xfe.' } }]);
    const tree = await drain(workspace.treeSource(workspace.workingTree()));
    expect(tree.texts).toEqual([...found.texts, 'kept'].sort());
    for (const name of names) expect((await workspace.file(name))?.toString()).toBe(`in ${name}`);
    for (const name of names)
      expect((await workspace.file(name, workspace.kind === 'repository' ? repository.id('HEAD') : ''))?.toString()).toBe(`in ${name}`);
  });
});
