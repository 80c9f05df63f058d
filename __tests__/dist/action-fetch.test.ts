import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { serveGit, type GitServer } from '../git/server.js';
import { admin, keyPair } from './material.js';
import { pullRequest, push } from './payloads.js';
import { commit, git, inFolder, repository } from './run.js';
import { jobToken, runAction, type ActionOptions, type ActionRan } from './run-action.js';

interface Story {
  readonly workspace: string;
  readonly base: string;
  readonly head: string;
  readonly server: GitServer;
  readonly run: (event: string, payload: unknown, more?: Partial<ActionOptions>) => Promise<ActionRan>;
}

/** A repository on a server that wants the job's token, and a checkout of one ref of it, one commit deep, as actions/checkout makes it. */
async function shallow(ref: string, tell: (story: Story) => Promise<void>): Promise<void> {
  await inFolder(async (folder) => {
    const root = path.join(folder, 'server');
    const origin = path.join(root, 'acme', 'app');
    mkdirSync(origin, { recursive: true });
    writeFileSync(path.join(root, 'server-config'), '[safe]\n\tdirectory = *\n[uploadpack]\n\tallowFilter = true\n\tallowAnySHA1InWant = true\n');
    const fork = repository(origin, { 'old.env': keyPair(70).text, 'p.json': admin });
    git(origin, 'checkout', '-q', '-b', 'topic');
    commit(origin, { 'gone.env': keyPair(71).text });
    const head = commit(origin, { 'gone.env': 'nothing\n' });
    git(origin, 'checkout', '-q', 'main');
    const base = commit(origin, { 'others.env': keyPair(72).text, '.github/aws-access-gate.yml': 'fail-on: critical\n' });
    git(origin, 'merge', '-q', '--no-ff', 'topic', '-m', 'Merge');
    git(origin, 'update-ref', 'refs/pull/7/merge', 'HEAD');
    git(origin, 'reset', '-q', '--hard', base);
    git(origin, 'tag', '-a', 'v1', '-m', 'v1', head);
    const server = await serveGit(root, jobToken);
    const workspace = path.join(folder, 'workspace');
    mkdirSync(workspace);
    git(workspace, 'init', '-q', '-b', 'none');
    git(workspace, '-c', 'protocol.file.allow=always', 'fetch', '-q', '--no-tags', '--depth=1', `file://${origin}`, `+${ref}:refs/remotes/x`);
    git(workspace, 'checkout', '-q', '--detach', 'refs/remotes/x');
    const environment = { GITHUB_SERVER_URL: server.url, NO_PROXY: '127.0.0.1' };
    const run: Story['run'] = (event, payload, more = {}) =>
      runAction({ folder, event, payload, ...more, inputs: { comment: 'never', ...more.inputs }, environment: { ...environment, ...more.environment } });
    try {
      await tell({ workspace, base, head, server, run });
      expect(fork).not.toBe(base);
    } finally {
      await server.close();
    }
  });
}

function cloneOf(workspace: string): unknown {
  const folder = path.join(workspace, '.git');
  return [readdirSync(folder, { recursive: true }).sort(), readFileSync(path.join(folder, 'config'), 'utf8'), readFileSync(path.join(folder, 'shallow'), 'utf8')];
}

const short = (id: string): string => id.slice(0, 7);

describe('a pull request that is checked out one commit deep', () => {
  test('gets what it lacks from its own repository, and leaves the clone as it was', () =>
    shallow('refs/pull/7/merge', async ({ run, base, head, workspace, server }) => {
      const before = cloneOf(workspace);
      const ran = await run('pull_request', pullRequest({ base: 'f'.repeat(40), head }));
      expect(ran).toMatchObject({ code: 1, stderr: '', open: ['access-key-pair gone.env:2'] });
      expect(ran.report?.checks.map(({ status }) => status)).toEqual(['ran', 'ran', 'ran']);
      expect(ran.report).toMatchObject({ failOn: 'critical', scanned: { base, head } });
      expect(ran.summary).toContain(`\`${short(base)}..${short(head)}\``);
      expect(ran.report?.findings.map(({ rule, state }) => `${rule} ${state}`)).toEqual(['admin-access existing', 'access-key-pair open'].sort());
      expect(cloneOf(workspace)).toEqual(before);
      expect(server.requests.length).toBeGreaterThan(0);
    }));

  test.each([
    ['no server answers', { GITHUB_SERVER_URL: 'http://127.0.0.1:9' }, {}],
    ['the server is not ours to ask without encryption', { GITHUB_SERVER_URL: 'http://git.example.com' }, {}],
    ['the repository has no name', { GITHUB_REPOSITORY: '../../etc' }, {}],
    ['the token is wrong', {}, { token: 'another-token' }],
    ['there is no token', {}, { token: '' }],
  ])('is incomplete where %s, and what the tree holds is open', (_, environment, inputs) =>
    shallow('refs/pull/7/merge', async ({ run, base, head }) => {
      const ran = await run('pull_request', pullRequest({ base, head }), { environment, inputs });
      expect(ran.code).toBe(1);
      expect(ran.open).toEqual(['access-key-pair old.env:2', 'access-key-pair others.env:2', 'admin-access p.json:6']);
      expect(ran.report?.checks.map(({ status }) => status)).toEqual(['incomplete', 'incomplete', 'incomplete']);
      for (const text of [ran.log, ran.summary]) expect(text).toMatch(/shallow[\s\S]*fetch-depth: 0/);
      const clean = await run('pull_request', pullRequest({ base, head }), { environment, inputs: { ...inputs, checks: 'keys', 'fail-on': 'none' } });
      expect([clean.code, clean.outputs['verdict']]).toEqual([2, 'incomplete']);
      const warned = await run('pull_request', pullRequest({ base, head }), {
        environment,
        inputs: { ...inputs, checks: 'keys', 'fail-on': 'none', 'on-incomplete': 'warn' },
      });
      expect([warned.code, warned.outputs['verdict']]).toEqual([0, 'incomplete']);
    }),
  );
});

test('a push, a new branch and a tag get what they lack', () =>
  shallow('refs/heads/topic', async ({ run, base, head }) => {
    for (const [payload, more] of [
      [push({ ref: 'refs/heads/topic', after: head }), {}],
      [push({ ref: 'refs/tags/v1', after: head }), { environment: { GITHUB_REF: 'refs/tags/v1' }, inputs: { scan: 'changes' } }],
    ] as const) {
      const ran = await run('push', payload, more);
      expect(ran.open).toEqual(['access-key-pair gone.env:2']);
      expect(ran.summary).toContain(`\`${short(base)}..${short(head)}\``);
      expect(ran.report?.checks.map(({ status }) => status)).toEqual(['ran', 'ran', 'ran']);
    }
  }));

test('the history is never fetched', () =>
  shallow('refs/heads/topic', async ({ run, server }) => {
    const ran = await run('schedule', {}, { inputs: { scan: 'history', checks: 'keys', 'fail-on': 'none' } });
    expect([ran.code, ran.outputs['verdict'], server.requests]).toEqual([2, 'incomplete', []]);
    expect(ran.report?.notChecked[0]).toMatchObject({ why: expect.stringContaining('shallow') });
  }));
