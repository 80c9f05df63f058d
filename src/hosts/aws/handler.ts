import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import type { Environment } from '../../model/ports.js';
import { proxyFor } from '../proxy.js';

/** The SDK's HTTP handler with the environment's proxy, which the SDK leaves out by itself; connections aren't kept. */
export async function handlerFor(url: string, environment: Environment, timeout: number) {
  const { NodeHttpHandler } = await import('@smithy/node-http-handler');
  const proxy = proxyFor(new URL(url), environment);
  const httpsAgent = proxy === undefined ? new HttpsAgent({ keepAlive: false }) : await proxyAgent(proxy);
  return new NodeHttpHandler({
    connectionTimeout: timeout,
    requestTimeout: timeout,
    throwOnRequestTimeout: true,
    httpAgent: new HttpAgent({ keepAlive: false }),
    httpsAgent,
  });
}

async function proxyAgent(proxy: string): Promise<HttpsAgent> {
  const { HttpsProxyAgent } = await import('https-proxy-agent');
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(proxy) ? proxy : `http://${proxy}`;
  return new HttpsProxyAgent(address, { keepAlive: false });
}
