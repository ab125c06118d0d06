import type { LiveServer } from '../e2e/support/server';
import type { Viewer } from '../e2e/support/viewer';
import type { Listed } from './requests';

/** A request that was tried, and whether it reached the server. */
export interface Fired {
  entry: Listed;
  type: Listed['types'][number];
  arrived: boolean;
}

/** How long nothing may arrive before a round is over, in milliseconds. */
const QUIET = 1500;

/** Runs in the page: makes a request of one kind to each address. */
const FIRE = `(type, urls) => {
  const ways = {
    script: (url) => document.body.append(Object.assign(document.createElement('script'), { src: url })),
    image: (url) => void (new Image().src = url),
    xhr: (url) => void fetch(url, { mode: 'no-cors' }).catch(() => {}),
    beacon: (url) => void navigator.sendBeacon(url, 'x'),
    iframe: (url) => document.body.append(Object.assign(document.createElement('iframe'), { src: url })),
    ws: (url) => void new WebSocket(url.replace(/^https:/, 'wss:')),
  };
  for (const url of urls) ways[type](url);
  return null;
}`;

/** Makes every request of the entries from the pages they name (or from one), and looks what arrived. */
export async function fire(
  viewer: Viewer,
  server: LiveServer,
  entries: Listed[],
  from?: string,
): Promise<Fired[]> {
  const fired: Fired[] = [];
  const pages = new Set(entries.map(({ page }) => from ?? page));
  for (const page of pages) {
    const here = entries.filter((entry) => (from ?? entry.page) === page);
    const tab = await viewer.open(page);
    for (const type of ['script', 'image', 'xhr', 'beacon', 'ws', 'iframe'] as const) {
      const tried = here.filter(({ types }) => types.includes(type));
      if (tried.length === 0) continue;
      const before = server.requests.length;
      await tab.evaluate(
        `(${FIRE})(${JSON.stringify(type)}, ${JSON.stringify(tried.map(({ url }) => url))})`,
      );
      await quiet(server);
      const arrived = new Set(server.requests.slice(before));
      for (const entry of tried)
        fired.push({ entry, type, arrived: arrived.has(keyOf(entry.url)) });
    }
    await tab.close();
  }
  return fired;
}

/** The share that did not arrive, 0–1. */
export function blockedShare(fired: readonly Fired[]): number {
  return fired.filter(({ arrived }) => !arrived).length / fired.length;
}

/** What did not arrive, one a line. */
export function missing(fired: readonly Fired[]): string[] {
  return fired.filter(({ arrived }) => !arrived).map(({ entry, type }) => `${type} ${entry.url}`);
}

/** How the server keeps it. */
function keyOf(url: string): string {
  const { host, pathname } = new URL(url);
  return host + pathname;
}

async function quiet(server: LiveServer): Promise<void> {
  for (let last = -1; last !== server.requests.length; ) {
    last = server.requests.length;
    await new Promise((done) => setTimeout(done, QUIET));
  }
}
