import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { listRecords, putRecord, removeRecord } from '../../../utils/ledger/records';
import type { Ledger } from '../../../utils/ledger/schema';
import { aLedger } from './open';

let db: Ledger;
beforeEach(() => {
  fakeBrowser.reset();
  db = aLedger();
});
afterEach(() => db.delete());

const put = (kind: string, id: string, value: unknown) => putRecord({ kind, id, value, at: 1 }, db);

test('documents come back by their kind', async () => {
  await put('request', 'a', { site: 'taobao' });
  await put('note', 'a', 'another');
  expect(await listRecords('request', db)).toEqual([{ site: 'taobao' }]);
});

test('the later one takes the place of the one with its kind and id', async () => {
  await put('request', 'a', 1);
  await put('request', 'a', 2);
  expect(await listRecords('request', db)).toEqual([2]);
});

test('a removed one is gone, the others stay', async () => {
  await put('request', 'a', 1);
  await put('request', 'b', 2);
  await removeRecord('request', 'a', db);
  expect(await listRecords('request', db)).toEqual([2]);
});

test('neither kind nor id nor value lies in the clear', async () => {
  await put('request', 'taobao-2026', { to: 'privacy@example.com' });
  const rows = JSON.stringify(await db.records.toArray(), (_key, value) =>
    value instanceof Uint8Array ? new TextDecoder('latin1').decode(value) : value,
  );
  expect(rows).not.toMatch(/request|taobao|privacy|value/);
});
