import { createServer as createTcp, type Server as TcpServer, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:http';
import { afterEach, describe, expect, test } from '@jest/globals';
import { type Lab, startLab } from '../lab/index.js';
import { impatient } from './impatient.js';
import { login, type Seen } from './world.js';

const closing: (() => unknown)[] = [];
afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()));
});

async function lab(): Promise<Lab> {
  const started = await startLab();
  closing.push(() => started.close());
  return started;
}

type Behaviour = (socket: Socket) => void;

/** A proxy that does this with whoever asks for a way through, and what it was asked. */
async function proxy(behaviour: Behaviour): Promise<{ port: number; asked: string[] }> {
  const asked: string[] = [];
  const sockets = new Set<Socket>();
  const server: TcpServer = createTcp((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.once('data', (data) => {
      asked.push(String(data));
      behaviour(socket);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return { port: (server.address() as AddressInfo).port, asked };
}

async function run(environment: Record<string, string>, secrets: readonly string[]): Promise<Seen & { took: number }> {
  const world = impatient(environment);
  const began = world.clock.now();
  const seen = await login({}, { environment, ...world });
  expect(secrets.filter((secret) => seen.said.includes(secret)).length).toBe(0);
  expect(seen.outcome).toMatchObject({ status: 'incomplete', live: 'incomplete', findings: [] });
  return { ...seen, took: world.clock.now() - began };
}

const whyOf = ({ outcome }: Seen): string => outcome.notChecked[0]?.why ?? '';
const page = '<html><body>Blocked by policy</body></html>';
const answers: Record<string, Behaviour> = {
  'refuses with a page': (socket) =>
    socket.end(`HTTP/1.1 403 Forbidden\r\ncontent-type: text/html\r\ncontent-length: ${page.length}\r\n\r\n${page}`),
  'wants a name and password': (socket) =>
    socket.end('HTTP/1.1 407 Proxy Authentication Required\r\nproxy-authenticate: Basic realm="x"\r\ncontent-length: 0\r\n\r\n'),
  'says that it cannot': (socket) => socket.end('HTTP/1.1 502 Bad Gateway\r\ncontent-length: 0\r\n\r\n'),
  hangs: () => undefined,
  'hangs amid its answer': (socket) => void socket.write('HTTP/1.1 200 Connec'),
  'lets through and hangs': (socket) => void socket.write('HTTP/1.1 200 Connection established\r\n\r\n'),
  'lets through to what speaks no TLS': (socket) => {
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    socket.once('data', () => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
  },
  'hangs up': (socket) => socket.end(),
  resets: (socket) => void socket.resetAndDestroy(),
  'is no proxy': (socket) => socket.end('220 mail.example.org ESMTP\r\n'),
};

describe.each(Object.keys(answers))('a proxy that %s', (name) => {
  test('before STS', async () => {
    const started = await lab();
    const { environment } = started;
    const { port, asked } = await proxy(answers[name] as Behaviour);
    const secret = 'sesame-of-the-proxy';
    const seen = await run(
      { ...environment, AWS_ENDPOINT_URL: 'https://sts.example.test', HTTPS_PROXY: `http://gate:${secret}@127.0.0.1:${port}` },
      [...started.secrets(), secret, Buffer.from(`gate:${secret}`).toString('base64')],
    );
    expect(asked[0]).toMatch(/^CONNECT sts\.example\.test:443 HTTP/);
    expect(asked.join()).not.toContain('WebIdentityToken');
    if (name === 'wants a name and password') expect(whyOf(seen)).toContain('proxy on the way asks for a name and password');
    expect(seen.took).toBeLessThan(name.includes('hang') ? 40_000 : 20_000);
    expect(seen.said).not.toMatch(/<html|ESMTP/);
  });

  test("before GitHub's token service", async () => {
    const { environment, github } = await lab();
    const { port, asked } = await proxy(answers[name] as Behaviour);
    const seen = await run(
      { ...environment, ACTIONS_ID_TOKEN_REQUEST_URL: 'https://tokens.example.test/x?a=b', HTTPS_PROXY: `127.0.0.1:${port}` },
      [github.requestToken],
    );
    expect(asked[0]).toMatch(/^CONNECT tokens\.example\.test:443 HTTP/);
    expect(asked.join()).not.toContain(github.requestToken);
    expect(whyOf(seen)).toContain("GitHub's token service");
    expect(seen.took).toBeLessThan(name.includes('hang') ? 40_000 : 20_000);
  });
});

describe('which way is gone', () => {
  test.each([
    ['sts.example.test', 0],
    ['.example.test', 0],
    ['example.test', 0],
    ['*', 0],
    ['sts.example.test:443', 0],
    ['sts.example.test:8443', 1],
    ['other.test, ,example.org', 1],
    ['', 1],
  ])('NO_PROXY=%j', async (NO_PROXY, through) => {
    const started = await lab();
    const { environment } = started;
    const { port, asked } = await proxy(answers['hangs up'] as Behaviour);
    await run(
      { ...environment, AWS_ENDPOINT_URL: 'https://sts.example.test', HTTPS_PROXY: `http://127.0.0.1:${port}`, NO_PROXY },
      started.secrets(),
    );
    expect(Math.min(1, asked.length)).toBe(through);
  });

  test.each(['http://[bad', 'socks5://127.0.0.1:1080', 'ftp://proxy', 'http://', 'not a proxy'])(
    '%j is no proxy, and said to be none',
    async (HTTPS_PROXY) => {
      const started = await lab();
      const { environment } = started;
      const sts = await run({ ...environment, AWS_ENDPOINT_URL: 'https://sts.example.test', HTTPS_PROXY }, started.secrets());
      expect(whyOf(sts)).toContain('proxy that the environment names is no http or https address');
      const token = await run(
        { ...environment, ACTIONS_ID_TOKEN_REQUEST_URL: 'https://tokens.example.test/x', HTTPS_PROXY },
        started.secrets(),
      );
      expect(whyOf(token)).toContain('proxy that the environment names is no http or https address');
    },
  );

  test('this machine is never asked for through a proxy', async () => {
    const { environment } = await lab();
    const { port, asked } = await proxy(answers['hangs up'] as Behaviour);
    const proxied = {
      HTTPS_PROXY: `http://127.0.0.1:${port}`,
      HTTP_PROXY: `http://127.0.0.1:${port}`,
      http_proxy: `http://127.0.0.1:${port}`,
    };
    const seen = await login({}, { environment: { ...environment, ...proxied } });
    expect([seen.outcome.live, asked.length]).toEqual(['ok', 0]);
  });
});

describe('addresses', () => {
  test('of IPv6 on this machine are called', async () => {
    const started = await lab();
    const asked: string[] = [];
    const relay = createServer((request, response) => {
      asked.push(request.url ?? '');
      response
        .writeHead(403, { 'content-type': 'text/xml' })
        .end('<ErrorResponse><Error><Code>AccessDenied</Code><Message>no</Message></Error></ErrorResponse>');
    });
    const listening = await new Promise<boolean>((resolve) =>
      relay.once('error', () => resolve(false)).listen(0, '::1', () => resolve(true)),
    );
    closing.push(() => relay.close());
    // A machine without IPv6 can only refuse.
    const url = listening ? `http://[::1]:${(relay.address() as AddressInfo).port}` : 'http://[::1]:9';
    const seen = await login({}, { environment: { ...started.environment, AWS_ENDPOINT_URL: url } });
    expect(seen.outcome.live).toBe(listening ? 'failed' : 'incomplete');
    expect(asked.length > 0).toBe(listening);
  });

  test.each([
    'http://sts.example.test',
    'http://10.0.0.1',
    'http://[2001:db8::1]',
    'http://localhost.example.test',
    'ftp://127.0.0.1',
    'nonsense',
    'file:///etc/passwd',
  ])('%s is never called for STS, nor for a token', async (url) => {
    const started = await lab();
    const { environment, github, aws } = started;
    const sts = await run({ ...environment, AWS_ENDPOINT_URL: url }, started.secrets());
    expect(whyOf(sts)).toMatch(/without TLS|holds no web address/);
    expect(aws.calls).toHaveLength(0);
    const requests = github.requests;
    const token = await run({ ...environment, ACTIONS_ID_TOKEN_REQUEST_URL: url }, started.secrets());
    expect(whyOf(token)).toContain('holds no https address');
    expect(github.requests).toBe(requests);
  });

  test('with TLS that nothing speaks judge nothing', async () => {
    const started = await lab();
    const seen = await run({ ...started.environment, AWS_ENDPOINT_URL: started.aws.url.replace('http:', 'https:') }, started.secrets());
    expect(whyOf(seen)).toContain('gave no verdict');
  });

  test('with a name and password in them show neither', async () => {
    const started = await lab();
    const url = started.aws.url.replace('http://', 'http://gate:sesame-of-sts@');
    const seen = await login({}, { environment: { ...started.environment, AWS_ENDPOINT_URL: url } });
    expect(seen.said).not.toContain('sesame-of-sts');
  });
});
