import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { type Misbehaviour, misbehaviours } from './misbehaviour.js';

export interface Received {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** How an endpoint misbehaves. */
export type Fault =
  | 'hang'
  | 'reset'
  | 'html-403'
  | 'html-500'
  | 'empty'
  | 'truncated'
  | 'slow'
  | Misbehaviour
  | { readonly status: number; readonly body: string; readonly type?: string };

export interface Server {
  /** `http://127.0.0.1:PORT`. */
  readonly url: string;
  close(): Promise<void>;
}

/** A real HTTP server on loopback, on a port that is free. */
export async function serve(answer: (received: Received, response: ServerResponse) => Promise<void>): Promise<Server> {
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const url = new URL(request.url ?? '/', 'http://127.0.0.1');
      const received = { method: request.method ?? '', url, headers: request.headers, body: Buffer.concat(chunks).toString('utf8') };
      answer(received, response).catch((error: unknown) => {
        response.writeHead(599, { 'content-type': 'text/plain' });
        response.end(`the lab itself failed: ${String(error)}`);
      });
    });
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

/** Misbehaves as told; true when that was the whole answer. Redirects lead to `elsewhere`. */
export async function misbehave(fault: Fault, response: ServerResponse, echo: string, elsewhere: string): Promise<boolean> {
  if (typeof fault === 'string' && fault in misbehaviours) {
    misbehaviours[fault as Misbehaviour]({ response, echo, elsewhere });
    return true;
  }
  if (fault === 'hang') return true;
  if (fault === 'slow') {
    await new Promise((resolve) => setTimeout(resolve, 300));
    return false;
  }
  if (fault === 'reset') {
    response.socket?.resetAndDestroy();
    return true;
  }
  const page = `<html><body><h1>Something went wrong</h1><pre>${echo}</pre></body></html>`;
  if (fault === 'html-403' || fault === 'html-500') {
    response.writeHead(fault === 'html-403' ? 403 : 500, { 'content-type': 'text/html' }).end(page);
    return true;
  }
  if (fault === 'empty') response.writeHead(200, { 'content-type': 'application/json' }).end('');
  else if (fault === 'truncated')
    response.writeHead(200, { 'content-type': 'text/xml' }).end(`<AssumeRoleWithWebIdentityResponse><Assu${echo}`);
  else if (typeof fault === 'object') response.writeHead(fault.status, { 'content-type': fault.type ?? 'text/plain' }).end(fault.body);
  return true;
}
