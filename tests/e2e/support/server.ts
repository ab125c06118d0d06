import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { generate } from 'selfsigned';
import { WebSocketServer } from 'ws';
import { bundlePage } from '../../rooms/bundle';
import { messageIn, messageInText } from './message';
import { pageAt } from './pages';
import { startProxy } from './proxy';

/** A server on loopback that stands in for every live room and keeps what arrives. */
export interface LiveServer {
  /** Port of the rooms (HTTPS and WSS, any host name). */
  port: number;
  /** Port of a proxy that leads every host to the rooms. */
  proxyPort: number;
  /** Messages that arrived from one session (`?s=`), by whatever wire, in order. */
  arrived(session: string): string[];
  /** Everything that was asked for, by HTTP or WebSocket, found or not: `host/path`. */
  requests: string[];
  close(): void;
}

const CSS = readFileSync(resolve(import.meta.dirname, '../../rooms/page/room.css'));
const TYPES = { html: 'text/html', js: 'text/javascript', css: 'text/css', png: 'image/png' };

/** What a request is answered with. */
export interface Answer {
  type: keyof typeof TYPES;
  body: string | Buffer;
}

/**
 * Starts the server; it listens on 127.0.0.1 only.
 *
 * @param more Pages besides the rooms.
 */
export async function startServer(
  more: (url: URL) => Answer | undefined = () => undefined,
): Promise<LiveServer> {
  const scripts = await bundlePage();
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'rooms.test' }]);
  const log = new Map<string, string[]>();
  const requests: string[] = [];

  function asked(request: IncomingMessage): URL {
    const url = new URL(request.url!, `https://${request.headers.host}`);
    requests.push(url.host + url.pathname);
    return url;
  }

  function note(url: URL, text: string): void {
    const session = url.searchParams.get('s') ?? 'none';
    log.set(session, [...(log.get(session) ?? []), text]);
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = asked(request);
    const script = scripts.get(url.pathname.slice(1));
    const own = more(url);
    if (url.pathname === '/api/send') {
      note(url, await messageIn(request, url));
      response.writeHead(204).end();
    } else if (script) send(response, 'js', script);
    else if (url.pathname === '/room.css') send(response, 'css', CSS);
    else if (own) send(response, own.type, own.body);
    else {
      const { status, html, headers } = pageAt(url);
      send(response, 'html', html, status, headers);
    }
  }

  const server = createServer({ key, cert }, (request, response) => {
    // A request cut off in the middle is the browser's business: tabs close at any time.
    answer(request, response).catch(() => response.destroy());
  });
  new WebSocketServer({ server }).on('connection', (socket, request) => {
    const url = asked(request);
    socket.on('message', (data) => note(url, messageInText(data.toString())));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const proxy = await startProxy(port, (url) => requests.push(url.host + url.pathname));
  return {
    port,
    proxyPort: proxy.port,
    arrived: (session) => log.get(session) ?? [],
    requests,
    close: () => {
      server.close();
      server.closeAllConnections();
      proxy.close();
    },
  };
}

function send(
  response: ServerResponse,
  type: keyof typeof TYPES,
  body: string | Buffer,
  status = 200,
  headers: Record<string, string> = {},
): void {
  response
    .writeHead(status, { 'content-type': `${TYPES[type]}; charset=utf-8`, ...headers })
    .end(body);
}
