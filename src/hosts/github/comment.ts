import type { Http, HttpResponse } from '../../model/ports.js';
import type { Refusal } from './refusal.js';

export interface CommentTarget {
  readonly http: Http;
  /** `https://api.github.com`. */
  readonly apiUrl: string;
  readonly repository: string;
  readonly pullRequest: number;
  readonly token: string;
}

export interface CommentWishes {
  /** The hidden first line that tells our comment from others. */
  readonly marker: string;
  /** The comment to make where there is none of ours; undefined: make none. */
  readonly made: string | undefined;
  /** What an earlier comment of ours becomes; undefined: it stays as it is. */
  readonly edited: string | undefined;
}

interface Comment {
  readonly id: number;
  readonly body: string;
  readonly login: string;
}

const timeout = 15_000;
const pageSize = 100;
/** 10,000 comments; a pull request with more gets a second comment of ours. */
const pageLimit = 100;

/**
 * Makes, edits or resolves the pull request's comment. Ours is the one that has the marker and whose author is the token's
 * own login: anybody can write the marker. Source: https://docs.github.com/en/rest/issues/comments
 */
export async function comment(target: CommentTarget, { marker, made, edited }: CommentWishes): Promise<Refusal | undefined> {
  if (made === undefined && edited === undefined) return undefined;
  const found = await findOurs(target, marker);
  if ('refusal' in found) return made === undefined ? undefined : found.refusal;
  const text = found.ours === undefined ? made : edited;
  if (text === undefined || text === found.ours?.body) return undefined;
  const answer =
    found.ours === undefined
      ? await call(target, 'POST', `/repos/${target.repository}/issues/${target.pullRequest}/comments`, { body: text })
      : await call(target, 'PATCH', `/repos/${target.repository}/issues/comments/${found.ours.id}`, { body: text });
  return refusalOf(answer);
}

async function findOurs(
  target: CommentTarget,
  marker: string,
): Promise<{ readonly ours: Comment | undefined } | { readonly refusal: Refusal }> {
  let login: string | undefined;
  for (let page = 1; page <= pageLimit; page++) {
    const answer = await call(
      target,
      'GET',
      `/repos/${target.repository}/issues/${target.pullRequest}/comments?per_page=${pageSize}&page=${page}`,
    );
    const refusal = refusalOf(answer);
    if (refusal !== undefined) return { refusal };
    const comments = commentsIn(answer.body);
    for (const each of comments) {
      if (!each.body.startsWith(marker)) continue;
      login ??= await ownLogin(target);
      if (each.login === login) return { ours: each };
    }
    if (comments.length < pageSize && !/\brel="?next\b/.test(answer.headers['link'] ?? '')) break;
  }
  return { ours: undefined };
}

/** The login that the token acts as. A workflow's own token may not ask, and acts as `github-actions[bot]`. */
async function ownLogin(target: CommentTarget): Promise<string> {
  const answer = await call(target, 'GET', '/user');
  const { login } = record(answer.status === 200 ? parse(answer.body) : undefined);
  return typeof login === 'string' ? login : 'github-actions[bot]';
}

function call(
  { http, apiUrl, token }: CommentTarget,
  method: 'GET' | 'POST' | 'PATCH',
  path: string,
  body?: unknown,
): Promise<HttpResponse> {
  const headers = {
    accept: 'application/vnd.github+json',
    authorization: `Bearer ${token}`,
    'user-agent': 'aws-access-gate',
    'x-github-api-version': '2022-11-28',
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
  };
  return http.send({
    method,
    url: apiUrl.replace(/\/+$/, '') + path,
    headers,
    timeout,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}

function refusalOf({ status }: HttpResponse): Refusal | undefined {
  if (status >= 200 && status < 300) return undefined;
  const surface = 'pull request comment';
  const never = 'or set "comment: never"';
  if (status === 401 || status === 403 || status === 404) {
    const why = `GitHub refused it with ${status} (forks and Dependabot get a token that may only read)`;
    return { surface, why, fix: `Give the job "permissions: pull-requests: write", ${never}.` };
  }
  if (status === 422)
    return { surface, why: 'GitHub took its text for too long or malformed (422)', fix: `Read the job summary, ${never}.` };
  return { surface, why: `GitHub answered ${status}`, fix: `Run again, ${never}.` };
}

function commentsIn(body: string): Comment[] {
  const list = parse(body);
  if (!Array.isArray(list)) return [];
  return list.map((each) => {
    const { id, body: text, user } = record(each);
    const { login } = record(user);
    return {
      id: typeof id === 'number' ? id : -1,
      body: typeof text === 'string' ? text : '',
      login: typeof login === 'string' ? login : '',
    };
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
