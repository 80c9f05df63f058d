import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { startRest, type Rest, type RestOptions } from '../lab/rest.js';
import { keyPair } from './material.js';
import { pullRequest } from './payloads.js';
import { commit, git, inFolder, repository } from './run.js';
import { annotationsOf, jobToken, runAction, type ActionRan } from './run-action.js';

const marker = '<!-- aws-access-gate:comment:aws-access-gate -->';
const bot = 'github-actions[bot]';
const medium = JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 's3:*', Resource: '*' }] });

interface Change {
  readonly files: Readonly<Record<string, string>>;
  readonly base?: Readonly<Record<string, string>>;
  readonly api?: Partial<RestOptions>;
  readonly inputs?: Readonly<Record<string, string>>;
}

/** Runs a pull request that brings the files, against an API that has those comments. */
async function pulled({ files, base: first = { 'a.txt': '' }, api = {}, inputs = {} }: Change): Promise<{ ran: ActionRan; rest: Rest }> {
  return inFolder(async (folder) => {
    const workspace = path.join(folder, 'workspace');
    git(folder, 'init', '-q', '-b', 'main', 'workspace');
    const base = repository(workspace, first);
    const head = commit(workspace, files);
    const rest = await startRest({ token: jobToken, ...api });
    try {
      const environment = { GITHUB_API_URL: `${rest.url}` };
      return { ran: await runAction({ folder, event: 'pull_request', payload: pullRequest({ base, head }), inputs, environment }), rest };
    } finally {
      await rest.close();
    }
  });
}

const guilty = { 'a.env': keyPair(20).text };
const clean = { 'b.txt': 'x' };
const old = (author: string, text = `${marker}\nwhat was wrong once`): { author: string; body: string } => ({ author, body: text });

describe('a comment is made', () => {
  test('when something is open at or above fail-on, once', async () => {
    const { ran, rest } = await pulled({ files: guilty });
    expect(ran.code).toBe(1);
    expect(rest.comments).toMatchObject([{ author: bot, body: expect.stringMatching(/^<!-- aws-access-gate:comment:aws-access-gate -->\n/) }]);
    expect(rest.comments[0]?.body).toContain('access-key-pair');
    expect(rest.comments[0]?.body.includes(keyPair(20).secret)).toBe(false);
    expect(ran.log).not.toContain('not delivered');
  });

  test.each([
    ['nothing is open', clean, undefined, {}],
    ['what is open is below fail-on', { 'p.json': medium }, undefined, {}],
    ['base has it already', { 'moved.env': guilty['a.env'] }, guilty, {}],
    ['comment is never', guilty, undefined, { comment: 'never' }],
  ] as const)('not when %s', async (_, files, base, inputs) => {
    const { rest } = await pulled({ files, inputs, ...(base === undefined ? {} : { base }) });
    expect(rest.comments).toEqual([]);
    expect(rest.calls.some((call) => /POST|PATCH/.test(call))).toBe(false);
  });

  test.each([
    ['anything', { 'p.json': medium }, 1],
    ['nothing', clean, 0],
  ] as const)('with always, when there is %s', async (_, files, count) => {
    const { rest } = await pulled({ files, inputs: { comment: 'always' } });
    expect(rest.comments).toHaveLength(count);
  });

  test('under its own category, beside that of another', async () => {
    const { rest } = await pulled({ files: guilty, inputs: { category: 'infra --> ::x' }, api: { comments: [old(bot)] } });
    expect(rest.comments).toHaveLength(2);
    expect(rest.comments[0]?.body).toContain('what was wrong once');
    expect(rest.comments[1]?.body.split('\n')[0]).toMatch(/^<!-- aws-access-gate:comment:infra[^>]* -->$/);
  });
});

describe('an earlier comment', () => {
  test.each([
    ['a workflow token', undefined, bot],
    ['a personal token', 'acme-robot', 'acme-robot'],
  ] as const)('of %s is edited in place', async (_, user, author) => {
    const api = { comments: [old('mallory'), old(author), old('someone', 'hello')], ...(user === undefined ? {} : { user }) };
    const { rest } = await pulled({ files: guilty, api });
    expect(rest.comments.map(({ body }) => body.includes('access-key-pair'))).toEqual([false, true, false]);
  });

  test('is resolved when nothing is open any more', async () => {
    const { ran, rest } = await pulled({ files: clean, api: { comments: [old(bot)] } });
    expect(ran.code).toBe(0);
    expect(rest.comments[0]?.body).toMatch(/resolved/);
    expect(rest.comments[0]?.body.startsWith(marker)).toBe(true);
  });

  test('tells what is left when only milder things are open', async () => {
    const { rest } = await pulled({ files: { 'p.json': medium }, api: { comments: [old(bot)] } });
    expect(rest.comments[0]?.body).toMatch(/service-wildcard/);
  });

  test('stays as it is when the run could not look', async () => {
    const { ran, rest } = await pulled({ files: clean, inputs: { scan: 'tree', path: 'nowhere' }, api: { comments: [old(bot)] } });
    expect(ran.code).toBe(2);
    expect(rest.comments[0]?.body).toContain('what was wrong once');
  });

  test('is found behind others, however they are paged', async () => {
    const others = Array.from({ length: 130 }, (_, index) => old('someone', `${index}`));
    for (const pageSize of [100, 30]) {
      const { rest } = await pulled({ files: guilty, api: { comments: [...others, old(bot)], pageSize } });
      expect(rest.comments).toHaveLength(131);
      expect(rest.comments.at(-1)?.body).toContain('access-key-pair');
    }
  });

  test('that somebody else made with our marker is left alone, and ours made beside it', async () => {
    const { rest } = await pulled({ files: guilty, api: { comments: [old('mallory'), old('github-actions')] } });
    expect(rest.comments.map(({ author }) => author)).toEqual(['mallory', 'github-actions', bot]);
    expect(rest.comments[0]?.body).toContain('what was wrong once');
  });

  test('that says the same already is not touched', async () => {
    const resolved = (await pulled({ files: clean, api: { comments: [old(bot)] } })).rest.comments[0]?.body ?? '';
    const { rest } = await pulled({ files: clean, api: { comments: [old(bot, resolved)] } });
    expect(rest.calls.some((call) => call.startsWith('PATCH'))).toBe(false);
  });
});

describe('a refusal', () => {
  test.each([401, 403, 404, 422, 429, 500])('with %d never changes the verdict, and is said with what mends it', async (status) => {
    const { ran } = await pulled({ files: guilty, api: { refuse: { POST: status } } });
    expect([ran.code, ran.outputs['verdict']]).toEqual([1, 'fail']);
    for (const text of [ran.log, ran.summary, ran.report?.remarks.join('\n') ?? '']) {
      expect(text).toContain(String(status));
      expect(text).toMatch([401, 403, 404].includes(status) ? /pull-requests: write/ : /comment: never/);
    }
    expect(annotationsOf(ran)).toHaveLength(1);
  });

  test('to list is said only where there was something to tell', async () => {
    const api = { refuse: { GET: 403 } };
    expect((await pulled({ files: guilty, api })).ran.log).toMatch(/pull-requests: write/);
    const { ran } = await pulled({ files: clean, api });
    expect(ran.code).toBe(0);
    expect(ran.log).not.toMatch(/not delivered/);
  });

  test('of the network is said', async () => {
    await inFolder(async (folder) => {
      const workspace = path.join(folder, 'workspace');
      git(folder, 'init', '-q', '-b', 'main', 'workspace');
      const base = repository(workspace);
      const head = commit(workspace, guilty);
      for (const GITHUB_API_URL of ['http://127.0.0.1:9', 'http://api.example.invalid', 'nonsense']) {
        const ran = await runAction({ folder, event: 'pull_request', payload: pullRequest({ base, head }), environment: { GITHUB_API_URL } });
        expect(ran.code).toBe(1);
        expect(ran.log).toMatch(/pull request comment: not delivered/);
      }
    });
  });

  test('is spared where the token is empty', async () => {
    const { ran, rest } = await pulled({ files: guilty, inputs: { token: '' } });
    expect([ran.code, rest.calls]).toEqual([1, []]);
    expect(ran.log).toMatch(/token is empty/);
  });
});

test('a comment of a thousand findings is still one that GitHub takes', async () => {
  const files = Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`keys/${'x'.repeat(80)}/${index}.env`, keyPair(1000 + index).text]));
  const { ran, rest } = await pulled({ files });
  expect(ran.code).toBe(1);
  expect(rest.comments).toHaveLength(1);
  expect(rest.comments[0]?.body).toMatch(/\d+ more/);
});
