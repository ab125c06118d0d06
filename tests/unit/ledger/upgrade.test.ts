import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DAY, localDay } from '../../../utils/day';
import { readRollups } from '../../../utils/ledger/rollup';
import { openLedger } from '../../../utils/ledger/schema';
import { sumUpStale } from '../../../utils/ledger/sum-stale';
import { record } from '../../../utils/ledger/write';
import { eventsIn } from './open';
import { anEvent } from './samples';
import { type Event1, writeVersion1 } from './versions/version-1';
import { writeVersion2 } from './versions/version-2';

beforeEach(() => fakeBrowser.reset());

const OLD: Event1[] = ['held', 'masked', 'sent_anyway'].map((action, i) => ({
  id: `10000000-0000-4000-8000-00000000000${i}`,
  at: 1_700_000_000_000 + i,
  kind: action === 'sent_anyway' ? 'disclosure' : 'warning',
  site: 'bilibili',
  types: ['phone', 'postal_address'],
  channel: 'chat',
  action,
  sample: i === 1 ? null : '138****5678',
}));
const NOW = OLD.map((event) => ({
  ...event,
  receiver: null,
  company: null,
  encoding: null,
  lure: null,
  count: 1,
}));

test('what version 1 kept is there, sealed, and nothing of it in the clear', async () => {
  const name = crypto.randomUUID();
  await writeVersion1(name, OLD);
  const db = openLedger(name);
  expect(await eventsIn(db)).toEqual(NOW);
  expect((await readRollups('2023-01-01', '2024-01-01', db)).length).toBeGreaterThan(0);
  expect(db.tables.map((table) => table.name)).not.toContain('events');
  const stores = [...(db.backendDB().objectStoreNames as unknown as string[])];
  expect(stores).not.toContain('events');
  expect((await db.keys.toArray()).map(({ id }) => id)).toEqual(['ring']);
});

test('a decision on what was held before the upgrade takes its place', async () => {
  const name = crypto.randomUUID();
  await writeVersion1(name, OLD);
  const db = openLedger(name);
  await record(anEvent({ id: OLD[0]!.id, action: 'masked', sample: null }), db);
  expect((await eventsIn(db))[0]).toMatchObject({ action: 'masked', sample: '138****5678' });
});

test('a sample that no longer opens keeps nothing else back', async () => {
  const name = crypto.randomUUID();
  await writeVersion1(name, OLD);
  await spoilSample(name, OLD[0]!.id);
  const db = openLedger(name);
  expect(await eventsIn(db)).toEqual([{ ...NOW[0], sample: null }, NOW[1], NOW[2]]);
});

test('what version 2 kept is read, written and summed up', async () => {
  const name = crypto.randomUUID();
  const events = Array.from({ length: 70 }, (_, i) => {
    const at = 1_700_000_000_000 + i * DAY;
    return { ...anEvent({ at }), day: localDay(at) };
  });
  await writeVersion2(name, events);
  const db = openLedger(name);
  await record(anEvent({ at: events[0]!.at }), db);
  await sumUpStale(db);
  expect(await db.bundles.count()).toBeGreaterThan(0);
  expect(await eventsIn(db)).toHaveLength(71);
  expect(await readRollups('2023-01-01', '2025-01-01', db)).toHaveLength(70);
});

/** Changes a byte of a sample, past all code of ours. */
async function spoilSample(name: string, id: string): Promise<void> {
  const open = indexedDB.open(name);
  await new Promise((done) => {
    open.onsuccess = () => {
      const store = open.result.transaction('events', 'readwrite').objectStore('events');
      const get = store.get(id);
      get.onsuccess = () => {
        new Uint8Array(get.result.sample.bytes)[0]! ^= 1;
        store.put(get.result).onsuccess = done;
      };
    };
  });
  open.result.close();
}
