import type { HttpResponse } from '../model/ports.js';
import { callable } from '../model/loopback.js';
import { attempt } from './attempts.js';
import { type Claims, decodeClaims } from './claims.js';
import type { LoginPorts } from './ports.js';

export interface IdToken {
  /** A secret: masked, and passed to STS alone. */
  readonly jwt: string;
  readonly claims: Claims;
}

export type TokenAnswer =
  | { readonly state: 'token'; readonly token: IdToken }
  /** The job has no means to ask for one. */
  | { readonly state: 'none'; readonly missing: readonly string[] }
  | { readonly state: 'unavailable'; readonly why: string; readonly fix: string };

const urlVariable = 'ACTIONS_ID_TOKEN_REQUEST_URL';
const tokenVariable = 'ACTIONS_ID_TOKEN_REQUEST_TOKEN';

/** The variables that GitHub sets where a job may ask for a token, those that are missing. */
export function missingVariables(environment: LoginPorts['environment']): string[] {
  return [urlVariable, tokenVariable].filter((name) => !environment[name]?.trim());
}

/**
 * Asks GitHub for an id-token for `audience`: server faults and cut connections are tried again a few times, the answer's
 * text is never repeated, and the token is masked before it is looked at.
 * Source: https://docs.github.com/en/actions/reference/security/oidc
 */
export async function requestIdToken(ports: LoginPorts, audience: string, deadline: number): Promise<TokenAnswer> {
  const missing = missingVariables(ports.environment);
  if (missing.length > 0) return { state: 'none', missing };
  const base = (ports.environment[urlVariable] as string).trim();
  const authorization = `bearer ${(ports.environment[tokenVariable] as string).trim()}`;
  if (callable(base) === undefined)
    return unavailable(`${urlVariable} holds no https address`, 'Run the check in a job of GitHub Actions, which sets this variable.');
  // The address comes with a query of its own, which is kept to the letter.
  const url = `${base}${base.includes('?') ? '&' : '?'}audience=${encodeURIComponent(audience)}`;
  const headers = { authorization, accept: 'application/json; api-version=2.0' };
  const { value, tries } = await attempt(ports.clock, deadline, async (timeout) => {
    const before = ports.clock.now();
    try {
      const response = await ports.http.send({ method: 'GET', url, headers, timeout });
      return { value: response, again: response.status >= 500 || response.status === 429 ? 'soon' : 'no' };
    } catch {
      return { value: undefined, again: ports.clock.now() - before >= timeout * 0.9 ? 'once' : 'soon' };
    }
  });
  if (value === undefined)
    return unavailable(
      `GitHub's token service gave no answer (tried ${tries} times)`,
      'Run the job again; look at the proxy and firewall.',
    );
  return readAnswer(value, ports, tries);
}

function readAnswer(response: HttpResponse, ports: LoginPorts, tries: number): TokenAnswer {
  const again = 'Run the job again; see https://www.githubstatus.com when it stays.';
  if (response.status === 401 || response.status === 403)
    return unavailable(
      `GitHub's token service refused the job's request (HTTP ${response.status})`,
      'Run the job again: the right to ask for a token ends with the job that got it.',
    );
  if (response.status !== 200) return unavailable(`GitHub's token service answered HTTP ${response.status} (tried ${tries} times)`, again);
  const jwt = valueOf(response.body);
  if (jwt === undefined) return unavailable("GitHub's token service answered without a token", again);
  ports.mask(jwt);
  const claims = decodeClaims(jwt);
  return claims === undefined
    ? unavailable("GitHub's token service answered with something that is no token", again)
    : { state: 'token', token: { jwt, claims } };
}

function valueOf(body: string): string | undefined {
  try {
    const answer: unknown = JSON.parse(body);
    const value: unknown = typeof answer === 'object' && answer !== null ? (answer as { value?: unknown }).value : undefined;
    return typeof value === 'string' && value !== '' ? value : undefined;
  } catch {
    return undefined;
  }
}

function unavailable(why: string, fix: string): TokenAnswer {
  return { state: 'unavailable', why, fix };
}
