import { gzipSync } from 'node:zlib';
import type { ServerResponse } from 'node:http';

/** What an endpoint gets to misbehave with. */
export interface Chance {
  readonly response: ServerResponse;
  /** Something secret of the request, which the answer repeats. */
  readonly echo: string;
  /** Where redirects lead to. */
  readonly elsewhere: string;
}

const page = (echo: string): string => `<!DOCTYPE html><html><body><h1>Something went wrong</h1><pre>${echo}</pre></body></html>`;
const xml = { 'content-type': 'text/xml' };
const html = { 'content-type': 'text/html' };

const whole =
  (status: number, headers: Record<string, string>, body: (echo: string) => string | Buffer) =>
  ({ response, echo }: Chance): void => {
    response.writeHead(status, headers).end(body(echo));
  };

const redirect =
  (status: number) =>
  ({ response, elsewhere }: Chance): void => {
    response.writeHead(status, { location: `${elsewhere}/idtoken/77/plan?api-version=2.0` }).end();
  };

/** Sends bytes as they are, past what the server would make of them. */
const raw =
  (text: (echo: string) => string, then: 'end' | 'reset' | 'stay') =>
  ({ response, echo }: Chance): void => {
    const { socket } = response;
    if (socket === null) return;
    socket.write(text(echo), () => {
      if (then === 'end') socket.end();
      if (then === 'reset') setImmediate(() => socket.resetAndDestroy());
    });
  };

const begun = (echo: string): string => `<ErrorResponse><Error><Code>AccessDenied</Code><Message>${echo}`;

/** One byte now and then, and never an end. */
function drip({ response }: Chance): void {
  response.writeHead(200, xml);
  response.flushHeaders();
  const timer = setInterval(() => response.write('<'), 20);
  response.on('close', () => clearInterval(timer));
}

/** As much as is taken, and never an end. */
function flood({ response }: Chance): void {
  response.writeHead(200, xml);
  const piece = '<a>b</a>'.repeat(8192);
  const more = (): void => {
    while (!response.destroyed && response.write(piece));
  };
  response.on('drain', more);
  more();
}

const laughs = Array.from({ length: 20 }, (_, level) => `<!ENTITY l${level + 1} "${`&l${level};`.repeat(10)}">`).join('');

/**
 * Endpoints that are broken, far away behind a proxy of somebody's, or mean: none of their answers says anything of a login.
 */
export const misbehaviours = {
  'a page for 200': whole(200, html, page),
  'a page for 403': whole(403, html, page),
  'a page for 404': whole(404, html, page),
  'a page for 407': whole(407, { ...html, 'proxy-authenticate': 'Basic realm="proxy"' }, page),
  'a page for 429': whole(429, html, page),
  'a page for 500': whole(500, html, page),
  'a page for 502': whole(502, html, page),
  'a page for 503': whole(503, html, page),
  'nothing for 200': whole(200, xml, () => ''),
  'nothing for 204': whole(204, {}, () => ''),
  'nothing for 403': whole(403, {}, () => ''),
  'text for 200': whole(200, { 'content-type': 'text/plain' }, (echo) => `OK ${echo}`),
  'zeroes for 200': whole(200, xml, () => Buffer.alloc(4096)),
  'bytes that are no text': whole(200, xml, () => Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x80, 0x81])),
  'XML of another shape': whole(200, xml, (echo) => `<ListBucketResult><Name>${echo}</Name></ListBucketResult>`),
  'XML with an empty result': whole(
    200,
    xml,
    () => '<AssumeRoleWithWebIdentityResponse><AssumeRoleWithWebIdentityResult/></AssumeRoleWithWebIdentityResponse>',
  ),
  'an error without a code': whole(400, xml, (echo) => `<ErrorResponse><Error><Message>${echo}</Message></Error></ErrorResponse>`),
  'JSON for 200': whole(200, { 'content-type': 'application/json' }, (echo) => JSON.stringify({ message: echo })),
  'JSON for 400': whole(400, { 'content-type': 'application/json' }, (echo) => JSON.stringify({ message: echo })),
  'a list for 200': whole(200, { 'content-type': 'application/json' }, () => '[[[[]]]]'),
  'entities that multiply': whole(200, xml, () => `<?xml version="1.0"?><!DOCTYPE r [<!ENTITY l0 "ha">${laughs}]><r>&l20;</r>`),
  'an entity that reads a file': whole(
    400,
    xml,
    () =>
      '<?xml version="1.0"?><!DOCTYPE r [<!ENTITY f SYSTEM "file:///etc/passwd">]><ErrorResponse><Error><Code>&f;</Code><Message>&f;</Message></Error></ErrorResponse>',
  ),
  'ten megabytes': whole(200, xml, () => `<a>${'x'.repeat(10_000_000)}</a>`),
  'a hundred thousand levels': whole(200, xml, () => '<a>'.repeat(100_000)),
  'a flood without an end': flood,
  'what says it is gzip and is not': whole(200, { ...xml, 'content-encoding': 'gzip' }, (echo) => `<a>${echo}</a>`),
  'a page in gzip': whole(403, { ...html, 'content-encoding': 'gzip' }, (echo) => gzipSync(page(echo))),
  'a redirect 301': redirect(301),
  'a redirect 302': redirect(302),
  'a redirect 307': redirect(307),
  'a redirect 308': redirect(308),
  'less than it said': raw((echo) => `HTTP/1.1 200 OK\r\ncontent-type: text/xml\r\ncontent-length: 5000\r\n\r\n${begun(echo)}`, 'end'),
  'a piece that is cut': raw((echo) => `HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nfff\r\n${begun(echo)}`, 'end'),
  'a refusal that is cut': raw((echo) => `HTTP/1.1 403 Forbidden\r\ntransfer-encoding: chunked\r\n\r\nfff\r\n${begun(echo)}`, 'end'),
  'an end before the answer': raw(() => '', 'end'),
  'a reset before the answer': raw(() => '', 'reset'),
  'a reset after the headers': raw(() => 'HTTP/1.1 200 OK\r\ncontent-length: 5000\r\n\r\n', 'reset'),
  'a reset amid the body': raw((echo) => `HTTP/1.1 200 OK\r\ncontent-length: 5000\r\n\r\n${begun(echo)}`, 'reset'),
  'no HTTP at all': raw((echo) => `220 mail.example.org ESMTP ${echo}\r\n`, 'end'),
  'headers without an end': raw((echo) => `HTTP/1.1 200 OK\r\nx-a: ${echo}${'y'.repeat(100_000)}`, 'end'),
  'a length that is none': raw((echo) => `HTTP/1.1 200 OK\r\ncontent-length: -1\r\n\r\n${begun(echo)}`, 'end'),
  silence: raw(() => '', 'stay'),
  'silence after the headers': raw(() => 'HTTP/1.1 200 OK\r\ncontent-type: text/xml\r\ncontent-length: 5000\r\n\r\n', 'stay'),
  'silence amid the body': raw((echo) => `HTTP/1.1 200 OK\r\ncontent-length: 5000\r\n\r\n${begun(echo)}`, 'stay'),
  'silence amid the headers': raw(() => 'HTTP/1.1 200 OK\r\ncontent-ty', 'stay'),
  'a drip': drip,
} as const satisfies Record<string, (chance: Chance) => void>;

export type Misbehaviour = keyof typeof misbehaviours;

/** Those that hang until somebody gives up. */
export const hanging: ReadonlySet<Misbehaviour> = new Set([
  'silence',
  'silence after the headers',
  'silence amid the body',
  'silence amid the headers',
  'a drip',
]);
