import type { HttpResponse } from '../model/ports.js';
import { Problem } from '../model/problem.js';
import { callable } from '../model/loopback.js';
import { triesWords } from './answer-words.js';
import { attempt } from './attempts.js';
import { type Claims, decodeClaims } from './claims.js';
import type { LoginPorts } from './ports.js';

export interface IdToken {
  /** A secret: masked, and passed to STS alone. */
  readonly jwt: string;
  readonly claims: Claims;
  /** By this machine's clock, in milliseconds. */
  readonly received: number;
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
  const { value, tries } = await attempt<HttpResponse | Problem | undefined>(ports.clock, deadline, async (timeout) => {
    const before = ports.clock.now();
    try {
      const response = await ports.http.send({ method: 'GET', url, headers, timeout });
      return { value: response, again: response.status >= 500 || response.status === 429 ? 'soon' : 'no' };
    } catch (cause) {
      const late = ports.clock.now() - before >= timeout * 0.9;
      return { value: cause instanceof Problem ? cause : undefined, again: late ? 'once' : 'soon' };
    }
  });
  if (value === undefined || value instanceof Problem) {
    const why = value === undefined ? '' : `: ${value.message}`;
    return unavailable(
      `GitHub's token service was not reached${why}${triesWords(tries)}`,
      'Run the job again; look at the proxy and firewall.',
    );
  }
  return readAnswer(value, ports, tries);
}

function readAnswer(response: HttpResponse, ports: LoginPorts, tries: number): TokenAnswer {
  const again = 'Run the job again; see https://www.githubstatus.com when it stays.';
  if (response.status === 407)
    return unavailable(
      `the proxy on the way to GitHub's token service asks for a name and password (HTTP 407)`,
      'Give HTTPS_PROXY what the proxy asks for, or put the host into NO_PROXY.',
    );
  if (response.status >= 400 && /html/i.test(response.headers['content-type'] ?? ''))
    return unavailable(
      `HTTP ${response.status} and a page came in place of an answer of GitHub's token service${triesWords(tries)}, as from a proxy or firewall on the way`,
      'Run the job again; look at the proxy and firewall.',
    );
  if (response.status === 401 || response.status === 403)
    return unavailable(
      `GitHub's token service refused the job's request (HTTP ${response.status})`,
      'Run the job again: the right to ask for a token ends with the job that got it.',
    );
  if (response.status >= 300 && response.status < 400)
    return unavailable(
      `GitHub's token service answered HTTP ${response.status}, a redirect; the right to ask for a token is shown to nobody else`,
      'Look at what answers for the token service: a proxy or a login page on the way?',
    );
  if (response.status !== 200) return unavailable(`GitHub's token service answered HTTP ${response.status}${triesWords(tries)}`, again);
  const jwt = valueOf(response.body);
  if (jwt === undefined) return unavailable("GitHub's token service answered without a token", again);
  ports.mask(jwt);
  if (jwt.length > longest)
    return unavailable(`GitHub's token service answered with a token of ${jwt.length} characters; STS takes ${longest}`, again);
  const claims = decodeClaims(jwt);
  return claims === undefined
    ? unavailable("GitHub's token service answered with something that is no token", again)
    : { state: 'token', token: { jwt, claims, received: ports.clock.now() } };
}

/** Characters of a token that STS takes. https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html */
const longest = 20_000;

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
