import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, createServer as createSocketServer, type Socket } from 'node:net';
import { extname } from 'node:path';
import { selfSigned } from './certificate.ts';

/** A file served at one address, whatever host the address names. */
export interface ServedPage {
  readonly url: string;
  readonly file: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface FixtureServer {
  readonly port: number;
  /** Changes what is served: later requests see the new list. */
  serve(pages: readonly ServedPage[]): void;
  /** Host and path of everything that was asked for and is not served here, in order. */
  readonly strays: readonly string[];
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

const TLS_HANDSHAKE = 0x16;

/**
 * Serves `pages` on one port of this machine by HTTP, by HTTPS with a self-signed certificate, and as a proxy for both,
 * so that a browser told to send every host there shows them under their own addresses. Anything else is answered 404.
 */
export async function startServer(pages: readonly ServedPage[]): Promise<FixtureServer> {
  let byAddress = index(pages);
  const strays: string[] = [];
  const answer: RequestListener = async (request, response) => {
    const page = byAddress.get(address(request));
    if (!page) {
      strays.push(address(request));
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('No such fixture page.');
      return;
    }
    const type = TYPES[extname(page.file)] ?? 'application/octet-stream';
    try {
      const body = await readFile(page.file);
      response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store', ...page.headers }).end(body);
    } catch (error) {
      response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' }).end(String(error));
    }
  };
  const plain = createServer(answer);
  const secure = createTlsServer(selfSigned(), answer);
  const sockets = new Set<Socket>();

  const dispatch = (socket: Socket): void => {
    // Not `data`: a socket that has begun to flow can no longer be handed to TLS.
    socket.once('readable', () => {
      const first: Buffer | null = socket.read();
      if (!first) return;
      socket.unshift(first);
      (first[0] === TLS_HANDSHAKE ? secure : plain).emit('connection', socket);
    });
  };
  plain.on('connect', (_request: IncomingMessage, socket: Socket, head: Buffer) => {
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    if (head.length > 0) socket.unshift(head);
    dispatch(socket);
  });
  const listener = createSocketServer((socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    // Browsers drop connections they opened on speculation.
    socket.on('error', () => socket.destroy());
    dispatch(socket);
  });
  await new Promise<void>((resolve, reject) => {
    listener.once('error', reject);
    listener.listen(0, '127.0.0.1', resolve);
  });

  return {
    port: (listener.address() as AddressInfo).port,
    serve(next) {
      byAddress = index(next);
    },
    strays,
    close() {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve, reject) => listener.close((error) => (error ? reject(error) : resolve())));
    },
  };
}

const index = (pages: readonly ServedPage[]): ReadonlyMap<string, ServedPage> =>
  new Map(pages.map((page) => [key(new URL(page.url)), page]));

const key = (url: URL): string => `${url.hostname}${url.pathname}`;

/** A proxied request carries the whole address, any other only its path. */
function address(request: IncomingMessage): string {
  return key(new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`));
}
