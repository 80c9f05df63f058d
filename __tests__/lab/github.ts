import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import { material } from './material.js';
import { type Fault, misbehave, serve, type Server } from './server.js';

/** The claims of a push to main of `acme/app`, as GitHub mints them, all strings. */
export const pushClaims: Readonly<Record<string, string>> = {
  sub: 'repo:acme/app:ref:refs/heads/main',
  repository: 'acme/app',
  repository_id: '34',
  repository_owner: 'acme',
  repository_owner_id: '12',
  repository_visibility: 'private',
  event_name: 'push',
  ref: 'refs/heads/main',
  ref_type: 'branch',
  ref_protected: 'true',
  base_ref: '',
  head_ref: '',
  sha: 'f'.repeat(40),
  actor: 'octocat',
  actor_id: '583231',
  run_id: '77',
  run_number: '5',
  run_attempt: '1',
  runner_environment: 'github-hosted',
  workflow: 'deploy',
  workflow_ref: 'acme/app/.github/workflows/deploy.yml@refs/heads/main',
  job_workflow_ref: 'acme/app/.github/workflows/deploy.yml@refs/heads/main',
};

export interface GithubOptions {
  readonly issuer: string;
  /** Over `pushClaims`; `undefined` takes a claim away. */
  claims: Readonly<Record<string, string | undefined>>;
  /** Over everything that the token says, of whatever kind; `undefined` takes it away. */
  readonly payload: Readonly<Record<string, unknown>>;
  /** Seconds to move the token's times by. */
  readonly age: number;
  /** One for each request for a token, in order; the last one stays when it is repeated in `always`. */
  readonly faults: Fault[];
  always?: Fault;
  readonly audiences: string[];
  /** Where redirects lead to. */
  readonly elsewhere: string;
}

export interface Github extends Server {
  readonly requestUrl: string;
  readonly requestToken: string;
  readonly minted: string[];
  requests: number;
}

/** One pair a process: making one takes longer than a login. */
let keys: ReturnType<typeof generateKeyPair> | undefined;

/** GitHub as a job sees it: an issuer with discovery and keys, and the service that mints tokens for those with the bearer. */
export async function startGithub(options: GithubOptions): Promise<Github> {
  const { publicKey, privateKey } = await (keys ??= generateKeyPair('RS256', { extractable: true }));
  const jwk = { ...(await exportJWK(publicKey)), kid: 'lab', use: 'sig', alg: 'RS256' };
  const requestToken = material(`request-token:${Math.random()}`, 64, 'abcdefghijklmnopqrstuvwxyz0123456789');
  const minted: string[] = [];
  let age = options.age;
  const github = { requests: 0, minted, requestToken };
  const json = { 'content-type': 'application/json' };
  const server = await serve(async ({ url, headers, method }, response) => {
    if (url.pathname === '/.well-known/openid-configuration') {
      const discovery = {
        issuer: options.issuer,
        jwks_uri: `${server.url}/.well-known/jwks`,
        id_token_signing_alg_values_supported: ['RS256'],
      };
      response.writeHead(200, json).end(JSON.stringify(discovery));
      return;
    }
    if (url.pathname === '/.well-known/jwks') {
      response.writeHead(200, json).end(JSON.stringify({ keys: [jwk] }));
      return;
    }
    github.requests++;
    const fault = options.faults.shift() ?? options.always;
    if (fault !== undefined && (await misbehave(fault, response, requestToken, options.elsewhere))) return;
    const right = url.pathname === '/idtoken/77/plan' && url.searchParams.get('api-version') === '2.0' && method === 'GET';
    if (!right || headers.authorization !== `bearer ${requestToken}`) {
      response.writeHead(right ? 401 : 404, json).end(JSON.stringify({ message: `no ${requestToken}` }));
      return;
    }
    const audience = url.searchParams.get('audience') ?? 'https://github.com/acme';
    options.audiences.push(audience);
    const now = Math.floor(Date.now() / 1000) - age;
    age = 0;
    const claims = Object.fromEntries(
      Object.entries({ ...pushClaims, ...options.claims }).filter(([, value]) => value !== undefined),
    ) as JWTPayload;
    const times = { iat: now, nbf: now - 300, exp: now + 300 };
    const token = await new SignJWT({
      ...claims,
      iss: options.issuer,
      aud: audience,
      jti: `lab-${minted.length}`,
      ...times,
      ...options.payload,
    })
      .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: 'lab', x5t: 'lab' })
      .sign(privateKey);
    minted.push(token);
    response.writeHead(200, json).end(JSON.stringify({ value: token, count: 1 }));
  });
  return Object.assign(github, {
    url: server.url,
    close: () => server.close(),
    requestUrl: `${server.url}/idtoken/77/plan?api-version=2.0`,
  });
}
