import type { Agent, IncomingMessage, RequestOptions } from 'node:http';
import type { Environment, Http, HttpRequest, HttpResponse } from '../model/ports.js';
import { Problem } from '../model/problem.js';
import { callable } from '../model/loopback.js';
import { proxyFor } from './proxy.js';

/** Answers larger than this are cut off as a fault: no service we ask sends that much. */
const bodyLimit = 16 * 1024 * 1024;

/** HTTP with the environment's proxy. No redirects, no retries, https only (plain http to loopback alone). */
export function systemHttp(environment: Environment): Http {
  return { send: (request) => send(request, environment) };
}

async function send(request: HttpRequest, environment: Environment): Promise<HttpResponse> {
  const url = parse(request.url);
  const proxy = proxyFor(url, environment);
  const signal = AbortSignal.timeout(request.timeout);
  const options: RequestOptions = { method: request.method, headers: { ...request.headers }, signal };
  if (request.body !== undefined) options.headers = { ...options.headers, 'content-length': String(Buffer.byteLength(request.body)) };
  if (proxy !== undefined) options.agent = await proxyAgent(proxy, signal);
  const { request: open } = url.protocol === 'https:' ? await import('node:https') : await import('node:http');
  return new Promise((resolve, reject) => {
    const failed = (cause: unknown): void => {
      reject(
        new Problem('environment', `No answer from ${url.host}: ${reason(cause)}`, {
          fix: 'Check the network and proxy of this machine.',
          cause,
        }),
      );
    };
    const call = open(url, options, (response) => {
      read(response).then(resolve, failed);
    });
    call.on('error', failed);
    // A request that waits for a proxy says nothing of being given up.
    signal.addEventListener('abort', () => failed(signal.reason), { once: true });
    call.end(request.body);
  });
}

function parse(address: string): URL {
  const url = callable(address);
  if (url !== undefined) return url;
  if (!URL.canParse(address)) throw new Problem('environment', 'An address that the environment gives is no URL.');
  throw new Problem('environment', `Refused to talk to ${new URL(address).host} without encryption.`, { fix: 'Use an https address.' });
}

async function proxyAgent(proxy: string, signal: AbortSignal): Promise<Agent> {
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(proxy) ? proxy : `http://${proxy}`;
  if (!/^https?:/i.test(address) || !URL.canParse(address))
    throw new Problem('environment', 'The proxy that the environment names is no http or https address.', {
      fix: 'Set HTTPS_PROXY to http://host:port.',
    });
  const { HttpsProxyAgent } = await import('https-proxy-agent');
  return new HttpsProxyAgent(address, { signal });
}

function read(response: IncomingMessage): Promise<HttpResponse> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    response.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > bodyLimit) response.destroy(new Error('the answer is too large'));
      else chunks.push(chunk);
    });
    response.on('error', reject);
    response.on('aborted', () => reject(new Error('the answer was cut short')));
    response.on('end', () => {
      const headers: Record<string, string> = {};
      for (const [name, value] of Object.entries(response.headers)) if (value !== undefined) headers[name] = String(value);
      resolve({ status: response.statusCode ?? 0, headers, body: Buffer.concat(chunks).toString('utf8') });
    });
  });
}

function reason(cause: unknown): string {
  const { name, code } = (cause ?? {}) as { readonly name?: unknown; readonly code?: unknown };
  if (name === 'TimeoutError' || name === 'AbortError') return 'timed out';
  return typeof code === 'string' ? code : 'the connection failed';
}
