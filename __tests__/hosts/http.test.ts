import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from '@jest/globals';
import { systemHttp } from '../../src/hosts/http.js';
import { Problem } from '../../src/model/problem.js';

async function served<T>(listener: RequestListener, use: (url: string) => Promise<T>): Promise<T> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  try {
    return await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}/x?a=b`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

const get = (url: string, timeout = 5000) =>
  systemHttp({}).send({ method: 'GET', url, headers: { authorization: 'bearer very-private' }, timeout });

describe('systemHttp', () => {
  test('gives status, headers and body, and follows no redirect', async () => {
    const answer = await served(
      (request, response) =>
        response.writeHead(302, { location: 'https://elsewhere.example', 'x-a': 'b' }).end(`${request.method} ${request.url}`),
      get,
    );
    expect(answer).toMatchObject({ status: 302, body: 'GET /x?a=b', headers: { 'x-a': 'b' } });
  });

  test('a hung server is a timed-out environment problem that tells no secret', async () => {
    const failure = await served(
      () => undefined,
      (url) => get(url, 200).catch((error: unknown) => error),
    );
    expect(failure).toBeInstanceOf(Problem);
    expect((failure as Problem).kind).toBe('environment');
    expect((failure as Problem).message).toMatch(/timed out/);
    expect(JSON.stringify(failure) + String(failure)).not.toContain('very-private');
  });

  test('a reset connection is an environment problem', async () => {
    const failure = await served(
      (request) => request.socket.destroy(),
      (url) => get(url).catch((error: unknown) => error),
    );
    expect((failure as Problem).kind).toBe('environment');
  });

  test.each(['http://example.com/', 'ftp://example.com/', 'nonsense'])('refuses %s', async (url) => {
    await expect(get(url)).rejects.toThrow(Problem);
  });
});
