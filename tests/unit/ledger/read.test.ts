import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { countsSince, summaryOf } from '../../../utils/ledger/read';
import { type Ledger, openLedger } from '../../../utils/ledger/schema';
import { record } from '../../../utils/ledger/write';
import { anEvent } from './samples';

let db: Ledger;
beforeEach(() => {
  db = openLedger(crypto.randomUUID());
});
afterEach(() => db.delete());

async function recordAll(...events: Parameters<typeof anEvent>[0][]): Promise<void> {
  for (const event of events) await record(anEvent({ sample: null, ...event }), db);
}

test('counts what was done since a moment, that moment included', async () => {
  await recordAll(
    { action: 'masked', at: 999 },
    { action: 'masked', at: 1000 },
    { action: 'masked', at: 2000, site: 'twitch' },
    { action: 'held', at: 1500 },
    { action: 'sent_anyway', at: 1500 },
  );
  expect(await countsSince(1000, db)).toEqual({ held: 1, masked: 2, edited: 0, sent_anyway: 1 });
});

test('an empty ledger counts nothing', async () => {
  expect(await countsSince(0, db)).toEqual({ held: 0, masked: 0, edited: 0, sent_anyway: 0 });
  expect(await summaryOf('bilibili', db)).toEqual({ given: [], masked: 0 });
});

test('a site has what was sent to it, each type once, latest first', async () => {
  await recordAll(
    { action: 'sent_anyway', at: 3000, types: ['phone'] },
    { action: 'sent_anyway', at: 1000, types: ['phone', 'postal_address'] },
    { action: 'sent_anyway', at: 9000, types: ['email'], site: 'twitch' },
  );
  expect((await summaryOf('bilibili', db)).given).toEqual([
    { type: 'phone', at: 3000 },
    { type: 'postal_address', at: 1000 },
  ]);
});

test('what was masked, edited or never decided is not given', async () => {
  await recordAll(
    { action: 'masked' },
    { action: 'masked' },
    { action: 'edited' },
    { action: 'held' },
  );
  expect(await summaryOf('bilibili', db)).toEqual({ given: [], masked: 2 });
});
