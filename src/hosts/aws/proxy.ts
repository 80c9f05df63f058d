import type { Environment } from '../../model/ports.js';

/**
 * The proxy for one address, as `curl` and the Actions toolkit read the environment: `https_proxy` before `HTTPS_PROXY`,
 * `no_proxy` before `NO_PROXY`. Plain http goes to this machine only, hence never through a proxy.
 */
export function proxyFor(address: string, environment: Environment): string | undefined {
  const url = new URL(address);
  if (url.protocol !== 'https:') return undefined;
  const proxy = (environment['https_proxy'] || environment['HTTPS_PROXY'] || '').trim();
  if (proxy === '' || bypassed(url, environment['no_proxy'] || environment['NO_PROXY'] || '')) return undefined;
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(proxy) ? proxy : `http://${proxy}`;
}

function bypassed(url: URL, exceptions: string): boolean {
  const host = url.hostname.toLowerCase().replace(/^\[|\]$/g, '');
  const port = url.port === '' ? '443' : url.port;
  return exceptions
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((rule) => rule !== '')
    .some((rule) => {
      if (rule === '*') return true;
      const [, name = '', rulePort] = /^(\[[^\]]*\]|[^:]*|.*:.*:.*?)(?::(\d+))?$/.exec(rule) ?? [];
      if (rulePort !== undefined && rulePort !== port) return false;
      const bare = name.replace(/^\*?\./, '').replace(/^\[|\]$/g, '');
      return bare !== '' && (host === bare || host.endsWith(`.${bare}`));
    });
}
