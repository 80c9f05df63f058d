import { serve, type Server } from './server.js';

export interface RestComment {
  readonly id: number;
  readonly author: string;
  body: string;
}

export interface RestOptions {
  /** What stands there already, oldest first. */
  readonly comments?: readonly Omit<RestComment, 'id'>[];
  /** The login of the token; absent: the token is a workflow's own, which may not ask (403). */
  readonly user?: string;
  /** By method, `GET`, `POST` or `PATCH` of comments: the status that refuses it. */
  readonly refuse?: Readonly<Record<string, number>>;
  /** How many comments a page has at most, whatever is asked for. */
  readonly pageSize?: number;
  readonly token: string;
}

export interface Rest extends Server {
  readonly comments: RestComment[];
  /** `POST /repos/acme/app/issues/7/comments`, in order. */
  readonly calls: string[];
}

const limit = 65_536;

/** The few doors of GitHub's REST API that the comment needs. Source: https://docs.github.com/en/rest/issues/comments */
export async function startRest({ comments: given = [], user, refuse = {}, pageSize = 100, token }: RestOptions): Promise<Rest> {
  const comments = given.map((comment, index) => ({ ...comment, id: index + 1 }));
  const calls: string[] = [];
  const json = { 'content-type': 'application/json; charset=utf-8' };
  const server = await serve(({ method, url, headers, body }, response) => {
    calls.push(`${method} ${url.pathname}`);
    const send = (status: number, answer: unknown, more: Record<string, string> = {}): Promise<void> => {
      response.writeHead(status, { ...json, ...more }).end(JSON.stringify(answer));
      return Promise.resolve();
    };
    const shown = ({ id, author, body: text }: RestComment): unknown => ({ id, body: text, user: { login: author } });
    const message = (status: number): Promise<void> => send(status, { message: `refused for ${headers.authorization}` });
    if (headers['user-agent'] === undefined) return message(403);
    if (headers.authorization !== `Bearer ${token}`) return message(401);
    if (url.pathname === '/user') return user === undefined ? message(403) : send(200, { login: user });
    const door = /^\/repos\/acme\/app\/issues\/(?:(?<pull>\d+)\/comments|comments\/(?<id>\d+))$/.exec(url.pathname)?.groups;
    if (door === undefined) return message(404);
    const refused = refuse[method];
    if (refused !== undefined) return message(refused);
    const text = method === 'GET' ? '' : ((JSON.parse(body) as { body?: string }).body ?? '');
    if (text.length > limit || (method !== 'GET' && text === '')) return message(422);
    const author = user ?? 'github-actions[bot]';
    if (method === 'GET' && door['pull'] !== undefined) {
      const size = Math.min(pageSize, Number(url.searchParams.get('per_page') ?? 30));
      const page = Number(url.searchParams.get('page') ?? 1);
      const more = comments.length > page * size;
      const link = `<${server.url}${url.pathname}?per_page=${size}&page=${page + 1}>; rel="next"`;
      return send(200, comments.slice((page - 1) * size, page * size).map(shown), more ? { link } : {});
    }
    if (method === 'POST' && door['pull'] !== undefined) {
      const made = { id: comments.length + 1, author, body: text };
      comments.push(made);
      return send(201, shown(made));
    }
    const found = comments.find(({ id }) => id === Number(door['id']));
    if (method !== 'PATCH' || found === undefined) return message(404);
    if (found.author !== author) return message(403);
    found.body = text;
    return send(200, shown(found));
  });
  return { ...server, comments, calls };
}
