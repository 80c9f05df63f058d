import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { changed, drain, Lab, type Repository } from './lab.js';

const lab = new Lab();
afterAll(() => lab.clean());

/** Every setting of a repository that makes git run something, set to a script that leaves a mark. */
function boobyTrapped(): { repository: Repository; base: string; mark: string } {
  const repository = lab.repository();
  const base = repository.write('a', 'one').commit('one');
  repository
    .write('.gitattributes', '* filter=evil diff=evil merge=evil\n')
    .write('a', 'two')
    .write('.gitmodules', '[submodule "x"]\n\tpath = x\n\turl = x\n\tupdate = !touch marked\n');
  repository.commit('two');
  repository.git('replace', repository.id('HEAD:a'), repository.id(`${base}:a`));
  const mark = path.join(lab.fresh('mark'), 'executed');
  const script = path.join(lab.fresh('script'), 'evil.sh');
  writeFileSync(script, `#!/bin/sh\necho "$0 $@" >> '${mark}'\ncat\n`);
  chmodSync(script, 0o755);
  const keys = [
    'core.fsmonitor core.pager core.editor core.askPass core.sshCommand core.gitProxy core.alternateRefsCommand diff.external',
    'diff.evil.textconv diff.evil.command filter.evil.clean filter.evil.smudge filter.evil.process merge.evil.driver',
    'gpg.program credential.helper sequence.editor uploadpack.packObjectsHook pager.ls-files pager.diff-tree pager.rev-list',
  ].flatMap((line) => line.split(' '));
  for (const key of keys) repository.git('config', key, script);
  for (const name of ['ls-files', 'cat-file', 'rev-parse', 'rev-list', 'diff-tree', 'ls-tree'])
    repository.git('config', `alias.${name}`, `!${script}`);
  repository.git('config', 'log.showSignature', 'true');
  repository.git('config', 'protocol.allow', 'always');
  repository.git('config', 'protocol.ext.allow', 'always');
  repository.git('config', 'extensions.partialClone', 'origin');
  repository.git('config', 'core.repositoryFormatVersion', '1');
  repository.git('config', 'remote.origin.promisor', 'true');
  repository.git('config', 'remote.origin.url', `ext::${script}`);
  const hooks = path.join(repository.folder, '.git', 'hooks');
  mkdirSync(hooks, { recursive: true });
  for (const name of ['post-index-change', 'reference-transaction', 'post-checkout', 'pre-auto-gc', 'fsmonitor-watchman']) {
    writeFileSync(path.join(hooks, name), `#!/bin/sh\necho hook >> '${mark}'\n`);
    chmodSync(path.join(hooks, name), 0o755);
  }
  return { repository, base, mark };
}

describe('nothing of the repository is executed', () => {
  test('in no mode, whatever its configuration, attributes and hooks say', async () => {
    const { repository, base, mark } = boobyTrapped();
    repository.write('untracked', 'untracked');
    const workspace = await lab.open(repository.folder);
    const tree = await drain(workspace.treeSource(workspace.workingTree()));
    expect(tree.texts).toContain('untracked');
    expect((await drain(workspace.treeSource(workspace.indexTree()))).texts).toContain('two');
    expect((await drain(workspace.staged())).source.tally.incomplete).toEqual([]);
    const found = await changed(workspace, base, 'HEAD');
    expect(found.texts).toContain('two');
    const whole = await drain(workspace.history());
    expect(whole.texts).toEqual(expect.arrayContaining(['one', 'two']));
    for (const { source } of [tree, found, whole]) expect(source.tally.incomplete).toEqual([]);
    expect((await workspace.file('a', repository.id('HEAD')))?.toString()).toBe('two');
    expect(existsSync(mark)).toBe(false);
  });

  test('a missing object of a partial clone is not fetched from where the clone says', async () => {
    const { repository, base, mark } = boobyTrapped();
    const blob = repository.id(`${base}:a`);
    const { rmSync } = await import('node:fs');
    rmSync(path.join(repository.folder, '.git', 'objects', blob.slice(0, 2), blob.slice(2)));
    const workspace = await lab.open(repository.folder);
    const whole = await drain(workspace.treeSource(workspace.treeAt(base)));
    expect(whole.texts).toEqual([]);
    expect(whole.source.tally.incomplete).toMatchObject([
      { what: expect.stringContaining('such as a'), why: expect.stringContaining('missing') },
    ]);
    expect(existsSync(mark)).toBe(false);
  });

  test('a git that the repository brings along is not the one that runs', async () => {
    const { repository, mark } = boobyTrapped();
    const own = path.join(repository.folder, 'node_modules', '.bin');
    mkdirSync(own, { recursive: true });
    writeFileSync(path.join(own, 'git'), `#!/bin/sh\necho git >> '${mark}'\n`);
    chmodSync(path.join(own, 'git'), 0o755);
    const PATH = ['.', '', own, process.env['PATH']].join(path.delimiter);
    const workspace = await lab.open(repository.folder, { environment: { ...process.env, PATH } });
    expect(await workspace.head()).toBe(repository.id('HEAD'));
    expect(existsSync(mark)).toBe(false);
  });
});

describe('the environment is rebuilt', () => {
  test('inherited GIT_* variables lead nowhere', async () => {
    const repository = lab.repository();
    repository.write('mine', 'mine').commit('mine');
    const other = lab.repository();
    other.write('other', 'other').commit('other');
    const environment = {
      ...process.env,
      GIT_DIR: path.join(other.folder, '.git'),
      GIT_WORK_TREE: other.folder,
      GIT_INDEX_FILE: path.join(other.folder, '.git', 'index'),
      GIT_OBJECT_DIRECTORY: path.join(other.folder, '.git', 'objects'),
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'core.bare',
      GIT_CONFIG_VALUE_0: 'true',
      GIT_TRACE: '1',
    };
    const workspace = await lab.open(repository.folder, { environment });
    expect(workspace.root).toBe(repository.folder);
    expect((await drain(workspace.treeSource(workspace.workingTree()))).texts).toEqual(['mine']);
    expect((await drain(workspace.history())).texts).toEqual(['mine']);
  });

  test("a person's own ignore rules hide nothing; the repository's do", async () => {
    const repository = lab.repository();
    repository.write('.gitignore', 'ignored\n').commit('ignore');
    repository.write('ignored', 'ignored').write('kept', 'kept');
    repository.git('config', 'core.excludesFile', path.join(lab.fresh(), 'excludes'));
    const home = lab.fresh('home');
    mkdirSync(path.join(home, '.config', 'git'), { recursive: true });
    writeFileSync(path.join(home, '.config', 'git', 'ignore'), 'kept\n');
    const workspace = await lab.open(repository.folder, {
      environment: { ...process.env, HOME: home, XDG_CONFIG_HOME: path.join(home, '.config') },
    });
    expect((await drain(workspace.treeSource(workspace.workingTree()))).texts).toEqual(['ignored', 'kept']);
  });
});
