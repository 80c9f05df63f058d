import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { ChangesWish } from '../../src/model/range.js';
import { drain, Lab, Repository } from './lab.js';
import { serveGit, type GitServer } from './server.js';

const lab = new Lab();
const token = 'a-token-of-the-test';

let root: string;
let origin: Repository;
let server: GitServer;
let base: string;
let head: string;
let merge: string;

beforeEach(async () => {
  root = lab.fresh('root');
  const folder = path.join(root, 'owner', 'name');
  mkdirSync(folder, { recursive: true });
  origin = new Repository(folder, ['init', '-q', '-b', 'main']);
  origin.write('a', 'long ago').commit('long ago');
  origin.write('a', 'base').write('same', 'same').commit('base');
  origin.git('checkout', '-q', '-b', 'topic');
  origin.write('b', 'removed later').commit('topic 1');
  origin.write('b', 'topic 2').commit('topic 2');
  head = origin.write('d', 'topic 3').commit('topic 3');
  origin.git('checkout', '-q', 'main');
  base = origin.write('c', 'moved on').commit('moved on');
  origin.git('merge', '-q', '--no-ff', 'topic', '-m', 'Merge');
  merge = origin.id('HEAD');
  origin.git('update-ref', 'refs/pull/1/merge', merge);
  origin.git('reset', '-q', '--hard', base);
  writeFileSync(path.join(root, 'server-config'), '[safe]\n\tdirectory = *\n[uploadpack]\n\tallowFilter = true\n');
  server = await serveGit(root, token);
});
afterEach(() => server.close());
afterAll(() => lab.clean());

/** What actions/checkout leaves: one commit, detached. */
function checkout(ref: string, ...options: string[]): Repository {
  const clone = new Repository(lab.fresh('workspace'), ['init', '-q', '-b', 'none']);
  clone.git(
    'fetch',
    '-q',
    '--no-tags',
    ...(options.length === 0 ? ['--depth=1'] : options),
    `file://${origin.folder}`,
    `+${ref}:refs/remotes/pull/x`,
  );
  clone.git('checkout', '-q', '--detach', 'refs/remotes/pull/x');
  return clone;
}

const remote = (more: { serverUrl?: string; token?: string } = {}) => ({ serverUrl: server.url, repository: 'owner/name', token, ...more });
const environment = { ...process.env, NO_PROXY: '127.0.0.1', no_proxy: '127.0.0.1' };

async function resolve(clone: Repository, wish: ChangesWish, options: { mayFetch?: boolean; remote?: ReturnType<typeof remote> } = {}) {
  const before = snapshot(clone);
  const workspace = await lab.open(clone.folder, { environment, remote: options.remote ?? remote() });
  const range = await workspace.resolveRange(wish, { mayFetch: options.mayFetch ?? true });
  const found = await drain(workspace.changes(range));
  expect(snapshot(clone)).toEqual(before);
  return { workspace, range, found };
}

function snapshot(clone: Repository): unknown {
  const folder = path.join(clone.folder, '.git');
  return [readdirSync(folder, { recursive: true }).sort(), clone.git('for-each-ref'), readFileSync(path.join(folder, 'config'), 'utf8')];
}

describe('what a shallow checkout lacks is fetched by id', () => {
  test('a pull request with one commit: exactly the range, complete', async () => {
    const { workspace, range, found } = await resolve(checkout('refs/pull/1/merge'), { kind: 'pull-request', base: 'f'.repeat(40), head });
    expect(range).toMatchObject({ base, head, judged: merge, shortfalls: [], remarks: [expect.stringContaining('fetched')] });
    expect(range.mergeBase).toBe(origin.id('main~1'));
    expect(found.texts).toEqual(['removed later', 'topic 2', 'topic 3']);
    expect(found.messages).toEqual(['topic 1', 'topic 2', 'topic 3']);
    expect(found.source.tally.incomplete).toEqual([]);
    expect(found.at.get('topic 3')).toMatchObject([{ place: { path: 'd' }, inHead: true }]);
    expect(found.at.get('removed later')).toMatchObject([{ place: { path: 'b', commit: origin.id('topic~2') }, inHead: false }]);
    const tree = await drain(workspace.treeSource(workspace.treeAt(base)));
    expect(tree.texts).toEqual(['base', 'moved on', 'same']);
    expect(tree.source.tally.incomplete).toEqual([]);
    expect((await workspace.file('a', base))?.toString()).toBe('base');
    expect((await drain(workspace.treeSource(workspace.treeAt(range.mergeBase as string)))).source.tally.incomplete).toEqual([]);
    for (const { authorization } of server.requests) expect(authorization).toContain('basic ');
  });

  test('a push', async () => {
    const { range, found } = await resolve(checkout('refs/heads/topic'), {
      kind: 'push',
      ref: 'refs/heads/topic',
      before: origin.id('topic~2'),
      after: head,
      defaultBranch: 'main',
      forced: false,
    });
    expect(range.shortfalls).toEqual([]);
    expect(found.texts).toEqual(['topic 2', 'topic 3']);
  });

  test('a new branch: the default branch, of which the clone knows nothing', async () => {
    const { range, found } = await resolve(checkout('refs/heads/topic'), {
      kind: 'push',
      ref: 'refs/heads/topic',
      before: '0'.repeat(40),
      after: head,
      defaultBranch: 'main',
      forced: false,
    });
    expect(range).toMatchObject({ base, head, shortfalls: [] });
    expect(found.texts).toEqual(['removed later', 'topic 2', 'topic 3']);
  });

  test('everything, where the default branch itself is new', async () => {
    const { range, found } = await resolve(checkout('refs/heads/main'), {
      kind: 'push',
      ref: 'refs/heads/main',
      before: '0'.repeat(40),
      after: base,
      defaultBranch: 'main',
      forced: false,
    });
    expect(range).toMatchObject({ base: undefined, shortfalls: [] });
    expect(found.texts).toEqual(['base', 'long ago', 'moved on', 'same']);
  });

  test('a change that begins deeper than the first fetch reaches', async () => {
    origin.git('checkout', '-q', 'topic');
    for (let i = 0; i < 80; i++) origin.git('commit', '-q', '--allow-empty', '-m', `filler ${i}`);
    const { range, found } = await resolve(checkout('refs/heads/topic'), { kind: 'merge-group', base, head: origin.id('topic') });
    expect(range.shortfalls).toEqual([]);
    expect(found.texts).toEqual(['removed later', 'topic 2', 'topic 3']);
    expect(found.source.tally.commits).toBe(83);
  });

  test('a partial clone: the blobs that it lacks', async () => {
    origin.git('config', 'uploadpack.allowFilter', 'true');
    const clone = lab.clone(origin.folder, '--filter=blob:none', '--branch=topic');
    const { range, found } = await resolve(clone, { kind: 'refs', base: 'origin/main', head: 'HEAD' });
    expect(range.shortfalls).toEqual([]);
    expect(found.texts).toEqual(['removed later', 'topic 2', 'topic 3']);
    expect(found.source.tally.incomplete).toEqual([]);
  });

  test('a server that knows no filters', async () => {
    writeFileSync(path.join(root, 'server-config'), '[safe]\n\tdirectory = *\n');
    const { range, found } = await resolve(checkout('refs/pull/1/merge'), { kind: 'pull-request', base, head });
    expect(range.shortfalls).toEqual([]);
    expect(found.texts).toEqual(['removed later', 'topic 2', 'topic 3']);
  });

  test('a server that knows the repository only by its name with .git', async () => {
    const clone = checkout('refs/pull/1/merge');
    renameSync(origin.folder, `${origin.folder}.git`);
    const { range } = await resolve(clone, { kind: 'pull-request', base, head });
    expect(range.shortfalls).toEqual([]);
  });

  test('what is here already costs no request', async () => {
    const { found } = await resolve(checkout('refs/pull/1/merge', '--depth=50'), { kind: 'pull-request', base, head });
    expect(found.texts).toEqual(['removed later', 'topic 2', 'topic 3']);
    expect(server.requests).toEqual([]);
  });
});

describe('what can not be fetched is a shortfall, and what is here is scanned', () => {
  const wish = (): ChangesWish => ({ kind: 'pull-request', base, head });
  const whole = ['base', 'moved on', 'same', 'topic 2', 'topic 3'];

  test.each([
    ['not allowed to', { mayFetch: false }, 'shallow'],
    ['a token that is refused', { remote: { token: 'another-token' } }, 'fetching it failed'],
    ['nobody there', { remote: { serverUrl: 'http://127.0.0.1:1' } }, 'fetching it failed'],
    ['plain http to elsewhere', { remote: { serverUrl: 'http://example.invalid' } }, 'only https'],
    ['an address with a user in it', { remote: { serverUrl: 'https://user:word@example.invalid' } }, 'user name'],
    ['no address', { remote: { serverUrl: 'nonsense' } }, 'no URL'],
    ['another protocol', { remote: { serverUrl: 'ext::sh' } }, 'only https'],
  ])('%s', async (_name, { mayFetch = true, remote: more }: { mayFetch?: boolean; remote?: object }, why) => {
    const { range, found } = await resolve(checkout('refs/pull/1/merge'), wish(), { mayFetch, remote: remote(more) });
    expect(range.shortfalls).toMatchObject([{ why: expect.stringContaining(why), fix: expect.stringContaining('fetch-depth: 0') }]);
    expect(range.shortfalls[0]?.why).toContain('shallow');
    expect(JSON.stringify(range)).not.toContain('another-token');
    expect(found.texts).toEqual(whole);
    for (const text of whole) expect(found.at.get(text)).toMatchObject([{ inHead: true }]);
  });

  test('an id that the server does not have either', async () => {
    const { range, found } = await resolve(checkout('refs/heads/topic'), { kind: 'merge-group', base: 'e'.repeat(40), head });
    expect(range).toMatchObject({ base: undefined, shortfalls: [{ why: expect.stringContaining('fetching it failed') }] });
    expect(found.texts).toContain('topic 3');
  });

  test("the clone's own settings are not asked: no rewritten address, no proxy, no second header", async () => {
    const clone = checkout('refs/pull/1/merge');
    clone.git('config', `url.http://127.0.0.1:1/.insteadOf`, server.url);
    clone.git('config', 'http.proxy', 'http://127.0.0.1:1');
    clone.git('config', 'http.extraheader', 'AUTHORIZATION: basic c29tZW9uZTplbHNl');
    const { range } = await resolve(clone, wish());
    expect(range.shortfalls).toEqual([]);
  });
});
