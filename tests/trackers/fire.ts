import type { LiveServer } from '../e2e/support/server';
import type { Tab, Viewer } from '../e2e/support/viewer';
import type { Listed } from './requests';

/** The requests to one address, as the server tells them apart. */
export interface Fired {
  /** `host/path`. */
  address: string;
  sent: number;
  arrived: number;
}

/** How long nothing may arrive before all pages are done, and how long its last request may take, in milliseconds. */
const QUIET = 3000;
const PATIENCE = 60_000;
/** Asked for last, of the page's own server: on a busy machine nothing at all may arrive for seconds. */
const LAST = '/all-requests-made';

/** Runs in the page: makes the requests. */
const FIRE = `(requests) => {
  const ways = {
    script: (url) => document.body.append(Object.assign(document.createElement('script'), { src: url })),
    image: (url) => void (new Image().src = url),
    xhr: (url) => void fetch(url, { mode: 'no-cors', cache: 'no-store' }).catch(() => {}),
    beacon: (url) => void navigator.sendBeacon(url, 'x'),
    iframe: (url) => document.body.append(Object.assign(document.createElement('iframe'), { src: url })),
    font: (url) => void new FontFace('a', 'url(' + JSON.stringify(url) + ')').load().catch(() => {}),
    ws: (url) => void new WebSocket(url.replace(/^https:/, 'wss:')),
  };
  for (const [type, url] of requests) ways[type](url);
  ways.xhr('${LAST}');
  return null;
}`;

/** Makes every request of the entries from the pages they name (or from one), and counts what arrives. */
export async function fire(
  viewer: Viewer,
  server: LiveServer,
  entries: Listed[],
  from?: string,
): Promise<Fired[]> {
  const before = server.requests.length;
  const tabs: Tab[] = [];
  for (const page of new Set(entries.map((entry) => from ?? entry.page))) {
    const here = entries.filter((entry) => (from ?? entry.page) === page);
    const tab = await viewer.open(page);
    tabs.push(tab);
    await tab.evaluate(`(${FIRE})(${JSON.stringify(here.flatMap(requestsOf))})`);
    await lastOf(server, before, new URL(page).host + LAST);
  }
  await quiet(server);
  for (const tab of tabs) await tab.close();

  const arrived = tally(server.requests.slice(before));
  const asked = tally(entries.flatMap(requestsOf).map(([, url]) => addressOf(url)));
  return [...asked].map(([address, sent]) => ({
    address,
    sent,
    arrived: Math.min(arrived.get(address) ?? 0, sent),
  }));
}

function requestsOf({ types, url }: Listed): [type: string, url: string][] {
  return types.map((type) => [type, url]);
}

/** The share that did not arrive, 0–1. */
export function blockedShare(fired: readonly Fired[]): number {
  const sent = fired.reduce((sum, address) => sum + address.sent, 0);
  return fired.reduce((sum, address) => sum + address.sent - address.arrived, 0) / sent;
}

/** Addresses of which something did not arrive. */
export function missing(fired: readonly Fired[]): string[] {
  return fired.flatMap(({ address, sent, arrived }) =>
    arrived < sent ? [`${address}: ${arrived} of ${sent}`] : [],
  );
}

function tally(addresses: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const address of addresses) counts.set(address, (counts.get(address) ?? 0) + 1);
  return counts;
}

/** As the server keeps it. */
function addressOf(url: string): string {
  const { host, pathname } = new URL(url);
  return host + pathname;
}

/** Waits until a page's last request is there, or for so long that it will not come. */
async function lastOf(server: LiveServer, since: number, last: string): Promise<void> {
  for (const end = Date.now() + PATIENCE; Date.now() < end; ) {
    if (server.requests.includes(last, since)) return;
    await new Promise((done) => setTimeout(done, 50));
  }
}

async function quiet(server: LiveServer): Promise<void> {
  for (let count = -1; count !== server.requests.length; ) {
    count = server.requests.length;
    await new Promise((done) => setTimeout(done, QUIET));
  }
}
