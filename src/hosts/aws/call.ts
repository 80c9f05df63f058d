import type { AwsAnswer } from '../../model/aws.js';
import { failure } from './failure.js';

/** One call that ends within `timeout` milliseconds, whatever the other side does, and never rejects. */
export async function call<Value>(
  timeout: number,
  secrets: readonly string[],
  send: (signal: AbortSignal) => Promise<Value>,
): Promise<AwsAnswer<Value>> {
  const abort = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      abort.abort();
      reject(Object.assign(new Error('late'), { name: 'TimeoutError' }));
    }, timeout);
  });
  try {
    const sent = send(abort.signal);
    // What comes after the time is up is nobody's error.
    sent.catch(() => undefined);
    return { ok: true, value: await Promise.race([sent, late]) };
  } catch (error) {
    return { ok: false, error: failure(error, secrets) };
  } finally {
    clearTimeout(timer);
  }
}

/** The answer for an address that must not be used. */
export function refusedEndpoint<Value>(why: string): AwsAnswer<Value> {
  return { ok: false, error: { name: 'EndpointRefused', message: why, status: undefined, requestId: undefined, kind: 'endpoint' } };
}
