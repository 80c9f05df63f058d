import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { createAwsHost } from '../../../src/hosts/aws/index.js';
import { ambient } from '../../../src/hosts/aws/ambient.js';
import { iamEndpoint, isAwsHost, stsEndpoint } from '../../../src/hosts/aws/endpoint.js';
import { failure } from '../../../src/hosts/aws/failure.js';
import { material, sessionMaterial } from '../../lab/material.js';

const open: Server[] = [];
afterEach(() => {
  for (const server of open.splice(0)) server.close();
});

async function listen(server: Server): Promise<number> {
  open.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

const nowhere = { AWS_SHARED_CREDENTIALS_FILE: '/nonexistent/credentials', RUNNER_ENVIRONMENT: 'github-hosted' };
const wish = {
  region: 'eu-west-1',
  roleArn: 'arn:aws:iam::123456789012:role/deploy',
  sessionName: 'session',
  token: material('token', 200, 'abcdef'),
  duration: 900,
  policy: '{}',
  timeout: 3_000,
};

describe('endpoints', () => {
  test.each([
    ['eu-west-1', 'https://sts.eu-west-1.amazonaws.com'],
    ['us-east-1', 'https://sts.us-east-1.amazonaws.com'],
    ['cn-north-1', 'https://sts.cn-north-1.amazonaws.com.cn'],
    ['us-gov-west-1', 'https://sts.us-gov-west-1.amazonaws.com'],
    ['eusc-de-east-1', 'https://sts.eusc-de-east-1.amazonaws.eu'],
    ['us-iso-east-1', 'https://sts.us-iso-east-1.c2s.ic.gov'],
    ['us-isob-east-1', 'https://sts.us-isob-east-1.sc2s.sgov.gov'],
  ])('STS of %s is %s', (region, url) => {
    expect(stsEndpoint({}, region)).toEqual({ url, region });
    expect(isAwsHost(new URL(url).hostname)).toBe(true);
  });

  test('the variable of the service goes before the one for all', () => {
    const environment = { AWS_ENDPOINT_URL: 'https://all.example.test', AWS_ENDPOINT_URL_STS: 'https://sts.example.test' };
    expect(stsEndpoint(environment, 'eu-west-1').url).toBe('https://sts.example.test');
    expect(iamEndpoint(environment, 'aws').url).toBe('https://all.example.test');
    expect(createAwsHost(environment).customEndpoints.map(({ service, variable }) => [service, variable])).toEqual([
      ['sts', 'AWS_ENDPOINT_URL_STS'],
      ['iam', 'AWS_ENDPOINT_URL'],
    ]);
  });

  test("a private endpoint of AWS's is not foreign, a look-alike is, and no password of an address is shown", () => {
    const own = { AWS_ENDPOINT_URL_STS: 'https://vpce-1.sts.eu-west-1.vpce.amazonaws.com' };
    expect(createAwsHost(own).customEndpoints).toEqual([]);
    const like = { AWS_ENDPOINT_URL_STS: 'https://user:hidden@sts.notamazonaws.com/x?y=hidden' };
    expect(createAwsHost(like).customEndpoints.map(({ url }) => url)).toEqual(['https://sts.notamazonaws.com/x']);
  });

  test.each(['http://sts.example.test', 'http://10.0.0.1', 'http://127.0.0.1.example.test', 'ftp://127.0.0.1', 'nonsense'])(
    '%s is not called',
    async (url) => {
      const answer = await createAwsHost({ AWS_ENDPOINT_URL: url }).assumeRoleWithWebIdentity(wish);
      expect(answer).toMatchObject({ ok: false, error: { kind: 'endpoint', name: 'EndpointRefused' } });
    },
  );
});

describe('the proxy of the environment', () => {
  test.each(['HTTPS_PROXY', 'https_proxy'])('%s is gone through, and its failure is no refusal', async (variable) => {
    const asked: string[] = [];
    const proxy = createServer().on('connect', (request, socket) => {
      asked.push(String(request.url));
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    });
    const port = await listen(proxy);
    for (const address of [`http://127.0.0.1:${port}`, `127.0.0.1:${port}`]) {
      const host = createAwsHost({ ...nowhere, AWS_ENDPOINT_URL: 'https://sts.example.test', [variable]: address });
      expect(await host.assumeRoleWithWebIdentity(wish)).toMatchObject({ ok: false, error: { kind: 'unavailable' } });
    }
    expect(new Set(asked)).toEqual(new Set(['sts.example.test:443']));
  });
});

describe('time', () => {
  test('an endpoint that hangs is given up when the time is up', async () => {
    const port = await listen(createServer(() => undefined));
    const host = createAwsHost({ ...nowhere, AWS_ENDPOINT_URL: `http://127.0.0.1:${port}` });
    const answer = await host.assumeRoleWithWebIdentity({ ...wish, timeout: 200 });
    expect(answer).toMatchObject({ ok: false, error: { kind: 'unavailable', name: 'TimeoutError' } });
    open.at(-1)?.closeAllConnections();
  });

  test('an answer that drips is given up too', async () => {
    const server = createServer((_, response) => {
      response.writeHead(200, { 'content-type': 'text/xml' });
      const drip = setInterval(() => response.write(' '), 20);
      response.on('close', () => clearInterval(drip));
    });
    const port = await listen(server);
    const host = createAwsHost({ ...nowhere, AWS_ENDPOINT_URL: `http://127.0.0.1:${port}` });
    expect(await host.assumeRoleWithWebIdentity({ ...wish, timeout: 400 })).toMatchObject({ ok: false, error: { name: 'TimeoutError' } });
    server.closeAllConnections();
  });
});

describe('errors', () => {
  const thrown = (name: string, message: string, status: number): Error =>
    Object.assign(new Error(message), { name, $metadata: { httpStatusCode: status } });

  test.each([
    ['InvalidIdentityTokenException', 'InvalidIdentityToken', 400, 'refused'],
    ['InvalidIdentityToken', 'InvalidIdentityToken', 400, 'refused'],
    ['IDPCommunicationErrorException', 'IDPCommunicationError', 400, 'refused'],
    ['NoSuchEntityException', 'NoSuchEntity', 404, 'refused'],
    ['ExpiredToken', 'ExpiredTokenException', 400, 'refused'],
    ['AccessDenied', 'AccessDenied', 403, 'refused'],
    ['Throttling', 'Throttling', 400, 'unavailable'],
    ['ServiceUnavailable', 'ServiceUnavailable', 503, 'unavailable'],
    ['Unknown', 'Unknown', 403, 'unavailable'],
    ['Unknown', 'Unknown', 500, 'unavailable'],
    ['Anything', 'Anything', 502, 'unavailable'],
  ])('%s is %s', (name, plain, status, kind) => {
    expect(failure(thrown(name, 'words', status), [])).toMatchObject({ name: plain, kind, status });
  });

  test('neither the secrets of the call nor a token come through, nor what breaks a line', () => {
    const { secretAccessKey, sessionToken } = sessionMaterial('errors');
    const jwt = ['{"alg":"none"}', '{"sub":"x"}', 'signature'].map((part) => Buffer.from(part).toString('base64url')).join('.');
    const said = failure(thrown('ValidationError', `Value '${jwt}' and ${secretAccessKey}\r\n::error::${sessionToken}`, 400), [
      secretAccessKey,
      sessionToken,
    ]).message;
    expect([jwt, secretAccessKey, sessionToken, ...jwt.split('.').slice(1)].filter((secret) => said.includes(secret)).length).toBe(0);
    expect(said).not.toMatch(/[\r\n]/);
  });

  test.each([undefined, null, 'text', 42, {}, new Error(''), Object.create(null)])('%p is an error all the same', (value) => {
    expect(failure(value, [])).toMatchObject({ kind: 'unavailable' });
  });
});

describe('ambient credentials', () => {
  test('are looked for only where there is a sign of them', () => {
    const { accessKeyId, secretAccessKey } = sessionMaterial('ambient');
    expect(ambient(nowhere)).toEqual({ from: 'nowhere' });
    expect(ambient({ ...nowhere, AWS_ACCESS_KEY_ID: accessKeyId })).toEqual({ from: 'nowhere' });
    expect(ambient({ ...nowhere, AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey }).from).toBe('environment');
    expect(ambient({ ...nowhere, AWS_PROFILE: 'x' })).toEqual({ from: 'chain' });
    expect(ambient({ ...nowhere, RUNNER_ENVIRONMENT: 'self-hosted' })).toEqual({ from: 'chain' });
  });

  test('that are not there are said, without a call', async () => {
    const host = createAwsHost({ ...nowhere, AWS_ENDPOINT_URL: 'http://127.0.0.1:9' });
    expect(await host.getRole({ partition: 'aws', name: 'deploy', timeout: 500 })).toMatchObject({
      ok: false,
      error: { kind: 'no-credentials' },
    });
  });
});
