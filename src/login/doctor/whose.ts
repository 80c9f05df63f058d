import type { AccessKeys, AwsAnswer, AwsHost } from '../../model/aws.js';
import { commercial, partitionOf } from '../../model/partitions.js';
import type { Clock, Environment, Http } from '../../model/ports.js';
import { wholeKeys } from './access-keys.js';
import type { Home, ReadFile } from './home.js';
import { loginKeys, ssoToken, timeOf, webToken, type Cached } from './sessions.js';
import type { RoleSource, Source, SsoSource } from './source.js';

export interface DoctorPorts {
  readonly clock: Clock;
  readonly environment: Environment;
  readonly http: Http;
  readonly aws: () => Promise<AwsHost>;
  readonly read: ReadFile;
}

/** What came of asking who a source's credentials belong to. */
export type Whose =
  | { readonly state: 'known'; readonly account: string; readonly arn: string }
  /** The session is over or was never begun. */
  | {
      readonly state: 'over';
      readonly source: Source;
      readonly how: 'expired' | 'missing' | 'unreadable' | 'refused';
      readonly expires: number | undefined;
    }
  | {
      readonly state: 'refused';
      readonly source: Source;
      readonly call: 'GetCallerIdentity' | 'AssumeRole' | 'GetRoleCredentials';
      readonly code: string;
      readonly sentence: string;
    }
  | { readonly state: 'unreachable'; readonly service: string; readonly why: string }
  /** Only the person's own tools get these. */
  | {
      readonly state: 'not-asked';
      readonly source: Source;
      readonly why: 'process' | 'web-identity' | 'container' | 'instance' | 'mfa' | 'renewable' | 'endpoint';
    }
  /** A finding of its own says what is wrong. */
  | { readonly state: 'flawed' };

/** Milliseconds for one call, and for all of them. */
const patience = 4_000;
const budget = 10_000;
const denyEverything = '{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"*","Resource":"*"}]}';

type Got = { readonly state: 'keys'; readonly keys: AccessKeys } | Exclude<Whose, { state: 'known' }>;

/** Asks AWS once whose credentials these are; programs aren't started and nobody is asked for a code. */
export class Whoami {
  readonly #ports: DoctorPorts;
  readonly #home: Home;
  readonly #region: string;
  readonly #secret: (text: string) => void;
  readonly #deadline: number;

  /** `secret` is told every secret as it comes. */
  constructor(ports: DoctorPorts, home: Home, region: string, secret: (text: string) => void) {
    this.#ports = ports;
    this.#home = home;
    this.#region = region;
    this.#secret = secret;
    this.#deadline = ports.clock.now() + budget;
  }

  async ask(source: Source): Promise<Whose> {
    const got = await this.#credentials(source);
    if (got.state !== 'keys') return got;
    const aws = await this.#ports.aws();
    const answer = await aws.getCallerIdentity({ region: this.#region, credentials: got.keys, timeout: this.#timeout() });
    if (!answer.ok) return this.#failed(answer, innermost(source), 'GetCallerIdentity');
    const { account, arn } = answer.value;
    return account === undefined || arn === undefined
      ? { state: 'unreachable', service: 'STS', why: "it gave an answer that can't be read" }
      : { state: 'known', account, arn };
  }

  async #credentials(source: Source): Promise<Got> {
    switch (source.kind) {
      case 'keys': {
        const keys = wholeKeys(source.keys);
        return keys === undefined ? { state: 'flawed' } : { state: 'keys', keys };
      }
      case 'sso':
        return this.#sso(source);
      case 'login': {
        const { environment, read, clock } = this.#ports;
        const cache = await loginKeys(source.session, this.#home, environment, read, clock.now());
        if (cache.state !== 'live') return spent(source, cache);
        this.#hide(cache.what);
        return { state: 'keys', keys: cache.what };
      }
      case 'role':
        return this.#role(source);
      case 'broken':
        return { state: 'flawed' };
      case 'web-identity':
        return this.#web(source);
      default:
        return { state: 'not-asked', source, why: source.kind };
    }
  }

  /** A token is never exchanged; that it isn't there, or is over, is seen by itself. */
  async #web(source: Source & { readonly kind: 'web-identity' }): Promise<Got> {
    const { read, clock } = this.#ports;
    const token = await webToken(source.tokenFile, read, clock.now());
    return token.state === 'live' ? { state: 'not-asked', source, why: 'web-identity' } : spent(source, token);
  }

  async #role(source: Source & RoleSource): Promise<Got> {
    if (source.mfa) return { state: 'not-asked', source, why: 'mfa' };
    const base = await this.#credentials(source.from);
    if (base.state !== 'keys') return base;
    const aws = await this.#ports.aws();
    const answer = await aws.assumeRole({
      region: this.#region,
      credentials: base.keys,
      roleArn: source.arn,
      externalId: source.externalId,
      sessionName: 'aws-access-gate',
      policy: denyEverything,
      timeout: this.#timeout(),
    });
    if (answer.ok) return { state: 'keys', keys: this.#hide(answer.value) };
    // What is said of the keys themselves is said of those that the role is assumed with.
    const ofRole = answer.error.name === 'AccessDenied' || answer.error.name === 'ValidationError';
    return this.#failed(answer, ofRole ? source : innermost(source), ofRole ? 'AssumeRole' : 'GetCallerIdentity');
  }

  async #sso(source: Source & SsoSource): Promise<Got> {
    const { read, clock, http, environment } = this.#ports;
    const cache = await ssoToken(source, this.#home, read, clock.now());
    if (cache.state !== 'live') return spent(source, cache);
    this.#secret(cache.what);
    const suffix = (partitionOf(source.region) ?? commercial).suffix;
    const host = /^[a-z0-9-]{1,40}$/.test(source.region) ? source.region : 'us-east-1';
    const own = environment['AWS_ENDPOINT_URL_SSO'] || environment['AWS_ENDPOINT_URL'] || `https://portal.sso.${host}.${suffix}`;
    const wish = new URLSearchParams({ role_name: source.role, account_id: source.account });
    try {
      const answer = await http.send({
        method: 'GET',
        url: `${own.replace(/\/+$/, '')}/federation/credentials?${wish.toString()}`,
        headers: { 'x-amz-sso_bearer_token': cache.what },
        timeout: this.#timeout(),
      });
      if (answer.status === 401) return { state: 'over', source, how: 'refused', expires: cache.expires };
      if (answer.status >= 400 && answer.status < 500 && answer.status !== 429)
        return { state: 'refused', source, call: 'GetRoleCredentials', code: `HTTP ${answer.status}`, sentence: '' };
      const { accessKeyId, secretAccessKey, sessionToken } = (JSON.parse(answer.body) as { roleCredentials: Record<string, unknown> })
        .roleCredentials;
      if (typeof accessKeyId === 'string' && typeof secretAccessKey === 'string' && typeof sessionToken === 'string')
        return { state: 'keys', keys: this.#hide({ accessKeyId, secretAccessKey, sessionToken }) };
    } catch {
      // Said below: what failed here may hold what was sent.
    }
    return { state: 'unreachable', service: 'IAM Identity Center', why: 'no answer that can be read' };
  }

  #failed(
    answer: Extract<AwsAnswer<unknown>, { ok: false }>,
    source: Source,
    call: 'GetCallerIdentity' | 'AssumeRole',
  ): Exclude<Got, { state: 'keys' }> {
    const { name, message, kind } = answer.error;
    if (kind !== 'refused') return { state: 'unreachable', service: 'STS', why: message };
    if (/^ExpiredToken(?:Exception)?$/.test(name)) return { state: 'over', source, how: 'refused', expires: undefined };
    return { state: 'refused', source, call, code: name, sentence: message };
  }

  #hide(keys: AccessKeys): AccessKeys {
    for (const text of [keys.accessKeyId, keys.secretAccessKey, keys.sessionToken]) if (text !== undefined) this.#secret(text);
    return keys;
  }

  #timeout(): number {
    return Math.max(1, Math.min(patience, this.#deadline - this.#ports.clock.now()));
  }
}

/** The source that a chain of roles begins with. */
export function innermost(source: Source): Source {
  return source.kind === 'role' ? innermost(source.from) : source;
}

function spent(source: Source, cache: Exclude<Cached<unknown>, { state: 'live' }>): Exclude<Got, { state: 'keys' }> {
  if (cache.state === 'renewable') return { state: 'not-asked', source, why: 'renewable' };
  return { state: 'over', source, how: cache.state, expires: cache.state === 'expired' ? cache.expires : undefined };
}

/** How far this machine is ahead, in seconds, where the refusal is one of time; undefined where it isn't. */
export function clockOf(code: string, sentence: string): { readonly ahead: number | undefined } | undefined {
  const [, ours, theirs] = /Signature (?:expired|not yet current): (\d{8}T\d{6}Z) .*?\((\d{8}T\d{6}Z) [+-]/.exec(sentence) ?? [];
  if (ours !== undefined && theirs !== undefined) {
    const [here, there] = [ours, theirs].map((time) =>
      timeOf(time.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z')),
    );
    return { ahead: here === undefined || there === undefined ? undefined : Math.round((here - there) / 1000) };
  }
  return /^(?:RequestExpired|RequestTimeTooSkewed|RequestInTheFuture)$/.test(code) || /Signature (?:expired|not yet current)/.test(sentence)
    ? { ahead: undefined }
    : undefined;
}
