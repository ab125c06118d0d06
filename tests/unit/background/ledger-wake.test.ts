import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { careForLedger, ledgerHandlers } from '../../../entrypoints/background/ledger';
import { isInOrder } from '../../../entrypoints/background/ledger-sums';
import { currentLedger } from '../../../utils/ledger/current';
import { eventually } from '../eventually';
import { anEvent } from '../ledger/samples';

const frame = { id: fakeBrowser.runtime.id, tab: { id: 7 }, frameId: 3 } as never;
const QUIET = 5000;

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] });
});
afterEach(() => vi.useRealTimers());

/** Lets the quiet pass and waits for what is done then. */
async function quiet(): Promise<void> {
  vi.advanceTimersByTime(QUIET);
  await eventually(async () => expect(await isInOrder()).toBe(true));
}

test('a worker that wakes while all is in order opens no ledger; after an event, or the next day, it does', async () => {
  await careForLedger();
  await ledgerHandlers['ledger.record'](anEvent(), frame);
  expect(await isInOrder()).toBe(false);
  await quiet();
  expect(await (await currentLedger()).sums.count()).toBe(1);

  const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
  await careForLedger();
  await vi.advanceTimersByTimeAsync(2 * QUIET);
  expect(transaction).not.toHaveBeenCalled();

  await ledgerHandlers['ledger.record'](anEvent(), frame);
  expect(await isInOrder()).toBe(false);
  await quiet();
  vi.advanceTimersByTime(25 * 3_600_000);
  expect(await isInOrder()).toBe(false);
  await careForLedger();
  await quiet();
});
