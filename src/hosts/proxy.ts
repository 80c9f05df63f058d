import { isLoopback } from '../model/loopback.js';
import type { Environment } from '../model/ports.js';

/**
 * The proxy that the environment names for an address, upper or lower case; undefined for none. `NO_PROXY` entries are
 * hosts, domain suffixes with or without a leading dot, `*`, each with an optional port.
 */
export function proxyFor(address: URL, environment: Environment): string | undefined {
  if (isLoopback(address.hostname)) return undefined;
  const named = environment['NO_PROXY'] ?? environment['no_proxy'] ?? '';
  const port = address.port === '' ? (address.protocol === 'https:' ? '443' : '80') : address.port;
  const exempt = named.split(/[\s,]+/).some((entry) => entry !== '' && matches(entry.toLowerCase(), address.hostname.toLowerCase(), port));
  if (exempt) return undefined;
  const variable = address.protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY';
  const proxy = environment[variable] ?? environment[variable.toLowerCase()];
  return proxy === undefined || proxy.trim() === '' ? undefined : proxy.trim();
}

function matches(entry: string, host: string, port: string): boolean {
  if (entry === '*') return true;
  const [, name = '', wanted] = /^(.*?)(?::(\d+))?$/.exec(entry) ?? [];
  if (wanted !== undefined && wanted !== port) return false;
  const suffix = name.replace(/^\*?\./, '');
  return host === suffix || host.endsWith(`.${suffix}`);
}
