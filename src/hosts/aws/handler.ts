import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { pipeline, type Readable, Transform } from 'node:stream';
import type { Environment } from '../../model/ports.js';
import { proxyFor } from '../proxy.js';
import { proxyRefused } from './failure.js';

/**
 * Bytes an answer may have. A role with the longest trust policy there is stays below 20,000; the SDK's XML parser takes
 * seconds for some megabytes, in which no timer of ours could end the call.
 */
const most = 256 * 1024;

/** The SDK's HTTP handler with the environment's proxy, which the SDK leaves out by itself; connections aren't kept, and answers that no AWS gives are cut off. */
export async function handlerFor(url: string, environment: Environment, timeout: number) {
  const { NodeHttpHandler } = await import('@smithy/node-http-handler');
  const proxy = proxyFor(new URL(url), environment);
  const httpsAgent = proxy === undefined ? new HttpsAgent({ keepAlive: false }) : await proxyAgent(proxy, timeout);
  class BoundedHandler extends NodeHttpHandler {
    override async handle(...given: Parameters<InstanceType<typeof NodeHttpHandler>['handle']>) {
      const { response } = await super.handle(...given);
      response.body = bounded(response.body as Readable);
      return { response };
    }
  }
  return new BoundedHandler({
    connectionTimeout: timeout,
    requestTimeout: timeout,
    throwOnRequestTimeout: true,
    httpAgent: new HttpAgent({ keepAlive: false }),
    httpsAgent,
  });
}

function bounded(body: Readable): Readable {
  let size = 0;
  const counter = new Transform({
    transform(chunk: Buffer, _, done) {
      size += chunk.length;
      if (size > most) done(Object.assign(new Error('the answer is too large'), { name: 'AnswerTooLarge' }));
      else done(null, chunk);
    },
  });
  // Ends both ways: what is cut off there is an error here, and what is given up here closes the connection.
  pipeline(body, counter, () => undefined);
  return counter;
}

async function proxyAgent(proxy: string, timeout: number): Promise<HttpsAgent> {
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(proxy) ? proxy : `http://${proxy}`;
  if (!/^https?:/i.test(address) || !URL.canParse(address)) throw proxyRefused();
  const { HttpsProxyAgent } = await import('https-proxy-agent');
  // Nobody else closes the connection to a proxy that doesn't answer.
  return new HttpsProxyAgent(address, { keepAlive: false, signal: AbortSignal.timeout(timeout) });
}
