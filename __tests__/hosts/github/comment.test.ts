import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { comment, type CommentTarget, type CommentWishes } from '../../../src/hosts/github/comment.js';
import { attempt } from '../../../src/hosts/github/refusal.js';
import { systemHttp } from '../../../src/hosts/http.js';

interface Posted {
  readonly id: number;
  body: string;
  readonly user: { readonly login: string } | null;
}

interface Call {
  readonly method: string;
  readonly url: string;
  readonly authorization: string | undefined;
  readonly body: unknown;
}

/** A GitHub that keeps comments, pages them, and lets only their author edit them. */
class Desk {
  readonly calls: Call[] = [];
  readonly comments: Posted[] = [];
  /** Who the token is; undefined: it may not ask. */
  login: string | undefined;
  /** What every call of a method is answered with instead. */
  readonly refuse = new Map<string, number>();
  readonly #server: Server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const text = Buffer.concat(chunks).toString('utf8');
      const call = {
        method: request.method ?? '',
        url: request.url ?? '',
        authorization: request.headers.authorization,
        body: text === '' ? undefined : (JSON.parse(text) as unknown),
      };
      this.calls.push(call);
      const [status, body] = this.#answer(call);
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    });
  });

  async open(): Promise<CommentTarget> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    const { port } = this.#server.address() as AddressInfo;
    return { http: systemHttp({}), apiUrl: `http://127.0.0.1:${port}`, repository: 'acme/app', pullRequest: 7, token: 'not-a-real-token' };
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }

  writes(): string[] {
    return this.calls.filter(({ method }) => method !== 'GET').map(({ method, url }) => `${method} ${url}`);
  }

  #answer({ method, url, body }: Call): readonly [number, unknown] {
    if (url === '/user')
      return this.login === undefined ? [403, { message: 'Resource not accessible by integration' }] : [200, { login: this.login }];
    const refused = this.refuse.get(method);
    if (refused !== undefined) return [refused, { message: 'no' }];
    const at = new URL(url, 'http://x');
    const text = (body as { body?: string } | undefined)?.body ?? '';
    if (method === 'GET' && at.pathname === '/repos/acme/app/issues/7/comments') {
      const page = Number(at.searchParams.get('page') ?? 1);
      const size = Number(at.searchParams.get('per_page') ?? 30);
      return [200, this.comments.slice((page - 1) * size, page * size)];
    }
    if (method === 'POST' && at.pathname === '/repos/acme/app/issues/7/comments') {
      this.comments.push({ id: 1000 + this.comments.length, body: text, user: { login: this.login ?? 'github-actions[bot]' } });
      return [201, {}];
    }
    const edited = this.comments.find(({ id }) => at.pathname === `/repos/acme/app/issues/comments/${id}`);
    if (method !== 'PATCH' || edited?.user?.login !== (this.login ?? 'github-actions[bot]')) return [404, {}];
    edited.body = text;
    return [200, {}];
  }
}

const marker = '<!-- marker -->';
const wishes = (body: string | undefined): CommentWishes => ({ marker, made: body, edited: body ?? `${marker}\nresolved` });
const red = `${marker}\nred`;

let desk: Desk;
let target: CommentTarget;

beforeEach(async () => {
  desk = new Desk();
  target = await desk.open();
});

afterEach(() => desk.close());

describe('one comment, ours', () => {
  test('is made when there is none', async () => {
    expect(await comment(target, wishes(red))).toBeUndefined();
    expect(desk.comments.map(({ body }) => body)).toEqual([red]);
    expect(desk.calls.every(({ authorization }) => authorization === 'Bearer not-a-real-token')).toBe(true);
  });

  test('is not made to say that all is well', async () => {
    expect(await comment(target, wishes(undefined))).toBeUndefined();
    expect(desk.writes()).toEqual([]);
  });

  test('is edited the next time, left alone when nothing changed, and resolved in the end', async () => {
    await comment(target, wishes(red));
    await comment(target, wishes(`${red} 2`));
    await comment(target, wishes(`${red} 2`));
    await comment(target, wishes(undefined));
    await comment(target, wishes(undefined));
    expect(desk.comments.map(({ body }) => body)).toEqual([`${marker}\nresolved`]);
    expect(desk.writes()).toHaveLength(3);
  });

  test('is found on any page', async () => {
    for (let id = 1; id <= 250; id++) desk.comments.push({ id, body: 'talk', user: { login: 'octocat' } });
    desk.comments.push({ id: 251, body: red, user: { login: 'github-actions[bot]' } });
    await comment(target, wishes(`${red} 2`));
    expect(desk.writes()).toEqual(['PATCH /repos/acme/app/issues/comments/251']);
  });

  test('is told by its author too: a planted marker is nobody of ours', async () => {
    desk.comments.push({ id: 1, body: red, user: { login: 'mallory' } }, { id: 2, body: red, user: null });
    await comment(target, wishes(`${red} 2`));
    expect(desk.writes()).toEqual(['POST /repos/acme/app/issues/7/comments']);
    expect(desk.comments[0]?.body).toBe(red);
  });

  test('belongs to the token: a personal one does not edit what the workflow wrote', async () => {
    desk.login = 'robot';
    desk.comments.push({ id: 1, body: red, user: { login: 'github-actions[bot]' } }, { id: 2, body: red, user: { login: 'robot' } });
    await comment(target, wishes(`${red} 2`));
    expect(desk.writes()).toEqual(['PATCH /repos/acme/app/issues/comments/2']);
  });

  test('stays as it is while it is not known to be over', async () => {
    await comment(target, wishes(red));
    expect(await comment(target, { marker, made: undefined, edited: undefined })).toBeUndefined();
    expect(desk.comments.map(({ body }) => body)).toEqual([red]);
  });

  test('of another category is left alone', async () => {
    desk.comments.push({ id: 1, body: '<!-- other -->\nred', user: { login: 'github-actions[bot]' } });
    await comment(target, wishes(undefined));
    expect(desk.writes()).toEqual([]);
  });
});

describe('refused', () => {
  test.each([
    ['GET', 403, 'pull-requests: write'],
    ['POST', 403, 'pull-requests: write'],
    ['POST', 404, 'pull-requests: write'],
    ['POST', 401, 'pull-requests: write'],
    ['POST', 422, 'job summary'],
    ['POST', 500, 'Run again'],
  ])('%s with %i: said, with what mends it', async (method, status, fix) => {
    desk.refuse.set(method, status);
    const refusal = await comment(target, wishes(red));
    expect(refusal?.surface).toBe('pull request comment');
    expect(refusal?.why).toContain(String(status));
    expect(refusal?.fix).toContain(fix);
    expect(refusal?.fix).toContain('comment: never');
    expect(JSON.stringify(refusal)).not.toContain('not-a-real-token');
  });

  test('an edit refused is said as well', async () => {
    await comment(target, wishes(red));
    desk.refuse.set('PATCH', 403);
    expect((await comment(target, wishes(`${red} 2`)))?.fix).toContain('pull-requests: write');
  });

  test('nothing is said of a refusal when there was nothing to say', async () => {
    desk.refuse.set('GET', 403);
    expect(await comment(target, wishes(undefined))).toBeUndefined();
  });

  test('no answer at all is a refusal, not an error', async () => {
    await desk.close();
    const refusal = await attempt('pull request comment', () => comment(target, wishes(red)));
    expect(refusal?.why).toMatch(/No answer from 127\.0\.0\.1/);
    desk = new Desk();
    target = await desk.open();
  });
});
