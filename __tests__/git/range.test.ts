import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { ChangesWish } from '../../src/model/range.js';
import { drain, Lab, type Repository } from './lab.js';

const lab = new Lab();
afterAll(() => lab.clean());

const zeros = '0'.repeat(40);
let repository: Repository;
let base: string;
let head: string;
beforeEach(() => {
  repository = lab.repository();
  base = repository.write('a', 'base').commit('base');
  repository.git('checkout', '-q', '-b', 'topic');
  repository.write('b', 'topic 1').commit('topic 1');
  head = repository.write('b', 'topic 2').commit('topic 2');
});

const resolve = async (wish: ChangesWish, folder = repository.folder) => {
  const workspace = await lab.open(folder);
  const range = await workspace.resolveRange(wish, { mayFetch: false });
  return { range, found: await drain(workspace.changes(range)) };
};

/** What GitHub checks out for a pull request: a merge of the head into the base branch. */
function mergeCommit(): { merge: string; first: string } {
  repository.git('checkout', '-q', 'main');
  const first = repository.write('c', 'moved on').commit('moved on');
  repository.git('merge', '-q', '--no-ff', 'topic', '-m', 'Merge');
  const merge = repository.id('HEAD');
  repository.git('checkout', '-q', '--detach', merge);
  return { merge, first };
}

describe('named refs', () => {
  test('branches, ids, short ids and expressions', async () => {
    for (const [from, to] of [
      ['main', 'topic'],
      [base, head],
      [base.slice(0, 8), 'HEAD'],
      ['HEAD~2', '@'],
      ['HEAD~1^', 'HEAD'],
      ['HEAD^^', 'HEAD~0'],
      [`${head}~2`, head],
    ] as const) {
      expect((await resolve({ kind: 'refs', base: from, head: to })).range).toMatchObject({
        base,
        head,
        judged: head,
        mergeBase: base,
        shortfalls: [],
      });
    }
  });

  test('an annotated tag is the commit that it names', async () => {
    repository.git('tag', '-a', 'v1', '-m', 'v1', 'main');
    expect((await resolve({ kind: 'refs', base: 'v1', head: 'HEAD' })).range.base).toBe(base);
  });

  test.each([
    'nothing',
    '',
    '--all',
    '--output=x',
    'HEAD:a',
    'main..topic',
    'HEAD\nmain',
    '$(touch x)',
    'f'.repeat(40),
    'HEAD~9',
    'HEAD~4000',
  ])('%j is wrong usage', async (name) => {
    await expect(resolve({ kind: 'refs', base: name, head: 'HEAD' })).rejects.toMatchObject({ kind: 'usage', place: '--base' });
    await expect(resolve({ kind: 'refs', base: 'main', head: name })).rejects.toMatchObject({ kind: 'usage', place: '--head' });
  });
});

describe('a pull request', () => {
  test("the merge commit's first parent is the base, the event's head the head, the merge judged", async () => {
    const { merge, first } = mergeCommit();
    const { range, found } = await resolve({ kind: 'pull-request', base, head });
    expect(range).toMatchObject({ base: first, head, judged: merge, mergeBase: base, shortfalls: [] });
    expect(found.texts).toEqual(['topic 1', 'topic 2']);
    expect(found.messages).toEqual(['topic 1', 'topic 2']);
    expect(found.at.get('topic 1')).toHaveLength(1);
  });

  test('the head itself checked out', async () => {
    expect((await resolve({ kind: 'pull-request', base, head })).range).toMatchObject({ base, head, judged: head, shortfalls: [] });
  });

  test('anything else checked out is a shortfall, and what is checked out is scanned too', async () => {
    repository.git('checkout', '-q', '--detach', 'main');
    repository.write('other', 'other').commit('other');
    const { range, found } = await resolve({ kind: 'pull-request', base, head });
    expect(range.shortfalls).toMatchObject([{ why: expect.stringContaining('neither') }]);
    expect(range.judged).toBe(repository.id('HEAD'));
    expect(found.texts).toEqual(expect.arrayContaining(['topic 1', 'topic 2', 'other', 'base']));
    expect(found.at.get('base')).toMatchObject([{ place: { path: 'a' }, inHead: true }]);
  });

  test('a merge commit of another head is a shortfall', async () => {
    mergeCommit();
    const { range } = await resolve({ kind: 'pull-request', base, head: repository.id('topic~1') });
    expect(range.shortfalls).toHaveLength(1);
  });
});

describe('a merge queue', () => {
  test("the event's base and head", async () => {
    expect((await resolve({ kind: 'merge-group', base, head })).range).toMatchObject({ base, head, judged: head, shortfalls: [] });
  });
});

describe('a push', () => {
  const push = (more: Partial<Extract<ChangesWish, { kind: 'push' }>>): ChangesWish => {
    return { kind: 'push', ref: 'refs/heads/topic', before: base, after: head, defaultBranch: 'main', forced: false, ...more };
  };

  test('before to after', async () => {
    expect((await resolve(push({ before: repository.id('topic~1') }))).found.texts).toEqual(['topic 2']);
  });

  test('a new branch and a forced one: from the default branch, local or remote', async () => {
    for (const more of [{ before: zeros }, { forced: true, before: repository.id('topic~1') }, { forced: true, before: 'f'.repeat(40) }]) {
      const { range, found } = await resolve(push(more));
      expect(range).toMatchObject({ base, head, judged: head, shortfalls: [] });
      expect(range.remarks).toHaveLength(1);
      expect(found.texts).toEqual(['topic 1', 'topic 2']);
    }
    const clone = lab.clone(repository.folder, '--branch=topic');
    expect((await resolve(push({ before: zeros }), clone.folder)).range.base).toBe(base);
  });

  test('the default branch itself, new or forced, or none known: everything', async () => {
    for (const more of [
      { ref: 'refs/heads/main', before: zeros },
      { ref: 'refs/heads/main', forced: true },
      { before: zeros, defaultBranch: undefined },
    ]) {
      const { range, found } = await resolve(push(more));
      expect(range).toMatchObject({ base: undefined, mergeBase: undefined, shortfalls: [] });
      expect(found.texts).toEqual(['base', 'topic 1', 'topic 2']);
    }
  });

  test('a tag, also an annotated one: from the default branch', async () => {
    repository.git('tag', '-a', 'v1', '-m', 'v1');
    const { range, found } = await resolve(push({ ref: 'refs/tags/v1', before: zeros, after: repository.id('v1') }));
    expect(range).toMatchObject({ base, head });
    expect(found.texts).toEqual(['topic 1', 'topic 2']);
  });

  test('a default branch that the clone lacks is a shortfall, and everything is scanned', async () => {
    const { range, found } = await resolve(push({ before: zeros, defaultBranch: 'trunk' }));
    expect(range.shortfalls).toMatchObject([{ what: expect.stringContaining('trunk') }]);
    expect(found.texts).toEqual(['base', 'topic 1', 'topic 2']);
  });

  test('nothing new', async () => {
    const { found } = await resolve(push({ before: head }));
    expect(found).toMatchObject({ contents: [], source: { tally: { incomplete: [] } } });
  });

  test('a before that the clone lacks', async () => {
    const { range, found } = await resolve(push({ before: 'f'.repeat(40) }));
    expect(range).toMatchObject({ base: undefined, shortfalls: [{ fix: expect.stringContaining('fetch-depth: 0') }] });
    expect(found.texts).toEqual(['base', 'topic 1', 'topic 2']);
  });
});

describe('a shallow clone, with nothing to fetch from', () => {
  test('only the merge commit: its whole tree is scanned, and the range is a shortfall', async () => {
    const { merge } = mergeCommit();
    repository.git('branch', 'merged', merge);
    const clone = lab.clone(repository.folder, '--depth=1', '--branch=merged');
    clone.git('checkout', '-q', '--detach', merge);
    const { range, found } = await resolve({ kind: 'pull-request', base, head }, clone.folder);
    expect(range.judged).toBe(merge);
    expect(range.shortfalls).toMatchObject([{ why: expect.stringContaining('shallow'), fix: expect.stringContaining('fetch-depth: 0') }]);
    expect(found.texts).toEqual(['base', 'moved on', 'topic 2']);
    for (const text of found.texts) expect(found.at.get(text)?.every(({ inHead }) => inHead)).toBe(true);
  });

  test('the merge commit and both parents: the head is no root, whatever it looks like', async () => {
    const { merge } = mergeCommit();
    repository.git('branch', 'merged', merge);
    const clone = lab.clone(repository.folder, '--depth=2', '--branch=merged');
    clone.git('checkout', '-q', '--detach', merge);
    const { range, found } = await resolve({ kind: 'pull-request', base, head }, clone.folder);
    expect(range.shortfalls).toMatchObject([{ why: expect.stringContaining('shallow') }]);
    expect(found.texts).toEqual(expect.arrayContaining(['base', 'moved on', 'topic 2']));
  });

  test.each<[() => string]>([[() => 'HEAD~1'], [() => base], [() => 'f'.repeat(40)]])(
    'a base that the clone lacks by its id, %#: all that is here, and a shortfall',
    async (name) => {
      const shallow = lab.clone(repository.folder, '--depth=1', '--branch=topic').folder;
      const { range, found } = await resolve({ kind: 'refs', base: name(), head: 'HEAD' }, shallow);
      expect(range).toMatchObject({ base: undefined, head, shortfalls: [{ why: expect.stringContaining('shallow') }] });
      expect(found.texts).toEqual(['base', 'topic 2']);
    },
  );

  test('the same beside the name of a branch; what is no id, or the id of a file, is wrong usage still', async () => {
    const shallow = lab.clone(repository.folder, '--depth=1', '--branch=topic');
    for (const name of [base, 'f'.repeat(40)]) {
      const { range, found } = await resolve({ kind: 'refs', base: name, head: 'topic' }, shallow.folder);
      expect(range).toMatchObject({ base: undefined, head, shortfalls: [{ why: expect.stringContaining('shallow') }] });
      expect(found.texts).toEqual(['base', 'topic 2']);
    }
    for (const name of ['mian', 'f'.repeat(39), 'F'.repeat(40), shallow.id('HEAD:b')]) {
      for (const to of ['topic', 'HEAD']) {
        await expect(resolve({ kind: 'refs', base: name, head: to }, shallow.folder)).rejects.toMatchObject({
          kind: 'usage',
          place: '--base',
        });
      }
    }
  });

  test('deep enough for the range: complete', async () => {
    repository.write('b', 'topic 3').commit('topic 3');
    const clone = lab.clone(repository.folder, '--depth=2', '--branch=topic');
    const { range, found } = await resolve({ kind: 'refs', base: 'HEAD~1', head: 'HEAD' }, clone.folder);
    expect(range.shortfalls).toEqual([]);
    expect(found.texts).toEqual(['topic 3']);
    const beyond = await resolve({ kind: 'refs', base: 'HEAD~2', head: 'HEAD' }, clone.folder);
    expect(beyond.range).toMatchObject({ base: undefined, shortfalls: [{ fix: expect.stringContaining('fetch-depth: 0') }] });
    await expect(resolve({ kind: 'refs', base: 'HEAD~4', head: 'HEAD' }, clone.folder)).rejects.toMatchObject({
      kind: 'usage',
      fix: expect.stringContaining('fetch-depth: 0'),
    });
  });
});
