import { createHash } from 'node:crypto';
import type { AccessKeys } from '../../model/aws.js';
import type { Environment } from '../../model/ports.js';
import type { Home, ReadFile } from './home.js';
import type { SsoSource } from './source.js';

/** A session that was signed in to once, as its cache has it. */
export type Cached<What> =
  | { readonly state: 'live'; readonly what: What; readonly expires: number | undefined }
  /** The CLI renews it by itself with what else is in the cache. */
  | { readonly state: 'renewable' }
  | { readonly state: 'expired'; readonly expires: number }
  | { readonly state: 'missing' }
  | { readonly state: 'unreadable' };

/** Where the token of an SSO session is kept: by the session's name, in the older form by the start URL. */
export function ssoCache({ session, startUrl }: Pick<SsoSource, 'session' | 'startUrl'>, home: Home): string | undefined {
  const name = createHash('sha1')
    .update(session ?? startUrl)
    .digest('hex');
  return home.under(`.aws/sso/cache/${name}.json`);
}

export async function ssoToken(source: SsoSource, home: Home, read: ReadFile, now: number): Promise<Cached<string>> {
  const cache = await cached(ssoCache(source, home), read);
  if (typeof cache === 'string') return { state: cache };
  const { accessToken, refreshToken, registrationExpiresAt } = cache;
  const expires = timeOf(cache['expiresAt']);
  if (typeof accessToken !== 'string' || accessToken === '') return { state: 'unreadable' };
  if (expires === undefined || expires > now) return { state: 'live', what: accessToken, expires };
  const registered = timeOf(registrationExpiresAt);
  const renewable = source.session !== undefined && typeof refreshToken === 'string' && (registered === undefined || registered > now);
  return renewable ? { state: 'renewable' } : { state: 'expired', expires };
}

/** Where `aws login` keeps what it got. */
export function loginCache(session: string, home: Home, environment: Environment): string | undefined {
  const name = `${createHash('sha256').update(session.trim()).digest('hex')}.json`;
  const folder = environment['AWS_LOGIN_CACHE_DIRECTORY'] || home.under('.aws/login/cache');
  return folder === undefined ? undefined : `${folder}/${name}`;
}

export async function loginKeys(
  session: string,
  home: Home,
  environment: Environment,
  read: ReadFile,
  now: number,
): Promise<Cached<AccessKeys>> {
  const cache = await cached(loginCache(session, home, environment), read);
  if (typeof cache === 'string') return { state: cache };
  const token = cache['accessToken'];
  if (typeof token !== 'object' || token === null) return { state: 'unreadable' };
  const { accessKeyId, secretAccessKey, sessionToken, expiresAt } = token as Record<string, unknown>;
  if (typeof accessKeyId !== 'string' || typeof secretAccessKey !== 'string' || typeof sessionToken !== 'string')
    return { state: 'unreadable' };
  const expires = timeOf(expiresAt);
  if (expires === undefined || expires > now) return { state: 'live', what: { accessKeyId, secretAccessKey, sessionToken }, expires };
  // The refresh token lives twelve hours at most; how long this one has lived, the cache doesn't say.
  return typeof cache['refreshToken'] === 'string' && now - expires < 12 * 3_600_000
    ? { state: 'renewable' }
    : { state: 'expired', expires };
}

/** The token that a file of a web identity holds; what it says is shown nowhere. One that is no JWT may yet be a token. */
export async function webToken(path: string, read: ReadFile, now: number): Promise<Cached<undefined>> {
  let text: string | undefined;
  try {
    text = (await read(path))?.toString('utf8').trim();
  } catch {
    return { state: 'unreadable' };
  }
  if (text === undefined) return { state: 'missing' };
  const expires = endOf(text);
  if (expires !== undefined && expires <= now) return { state: 'expired', expires };
  return text === '' ? { state: 'unreadable' } : { state: 'live', what: undefined, expires };
}

function endOf(token: string): number | undefined {
  try {
    const payload: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
    const seconds = typeof payload === 'object' && payload !== null ? (payload as Record<string, unknown>)['exp'] : undefined;
    return typeof seconds === 'number' && Math.abs(seconds) < 1e11 ? seconds * 1000 : undefined;
  } catch {
    return undefined;
  }
}

async function cached(path: string | undefined, read: ReadFile): Promise<Record<string, unknown> | 'missing' | 'unreadable'> {
  if (path === undefined) return 'unreadable';
  try {
    const bytes = await read(path);
    if (bytes === undefined) return 'missing';
    const value: unknown = JSON.parse(bytes.toString('utf8'));
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : 'unreadable';
  } catch {
    return 'unreadable';
  }
}

/** Milliseconds since the epoch; older caches end in `UTC` in place of `Z`. */
export function timeOf(value: unknown): number | undefined {
  if (typeof value !== 'string') return undefined;
  const time = Date.parse(value.trim().replace(/ ?UTC$/, 'Z'));
  return Number.isNaN(time) ? undefined : time;
}
