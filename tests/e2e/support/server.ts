import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { type AddressInfo, connect } from 'node:net';
import { resolve } from 'node:path';
import { generate } from 'selfsigned';
import { WebSocketServer } from 'ws';
import { rooms } from '../../rooms';
import { bundlePage } from '../../rooms/bundle';
import { decoyHtml, decoys } from '../../rooms/decoys';
import { roomHtml } from '../../rooms/html';

/** A server on loopback that stands in for every live room and keeps what arrives. */
export interface LiveServer {
  /** Port of the rooms (HTTPS and WSS, any host name). */
  port: number;
  /** Port of a proxy that leads every host to the rooms. */
  proxyPort: number;
  /** Messages that arrived from one session (`?s=`), by whatever wire, in order. */
  arrived(session: string): string[];
  /** Everything that was asked for: `host/path`. */
  requests: string[];
  close(): void;
}

const CSS = readFileSync(resolve(import.meta.dirname, '../../rooms/page/room.css'));

/** Starts the server; it listens on 127.0.0.1 only. */
export async function startServer(): Promise<LiveServer> {
  const script = await bundlePage();
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'rooms.test' }]);
  const log = new Map<string, string[]>();
  const requests: string[] = [];
  const note = (session: string, text: string) =>
    log.set(session, [...(log.get(session) ?? []), text]);

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url!, `https://${request.headers.host}`);
    requests.push(url.host + url.pathname);
    if (url.pathname === '/api/send') {
      note(url.searchParams.get('s')!, contentOf(url, await bodyOf(request)));
      response.writeHead(204).end();
    } else if (url.pathname === '/room.js') {
      response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' }).end(script);
    } else if (url.pathname === '/room.css') {
      response.writeHead(200, { 'content-type': 'text/css; charset=utf-8' }).end(CSS);
    } else page(url, response);
  }

  const server = createSecureServer(
    { key, cert },
    (request, response) => void answer(request, response),
  );
  new WebSocketServer({ server }).on('connection', (socket, request) => {
    const session = new URL(request.url!, 'https://x').searchParams.get('s')!;
    socket.on('message', (data) => note(session, textOf(data.toString())));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const proxy = await startProxy(port);
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

function page(url: URL, response: ServerResponse): void {
  const session = url.searchParams.get('s') ?? 'none';
  const at = (address: string | undefined) => {
    if (!address) return false;
    const own = new URL(address);
    return own.host === url.host && url.pathname.replace(/-next$/, '') === own.pathname;
  };
  const type = { 'content-type': 'text/html; charset=utf-8' };
  const decoy = decoys.find((known) => at(known.url));
  if (decoy) return void response.writeHead(200, type).end(decoyHtml(decoy, session));
  const inner = rooms.find((room) => at(room.frame));
  const room = inner ?? rooms.find((known) => at(known.url));
  if (!room) return void response.writeHead(404, type).end('<!doctype html><title>none</title>');
  const headers = room.csp ? { ...type, 'content-security-policy': room.csp } : type;
  const part = inner ? 'inner' : room.frame ? 'outer' : 'whole';
  response.writeHead(200, headers).end(roomHtml(room, part, session));
}

/** Firefox has no way to map hosts, so it goes through a proxy that leads every host to one port. */
async function startProxy(to: number): Promise<{ port: number; close(): void }> {
  const proxy = createServer((_request, response) => void response.writeHead(502).end());
  proxy.on('connect', (_request, client) => {
    const upstream = connect(to, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      upstream.pipe(client).pipe(upstream);
    });
    upstream.on('error', () => client.destroy());
    client.on('error', () => upstream.destroy());
  });
  await new Promise<void>((done) => proxy.listen(0, '127.0.0.1', done));
  const { port } = proxy.address() as AddressInfo;
  return {
    port,
    close: () => {
      proxy.close();
      proxy.closeAllConnections();
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) body += chunk;
  return body;
}

function contentOf(url: URL, body: string): string {
  const inUrl = url.searchParams.get('content');
  if (inUrl !== null) return inUrl;
  const form = new URLSearchParams(body);
  return form.get('content') ?? form.get('msg') ?? textOf(body);
}

/** The message in a frame or body: JSON with `content`, or the text itself. */
function textOf(data: string): string {
  if (!data.startsWith('{')) return data;
  return (JSON.parse(data) as { content: string }).content;
}
