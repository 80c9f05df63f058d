import path from 'node:path';
import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from '@jest/globals';
import { findGit, trustedPath } from '../../src/git/executable.js';
import { commitAt, entryAt } from '../../src/git/at-commit.js';
import { listCommits } from '../../src/git/commits.js';
import { Conversation } from '../../src/git/conversation.js';
import { Git } from '../../src/git/git.js';
import { gitEnvironment } from '../../src/git/hardening.js';
import { parseTree } from '../../src/git/raw-tree.js';
import { rawDiffs } from '../../src/git/raw-diff.js';
import { readFacts } from '../../src/git/repository.js';
import { ObjectStore } from '../../src/git/store.js';
import { straightLine } from '../../src/git/straight-line.js';
import { treeChanges } from '../../src/git/tree-changes.js';
import { Lab, type Repository } from './lab.js';

const lab = new Lab();
const gits: Git[] = [];
afterAll(async () => {
  for (const git of gits) await git.close();
  await lab.clean();
});

async function storeOf(repository: Repository): Promise<ObjectStore> {
  const folders = trustedPath(process.env, []);
  const home = lab.fresh('home');
  const git = new Git(findGit(folders), gitEnvironment(process.env, folders, home));
  gits.push(git);
  writeFileSync(path.join(home, '.gitconfig'), '[safe]\n\tdirectory = *\n');
  return new ObjectStore(git, await readFacts(git, repository.folder), path.join(home, 'store'));
}

/** Numbers below `end` from a seed (mulberry32). */
function dice(seed: number): (end: number) => number {
  let state = seed;
  return (end) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % end;
  };
}

/** One change to the files: written, removed, a file where a folder was, a link, another mode, a name of odd bytes. */
function disturb(repository: Repository, roll: (end: number) => number): void {
  const names = ['a', 'b/c', 'b/d/e', 'b/d', 'f/g/h/i', 'ä', 'with\nfeed', 'f', 'f.x', 'b-', 'b0'];
  const file = path.join(repository.folder, names[roll(names.length)] as string);
  try {
    rmSync(file, { recursive: true, force: true });
    mkdirSync(path.dirname(file), { recursive: true });
  } catch {
    // A file lies where the way would go: it makes room.
    rmSync(path.join(repository.folder, path.relative(repository.folder, file).split(path.sep)[0] ?? ''), { recursive: true });
    mkdirSync(path.dirname(file), { recursive: true });
  }
  const what = roll(6);
  if (what === 0) return;
  if (what === 1) symlinkSync(`to ${roll(3)}`, file);
  else {
    writeFileSync(file, `text ${roll(8)}`);
    if (what === 2) chmodSync(file, 0o755);
  }
}

async function byGit(store: ObjectStore, before: string, after: string): Promise<string[]> {
  const found: string[] = [];
  for await (const { changes } of rawDiffs(store, [`${before} ${after}`], () => undefined))
    for (const { path: name, mode, id, before: was } of changes) if (mode !== '000000' && !was.includes(id)) found.push(`${id} ${name}`);
  return found.sort();
}

describe('a small change is read without git comparing it', () => {
  test.each([['sha1'], ['sha256']])('trees are compared as git compares them (%s)', async (format) => {
    const repository = lab.repository(`--object-format=${format}`);
    const roll = dice(4);
    const commits: string[] = [];
    for (let at = 0; at < 25; at++) {
      for (let times = roll(4); times >= 0; times--) disturb(repository, roll);
      commits.push(repository.commit(`change ${at}`));
    }
    const store = await storeOf(repository);
    const trees = await Promise.all(commits.map(async (id) => (await commitAt(store, id))?.tree as string));
    let compared = 0;
    for (let at = 0; at + 1 < trees.length; at++) {
      const [before, after] = [trees[at] as string, trees[(at * 7 + 1) % trees.length] as string];
      const changes = await treeChanges(store, before, after);
      expect(changes?.map(({ id, path: name }) => `${id} ${name}`).sort()).toEqual(await byGit(store, before, after));
      compared += changes?.length ?? 0;
    }
    expect(compared).toBeGreaterThan(30);
  });

  test('a line of commits is what git lists, with the same merge base; any other shape is left to git', async () => {
    const repository = lab.repository();
    const roll = dice(7);
    const commits = [repository.commit('root')];
    for (let at = 0; at < 16; at++) {
      repository.git('checkout', '-q', commits[Math.max(0, commits.length - 1 - roll(4))] as string);
      if (roll(4) > 0) repository.commit(`commit ${at}`);
      else {
        const parents = ['HEAD', commits[roll(commits.length)] as string].flatMap((parent) => ['-p', parent]);
        repository.git('checkout', '-q', repository.git('commit-tree', 'HEAD^{tree}', ...parents, '-m', 'merge'));
      }
      commits.push(repository.id('HEAD'));
    }
    const store = await storeOf(repository);
    let lines = 0;
    for (const base of commits) {
      for (const head of commits) {
        const line = await straightLine(store, base, head);
        if (line === undefined) continue;
        lines++;
        const { commits: listed } = await listCommits(store, base, [head]);
        expect(line.commits.map(({ id, time, parents }) => ({ id, time, parents }))).toEqual(listed);
        expect(line.mergeBase).toBe((await store.run({ args: ['merge-base', base, head] })).stdout.toString().trim());
      }
    }
    expect(lines).toBeGreaterThan(50);
    expect(lines).toBeLessThan(commits.length ** 2);
  }, 180_000);

  test('a path is looked up part by part', async () => {
    const repository = lab.repository();
    const commit = repository.write('a/b/c', 'x').write('d', 'y').commit('one');
    const store = await storeOf(repository);
    expect(await entryAt(store, commit, 'a/b/c')).toMatchObject({ kind: 'file', id: repository.id('HEAD:a/b/c') });
    expect(await entryAt(store, commit, 'a/b')).toMatchObject({ kind: 'tree' });
    for (const name of ['a/c', 'd/e', 'e', 'a/b/c/d', '']) expect(await entryAt(store, commit, name)).toBe('absent');
  });
});

describe('what git would not have written is left to git', () => {
  const id = Buffer.alloc(20, 7);
  const entry = (mode: string, name: string): Buffer => Buffer.concat([Buffer.from(`${mode} ${name}\0`), id]);

  test('sound trees are read', () => {
    const tree = Buffer.concat([entry('100644', 'a'), entry('40000', 'b'), entry('120000', 'c'), entry('160000', 'd')]);
    expect(parseTree(tree, 20)?.map(({ kind }) => kind)).toEqual(['file', 'tree', 'link', 'submodule']);
    expect(parseTree(Buffer.alloc(0), 20)).toEqual([]);
  });

  test.each([
    ['a name twice', Buffer.concat([entry('100644', 'a'), entry('100644', 'a')])],
    ['a file and a folder of one name', Buffer.concat([entry('100644', 'a'), entry('40000', 'a')])],
    ['no name', entry('100644', '')],
    ['a slash', entry('100644', 'a/b')],
    ['an unknown mode', entry('140000', 'a')],
    ['no mode', entry('', 'a')],
    ['an end in the middle', entry('100644', 'a').subarray(0, 20)],
    ['no end of a name', Buffer.from('100644 a')],
  ])('%s', (_, tree) => {
    expect(parseTree(tree, 20)).toBeUndefined();
  });
});

describe('an answer that is none', () => {
  const name = 'a'.repeat(40);
  const saying = (...pieces: string[]): Conversation =>
    new Conversation(() => ({
      chunks: (async function* () {
        for (const piece of pieces) yield await Promise.resolve(Buffer.from(piece));
      })(),
      ending: () => Promise.resolve({ code: 0, stderr: '', timedOut: false }),
      stop: () => undefined,
    }));

  test('what fits is taken, in one piece or in several', async () => {
    expect(await saying(`${name} blob 2\nhi\n`).ask([name])).toEqual([{ id: name, type: 'blob', bytes: Buffer.from('hi') }]);
    expect(await saying(`${name} bl`, 'ob 2\nh', 'i\n').ask([name])).toMatchObject([{ type: 'blob' }]);
    expect(await saying(`${name} missing\n`).ask([name])).toEqual([{ id: name, absent: true }]);
  });

  test.each([
    ['another object', `${'b'.repeat(40)} blob 2\nhi\n`],
    ['a longer body than announced', `${name} blob 1\nhi\n`],
    ['an end in the middle', `${name} blob 5\nhi`],
    ['more than was asked for', `${name} missing\n${name} missing\n`],
    ['no words of the protocol', 'fatal: damaged\n'],
    ['nothing', ''],
  ])('%s', async (_, said) => {
    expect(await saying(said).ask([name])).toBeUndefined();
  });

  test('nothing but full ids is asked for', async () => {
    for (const odd of ['HEAD', `${name}\n${name}`, 'abc', `${name}:path`, '']) {
      expect(await saying(`${name} missing\n`).ask([odd])).toBeUndefined();
    }
  });
});
