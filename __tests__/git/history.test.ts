import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { drain, Lab, Repository } from './lab.js';

const lab = new Lab();
afterAll(() => lab.clean());

let repository: Repository;
beforeEach(() => {
  repository = lab.repository();
});

const all = async (folder = repository.folder) => drain((await lab.open(folder)).history());

describe('every object', () => {
  test('of every branch, deleted and overwritten contents, messages of commits and tags', async () => {
    const first = repository.write('a', 'v1').commit('one', 100);
    repository.write('a', 'v2').commit('two', 200);
    repository.git('checkout', '-q', '-b', 'side');
    const side = repository.write('b', 'side').commit('three', 300);
    repository.git('tag', '-a', 'v1', '-m', 'tag text');
    repository.git('checkout', '-q', 'main');
    const found = await all();
    expect(found.texts).toEqual(['side', 'v1', 'v2']);
    expect(found.messages).toEqual(['one', 'tag text', 'three', 'two']);
    expect(found.source.tally).toMatchObject({ files: 3, commits: 3, incomplete: [], notScanned: [] });
    expect(found.at.get('v1')).toMatchObject([{ place: { path: 'a', commit: first }, committed: 100, dateTrusted: true, inHead: false }]);
    expect(found.at.get('side')).toMatchObject([{ place: { path: 'b', commit: side }, inHead: false }]);
    expect(found.at.get('v2')).toMatchObject([{ inHead: true }]);
    expect(found.at.get('tag text')).toMatchObject([{ place: { path: '', in: 'tag-message', commit: repository.id('v1') } }]);
    expect(found.at.get('one')).toMatchObject([{ place: { path: '', in: 'commit-message', commit: first }, committed: 100 }]);
  });

  test('packed, loose and borrowed from elsewhere', async () => {
    repository.write('packed', 'packed').commit('packed');
    repository.git('repack', '-adq');
    const second = lab.fresh('second');
    repository.git('clone', '-q', '--shared', repository.folder, second);
    const other = new (repository.constructor as new (folder: string) => Repository)(second);
    other.write('loose', 'loose').commit('loose');
    expect((await all(second)).texts).toEqual(['loose', 'packed']);
  });

  test('the commit of a place is the oldest that holds it, by date and then id', async () => {
    repository.write('a', 'x').commit('young', 900);
    const old = repository.write('b', 'y').commit('an older date, later in line', 500);
    const again = repository.write('c', 'x').commit('copied', 700);
    const found = await all();
    expect(found.at.get('x')?.map(({ place }) => [place.path, place.commit])).toEqual([
      ['a', old],
      ['c', again],
    ]);
  });

  test('every path of a content; removed and put back; two sides of a merge', async () => {
    repository.write('base', 'base').commit('base', 10);
    repository.git('checkout', '-q', '-b', 'side');
    const side = repository.write('k', 'k').commit('side', 20);
    repository.git('checkout', '-q', 'main');
    repository.write('k', 'k').commit('main', 30);
    repository.gitWith({ date: 40 }, 'merge', '-q', 'side', '-m', 'merge');
    rmSync(path.join(repository.folder, 'k'));
    repository.commit('gone', 50);
    repository.write('k', 'k').commit('back', 60);
    expect((await all()).at.get('k')).toMatchObject([{ place: { path: 'k', commit: side }, committed: 20, inHead: true }]);
  });

  test('what no ref reaches is found and said to be so', async () => {
    repository.write('a', 'kept').commit('a', 10);
    const lost = repository.write('b', 'lost content').commit('lost', 20);
    repository.git('reset', '-q', '--hard', 'HEAD~');
    repository.git('reflog', 'expire', '--expire=now', '--all');
    const blob = repository.gitWith({ input: 'dangling' }, 'hash-object', '-w', '--stdin');
    const found = await all();
    expect(found.texts).toContain('lost content');
    const standing = { place: { path: 'b', commit: lost }, committed: 20, dateTrusted: true, inHead: false, unreachable: true };
    expect(found.at.get('lost content')).toMatchObject([standing]);
    expect(found.at.get('lost')).toMatchObject([{ place: { in: 'commit-message', commit: lost }, unreachable: true }]);
    expect(found.at.get('dangling')).toMatchObject([{ place: { path: '', in: 'blob', commit: blob }, inHead: false, unreachable: true }]);
    expect(found.at.get('kept')).toMatchObject([{ inHead: true }]);
    expect(found.at.get('kept')?.[0]).not.toHaveProperty('unreachable');
  });

  test('what only the detached HEAD of another worktree reaches is reached', async () => {
    repository.write('a', 'a').commit('one');
    const linked = path.join(lab.fresh(), 'linked');
    repository.git('worktree', 'add', '-q', '--detach', linked);
    new Repository(linked).write('b', 'only there').commit('two');
    const [there, ...more] = (await all()).at.get('only there') ?? [];
    expect([there?.unreachable, there?.inHead, more]).toEqual([undefined, false, []]);
    expect([...(there?.holding?.refs() ?? [])]).toEqual(['HEAD']);
  });

  test('a blob that a tag names directly is reached', async () => {
    repository.commit('empty');
    const blob = repository.gitWith({ input: 'tagged' }, 'hash-object', '-w', '--stdin');
    repository.git('tag', 'light', blob);
    const [tagged, ...more] = (await all()).at.get('tagged') ?? [];
    expect(tagged).toMatchObject({ place: { path: '', in: 'blob', commit: blob }, inHead: false });
    expect([tagged?.unreachable, more, [...(tagged?.holding?.refs() ?? [])]]).toEqual([undefined, [], ['refs/tags/light']]);
  });

  test('a note stands at the object that it annotates', async () => {
    const commit = repository.write('a', 'plain').commit('a');
    repository.git('notes', 'add', '-m', 'noted', commit);
    const found = await all();
    expect(found.at.get('noted')).toMatchObject([{ place: { path: '', in: 'note', commit } }]);
    expect(found.at.get('plain')).toHaveLength(1);
  });

  test('replace refs and grafts hide nothing', async () => {
    const bad = repository.write('a', 'behind').commit('one');
    repository.write('a', 'clean').commit('two');
    repository.git('checkout', '-q', '--orphan', 'stand-in');
    const good = repository.write('a', 'stand-in').commit('stand-in');
    repository.git('checkout', '-q', 'main');
    repository.git('replace', bad, good);
    repository.git('replace', '-f', repository.id(`${bad}:a`), repository.id(`${good}:a`));
    const found = await all();
    expect(found.texts).toEqual(['behind', 'clean', 'stand-in']);
    expect(found.at.get('behind')).toMatchObject([{ place: { path: 'a', commit: bad } }]);
  });

  test('a shallow clone is incomplete, and says what mends it', async () => {
    repository.write('a', 'v1').commit('one');
    repository.write('a', 'v2').commit('two');
    const found = await all(lab.clone(repository.folder, '--depth=1').folder);
    expect(found.texts).toEqual(['v2']);
    expect(found.source.tally.incomplete).toHaveLength(1);
    expect(found.source.tally.incomplete[0]).toMatchObject({
      why: expect.stringContaining('shallow'),
      fix: expect.stringContaining('fetch-depth: 0'),
    });
    expect(found.at.get('v2')).toMatchObject([{ place: { path: 'a' }, inHead: true }]);
  });

  test('a subfolder: only what ever stood in it', async () => {
    repository.write('sub/a', 'in').write('b', 'out').commit('one');
    repository.write('sub/a', 'in too').commit('two');
    const found = await drain((await lab.open(path.join(repository.folder, 'sub'))).history());
    expect(found.texts).toEqual(['in', 'in too']);
    expect(found.at.get('in')?.map(({ place }) => place.path)).toEqual(['sub/a']);
  });

  test('large and many objects come whole', async () => {
    const large = 'x'.repeat(3_000_000);
    repository.write('large', large).write('empty', '');
    for (let i = 0; i < 300; i++) repository.write(`many/${i}`, `content ${i}`);
    repository.commit('many');
    repository.git('repack', '-adq');
    const found = await all();
    expect(found.texts).toHaveLength(302);
    expect(found.texts).toContain(large);
    expect(found.source.tally.bytes).toBe(3_000_000 + [...Array(300).keys()].reduce((sum, i) => sum + `content ${i}`.length, 0));
  });

  test('a message with no text, and one that counts its lines from its own first', async () => {
    repository.git('commit', '-q', '--allow-empty', '--allow-empty-message', '-m', '');
    repository.commit('subject\n\nthird line');
    expect((await all()).messages).toEqual(['', 'subject\n\nthird line']);
  });
});
