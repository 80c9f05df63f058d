import { cpSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { FilesShare, type SharedFiles } from '../../src/git/shared-files.js';
import type { Workspace } from '../../src/git/workspace.js';
import type { Threads } from '../../src/model/ports.js';
import { Lab, type Repository } from './lab.js';

const lab = new Lab();
afterAll(() => lab.clean());

const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 12345\n`;

let repository: Repository;
beforeAll(() => {
  repository = lab.repository();
  // More than 1000 names in the index, so that untracked ones are asked for apart.
  for (let i = 0; i < 1400; i++) repository.write(`folder ${i % 37}/${i}`, `tracked ${i}`);
  repository.write('\u00e9/1', 'of another alphabet').write('gone', 'gone').write('large.bin', pointer);
  repository.commit('all');
  rmSync(path.join(repository.folder, 'gone'));
  symlinkSync('elsewhere', path.join(repository.folder, 'folder 3', 'link'));
  for (let i = 0; i < 600; i++) repository.write(`new/${i}`, `untracked ${i}`);
});

/** Threads that are none: each takes what it can get, in turns with the source itself, and dies after so many files. */
function threadsThatDie(after: readonly number[]): Threads {
  let started = 0;
  const work = async (task: SharedFiles, most: number): Promise<unknown> => {
    const share = new FilesShare(task);
    const found: string[] = [];
    const ended = share.show(({ path: name, kind }, bytes) => {
      if (found.length === most) throw new Error('dies');
      found.push(`${name} ${kind} ${bytes.toString()}`);
      return undefined;
    });
    return ended.then(
      () => ({ tally: share.tally, found }),
      () => undefined,
    );
  };
  const lent = { count: after.length, worthFrom: 0 };
  return {
    forPacks: lent,
    forFiles: lent,
    forPolicies: lent,
    start: (task) => ({ answer: work(task as SharedFiles, after[started++] ?? Infinity), end: () => undefined }),
  };
}

async function shown(workspace: Workspace) {
  const source = workspace.treeSource(workspace.workingTree());
  const kinds = new Map((await workspace.workingTree().files()).map(({ id, kind, path: name }) => [id, `${name} ${kind}`]));
  const here: string[] = [];
  await source.showContents?.(({ id, bytes }) => void here.push(`${kinds.get(id)} ${bytes.toString()}`));
  const beside = ((await source.foundBeside?.()) ?? []) as string[][];
  return { all: [...here, ...beside.flat()].sort(), beside: beside.flat().length, tally: source.tally };
}

describe('several threads see of a folder what one sees', () => {
  test.each([
    ['that end well', [Infinity, Infinity], true],
    ['of which one dies with what it has taken', [5, Infinity], true],
    ['that all die', [0, 70], false],
  ] as [string, number[], boolean][])('threads %s', async (_, after, isFound) => {
    const plain = await shown(await lab.open(repository.folder));
    const helped = await shown(await lab.open(repository.folder, { threads: () => Promise.resolve(threadsThatDie(after)) }));
    expect(plain.all).toHaveLength(1400 + 2 + 1 + 600);
    expect(helped.beside > 0).toBe(isFound);
    expect(helped.all).toEqual(plain.all);
    expect(helped.tally).toEqual(plain.tally);
    expect(helped.tally.notScanned).toMatchObject([{ path: 'large.bin' }]);
  });

  test('outside git too', async () => {
    const folder = path.join(repository.folder, 'new');
    const plain = lab.fresh('plain');
    cpSync(folder, plain, { recursive: true });
    const helped = await shown(await lab.open(plain, { threads: () => Promise.resolve(threadsThatDie([Infinity])) }));
    expect([helped.all.length, helped.beside > 0]).toEqual([600, true]);
  });

  test('few files are read before a thread would run', async () => {
    const small = lab.repository();
    small.write('a', 'a').commit('one');
    const lent = () => Promise.reject(new Error('asked for threads'));
    expect((await shown(await lab.open(small.folder, { threads: lent }))).all).toEqual(['a file a']);
  });
});
