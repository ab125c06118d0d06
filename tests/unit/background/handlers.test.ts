import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { engineHandlers } from '../../../entrypoints/background/engine';
import { ledgerHandlers, recordWaiting } from '../../../entrypoints/background/ledger';
import { BadRequestError } from '../../../utils/errors';
import { putInOutbox } from '../../../utils/ledger/outbox';
import { ledger } from '../../../utils/ledger/schema';
import { anEvent } from '../ledger/samples';

const frame = { id: fakeBrowser.runtime.id, tab: { id: 7 }, frameId: 3 } as never;
const record = ledgerHandlers['ledger.record'];
const loadEngine = engineHandlers['engine.load'];

beforeEach(async () => {
  fakeBrowser.reset();
  await ledger.events.clear();
});

test('a report is on the disk when it is answered', async () => {
  const event = anEvent();
  expect(await record(event, frame)).toEqual({ stored: true });
  expect(await ledger.events.get(event.id)).toMatchObject({ action: 'held' });
});

test('a report brings along what waited', async () => {
  const late = anEvent({ sample: null });
  await putInOutbox(late);
  await record(anEvent(), frame);
  await vi.waitFor(async () => expect(await ledger.events.get(late.id)).toBeDefined());
});

test('what waits is written at the start', async () => {
  const late = anEvent({ sample: null });
  await putInOutbox(late);
  await recordWaiting();
  expect(await ledger.events.get(late.id)).toMatchObject({ id: late.id });
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
});

test.each([
  ['another extension', { id: 'other', tab: { id: 7 }, frameId: 0 }],
  ['a page of ours, which is no guard', { id: fakeBrowser.runtime.id }],
  ['nobody', {}],
])('%s is not answered', async (_who, sender) => {
  await expect(record(anEvent(), sender as never)).rejects.toThrow(BadRequestError);
  await expect(loadEngine(null, sender as never)).rejects.toThrow(BadRequestError);
  expect(await ledger.events.count()).toBe(0);
});

test('what is no event is refused', async () => {
  await expect(record({ id: 1 } as never, frame)).rejects.toThrow(BadRequestError);
});

test('the engine is loaded into the frame that asks, and no other', async () => {
  const load = vi.spyOn(browser.scripting, 'executeScript').mockImplementation(async () => []);
  expect(await loadEngine(null, frame)).toEqual({ loaded: true });
  expect(load).toHaveBeenCalledExactlyOnceWith({
    target: { tabId: 7, frameIds: [3] },
    files: ['/content-scripts/engine.js'],
    injectImmediately: true,
  });
});
