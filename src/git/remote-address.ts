import type { RemoteRepository } from '../model/range.js';

/** Where to fetch from, and the settings that say so: all in the environment, so that no argument shows the token. */
export interface Address {
  readonly protocol: 'https' | 'http';
  readonly variables: Readonly<Record<string, string>>;
  /** The text without the token, should a server have sent it back. */
  redact(text: string): string;
}

/**
 * The address made of server and repository, or why nothing is fetched from it.
 * @param suffix - some servers know a repository only with it
 */
export function addressOf({ serverUrl, repository, token }: RemoteRepository, suffix: '' | '.git' = ''): Address | string {
  let server: URL;
  try {
    server = new URL(serverUrl);
  } catch {
    return 'the server address is no URL';
  }
  if (server.username !== '' || server.password !== '') return 'the server address holds a user name';
  if (server.protocol !== 'https:' && !(server.protocol === 'http:' && isLoopback(server.hostname)))
    return 'only https is fetched from (plain http only on this machine)';
  if (!/^[A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+$/.test(repository) || /(?:^|\/)\.{1,2}(?:$|\/)/.test(repository))
    return 'the repository name is not owner/name';
  const origin = `${server.origin}${server.pathname.replace(/\/+$/, '')}`;
  const settings: [string, string][] = [
    ['remote.gate.url', `${origin}/${repository}${suffix}`],
    ['remote.gate.promisor', 'true'],
    ['remote.gate.partialclonefilter', 'blob:none'],
    ['http.followRedirects', 'false'],
    ['http.lowSpeedLimit', '1000'],
    ['http.lowSpeedTime', '30'],
    ['fetch.writeCommitGraph', 'false'],
    ['protocol.version', '2'],
  ];
  const secret = token === undefined || token === '' ? undefined : Buffer.from(`x-access-token:${token}`).toString('base64');
  if (secret !== undefined) settings.push([`http.${server.origin}/.extraheader`, `AUTHORIZATION: basic ${secret}`]);
  const variables: Record<string, string> = { GIT_CONFIG_COUNT: String(settings.length) };
  settings.forEach(([key, value], index) => {
    variables[`GIT_CONFIG_KEY_${index}`] = key;
    variables[`GIT_CONFIG_VALUE_${index}`] = value;
  });
  const hidden = [token, secret].filter((text): text is string => text !== undefined && text !== '');
  return {
    protocol: server.protocol === 'https:' ? 'https' : 'http',
    variables,
    redact: (text) => hidden.reduce((shown, one) => shown.replaceAll(one, '[token]'), text),
  };
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(host);
}
