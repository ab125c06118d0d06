import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';

/** A proxy on loopback. */
export interface Proxy {
  port: number;
  close(): void;
}

/**
 * Firefox has no way to map hosts, so it goes through a proxy that leads every host to one port.
 *
 * @param note Told of plain, unencrypted requests, which get nowhere.
 */
export async function startProxy(to: number, note: (url: URL) => void): Promise<Proxy> {
  const proxy = createServer((request, response) => {
    note(new URL(request.url!, `http://${request.headers.host}`));
    response.writeHead(502).end();
  });
  proxy.on('connect', (_request, client) => {
    const upstream = connect(to, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      upstream.pipe(client).pipe(upstream);
    });
    upstream.on('error', () => client.destroy());
    client.on('error', () => upstream.destroy());
  });
  await new Promise<void>((done) => proxy.listen(0, '127.0.0.1', done));
  return {
    port: (proxy.address() as AddressInfo).port,
    close: () => {
      proxy.close();
      proxy.closeAllConnections();
    },
  };
}
