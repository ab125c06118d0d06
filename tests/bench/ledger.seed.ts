import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { eventually } from '../e2e/support/tab';
import type { Tab } from '../e2e/support/viewer';
import { EVENTS } from './ledger.size';

const YEARS = 3 * 365 * 86_400_000;
/** Events restored at once, as a backup's chunks are. */
const CHUNK = 1000;
/** Events restored in one call of the driver, which gives up after three minutes. */
const CALL = 20_000;

/**
 * Runs in a page of ours: restores invented events of the last three years, one third about details, two of trackers;
 * those numbered from `first` on. They come as they would have happened, one after the other, with such ids.
 */
const seedFrom = (first: number) => `(async () => {
  const { runtime } = globalThis.browser ?? chrome;
  const [sites, types] = [['taobao', 'douyin', 'kuaishou', 'jd'], ['phone', 'postal_address', 'email', 'person_name']];
  const any = (list) => list[Math.floor(Math.random() * list.length)];
  for (let from = ${first}; from < ${Math.min(first + CALL, EVENTS)}; from += ${CHUNK}) {
    const events = Array.from({ length: Math.min(${CHUNK}, ${EVENTS} - from) }, (_, i) => {
      const n = from + i;
      const at = Date.now() - Math.floor(((${EVENTS} - n) * ${YEARS}) / ${EVENTS});
      const time = at.toString(16);
      const tracker = n % 3 > 0;
      return {
        id: '0' + time.slice(0, 7) + '-' + time.slice(7) + '-7' + crypto.randomUUID().slice(15), at, day: new Date(at).toISOString().slice(0, 10),
        kind: tracker ? 'tracker' : n % 2 ? 'warning' : 'disclosure', site: any(sites), receiver: null,
        company: tracker ? any(['Baidu', 'Alibaba', 'ByteDance']) : null, types: tracker ? [] : [any(types)],
        channel: tracker ? 'request' : 'chat', encoding: null,
        action: tracker ? 'blocked' : n % 2 ? 'masked' : 'sent_anyway', count: 1, sample: tracker ? null : '138****5678',
      };
    });
    const { error } = await runtime.sendMessage({ name: 'ledger.import', input: { events, records: [] } });
    if (error) throw new Error(error);
  }
  return null;
})()`;

/** Runs in a page of ours: whether every day is summed up, and the past bundled. Asked something, the background stays awake. */
const SUMMED = `(async () => {
  await (globalThis.browser ?? chrome).runtime.sendMessage({ name: 'lock.state', input: null });
  const done = (request) => new Promise((resolve) => { request.onsuccess = () => resolve(request.result); });
  const db = await done(indexedDB.open('ledger'));
  const days = await done(db.transaction('days').objectStore('days').getAll());
  const bundles = await done(db.transaction('bundles').objectStore('bundles').count());
  db.close();
  return days.length > 0 && days.every(({ summed }) => summed) && bundles >= Math.floor(days.length / 32) - 1;
})()`;

/** Fills the ledger, unless it was filled before, and waits until its sums are there; answers the seconds that took. */
export async function fill(page: Tab): Promise<{ writing: number; summing: number }> {
  const begun = Date.now();
  const isNew = !(await holds(
    page,
    'indexedDB.databases().then((all) => all.some(({ name }) => name === "filled"))',
  ));
  for (let n = 0; isNew && n < EVENTS; n += CALL) await page.evaluate(seedFrom(n));
  const written = Date.now();
  while (!(await holds(page, SUMMED))) await new Promise((later) => setTimeout(later, 1000));
  await page.evaluate(`new Promise((resolve) => {
    const open = indexedDB.open('filled');
    open.onsuccess = () => { open.result.close(); resolve(null); };
  })`);
  return { writing: (written - begun) / 1000, summing: (Date.now() - written) / 1000 };
}

/** Once more if the page is busy: the driver gives up after a while. */
async function holds(page: Tab, expression: string): Promise<boolean> {
  const [there] = await eventually('an answer', async () => [
    await page.evaluate<boolean>(expression),
  ]);
  return there!;
}

/** Bytes of all files in a profile that hold what pages and extensions store. */
export function bytesStored(profile: string): number {
  const files = readdirSync(profile, { recursive: true, withFileTypes: true });
  return files
    .filter((entry) => entry.isFile() && /indexeddb|storage/i.test(entry.parentPath))
    .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
}
